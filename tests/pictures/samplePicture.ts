import type { Picture } from '@/content/casebook/records';
import { fromBase64 } from '@/content/pictures/base64';
import { sha256 } from '@/content/pictures/sha256';

/** One dot, as a whole PNG file. */
export const dot =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** A made-up picture of a page. */
export const samplePicture = async (casebook: string, more: Partial<Picture> = {}): Promise<Picture> => ({
  casebook,
  id: 'p1',
  at: '2026-02-10T09:15:00.000Z',
  zone: 'Europe/Vienna',
  page: 'deleteAccount',
  address: 'https://privacy.aliexpress.com/home#/request/delete',
  browser: 'Test browser 1.0',
  sha256: await sha256(fromBase64(dot)),
  mime: 'image/png',
  bytes: fromBase64(dot),
  title: 'The page refuses',
  ...more,
});
