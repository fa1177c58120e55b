import { Drawn } from './Drawn';
import * as drawings from './drawings';

export type IconName = keyof typeof drawings;

const named: Record<IconName, string> = { ...drawings };

/** An icon by its name, for pages of ours; cards, which have to stay small, draw what they use (`Drawn`). */
export const Icon = ({ name, size }: { name: IconName; size?: number }) => (
  <Drawn drawing={named[name]} size={size} turns={name === 'next'} />
);
