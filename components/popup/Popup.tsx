import { useState } from 'preact/hooks';
import { notDueYet } from '@/content/dates';
import type { Memory } from '@/content/memory/memory';
import { nextTask, progress, readiness } from '@/content/readiness';
import type { Journey, Stage, Task } from '@/content/tasks/task';
import { Button, IconButton } from '../Button';
import { Choices } from '../Choices';
import { Failure } from '../Failure';
import { Mark } from '../Mark';
import { Ring } from '../Ring';
import { useT } from '../useT';
import type { TaskActs } from './acts';
import { dueRows } from './dueRows';
import { Help } from './Help';
import { HereNotice } from './HereNotice';
import type { Here } from './here';
import { stageLines } from './line';
import { Next } from './Next';
import { PictureButton } from './PictureButton';
import { Reasons } from './Reasons';
import { reasonRows } from './reasonRows';
import { Stages } from './Stages';
import { ThisPage } from './ThisPage';
import { TroubleList } from './TroubleList';
import { verdictOf } from './verdict';

export interface PopupProps {
  tasks: readonly Task[];
  memory: Memory;
  now: number;
  here: Here;
  failure: string | undefined;
  refused: boolean;
  acts: TaskActs & {
    journey(journey: Journey): void;
    options(): void;
    reload(): void;
    allow(): void;
    downloadSetAside(): void;
    clearTrouble(): void;
  };
}

/** The checklist in the toolbar. Head and foot stay; what is between them scrolls. */
export const Popup = ({ tasks, memory, now, here, failure, refused, acts }: PopupProps) => {
  const t = useT();
  const { journey } = memory.settings;
  const ready = readiness(tasks, memory.tasks, memory.seen, now);
  const counts = progress(tasks, memory.tasks, journey, memory.seen);
  const verdict = verdictOf(t, memory, ready, counts);
  const next = nextTask(tasks, memory.tasks, journey, memory.seen, now, notDueYet(memory, now));
  const rows = [...dueRows(t, memory, now), ...(journey === 'close' ? reasonRows(t, tasks, ready, now) : [])];
  const isTold = memory.errorLog.some(({ what }) => what === failure);
  const [asked, setAsked] = useState<Stage>();
  const answer = () => {
    setAsked('settle');
    requestAnimationFrame(() => document.getElementById('settle')?.querySelector('button')?.focus());
  };
  return (
    <>
      <header>
        <Mark />
        <IconButton icon="gear" label={t('popup.settings')} onClick={acts.options} />
      </header>
      <main>
        <h1 class="silent">{t('popup.title')}</h1>
        <HereNotice here={here} refused={refused} onAllow={acts.allow} onRoom={acts.casebook} />
        <TroubleList
          trouble={memory.errorLog}
          onDownload={acts.downloadSetAside}
          onClear={acts.clearTrouble}
        />
        <Failure reason={isTold ? undefined : failure} />
        <section class="verdict">
          <Ring
            done={counts.done}
            of={counts.total}
            label={t('popup.progress', { done: counts.done, total: counts.total })}
          />
          <div>
            <h2>{verdict.title}</h2>
            <p class="muted">{verdict.text}</p>
          </div>
        </section>
        <Reasons rows={rows} onAnswer={answer} onRoom={acts.casebook} />
        {next && <Next key={next.id} task={next} acts={acts} />}
        <Choices
          segments
          label={t('popup.journey.label')}
          value={journey}
          options={[
            { value: 'close', label: t('popup.journey.close') },
            { value: 'pause', label: t('popup.journey.pause') },
          ]}
          onValue={acts.journey}
        />
        <Stages stages={stageLines(tasks, memory, now)} open={asked} now={now} acts={acts} />
        <Help onRoom={acts.casebook} />
      </main>
      <footer>
        <ThisPage here={here} onReload={acts.reload} />
        <PictureButton />
        <Button little onClick={() => acts.casebook()}>
          {t('popup.casebook')}
        </Button>
      </footer>
    </>
  );
};
