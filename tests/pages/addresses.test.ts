import { describe, expect, it } from 'vitest';
import { detectPage } from '../../content/pages/detect';
import { excluded } from '../../content/pages/excluded';
import { matches } from '../../content/pages/matches';
import { pageIds, pages } from '../../content/pages/table';
import { specificity } from '../../content/pages/urlPattern';
import { known, widerKinds } from './addresses';
import { fitsPattern } from './matchPattern';
import { forbidden, tricks } from './silent';

const leave = excluded();
const isLoaded = (address: string) =>
  matches.some((one) => fitsPattern(one, address)) && !leave.some((one) => fitsPattern(one, address));

describe('Every kind of page is known by its addresses', () => {
  it('and the table has addresses for every kind and for nothing else', () => {
    expect(Object.keys(known).sort()).toEqual([...pageIds].sort());
    for (const addresses of Object.values(known)) expect(addresses.length).toBeGreaterThan(2);
  });

  it.each(Object.entries(known))('%s', (kind, addresses) => {
    const taken = addresses.map((address) => `${detectPage(address)} is ${address}`);
    expect(taken).toEqual(addresses.map((address) => `${kind} is ${address}`));
  });
});

describe('No kind of page claims the addresses of another', () => {
  it.each(Object.entries(known))('%s', (kind, addresses) => {
    const mayFit = [kind, ...(widerKinds[kind] ?? [])];
    const claims = addresses.flatMap((address) =>
      pageIds
        .filter(
          (page) =>
            !mayFit.includes(page) &&
            pages[page].at.some((pattern) => specificity(pattern, new URL(address)) > 0),
        )
        .map((page) => `${page} claims ${address}`),
    );
    expect(claims).toEqual([]);
  });
});

describe('Nothing is recognised', () => {
  it.each(Object.entries({ ...forbidden, ...tricks }))('at %s', (_what, addresses) => {
    const taken = addresses.flatMap((address) => {
      const page = detectPage(address);
      return page ? [`${page} takes ${address}`] : [];
    });
    expect(taken).toEqual([]);
  });
});

// tests/browser/manifest.test.ts shows that the built extension says the same.
describe('By the registry', () => {
  it.each(Object.entries(forbidden))('no script of ours is loaded at %s', (_what, addresses) => {
    expect(addresses.filter((address) => isLoaded(address))).toEqual([]);
  });

  it.each(Object.entries(known))('the script is loaded at every address of %s', (_kind, addresses) => {
    expect(addresses.filter((address) => !isLoaded(address))).toEqual([]);
  });

  it('only secure addresses are asked for, of .com and of the one known host of .us', () => {
    for (const pattern of [...matches, ...leave])
      expect(pattern).toMatch(/^https:\/\/(?:(?:\*|[a-z]+)\.aliexpress\.com|www\.aliexpress\.us)\//);
  });
});
