import { expect } from 'vitest';
import { answer } from '../../site/answer.mjs';
import { startPracticeSite } from '../../site/server.mjs';
import { built } from '../built';
import { launchChromium } from '../chromium';
import { afterwards } from './afterwards';
import { casebook } from './casebook';
import { deletion } from './deletion';
import { goodbye } from './goodbye';
import { type Journey, journeyIn } from './journey';
import { options } from './options';
import { orderList } from './orderList';
import { popup } from './popup';
import { textsIn } from './texts';
import { welcome } from './welcome';

/**
 * The person's AliExpress speaks their language, and nothing is open any more. The Privacy Center speaks English: of its
 * words in Arabic no source is known, so no step could be told there.
 */
const respondIn = (language: string) => (url: URL) => {
  const speaks = language === 'en' || url.hostname.startsWith('privacy.') ? [] : [language];
  url.searchParams.set('practice', ['nothingOpen', 'noneOpen', 'onePage', ...speaks].join(','));
  return answer(url);
};

const way = async (journey: Journey) => {
  const list = await welcome(journey);
  await orderList(journey, list);
  const book = await popup(journey, list);
  const hand = await casebook(journey, book);
  const proof = await deletion(journey, hand);
  await book.close();
  await afterwards(journey, proof);
  await options(journey, list);
  await goodbye(journey, proof);
};

/** The whole way out, from the first page to goodbye, by keyboard alone. A fault is a lost focus, a trap, what axe finds, an error. */
export const wholeJourney = async (language: string): Promise<void> => {
  const site = await startPracticeSite({ respond: respondIn(language) });
  const chromium = await launchChromium({ port: site.port, extension: built('chrome-mv3') });
  try {
    const journey = journeyIn(chromium, language, textsIn(language));
    await way(journey).catch((error) => journey.faults.push(String(error.stack)));
    expect(journey.faults).toEqual([]);
  } finally {
    await chromium.close();
    await site.close();
  }
};
