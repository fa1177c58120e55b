/**
 * No language at all: nobody can have words for it.
 * @type {import('../printed.mjs').Printed}
 */
export const xx = {
  sourced: {},
  invented: {
    signIn: 'Blorbi',
    deleteMy: 'Wexa mi konturo',
    deletePage: 'Wexa mi konturo',
    delete: 'Wexa',
    getCode: 'Tanu kodo',
    verify: 'Sertu',
    deleteAccount: 'Wexa konturo',
    refused: 'Ordemi ne finitu.',
    typeWord: 'Tipu vordo:',
    terms: 'Kondoji',
    done: 'Konturo wexita.',
    welcome: 'Salto',
    account: 'Konturo',
  },
};
