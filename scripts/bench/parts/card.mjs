import { using } from '../browsers.mjs';
import { pause, repeat } from '../figures.mjs';
import { isolated } from '../isolated.mjs';

const address = 'https://www.aliexpress.com/p/account/index.html';
const list = 'https://www.aliexpress.com/p/order/index.html';
const rounds = 11;

/** In the page, before its own scripts: the first element under the body with a name of ours, drawn, is the card. */
const watchForCard = () => {
  globalThis.card = new Promise((done) => {
    addEventListener('DOMContentLoaded', () => {
      const begin = performance.now();
      new MutationObserver((records, observer) => {
        const added = records.flatMap(({ addedNodes }) => [...addedNodes]);
        if (!added.some((one) => /^[a-z]{4}-[a-z]{6}$/i.test(one.nodeName))) return;
        observer.disconnect();
        // After the frame that paints it.
        requestAnimationFrame(() => setTimeout(() => done(performance.now() - begin)));
      }).observe(document.body, { childList: true });
    });
  });
};

/**
 * A page whose facts are in its HTML: from there until the card is painted.
 * @param {import('../browsers.mjs').Opened} opened
 */
const atLoad = async ({ browser }) => {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(watchForCard);
  await page.goto(address, { waitUntil: 'load' });
  const time = await page.evaluate(() => globalThis.card);
  await page.close();
  return time;
};

/** A page that gets its facts late: the tabs with their figures go and come back; until the card that speaks of them. */
const comesBack = `(async () => {
  const says = () => /on the way/.test(leavewellRoot?.textContent ?? '');
  const until = (is) => new Promise((done) => {
    const look = () => (is() ? done() : setTimeout(look, 1));
    look();
  });
  const tabs = document.querySelector('.order-nav');
  const place = tabs.parentElement;
  const next = tabs.nextSibling;
  await until(says);
  tabs.remove();
  await until(() => !says());
  await new Promise((done) => setTimeout(done, 400));
  const begin = performance.now();
  place.insertBefore(tabs, next);
  await until(says);
  const shown = performance.now() - begin;
  return shown;
})()`;

/** @param {import('../browsers.mjs').Opened} opened @returns {Promise<number>} ms */
const late = async ({ browser, id }) => {
  const page = await browser.newPage();
  const run = await isolated(page, id);
  await page.goto(list, { waitUntil: 'load' });
  await page.waitForSelector('.order-item');
  await pause(500);
  const time = Number(await run(comesBack));
  await page.close();
  return time;
};

/** @type {import('../figures.mjs').Measure} */
export const measure = ({ port, extension }) =>
  using(port, { ours: extension }, async ({ ours }) => {
    await atLoad(ours);
    return [
      {
        what: 'card at load, from the page’s HTML read',
        seen: await repeat(rounds, () => atLoad(ours)),
        unit: 'ms',
        limit: 100,
      },
      {
        what: 'card after facts that come late',
        seen: await repeat(rounds, () => late(ours)),
        unit: 'ms',
        limit: 100,
      },
    ];
  });
