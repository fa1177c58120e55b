import { describe, expect, it } from 'vitest';
import { guides } from '@/content/guides';
import type { Guide } from '@/content/guides/guide';
import { partTexts } from '@/content/guides/guideTexts';
import { english } from '@/scripts/locales/files';

const texts = english();
const t = { has: (key: string) => key in texts };

describe('What helps when it does not work', () => {
  const refusals = ['sliderStuck', 'noCode', 'systemError', 'emptyPage', 'refused', 'signInLoop'];
  const heavy = ['update', 'otherBrowser', 'clearSite'];

  it('each remedy that costs more than time says what it costs', () => {
    const costly = refusals.flatMap((id) => {
      const guide = guides.find((one) => one.id === id) as Guide;
      return guide.steps.filter((step) => partTexts(t, guide, 'steps', step)?.loses).map((step) => step.id);
    });
    expect([...new Set(costly)].sort()).toEqual([
      ...['clearSite', 'cookiesAllowed', 'disputes', 'newPassword', 'ownLine'],
      ...['pauseBlocker', 'refunds', 'reload', 'update'],
    ]);
  });

  it.each(refusals)('%s: what signs you out comes after what costs nothing', (id) => {
    const guide = guides.find((one) => one.id === id) as Guide;
    const ids = guide.steps.map((step) => step.id);
    const places = heavy.map((step) => ids.indexOf(step)).filter((at) => at >= 0);
    expect(ids.indexOf('clearSite')).toBe(places.length > 0 ? Math.max(...places, -1) : -1);
    for (const light of ['wait', 'reload', 'pauseBlocker', 'privateWindow'])
      if (ids.includes('clearSite')) expect(ids.indexOf(light), light).toBeLessThan(ids.indexOf('clearSite'));
  });

  it('each kind of trouble of the first question has a guide that answers it', () => {
    const trouble = guides.find(({ id }) => id === 'trouble') as Guide;
    expect(trouble.exits.map(({ route }) => route)).toEqual([
      ...[
        ...refusals.slice(0, 4),
        'optionHidden',
        'refused',
        'stillActive',
        'onlyDeactivated',
        'signInLoop',
      ].map((id) => `guides/${id}`),
      'messages/deleteChat',
    ]);
  });

  it('the causes of a hidden option come in their order, support last', () => {
    const causes = guides.find(({ id }) => id === 'optionHidden')?.steps.map(({ id }) => id);
    expect(causes).toEqual([
      'rightPage',
      'whichSite',
      'usSite',
      'signedIn',
      'appOnly',
      'menus',
      'oldPage',
      'stillOpen',
      'blocker',
      'country',
    ]);
  });

  it('what nobody has proven is marked so', () => {
    const marked = guides.flatMap(({ id, steps }) =>
      steps.filter(({ mark }) => mark === 'unproven').map((step) => `${id}.${step.id}`),
    );
    expect(marked).toEqual([
      'optionHidden.usSite',
      'optionHidden.appOnly',
      'optionHidden.menus',
      'optionHidden.country',
      'onlyDeactivated.signInAgain',
      'monthCheck.signInOnce',
    ]);
  });

  it('signing in to see whether it is gone comes last, after every quiet sign', () => {
    const check = guides.find(({ id }) => id === 'monthCheck') as Guide;
    expect(check.steps.at(-1)?.id).toBe('signInOnce');
    expect(
      guides.find(({ id }) => id === 'firstCheck')?.steps.some(({ id }) => id.startsWith('signIn')),
    ).toBe(false);
  });
});
