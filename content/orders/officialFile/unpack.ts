import { type UnzipFileInfo, unzipSync, zipSync } from 'fflate';
import { isWhole } from './zipSums';

/** Why a file could not be read. Each has a text under `exports.officialRefused.<reason>`. */
export type OfficialRefusal =
  | 'empty'
  | 'tooBig'
  | 'notExcel'
  | 'oldExcel'
  | 'password'
  | 'damaged'
  | 'noSheet'
  | 'noColumns'
  | 'noRows';

/** Thrown where the file cannot be read; `detail` is what the sentence needs, such as the sheets that are there. */
export class Refused extends Error {
  constructor(
    readonly reason: OfficialRefusal,
    readonly detail = '',
  ) {
    super(reason);
  }
}

/** Bytes: of the file, of all that comes out of it, and how many parts it may have. */
export const limits = { file: 100 * 1024 * 1024, inside: 1024 * 1024 * 1024, parts: 2000 };

const starts = (bytes: Uint8Array, ...head: number[]) => head.every((byte, place) => bytes[place] === byte);
const holds = (bytes: Uint8Array, name: string) => {
  const wide = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const end = bytes.length - wide.length;
  for (let at = 0; at <= end; at++) if (wide.every((byte, place) => bytes[at + place] === byte)) return true;
  return false;
};

const isWanted = ({ name }: UnzipFileInfo) => name.endsWith('.xml') || name.endsWith('.rels');

/** Refuses what is plainly no Excel file before any of it is unpacked. */
const checkHead = (bytes: Uint8Array): void => {
  if (bytes.length === 0) throw new Refused('empty');
  if (bytes.length > limits.file) throw new Refused('tooBig');
  // The container of old Excel files is also the one that an encrypted new one is put into.
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    throw new Refused(holds(bytes, 'EncryptedPackage') ? 'password' : 'oldExcel');
  if (!starts(bytes, 0x50, 0x4b)) throw new Refused('notExcel');
};

/**
 * Unpacks the sheets under our limits and packs them again without compression: the Excel reader then has nothing to
 * unpack, which it would do in `blob:` workers that our content policy forbids. A part cannot grow beyond the size
 * that its head names, so the sum of those sizes is a true limit.
 */
export const unpack = (bytes: Uint8Array): ArrayBuffer => {
  checkHead(bytes);
  let inside = 0;
  let parts = 0;
  try {
    const files = unzipSync(bytes, {
      filter: (part) => {
        parts += 1;
        inside += part.originalSize;
        if (parts > limits.parts || inside > limits.inside) throw new Refused('tooBig');
        return isWanted(part);
      },
    });
    if (!isWhole(bytes, files)) throw new Refused('damaged');
    if (!Object.hasOwn(files, 'xl/workbook.xml')) throw new Refused('notExcel');
    return zipSync(files, { level: 0 }).buffer as ArrayBuffer;
  } catch (error) {
    throw error instanceof Refused ? error : new Refused('damaged');
  }
};
