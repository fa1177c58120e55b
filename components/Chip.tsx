import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon';

export type Tone = 'plain' | 'accent' | 'wait' | 'noWayBack';

/** A short state beside a line, always in words. */
export const Chip = ({
  tone = 'plain',
  icon,
  children,
}: {
  tone?: Tone;
  icon?: IconName;
  children: ComponentChildren;
}) => (
  <span class={`chip ${tone}`}>
    {icon && <Icon name={icon} size={14} />}
    {children}
  </span>
);
