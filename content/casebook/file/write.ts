import type { CasebookFile } from './schema';

const chunkSize = 200;

/** The file in pieces: valid JSON with one record a line, so that a person or another program can look into it. */
export function* writeCasebookFile(file: CasebookFile): Generator<string> {
  let before = '{';
  for (const [key, value] of Object.entries(file)) {
    if (value === undefined) continue;
    if (!Array.isArray(value)) {
      yield `${before}\n${JSON.stringify(key)}: ${JSON.stringify(value)}`;
    } else {
      yield `${before}\n${JSON.stringify(key)}: [`;
      for (let from = 0; from < value.length; from += chunkSize) {
        const lines = value.slice(from, from + chunkSize).map((one) => JSON.stringify(one));
        yield `${from === 0 ? '' : ','}\n${lines.join(',\n')}`;
      }
      yield ']';
    }
    before = ',';
  }
  yield '\n}\n';
}
