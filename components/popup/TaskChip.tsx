import { Chip } from '../Chip';
import { useT } from '../useT';
import { dayOf } from '../when';
import type { Line } from './line';

/** The state of a task in one word, where the box alone does not tell it. */
export const TaskChip = ({
  line: { word, isDone, isWaiting, standing },
  now,
}: {
  line: Line;
  now: number;
}) => {
  const t = useT();
  if (word?.state === 'notForMe') return <Chip>{t('popup.task.notForMe')}</Chip>;
  if (isWaiting && word?.until)
    return <Chip tone="wait">{t('popup.task.waiting', { date: dayOf(t, word.until, now) })}</Chip>;
  if (standing.heldUp) return <Chip tone="wait">{t('popup.task.heldUp')}</Chip>;
  if (standing.proposed && !isDone) return <Chip tone="accent">{t('popup.task.settled')}</Chip>;
  return null;
};
