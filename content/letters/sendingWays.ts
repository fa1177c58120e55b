/** The ways to open a message in a mail program or on a mail site. They are links that the person presses. */
const sendingWays = ['program', 'gmail', 'outlook', 'yahoo', 'proton'] as const;
export type SendingWay = (typeof sendingWays)[number];

/** An address to open; `whole` is false where the text did not fit and has to be pasted. */
export interface SendingLink {
  way: SendingWay;
  href: string;
  whole: boolean;
}

interface Message {
  to: string;
  subject: string;
  text: string;
}

/** Windows hands no longer address to a mail program; mail sites bear more (a cautious figure). */
const limits: Record<SendingWay, number> = {
  program: 2000,
  gmail: 6000,
  outlook: 6000,
  yahoo: 6000,
  proton: 6000,
};

/** A lone half of a sign, which no address can hold, becomes the sign for "unknown". */
const encode = (text: string) => encodeURIComponent(text.toWellFormed());

/** RFC 6068: the address as a path, line ends as CRLF, everything else percent-encoded. */
const mailto = ({ to, subject, text }: Message): string => {
  const parts = [`subject=${encode(subject)}`];
  if (text) parts.push(`body=${encode(text.replace(/\r\n?|\n/g, '\r\n'))}`);
  return `mailto:${encode(to).replaceAll('%40', '@')}?${parts.join('&')}`;
};

const query = (start: string, subjectName: string, { to, subject, text }: Message): string =>
  `${start}to=${encode(to)}&${subjectName}=${encode(subject)}${text ? `&body=${encode(text)}` : ''}`;

const addresses: Record<SendingWay, (message: Message) => string> = {
  program: mailto,
  gmail: (message) => query('https://mail.google.com/mail/?view=cm&fs=1&', 'su', message),
  outlook: (message) => query('https://outlook.live.com/mail/0/deeplink/compose?', 'subject', message),
  yahoo: (message) => query('https://compose.mail.yahoo.com/?', 'subject', message),
  proton: (message) => `https://mail.proton.me/inbox/#mailto=${encode(mailto(message))}`,
};

/** A link for each way. A text that makes an address too long is left out of it, and the link says so. */
export const sendingLinks = (message: Message): SendingLink[] =>
  sendingWays.map((way) => {
    const href = addresses[way](message);
    const whole = href.length <= limits[way];
    return { way, href: whole ? href : addresses[way]({ ...message, text: '' }), whole };
  });
