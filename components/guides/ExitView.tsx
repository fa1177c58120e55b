import { guides } from '@/content/guides';
import type { Exit, Guide } from '@/content/guides/guide';
import type { GuideMemory } from '@/content/guides/guideNow';
import { partTexts } from '@/content/guides/guideTexts';
import { leftFor } from '@/content/guides/leftFor';
import { readiness } from '@/content/readiness';
import { tasks } from '@/content/tasks';
import { Button } from '../Button';
import { useSay } from '../say';
import type { GuideActs } from './acts';
import { roomName } from './roomName';
import { Texts } from './Texts';
import { Tick } from './Tick';
import { Verdict } from './Verdict';

interface Props {
  guide: Guide;
  exit: Exit;
  memory: GuideMemory;
  now: number;
  acts: GuideActs;
}

/** Where a guide ends: what it means, whether the account is ready, and where to go on. */
export const ExitView = ({ guide, exit, memory, now, acts }: Props) => {
  const say = useSay();
  const { task, room, verdict, journey } = exit;
  const holdsUp = verdict && readiness(tasks, memory.tasks, memory.seen, now).verdict === 'notYet';
  const left = leftFor(`guides/${guide.id}`, guides, memory, now);
  return (
    <>
      <Texts texts={partTexts(say, guide, 'exits', exit)} />
      {verdict && <Verdict memory={memory} now={now} onTick={acts.tick} />}
      <div class="buttons">
        {left.map(({ id, state }) => (
          <Button
            key={id}
            look="primary"
            onClick={() => {
              acts.set(id, state);
              acts.room(`guides/${id}`);
            }}
          >
            {say('guides.goOnLabel', { name: say.of(`guides.${id}.title`) })}
          </Button>
        ))}
        {room && (
          <Button
            look={holdsUp || left.length > 0 ? 'plain' : 'primary'}
            onClick={() => {
              if (journey) acts.journey(journey);
              acts.room(room);
            }}
          >
            {roomName(say, room)}
          </Button>
        )}
        {task && <Tick task={task} tasks={memory.tasks} onTick={acts.tick} />}
      </div>
    </>
  );
};
