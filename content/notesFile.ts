import type { Contact, Letter as Draft, Proof } from './casebook/records';
import type { Translator } from './translator';

/** What of the casebook goes into the file of notes. */
export interface Notes {
  contacts: readonly Contact[];
  drafts: readonly Draft[];
  proofs: readonly Proof[];
}

const lines = (...some: (string | false | undefined)[]) => some.filter(Boolean).join('\n');
const block = (head: string, text: string) => `${head}\n\n${text.trim()}`;

const part = (t: Translator, key: string, blocks: readonly string[]) =>
  block(
    `## ${t.of(`goodbye.take.${key}`)}`,
    blocks.length > 0 ? blocks.join('\n\n---\n\n') : t('goodbye.take.nothing'),
  );

/** Contacts, drafts and proof as one plain text, to be read anywhere and for ever. Days are ISO dates. */
export const notesFile = (t: Translator, { contacts, drafts, proofs }: Notes): string =>
  `${[
    '# Leavewell',
    part(
      t,
      'contacts',
      [...contacts]
        .sort((a, b) => a.day.localeCompare(b.day) || a.at.localeCompare(b.at))
        .map((one) =>
          block(
            lines(
              `${one.day} · ${t.of(`letters.directions.${one.direction}`)} · ${t.of(`letters.ways.${one.channel}`)}`,
              one.subject,
              one.reference && `${t('letters.referenceShort')} ${one.reference}`,
            ),
            one.text,
          ),
        ),
    ),
    part(
      t,
      'proofs',
      proofs.map(({ at, zone, title, text }) => block(lines(`${at} (${zone})`, title), text)),
    ),
    part(
      t,
      'drafts',
      drafts.map(({ subject, to, text }) => block(lines(to, subject), text)),
    ),
  ].join('\n\n')}\n`;
