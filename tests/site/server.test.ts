// @vitest-environment node
import { get } from 'node:https';
import { connect } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { startConnectProxy } from './connectProxy.mjs';
import { isPracticeHost, resolverRules } from './hosts.mjs';
import { startPracticeSite } from './server.mjs';

type Respond = NonNullable<Parameters<typeof startPracticeSite>[0]>['respond'];
const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

async function start(respond: Respond) {
  const site = await startPracticeSite({ respond });
  closers.push(site.close);
  const ask = (host: string, path: string) =>
    new Promise<{ status?: number; type?: string; text: string }>((done, failed) => {
      const options = {
        host: '127.0.0.1',
        port: site.port,
        path,
        headers: { host },
        rejectUnauthorized: false,
      };
      get(options, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part) => {
          text += part;
        });
        response.on('end', () =>
          done({ status: response.statusCode, type: response.headers['content-type'], text }),
        );
      }).on('error', failed);
    });
  return { ...site, ask };
}

describe('The practice server', () => {
  it('answers by host and path', async () => {
    const { ask } = await start((url: URL) => ({ html: `${url.hostname} ${url.pathname} ${url.search}` }));
    const { status, type, text } = await ask('m.aliexpress.us', '/p/order?x=1');
    expect({ status, type, text }).toEqual({
      status: 200,
      type: 'text/html; charset=utf-8',
      text: 'm.aliexpress.us /p/order ?x=1',
    });
  });

  it('lists what was asked of it, until it is told to forget', async () => {
    const { ask, requests, forget } = await start(() => ({ html: 'page' }));
    await ask('www.aliexpress.com', '/p/order/index.html?spm=1');
    expect(requests).toEqual([
      { host: 'www.aliexpress.com', path: '/p/order/index.html?spm=1', method: 'GET' },
    ]);
    forget();
    expect(requests).toEqual([]);
  });

  it('says that a page is not there', async () => {
    const { ask } = await start(() => undefined);
    expect(await ask('www.aliexpress.com', '/gone')).toMatchObject({ status: 404 });
  });

  it('shows a fault of a page and goes on', async () => {
    const { ask } = await start((url: URL) => {
      if (url.pathname === '/broken') throw new Error('this page is broken');
      return { html: 'fine' };
    });
    expect(await ask('www.aliexpress.com', '/broken')).toMatchObject({ status: 500 });
    expect(await ask('www.aliexpress.com', '/')).toMatchObject({ status: 200, text: 'fine' });
  });
});

describe('The hosts of the practice site', () => {
  it.each([
    'aliexpress.com',
    'www.aliexpress.com',
    'm.es.aliexpress.us',
    'aliexpress.com.example',
    'example.org',
  ])('%s is one', (host) => expect(isPracticeHost(host)).toBe(true));
  it.each(['notaliexpress.com', 'aliexpress.com.evil.net', 'sub.example.org', 'wikipedia.org'])(
    '%s is none',
    (host) => expect(isPracticeHost(host)).toBe(false),
  );

  it('are the only ones Chromium can reach', () => {
    const rules = resolverRules(8443).split(', ');
    expect(rules).toContain('MAP *.aliexpress.com 127.0.0.1:8443');
    expect(rules.slice(-2)).toEqual(['MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1']);
  });

  it('are the only ones the way for Firefox leads to', async () => {
    const { port } = await start(() => ({ html: 'page' }));
    const proxy = await startConnectProxy(port);
    closers.push(proxy.close);
    const answerTo = (target: string) =>
      new Promise<string>((done, failed) => {
        const socket = connect(proxy.port, '127.0.0.1', () =>
          socket.write(`CONNECT ${target} HTTP/1.1\r\n\r\n`),
        );
        socket.once('data', (data) => {
          done(String(data).split('\r\n')[0] ?? '');
          socket.destroy();
        });
        socket.on('error', failed);
      });
    expect(await answerTo('www.aliexpress.com:443')).toBe('HTTP/1.1 200 OK');
    expect(await answerTo('www.wikipedia.org:443')).toBe('HTTP/1.1 502 Refused');
    expect(proxy.refused).toEqual(['connect www.wikipedia.org:443']);
  });
});
