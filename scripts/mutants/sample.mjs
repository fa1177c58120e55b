/** @typedef {{ id: string }} Mutant */

const every = Number(process.env.MUTANTS_EVERY ?? 1);

/** For Stryker: lets one fault in so many through to the tests. They are numbered from the first file to the last. */
export const strykerPlugins = [
  {
    kind: 'Checker',
    name: 'sample',
    value: {
      init: async () => undefined,
      group: async (/** @type {Mutant[]} */ mutants) => [mutants.map(({ id }) => id)],
      check: async (/** @type {Mutant[]} */ mutants) =>
        Object.fromEntries(
          mutants.map(({ id }) => [
            id,
            Number(id) % every === 0
              ? { status: 'passed' }
              : { status: 'compileError', reason: 'not in the sample' },
          ]),
        ),
    },
  },
];
