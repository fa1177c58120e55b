import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon';

interface Props {
  icon: IconName;
  title: ComponentChildren;
  action?: ComponentChildren;
  children?: ComponentChildren;
}

/** What stands where nothing is yet, or nothing is left: what it means and what to do. */
export const Empty = ({ icon, title, action, children }: Props) => (
  <div class="empty">
    <Icon name={icon} size={32} />
    {/* No heading: it stands below headings of any level. */}
    <p>
      <strong>{title}</strong>
    </p>
    {children && <p class="muted">{children}</p>}
    {action}
  </div>
);

/** A word while something takes its time; it only shows after a moment. */
export const Loading = ({ children }: { children: ComponentChildren }) => (
  <p class="loading" role="status">
    {children}
  </p>
);
