import { isBotCheck, isSignIn } from './forbidden';
import { pages } from './index';
import type { Page } from './page';
import { exactness, isWide } from './place';

const isPlain = (url: URL) =>
  url.protocol === 'https:' && url.port === '' && url.username === '' && url.password === '';

const parse = (address: string | URL): URL | undefined => {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
};

/** The kind of page at an address, or undefined: then nothing of ours is shown, read or kept. */
export const pageOf = (address: string | URL): Page | undefined => {
  const url = parse(address);
  if (!url || !isPlain(url) || isBotCheck(url)) return undefined;
  let best: Page | undefined;
  let most = 0;
  for (const page of pages)
    for (const place of page.at) {
      const much = isWide(place) && isSignIn(url) ? 0 : exactness(place, url);
      if (much > most) [best, most] = [page, much];
    }
  return best;
};
