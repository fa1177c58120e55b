import { guides } from '@/content/guides';
import type { Exit, Guide } from '@/content/guides/guide';
import type { GuideMemory } from '@/content/guides/guideNow';
import { partTexts } from '@/content/guides/guideTexts';
import { leftFor } from '@/content/guides/leftFor';
import { verdictOf } from '@/content/verdict/evaluateVerdict';
import { Button } from '../Button';
import { useT } from '../useT';
import type { GuideActs } from './acts';
import { routeName } from './routeName';
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
  const t = useT();
  const { task, route, verdict, journey } = exit;
  const holdsUp = verdict && verdictOf(memory, now).kind === 'notReady';
  const left = leftFor(`guides/${guide.id}`, guides, memory, now);
  return (
    <>
      <Texts texts={partTexts(t, guide, 'exits', exit)} />
      {verdict && <Verdict memory={memory} now={now} onSay={acts.say} />}
      <div class="buttons">
        {left.map(({ id, state }) => (
          <Button
            key={id}
            look="primary"
            onClick={() => {
              acts.set(id, state);
              acts.route(`guides/${id}`);
            }}
          >
            {t('guides.goOnLabel', { name: t.of(`guides.${id}.title`) })}
          </Button>
        ))}
        {route && (
          <Button
            look={holdsUp || left.length > 0 ? 'plain' : 'primary'}
            onClick={() => {
              if (journey) acts.journey(journey);
              acts.route(route);
            }}
          >
            {routeName(t, route)}
          </Button>
        )}
        {task && <Tick task={task} tasks={memory.tasks} onTick={acts.tick} />}
      </div>
    </>
  );
};
