/** The open door and our name. */
export const Mark = () => (
  <span class="mark">
    <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true">
      <g stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round">
        <path d="M2.5 20.5h19M5.5 20.5V3.5h7M18.5 20.5V5.5h-4" />
        <path d="m8.5 3.5 6 2v17.25l-6-2.25z" />
      </g>
      <circle cx="12" cy="13" r="1.25" fill="currentColor" stroke="none" />
    </svg>
    Leavewell
  </span>
);
