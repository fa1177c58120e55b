import { law, type Term } from './law';

/** KVKK (law 6698) Art. 13(2): as soon as possible, within 30 days. */
const terms: readonly Term[] = [{ id: 'answer', after: { days: 30 } }];

export default law({
  id: 'turkiye',
  terms: { erase: terms, access: terms },
  link: 'https://prighter.com/resources/laws/turkish-kvkk/the-personal-data-protection-law/articles/article-13',
  checked: '2026-11-24',
  read: 'copy',
});
