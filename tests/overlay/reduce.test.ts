import { describe, expect, test } from 'vitest';
import { type OverlayAction, reduce } from '@/entrypoints/contentScript/reduce';
import { evaluation, now, state } from './sample';

const deletePage = (
  ...hints: Parameters<typeof evaluation> extends [unknown, ...infer Rest] ? Rest : never
) => ({ type: 'evaluated', now, evaluation: evaluation('deleteAccount', ...hints) }) as const;
const reduced = (...actions: OverlayAction[]) => actions.reduce(reduce, state());
const begun = deletePage('verdictHere', ['deleteSteps', { step: 'none' }]);

describe('What comes up on the page', () => {
  test.each([
    ['the last point of return', deletePage('lastPointOfReturn', 'whatDeletionMeans')],
    ['the next step', deletePage(['deleteSteps', { step: 'word', first: 1 }], 'verdictHere')],
    ['a refusal', deletePage('deletionRefused', 'whatDeletionMeans')],
  ])('%s closes what was open and is told', (_, then) => {
    const before = reduced(
      begun,
      { type: 'lineToggled', id: 'deleteSteps' },
      { type: 'whyToggled', id: 'deleteSteps' },
    );
    expect(before.open).toBe('deleteSteps');
    const now = reduce(before, then);
    expect([now.open, now.why, now.alerts]).toEqual([undefined, undefined, 1]);
  });

  test.each([
    ['the same again', begun],
    ['the button that begins it all, without a step', deletePage('verdictHere', 'deleteSteps')],
    ['a step that cannot be told yet', deletePage('verdictHere', ['deleteSteps', { step: 'unknown' }])],
    [
      'something worth knowing',
      deletePage('verdictHere', ['deleteSteps', { step: 'none' }], 'somethingDoesNotWork'),
    ],
    ['one thing less', deletePage('verdictHere')],
  ])('%s leaves open what is being read', (_, then) => {
    const start = deletePage('verdictHere', ['deleteSteps', { step: 'none' }], 'deleteSteps');
    const now = reduced(start, { type: 'lineToggled', id: 'deleteSteps' }, then);
    expect([now.open, now.alerts]).toEqual(['deleteSteps', 0]);
  });

  test('the button that comes late closes nothing either', () => {
    const late = deletePage('verdictHere', ['deleteSteps', { step: 'unknown' }]);
    const now = reduced(late, { type: 'lineToggled', id: 'deleteSteps' }, begun);
    expect([now.open, now.alerts]).toEqual(['deleteSteps', 0]);
  });

  test('one step is told from another of the same hint', () => {
    const step = (name: string) => deletePage(['deleteSteps', { step: name, first: 1 }]);
    expect(reduced(step('word'), step('code'), step('code')).alerts).toBe(1);
  });

  test('what was hidden does not press itself on anybody', () => {
    const now = reduced(
      begun,
      { type: 'hintHidden', id: 'lastPointOfReturn' },
      deletePage('lastPointOfReturn'),
    );
    expect(now.alerts).toBe(0);
  });

  test('another page starts anew, and is no alert', () => {
    const orders: OverlayAction = {
      type: 'evaluated',
      now: now + 5,
      evaluation: evaluation('orderList', 'saveThisList', 'ordersNotPaid'),
    };
    const moved = reduced(begun, { type: 'allToggled' }, { type: 'lineToggled', id: 'deleteSteps' }, orders);
    expect([moved.open, moved.all, moved.alerts, moved.enteredAt]).toEqual([undefined, false, 0, now + 5]);
  });

  test('an address that is none of ours leaves nothing behind', () => {
    const left = reduced(begun, { type: 'lineToggled', id: 'deleteSteps' }, { type: 'left' });
    expect([left.evaluation, left.open, left.urgent]).toEqual([undefined, undefined, undefined]);
  });
});

describe('What the person presses', () => {
  test('opens a line and closes the one before, and closes it when pressed again', () => {
    const two = reduced(
      begun,
      { type: 'lineToggled', id: 'deleteSteps' },
      { type: 'lineToggled', id: 'verdictHere' },
    );
    expect(two.open).toBe('verdictHere');
    expect(reduce(two, { type: 'lineToggled', id: 'verdictHere' }).open).toBeUndefined();
  });

  test('is kept at once, before memory has answered', () => {
    const set = reduced(
      { type: 'settingsSet', settings: { folded: true } },
      { type: 'taskSet', task: 'saveOrders', state: 'done', at: now },
      { type: 'checkAnswered', check: 'money', answer: { answer: 'none', at: now } },
    );
    expect(set.memory.settings).toMatchObject({ folded: true, corner: 'bottomEnd' });
    expect(set.memory.tasks.saveOrders).toEqual({ state: 'done', at: now });
    expect(set.memory.answers.money).toEqual({ answer: 'none', at: now });
    const undone = reduce(set, { type: 'checkAnswered', check: 'money', answer: undefined });
    expect(undone.memory.answers.money).toBeUndefined();
  });

  test('takes away the line about what had failed', () => {
    expect(reduced({ type: 'failed' }).notice).toBe('panel.failed');
    expect(reduced({ type: 'failed', noGrant: true }).notice).toBe('panel.byToolbar');
    expect(reduced({ type: 'failed' }, { type: 'settingsSet', settings: {} }).notice).toBeUndefined();
  });

  test('unfolds what had folded by itself, until something else has to be seen', () => {
    const tucked = reduced(begun, { type: 'placed', tucked: true });
    expect(tucked.tucked).toBe(true);
    const wanted = reduce(reduce(tucked, { type: 'unfolded' }), { type: 'placed', tucked: true });
    expect(wanted.tucked).toBe(false);
    const next = reduce(reduce(wanted, deletePage('lastPointOfReturn')), { type: 'placed', tucked: true });
    expect(next.tucked).toBe(true);
  });
});

test('what a command shows is kept for its hint, and taken away with it', () => {
  const shown = reduced({
    type: 'commandShown',
    id: 'saveThisList',
    view: { child: 'saving', takesOver: true },
  });
  expect(shown.commandViews.get('saveThisList')).toEqual({ child: 'saving', takesOver: true });
  const gone = reduce(shown, { type: 'commandShown', id: 'saveThisList', view: undefined });
  expect(gone.commandViews.size).toBe(0);
  expect(shown.commandViews.size).toBe(1);
});

test('an extension that went away says so, and nothing can be pressed', () => {
  expect(reduced({ type: 'orphaned' })).toMatchObject({ orphan: true, notice: 'panel.orphan' });
});
