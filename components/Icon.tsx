import * as iconPaths from './iconPaths';
import { SvgIcon } from './SvgIcon';

export type IconName = keyof typeof iconPaths;

const named: Record<IconName, string> = { ...iconPaths };

/** An icon by its name, for pages of ours; cards, which have to stay small, draw what they use (`SvgIcon`). */
export const Icon = ({ name, size }: { name: IconName; size?: number }) => (
  <SvgIcon drawing={named[name]} size={size} turns={name === 'next'} />
);
