import { door, down } from '../iconPaths';
import { SvgIcon } from '../SvgIcon';
import type { PanelProps } from './panelProps';

/** Whose it is, what page this is, how the account stands, and away with it. */
export const PanelHead = ({ view, t, onPress }: PanelProps) => (
  <div class="head">
    <span class="mark">
      <SvgIcon drawing={door} size={14} />
    </span>
    <span class="page">{view.page}</span>
    {view.chip && <span class={`chip ${view.chip.tone}`}>{view.chip.text}</span>}
    <button
      type="button"
      class="fold"
      aria-label={t('panel.fold')}
      title={t('panel.fold')}
      onClick={() => onPress({ do: 'fold' })}
    >
      <SvgIcon drawing={down} size={16} />
    </button>
  </div>
);
