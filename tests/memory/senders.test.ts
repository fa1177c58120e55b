import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Action, fromCards } from '@/content/memory/actions';
import { action } from '@/content/memory/schema';
import type { Message } from '@/content/messages';
import { authorize, type Sender } from '@/entrypoints/background/authorize';

const id = fakeBrowser.runtime.id;
const own = (page: string): Sender => ({ id, url: fakeBrowser.runtime.getURL(page as never) });
const site = (url: string): Sender => ({ id, url, tab: { id: 1 } });

const popup = own('/popup.html');
const cards = site('https://www.aliexpress.com/p/order/index.html');
const change = (...actions: Action[]): Message => ({ kind: 'dispatch', actions });

const one: Record<Action['type'], Action> = {
  setTask: { type: 'setTask', id: 'saveOrders', state: 'done', at: 1 },
  answerCheck: { type: 'answerCheck', check: 'money', answer: 'none', at: 1 },
  acceptCheck: { type: 'acceptCheck', check: 'returns', at: 1 },
  undoAnswer: { type: 'undoAnswer', check: 'returns' },
  recordFacts: { type: 'recordFacts', page: 'orderList', facts: { toPay: 1 }, at: 1 },
  forgetFacts: { type: 'forgetFacts', page: 'casebook' },
  dismiss: { type: 'dismiss', hint: 'cardsLast', on: 'always' },
  bringBack: { type: 'bringBack', hint: 'cardsLast' },
  bringBackAll: { type: 'bringBackAll' },
  setSettings: { type: 'setSettings', settings: { corner: 'topEnd' } },
  setGuide: { type: 'setGuide', id: 'round', state: { step: 'orders', results: {}, at: 1 } },
  resetGuide: { type: 'resetGuide', id: 'round' },
  setReminder: { type: 'setReminder', reminder: { id: 'a', task: 'followUp', due: '2026-12-01' } },
  dropReminder: { type: 'dropReminder', id: 'a' },
  logError: { type: 'logError', error: { what: 'x', where: 'y', at: 1 } },
  clearErrorLog: { type: 'clearErrorLog' },
};
const all = Object.values(one);
const personal: Message[] = [{ kind: 'loadMemory', file: {} }, { kind: 'deleteEverything' }];

describe('Who may ask the background for what', () => {
  it.each(all)('pages of ours: $type', (it) => {
    expect(authorize(popup, change(it))).toBe(true);
  });

  it.each(all)('cards on the site: $type only if cards offer it', (it) => {
    expect(authorize(cards, change(it))).toBe((fromCards as readonly string[]).includes(it.type));
  });

  it('cards cannot say what the casebook holds', () => {
    const held: Action = { type: 'recordFacts', page: 'casebook', facts: { orders: 34 }, at: 1 };
    expect(authorize(cards, change(held))).toBe(false);
    expect(authorize(cards, { kind: 'casebookChanged' })).toBe(false);
  });

  it('cards set where they stand, whether they are folded, and closing or pausing, and nothing else', () => {
    const set = (settings: object) => authorize(cards, change({ type: 'setSettings', settings } as Action));
    expect(set({ folded: true })).toBe(true);
    expect(set({ language: 'ar' })).toBe(false);
    expect(set({ journey: 'close' })).toBe(true);
    expect(set({ journey: 'locked' })).toBe(true);
    expect(set({ corner: 'topEnd', region: 'eea' })).toBe(false);
  });

  it('what is not even a list of actions is refused, not an accident', () => {
    expect(authorize(cards, { kind: 'dispatch', actions: 'all' } as never)).toBe(false);
    expect(authorize(cards, { kind: 'dispatch', actions: [null] } as never)).toBe(false);
  });

  it.each([
    'https://www.aliexpress.com/p/shoppingcart/index.html',
    'https://login.aliexpress.com/',
    'https://sale.aliexpress.com/page.htm',
  ])('a page of the site that is none of ours may ask nothing: %s', (url) => {
    expect(authorize(site(url), change(one.setTask))).toBe(false);
  });

  it('one operation that cards do not offer spoils the whole message', () => {
    expect(authorize(cards, change(one.setTask, one.clearErrorLog))).toBe(false);
  });

  it.each(personal)('$kind is for pages of ours only', (message) => {
    expect(authorize(popup, message)).toBe(true);
    expect(authorize(cards, message)).toBe(false);
  });

  it('cards may have a picture taken, which only our own pages get to see', () => {
    expect(authorize(cards, { kind: 'takePicture' })).toBe(true);
    expect(authorize(cards, { kind: 'pendingPicture' })).toBe(false);
    expect(authorize(cards, { kind: 'dropPicture' })).toBe(false);
  });

  it('cards may have the casebook opened', () => {
    expect(authorize(cards, { kind: 'openCasebook', route: 'orders' })).toBe(true);
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
    for (const message of [change(one.setTask), ...personal]) expect(authorize(sender, message)).toBe(false);
  });
});

describe('What an operation may hold', () => {
  it.each(all)('$type is understood', (it) => {
    expect(action.safeParse(it).success).toBe(true);
  });

  it.each(all)('$type with something foreign in it is refused whole', (it) => {
    expect(action.safeParse({ ...it, note: 'x' }).success).toBe(false);
  });

  it.each([
    { type: 'recordFacts', page: 'orderList', facts: { shop: 'Vega Store' }, at: 1 },
    { type: 'recordFacts', page: 'addresses', facts: { street: '12 Example Street' }, at: 1 },
    { type: 'recordFacts', page: 'profile', facts: { mail: 'mara@example.com' }, at: 1 },
    { type: 'recordFacts', page: 'orderDetail', facts: { number: '8200000000127311' }, at: 1 },
    { type: 'recordFacts', page: 'orderDetail', facts: { 'order 8200': 1 }, at: 1 },
    { type: 'setTask', id: '__proto__', state: 'done', at: 1 },
    { type: 'setTask', id: 'saveOrders', state: 'done', at: 1, until: 'when Mara is back' },
    { type: 'dismiss', hint: 'a b', on: 'always' },
    { type: 'setSettings', settings: { language: 'en', name: 'Mara' } },
    { type: 'setGuide', id: 'round', state: { step: 'orders', results: {}, at: 1, who: 'Mara' } },
  ])('nothing that could name a person gets into memory: %j', (it) => {
    expect(action.safeParse(it).success).toBe(false);
  });
});
