import { law, type Term } from './law';

/**
 * UK GDPR Art. 12(3) and 12A, as amended from 2026-02-05: one month, two more with notice. The clock waits while they
 * need to know who is asking or what is meant.
 */
const terms: readonly Term[] = [
  { id: 'answer', after: { months: 1 } },
  { id: 'extended', after: { months: 3 } },
];

export default law({
  id: 'uk',
  terms: { erase: terms, access: terms },
  link: 'https://www.legislation.gov.uk/eur/2016/679/article/12',
  checked: '2026-11-24',
  read: 'law',
});
