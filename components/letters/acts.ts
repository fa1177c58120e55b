import type { Contact, Letter as Draft } from '@/content/casebook/records';

/** What a person can do with messages. Those that keep something resolve with why not, where it failed. */
export interface MessageActs {
  copy(text: string): Promise<boolean>;
  /** Prints the letter alone. */
  print(): void;
  keepDraft(
    draft: Omit<Draft, 'casebook' | 'id' | 'changedAt'> & { id?: string },
  ): Promise<string | undefined>;
  deleteDraft(id: string): Promise<string | undefined>;
  /** Notes a contact: a request sets the dates of its answer, an answer those of the next step. */
  record(contact: NewContact): Promise<string | undefined>;
  deleteContact(id: string): Promise<string | undefined>;
  region(region: string): void;
  /** Goes to where a task is done. */
  task(id: string): void;
}

/** A contact as the person notes it; the rest is added when it is kept. */
export type NewContact = Pick<
  Contact,
  'day' | 'direction' | 'channel' | 'letter' | 'subject' | 'text' | 'reference' | 'answers' | 'outcome'
>;
