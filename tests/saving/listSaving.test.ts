import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Evaluation } from '@/content/evaluate';
import type { SaveOrders } from '@/content/messages';
import { createListSaving } from '@/entrypoints/contentScript/saving/listSaving';

const id = (place: number) => String(8200000000000000 + place);
const card = (place: number) =>
  `<div class="order-item"><div class="order-item-header-right-info"><div>Date: Mar ${place}, 2026</div></div>
   <a href="/p/order/detail.html?orderId=${id(place)}">Details</a></div>`;
const more = '<div class="order-more"><button>View orders</button></div>';
const show = (places: readonly number[], rest = '') => {
  document.body.innerHTML = `<div class="order-wrap"><div class="comet-checkbox-group">${places.map(card).join('')}</div>${rest}</div>`;
};
const presses = () => {
  const pressed = vi.fn();
  document.querySelector('.order-more button')?.addEventListener('click', pressed);
  return pressed;
};

let answers: (message: SaveOrders) => unknown;
const taken = ({ orders }: SaveOrders) => ({
  ...{ casebook: 'c1', fresh: orders.length, changed: 0, held: 0, kept: orders.map((one) => one.id) },
  ...{ incomplete: [], toComplete: [], list: { whole: false, ended: false, stretches: 1, unread: 0 } },
});
const look = (facts = {}) => ({ page: 'orderList', facts, settled: true }) as unknown as Evaluation;
let facts: Record<string, unknown>;
const open = (all = true) =>
  createListSaving({ document, look: () => look(facts), all, changed: () => undefined });
const passes = async (saving: ReturnType<typeof open>, ms: number) => {
  await vi.advanceTimersByTimeAsync(ms);
  saving.look();
  await vi.advanceTimersByTimeAsync(0);
  saving.advance();
  return saving.state();
};

beforeEach(() => {
  vi.useFakeTimers();
  facts = {};
  answers = taken;
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    const data = answers(message as SaveOrders);
    return data ? { ok: true, data } : { ok: false, reason: 'full' };
  });
});
afterEach(() => vi.useRealTimers());

describe('Saving a list', () => {
  it('saves what is shown, and asks once before anything is loaded', async () => {
    show([1, 2], more);
    const pressed = presses();
    const saving = open();
    expect(await passes(saving, 0)).toMatchObject({ step: 'consent', saved: 2 });
    await passes(saving, 60_000);
    expect(pressed).not.toHaveBeenCalled();
    saving.load();
    await passes(saving, 7_000);
    expect(pressed).toHaveBeenCalled();
    expect(saving.state()).toMatchObject({ step: 'saving', loading: true });
  });

  it('of "only these" asks nothing, and goes on saving what appears', async () => {
    show([1, 2], more);
    const saving = open(false);
    expect(await passes(saving, 0)).toMatchObject({ step: 'saved', saved: 2, goesOn: true });
    show([1, 2, 3], more);
    expect(await passes(saving, 1_000)).toMatchObject({ step: 'saved', saved: 3 });
  });

  it.each([
    ['the same account is asked for', { ask: 'sameAccount', casebooks: [{ id: 'c9', orders: 4 }] }, 'ask'],
    ['saving fails', undefined, 'failed'],
  ])('loads nothing while %s', async (_, answer, step) => {
    show([1, 2], more);
    const saving = open();
    await passes(saving, 0);
    const pressed = presses();
    saving.load();
    answers = () => answer;
    show([1, 2, 3], more);
    const after = presses();
    expect(await passes(saving, 100)).toMatchObject({ step });
    await passes(saving, 60_000);
    expect([pressed.mock.calls.length, after.mock.calls.length]).toEqual([0, 0]);
    answers = taken;
    saving.choose('c9');
    saving.goOn();
    await passes(saving, 7_000);
    expect(after).toHaveBeenCalled();
    expect(saving.state()).toMatchObject({ step: 'saving', saved: 3 });
  });

  it('loads nothing more once it is hidden', async () => {
    show([1, 2], more);
    const saving = open();
    await passes(saving, 0);
    saving.load();
    saving.end();
    const pressed = presses();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(pressed).not.toHaveBeenCalled();
  });

  it('of a list that stays empty says so after 20 seconds, and takes it back when orders come', async () => {
    show([]);
    const saving = open();
    expect(await passes(saving, 19_000)).toMatchObject({ step: 'saving' });
    expect(await passes(saving, 1_000)).toMatchObject({ step: 'empty' });
    show([1]);
    expect(await passes(saving, 1_000)).toMatchObject({ step: 'saved', saved: 1 });
  });

  it('of a list that surely has no orders says that there are none', async () => {
    show([]);
    facts = { shown: 0, moreToLoad: false };
    expect(await passes(open(), 0)).toMatchObject({ step: 'saved', saved: 0 });
  });

  it('counts the cards that say something but no number, and keeps them as they stand', async () => {
    show([1]);
    document
      .querySelector('.comet-checkbox-group')
      ?.insertAdjacentHTML(
        'beforeend',
        '<div class="order-item">Order from Mar 3, 2026, US $1.00</div><div class="order-item"></div>',
      );
    const sent = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
    const saving = open();
    expect(await passes(saving, 0)).toMatchObject({ unread: 0 });
    await passes(saving, 5_000);
    expect(await passes(saving, 5_000)).toMatchObject({ saved: 1, unread: 1 });
    const unread = sent.mock.calls.flatMap(
      ([message]) => (message as unknown as SaveOrders).scan?.unread ?? [],
    );
    expect(unread.map(({ text }) => text)).toEqual(['Order from Mar 3, 2026, US $1.00']);
  });

  it('says behind which order something is missing, where the list was read in two stretches', async () => {
    show([1, 2]);
    const saving = open(false);
    await passes(saving, 0);
    expect(saving.state().gapAfter).toBeUndefined();
    show([]);
    const group = document.querySelector('.comet-checkbox-group');
    if (group) group.innerHTML = `<div style="height: 900px"></div>${card(8)}${card(9)}`;
    expect(await passes(saving, 1_000)).toMatchObject({ saved: 4, gapAfter: 'Mar 2, 2026' });
  });
});
