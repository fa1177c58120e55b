import type { Contact, Picture, Proof } from '../casebook/records';
import type { Order } from '../orders/model/order';

/** What of the casebook goes into the proof file. */
export interface ProofParts {
  contacts: readonly Contact[];
  proofs: readonly Proof[];
  pictures: readonly Picture[];
  orders: readonly Order[];
}

/** One thing that happened, in the order of time. `at` is its moment (ISO), `zone` the person's time zone then. */
export type Happening = { at: string; zone: string; day: string } & (
  | { kind: 'contact'; contact: Contact }
  | { kind: 'proof'; proof: Proof }
  | { kind: 'picture'; picture: Picture }
);

const dayIn = (at: string, zone: string): string =>
  // The Swedish form of a date is the ISO one.
  new Intl.DateTimeFormat('sv', { timeZone: zone, dateStyle: 'short' }).format(new Date(at));

/** Everything that happened, the first first. A contact counts by the day the person gave it, noted later or not. */
export const timelineOf = ({ contacts, proofs, pictures }: ProofParts): Happening[] =>
  [
    ...contacts.map(
      (contact): Happening => ({ ...timeOf(contact), day: contact.day, kind: 'contact', contact }),
    ),
    ...proofs.map((proof): Happening => ({ ...timeOf(proof), day: proof.day, kind: 'proof', proof })),
    ...pictures.map(
      (picture): Happening => ({
        ...timeOf(picture),
        day: dayIn(picture.at, picture.zone),
        kind: 'picture',
        picture,
      }),
    ),
  ].sort((a, b) => a.day.localeCompare(b.day) || a.at.localeCompare(b.at));

const timeOf = ({ at, zone }: { at: string; zone: string }) => ({ at, zone });

const number = (place: number) => String(place + 1).padStart(2, '0');

/** The name of a picture's file: its place in time and the first of its sum, so that it is found in the list. */
export const pictureName = ({ mime, sha256 }: Pick<Picture, 'mime' | 'sha256'>, place: number): string =>
  `pictures/${number(place)}-${sha256.slice(0, 8)}.${mime === 'image/png' ? 'png' : 'jpg'}`;

export const contactName = ({ day, direction, letter }: Contact, place: number): string =>
  `messages/${number(place)}-${day}-${direction}${letter && `-${letter}`}.txt`;

/** Orders by year, the newest year first; '' where a date could not be read. */
export const ordersByYear = (orders: readonly Order[]): [year: string, count: number][] => {
  const counts = new Map<string, number>();
  for (const { date } of orders) counts.set(date.slice(0, 4), (counts.get(date.slice(0, 4)) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => b.localeCompare(a));
};
