import { contacts } from '@/content/casebook/contacts';
import { letters } from '@/content/casebook/letters';
import { proofs } from '@/content/casebook/proofs';
import { notesFile } from '@/content/notesFile';
import type { Say } from '@/content/say';
import { download } from '../page/download';

/** Hands over contacts, drafts and proof as text. Read at this moment, so that nothing kept just now is missing. */
export const downloadNotes = async (say: Say, casebook: string | undefined): Promise<void> => {
  const of = <One>(store: { list(id: string): Promise<One[]> }): Promise<One[]> =>
    casebook ? store.list(casebook) : Promise.resolve([]);
  const [noted, drafts, proof] = await Promise.all([of(contacts), of(letters), of(proofs)]);
  const file = notesFile(say, { contacts: noted, drafts, proofs: proof });
  download(`${say('goodbye.take.notesFile')}.txt`, file, 'text/plain;charset=utf-8');
};
