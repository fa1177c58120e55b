import type { Law, Term } from './law';

/** One month from receipt, two more with notice and reason within the first. */
const months: readonly Term[] = [
  { id: 'answer', after: { months: 1 } },
  { id: 'extended', after: { months: 3 } },
];
const california: readonly Term[] = [
  { id: 'confirm', after: { businessDays: 10 } },
  { id: 'answer', after: { days: 45 } },
  { id: 'extended', after: { days: 90 } },
];
const turkiye: readonly Term[] = [{ id: 'answer', after: { days: 30 } }];
const mexico: readonly Term[] = [
  { id: 'answer', after: { businessDays: 20 } },
  { id: 'act', after: { businessDays: 35 } },
  { id: 'extended', after: { businessDays: 40 } },
];

/** The laws whose answer times were read. Each region has at most one for each kind of request. */
export const laws: readonly Law[] = [
  {
    // GDPR Art. 12(3), read at the Irish regulator; Regulation 1182/71 Art. 3(4) moves an end on a day off.
    id: 'eea',
    region: 'eea',
    terms: { erase: months, access: months },
    weekendEnd: 'nextWorkingDay',
    link: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
    checked: '2026-11-24',
    read: 'law',
  },
  {
    // UK GDPR Art. 12(3) and 12A, as amended from 2026-02-05. The clock waits while they need to know who is asking or
    // what is meant. That an end on a day off moves is the wording of UK guidance.
    id: 'uk',
    region: 'uk',
    terms: { erase: months, access: months },
    weekendEnd: 'nextWorkingDay',
    link: 'https://www.legislation.gov.uk/eur/2016/679/article/12',
    checked: '2026-11-24',
    read: 'law',
  },
  {
    // Data Protection Act 2018, s. 164A, from 2026-06-19: the company says within 30 days that a complaint arrived.
    id: 'ukComplaint',
    region: 'uk',
    terms: { complain: [{ id: 'confirm', after: { days: 30 } }] },
    link: 'https://www.legislation.gov.uk/ukpga/2018/12/section/164A',
    checked: '2026-11-24',
    read: 'copy',
  },
  {
    // 11 CCR §7021: confirm in 10 business days, answer in 45 calendar days, 90 at most with notice.
    id: 'california',
    region: 'california',
    terms: { erase: california, access: california },
    link: 'https://cppa.ca.gov/regulations/',
    checked: '2026-11-24',
    read: 'copy',
  },
  {
    // LGPD Art. 19 II: 15 days for a full statement of the data. It sets no fixed time for erasing, so none is shown.
    id: 'brazil',
    region: 'brazil',
    terms: { access: [{ id: 'answer', after: { days: 15 } }] },
    link: 'https://www.planalto.gov.br/ccivil_03/_ato2015-2018/2018/lei/l13709.htm',
    checked: '2026-11-24',
    read: 'copy',
  },
  {
    // Enforcement Decree of the PIPA, Art. 43(3): the result of a request to erase is told within 10 days. The article
    // on access (41) was not read to its end, so no date is shown for it.
    id: 'southKorea',
    region: 'southKorea',
    terms: { erase: [{ id: 'answer', after: { days: 10 } }] },
    link: 'https://prighter.com/resources/laws/korean-pipa/enforcement-decree/articles/article-43',
    checked: '2026-11-24',
    read: 'copy',
  },
  {
    // KVKK (law 6698) Art. 13(2): as soon as possible, within 30 days.
    id: 'turkiye',
    region: 'turkiye',
    terms: { erase: turkiye, access: turkiye },
    link: 'https://prighter.com/resources/laws/turkish-kvkk/the-personal-data-protection-law/articles/article-13',
    checked: '2026-11-24',
    read: 'copy',
  },
  {
    // LFPDPPP of 2025, Art. 31: 20 days to answer, 15 more to act; each may be doubled once with a reason. Its Art. 2
    // VIII says that its days are working days. AliExpress's policy names the same 20 and 15.
    id: 'mexico',
    region: 'mexico',
    terms: { erase: mexico, access: mexico },
    link: 'https://www.diputados.gob.mx/LeyesBiblio/pdf/LFPDPPP.pdf',
    checked: '2026-11-24',
    read: 'copy',
  },
];
