import { notesFile } from '@/content/notesFile';
import type { Translator } from '@/content/translator';
import type { CasebookData } from '../page/casebookData';
import { download } from '../page/download';

/**
 * Contacts, drafts and proof of every casebook as text. Read at this moment and not from what the page holds, so that
 * nothing kept just now is missing.
 */
export const notesText = async (t: Translator, { listAll, stores }: CasebookData): Promise<string> => {
  const all = await listAll();
  const of = async <One>(store: { list(id: string): Promise<One[]> }): Promise<One[]> =>
    (await Promise.all(all.map(({ id }) => store.list(id)))).flat();
  const [contacts, drafts, proofs] = await Promise.all([
    of(stores.contacts),
    of(stores.letters),
    of(stores.proofs),
  ]);
  return notesFile(t, { contacts, drafts, proofs });
};

/** Hands them over as a file. */
export const downloadNotes = async (t: Translator, data: CasebookData): Promise<void> =>
  download(`${t('goodbye.take.notesFile')}.txt`, await notesText(t, data), 'text/plain;charset=utf-8');
