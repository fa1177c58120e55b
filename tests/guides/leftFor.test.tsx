import { screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Guide } from '@/components/guides/Guide';
import { guideOf } from '@/content/guides';
import type { Guide as GuideData } from '@/content/guides/guide';
import type { GuideState } from '@/content/memory/memory';
import { show } from '../components/show';
import { acts as wishes } from './guideScene';

const now = Date.parse('2026-11-24T10:00:00');
const round = guideOf('round') as GuideData;
const pause = guideOf('pause') as GuideData;
const walked = (guide: GuideData, step: string, more: Record<string, string> = {}): GuideState => ({
  step,
  results: { ...Object.fromEntries(guide.steps.map(({ id }) => [id, 'went'])), ...more },
  at: now,
});
const causes = {
  rightPage: 'notShown',
  whichSite: 'com',
  signedIn: 'notShown',
  appOnly: 'notShown',
  menus: 'notShown',
  oldPage: 'notShown',
};
const left = { step: 'settleFirst', results: { ...causes, stillOpen: 'notSure' }, at: now };
const end = (optionHidden?: GuideState, more: Record<string, GuideState> = {}) => {
  const acts = wishes();
  const guides = { round: walked(round, 'allSeen'), ...(optionHidden ? { optionHidden } : {}), ...more };
  const memory = { guides, seen: {}, answers: {}, tasks: {} };
  return { acts, ...show(<Guide guide={round} memory={memory} now={now} acts={acts} />) };
};
const anyGoOn = () => screen.queryByRole('button', { name: /^Go on: / });
const goOn = () => screen.queryByRole('button', { name: /^Go on: .*The delete button is not there/ });

describe('The end of "Check my account"', () => {
  it('leads back to the causes of a hidden button, to the question that led here', async () => {
    const { user, acts } = end(left);
    await user.click(goOn() as HTMLElement);
    expect(acts.set.mock.calls).toEqual([
      ['optionHidden', { step: 'stillOpen', results: left.results, at: now }],
    ]);
    expect(acts.route.mock.calls).toEqual([['guides/optionHidden']]);
  });

  it('leads to no guide that was not left for it', () => {
    const { unmount } = end();
    expect(goOn()).toBeNull();
    unmount();
    end({ ...left, step: 'stillOpen' }, { pause: walked(pause, 'paused') });
    expect(anyGoOn()).toBeNull();
  });
});
