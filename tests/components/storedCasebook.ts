import { type CasebookData, noCasebookData } from '@/components/page/casebookData';
import { allCasebooks, deleteCasebook, firstCasebook, putCasebook } from '@/content/casebook/casebooks';
import { onCasebook } from '@/content/casebook/changes';
import { addresses, contacts, details, files, letters, pictures, proofs } from '@/content/casebook/stores';

/** A casebook as the page gives it to its views, over the real stores. */
export const storedCasebook: CasebookData = {
  ...noCasebookData,
  listAll: allCasebooks,
  ensure: firstCasebook,
  stores: { addresses, contacts, details, files, letters, pictures, proofs },
  putCasebook,
  deleteCasebook,
  onChange: onCasebook,
};
