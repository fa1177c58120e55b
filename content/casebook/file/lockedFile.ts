import * as z from 'zod/mini';

/**
 * A text locked with a passphrase: AES-GCM with a key made by PBKDF2-SHA-256. One million turns cost about half a
 * second here, once for each guess anywhere; the browsers' own advice is 600,000 (OWASP, 2023).
 */
const turns = 1_000_000;
const leastTurns = 600_000;
/** More would only be a file that keeps a browser busy for minutes. */
const mostTurns = 10_000_000;

const base64 = z.string().check(z.regex(/^[A-Za-z0-9+/]+={0,2}$/));
const shape = z.strictObject({
  format: z.literal('leavewell-locked'),
  version: z.literal(1),
  key: z.literal('PBKDF2-SHA-256'),
  turns: z.int().check(z.minimum(leastTurns), z.maximum(mostTurns)),
  cipher: z.literal('AES-256-GCM'),
  salt: base64.check(z.length(24)),
  iv: base64.check(z.length(16)),
  text: base64.check(z.maxLength(10_000_000)),
});

/** The shortest passphrase we take. */
export const shortest = 12;

type Bytes = Uint8Array<ArrayBuffer>;

const toBase64 = (bytes: Bytes): string => {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
};
const fromBase64 = (text: string): Bytes => Uint8Array.from(atob(text), (one) => one.charCodeAt(0));

const keyOf = async (passphrase: string, salt: Bytes, iterations: number, use: KeyUsage) => {
  // The same letters typed on another keyboard may come as other characters.
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const raw = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return crypto.subtle.deriveKey(how, raw, { name: 'AES-GCM', length: 256 }, false, [use]);
};

/** Locks a text. Resolves with the content of a file that only the passphrase opens. */
export const lock = async (text: string, passphrase: string): Promise<string> => {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const key = await keyOf(passphrase, salt, turns, 'encrypt');
  const locked = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(text));
  return `${JSON.stringify(
    {
      format: 'leavewell-locked',
      version: 1,
      key: 'PBKDF2-SHA-256',
      turns,
      cipher: 'AES-256-GCM',
      salt: toBase64(salt),
      iv: toBase64(iv),
      text: toBase64(new Uint8Array(locked)),
    },
    null,
    2,
  )}\n`;
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

export type Unlocked = { ok: true; text: string } | { ok: false; reason: 'notOurs' | 'wrong' };

/** Opens a locked file. A wrong passphrase and a changed file cannot be told apart, and both give nothing. */
export const unlock = async (file: string, passphrase: string): Promise<Unlocked> => {
  const checked = shape.safeParse(parsed(file));
  if (!checked.success) return { ok: false, reason: 'notOurs' };
  const { salt, iv, text, turns: iterations } = checked.data;
  try {
    const key = await keyOf(passphrase, fromBase64(salt), iterations, 'decrypt');
    const how = { name: 'AES-GCM', iv: fromBase64(iv) };
    return {
      ok: true,
      text: new TextDecoder().decode(await crypto.subtle.decrypt(how, key, fromBase64(text))),
    };
  } catch {
    return { ok: false, reason: 'wrong' };
  }
};
