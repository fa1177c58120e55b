/** @type {import('../printed.mjs').Printed} */
export const pl = {
  sourced: {},
  invented: {
    signIn: 'Zaloguj się',
    deleteMy: 'Usuń moje konto',
    deletePage: 'Usuń moje konto',
    delete: 'Usuń',
    getCode: 'Pobierz kod',
    verify: 'Zweryfikuj',
    deleteAccount: 'Usuń konto',
    refused: 'Masz niezakończone zamówienia.',
    typeWord: 'Wpisz słowo:',
    terms: 'Warunki',
    done: 'Konto zostało usunięte.',
    welcome: 'Witaj',
    account: 'Konto',
  },
};
