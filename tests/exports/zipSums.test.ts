// @vitest-environment node
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { isWhole } from '@/content/orders/officialFile/zipSums';

const parts = { 'one.xml': strToU8('<total>18.40</total>'), 'folder/two.xml': strToU8('<b>2</b>') };
/** Stored as they are, so that one letter can be changed without the packing noticing. */
const packed = () => zipSync(parts, { level: 0 });
const at = (bytes: Uint8Array, text: string) => Buffer.from(bytes).indexOf(text);

describe('Whether a ZIP file is as it was packed', () => {
  it('is told by the checksum of each part', () => {
    const bytes = packed();
    expect(isWhole(bytes, unzipSync(bytes))).toBe(true);
  });

  it('a changed digit in a part makes it damaged', () => {
    const bytes = packed();
    bytes[at(bytes, '18.40') + 1] = 0x39;
    const files = unzipSync(bytes);
    expect(Buffer.from(files['one.xml'] ?? []).toString()).toBe('<total>19.40</total>');
    expect(isWhole(bytes, files)).toBe(false);
  });

  it('a changed checksum in the list makes it damaged, wherever its part stands', () => {
    const bytes = packed();
    const entry = Buffer.from(bytes).lastIndexOf('folder/two.xml') - 46;
    bytes[entry + 16] = (bytes[entry + 16] ?? 0) ^ 1;
    expect(isWhole(bytes, unzipSync(bytes))).toBe(false);
  });

  it('parts that are not listed are not judged', () => {
    const bytes = packed();
    expect(isWhole(bytes, { 'three.xml': strToU8('<c/>') })).toBe(true);
    expect(isWhole(strToU8('no ZIP at all, and longer than its end would be'), parts)).toBe(true);
  });
});
