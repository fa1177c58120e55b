import { allCasebooks } from '@/content/casebook/casebooks';
import { contacts, letters, proofs } from '@/content/casebook/stores';
import { notesFile } from '@/content/notesFile';
import type { Translator } from '@/content/translator';
import { download } from '../page/download';

/**
 * Hands over contacts, drafts and proof of every casebook as text. Read at this moment and not from what the page
 * holds, so that nothing kept just now is missing.
 */
export const downloadNotes = async (t: Translator): Promise<void> => {
  const ids = (await allCasebooks()).map(({ id }) => id);
  const of = async <One>(store: { list(id: string): Promise<One[]> }): Promise<One[]> =>
    (await Promise.all(ids.map(store.list))).flat();
  const [noted, drafts, proof] = await Promise.all([of(contacts), of(letters), of(proofs)]);
  const file = notesFile(t, { contacts: noted, drafts, proofs: proof });
  download(`${t('goodbye.take.notesFile')}.txt`, file, 'text/plain;charset=utf-8');
};
