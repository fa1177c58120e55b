/**
 * What the subject says happened, in the words that mails of 2026 had (English and Spanish mail readers in public code):
 * any other wording is `unknown`.
 */
const mailStates = ['shipped', 'inCustoms', 'clearedCustoms', 'delivered', 'unknown'] as const;
type MailState = (typeof mailStates)[number];

/** One order as one mail names it. Nothing here is proven genuine: a sender line can be forged. */
export interface OrderMail {
  /** The order's number, 10 to 20 digits. */
  order: string;
  /** When the mail says it was written (ISO moment), or '' where its date cannot be right. */
  at: string;
  state: MailState;
  subject: string;
  sender: string;
}

/** The parts of a parsed mail that are looked at. */
export interface MailParts {
  from?: { address?: string } | undefined;
  subject?: string | undefined;
  date?: string | undefined;
  text?: string | undefined;
  html?: string | undefined;
}

const number = String.raw`(\d{10,20})(?!\d)`;
/** "Order N", "Order number: N", "Pedido n.º N". A parcel has a number of its own, so "Paquete N" is none. */
const named = new RegExp(
  String.raw`\b(?:order|pedido)\s*(?:number|no\.?|n[.ºo°]*|id)?\s*[:#]?\s*${number}`,
  'giu',
);
const linked = new RegExp(`[?&](?:amp;)?(?:tradeOrderId|orderId)=${number}`, 'gi');

const states: readonly [MailState, RegExp][] = [
  ['shipped', /\b(?:order shipped|pedido enviado)\b/i],
  ['inCustoms', /\ben aduanas\b/i],
  ['clearedCustoms', /\bha pasado la aduana\b/i],
  ['delivered', /^\s*paquete \d+ entregado\b/i],
];

const found = (pattern: RegExp, text: string) => [
  ...new Set([...text.matchAll(pattern)].map((one) => one[1] ?? '')),
];

/** Before AliExpress, or after tomorrow, no mail of theirs was written. */
const firstYear = Date.parse('2010-01-01');
const day = 86_400_000;
const momentOf = (date: string, now: number): string => {
  const at = Date.parse(date);
  return at >= firstYear && at <= now + day ? new Date(at).toISOString() : '';
};

/** Whether a sender's address ends in the site's name. It only excludes: no mail is genuine because of it. */
export const isSiteSender = (address: string): boolean =>
  /@(?:[a-z0-9-]+\.)*aliexpress\.com$/i.test(address.trim());

/** How much of a body is looked through; an order's number stands at the beginning of a mail. */
const bodyLimit = 500_000;

/**
 * The orders a mail names: by its subject, else by the links of its text to orders, else by the words of its text. The
 * state belongs to an order only where the mail names no other.
 */
export const orderMailsOf = (mail: MailParts, now: number): OrderMail[] => {
  const subject = (mail.subject ?? '').slice(0, 300);
  const body = `${(mail.text ?? '').slice(0, bodyLimit)}\n${(mail.html ?? '').slice(0, bodyLimit)}`;
  const places = [() => found(named, subject), () => found(linked, body), () => found(named, body)];
  const orders = places.reduce<string[]>((had, look) => (had.length > 0 ? had : look()), []);
  const state = states.find(([, words]) => words.test(subject))?.[0] ?? 'unknown';
  return orders.map((order) => ({
    order,
    at: momentOf(mail.date ?? '', now),
    state: orders.length === 1 ? state : 'unknown',
    subject,
    sender: (mail.from?.address ?? '').slice(0, 200),
  }));
};
