import { useId } from 'preact/hooks';
import type { Corner } from '@/content/memory/memory';
import type { Say } from '@/content/say';
import { useSay } from '../say';

const corners: readonly Corner[] = ['topStart', 'topEnd', 'bottomStart', 'bottomEnd'];

/** Corners are kept by where lines start and end; people call them left and right. */
const nameOf = (say: Say, corner: Corner): string => {
  const left = corner.endsWith('Start') === (say.direction === 'ltr');
  if (corner.startsWith('top'))
    return left ? say('options.look.corners.topLeft') : say('options.look.corners.topRight');
  return left ? say('options.look.corners.bottomLeft') : say('options.look.corners.bottomRight');
};

/** A small drawing of a page with a native radio button in each corner. */
export const CornerChoice = ({ value, onValue }: { value: Corner; onValue(corner: Corner): void }) => {
  const say = useSay();
  const name = useId();
  return (
    <fieldset class="choices corners">
      <legend>{say('options.look.corner')}</legend>
      <div>
        {corners.map((corner) => (
          <label key={corner} class="choice">
            <input type="radio" name={name} checked={corner === value} onChange={() => onValue(corner)} />
            {nameOf(say, corner)}
          </label>
        ))}
      </div>
    </fieldset>
  );
};
