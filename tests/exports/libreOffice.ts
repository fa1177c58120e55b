import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { CsvForm } from '../../content/orders/export/csv';

/** Sheets by name; each cell as its kind and value (`number 9.5`, `day 2026-06-28`, `text …`), '' where empty. */
export type Sheets = Map<string, string[][]>;

/** LibreOffice on this machine (Debian: libreoffice-calc-nogui), or undefined. */
export const libreOffice = (process.env.PATH ?? '')
  .split(path.delimiter)
  .map((folder) => path.join(folder, 'soffice'))
  .find((file) => existsSync(file));

const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const plain = (xml: string) =>
  xml
    .replace(/<text:s(?: text:c="(\d+)")?\/>/g, (_, count) => ' '.repeat(Number(count ?? 1)))
    .replace(/<text:tab\/>/g, '\t')
    .replace(/<text:line-break\/>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&#x([0-9a-f]+);/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&(lt|gt|amp|quot|apos);/g, (_, name) => entities[name] ?? '');

const named = (attributes: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1];

const cell = (attributes: string, inside: string): string => {
  const kind = named(attributes, 'office:value-type');
  if (/ table:formula=/.test(attributes)) return `formula ${named(attributes, 'table:formula')}`;
  if (kind === 'float') return `number ${named(attributes, 'office:value')}`;
  if (kind === 'date') return `day ${named(attributes, 'office:date-value')}`;
  const lines = [...inside.matchAll(/<text:p[^>]*?(?:\/>|>([\s\S]*?)<\/text:p>)/g)];
  const text = lines.map(([, line = '']) => plain(line)).join('\n');
  return kind === undefined ? '' : `${kind === 'string' ? 'text' : kind} ${text}`;
};

const all = (xml: string, element: string) =>
  [...xml.matchAll(new RegExp(`<${element}( [^>]*?)?(?:/>|>([\\s\\S]*?)</${element}>)`, 'g'))].map(
    ([, attributes = '', inside = '']) => ({ attributes, inside }),
  );

const cellsOf = (row: string): string[] =>
  all(row, 'table:table-cell').flatMap(({ attributes, inside }) => {
    const value = cell(attributes, inside);
    // A row is filled up to the end of the sheet with one cell that stands for many.
    const times = Number(named(attributes, 'table:number-columns-repeated') ?? 1);
    return Array.from({ length: value === '' ? Math.min(times, 50) : times }, () => value);
  });

/** LibreOffice's number of each language's way to write numbers and dates. */
const languages = { ',': 1033, ';': 1031 };

/**
 * Opens a spreadsheet in LibreOffice and reads what it understood from the flat XML it saves. `form`: of a CSV file,
 * as a person's own LibreOffice has it.
 */
export const openInLibreOffice = async (file: string, form?: CsvForm): Promise<Sheets> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'leavewell-office-'));
  try {
    const csv = form && `${form.separator.charCodeAt(0)},34,76,1,,${languages[form.separator]}`;
    await promisify(execFile)(libreOffice ?? 'soffice', [
      `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`,
      '--headless',
      ...(csv ? [`--infilter=CSV:${csv}`] : []),
      ...['--convert-to', 'fods', '--outdir', folder, file],
    ]);
    const saved = readFileSync(path.join(folder, `${path.parse(file).name}.fods`), 'utf8');
    return new Map(
      all(saved, 'table:table').map(({ attributes, inside }) => [
        plain(named(attributes, 'table:name') ?? ''),
        all(inside, 'table:table-row').map((row) => cellsOf(row.inside)),
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
