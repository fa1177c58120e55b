import { screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { Guide } from '@/components/guides/Guide';
import type { Seen } from '@/content/facts';
import { guideOf } from '@/content/guides';
import { browserOf } from '@/content/guides/browserOf';
import type { Guide as GuideData } from '@/content/guides/guide';
import type { GuideState, Memory } from '@/content/memory/memory';
import type { TaskStates } from '@/content/tasks/states';
import { show } from '../components/show';

const now = Date.parse('2026-11-24T10:00:00');
const of = (id: string) => guideOf(id) as GuideData;
const acts = () => ({ set: vi.fn(), restart: vi.fn(), tick: vi.fn(), journey: vi.fn(), room: vi.fn() });
const memoryOf = (
  guides: Record<string, GuideState> = {},
  seen: Seen = {},
  tasks: TaskStates = {},
): Pick<Memory, 'guides' | 'tasks' | 'seen'> => ({ guides, seen, tasks });
const seenNow = (page: string, values: Record<string, number | boolean | string>): Seen => ({
  [page]: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value, at: now }])),
});
const heading = () => screen.getByRole('heading', { level: 2 }).textContent;

describe('A guide on the screen', () => {
  it('shows its first step, what to do and what it costs', () => {
    show(<Guide guide={of('sliderStuck')} memory={memoryOf()} now={now} acts={acts()} />);
    expect(heading()).toBe('Leave it alone for a while');
    expect(screen.getByText('Step 1 of at most 7')).toBeTruthy();
    expect(screen.getByText(/Nothing but time/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'One step back' })).toBeNull();
  });

  it('an answer asks for the next step, and changes nothing by itself', async () => {
    const wishes = acts();
    const { user } = show(<Guide guide={of('sliderStuck')} memory={memoryOf()} now={now} acts={wishes} />);
    await user.click(screen.getByRole('button', { name: 'It does not help' }));
    expect(wishes.set.mock.calls).toEqual([
      ['sliderStuck', { step: 'slowly', results: { wait: 'notHelped' }, at: now }],
    ]);
    expect(heading()).toBe('Leave it alone for a while');
  });

  it('the next step takes the focus after a press, and nothing takes it on arrival', () => {
    const state = { step: 'slowly', results: { wait: 'notHelped' }, at: now };
    const guide = (guides: Record<string, GuideState>) => (
      <Guide guide={of('sliderStuck')} memory={memoryOf(guides)} now={now} acts={acts()} />
    );
    const { again } = show(guide({}));
    expect(document.activeElement).toBe(document.body);
    again(guide({ sliderStuck: state }));
    expect(document.activeElement?.textContent).toBe('Drag it slowly, by hand');
  });

  it('keeps what was answered in sight, and goes back', async () => {
    const wishes = acts();
    const state = { step: 'slowly', results: { wait: 'notHelped' }, at: now };
    const { user } = show(
      <Guide guide={of('sliderStuck')} memory={memoryOf({ sliderStuck: state })} now={now} acts={wishes} />,
    );
    await user.click(screen.getByRole('button', { name: /What you did so far/ }));
    expect(screen.getByText(/You said: .*It does not help/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'One step back' }));
    expect(wishes.set.mock.calls[0]?.[1]).toMatchObject({ step: 'wait' });
    await user.click(screen.getByRole('button', { name: 'Start again from the first step' }));
    expect(wishes.restart.mock.calls).toEqual([['sliderStuck']]);
  });

  it('marks the answer given before when the person comes back to a step', () => {
    const state = { step: 'wait', results: { wait: 'helped' }, at: now };
    show(
      <Guide guide={of('sliderStuck')} memory={memoryOf({ sliderStuck: state })} now={now} acts={acts()} />,
    );
    expect(screen.getByRole('button', { name: 'It works now', pressed: true })).toBeTruthy();
  });

  it('says first how it is done in the browser at hand, and in others on request', async () => {
    const state = { step: 'pauseBlocker', results: {}, at: now };
    const results = { wait: 'notHelped', slowly: 'notHelped', ownLine: 'notHelped' };
    const guides = { sliderStuck: { ...state, results } };
    const { user } = show(
      <Guide guide={of('sliderStuck')} memory={memoryOf(guides)} now={now} browser="firefox" acts={acts()} />,
    );
    expect(screen.getByText(/Press the shield/)).toBeTruthy();
    expect(screen.queryByText(/puzzle piece/)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'In another browser' }));
    expect(screen.getAllByText(/puzzle piece/)).toHaveLength(2);
  });

  it('shows the ways of all browsers where it does not know which one it is', () => {
    const results = { wait: 'notHelped', slowly: 'notHelped', ownLine: 'notHelped' };
    const guides = { sliderStuck: { step: 'pauseBlocker', results, at: now } };
    show(<Guide guide={of('sliderStuck')} memory={memoryOf(guides)} now={now} acts={acts()} />);
    expect(screen.getAllByRole('term').map((term) => term.textContent)).toEqual([
      'Chrome',
      'Edge',
      'Firefox',
      'Phone and app',
    ]);
  });

  it('opens the page of a step in a new tab, by its real address', () => {
    show(<Guide guide={of('optionHidden')} memory={memoryOf()} now={now} acts={acts()} />);
    const link = screen.getByRole('link', { name: /Open the page: .*Delete account/ });
    expect(link.getAttribute('href')).toBe('https://privacy.aliexpress.com/home#/request/delete');
  });

  it('proposes the answer that a page showed, and leaves it to the person', () => {
    const seen = seenNow('deleteAccount', { button: 'hidden' });
    show(<Guide guide={of('optionHidden')} memory={memoryOf({}, seen)} now={now} acts={acts()} />);
    expect(screen.getByText(/The page showed: .*Still no button/)).toBeTruthy();
    expect(screen.getByText(/Seen today.*You decide/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'The button is there' })).toBeTruthy();
  });

  it('proposes nothing that was seen before the person came to the step', () => {
    const seen = seenNow('deleteAccount', { button: 'hidden' });
    const guides = { optionHidden: { step: 'rightPage', results: {}, at: now + 1 } };
    show(<Guide guide={of('optionHidden')} memory={memoryOf(guides, seen)} now={now + 2} acts={acts()} />);
    expect(screen.queryByText(/The page showed/)).toBeNull();
  });

  it('marks what is not proven, and what cannot be undone', () => {
    const results = { promotions: 'none', resetMail: 'none', statement: 'none', wasConfirmed: 'yes' };
    const guides = { monthCheck: { step: 'signInOnce', results, at: now } };
    const { again } = show(
      <Guide guide={of('monthCheck')} memory={memoryOf(guides)} now={now} acts={acts()} />,
    );
    expect(screen.getByText('Not proven')).toBeTruthy();
    const walked = { ready: 'went', terms: 'went', word: 'went', code: 'went' };
    const companion = { companion: { step: 'lastButton', results: walked, at: now } };
    again(<Guide guide={of('companion')} memory={memoryOf(companion)} now={now} acts={acts()} />);
    expect(screen.getByText('Cannot be undone')).toBeTruthy();
  });

  it('a step that belongs to a task ticks it and goes on, or goes on without', async () => {
    const wishes = acts();
    const guides = { pause: { step: 'stopMarketingMail', results: { whatItKeeps: 'went' }, at: now } };
    const { user } = show(<Guide guide={of('pause')} memory={memoryOf(guides)} now={now} acts={wishes} />);
    expect(heading()).toBe('Stop promotional mail');
    await user.click(screen.getByRole('button', { name: 'Next, without ticking' }));
    expect(wishes.tick).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Done, next' }));
    expect(wishes.tick.mock.calls).toEqual([['stopMarketingMail']]);
    expect(wishes.set.mock.calls.map(([, state]) => state.step)).toEqual([
      'cookiesAndAdverts',
      'cookiesAndAdverts',
    ]);
  });

  it('ends with where to go on', async () => {
    const wishes = acts();
    const guides = { trouble: { step: 'noCode', results: { whatHappens: 'noCode' }, at: now } };
    const { user } = show(<Guide guide={of('trouble')} memory={memoryOf(guides)} now={now} acts={wishes} />);
    expect(screen.getByText('You have reached the end')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /Go on with the guide: .*No code arrives/ }));
    expect(wishes.room.mock.calls).toEqual([['guides/noCode']]);
  });
});

describe('The companion, on the screen', () => {
  const open = (step: string, tasks: TaskStates = {}) => {
    const walked = { ready: 'went', terms: 'went', word: 'went', code: 'went', lastButton: 'went' };
    const guides = { companion: { step, results: walked, at: now } };
    show(<Guide guide={of('companion')} memory={memoryOf(guides, {}, tasks)} now={now} acts={acts()} />);
  };

  it.each(['ready', 'lastButton'])(
    'says at the step “%s” whether the account is ready and what is not saved',
    (step) => {
      open(step, { saveOrders: { state: 'done', at: now }, saveChats: { state: 'notForMe', at: now } });
      expect(screen.getByText(/Not known yet: a page or an answer is missing/)).toBeTruthy();
      expect(screen.getByText('Save your wish list')).toBeTruthy();
      expect(screen.queryByText('Save your order history')).toBeNull();
      expect(screen.queryByText('Save chats with sellers')).toBeNull();
    },
  );

  it('keeps quiet about it at the other steps', () => {
    open('code');
    expect(screen.queryByText('Is your account ready?')).toBeNull();
  });
});

describe('Check my account, on the screen', () => {
  const begun = { round: { step: 'orderList', results: {}, at: now } };
  const orders = seenNow('orderList', { toPay: 0, processing: 2, processed: 0 });

  it('leads to the first page, and says that nothing is known yet', () => {
    show(<Guide guide={of('round')} memory={memoryOf(begun)} now={now} acts={acts()} />);
    expect(heading()).toBe('Look at your orders');
    expect(screen.getByText(/Orders.*: not known yet/)).toBeTruthy();
    expect(screen.queryByText('Is your account ready?')).toBeNull();
    expect(screen.getByRole('link', { name: /Open the page: .*Orders/ })).toBeTruthy();
  });

  it('goes on to the next page by itself when the first has told, and cannot go back into it', () => {
    show(<Guide guide={of('round')} memory={memoryOf(begun, orders)} now={now} acts={acts()} />);
    expect(heading()).toBe('Look at your returns and refunds');
    expect(screen.queryByRole('button', { name: 'One step back' })).toBeNull();
  });

  it('lets the person go on without a page that cannot be read, and back again', async () => {
    const wishes = acts();
    const { user, again } = show(
      <Guide guide={of('round')} memory={memoryOf(begun)} now={now} acts={wishes} />,
    );
    await user.click(screen.getByRole('button', { name: 'Go on without it' }));
    const passed = { round: wishes.set.mock.calls[0]?.[1] };
    again(<Guide guide={of('round')} memory={memoryOf(passed)} now={now} acts={wishes} />);
    expect(heading()).toBe('Look at your returns and refunds');
    expect(screen.getByRole('button', { name: 'One step back' })).toBeTruthy();
  });

  it('ends with what every page showed, and asks what only the person can say', async () => {
    const wishes = acts();
    const seen = {
      ...orders,
      ...seenNow('refundList', { open: 0, morePages: false }),
      ...seenNow('wallet', { balance: 'none' }),
      ...seenNow('coins', { coins: 0 }),
      ...seenNow('coupons', { coupons: 0 }),
    };
    const { user } = show(
      <Guide guide={of('round')} memory={memoryOf(begun, seen)} now={now} acts={wishes} />,
    );
    expect(heading()).toBe('Every page was seen');
    expect(screen.getByText('Not yet: something is still open.')).toBeTruthy();
    expect(screen.getByText('Save your order history')).toBeTruthy();
    expect(screen.getByRole('button', { name: /Through the delete page/ }).className).not.toContain(
      'primary',
    );
    const found = screen.getByRole('region', { name: 'What the page showed' });
    expect(within(found).getByText('2 orders on the way')).toBeTruthy();
    expect(within(found).getAllByText(/Seen today/).length).toBeGreaterThan(2);
    await user.click(screen.getByRole('button', { name: /Tick in my list: .*Close open disputes/ }));
    expect(wishes.tick.mock.calls).toEqual([['openDisputes']]);
  });
});

describe('The browser at hand', () => {
  it.each([
    ['Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36', 'chrome'],
    ['Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36 Edg/156.0.0.0', 'edge'],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0', 'firefox'],
    ['Mozilla/5.0 (Android 16; Mobile; rv:153.0) Gecko/153.0 Firefox/153.0', 'phone'],
  ])('%s is %s', (agent, browser) => expect(browserOf(agent)).toBe(browser));
});
