import { law, type Term } from './law';

/**
 * LFPDPPP of 2025, Art. 31: 20 days to answer, 15 more to act; each may be doubled once with a reason. Its Art. 2 VIII
 * says that its days are working days. AliExpress's policy names the same 20 and 15.
 */
const terms: readonly Term[] = [
  { id: 'answer', after: { businessDays: 20 } },
  { id: 'act', after: { businessDays: 35 } },
  { id: 'extended', after: { businessDays: 40 } },
];

export default law({
  id: 'mexico',
  terms: { erase: terms, access: terms },
  link: 'https://www.diputados.gob.mx/LeyesBiblio/pdf/LFPDPPP.pdf',
  checked: '2026-11-24',
  read: 'copy',
});
