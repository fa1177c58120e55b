import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { exitNow } from '@/content/guides/exitNow';
import type { BrowserId, Guide as GuideData } from '@/content/guides/guide';
import { type GuideMemory, guideNow } from '@/content/guides/guideNow';
import { partTexts } from '@/content/guides/guideTexts';
import round from '@/content/guides/round';
import { answered, back, begin, progressIn, where } from '@/content/guides/walk';
import { Button } from '../Button';
import { Icon } from '../Icon';
import { useT } from '../useT';
import type { GuideActs } from './acts';
import { Behind } from './Behind';
import { ExitView } from './ExitView';
import { Gone } from './Gone';
import { StepView } from './StepView';

interface Props {
  guide: GuideData;
  memory: GuideMemory;
  now: number;
  browser?: BrowserId;
  acts: GuideActs;
}

const moods = { good: 'check', wait: 'clock', open: 'next' } as const;

/** Any guide, at the step where the person is. Knows nothing of the browser: state in, wishes out. */
export const Guide = ({ guide, memory, now, browser, acts }: Props) => {
  const t = useT();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const state = guideNow(guide, memory, now);
  const here = where(guide, state);
  const { step, behind } = here;
  const exit = here.exit && exitNow(guide, here.exit, memory.tasks);
  const part = here.step ?? exitNow(guide, here.exit, memory.tasks);
  const first = useRef(part.id);
  // Before the next key: pressed in between, it would fall on the button that was there before.
  useLayoutEffect(() => {
    // After a press, the reading goes on at the new step; on arrival nothing takes the focus.
    if (first.current !== part.id) heading.current?.focus();
    first.current = part.id;
  }, [part.id]);
  const before = back(guide, state, now);
  const goesBack =
    where(guide, guideNow(guide, { ...memory, guides: { ...memory.guides, [guide.id]: before } }, now)).behind
      .length < behind.length;
  const title = partTexts(t, guide, step ? 'steps' : 'exits', part)?.title ?? '';
  return (
    <section class="guide" aria-labelledby={id}>
      <p class="small muted">{step ? t('guides.step', progressIn(guide, here)) : t('guides.finished')}</p>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {exit && <Icon name={moods[exit.mood]} />}
        {t.of(title)}
      </h2>
      {guide.id === round.id && <Gone tasks={memory.tasks} onRoom={acts.route} />}
      {step && (
        <StepView
          guide={guide}
          step={step}
          memory={memory}
          now={now}
          browser={browser}
          onOpen={() => {
            if (!memory.guides[guide.id]) acts.set(guide.id, begin(guide, now));
          }}
          onSay={acts.say}
          onAnswer={(answer) => {
            if (step.journey) acts.journey(step.journey);
            acts.set(guide.id, answered(guide, state, now, answer));
          }}
          onTick={acts.tick}
          copy={acts.copy}
        />
      )}
      {exit && <ExitView guide={guide} exit={exit} memory={memory} now={now} acts={acts} />}
      {memory.guides[guide.id] && (
        <div class="buttons walk">
          {goesBack && (
            <Button little onClick={() => acts.set(guide.id, before)}>
              {t('guides.back')}
            </Button>
          )}
          <Button little onClick={() => acts.end(guide.id)}>
            {t('guides.end')}
          </Button>
        </div>
      )}
      <Behind guide={guide} behind={behind} results={state.results} />
    </section>
  );
};
