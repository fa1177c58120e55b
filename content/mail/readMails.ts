import PostalMime from 'postal-mime';
import { isSiteSender, type OrderMail, orderMailsOf } from './orderMail';
import { splitMbox } from './splitMbox';

/** What a file of mails held. `others`: written by somebody else · `withoutOrder`: by the site, naming no order. */
export interface ReadMails {
  /** One for each order, the newest mail of each; the newest first. */
  mails: OrderMail[];
  read: number;
  others: number;
  withoutOrder: number;
  unreadable: number;
}

const headSize = 65_536;
/** Most mails of a mailbox have nothing to do with the site: they are told by their head, before they are parsed. */
const mayBeOurs = (mail: Uint8Array) =>
  /aliexpress/i.test(new TextDecoder('latin1').decode(mail.subarray(0, headSize)));

/** A mail with a state says more than one without; of two such, the later. */
const isBetter = (one: OrderMail, than: OrderMail): boolean => {
  const says = (mail: OrderMail) => Number(mail.state !== 'unknown');
  return says(one) === says(than) ? one.at > than.at : says(one) > says(than);
};

/**
 * Reads a mail (`.eml`) or a mailbox file (mbox) and keeps of it the orders it names. Nothing is fetched: pictures and
 * attachments are not looked at.
 * @param pieces the file's bytes, in order
 * @param now the moment (ms), against dates that cannot be right
 */
export const readMails = async (pieces: AsyncIterable<Uint8Array>, now: number): Promise<ReadMails> => {
  const best = new Map<string, OrderMail>();
  const counts = { read: 0, others: 0, withoutOrder: 0, unreadable: 0 };
  for await (const raw of splitMbox(pieces)) {
    counts.read++;
    if (!raw) {
      counts.unreadable++;
      continue;
    }
    if (!mayBeOurs(raw)) {
      counts.others++;
      continue;
    }
    const mail = await PostalMime.parse(raw).catch(() => undefined);
    if (!mail) counts.unreadable++;
    else if (!isSiteSender(mail.from?.address ?? '')) counts.others++;
    else {
      const found = orderMailsOf(mail, now);
      if (found.length === 0) counts.withoutOrder++;
      for (const one of found) {
        const had = best.get(one.order);
        if (!had || isBetter(one, had)) best.set(one.order, one);
      }
    }
  }
  const mails = [...best.values()].sort((a, b) => b.at.localeCompare(a.at) || a.order.localeCompare(b.order));
  return { mails, ...counts };
};
