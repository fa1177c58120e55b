import { useId, useState } from 'preact/hooks';
import type { Task } from '@/content/tasks/task';
import type { CheckLine } from '@/content/verdict/verdictLines';
import { Button } from '../Button';
import { Icon } from '../Icon';
import { LinkButton } from '../LinkButton';
import { SvgIcon } from '../SvgIcon';
import { useT } from '../useT';
import { checkLooks } from '../verdict/looks';
import { checkTitle, checkWhen } from '../verdict/words';
import type { PopupActs } from './acts';
import { CheckDetails } from './CheckDetails';

interface Props {
  line: CheckLine;
  /** How it is settled. */
  task: Task;
  now: number;
  acts: PopupActs;
}

/** A check below the verdict: what it is and since when, the way to its page, and behind it how to settle it. */
export const CheckRow = ({ line, task, now, acts }: Props) => {
  const t = useT();
  const [open, setOpen] = useState(false);
  const id = useId();
  const { state, was, id: check } = line.check;
  const { icon, tone } = checkLooks[state];
  const url = task.links?.find((link) => link.url)?.url;
  const title = checkTitle(t, line);
  const action = t(state === 'old' ? 'popup.check.again' : 'popup.check.open');
  const asksForMore = state === 'open' || (state === 'old' && was === 'open');
  return (
    <li class={`check ${tone}`}>
      <SvgIcon drawing={icon} />
      <button
        type="button"
        class="title grow"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <span>{title}</span>
        <span class="small muted">{checkWhen(t, line, now)}</span>
      </button>
      {state === 'accepted' ? (
        <Button little aria-label={`${t('common.undo')}: ${title}`} onClick={() => acts.check.undo(check)}>
          {t('common.undo')}
        </Button>
      ) : url && state !== 'clear' ? (
        <LinkButton little href={url} label={`${action}: ${title}`}>
          {action}
        </LinkButton>
      ) : (
        <Icon name={open ? 'up' : 'down'} size={16} />
      )}
      {open && <CheckDetails id={id} line={line} task={task} canAccept={asksForMore} now={now} acts={acts} />}
    </li>
  );
};
