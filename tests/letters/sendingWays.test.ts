// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sendingLinks } from '@/content/letters/sendingWays';

const message = {
  to: 'DataProtection.AE@aliexpress.com',
  subject: 'Request to delete & erase',
  text: 'Dear Sir or Madam,\n\nPlease delete my account: 100 % of it + all data?\n\nAna #1',
};
const of = (way: string, it = message) => {
  const link = sendingLinks(it).find((one) => one.way === way);
  if (!link) throw new Error(way);
  return link;
};
/** What a mail program reads from the address. */
const readMailto = (href: string) => {
  const url = new URL(href);
  const parts = new Map(
    url.search
      .slice(1)
      .split('&')
      .map((part) => part.split('=').map(decodeURIComponent) as [string, string]),
  );
  return { to: decodeURIComponent(url.pathname), subject: parts.get('subject'), text: parts.get('body') };
};

describe('A message opened where it is sent from', () => {
  it('comes to the mail program whole, with line ends as mail has them', () => {
    expect(readMailto(of('program').href)).toEqual({
      ...message,
      text: message.text.replaceAll('\n', '\r\n'),
    });
  });

  it.each([
    ['gmail', 'mail.google.com', 'su'],
    ['outlook', 'outlook.live.com', 'subject'],
    ['yahoo', 'compose.mail.yahoo.com', 'subject'],
  ])('comes to %s whole', (way, host, subject) => {
    const { protocol, hostname, searchParams } = new URL(of(way).href);
    expect([protocol, hostname]).toEqual(['https:', host]);
    expect(searchParams.get('to')).toBe(message.to);
    expect(searchParams.get(subject)).toBe(message.subject);
    expect(searchParams.get('body')).toBe(message.text);
  });

  it('comes to Proton as the address a mail program would get', () => {
    const { hostname, hash } = new URL(of('proton').href);
    expect(hostname).toBe('mail.proton.me');
    expect(readMailto(decodeURIComponent(hash.slice('#mailto='.length))).subject).toBe(message.subject);
  });

  it('leaves out a text that is too long for the address, and says so', () => {
    const long = { ...message, text: 'أرجو حذف حسابي. '.repeat(60) };
    const { href, whole } = of('program', long);
    expect(whole).toBe(false);
    expect(readMailto(href)).toEqual({ to: message.to, subject: message.subject, text: undefined });
    expect(of('gmail', { ...message, text: 'x'.repeat(5000) }).whole).toBe(true);
    expect(of('gmail', { ...message, text: 'x'.repeat(7000) }).whole).toBe(false);
  });

  it('never makes an address that is too long or leads elsewhere, whatever the text', () => {
    const hosts = ['', 'mail.google.com', 'outlook.live.com', 'compose.mail.yahoo.com', 'mail.proton.me'];
    // Halves of signs among them, which no address can hold.
    const text = fc
      .array(fc.nat({ max: 0xffff }), { maxLength: 300 })
      .map((units) => String.fromCharCode(...units));
    fc.assert(
      fc.property(text, text, (body, long) => {
        const subject = long.slice(0, 60);
        const links = sendingLinks({ to: message.to, subject, text: body });
        expect(links.map(({ href }) => new URL(href).hostname)).toEqual(hosts);
        for (const { href, whole } of links) {
          expect(href).not.toMatch(/[\r\n<>"]/);
          if (whole) expect(href.length).toBeLessThanOrEqual(href.startsWith('mailto:') ? 2000 : 6000);
        }
      }),
      { numRuns: 25 },
    );
  });
});
