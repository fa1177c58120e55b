import type { ExportProgress } from '@/content/orders/export/exportJob';
import { Button } from '../../Button';
import { useT } from '../../useT';

/** How far a file is, in a bar and in words, with a way to stop it. */
export const ExportProgressBar = ({ progress, onStop }: { progress: ExportProgress; onStop(): void }) => {
  const t = useT();
  const { stage, done, of } = progress;
  const words =
    stage === 'writing' ? t('exports.working.writing', { done, of }) : t(`exports.working.${stage}`);
  return (
    <div class="working">
      <progress aria-label={words} {...(of > 0 ? { value: done, max: of } : {})} />
      <p role="status">{words}</p>
      <Button look="outlined" onClick={onStop}>
        {t('exports.cancel')}
      </Button>
    </div>
  );
};
