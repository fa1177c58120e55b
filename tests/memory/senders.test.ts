import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fromCards, type Operation } from '@/content/memory/operations';
import { operation } from '@/content/memory/shape';
import type { Message } from '@/content/messages';
import { mayAsk, type Sender } from '@/entrypoints/background/senders';

const id = fakeBrowser.runtime.id;
const own = (page: string): Sender => ({ id, url: fakeBrowser.runtime.getURL(page as never) });
const site = (url: string): Sender => ({ id, url, tab: { id: 1 } });

const popup = own('/popup.html');
const cards = site('https://www.aliexpress.com/p/order/index.html');
const change = (...operations: Operation[]): Message => ({ kind: 'change', operations });

const one: Record<Operation['op'], Operation> = {
  setTask: { op: 'setTask', id: 'saveOrders', state: 'done', at: 1 },
  overrule: { op: 'overrule', id: 'saveOrders', on: true, at: 1 },
  saw: { op: 'saw', page: 'orderList', facts: { toPay: 1 }, at: 1 },
  forgetSeen: { op: 'forgetSeen', page: 'casebook' },
  dismiss: { op: 'dismiss', hint: 'cardsLast', on: 'always' },
  bringBack: { op: 'bringBack', hint: 'cardsLast' },
  bringBackAll: { op: 'bringBackAll' },
  setSettings: { op: 'setSettings', settings: { corner: 'topEnd' } },
  setGuide: { op: 'setGuide', id: 'round', state: { step: 'orders', results: {}, at: 1 } },
  resetGuide: { op: 'resetGuide', id: 'round' },
  setReminder: { op: 'setReminder', reminder: { id: 'a', task: 'followUp', due: '2026-12-01' } },
  dropReminder: { op: 'dropReminder', id: 'a' },
  noteTrouble: { op: 'noteTrouble', trouble: { what: 'x', where: 'y', at: 1 } },
  clearTrouble: { op: 'clearTrouble' },
};
const all = Object.values(one);
const personal: Message[] = [{ kind: 'loadMemory', file: {} }, { kind: 'deleteEverything' }];

describe('Who may ask the background for what', () => {
  it.each(all)('pages of ours: $op', (it) => {
    expect(mayAsk(popup, change(it))).toBe(true);
  });

  it.each(all)('cards on the site: $op only if cards offer it', (it) => {
    expect(mayAsk(cards, change(it))).toBe((fromCards as readonly string[]).includes(it.op));
  });

  it('cards cannot say what the casebook holds', () => {
    const held: Operation = { op: 'saw', page: 'casebook', facts: { orders: 34 }, at: 1 };
    expect(mayAsk(cards, change(held))).toBe(false);
    expect(mayAsk(cards, { kind: 'casebookChanged' })).toBe(false);
  });

  it('cards set where they stand, whether they are folded, and closing or pausing, and nothing else', () => {
    const set = (settings: object) => mayAsk(cards, change({ op: 'setSettings', settings } as Operation));
    expect(set({ folded: true })).toBe(true);
    expect(set({ language: 'ar' })).toBe(false);
    expect(set({ journey: 'close' })).toBe(true);
    expect(set({ corner: 'topEnd', region: 'eea' })).toBe(false);
  });

  it('what is not even a list of operations is refused, not an accident', () => {
    expect(mayAsk(cards, { kind: 'change', operations: 'all' } as never)).toBe(false);
    expect(mayAsk(cards, { kind: 'change', operations: [null] } as never)).toBe(false);
  });

  it.each([
    'https://www.aliexpress.com/p/shoppingcart/index.html',
    'https://login.aliexpress.com/',
    'https://sale.aliexpress.com/page.htm',
  ])('a page of the site that is none of ours may ask nothing: %s', (url) => {
    expect(mayAsk(site(url), change(one.setTask))).toBe(false);
  });

  it('one operation that cards do not offer spoils the whole message', () => {
    expect(mayAsk(cards, change(one.setTask, one.clearTrouble))).toBe(false);
  });

  it.each(personal)('$kind is for pages of ours only', (message) => {
    expect(mayAsk(popup, message)).toBe(true);
    expect(mayAsk(cards, message)).toBe(false);
  });

  it('cards may have the casebook opened', () => {
    expect(mayAsk(cards, { kind: 'openCasebook', room: 'orders' })).toBe(true);
  });

  it.each([
    ['another extension', { ...popup, id: 'somebody-else' }],
    ['nobody', {}],
    ['a page that is not the site', site('https://example.com/')],
    ['a page that only looks like the site', site('https://www.aliexpress.com.example/')],
    ['a page with the name before an @', site('https://www.aliexpress.com@example.com/')],
    ['the site of another company', site('https://aliexpress.ru/')],
    ['an address that is none', site('aliexpress.com')],
  ])('%s may ask nothing', (_, sender) => {
    for (const message of [change(one.setTask), ...personal]) expect(mayAsk(sender, message)).toBe(false);
  });
});

describe('What an operation may hold', () => {
  it.each(all)('$op is understood', (it) => {
    expect(operation.safeParse(it).success).toBe(true);
  });

  it.each(all)('$op with something foreign in it is refused whole', (it) => {
    expect(operation.safeParse({ ...it, note: 'x' }).success).toBe(false);
  });

  it.each([
    { op: 'saw', page: 'orderList', facts: { shop: 'Vega Store' }, at: 1 },
    { op: 'saw', page: 'addresses', facts: { street: '12 Example Street' }, at: 1 },
    { op: 'saw', page: 'profile', facts: { mail: 'mara@example.com' }, at: 1 },
    { op: 'saw', page: 'orderDetail', facts: { number: '8200000000127311' }, at: 1 },
    { op: 'saw', page: 'orderDetail', facts: { 'order 8200': 1 }, at: 1 },
    { op: 'setTask', id: '__proto__', state: 'done', at: 1 },
    { op: 'setTask', id: 'saveOrders', state: 'done', at: 1, until: 'when Mara is back' },
    { op: 'dismiss', hint: 'a b', on: 'always' },
    { op: 'setSettings', settings: { language: 'en', name: 'Mara' } },
    { op: 'setGuide', id: 'round', state: { step: 'orders', results: {}, at: 1, who: 'Mara' } },
  ])('nothing that could name a person gets into memory: %j', (it) => {
    expect(operation.safeParse(it).success).toBe(false);
  });
});
