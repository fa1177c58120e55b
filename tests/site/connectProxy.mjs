import http from 'node:http';
import net from 'node:net';
import { isPracticeHost } from './hosts.mjs';

/**
 * The way to the practice site for Firefox, which has no host mapping of its own: a proxy that leads practice hosts
 * to the local server and refuses, and notes, every other host.
 * @param {number} target port of the practice server
 * @returns {Promise<{ port: number, refused: string[], close: () => Promise<void> }>}
 */
export async function startConnectProxy(target) {
  /** @type {string[]} */
  const refused = [];
  /** @type {Set<net.Socket>} */
  const open = new Set();
  const server = http.createServer((request, response) => {
    refused.push(`http ${request.url}`);
    response.writeHead(502).end();
  });
  server.on('connect', (request, /** @type {net.Socket} */ near, head) => {
    const wanted = new URL(`https://${request.url}`);
    if (!isPracticeHost(wanted.hostname)) {
      refused.push(`connect ${request.url}`);
      near.end('HTTP/1.1 502 Refused\r\n\r\n');
      return;
    }
    const far = net.connect(target, '127.0.0.1', () => {
      near.write('HTTP/1.1 200 OK\r\n\r\n');
      if (head.length > 0) far.write(head);
      far.pipe(near);
      near.pipe(far);
    });
    for (const socket of [near, far]) {
      open.add(socket);
      socket.on('error', () => {
        near.destroy();
        far.destroy();
      });
      socket.on('close', () => open.delete(socket));
    }
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port.');
  return {
    port: address.port,
    refused,
    close: () =>
      new Promise((done) => {
        for (const socket of open) socket.destroy();
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
