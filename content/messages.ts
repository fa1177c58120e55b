import { browser } from 'wxt/browser';
import type { Action } from './memory/actions';
import type { ScrapedOrder, ScrapedRefund } from './orders/model/scraped';
import type { ListScan } from './orders/model/scrapedList';
import { reasonOf } from './reasonOf';

/** Orders or refunds as a page printed them. `casebook`: an id the person chose, or 'new'; absent: see what is held. */
export interface SaveOrders {
  kind: 'saveOrders';
  orders: ScrapedOrder[];
  refunds?: ScrapedRefund[];
  scan?: ListScan;
  language: string;
  url: string;
  casebook?: string;
}

/** What crosses from pages and our own pages to the background. Answers are `Answer`s; nobody else listens. */
export type Message =
  | { kind: 'dispatch'; actions: Action[] }
  | SaveOrders
  | { kind: 'saveAddresses'; addresses: string[]; casebook?: string }
  /** Whether the order is saved and its own page can complete it. */
  | { kind: 'orderLacks'; id: string }
  /** One of our own pages changed a casebook. */
  | { kind: 'casebookChanged' }
  /** How many of these orders are saved. */
  | { kind: 'ordersHeld'; ids: string[] }
  | { kind: 'openCasebook'; route: string }
  /** A picture of the visible part of the page in front, shown in the casebook before it is kept. */
  | { kind: 'takePicture' }
  /** The picture that was taken last and is neither kept nor thrown away. */
  | { kind: 'pendingPicture' }
  | { kind: 'dropPicture' }
  | { kind: 'loadMemory'; file: unknown }
  | { kind: 'deleteEverything' };

export type Answer<Data = unknown> = { ok: true; data?: Data } | { ok: false; reason: string };

/** Why an answer brought nothing: the background's reason, or that it brought no data. */
export const reasonIn = (answer: Answer): string => (answer.ok ? 'noAnswer' : answer.reason);

/** True once this script was left behind by a reload of the extension: nothing can be asked any more. */
export const isOrphan = (): boolean => !browser.runtime?.id;

/** Sends a message and waits for the answer. Failures come back as an answer, never as an exception. */
export const send = async <Data = unknown>(message: Message): Promise<Answer<Data>> => {
  if (isOrphan()) return { ok: false, reason: 'orphan' };
  try {
    return (
      ((await browser.runtime.sendMessage(message)) as Answer<Data>) ?? { ok: false, reason: 'noAnswer' }
    );
  } catch (error) {
    return { ok: false, reason: reasonOf(error) };
  }
};

/** A change takes milliseconds. A background that ends in the middle may leave it without any answer (Chromium). ms */
const patience = 10_000;

/** Asks for a change of memory. No answer within ten seconds counts as a failure: the person can do it again. */
export const dispatch = (...actions: Action[]): Promise<Answer> =>
  new Promise((done) => {
    const timer = setTimeout(() => done({ ok: false, reason: 'noAnswer' }), patience);
    void send({ kind: 'dispatch', actions }).then((answer) => {
      clearTimeout(timer);
      done(answer);
    });
  });
