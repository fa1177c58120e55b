import type { Casebook } from '@/content/casebook/records';
import type { Translator } from '@/content/translator';

/** The person's own name for a casebook, or "Casebook 2" where they gave it none. */
export const casebookName = (t: Translator, all: readonly Casebook[], id: string): string => {
  const place = all.findIndex((one) => one.id === id);
  return all[place]?.label || t('casebook.overview.accounts.unnamed', { number: place + 1 });
};
