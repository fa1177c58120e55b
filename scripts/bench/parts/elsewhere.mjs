import { using } from '../browsers.mjs';
import { pause } from '../figures.mjs';

const forbidden = [
  'https://www.aliexpress.com/',
  'https://www.aliexpress.com/item/1005000000001000.html',
  'https://www.aliexpress.com/w/wholesale-socks.html',
  'https://www.aliexpress.com/p/shoppingcart/index.html',
  'https://www.aliexpress.com/p/trade/confirm.html',
  'https://www.aliexpress.com/p/ug-login-page/login.html',
];

/**
 * Letters of our scripts that pages outside the registry are given, as the debugger counts them.
 * @type {import('../figures.mjs').Measure}
 */
export const measure = ({ port, extension }) =>
  using(port, { ours: extension }, async ({ ours: { browser, id } }) => {
    let letters = 0;
    const page = await browser.newPage();
    const cdp = await page.createCDPSession();
    cdp.on('Debugger.scriptParsed', ({ url, length }) => {
      if (url.startsWith(`chrome-extension://${id}`)) letters += length ?? 0;
    });
    await cdp.send('Debugger.enable');
    for (const address of forbidden) {
      await page.goto(address, { waitUntil: 'load' });
      await pause(500);
    }
    return [
      {
        what: `bytes run on ${forbidden.length} pages that are not ours`,
        seen: [letters],
        unit: 'B',
        limit: 0,
      },
    ];
  });
