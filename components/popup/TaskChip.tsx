import { Chip } from '../Chip';
import { useSay } from '../say';
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
  const say = useSay();
  if (word?.state === 'notForMe') return <Chip>{say('popup.task.notForMe')}</Chip>;
  if (isWaiting && word?.until)
    return <Chip tone="wait">{say('popup.task.waiting', { date: dayOf(say, word.until, now) })}</Chip>;
  if (standing.heldUp) return <Chip tone="wait">{say('popup.task.heldUp')}</Chip>;
  if (standing.proposed && !isDone) return <Chip tone="accent">{say('popup.task.settled')}</Chip>;
  return null;
};
