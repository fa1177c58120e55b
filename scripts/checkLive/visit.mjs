/** @typedef {import('../../content/report/reportSchema.ts').PageReport} PageReport */

/**
 * One page and what came of it. holds: recognised, and its reader read something · look: recognised, and its reader
 * read nothing · early: the same, but it was not at rest yet, so that "not there" says nothing · noReader: recognised, and we have none · elsewhere: the address led to something else, or nothing of
 * ours answered · botCheck: the site asked who we are, and we stay away.
 * @typedef {object} Visit
 * @property {string} id
 * @property {'holds' | 'look' | 'early' | 'noReader' | 'elsewhere' | 'botCheck'} state
 * @property {PageReport} [report]
 */

/** Runs in the background of the extension: asks the tab that shows an address, as the popup does. @param {string} at */
const asking = (at) => `(async () => {
  const ask = (tab, kind) => chrome.tabs.sendMessage(tab.id, { kind }).catch(() => undefined);
  for (const tab of await chrome.tabs.query({})) {
    const there = await ask(tab, 'areYouThere');
    if (there?.address === ${JSON.stringify(at)}) return { there, report: await ask(tab, 'reportPage') };
  }
  return {};
})()`;

const pause = (/** @type {number} */ ms) => new Promise((done) => setTimeout(done, ms));

/** @param {import('puppeteer-core').Browser} browser */
async function backgroundOf(browser) {
  const target = await browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().startsWith('chrome-extension://'),
  );
  const worker = await target.worker();
  if (!worker) throw new Error('The background of the extension does not run.');
  return worker;
}

/**
 * What a visit comes to.
 * @param {string} id the page that was meant
 * @param {PageReport | null | undefined} report
 * @returns {Visit['state']}
 */
export function stateOf(id, report) {
  if (report?.page !== id) return 'elsewhere';
  if (report.reader === 'none') return 'noReader';
  const isRead = Object.entries(report.facts).some(([name, fact]) => name !== 'signedIn' && fact === 'known');
  if (report.reader === 'read' && isRead) return 'holds';
  return report.reader === 'read' && !report.settled ? 'early' : 'look';
}

/**
 * Opens each address in a tab and waits until the page has settled. Presses nothing. Ends at the first bot check.
 * @param {import('puppeteer-core').Browser} browser with the extension
 * @param {import('puppeteer-core').Page} page the tab
 * @param {[id: string, address: string][]} addresses
 * @param {{ patience: number, tell: (line: string) => void }} how patience in ms
 * @returns {Promise<Visit[]>}
 */
export async function visitAll(browser, page, addresses, { patience, tell }) {
  const background = await backgroundOf(browser);
  /** @type {Visit[]} */
  const visits = [];
  for (const [id, address] of addresses) {
    tell(`… ${id}`);
    await page.goto(address, { waitUntil: 'domcontentloaded' }).catch(() => undefined);
    // A page that is out of sight never settles.
    await page.bringToFront();
    const end = Date.now() + patience;
    /** @type {{ there?: { botCheck?: boolean }, report?: PageReport | null }} */
    let told = {};
    do {
      await pause(250);
      told = /** @type {typeof told} */ (await background.evaluate(asking(page.url())).catch(() => ({})));
    } while (!told.there?.botCheck && !told.report?.settled && Date.now() < end);
    if (told.there?.botCheck) return [...visits, { id, state: 'botCheck' }];
    const report = told.report ?? undefined;
    visits.push({ id, state: stateOf(id, report), ...(report ? { report } : {}) });
  }
  return visits;
}
