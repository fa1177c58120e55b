import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const full = () => new DOMException('The quota has been exceeded.', 'QuotaExceededError');
const names = ['put', 'add', 'delete'] as const;

/**
 * Runs with the n-th write failing, of the casebook and of memory counted together, or each from the n-th on, as on a
 * full disk. Resolves with how many writes were asked for.
 */
export const withFailing = async (
  nth: number,
  all: boolean,
  run: () => Promise<unknown>,
): Promise<{ writes: number; outcome: unknown; error?: unknown }> => {
  let writes = 0;
  const fails = () => {
    writes += 1;
    return all ? writes >= nth : writes === nth;
  };
  const spies = names.map((name) => {
    const real = IDBObjectStore.prototype[name] as (...given: unknown[]) => unknown;
    return vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (
      this: IDBObjectStore,
      ...given: unknown[]
    ) {
      if (fails()) throw full();
      return real.apply(this, given);
    } as never);
  });
  const local = fakeBrowser.storage.local;
  const set = local.set.bind(local);
  const memory = vi.spyOn(local, 'set').mockImplementation(async (what) => {
    if (fails()) throw full();
    return set(what);
  });
  try {
    return { outcome: await run(), writes };
  } catch (error) {
    return { outcome: undefined, error, writes };
  } finally {
    for (const spy of [...spies, memory]) spy.mockRestore();
  }
};
