import type { Contact } from './casebook/contacts';
import type { Letter as Draft } from './casebook/letters';
import type { Proof } from './casebook/proofs';
import type { Say } from './say';

/** What of the casebook goes into the file of notes. */
export interface Notes {
  contacts: readonly Contact[];
  drafts: readonly Draft[];
  proofs: readonly Proof[];
}

const lines = (...some: (string | false | undefined)[]) => some.filter(Boolean).join('\n');
const block = (head: string, text: string) => `${head}\n\n${text.trim()}`;

const part = (say: Say, key: string, blocks: readonly string[]) =>
  block(
    `## ${say.of(`goodbye.take.${key}`)}`,
    blocks.length > 0 ? blocks.join('\n\n---\n\n') : say('goodbye.take.nothing'),
  );

/** Contacts, drafts and proof as one plain text, to be read anywhere and for ever. Days are ISO dates. */
export const notesFile = (say: Say, { contacts, drafts, proofs }: Notes): string =>
  `${[
    '# Leavewell',
    part(
      say,
      'contacts',
      [...contacts]
        .sort((a, b) => a.day.localeCompare(b.day) || a.at.localeCompare(b.at))
        .map((one) =>
          block(
            lines(
              `${one.day} · ${say.of(`letters.directions.${one.direction}`)} · ${say.of(`letters.ways.${one.channel}`)}`,
              one.subject,
              one.reference && `${say('letters.referenceShort')} ${one.reference}`,
            ),
            one.text,
          ),
        ),
    ),
    part(
      say,
      'proofs',
      proofs.map(({ at, zone, title, text }) => block(lines(`${at} (${zone})`, title), text)),
    ),
    part(
      say,
      'drafts',
      drafts.map(({ subject, to, text }) => block(lines(to, subject), text)),
    ),
  ].join('\n\n')}\n`;
