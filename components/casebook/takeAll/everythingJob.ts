import type { EverythingJob } from '@/content/casebook/file/everything';
import type { AccountDetails, Casebook, SavedAddress } from '@/content/casebook/records';
import { dateOf } from '@/content/dateOf';
import { type ExportKind, exportKinds, fileKinds } from '@/content/orders/export/exportJob';
import type { Completeness } from '@/content/orders/model/completeness';
import { fileName } from '@/content/orders/text/fileName';
import type { Translator } from '@/content/translator';
import { exportJob, localForm } from '../exports/exportJob';

/** What the page read for it, at the moment of the press. */
export interface Taken {
  casebook: Casebook;
  whole: Completeness;
  refunds: number;
  /** Undefined where the person leaves them out. */
  addresses: readonly SavedAddress[] | undefined;
  details: AccountDetails | undefined;
  /** Contacts, drafts and proof as one text; the checklist as Leavewell takes it back. */
  notes: string;
  progress: string;
  /** The dates to come, for a calendar; undefined where there are none. */
  dates: { name: string; text: string } | undefined;
}

const detailsText = (t: Translator, details: AccountDetails): string =>
  [
    ...(['mailbox', 'phone', 'country', 'language', 'currency'] as const).map(
      (name) => details[name] && `${t(`casebook.details.${name}`)}: ${details[name]}`,
    ),
    ...details.payments.map(({ kind, lastFour }) => `${kind} ${lastFour}`),
    details.notes,
  ]
    .filter(Boolean)
    .join('\n');

/** The job for the ZIP, with a page that says what is in it. */
export const everythingJob = (t: Translator, taken: Taken, now: Date): EverythingJob => {
  const { casebook, whole, refunds, addresses, details, notes, progress, dates } = taken;
  const including = { addresses: addresses !== undefined, details: details !== undefined };
  const wish = { kind: 'json' as const, columns: [], form: localForm(), ...including };
  const exports = exportJob(wish, { t, casebook, whole, refunds, now });
  const names = Object.fromEntries(
    exportKinds.map((kind) => [kind, fileName(`${t(`exports.fileNames.${kind}`)}`, fileKinds[kind].ending)]),
  ) as Record<ExportKind, string>;
  const texts: Record<string, string> = {
    [`${t('goodbye.take.notesFile')}.txt`]: notes,
    'leavewell-progress.json': progress,
    ...(dates ? { [dates.name]: dates.text } : {}),
    ...(addresses && addresses.length > 0
      ? { [fileName(t('exports.addresses'), 'txt')]: `${addresses.map(({ text }) => text).join('\n\n')}\n` }
      : {}),
    ...(details ? { [fileName(t('exports.details'), 'txt')]: `${detailsText(t, details)}\n` } : {}),
  };
  const about = [
    exports.note,
    '',
    ...exportKinds.map((kind) => `${names[kind]} – ${t(`exports.about.${kind}`)}`),
    ...Object.keys(texts),
  ].join('\n');
  return { exports, names, texts: { [fileName(t('exports.sheets.note'), 'txt')]: `${about}\n`, ...texts } };
};

/** `Leavewell 2026-11-24.zip` */
export const everythingName = (now: Date): string => fileName(`Leavewell ${dateOf(now.getTime())}`, 'zip');
