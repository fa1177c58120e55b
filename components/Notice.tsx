import type { ComponentChildren } from 'preact';
import { Icon } from './Icon';

const icons = { info: 'info', wait: 'clock', noWayBack: 'warning' } as const;

interface Props {
  tone?: keyof typeof icons;
  title?: ComponentChildren;
  /** Stands at the end, such as a button. */
  action?: ComponentChildren;
  /** 'status' where it appears as the answer to something the person did. */
  role?: 'status';
  children?: ComponentChildren;
}

/** A box that tells one thing. The tone is told by icon and by the words in it, never by colour alone. */
export const Notice = ({ tone = 'info', title, action, role, children }: Props) => (
  <div class={`notice ${tone}`} role={role}>
    <Icon name={icons[tone]} />
    <div>
      {title && <strong>{title}</strong>}
      {children}
    </div>
    {action}
  </div>
);
