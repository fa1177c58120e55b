import { describe, expect, test } from 'vitest';
import type { HintId } from '@/content/ids';
import type { Remembered } from '@/entrypoints/contentScript/remember';
import { selectPanel } from '@/entrypoints/contentScript/selectPanel';
import { evaluation, now, state, t } from './sample';

const plain = (parts: readonly (string | { text: string })[] = []) =>
  parts
    .map((one) => (typeof one === 'string' ? one : one.text))
    .join('')
    .replaceAll(/[\u2068\u2069]/g, '');
type Some = Parameters<typeof evaluation> extends [unknown, ...infer Rest] ? Rest : never;
const select = (
  page: Parameters<typeof evaluation>[0],
  hints: Some,
  memory: Partial<Remembered> = {},
  more: Parameters<typeof state>[0] = {},
  finds: HintId[] = [],
) => selectPanel(state(more, memory), evaluation(page, ...hints), t, (id) => finds.includes(id));
const texts = (view: ReturnType<typeof select>) => view?.main.actions.map(({ text }) => text);
const seen = (page: string, facts: Record<string, number | boolean>, at = now - 60_000) => ({
  [page]: Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, { value, at }])),
});
const open = seen('orderList', { toPay: 1, processing: 2, processed: 3 });

describe('The panel', () => {
  test('has one main thing, four lines, and says how many more there are', () => {
    const view = select('accountHome', [
      'optionMayBeHidden',
      'considerPausing',
      'sisterAccounts',
      'appWay',
      'stillHere',
      'otherRoles',
      'signInFirst',
    ]);
    expect(view?.main.id).toBe('optionMayBeHidden');
    expect(view?.lines.map(({ id }) => id)).toEqual([
      'considerPausing',
      'sisterAccounts',
      'appWay',
      'stillHere',
    ]);
    expect(view?.more).toBe(2);
  });

  test.each([
    ['the refusal', 'deleteAccount', 'deletionRefused'],
    ['what may be the confirmation', 'deleteAccount', 'keepTheConfirmation'],
    ['refunds', 'refundList', 'proofOfRefund'],
    ['an account that is locked', 'accountHome', 'accountUnavailable'],
    ['an account that is still there', 'accountHome', 'stillHere'],
  ] as const)('offers a picture where it is proof: %s', (_, page, hint) => {
    expect(select(page, [hint])?.main.actions[1]).toEqual({
      text: 'Take a picture',
      intent: { do: 'run', hint, command: 'takePicture' },
    });
  });

  test('tells no verdict to whoever is locked out, but offers what still works', () => {
    const settings = { ...state().memory.settings, journey: 'locked' as const };
    const view = select('accountHome', ['accountUnavailable'], { settings });
    expect(view?.chip).toBeUndefined();
    expect(texts(view)).toEqual(['See what still works', 'Take a picture']);
  });

  test('shows all lines when they are asked for', () => {
    const hints: Some = [
      'optionMayBeHidden',
      'considerPausing',
      'sisterAccounts',
      'appWay',
      'stillHere',
      'otherRoles',
    ];
    expect(select('accountHome', hints, {}, { all: true })).toMatchObject({ more: 0, all: true });
  });

  test.each([
    ['the address is none of ours', undefined, t],
    ['memory holds no texts of this build', evaluation('orderList', 'saveThisList'), undefined],
    ['there is nothing to say', evaluation('orderList'), t],
  ])('is not there where %s', (_, found, translator) => {
    expect(selectPanel(state(), found, translator, () => false)).toBeUndefined();
  });

  test('is not there for hints that were hidden', () => {
    const hidden = new Set<HintId>(['saveThisList']);
    expect(select('orderList', ['saveThisList', 'ordersNotPaid'], {}, { hidden })?.main.id).toBe(
      'ordersNotPaid',
    );
    expect(select('orderList', ['saveThisList'], {}, { hidden })).toBeUndefined();
  });

  test('names the page, and in a word how the account stands', () => {
    expect(select('orderList', ['saveThisList'])).toMatchObject({
      page: 'Orders',
      chip: { text: 'Not known yet', tone: 'plain' },
    });
    expect(select('orderList', ['saveThisList'], { seen: open })?.chip).toEqual({
      text: 'Not ready',
      tone: 'wait',
    });
    const tasks = { confirmDeletion: { state: 'done' as const, at: now - 60_000 } };
    expect(select('orderList', ['saveThisList'], { tasks })?.chip).toEqual({ text: 'Deleted', tone: 'good' });
  });

  test('does not tell a person who pauses whether they could close', () => {
    const { settings } = state().memory;
    expect(
      select('orderList', ['saveThisList'], { settings: { ...settings, journey: 'pause' } })?.chip,
    ).toBeUndefined();
  });

  test('is folded because the person folded it, or because it would lie over something', () => {
    const { settings } = state().memory;
    expect(select('orderList', ['saveThisList'])?.folded).toBe(false);
    expect(select('orderList', ['saveThisList'], {}, { tucked: true })?.folded).toBe(true);
    expect(select('orderList', ['saveThisList'], { settings: { ...settings, folded: true } })?.folded).toBe(
      true,
    );
  });

  test('gives its whole room to a command that takes it over', () => {
    const views = (takesOver: boolean) =>
      new Map([['saveThisList' as const, { child: 'saving', takesOver }]]);
    const over = select('orderList', ['saveThisList'], {}, { commandViews: views(true) });
    expect(over?.takeover).toBe('saving');
    const below = select('orderList', ['saveThisList'], {}, { commandViews: views(false) });
    expect([below?.takeover, below?.main.child]).toEqual([undefined, 'saving']);
  });
});

describe('Red', () => {
  test.each([
    ['on the delete page', 'deleteAccount', 'noWayBack'],
    ['on another page', 'privacyCenter', 'first'],
  ] as const)('stands only where something cannot be undone: %s', (_, page, icon) => {
    expect(select(page, ['whatDeletionMeans'])?.main.icon).toBe(icon);
  });
});

describe('A figure that a page showed', () => {
  test('is never ticked away: the person can only go on anyway', () => {
    const view = select('orderList', [['ordersStillOnTheWay', { count: 5 }]], { seen: open }, {}, [
      'ordersStillOnTheWay',
    ]);
    expect(view?.main.icon).toBe('open');
    expect(texts(view)).toEqual(['Show me', 'I go on anyway']);
    expect(view?.main.actions[1]).toMatchObject({
      intent: { do: 'accept', checks: [{ id: 'ordersOnTheWay', count: 5 }] },
    });
  });

  test('that was accepted says so, and can be taken back', () => {
    const answers = { ordersOnTheWay: { answer: 'accepted' as const, at: now, count: 5 } };
    const view = select('orderList', [['ordersStillOnTheWay', { count: 5 }]], { seen: open, answers });
    expect(plain(view?.main.title)).toBe('You go on with 5 orders on the way');
    expect(view?.main.icon).toBe('accepted');
    expect(view?.main.actions).toEqual([
      { text: 'Undo', intent: { do: 'undoAnswer', checks: ['ordersOnTheWay'] } },
    ]);
  });
});

describe('What only the person can answer', () => {
  test('is asked in the hint itself', () => {
    const view = select('wallet', ['balanceIsLost']);
    expect(view?.main.icon).toBe('question');
    expect(view?.main.actions.map((one) => [one.text, one])).toEqual([
      ['None', expect.objectContaining({ intent: { do: 'answer', check: 'money', answer: 'none' } })],
      ['Yes', expect.objectContaining({ intent: { do: 'answer', check: 'money', answer: 'some' } })],
    ]);
  });

  test.each([
    ['none', 'done', ['Undo'], 'No balance, coins or coupons left'],
    ['some', 'open', ['None', 'I go on anyway'], undefined],
  ] as const)('and answered with “%s”', (answer, icon, actions, title) => {
    const view = select('wallet', ['balanceIsLost'], { answers: { money: { answer, at: now } } });
    expect(view?.main.icon).toBe(icon);
    expect(texts(view)).toEqual(actions);
    if (title) expect(plain(view?.main.title)).toBe(title);
  });

  test('is asked again after a week', () => {
    const at = now - 8 * 86_400_000;
    expect(
      texts(select('wallet', ['balanceIsLost'], { answers: { money: { answer: 'none', at } } })),
    ).toEqual(['None', 'Yes']);
  });

  test('stays in its place on the page where it was answered, and gives way on the next', () => {
    const answers = { money: { answer: 'none' as const, at: now } };
    const hints: Some = ['balanceIsLost', 'vipRenews'];
    expect(select('wallet', hints, { answers }, { enteredAt: now - 1 })?.main.id).toBe('balanceIsLost');
    expect(select('wallet', hints, { answers }, { enteredAt: now + 1 })?.main.id).toBe('vipRenews');
  });
});

describe('The verdict on the delete page', () => {
  test('shows what is open, and how many checks are left beside it', () => {
    const view = select('deleteAccount', ['verdictHere'], { seen: open });
    expect(view?.main.checks.map(({ text, icon }) => [text, icon])).toEqual([
      ['5 orders on the way', 'open'],
      ['1 unpaid order', 'open'],
    ]);
    expect(view?.main.moreChecks).toBe(5);
    expect(texts(view)).toEqual(['Check my account', 'I go on anyway']);
  });

  test('does not offer the check to an account that is ready', () => {
    const none = { answer: 'none' as const, at: now };
    const answers = { disputes: none, money: none, membership: none, payLater: none };
    const ready = {
      ...seen('orderList', { toPay: 0, processing: 0, processed: 0 }),
      ...seen('refundList', { open: 0, morePages: false }),
    };
    const view = select('deleteAccount', ['verdictHere'], { seen: ready, answers });
    expect(view?.chip?.text).toBe('Ready');
    expect(texts(view)).toEqual(['Show me the steps']);
    expect(view?.main.checks).toEqual([]);
  });

  test('can be gone over as a whole, and taken back', () => {
    const view = select('deleteAccount', ['verdictHere'], { seen: open });
    expect(view?.main.actions[1]).toMatchObject({
      intent: {
        do: 'accept',
        checks: [
          { id: 'ordersOnTheWay', count: 5 },
          { id: 'unpaidOrders', count: 1 },
        ],
      },
    });
    const accepted = { answer: 'accepted' as const, at: now, count: 5 };
    const after = select('deleteAccount', ['verdictHere'], {
      seen: open,
      answers: { ordersOnTheWay: accepted, unpaidOrders: { ...accepted, count: 1 } },
    });
    expect(after?.main.actions.at(-1)).toMatchObject({ text: 'Undo' });
    expect(after?.chip?.text).toBe('Not known yet');
  });
});

describe('A hint', () => {
  test('has a main way and at most one more; the rest stands beside its sources', () => {
    const view = select('accountSettings', ['noDeleteEntryHere'], {}, {}, ['noDeleteEntryHere']);
    expect(texts(view)).toEqual(['Step by step', 'Open the delete page']);
    expect(view?.main.others.map(({ text }) => text)).toEqual(['Done', 'Show me']);
  });

  test('that belongs to a task can be ticked, and the tick taken back', () => {
    expect(texts(select('wishList', ['saveTheWishList']))).toEqual(['Done']);
    const tasks = { saveWishList: { state: 'done' as const, at: now } };
    const view = select('wishList', ['saveTheWishList'], { tasks });
    expect(view?.main.actions).toEqual([
      { text: 'Undo', intent: { do: 'setTask', task: 'saveWishList', state: 'open' } },
    ]);
    expect(view?.main.icon).toBe('done');
  });

  test('leads to the page that this very page asks for', () => {
    const view = select('orderList', [
      [
        'roundGoesOn',
        {
          next: 'refundList',
          morePages: 'false',
          link: 'https://m.aliexpress.com/p/refund-dispute/list.html',
        },
      ],
    ]);
    expect(view?.main.actions[1]).toEqual({
      text: 'Open the page',
      href: 'https://m.aliexpress.com/p/refund-dispute/list.html',
    });
  });
});
