// @vitest-environment node
import JSZip from 'jszip';
import { beforeEach, describe, expect, it } from 'vitest';
import { everythingJob } from '@/components/casebook/takeAll/everythingJob';
import { allCasebooks } from '@/content/casebook/casebooks';
import { casebookFileOf } from '@/content/casebook/file/casebookFile';
import { everything } from '@/content/casebook/file/everything';
import { saveReadings } from '@/content/casebook/saveReadings';
import { pictures } from '@/content/casebook/stores';
import { completeness } from '@/content/orders/model/completeness';
import { createTranslator } from '@/content/translator';
import { compile } from '@/scripts/locales/compile';
import { english, tree } from '@/scripts/locales/files';
import { lampOrder } from '../exports/sampleOrders';
import { samplePicture } from '../pictures/samplePicture';
import { freshCasebooks } from './freshCasebooks';

const t = createTranslator('en', 'ltr', compile('en', tree('en'), english()).compiled);
const now = new Date('2026-03-05T12:00:00Z');

/** The ZIP of a casebook with one order and one picture, with or without the addresses. */
const zipped = async (addresses: readonly { text: string }[] | undefined) => {
  await saveReadings({ orders: [lampOrder()], refunds: [] });
  const [casebook] = await allCasebooks();
  if (!casebook) throw new Error('no casebook');
  const picture = await samplePicture(casebook.id);
  await pictures.put(picture);
  const file = await casebookFileOf(casebook, '', { addresses: addresses !== undefined, details: false });
  const job = everythingJob(
    t,
    {
      casebook,
      whole: completeness([lampOrder()], []),
      refunds: 0,
      addresses: addresses as never,
      details: undefined,
      notes: 'My notes',
      progress: '{}',
      dates: { name: 'dates.ics', text: 'BEGIN:VCALENDAR' },
    },
    now,
  );
  const blob = await everything(job, file, () => undefined);
  return { zip: await JSZip.loadAsync(await blob.arrayBuffer()), picture };
};

beforeEach(freshCasebooks);

describe('Everything in one ZIP', () => {
  it('holds each picture as a file, byte by byte', async () => {
    const { zip, picture } = await zipped([]);
    const names = Object.keys(zip.files).filter(
      (name) => name.startsWith('pictures/') && name !== 'pictures/',
    );
    expect(names).toEqual([`pictures/01-${picture.sha256.slice(0, 8)}.png`]);
    expect(await zip.file(names[0] ?? '')?.async('uint8array')).toEqual(new Uint8Array(picture.bytes));
  });

  it('leaves out tables of nothing, and says what each file is', async () => {
    const { zip } = await zipped([]);
    const names = Object.keys(zip.files);
    expect(names.filter((name) => /refunds/i.test(name))).toEqual([]);
    expect(names.filter((name) => name.endsWith('.xlsx'))).toHaveLength(1);
    expect(await zip.file('dates.ics')?.async('string')).toBe('BEGIN:VCALENDAR');
    const about = names.find((name) => name.endsWith('.txt') && !/notes|address/i.test(name)) ?? '';
    expect(await zip.file(about)?.async('string')).toContain('xlsx');
  });

  it('holds addresses only where the person leaves them in', async () => {
    const street = 'Rua das Flores 1';
    const all = async (zip: JSZip) =>
      (await Promise.all(Object.values(zip.files).map((one) => one.async('string')))).join('\n');
    expect(await all((await zipped([{ text: street }])).zip)).toContain(street);
    await freshCasebooks();
    expect(await all((await zipped(undefined)).zip)).not.toContain(street);
  });
});
