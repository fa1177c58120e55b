import { screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import guidesRoom from '@/components/casebook/views/guides';
import { emptyPage, PageContext } from '@/components/page/pageContext';
import { version } from '@/content/memory/keys';
import { defaults, type GuideState } from '@/content/memory/memory';
import { startRound } from '@/entrypoints/contentScript/commands/startRound';
import { show } from '../components/show';

const now = new Date('2026-11-24T10:42').getTime();
const change = vi.fn();
const open = (rest: string, guides: Record<string, GuideState> = {}) => {
  const { View } = guidesRoom;
  return show(
    <PageContext.Provider value={{ ...emptyPage, memory: { ...defaults, guides }, dispatch: change }}>
      <View rest={rest} />
    </PageContext.Provider>,
  );
};

beforeEach(() => {
  change.mockReset();
  fakeBrowser.reset();
  vi.useFakeTimers({ now, toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('Opening a guide', () => {
  it('to read it does not begin it', () => {
    open('round');
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Look at your orders');
    expect(screen.queryByRole('button', { name: 'End guide' })).toBeNull();
    expect(change).not.toHaveBeenCalled();
  });

  it('and its page begins it, so that the pages it leads to go along', async () => {
    const { user } = open('round');
    await user.click(screen.getByRole('link', { name: /Open: .*Orders/ }));
    expect(change.mock.calls).toEqual([
      [{ type: 'setGuide', id: 'round', state: { step: 'orderList', results: {}, at: now } }],
    ]);
  });

  it('that is under way goes on where it was, and can be ended', async () => {
    const { user } = open('round', {
      round: { step: 'refundList', results: { orderList: 'went' }, at: now },
    });
    expect(change).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'End guide' }));
    expect(change.mock.calls).toEqual([[{ type: 'resetGuide', id: 'round' }]]);
    expect(location.hash).toBe('#guides');
  });
});

describe('“Check my account” on a card', () => {
  const hour = 60 * 60_000;
  const press = async (round?: GuideState) => {
    await fakeBrowser.storage.local.set({ guides: { v: version, data: round ? { round } : {} } });
    const sent = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue({ ok: true } as never);
    await startRound({} as never);
    return sent.mock.calls.map(([message]) => message);
  };
  const opens = { kind: 'openCasebook', route: 'guides/round' };

  it('begins where nothing was begun', async () => {
    const state = { step: 'orderList', results: {}, at: now };
    const begins = { kind: 'dispatch', actions: [{ type: 'setGuide', id: 'round', state }] };
    expect(await press()).toEqual([begins, opens]);
  });

  it('goes on with a round under way, and keeps what was passed over', async () => {
    const old = { step: 'wallet', results: { orderList: 'went' }, at: now - 50 * hour };
    expect(await press(old)).toEqual([opens]);
  });

  it('leads to the end that was just reached, and anew where that is long ago', async () => {
    expect(await press({ step: 'allSeen', results: {}, at: now - 60_000 })).toEqual([opens]);
    vi.restoreAllMocks();
    expect(await press({ step: 'allSeen', results: {}, at: now - hour })).toHaveLength(2);
  });
});
