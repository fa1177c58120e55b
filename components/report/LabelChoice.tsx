import type { Label } from '@/content/report/reportSchema';
import { Checkbox } from '../Checkbox';
import { useT } from '../useT';

interface Props {
  labels: readonly Label[];
  /** Those that are left out, by their place. */
  left: ReadonlySet<number>;
  onChoose(at: number, isIn: boolean): void;
}

/** The page's own words, each with a tick that takes it out of the report. */
export const LabelChoice = ({ labels, left, onChoose }: Props) => {
  const t = useT();
  if (labels.length === 0) return <p>{t('report.noLabels')}</p>;
  return (
    <fieldset class="choices">
      <legend>{t('report.labels')}</legend>
      <div>
        {labels.map(({ kind, text }, at) => (
          <Checkbox
            // The list stays as it is for as long as it is shown.
            key={`${kind} ${text}`}
            label={
              <>
                <bdi>{text}</bdi> <span class="small muted">{t(`report.kinds.${kind}`)}</span>
              </>
            }
            checked={!left.has(at)}
            onValue={(isIn) => onChoose(at, isIn)}
          />
        ))}
      </div>
    </fieldset>
  );
};
