import * as z from 'zod/mini';
import { addressLimit } from '../../limits';

const format = 'leavewell-addresses';
const shape = z.strictObject({
  format: z.literal(format),
  version: z.literal(1),
  addresses: z.array(z.string().check(z.minLength(1), z.maxLength(addressLimit))).check(z.maxLength(1000)),
});

/** Addresses as the text inside a locked file, so that they come out one by one again. */
export const writeAddresses = (texts: readonly string[]): string =>
  JSON.stringify({ format, version: 1, addresses: texts }, null, 2);

/** The addresses in an opened file; undefined when it holds something else. */
export const readAddressesFile = (text: string): string[] | undefined => {
  try {
    return shape.parse(JSON.parse(text)).addresses;
  } catch {
    return undefined;
  }
};
