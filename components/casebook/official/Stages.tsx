import { type Stage, stages } from '@/content/orders/officialFile/stages';
import { Button } from '../../Button';
import { Icon } from '../../Icon';
import { useT } from '../../useT';

/** What is being done with the file, step by step, and a way to stop it. */
export const Stages = ({ now, onStop }: { now: Stage; onStop(): void }) => {
  const t = useT();
  const at = stages.indexOf(now);
  return (
    <div class="working">
      <progress aria-label={t(`casebook.official.stages.${now}`)} value={at + 0.5} max={stages.length} />
      <ol class="stages" aria-live="polite">
        {stages.map((stage, place) => (
          <li key={stage} class={place > at ? 'muted' : ''} aria-current={place === at ? 'step' : undefined}>
            {place < at && <Icon name="check" size={16} />}
            {place === at ? (
              <b>{t(`casebook.official.stages.${stage}`)}</b>
            ) : (
              t(`casebook.official.stages.${stage}`)
            )}
          </li>
        ))}
      </ol>
      <Button look="outlined" onClick={onStop}>
        {t('casebook.official.stop')}
      </Button>
    </div>
  );
};
