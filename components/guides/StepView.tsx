import type { BrowserId, Guide, Step } from '@/content/guides/guide';
import type { GuideMemory } from '@/content/guides/guideNow';
import { answerText, partTexts } from '@/content/guides/guideTexts';
import { proposedAnswer } from '@/content/guides/proposedAnswer';
import { pageAddresses } from '@/content/pageAddresses';
import { pageName } from '@/content/pages/pageName';
import { type CheckId, checks } from '@/content/verdict/checks';
import { verdictOf } from '@/content/verdict/evaluateVerdict';
import { verdictLines } from '@/content/verdict/verdictLines';
import { Chip } from '../Chip';
import { LinkButton } from '../LinkButton';
import { CopyButton } from '../letters/CopyButton';
import { Notice } from '../Notice';
import { useT } from '../useT';
import { CheckList } from '../verdict/CheckList';
import { seenAt } from '../when';
import { Onward } from './Onward';
import { Texts } from './Texts';
import { Verdict } from './Verdict';
import { Ways } from './Ways';

export interface StepProps {
  guide: Guide;
  step: Step;
  memory: GuideMemory;
  now: number;
  browser: BrowserId | undefined;
  /** The person opens the step's page: from here on the guide is under way. */
  onOpen(): void;
  onSay(check: CheckId, answer: 'none' | 'some'): void;
  onAnswer(answer?: string): void;
  onTick(task: string): void;
  copy(text: string): Promise<boolean>;
}

/** One step: what to do and where, what it costs, what the page told, and the ways on. */
export const StepView = ({
  guide,
  step,
  memory,
  now,
  browser,
  onOpen,
  onSay,
  onAnswer,
  onTick,
  copy,
}: StepProps) => {
  const t = useT();
  const texts = partTexts(t, guide, 'steps', step);
  const proposal = proposedAnswer(step, memory.seen, memory.guides[guide.id]?.at ?? 0);
  const { lines } = verdictLines(verdictOf(memory, now));
  const told = lines.filter(({ check: { id, state } }) =>
    step.check
      ? id === step.check
      : step.untilSeen && state !== 'unseen' && checks[id].pages.some((page) => page === step.page),
  );
  const words = proposal && answerText(t, guide, step.id, proposal.answer);
  return (
    <>
      {step.mark === 'unproven' && (
        <p>
          <Chip tone="wait" icon="info">
            {t('guides.unproven')}
          </Chip>
        </p>
      )}
      {step.mark === 'noWayBack' && (
        <p>
          <Chip tone="noWayBack" icon="warning">
            {t('guides.noWayBack')}
          </Chip>
        </p>
      )}
      <Texts texts={texts} />
      {step.copies && (
        <CopyButton little look="outlined" text={step.copies} label={t('guides.copySearch')} copy={copy} />
      )}
      {step.way && <Ways way={step.way} browser={browser} />}
      {step.page && (
        <div class="buttons">
          <LinkButton
            look={step.untilSeen ? 'primary' : 'outlined'}
            icon="link"
            href={pageAddresses[step.page]}
            onClick={onOpen}
          >
            {t('guides.open', { page: pageName(t, step.page) })}
          </LinkButton>
        </div>
      )}
      {step.verdict && <Verdict memory={memory} now={now} brief onSay={onSay} />}
      {told.length > 0 && <CheckList lines={told} now={now} onAnswer={onSay} />}
      {proposal && words && (
        <Notice title={t('guides.proposed', { answer: t.of(words) })}>
          <p>{t('guides.youDecide', { seen: seenAt(t, proposal.at, now) })}</p>
        </Notice>
      )}
      <Onward
        guide={guide}
        step={step}
        proposed={proposal?.answer}
        given={memory.guides[guide.id]?.results[step.id]}
        ticked={step.task !== undefined && memory.tasks[step.task]?.state === 'done'}
        onAnswer={onAnswer}
        onTick={onTick}
      />
    </>
  );
};
