import { using } from '../browsers.mjs';
import { giveFile, openRoom, pressAll, timedWithMemory } from '../casebook.mjs';
import { repeat } from '../figures.mjs';
import { casebookFile } from '../madeUp.mjs';
import { biggest } from '../memory.mjs';

const count = 10_000;
const kinds = [
  { label: 'CSV: orders', name: 'CSV, orders', limit: 300 },
  { label: 'CSV: items', name: 'CSV, items', limit: 300 },
  { label: 'Excel', name: 'XLSX' },
  { label: 'Everything, for Leavewell', name: 'JSON' },
  { label: 'Archive to read and print', name: 'HTML' },
];
const rounds = 5;

/** In the casebook page, from pressing "Make the file" until it is handed over; its worker is started each time. */
const exported = async (browser, page, label) => {
  await pressAll(page, 'Export', label);
  const start = () => pressAll(page, 'Make the file');
  const to = 'The file is in your downloads';
  const figures = await timedWithMemory(browser, page, { from: 'click', to, start });
  await pressAll(page, 'Close');
  return figures;
};

const load = async (opened) => {
  const page = await openRoom(opened);
  let clear = () => undefined;
  const start = async () => {
    clear = await giveFile(page, 'casebook.json', casebookFile(count));
  };
  const figures = await timedWithMemory(opened.browser, page, { from: 'change', to: 'Loaded.', start });
  clear();
  await page.close();
  return figures;
};

export const measure = ({ port, extension }) =>
  using(port, { ours: extension }, async ({ ours }) => {
    const loaded = await load(ours);
    const rows = [
      { what: '10,000 orders loaded from JSON', seen: [loaded.time], unit: 'ms', memory: loaded.memory },
    ];
    const page = await openRoom(ours, 'orders');
    const cdp = await page.createCDPSession();
    await cdp.send('Browser.setDownloadBehavior', { behavior: 'deny' });
    for (const { label, name, limit } of kinds) {
      const all = await repeat(rounds, () => exported(ours.browser, page, label));
      const seen = all.map(({ time }) => time);
      const memory = biggest(all.map((one) => one.memory));
      rows.push({ what: `10,000 orders to ${name}`, seen, unit: 'ms', limit, memory });
    }
    return rows;
  });
