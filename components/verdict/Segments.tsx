import type { VerdictLines } from '@/content/verdict/verdictLines';
import { useT } from '../useT';
import { checkLooks } from './looks';

/** The seven checks as a bar: clear first, then what is open, then what is not known. Told by its name as a figure. */
export const Segments = ({ clear, of, lines }: VerdictLines) => {
  const t = useT();
  return (
    <div class="segments" role="img" aria-label={t('verdict.clear', { clear, of })}>
      {(['clear', 'accepted', 'open', 'old', 'question', 'unseen'] as const).flatMap((state) =>
        lines
          .filter(({ check }) => check.state === state)
          .map(({ check }) => <span key={check.id} class={checkLooks[state].tone} />),
      )}
    </div>
  );
};
