import { hints } from '../../content/hints';
import type { SourceId } from '../../content/sources';
import { english } from '../locales/files';

/** Hints that state something about the site for everybody, not about what stands on one person's page. */
const general = [
  'whatDeletionMeans',
  'deletionRefused',
  'optionMayBeHidden',
  'countryMayMatter',
  'deletedOrdersToo',
  'settleDisputes',
  'returnTakesTime',
  'balanceIsLost',
  'vipRenews',
  'moreCouponsElsewhere',
  'keepMailboxAndPhone',
  'deactivatingIsNotDeleting',
  'sisterAccounts',
  'appWay',
  'fakeParcelMail',
  'askForDataFirst',
  'copyBeforeOpening',
  'someDataStays',
  'sellersKeepData',
  'otherCompany',
  'sliderStuck',
  'doItYourself',
];

const texts = english();
/** What a text says to somebody who closes the account. */
const onClosing = (text: string) =>
  text.replace(/\{journey, select, pause \{[^{}]*\} other \{([^{}]*)\}\}/g, '$1');
/** A text of ours in English, without the marks of quoted and strong words. */
export const plain = (key: string): string => onClosing(texts[key] ?? '').replace(/<\/?\w+>/g, '');
/** What only speaks of our own rooms is of no use elsewhere. */
const withoutOurRooms = (text: string) =>
  text
    .split(/(?<=[.?])\s+/)
    .filter((sentence) => !/casebook|checklist/i.test(sentence))
    .join(' ');

export interface Statement {
  id: string;
  title: string;
  text: string;
  sources: readonly SourceId[];
}

/** @throws when a hint of the list is no more, or its text depends on a person's own figures */
export const statements = (): Statement[] =>
  general.map((id) => {
    const hint = hints.find((one) => one.id === id);
    const [title, text] = [plain(`hints.${id}.title`), withoutOurRooms(plain(`hints.${id}.body`))];
    if (!hint || `${title}${text}`.includes('{')) throw new Error(`scripts/facts/statements.ts: ${id}`);
    return { id, title, text, sources: hint.sources };
  });
