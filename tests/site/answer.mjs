/** @typedef {{ status?: number, headers?: Record<string, string>, html: string }} Answer */

const links = [
  ['Orders', 'https://www.aliexpress.com/p/order/index.html'],
  ['Delete account', 'https://www.aliexpress.com/p/privacy/index.html#/delete'],
];

/**
 * The page the practice site shows at an address.
 * @param {URL} url host and path as the browser asked for them
 * @returns {Answer | undefined} nothing where there is no such page
 */
export function answer(url) {
  const list = links.map(([name, href]) => `<li><a href="${href}">${name}</a></li>`).join('');
  return {
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Practice site</title></head><body><main><h1>Practice site: these pages are made up</h1><p id="host">${url.hostname}</p><ul>${list}</ul></main></body></html>`,
  };
}
