import type { Translator } from '@/content/translator';
import { down, next } from '../iconPaths';
import { SvgIcon } from '../SvgIcon';
import { HintInside } from './HintInside';
import { IconOf } from './IconOf';
import type { Intent, PanelHint } from './panelView';
import { Words } from './Words';

interface Props {
  hint: PanelHint;
  open: boolean;
  isWhy: boolean;
  t: Translator;
  now: number;
  onPress(intent: Intent): void;
}

/** A hint as one line, which opens in place. */
export const HintLine = ({ hint, open, isWhy, t, now, onPress }: Props) => (
  <li class={open ? 'line open' : 'line'}>
    <h3>
      <button
        type="button"
        class="lineHead"
        aria-expanded={open}
        onClick={() => onPress({ do: 'toggleLine', hint: hint.id })}
      >
        <IconOf icon={hint.icon} t={t} />
        <span class="lineTitle">
          <Words parts={hint.title} />
        </span>
        <SvgIcon drawing={open ? down : next} size={14} turns={!open} />
      </button>
    </h3>
    {open && (hint.child ?? <HintInside hint={hint} isWhy={isWhy} t={t} now={now} onPress={onPress} />)}
  </li>
);
