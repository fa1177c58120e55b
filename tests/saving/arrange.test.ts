import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Evaluation } from '@/content/evaluate';
import { hints as all } from '@/content/hints';
import { arrange } from '@/entrypoints/contentScript/saving/arrange';

const hints = ['lastPointOfReturn', 'canStillCancel', 'saveTheReceipt', 'saveThisOrder'].map((id) =>
  all.find((hint) => hint.id === id),
);
const look = (page = 'orderDetail') =>
  ({ page, hints: hints.map((hint) => ({ hint, values: {} })) }) as unknown as Evaluation;
const open = (id: string, answer: boolean) => {
  window.history.replaceState(null, '', `?orderId=${id}`);
  return vi
    .spyOn(fakeBrowser.runtime, 'sendMessage')
    .mockImplementation(async () => ({ ok: true, data: answer }));
};

it('the page of a saved order that lacks something offers first to complete it, after what is final', async () => {
  const asked = open('8200000000000001', true);
  const again = vi.fn();
  expect(arrange(look(), again)).toEqual(look());
  await vi.waitFor(() => expect(again).toHaveBeenCalledOnce());
  const { hints: shown } = arrange(look(), again);
  expect(shown.map(({ hint }) => hint.id)).toEqual([
    'lastPointOfReturn',
    'saveThisOrder',
    'canStillCancel',
    'saveTheReceipt',
  ]);
  expect(shown[1]?.values).toEqual({ saved: 'lacking' });
  expect(asked).toHaveBeenCalledOnce();
  expect(arrange(look('tracking'), again)).toEqual(look('tracking'));
});

it('any other order page stays as it is', async () => {
  const asked = open('8200000000000002', false);
  expect(arrange(look(), vi.fn())).toEqual(look());
  await vi.waitFor(() => expect(asked).toHaveBeenCalled());
  expect(arrange(look(), vi.fn())).toEqual(look());
});
