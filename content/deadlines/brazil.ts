import { law } from './law';

/** LGPD Art. 19 II: 15 days for a full statement of the data. It sets no fixed time for erasing, so none is shown. */
export default law({
  id: 'brazil',
  terms: { access: [{ id: 'answer', after: { days: 15 } }] },
  link: 'https://www.planalto.gov.br/ccivil_03/_ato2015-2018/2018/lei/l13709.htm',
  checked: '2026-11-24',
  read: 'copy',
});
