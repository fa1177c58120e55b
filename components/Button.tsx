import type { ButtonHTMLAttributes } from 'preact';
import { Icon, type IconName } from './Icon';

/** primary: the one way on · plain: a word · outlined: beside others · noWayBack: cannot be undone. */
export type Evaluation = 'primary' | 'plain' | 'outlined' | 'noWayBack';

interface Props extends Omit<ButtonHTMLAttributes, 'icon'> {
  look?: Evaluation;
  icon?: IconName;
  little?: boolean;
}

export const looks = (look: Evaluation = 'plain', little = false) =>
  `button ${look}${little ? ' little' : ''}`;

export const Button = ({ look, icon, little, children, ...rest }: Props) => (
  <button type="button" {...rest} class={looks(look, little)}>
    {icon && <Icon name={icon} size={little ? 16 : 20} />}
    {children}
  </button>
);

/** A button that shows an icon alone; its word is its name. */
export const IconButton = ({ icon, label, ...rest }: Props & { icon: IconName; label: string }) => (
  <button type="button" {...rest} class="button alone" aria-label={label} title={label}>
    <Icon name={icon} />
  </button>
);
