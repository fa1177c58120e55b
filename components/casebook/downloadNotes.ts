import { notesFile } from '@/content/notesFile';
import type { Translator } from '@/content/translator';
import type { CasebookData } from '../page/casebookData';
import { download } from '../page/download';

/**
 * Hands over contacts, drafts and proof of every casebook as text. Read at this moment and not from what the page
 * holds, so that nothing kept just now is missing.
 */
export const downloadNotes = async (t: Translator, { all, stores }: CasebookData): Promise<void> => {
  const of = async <One>(store: { list(id: string): Promise<One[]> }): Promise<One[]> =>
    (await Promise.all(all.map(({ id }) => store.list(id)))).flat();
  const [contacts, drafts, proofs] = await Promise.all([
    of(stores.contacts),
    of(stores.letters),
    of(stores.proofs),
  ]);
  const file = notesFile(t, { contacts, drafts, proofs });
  download(`${t('goodbye.take.notesFile')}.txt`, file, 'text/plain;charset=utf-8');
};
