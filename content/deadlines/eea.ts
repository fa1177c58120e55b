import { law, type Term } from './law';

/** GDPR Art. 12(3): one month from receipt, two more with notice and reason within the first. Read: Irish regulator. */
const terms: readonly Term[] = [
  { id: 'answer', after: { months: 1 } },
  { id: 'extended', after: { months: 3 } },
];

export default law({
  id: 'eea',
  terms: { erase: terms, access: terms },
  link: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  checked: '2026-11-24',
  read: 'law',
});
