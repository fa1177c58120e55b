import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../Icon';

/** One thing told on the first-run page. */
export const Point = ({
  icon,
  title,
  children,
}: {
  icon: IconName;
  title?: string;
  children: ComponentChildren;
}) => (
  <li class="point">
    <span class="pointIcon">
      <Icon name={icon} />
    </span>
    <div>
      {title && <h2>{title}</h2>}
      <p class={title ? 'muted' : undefined}>{children}</p>
    </div>
  </li>
);
