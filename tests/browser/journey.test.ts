import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { answer } from '../site/answer.mjs';
import { startPracticeSite } from '../site/server.mjs';
import { built } from './built';
import { launchChromium } from './chromium';
import { afterwards } from './journey/afterwards';
import { casebook } from './journey/casebook';
import { deletion } from './journey/deletion';
import { goodbye } from './journey/goodbye';
import { type Journey, journeyIn } from './journey/journey';
import { options } from './journey/options';
import { orderList } from './journey/orderList';
import { popup } from './journey/popup';
import { textsIn } from './journey/texts';
import { welcome } from './journey/welcome';

vi.setConfig({ testTimeout: 180_000 });

let site: Awaited<ReturnType<typeof startPracticeSite>>;
let spoken = '';

beforeAll(async () => {
  // The person's AliExpress speaks their language, and nothing is open any more. The Privacy Center speaks English:
  // of its words in Arabic no source is known, so no step could be told there.
  site = await startPracticeSite({
    respond: (url: URL) => {
      url.searchParams.set(
        'practice',
        [
          'nothingOpen',
          'noneOpen',
          'onePage',
          ...(spoken === 'en' || url.hostname.startsWith('privacy.') ? [] : [spoken]),
        ].join(','),
      );
      return answer(url);
    },
  });
});
afterAll(() => site?.close());

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

test.each(['en', 'ar'])(
  'the whole way out, from the first page to goodbye, by keyboard alone (%s)',
  async (language) => {
    spoken = language;
    const chromium = await launchChromium({ port: site.port, extension: built('chrome-mv3') });
    try {
      const journey = journeyIn(chromium, language, textsIn(language));
      await way(journey).catch((error) => journey.faults.push(String(error.stack)));
      expect(journey.faults).toEqual([]);
    } finally {
      await chromium.close();
    }
  },
);
