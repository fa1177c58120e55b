import { generate } from 'selfsigned';
import { practiceHosts } from './hosts.mjs';

/**
 * Makes a certificate for the practice hosts, good for a month and trusted by nobody: the browsers that meet it
 * are started with certificate errors ignored, and with every other host name refused.
 * @returns {Promise<{ key: string, cert: string }>} PEM texts
 */
export async function makeCertificate() {
  const now = Date.now();
  const made = await generate([{ name: 'commonName', value: 'Leavewell practice site' }], {
    keyType: 'ec',
    curve: 'P-256',
    algorithm: 'sha256',
    notBeforeDate: new Date(now - 86_400_000),
    notAfterDate: new Date(now + 30 * 86_400_000),
    extensions: [
      {
        name: 'subjectAltName',
        altNames: [
          ...practiceHosts.map((value) => ({ type: /** @type {const} */ (2), value })),
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  return { key: made.private, cert: made.cert };
}
