import { notesFile } from '@/content/notesFile';
import type { Translator } from '@/content/translator';
import type { CasebookData } from '../page/casebookData';

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
