import { useState } from 'preact/hooks';
import { Button } from '../Button';
import { Icon } from '../Icon';
import { LinkButton } from '../LinkButton';
import { useT } from '../useT';
import type { ReasonRow } from './reasonRows';

/** As many as fit above the next task without scrolling. */
const most = 3;

interface Props {
  rows: readonly ReasonRow[];
  /** The person wants to answer what no page can tell. */
  onAnswer(): void;
  onRoom(route: string): void;
}

const Row = ({ row, onAnswer, onRoom }: Omit<Props, 'rows'> & { row: ReasonRow }) => (
  <li class={row.holdsUp ? 'holdsUp' : undefined}>
    <Icon name={row.holdsUp ? 'clock' : 'search'} />
    <div>
      <p>{row.title}</p>
      <p class="small muted">{row.text}</p>
    </div>
    {row.href ? (
      <LinkButton little href={row.href} label={`${row.action}: ${row.title}`}>
        {row.action}
      </LinkButton>
    ) : (
      <Button
        little
        onClick={() => (row.route ? onRoom(row.route) : onAnswer())}
        aria-label={`${row.action}: ${row.title}`}
      >
        {row.action}
      </Button>
    )}
  </li>
);

export const Reasons = ({ rows, onAnswer, onRoom }: Props) => {
  const t = useT();
  const [all, setAll] = useState(false);
  if (rows.length === 0) return null;
  const shown = all ? rows : rows.slice(0, most);
  const more = rows.length - most;
  return (
    <section class="reasons" aria-label={t('popup.reasons.label')}>
      <ul>
        {shown.map((row) => (
          <Row key={row.id} row={row} onAnswer={onAnswer} onRoom={onRoom} />
        ))}
      </ul>
      {more > 0 && (
        <Button little aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('popup.reasons.fewer') : t('popup.reasons.more', { count: more })}
        </Button>
      )}
    </section>
  );
};
