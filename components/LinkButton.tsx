import type { ComponentChildren } from 'preact';
import { type Evaluation, looks } from './Button';
import { Icon, type IconName } from './Icon';

interface Props {
  href: string;
  look?: Evaluation;
  icon?: IconName;
  little?: boolean;
  /** What it leads to in full, where the words alone do not say it; has to begin with the words. */
  label?: string;
  onClick?(): void;
  children: ComponentChildren;
}

/** A link that looks like a button. It opens a new tab, so that ours stays; the page learns nothing about us. */
export const LinkButton = ({ href, look, icon, little, label, onClick, children }: Props) => (
  <a
    href={href}
    target="_blank"
    rel="noopener noreferrer"
    class={looks(look, little)}
    aria-label={label}
    onClick={onClick}
  >
    {icon && <Icon name={icon} size={little ? 16 : 20} />}
    {children}
  </a>
);
