import askForData from './askForData';
import charges from './charges';
import deleteChat from './deleteChat';
import deleteForm from './deleteForm';
import deleteOfficer from './deleteOfficer';
import type { Letter } from './letter';
import noAnswer from './noAnswer';
import refundsSettled from './refundsSettled';
import stillActive from './stillActive';

/** Every letter, in the order they are listed. One file each. */
export const letters: readonly Letter[] = [
  askForData,
  refundsSettled,
  deleteChat,
  deleteForm,
  deleteOfficer,
  stillActive,
  charges,
  noAnswer,
];

export const letterOf = (id: string): Letter | undefined => letters.find((letter) => letter.id === id);
