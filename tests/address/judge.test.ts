import { describe, expect, it } from 'vitest';
import { judge } from '@/content/address';

const kinds = (rows: [string, string][]) => rows.map(([address]) => [address, judge(address).kind]);

describe('The address of a tab is judged', () => {
  it('knows the pages it can help with', () => {
    expect(judge('https://www.aliexpress.com/p/order/index.html?spm=a2g0o')).toEqual({
      kind: 'ours',
      page: 'orderList',
    });
    expect(judge('https://privacy.aliexpress.com/home#/request/delete')).toEqual({
      kind: 'ours',
      page: 'deleteAccount',
    });
  });

  it('says that a page is AliExpress, even where it has nothing to say', () => {
    const rows: [string, string][] = [
      ['https://www.aliexpress.com/', 'aliexpress'],
      ['https://es.aliexpress.com/item/1005.html', 'aliexpress'],
      ['https://login.aliexpress.com/', 'aliexpress'],
      ['https://www.aliexpress.us/', 'aliexpress'],
      ['https://WWW.ALIEXPRESS.COM/', 'aliexpress'],
      ['https://www.aliexpress.com./', 'aliexpress'],
      ['https://www.aliexpress.com:8443/p/order/index.html', 'aliexpress'],
      ['http://www.aliexpress.com/p/order/index.html', 'aliexpress'],
      ['https://ae01.aliexpress-media.com/kf/x.jpg', 'aliexpress'],
    ];
    expect(kinds(rows)).toEqual(rows);
  });

  it('stays away from a bot check', () => {
    expect(judge('https://www.aliexpress.com/p/order/index.html/_____tmd_____/punish?x=1').kind).toBe(
      'botCheck',
    );
  });

  it('tells the Russian site apart, which another company runs', () => {
    expect(judge('https://aliexpress.ru/account').kind).toBe('russia');
    expect(judge('https://my.aliexpress.ru/').kind).toBe('russia');
    expect(judge('https://tmall.ru/').kind).toBe('russia');
  });

  it.each([
    'https://www.aliexpress.com.account-check.example/login',
    'https://aliexpress.com-verify.example/',
    'https://notaliexpress.com/',
    'https://aliexpress.co/',
    'https://ali-express.example/',
    'https://ali.express.example/',
    'https://a1iexpress.com/',
    'https://al1express.com/',
    'https://allexpress.com/',
    'https://aiiexpress.com/',
    'https://aliexpre55.com/',
    'https://aliéxpress.com/',
    'https://аliexpress.com/',
    'https://аӏіехрrеѕѕ.com/',
    'https://aliexρress.com/',
    'https://www.aliexpress.com@parcel.example/track',
    'https://aliexpress.com%2Fp@parcel.example/track',
  ])('warns of %s', (address) => expect(judge(address).kind).toBe('lookAlike'));

  it('names the host that was really opened', () => {
    expect(judge('https://www.aliexpress.com@parcel.example/track')).toEqual({
      kind: 'lookAlike',
      host: 'parcel.example',
    });
  });

  it('does not cry wolf', () => {
    const rows: [string, string][] = [
      ['https://www.smallexpress.example/', 'other'],
      ['https://www.reddit.com/r/aliexpress', 'other'],
      ['https://search.example/?q=aliexpress.com', 'other'],
      ['https://www.alibaba.com/', 'other'],
      ['https://xn--mnchen-3ya.example/', 'other'],
      ['https://xn--zzz-.example/', 'other'],
      ['chrome://extensions/', 'other'],
      ['moz-extension://aliexpress/', 'other'],
      ['about:blank', 'other'],
    ];
    expect(kinds(rows)).toEqual(rows);
  });

  it('admits that it does not know when it was told no address', () => {
    expect(judge(undefined)).toEqual({ kind: 'unknown' });
    expect(judge('')).toEqual({ kind: 'unknown' });
    expect(judge('not an address')).toEqual({ kind: 'unknown' });
  });
});
