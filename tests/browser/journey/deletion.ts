import type { Page } from 'playwright-core';
import { asking } from '../../site/pages/asking.mjs';
import { word } from '../../site/pages/words.mjs';
import { cards, untilPressable } from '../cards';
import { until } from '../until';
import type { Hand } from './hand';
import { handsOn, type Journey } from './journey';
import { plain } from './texts';

/**
 * On the delete page the person presses through the site's own steps; the cards follow. The site's confirmation leads
 * to the room of proof.
 */
export const deletion = async (journey: Journey, book: Hand): Promise<Page> => {
  const { t } = journey;
  const page = await journey.opened(/request\/delete/, () =>
    book.use(t('guides.open', { page: t('pages.deleteAccount') })),
  );
  const ask = asking(new URL('https://privacy.aliexpress.com/home'));
  const theirs = (key: string) => word(ask, key).text;
  const hand = await handsOn(page);
  const press = (key: string) => hand.use(theirs(key), { theirs: true });
  const reads = (text: string) =>
    until(async () => plain(await cards(page)).includes(text), `“${text}” in the cards`, 20_000);
  const step = (name: string) => t('hints.deleteSteps.body', { step: name });
  const look = (place: string) => journey.lookAtCards(`delete page, ${place}`, page);

  await reads(t('hints.verdictHere.title', { verdict: 'ready' }));
  await look('the verdict');
  await press('deleteMy');
  await reads(step('word'));
  await look('the word');
  await hand.tabTo('Word');
  await page.keyboard.type(theirs('agree'));
  await press('delete');
  await reads(step('code'));
  await look('the code');
  await press('getCode');
  await press('verify');
  await reads(t('hints.lastPointOfReturn.title'));
  await look('the last point of return');
  await press('deleteAccount');
  await reads(t('hints.keepTheConfirmation.title'));
  await look('the confirmation');
  await untilPressable(page);
  return journey.opened(/proof\/confirmation/, () =>
    hand.use(t('hints.keepTheConfirmation.room'), { back: true }),
  );
};
