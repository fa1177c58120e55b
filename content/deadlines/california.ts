import { law, type Term } from './law';

/** 11 CCR §7021: confirm in 10 business days, answer in 45 calendar days, 90 at most with notice. */
const terms: readonly Term[] = [
  { id: 'confirm', after: { businessDays: 10 } },
  { id: 'answer', after: { days: 45 } },
  { id: 'extended', after: { days: 90 } },
];

export default law({
  id: 'california',
  terms: { erase: terms, access: terms },
  link: 'https://cppa.ca.gov/regulations/',
  checked: '2026-11-24',
  read: 'copy',
});
