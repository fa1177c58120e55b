// @vitest-environment node
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import JSZip from 'jszip';
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import type { Contact, Proof } from '@/content/casebook/records';
import type { ProofParts } from '@/content/proofFile/parts';
import { proofFile } from '@/content/proofFile/proofFile';
import { createTranslator } from '@/content/translator';
import { compile } from '@/scripts/locales/compile';
import { english, tree } from '@/scripts/locales/files';
import { lampOrder } from '../exports/sampleOrders';
import { samplePicture } from '../pictures/samplePicture';

const t = createTranslator('en', 'ltr', compile('en', tree('en'), english()).compiled);
const casebook = crypto.randomUUID();
const now = Date.parse('2026-03-05T12:00:00Z');
const contact = (more: Partial<Contact> = {}): Contact => ({
  casebook,
  id: 'c1',
  at: '2026-01-31T10:00:00.000Z',
  day: '2026-01-31',
  zone: 'Europe/Vienna',
  direction: 'sent',
  channel: 'mail',
  letter: 'deleteOfficer',
  subject: 'Request to delete my account',
  text: 'Please delete my account.\nAna',
  reference: '',
  answers: '',
  ...more,
});
const proof: Proof = {
  casebook,
  id: 'n1',
  at: '2026-03-01T08:00:00.000Z',
  day: '2026-03-01',
  zone: 'Europe/Vienna',
  task: 'keepConfirmation',
  title: 'Confirmation',
  text: 'Your account was deleted.',
};
const whole = async (): Promise<ProofParts> => ({
  contacts: [
    contact({
      id: 'c2',
      at: '2026-02-12T10:00:00.000Z',
      day: '2026-02-11',
      direction: 'received',
      outcome: 'refused',
      text: 'We cannot do that.',
      answers: 'c1',
    }),
    contact(),
  ],
  proofs: [proof],
  pictures: [await samplePicture(casebook)],
  orders: [lampOrder()],
});
const sum = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const unpack = async (zip: Uint8Array) => {
  const read = await JSZip.loadAsync(zip, { checkCRC32: true });
  return Promise.all(
    Object.values(read.files).map(async (file) => ({
      name: file.name,
      bytes: await file.async('uint8array'),
    })),
  );
};
const textOf = (files: { name: string; bytes: Uint8Array }[], name: string) =>
  new TextDecoder().decode(files.find((file) => file.name === name)?.bytes);

type Node = DefaultTreeAdapterMap['node'];
const elements = (node: Node): DefaultTreeAdapterMap['element'][] =>
  'childNodes' in node
    ? node.childNodes.flatMap((one) => ('tagName' in one ? [one, ...elements(one)] : []))
    : [];

describe('The proof file', () => {
  it('is read by another program: page, messages, pictures and two lists of sums', async () => {
    const files = await unpack((await proofFile(t, await whole(), now)).zip);
    expect(files.map(({ name }) => name).sort()).toEqual([
      'SHA256SUMS.txt',
      'manifest.json',
      'messages/01-2026-01-31-sent-deleteOfficer.txt',
      'messages/03-2026-02-11-received-deleteOfficer.txt',
      `pictures/02-${(await samplePicture(casebook)).sha256.slice(0, 8)}.png`,
      'proof.html',
    ]);
    expect(textOf(files, 'messages/01-2026-01-31-sent-deleteOfficer.txt')).toBe(
      'Date: 2026-01-31\nSubject: Request to delete my account\n\nPlease delete my account.\nAna\n',
    );
  });

  it('names the sum of each file, and each sum is right', async () => {
    const files = await unpack((await proofFile(t, await whole(), now)).zip);
    const lines = textOf(files, 'SHA256SUMS.txt').trim().split('\n');
    const listed = new Map(lines.map((line) => line.split('  ').reverse() as [string, string]));
    const others = files.filter(({ name }) => !/^(?:SHA256SUMS|manifest)/.test(name));
    expect(others.map(({ name }) => name).sort()).toEqual([...listed.keys()].sort());
    for (const { name, bytes } of others) expect(listed.get(name), name).toBe(sum(bytes));
    const manifest = JSON.parse(textOf(files, 'manifest.json'));
    expect(manifest.made.at).toBe('2026-03-05T12:00:00.000Z');
    for (const { name, sha256, at, bytes } of manifest.files) {
      expect(sha256, name).toBe(listed.get(name));
      expect(bytes, name).toBe(files.find((file) => file.name === name)?.bytes.length);
      expect(new Date(at).toISOString()).toBe(at);
    }
  });

  it('has the fingerprint of the whole, and keeps a picture byte for byte', async () => {
    const { zip, fingerprint } = await proofFile(t, await whole(), now);
    expect(fingerprint).toBe(sum(zip));
    const picture = await samplePicture(casebook);
    const kept = (await unpack(zip)).find(({ name }) => name.endsWith('.png'));
    expect(kept && sum(kept.bytes)).toBe(picture.sha256);
  });

  it('its page tells what happened in the order of time, and asks nobody for anything', async () => {
    const { page } = await proofFile(t, await whole(), now);
    const places = [
      'Please delete my account',
      'The page refuses',
      'We cannot do that.',
      'Your account was deleted.',
    ];
    const found = places.map((words) => page.indexOf(words));
    expect(found).toEqual([...found].sort((a, b) => a - b));
    expect(found).not.toContain(-1);
    expect(page).toContain('Refused');
    const all = elements(parse(page));
    expect(all.filter(({ tagName }) => ['script', 'link', 'iframe', 'form', 'a'].includes(tagName))).toEqual(
      [],
    );
    const addresses = all.flatMap(({ attrs }) => attrs.filter(({ name }) => ['src', 'href'].includes(name)));
    expect(addresses.every(({ value }) => value.startsWith('data:image/png;base64,'))).toBe(true);
    expect(addresses).toHaveLength(1);
  });

  it('takes any words of a page or a person as words, never as markup', async () => {
    const hostile = fc.oneof(
      fc.string({ maxLength: 80 }),
      fc.constantFrom(
        '<script>alert(1)</script>',
        '"><img src=x onerror=alert(1)>',
        '</style><b>',
        '&lt;b&gt;',
      ),
    );
    const plain = elements(parse((await proofFile(t, await whole(), now)).page)).map(
      ({ tagName }) => tagName,
    );
    await fc.assert(
      fc.asyncProperty(hostile, hostile, async (title, text) => {
        const parts = await whole();
        const { page } = await proofFile(
          t,
          {
            contacts: parts.contacts.map((one) => ({ ...one, subject: title, text: text || 'x' })),
            proofs: [{ ...proof, title, text }],
            pictures: parts.pictures.map((one) => ({ ...one, title, address: text })),
            orders: [{ ...lampOrder(), status: { asPrinted: title, kind: 'completed' } }],
          },
          now,
        );
        expect(elements(parse(page)).map(({ tagName }) => tagName)).toEqual(plain);
      }),
      { numRuns: 30 },
    );
  });

  it('of nothing is a page that says so', async () => {
    const { zip, page } = await proofFile(t, { contacts: [], proofs: [], pictures: [], orders: [] }, now);
    expect((await unpack(zip)).map(({ name }) => name).sort()).toEqual([
      'SHA256SUMS.txt',
      'manifest.json',
      'proof.html',
    ]);
    expect(page).toContain('What happened');
  });
});
