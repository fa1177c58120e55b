import { law } from './law';

/**
 * Enforcement Decree of the PIPA, Art. 43(3): the result of a request to erase is told within 10 days. The article on
 * access (41) was not read to its end, so no date is shown for it.
 */
export default law({
  id: 'southKorea',
  terms: { erase: [{ id: 'answer', after: { days: 10 } }] },
  link: 'https://prighter.com/resources/laws/korean-pipa/enforcement-decree/articles/article-43',
  checked: '2026-11-24',
  read: 'copy',
});
