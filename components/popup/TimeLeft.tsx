import type { Journey } from '@/content/tasks/task';
import type { Verdict } from '@/content/verdict/evaluateVerdict';
import { useT } from '../useT';

interface Props {
  minutes: number;
  verdict: Verdict;
  journey: Journey;
}

/** How long the rest takes; what has to be waited for is told apart. */
export const TimeLeft = ({ minutes, verdict, journey }: Props) => {
  const t = useT();
  const waitsFor = (id: string) => {
    const check = verdict.checks.find((one) => one.id === id && one.state === 'open');
    return journey === 'close' ? (check?.count ?? 0) : 0;
  };
  const parcels = waitsFor('ordersOnTheWay');
  const refunds = waitsFor('returns');
  if (minutes === 0) return null;
  return (
    <p class="small muted">
      {t('popup.left.minutes', { minutes })}
      {parcels > 0 && ` ${t('popup.left.parcels', { count: parcels })}`}
      {refunds > 0 && ` ${t('popup.left.refunds', { count: refunds })}`}
    </p>
  );
};
