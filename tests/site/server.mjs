import https from 'node:https';
import { answer } from './answer.mjs';
import { makeCertificate } from './certificate.mjs';

/** @typedef {{ host: string, path: string, method: string }} PracticeRequest `path` carries the query too */

/**
 * Starts the practice site on this machine only. It answers by host and path through `answer.mjs`.
 * @param {{ port?: number, respond?: typeof answer }} [options] `respond` stands in for `answer.mjs` in a test
 * @returns {Promise<{ port: number, requests: PracticeRequest[], forget: () => void, close: () => Promise<void> }>}
 *   `requests` grows with everything asked of the server, in order; `forget` empties it.
 */
export async function startPracticeSite({ port = 0, respond = answer } = {}) {
  /** @type {PracticeRequest[]} */
  const requests = [];
  const server = https.createServer(await makeCertificate(), (request, response) => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host ?? 'unknown.example'}`);
    requests.push({ host: url.host, path: url.pathname + url.search, method: request.method ?? 'GET' });
    if (url.pathname === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    try {
      const { status = 200, headers = {}, html } = respond(url) ?? { status: 404, html: noSuchPage };
      const all = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...headers };
      response.writeHead(status, all).end(html);
    } catch (error) {
      const text = error instanceof Error ? error.stack : String(error);
      response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' }).end(`Practice site: ${text}`);
    }
  });
  await new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => done(undefined));
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The practice site has no port.');
  return {
    port: address.port,
    requests,
    forget: () => {
      requests.length = 0;
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

const noSuchPage =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>No such page</title><h1>No such page</h1><p>The practice site has no page here.</p></html>';
