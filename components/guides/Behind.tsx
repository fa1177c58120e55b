import type { Guide, Step } from '@/content/guides/guide';
import { answerText, partTexts } from '@/content/guides/guideTexts';
import { Disclosure } from '../Disclosure';
import { useT } from '../useT';

interface Props {
  guide: Guide;
  behind: readonly Step[];
  results: Readonly<Record<string, string>>;
}

/** The steps behind the person, each with the answer given: what was found is kept. */
export const Behind = ({ guide, behind, results }: Props) => {
  const t = useT();
  if (behind.length === 0) return null;
  return (
    <Disclosure title={t('guides.behind')} aside={<span class="figure muted">{behind.length}</span>}>
      <ol class="behind">
        {behind.map((step) => {
          const answer = step.answers && answerText(t, guide, step.id, results[step.id] ?? '');
          return (
            <li key={step.id}>
              <span>{t.of(partTexts(t, guide, 'steps', step)?.title ?? '')}</span>
              {answer && <span class="small muted">{t('guides.yourAnswer', { answer: t.of(answer) })}</span>}
            </li>
          );
        })}
      </ol>
    </Disclosure>
  );
};
