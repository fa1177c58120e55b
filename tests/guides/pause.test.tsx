import { screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Guide } from '@/components/guides/Guide';
import { guideOf } from '@/content/guides';
import type { Guide as GuideData } from '@/content/guides/guide';
import type { GuideState } from '@/content/memory/memory';
import type { TaskStates } from '@/content/tasks/states';
import { show } from '../components/show';
import { acts as wishes } from './guideScene';

const now = Date.parse('2026-11-24T10:00:00');
const pause = guideOf('pause') as GuideData;
const atEnd = {
  step: 'paused',
  results: Object.fromEntries(pause.steps.map(({ id }) => [id, 'went'])),
  at: now,
};
const guide = (isAtEnd: boolean, tasks: TaskStates = {}) => {
  const acts = wishes();
  const memory = {
    guides: isAtEnd ? { pause: atEnd } : ({} as Record<string, GuideState>),
    seen: {},
    answers: {},
    tasks,
  };
  return { acts, ...show(<Guide guide={pause} memory={memory} now={now} acts={acts} />) };
};
const heading = () => screen.getByRole('heading', { level: 2 }).textContent;
const ticked = (...ids: string[]): TaskStates =>
  Object.fromEntries(ids.map((id) => [id, { state: 'done' as const, at: now }]));
const but = [
  'stopMarketingMail',
  'tightenPrivacy',
  'turnOffAppNotifications',
  'saveAddresses',
  'clearProfile',
];

describe('Pausing instead of closing', () => {
  it('switches the list to pausing once the person goes on, not by looking', async () => {
    const { user, acts } = guide(false);
    expect(acts.journey).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Next' }));
    expect(acts.journey.mock.calls).toEqual([['pause']]);
    expect(acts.set.mock.calls[0]?.[1]).toMatchObject({ step: 'stopMarketingMail' });
  });

  it('switches back to closing when the person comes back to it', async () => {
    const { user, acts } = guide(true, ticked('deactivate'));
    await user.click(screen.getByRole('button', { name: /Check my account/ }));
    expect(acts.journey.mock.calls).toEqual([['close']]);
    expect(acts.route.mock.calls).toEqual([['guides/round']]);
  });

  it.each([
    ['nothing was ticked', {}, 'Nothing is paused so far'],
    ['some was ticked', ticked('deactivate'), 'The account is partly paused'],
    ['all was ticked', ticked(...but, 'removeCards', 'deactivate'), 'The account is paused'],
    [
      'the rest is not for this person',
      { ...ticked(...but, 'deactivate'), removeCards: { state: 'notForMe' as const, at: now } },
      'The account is paused',
    ],
    [
      'nothing but "not for me" was said',
      { removeCards: { state: 'notForMe' as const, at: now } },
      'Nothing is paused so far',
    ],
  ])('ends in words that fit: %s', (_, tasks, title) => {
    guide(true, tasks);
    expect(heading()).toBe(title);
  });
});
