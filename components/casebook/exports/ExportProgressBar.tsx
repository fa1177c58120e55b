import type { ExportProgress } from '@/content/orders/export/exportJob';
import { Button } from '../../Button';
import { useSay } from '../../say';

/** How far a file is, in a bar and in words, with a way to stop it. */
export const ExportProgressBar = ({ progress, onStop }: { progress: ExportProgress; onStop(): void }) => {
  const say = useSay();
  const { stage, done, of } = progress;
  const words =
    stage === 'writing' ? say('exports.working.writing', { done, of }) : say(`exports.working.${stage}`);
  return (
    <div class="working">
      <progress aria-label={words} {...(of > 0 ? { value: done, max: of } : {})} />
      <p role="status">{words}</p>
      <Button look="outlined" onClick={onStop}>
        {say('exports.cancel')}
      </Button>
    </div>
  );
};
