import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { cards } from './cards';
import { hasOurScript, isolated } from './isolated';
import { keep, kept, settings } from './kept';
import { chromium, inChromium } from './practice';
import { until } from './until';

const orders = 'https://www.aliexpress.com/p/order/index.html';

inChromium();

/** A hundred writes on ten tasks, each after a moment that differs. What was written last for a task has to stand. */
const hundred = (name: string, seed: number) => `(async () => {
  let random = ${seed};
  const next = () => (random = (random * 16807) % 2147483647) / 2147483647;
  const all = [];
  for (let n = 0; n < 100; n++) {
    await new Promise((done) => setTimeout(done, next() * 8));
    all.push(chrome.runtime.sendMessage({
      kind: 'dispatch',
      actions: [{ type: 'setTask', id: '${name}' + (n % 10), state: n % 3 === 0 ? 'open' : 'done', at: n }],
    }));
  }
  return (await Promise.all(all)).filter(({ ok }) => ok).length;
})()`;
const wanted = (...names: string[]) =>
  Object.fromEntries(
    names.flatMap((name) =>
      Array.from({ length: 10 }, (_, n) => [
        `${name}${n}`,
        { state: n % 3 === 0 ? 'open' : 'done', at: 90 + n },
      ]),
    ),
  );

test('three at once, a hundred writes each: none is lost', async () => {
  await keep(chromium, { settings: settings(), tasks: {} });
  const popup = await chromium.openExtensionPage('popup.html');
  const options = await chromium.openExtensionPage('options.html');
  const site = await chromium.open(orders);
  await until(() => hasOurScript(site), 'our script in the page');
  const answered = await Promise.all([
    popup.evaluate<number>(hundred('popup', 11)),
    options.evaluate<number>(hundred('options', 22)),
    isolated<number>(site, hundred('cards', 33)),
  ]);
  expect(answered).toEqual([100, 100, 100]);
  expect((await kept(chromium)).tasks).toEqual(wanted('popup', 'options', 'cards'));
  for (const page of [popup, options, site]) await page.close();
}, 240_000);

test('a worker that is ended in the middle loses nothing that it had answered for, and breaks nothing', async () => {
  await keep(chromium, { tasks: {} });
  const page: Page = await chromium.openExtensionPage('popup.html');
  const asked = page.evaluate<string[]>(`(async () => {
    const answers = await Promise.all(Array.from({ length: 60 }, async (_, n) => {
      await new Promise((done) => setTimeout(done, n * 4));
      const actions = [{ type: 'setTask', id: 'task' + n, state: 'done', at: n }];
      // A worker that ends may leave a message without any answer.
      const silence = new Promise((done) => setTimeout(done, 3000));
      const answer = await Promise.race([chrome.runtime.sendMessage({ kind: 'dispatch', actions }), silence]).catch(() => undefined);
      globalThis.answered = n;
      return answer?.ok ? 'task' + n : '';
    }));
    return answers.filter(Boolean);
  })()`);
  await until(() => page.evaluate('globalThis.answered > 5'), 'the first answers');
  await chromium.killSw();
  const told = await asked;
  // Writing and reading wakes it again.
  await until(
    () =>
      page.evaluate(
        `chrome.runtime.sendMessage({ kind: 'dispatch', actions: [] }).then(() => true, () => false)`,
      ),
    'the worker to be back',
  );
  const all = await kept(chromium);
  const tasks = Object.keys(all.tasks as object);
  expect(told.length).toBeGreaterThan(0);
  expect(told.filter((id) => !tasks.includes(id))).toEqual([]);
  expect(Object.keys(all).filter((key) => key.startsWith('quarantine'))).toEqual([]);
  await page.close();
});

test('nothing of a person gets into memory on a walk through the pages', async () => {
  const walk = [
    orders,
    'https://www.aliexpress.com/p/order/detail.html?orderId=8200000000100101',
    'https://www.aliexpress.com/p/address-manage/index.html',
    'https://accounts.aliexpress.com/user/organization/manage_person_profile.htm',
    'https://www.aliexpress.com/p/message/index.html',
    'https://www.aliexpress.com/p/wish-manage/index.html',
    'https://www.aliexpress.com/p/wallet-ui/index.html',
    'https://m.aliexpress.com/p/refund-dispute/list.html',
    'https://privacy.aliexpress.com/home#/request/delete',
  ];
  const printed = new Set<string>();
  for (const address of walk) {
    const page = await chromium.open(address);
    await until(() => hasOurScript(page), `our script at ${address}`);
    await until(() => cards(page), `cards at ${address}`);
    // Every order number, name with a capital, mail address and street that the page prints to this person.
    const text = await page.evaluate(() => document.body.textContent ?? '');
    for (const [one] of text.matchAll(
      /\d{10,}|\S+@\S+|Sample Person|\d+ Example Street|Example Town|[A-Z]\w+ Store/g,
    ))
      printed.add(one);
    await page.close();
  }
  expect(printed.size).toBeGreaterThan(5);
  const { overlayMessages: _, ...all } = await kept(chromium);
  const memory = JSON.stringify(all);
  expect([...printed].filter((one) => memory.includes(one))).toEqual([]);
});
