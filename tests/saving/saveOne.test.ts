import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Evaluation } from '@/content/evaluate';
import type { SaveOrders } from '@/content/messages';
import type { Translator } from '@/content/translator';
import { saveOne } from '@/entrypoints/contentScript/saving/saveOne';

const card = `<div class="orderItem--orderItem--1a"><div class="orderItem--orderSKUId--1a">8200000000000301</div></div>`;
const show = (markup: string) =>
  document.body.replaceChildren(document.createRange().createContextualFragment(markup));
const tasksDone = () => new Promise((done) => setTimeout(done));

let steps: string[];
let looked: () => void;
let settled: boolean;
const start = () => {
  const end = new AbortController();
  void saveOne({
    document,
    look: () => ({ page: 'refundList', settled }) as unknown as Evaluation,
    t: (() => '') as unknown as Translator,
    show: (panel) => {
      const { props } = (panel ?? { props: { state: { step: 'gone' } } }) as unknown as {
        props: { state: { step: string } };
      };
      steps.push(props.state.step);
    },
    afterLook: (back) => {
      looked = () => back({} as Evaluation);
    },
    signal: end.signal,
  });
};

beforeEach(() => {
  fakeBrowser.reset();
  show('');
  steps = [];
  settled = false;
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => ({
    ok: true,
    data: { casebook: 'c1', fresh: (message as SaveOrders).refunds?.length, changed: 0 },
  }));
});

describe('Saving what one page shows', () => {
  it('does not say that a page cannot be read while it still loads', async () => {
    start();
    looked();
    await tasksDone();
    expect(steps).toEqual(['reading']);
    show(card);
    looked();
    await tasksDone();
    await tasksDone();
    expect(steps.at(-1)).toBe('saved');
  });

  it('says so once the page has come to rest, and saves all the same what comes after that', async () => {
    start();
    settled = true;
    looked();
    await tasksDone();
    expect(steps).toEqual(['reading', 'unreadable']);
    show(card);
    looked();
    await tasksDone();
    await tasksDone();
    expect(steps.at(-1)).toBe('saved');
  });
});
