/** The parts whose faults are counted, by their files. */
export const rooms = {
  entrypoints: ['entrypoints/!(contentScript)/**/*.{ts,tsx}'],
  overlay: ['entrypoints/contentScript/**/*.{ts,tsx}', 'components/panel/**/*.{ts,tsx}'],
  memory: ['content/memory/**/*.ts'],
  merge: ['content/orders/merge/**/*.ts'],
};

/**
 * The part a file belongs to; its folder, where it is none of these.
 * @param {string} file from the project’s top
 */
export const roomOf = (file) => {
  const name = file.replaceAll('\\', '/');
  if (/^(?:entrypoints\/contentScript|components\/panel)\//.test(name)) return 'overlay';
  if (name.startsWith('content/memory/')) return 'memory';
  if (name.startsWith('content/orders/merge/')) return 'merge';
  if (name.startsWith('entrypoints/')) return 'entrypoints';
  return name.split('/').slice(0, -1).join('/');
};

const found = new Set(['Killed', 'Timeout']);
const missed = new Set(['Survived', 'NoCoverage']);

/**
 * Lines that say, for each part and all together, how many faults the tests found. Faults outside the sample and those
 * that run at import only are not counted.
 * @param {Array<{ room: string, status: string }>} mutants
 * @returns {string[]}
 */
export const table = (mutants) => {
  const tried = mutants.filter(({ status }) => found.has(status) || missed.has(status));
  const names = [...new Set(tried.map(({ room }) => room))].sort();
  const line = (/** @type {string} */ name, /** @type {typeof tried} */ those) => {
    const count = (/** @type {string[]} */ ...states) =>
      those.filter(({ status }) => states.includes(status)).length;
    const share = (100 * count(...found)) / those.length;
    return [
      name.padEnd(28),
      `${share.toFixed(1)} %`.padStart(8),
      ` of ${those.length} found;`,
      ` ${count('Survived')} not found, ${count('NoCoverage')} in lines that no test runs`,
    ].join('');
  };
  return [
    ...names.map((name) =>
      line(
        name,
        tried.filter(({ room }) => room === name),
      ),
    ),
    line('all', tried),
  ];
};
