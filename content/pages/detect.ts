import { isBotCheck, isSignIn } from './excluded';
import { type PageId, pageIds, pages } from './table';
import { isWide, specificity } from './urlPattern';

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
export const detectPage = (address: string | URL): PageId | undefined => {
  const url = parse(address);
  if (!url || !isPlain(url) || isBotCheck(url)) return undefined;
  let best: PageId | undefined;
  let most = 0;
  for (const id of pageIds)
    for (const pattern of pages[id].at) {
      const much = isWide(pattern) && isSignIn(url) ? 0 : specificity(pattern, url);
      if (much > most) [best, most] = [id, much];
    }
  return best;
};
