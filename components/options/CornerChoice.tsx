import { useId } from 'preact/hooks';
import type { Corner } from '@/content/memory/memory';
import type { Translator } from '@/content/translator';
import { useT } from '../useT';

const corners: readonly Corner[] = ['topStart', 'topEnd', 'bottomStart', 'bottomEnd'];

/** Corners are kept by where lines start and end; people call them left and right. */
const nameOf = (t: Translator, corner: Corner): string => {
  const left = corner.endsWith('Start') === (t.direction === 'ltr');
  if (corner.startsWith('top'))
    return left ? t('options.look.corners.topLeft') : t('options.look.corners.topRight');
  return left ? t('options.look.corners.bottomLeft') : t('options.look.corners.bottomRight');
};

/** A small drawing of a page with a native radio button in each corner. */
export const CornerChoice = ({ value, onValue }: { value: Corner; onValue(corner: Corner): void }) => {
  const t = useT();
  const name = useId();
  return (
    <fieldset class="choices corners">
      <legend>{t('options.look.corner')}</legend>
      <div>
        {corners.map((corner) => (
          <label key={corner} class="choice">
            <input type="radio" name={name} checked={corner === value} onChange={() => onValue(corner)} />
            {nameOf(t, corner)}
          </label>
        ))}
      </div>
    </fieldset>
  );
};
