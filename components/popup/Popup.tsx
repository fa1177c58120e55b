import { useId, useState } from 'preact/hooks';
import type { Memory } from '@/content/memory/memory';
import { journeyNow, type Task } from '@/content/tasks/task';
import { verdictOf } from '@/content/verdict/evaluateVerdict';
import { Button, IconButton } from '../Button';
import { Failure } from '../Failure';
import { Mark } from '../Mark';
import { useT } from '../useT';
import type { PopupActs } from './acts';
import { Closing } from './Closing';
import { Deleted } from './Deleted';
import { ErrorLog } from './ErrorLog';
import { HereNotice } from './HereNotice';
import type { Here } from './here';
import { Menu } from './Menu';
import { OtherWay } from './OtherWay';
import { PictureButton } from './PictureButton';
import { StageList } from './StageList';
import { minutesLeft, stageLines } from './stageLines';
import { ThisPage } from './ThisPage';
import { TimeLeft } from './TimeLeft';

export interface PopupProps {
  tasks: readonly Task[];
  memory: Memory;
  now: number;
  here: Here;
  failure: string | undefined;
  refused: boolean;
  /** It stands beside the pages, where the browser allows no picture of them. */
  isBeside?: boolean;
  acts: PopupActs;
}

/** The popup: the one answer, one main button, and the tasks behind five lines. */
export const Popup = ({ tasks, memory, now, here, failure, refused, isBeside = false, acts }: PopupProps) => {
  const t = useT();
  const [menu, setMenu] = useState(false);
  const menuId = useId();
  const verdict = verdictOf(memory, now);
  const journey = journeyNow(memory.settings.journey, verdict.kind === 'deleted');
  const stages = stageLines(tasks, memory, journey, now);
  const isDeleted = journey === 'close' && verdict.kind === 'deleted';
  const isTold = memory.errorLog.some(({ what }) => what === failure);
  return (
    <>
      <header>
        <h1>
          <Mark />
        </h1>
        <IconButton
          icon="gear"
          label={t('popup.menu')}
          aria-expanded={menu}
          aria-controls={menu ? menuId : undefined}
          onClick={() => setMenu(!menu)}
        />
      </header>
      {menu && <Menu id={menuId} journey={memory.settings.journey} acts={acts} />}
      <main>
        <HereNotice here={here} refused={refused} onAllow={acts.allow} onRoom={acts.casebook} />
        <ErrorLog errors={memory.errorLog} onDownload={acts.downloadSetAside} onClear={acts.clearErrorLog} />
        <Failure reason={isTold ? undefined : failure} />
        {journey !== 'close' ? (
          <OtherWay journey={journey} tasks={tasks} stages={stages} memory={memory} now={now} acts={acts} />
        ) : isDeleted ? (
          <Deleted verdict={verdict} memory={memory} stages={stages} now={now} acts={acts} />
        ) : (
          <Closing verdict={verdict} tasks={tasks} memory={memory} now={now} acts={acts} />
        )}
        {!isDeleted && (
          <>
            <StageList stages={stages} kind={verdict.kind} now={now} acts={acts} />
            <TimeLeft minutes={minutesLeft(stages, memory, now)} verdict={verdict} journey={journey} />
          </>
        )}
      </main>
      <footer>
        <ThisPage here={here} onReload={acts.reload} />
        {!isBeside && <PictureButton />}
        <Button little onClick={() => acts.casebook()}>
          {t('popup.casebook')}
        </Button>
      </footer>
    </>
  );
};
