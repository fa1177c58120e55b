/** One line to the person at the terminal. @param {string} line */
export const say = (line = '') => process.stdout.write(`${line}\n`);

/**
 * Shows that something is under way: one line at the start, and one every quarter of a minute, so that nobody
 * thinks it hangs. `end` stops it and gives the seconds it took.
 * @param {string} label
 * @returns {{ end: () => number }}
 */
export function showProgress(label) {
  const begin = Date.now();
  const seconds = () => Math.round((Date.now() - begin) / 1000);
  say(`… ${label}`);
  const timer = setInterval(() => say(`  ${label}: still at it, ${seconds()} s`), 15_000);
  timer.unref();
  return {
    end: () => {
      clearInterval(timer);
      return seconds();
    },
  };
}

/** Something the person can mend: shown as plain words, without a stack. */
export class Stop extends Error {}

/**
 * Runs a script's main function; what goes wrong is said in words and ends the process with 1.
 * @param {() => Promise<void>} main
 * @param {() => void} [last] said after the words, before the end
 */
export async function runMain(main, last) {
  try {
    await main();
  } catch (error) {
    const text = error instanceof Stop ? error.message : error instanceof Error ? error.stack : String(error);
    say(`✗ ${text}`);
    last?.();
    process.exitCode = 1;
  }
}
