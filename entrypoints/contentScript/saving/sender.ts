import type { ScanStatus } from '@/content/casebook/upsertScan';
import { type Answer, reasonIn, type SaveOrders, send } from '@/content/messages';
import type { ScrapedOrder } from '@/content/orders/model/scraped';
import type { ListScan, ScrapedList } from '@/content/orders/model/scrapedList';
import type { Collector } from '@/content/orders/scrape/collect';
import type { ListNews } from '@/content/orders/scrape/trackStretches';

/** What the background answers (see entrypoints/background/saveOrders.ts). */
export type SaveAnswer =
  | { ask: 'sameAccount'; casebooks: { id: string; orders: number }[] }
  | {
      casebook: string;
      fresh: number;
      changed: number;
      held: number;
      kept: string[];
      incomplete: string[];
      toComplete: string[];
      list?: ScanStatus;
    };

export interface Counted {
  saved: Set<string>;
  incomplete: Set<string>;
  /** Orders that their own page can complete. */
  toComplete: Set<string>;
  /** Could not be read at all. */
  leftOut: Set<string>;
  fresh: number;
}

/** One list that orders are read from: what it is called now, and what was gathered of it. */
export interface Source {
  list(): ScrapedList;
  collector: Pick<Collector, 'stretches' | 'raw'>;
}

interface Reading {
  source: Source;
  /** As it was when its orders were read: by the time they are sent, another list may be open. */
  list: ScrapedList;
  waiting: Map<string, ScrapedOrder>;
  told: Set<string>;
  status?: ScanStatus;
}

export type Told =
  | { saved: true; ask?: never; failed?: never }
  | { ask: { id: string; orders: number }[]; saved?: never; failed?: never }
  | { failed: string; saved?: never; ask?: never };

const atOnce = 200;

/** Sends orders one message after the other, and keeps what was not taken for the next try. */
export const orderSender = (document: Document, told: (what: Told) => void) => {
  const readings = new Map<Source, Reading>();
  const counted: Counted = {
    saved: new Set(),
    incomplete: new Set(),
    toComplete: new Set(),
    leftOut: new Set(),
    fresh: 0,
  };
  let casebook: string | undefined;
  let busy = false;

  const unreadOf = ({ source, told: known }: Reading) =>
    [...source.collector.raw()].filter(([key]) => !known.has(key)).slice(0, atOnce);
  const newsOf = ({ source, told: known }: Reading, sending: ReadonlySet<string>): ListNews | undefined =>
    source.collector.stretches.news((key) => counted.saved.has(key) || known.has(key) || sending.has(key));
  /** The next message: what waits in one list, and what is new of its stretches. */
  const nextOf = (reading: Reading) => {
    const orders = [...reading.waiting.values()].slice(0, atOnce);
    const unread = unreadOf(reading);
    const sending = new Set([...orders.map(({ id }) => id), ...unread.map(([key]) => key)]);
    const news = newsOf(reading, sending);
    return orders.length > 0 || unread.length > 0 || news ? { reading, orders, unread, news } : undefined;
  };
  const take = (answer: Extract<SaveAnswer, { casebook: string }>, orders: readonly ScrapedOrder[]) => {
    casebook = answer.casebook;
    counted.fresh += answer.fresh;
    for (const { id } of orders) counted.leftOut.add(id);
    for (const id of answer.kept) {
      counted.saved.add(id);
      for (const set of [counted.leftOut, counted.incomplete, counted.toComplete]) set.delete(id);
    }
    for (const id of answer.incomplete) counted.incomplete.add(id);
    for (const id of answer.toComplete) counted.toComplete.add(id);
  };
  const next = async (): Promise<void> => {
    if (busy) return;
    const message = [...readings.values()].map(nextOf).find((one) => one !== undefined);
    // A list alone, before any order of it is kept, says nothing.
    if (!message || (message.orders.length === 0 && counted.saved.size === 0)) return;
    busy = true;
    const { reading, orders, unread, news } = message;
    for (const { id } of orders) reading.waiting.delete(id);
    const scan: ListScan = {
      ...reading.list,
      ...(news ?? { chains: [], first: '', last: '' }),
      unread: unread.map(([key, text]) => ({ key, text })),
    };
    const asked: SaveOrders = {
      ...{ kind: 'saveOrders', orders, scan, language: document.documentElement.lang },
      url: document.location.href,
      ...(casebook ? { casebook } : {}),
    };
    const answer: Answer<SaveAnswer> = await send<SaveAnswer>(asked);
    busy = false;
    const data = answer.ok ? answer.data : undefined;
    if (data && 'casebook' in data) {
      take(data, orders);
      if (news) reading.source.collector.stretches.tell(news);
      for (const [key] of unread) reading.told.add(key);
      if (data.list) reading.status = data.list;
      told({ saved: true });
      return next();
    }
    for (const one of orders) if (!reading.waiting.has(one.id)) reading.waiting.set(one.id, one);
    told(data ? { ask: data.casebooks } : { failed: reasonIn(answer) });
  };
  return {
    counted,
    put: (source: Source, orders: readonly ScrapedOrder[]) => {
      const reading = readings.get(source) ?? {
        source,
        list: source.list(),
        waiting: new Map(),
        told: new Set(),
      };
      reading.list = source.list();
      readings.set(source, reading);
      for (const order of orders) reading.waiting.set(order.id, order);
    },
    choose: (id: string) => {
      casebook = id;
    },
    /** Everything that was put has arrived. */
    isDone: () => !busy && [...readings.values()].every((reading) => nextOf(reading) === undefined),
    status: (source: Source) => readings.get(source)?.status,
    next,
  };
};
