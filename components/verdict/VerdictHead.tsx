import type { ComponentChildren } from 'preact';
import type { Verdict } from '@/content/verdict/evaluateVerdict';
import { verdictLines } from '@/content/verdict/verdictLines';
import { SvgIcon } from '../SvgIcon';
import { useT } from '../useT';
import { verdictLook } from './looks';
import { Segments } from './Segments';
import { verdictTitle } from './words';

interface Props {
  verdict: Verdict;
  /** Stands in place of the count of clear checks. */
  children?: ComponentChildren;
}

/** The verdict: its icon, its sentence, how many checks are clear, and the bar. */
export const VerdictHead = ({ verdict, children }: Props) => {
  const t = useT();
  const lines = verdictLines(verdict);
  const { icon, tone } = verdictLook(verdict);
  return (
    <section class="verdictHead">
      <div class={tone}>
        <SvgIcon drawing={icon} size={40} />
        <div>
          <h2>{verdictTitle(t, verdict)}</h2>
          <p class="muted">{children ?? t('verdict.clear', { clear: lines.clear, of: lines.of })}</p>
        </div>
      </div>
      {verdict.kind !== 'deleted' && <Segments {...lines} />}
    </section>
  );
};
