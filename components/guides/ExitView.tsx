import type { Exit, Guide, Step } from '@/content/guides/guide';
import { partTexts } from '@/content/guides/guideTexts';
import type { Memory } from '@/content/memory/memory';
import { readiness } from '@/content/readiness';
import { tasks } from '@/content/tasks';
import { Button } from '../Button';
import { useSay } from '../say';
import type { GuideActs } from './acts';
import { Found } from './Found';
import { roomName } from './roomName';
import { Texts } from './Texts';
import { Tick } from './Tick';

interface Props {
  guide: Guide;
  exit: Exit;
  behind: readonly Step[];
  memory: Pick<Memory, 'tasks' | 'seen'>;
  now: number;
  acts: GuideActs;
}

/** Where a guide ends: what it means, what only the person can say, and where to go on. */
export const ExitView = ({ guide, exit, behind, memory, now, acts }: Props) => {
  const say = useSay();
  const { task, room, verdict } = exit;
  const pages = behind.flatMap(({ page, untilSeen }) => (page && untilSeen ? page : []));
  const toSay = verdict ? readiness(tasks, memory.tasks, memory.seen, now).toSay : [];
  return (
    <>
      <Texts texts={partTexts(say, guide, 'exits', exit)} />
      <Found links pages={pages} memory={memory} now={now} />
      {toSay.length > 0 && (
        <section class="onlyYou">
          <h4>{say('guides.onlyYou')}</h4>
          {toSay.map((one) => (
            <Tick key={one} task={one} tasks={memory.tasks} onTick={acts.tick} />
          ))}
        </section>
      )}
      <div class="buttons">
        {room && (
          <Button look="primary" onClick={() => acts.room(room)}>
            {roomName(say, room)}
          </Button>
        )}
        {task && <Tick task={task} tasks={memory.tasks} onTick={acts.tick} />}
      </div>
    </>
  );
};
