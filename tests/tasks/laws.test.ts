import { describe, expect, it } from 'vitest';
import { casebookViews } from '@/content/casebook/routes';
import { guideOf } from '@/content/guides';
import { letterOf } from '@/content/letters/letters';
import { pageAddresses } from '@/content/pageAddresses';
import { detectPage } from '@/content/pages/detect';
import { tasks } from '@/content/tasks';
import { stages } from '@/content/tasks/task';
import { checkIds } from '@/content/verdict/checks';
import { tree } from '@/scripts/locales/files';
import { flatten } from '@/scripts/locales/flatten';

const texts = flatten(tree('en'));
const ids: string[] = tasks.map(({ id }) => id);

describe('The checklist', () => {
  it('has each task in one table', () => {
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is in the order of the stages', () => {
    const order = tasks.map(({ stage }) => stages.indexOf(stage));
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it('has a name for every stage', () => {
    expect(stages.filter((stage) => !texts[`stages.${stage}`])).toEqual([]);
  });

  it('has the journeys of pausing and of being locked out whole, and one task for each check of the verdict', () => {
    const pause = tasks.filter((task) => task.journeys?.includes('pause')).map(({ id }) => id);
    expect(pause.sort()).toEqual(
      [
        'stopMarketingMail',
        'tightenPrivacy',
        'turnOffAppNotifications',
        'removeCards',
        'saveAddresses',
        'clearProfile',
        'deactivate',
      ].sort(),
    );
    const locked = tasks.filter((task) => task.journeys?.includes('locked'));
    expect(locked.map(({ id }) => id)).toEqual([
      'findProof',
      'claimAtBank',
      'askDataByMail',
      'askDeletionByMail',
      'unlinkPaymentProviders',
      'unlinkSocialSignIn',
      'keepConfirmation',
      'guardAgainstPhishing',
    ]);
    // Whoever is locked out is led to no page of the account.
    expect(locked.flatMap(({ links = [] }) => links.flatMap(({ url }) => url ?? []))).toEqual([]);
    const settled = tasks.flatMap(({ check }) => check ?? []);
    expect(settled.sort()).toEqual([...checkIds].sort());
  });

  it('has no text that belongs to no task', () => {
    const named = new Set(Object.keys(texts).flatMap((key) => /^tasks\.([^.]+)/.exec(key)?.[1] ?? []));
    expect([...named].filter((id) => !ids.includes(id))).toEqual([]);
  });
});

describe.each(tasks.map((task) => [task.id, task] as const))('The task %s', (id, task) => {
  const keys = Object.keys(texts).filter((key) => key.startsWith(`tasks.${id}.`));

  it('says what it is, why, and how', () => {
    expect(['title', 'why', 'how'].filter((part) => !texts[`tasks.${id}.${part}`])).toEqual([]);
  });

  it('has a short title without a full stop', () => {
    expect(texts[`tasks.${id}.title`]).toMatch(/^.{5,45}[^.]$/);
  });

  it('names each of its links that has an address, and no others', () => {
    const named = keys.filter((key) => key.startsWith(`tasks.${id}.links.`)).map((key) => key.split('.')[3]);
    const known = (task.links ?? []).filter(({ url }) => url).map(({ id }) => id);
    expect(named.sort()).toEqual(known.sort());
  });

  it('says the way in words exactly where a link has no address', () => {
    const needsWay = (task.links ?? []).some(({ url }) => url === undefined);
    expect(Boolean(texts[`tasks.${id}.way`])).toBe(needsWay);
  });

  it('leads only to pages we know or to texts of the site', () => {
    const strange = (task.links ?? []).filter(
      ({ url }) => url && !detectPage(url) && new URL(url).hostname !== 'terms.alicdn.com',
    );
    expect(strange).toEqual([]);
  });

  it('can say what it looks at', () => {
    expect(Boolean(texts[`tasks.${id}.settled`])).toBe(Boolean(task.looksDone));
  });
});

describe('Known addresses', () => {
  it.each(Object.entries(pageAddresses))('%s is recognised as that page', (id, url) => {
    expect(detectPage(url)).toBe(id);
  });
});

describe('The views that tasks open', () => {
  it('are views, guides and letters that there are', () => {
    const strange = tasks.filter(({ route }) => {
      if (!route) return false;
      const [place = '', id = ''] = route.split('/');
      if (place === 'guides') return !guideOf(id);
      if (place === 'messages') return !letterOf(id);
      return !casebookViews.some((one) => one === place);
    });
    expect(strange).toEqual([]);
    expect(tasks.filter(({ route }) => route).length).toBeGreaterThan(9);
  });
});
