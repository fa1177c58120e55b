// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { lock, unlock } from '@/content/casebook/file/lockedFile';

const text = 'Maria Exemplo\nRua das Flores 12\nLisboa – قمر';
const passphrase = 'correct horse battery';

describe('A locked file', () => {
  it('opens with its passphrase and gives back the text', async () => {
    expect(await unlock(await lock(text, passphrase), passphrase)).toEqual({ ok: true, text });
  });

  it('holds nothing of the text, and says what it costs to guess', async () => {
    const file = await lock(text, passphrase);
    expect(file).not.toContain('Maria');
    expect(JSON.parse(file)).toMatchObject({
      key: 'PBKDF2-SHA-256',
      turns: 1_000_000,
      cipher: 'AES-256-GCM',
    });
  });

  it('is another file each time', async () => {
    const [one, other] = [await lock(text, passphrase), await lock(text, passphrase)].map((it) =>
      JSON.parse(it),
    );
    expect(one.salt).not.toBe(other.salt);
    expect(one.text).not.toBe(other.text);
  });

  it('stays shut for another passphrase, and when a letter of it was changed', async () => {
    const file = await lock(text, passphrase);
    const wrong = { ok: false, reason: 'wrong' };
    expect(await unlock(file, 'correct horse batterz')).toEqual(wrong);
    const raw = JSON.parse(file);
    const spoilt = { ...raw, text: `${raw.text[0] === 'A' ? 'B' : 'A'}${raw.text.slice(1)}` };
    expect(await unlock(JSON.stringify(spoilt), passphrase)).toEqual(wrong);
  });

  it('opens for the same letters typed another way', async () => {
    const file = await lock(text, 'passwort fu\u0308r alle');
    expect((await unlock(file, 'passwort f\u00fcr alle')).ok).toBe(true);
  });

  it.each([
    ['no JSON', 'hello'],
    ['another file', '{"format":"leavewell-casebook"}'],
    [
      'one that is too cheap to guess',
      '{"format":"leavewell-locked","version":1,"key":"PBKDF2-SHA-256","turns":1,"cipher":"AES-256-GCM","salt":"AAAAAAAAAAAAAAAAAAAAAA==","iv":"AAAAAAAAAAAAAAAA","text":"AAAA"}',
    ],
    [
      'one that would take for ever',
      '{"format":"leavewell-locked","version":1,"key":"PBKDF2-SHA-256","turns":99999999999,"cipher":"AES-256-GCM","salt":"AAAAAAAAAAAAAAAAAAAAAA==","iv":"AAAAAAAAAAAAAAAA","text":"AAAA"}',
    ],
  ])('is told from %s', async (_, file) => {
    expect(await unlock(file, passphrase)).toEqual({ ok: false, reason: 'notOurs' });
  });
});
