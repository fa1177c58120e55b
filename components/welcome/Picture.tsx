import { done } from '../iconPaths';

/** What the popup looks like, drawn: the verdict, its bar of seven, two rows and the one button. It says no words. */
export const Picture = () => (
  <svg class="picture" viewBox="0 0 220 150" aria-hidden="true">
    <rect class="frame" x="0.5" y="0.5" width="219" height="149" rx="8" />
    <path class="good" d={done} transform="translate(12 12) scale(1.3)" />
    <rect class="ink" x="46" y="17" width="96" height="8" rx="4" />
    <rect class="soft" x="46" y="30" width="66" height="6" rx="3" />
    {[0, 1, 2, 3, 4, 5, 6].map((at) => (
      <rect
        key={at}
        class={at < 5 ? 'full' : 'soft'}
        x={12 + at * 28.5}
        y="50"
        width="25"
        height="5"
        rx="2.5"
      />
    ))}
    <rect class="frame" x="12" y="66" width="196" height="40" rx="5" />
    <rect class="soft" x="24" y="73" width="110" height="6" rx="3" />
    <rect class="soft" x="24" y="92" width="84" height="6" rx="3" />
    <rect class="full" x="12" y="116" width="196" height="22" rx="5" />
  </svg>
);
