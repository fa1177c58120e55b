import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guides } from '@/content/guides';
import companion, { stepFor } from '@/content/guides/companion';
import { type Guide, guide } from '@/content/guides/guide';
import optionHidden from '@/content/guides/optionHidden';
import { proposedAnswer } from '@/content/guides/proposedAnswer';
import { answered, back, begin, passOver, progressIn, where } from '@/content/guides/walk';
import { action } from '@/content/memory/schema';

const small = guide({
  id: 'round',
  group: 'before',
  sources: [],
  steps: [
    {
      id: 'first',
      answers: [
        { id: 'yes', to: 'second' },
        { id: 'no', to: 'early' },
      ],
    },
    { id: 'second', next: 'third' },
    { id: 'third', next: 'late' },
  ],
  exits: [
    { id: 'early', mood: 'open' },
    { id: 'late', mood: 'good' },
  ],
});
const at = (it: Guide, state?: Parameters<typeof where>[1]) => {
  const { step, exit } = where(it, state);
  return step?.id ?? exit?.id;
};

describe('Walking through a guide', () => {
  it('begins at the first step, also when nothing is kept yet', () => {
    expect(at(small)).toBe('first');
    expect(at(small, begin(small, 1))).toBe('first');
  });

  it('an answer leads on, and an answer that the step does not offer changes nothing', () => {
    expect(at(small, answered(small, undefined, 2, 'yes'))).toBe('second');
    expect(at(small, answered(small, undefined, 2, 'no'))).toBe('early');
    expect(at(small, answered(small, undefined, 2, 'perhaps'))).toBe('first');
  });

  it('is kept as data that memory takes, and goes on from there after a restart', () => {
    const kept = answered(small, answered(small, undefined, 2, 'yes'), 3);
    const operated = action.parse({
      type: 'setGuide',
      id: 'small',
      state: JSON.parse(JSON.stringify(kept)),
    });
    expect(operated.type === 'setGuide' && at(small, operated.state)).toBe('third');
  });

  it('goes back step by step, and still knows what was answered', () => {
    const third = answered(small, answered(small, undefined, 2, 'yes'), 3);
    const first = back(small, back(small, third, 4), 5);
    expect(at(small, first)).toBe('first');
    expect(first.results.first).toBe('yes');
    expect(at(small, back(small, first, 6))).toBe('first');
  });

  it('comes back from an exit to the step before it', () => {
    const out = answered(small, undefined, 2, 'no');
    expect(at(small, back(small, out, 3))).toBe('first');
  });

  it('another answer after going back leads the other way', () => {
    const changed = answered(small, back(small, answered(small, undefined, 2, 'yes'), 3), 4, 'no');
    expect(at(small, changed)).toBe('early');
  });

  it('a state of an older version of the guide ends where it no longer fits', () => {
    expect(at(small, { step: 'gone', results: { first: 'yes', second: 'went' }, at: 1 })).toBe('third');
    expect(at(small, { step: 'gone', results: { first: 'oldAnswer' }, at: 1 })).toBe('first');
  });

  it('passes over steps that have nothing left to show, but never over a question', () => {
    const known = () => true;
    expect(at(small, passOver(small, begin(small, 1), known, 2))).toBe('first');
    expect(at(small, passOver(small, answered(small, undefined, 1, 'yes'), known, 2))).toBe('late');
  });

  it('counts the steps behind and the most that may come', () => {
    expect(progressIn(small, where(small))).toEqual({ at: 1, most: 3 });
    expect(progressIn(small, where(small, answered(small, undefined, 2, 'yes')))).toEqual({ at: 2, most: 3 });
    expect(progressIn(small, where(small, answered(small, undefined, 2, 'no')))).toEqual({ at: 1, most: 1 });
  });

  it('every guide comes to an end, whatever is answered', () => {
    fc.assert(
      fc.property(fc.constantFrom(...guides), fc.infiniteStream(fc.nat()), (it, choices) => {
        let state = begin(it, 0);
        for (let n = 0; where(it, state).step; n++) {
          expect(n).toBeLessThan(it.steps.length + 1);
          const answers = where(it, state).step?.answers;
          const choice = choices.next().value as number;
          state = answered(it, state, n, answers?.[choice % answers.length]?.id);
          expect(action.safeParse({ type: 'setGuide', id: it.id, state }).success).toBe(true);
        }
      }),
    );
  });
});

describe('What pages showed', () => {
  const seen = { deleteAccount: { button: { value: 'shown', at: 77 } } };

  it('proposes an answer, with the time it was seen', () => {
    expect(proposedAnswer(optionHidden.steps[0] ?? { id: '' }, seen, 0)).toEqual({ answer: 'shown', at: 77 });
  });

  it('proposes nothing where the page was not seen or could not be read', () => {
    expect(proposedAnswer(optionHidden.steps[0] ?? { id: '' }, {}, 0)).toBeUndefined();
    expect(proposedAnswer(companion.steps[0] ?? { id: '' }, seen, 0)).toBeUndefined();
  });
});

describe('The companion on the delete page', () => {
  it.each([
    [{ step: 'terms' }, 'terms'],
    [{ step: 'word' }, 'word'],
    [{ step: 'code' }, 'code'],
    [{ step: 'final' }, 'lastButton'],
    [{ step: 'code', last: 'shown' }, 'lastButton'],
    [{ step: 'none' }, 'ready'],
    [{ step: 'refused' }, undefined],
    [{ step: 'unknown', button: 'shown' }, 'ready'],
    [{ step: 'code', button: 'shown' }, 'code'],
    [{ step: 'unknown', button: 'unknown' }, undefined],
    [{}, undefined],
  ])('knows by %j that the step in sight is %s', (facts, step) => expect(stepFor(facts)?.id).toBe(step));

  it('says at one step only that there is no way back', () => {
    expect(companion.steps.filter(({ mark }) => mark === 'noWayBack').map(({ id }) => id)).toEqual([
      'lastButton',
    ]);
  });
});
