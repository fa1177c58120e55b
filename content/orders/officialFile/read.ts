import { InvalidInputError, readSheet, SheetNotFoundError } from 'read-excel-file/universal';
import { type Grouped, groupLines } from './group';
import { linesOf, type SheetCell, sheetName } from './sheet';
import type { Stage } from './stages';
import { Refused, unpack } from './unpack';

const rowsOf = async (packed: ArrayBuffer): Promise<SheetCell[][]> => {
  try {
    // Numbers come as they are written in the file: an order id has more digits than a number can hold.
    return (await readSheet<string>(packed, sheetName, {
      parseNumber: (text) => text,
      trim: false,
    })) as unknown as SheetCell[][];
  } catch (error) {
    if (error instanceof SheetNotFoundError) throw new Refused('noSheet');
    throw new Refused(error instanceof InvalidInputError ? 'notExcel' : 'damaged');
  }
};

/**
 * Reads AliExpress's own file (Privacy Center, Download Data). `at`: the moment of reading; `stage` is told what
 * begins. Rejects with `Refused`; nothing is kept here.
 */
export const readOfficialFile = async (
  bytes: Uint8Array,
  at: string,
  stage: (begins: Stage) => void = () => undefined,
): Promise<Grouped & { unknown: string[] }> => {
  stage('unpack');
  const packed = unpack(bytes);
  stage('read');
  const { lines, missing, unknown } = linesOf(await rowsOf(packed));
  if (missing.length > 0) throw new Refused('noColumns', missing.join(', '));
  if (lines.length === 0) throw new Refused('noRows');
  stage('group');
  return { ...groupLines(lines, at), unknown };
};
