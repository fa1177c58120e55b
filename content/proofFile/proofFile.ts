import { zipSync } from 'fflate';
import { sha256 } from '../pictures/sha256';
import type { Translator } from '../translator';
import { contactName, type Happening, type ProofParts, pictureName, timelineOf } from './parts';
import { type Listed, proofPage } from './proofPage';

type Bytes = Uint8Array<ArrayBuffer>;
const utf8 = (text: string): Bytes => new TextEncoder().encode(text);

/** A file of the proof: its name, its bytes, and the moment of what it shows. */
interface Part {
  name: string;
  bytes: Bytes;
  at: string;
}

/** A message as it was sent or came, with its head as a mail has one. */
const messageText = ({ contact }: Extract<Happening, { kind: 'contact' }>): string =>
  [`Date: ${contact.day}`, `Subject: ${contact.subject}`, '', contact.text, ''].join('\n');

const partsOf = (parts: ProofParts): Part[] =>
  timelineOf(parts).flatMap((one, place): Part[] => {
    if (one.kind === 'contact')
      return one.contact.text === ''
        ? []
        : [{ name: contactName(one.contact, place), bytes: utf8(messageText(one)), at: one.at }];
    return one.kind === 'picture'
      ? [{ name: pictureName(one.picture, place), bytes: one.picture.bytes, at: one.at }]
      : [];
  });

/** The file, its own sum to be kept elsewhere, and the page of it alone, for printing. */
export interface ProofFile {
  zip: Bytes;
  fingerprint: string;
  page: string;
}

/**
 * Everything that shows what happened, in one ZIP: a page to read and print, the messages, the pictures as they were taken,
 * and a list of all with their SHA-256 and moments (`SHA256SUMS.txt` is what `sha256sum -c` reads).
 * @param now when it is made (ms)
 */
export const proofFile = async (t: Translator, parts: ProofParts, now: number): Promise<ProofFile> => {
  const made = {
    at: new Date(now).toISOString(),
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
  const beside = partsOf(parts);
  const listed: Listed[] = [];
  for (const { name, bytes } of beside) listed.push({ name, sha256: await sha256(bytes) });
  const page = proofPage(t, parts, listed, made);
  const all: Part[] = [{ name: 'proof.html', bytes: utf8(page), at: made.at }, ...beside];
  const files = [];
  for (const { name, bytes, at } of all)
    files.push({ name, bytes: bytes.length, sha256: await sha256(bytes), at });
  const manifest = utf8(`${JSON.stringify({ format: 'leavewell-proof', made, files }, undefined, 2)}\n`);
  const sums = utf8(files.map(({ name, sha256: sum }) => `${sum}  ${name}\n`).join(''));
  const entries = Object.fromEntries(
    [...all, { name: 'manifest.json', bytes: manifest }, { name: 'SHA256SUMS.txt', bytes: sums }].map(
      // Pictures are packed already.
      ({ name, bytes }) => [
        name,
        [bytes, { level: name.startsWith('pictures/') ? 0 : 6, mtime: now }] as const,
      ],
    ),
  );
  const zip = zipSync(entries as never) as Bytes;
  return { zip, fingerprint: await sha256(zip), page };
};
