import { describe, expect, it } from 'vitest';
import { evaluate } from '@/content/evaluate';
import { makeReport } from '@/content/report/makeReport';
import { reportSchema } from '@/content/report/reportSchema';
import { withLockedFields } from '../pages/lockFields';
import { people, secretsOf, stuffed } from './stuffed';

const orders = 'https://www.aliexpress.com/p/order/index.html?orderId=8200000000000101&name=Mirabel#Mirabel';
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const reportOn = (html: string, address = orders) => {
  const document = parse(html);
  const url = new URL(address);
  return withLockedFields(() => {
    const evaluation = evaluate({ url, document, seen: {}, dismissed: {}, now: 0, settled: true });
    if (!evaluation) throw new Error(`${address} is no page of ours`);
    return makeReport({ document, url, evaluation, version: '0.1.0', day: '2026-12-01' });
  });
};

describe.each(people.map((one) => [one.language, one] as const))(
  'A report of a page full of personal data, %s',
  (_, one) => {
    const report = reportOn(stuffed(one));

    it('holds none of it', () => {
      const { day: _day, version: _version, ...rest } = report;
      const text = JSON.stringify(rest).toLocaleLowerCase();
      expect(secretsOf(one).filter((secret) => text.includes(secret.toLocaleLowerCase()))).toEqual([]);
    });

    it('still holds what the page calls its own parts', () => {
      const { heading, tab, button, state } = one.own;
      expect(report.labels).toEqual(
        expect.arrayContaining([
          { kind: 'heading', text: heading },
          { kind: 'tab', text: tab },
          { kind: 'button', text: button },
          { kind: 'state', text: state },
        ]),
      );
      expect(report.labels).toHaveLength(4);
    });

    it('is of the form that is promised', () => {
      expect(reportSchema.parse(report)).toEqual(report);
    });
  },
);

describe('A report', () => {
  it('says which facts, anchors and marks were found, and no value', () => {
    const report = reportOn(
      '<html lang="en"><div class="order-wrap"><div class="comet-tabs-nav"><div class="comet-tabs-nav-item">View all</div></div><div class="order-item">x</div></div>',
    );
    expect(report).toMatchObject({
      page: 'orderList',
      host: 'www.aliexpress.com',
      path: '/p/order/index.html',
      language: 'en',
      settled: true,
      reader: 'read',
      facts: { signedIn: 'known', toPay: 'unknown' },
      anchors: { viewOrders: 'missing' },
      markup: { '.order-item': 'found', '.order-status': 'missing' },
    });
    expect(Object.values(report.facts).every((one) => one === 'known' || one === 'unknown')).toBe(true);
  });

  it('says that a page has no reader, or that its reader failed', () => {
    const wallet = reportOn('<h1>Wallet</h1>', 'https://www.aliexpress.com/p/wallet-ui/index.html');
    expect(wallet.reader).toBe('none');
    const document = parse('<h1>Orders</h1>');
    const evaluation = {
      page: 'orderList' as const,
      language: 'en',
      facts: {},
      broken: ['orderList'],
      settled: true,
    };
    const url = new URL(orders);
    expect(makeReport({ document, url, evaluation, version: '0.1.0', day: '2026-12-01' }).reader).toBe(
      'failed',
    );
  });

  it('takes no label from pages that are made of people’s own words', () => {
    const html = '<h1>Mirabel Thornquist</h1><button>Save</button><div role="tab">Home</div>';
    expect(reportOn(html, 'https://www.aliexpress.com/p/address-manage/index.html').labels).toEqual([]);
    expect(reportOn(html, 'https://www.aliexpress.com/p/message/index.html').labels).toEqual([]);
  });

  it('takes no heading from a page that greets by name, and nothing that is out of sight', () => {
    const html = '<main><h1>Mirabel Thornquist</h1><button>Save</button><button hidden>Close</button></main>';
    expect(reportOn(html, 'https://www.aliexpress.com/p/account/index.html').labels).toEqual([
      { kind: 'button', text: 'Save' },
    ]);
  });
});

describe('What is no report', () => {
  const report = reportOn('<h1>Orders</h1>');

  it.each([
    ['an unknown key', { ...report, note: 'x' }],
    ['a value of a fact', { ...report, facts: { toPay: 2 } }],
    ['a label with a digit', { ...report, labels: [{ kind: 'tab', text: 'To pay (2)' }] }],
    ['a label that is a sentence', { ...report, labels: [{ kind: 'tab', text: 'a '.repeat(30) }] }],
    ['a path with a number', { ...report, path: '/item/1005001.html' }],
    ['a host with more in it', { ...report, host: 'www.aliexpress.com/x' }],
  ])('is refused: %s', (_, one) => {
    expect(reportSchema.safeParse(one).success).toBe(false);
  });
});
