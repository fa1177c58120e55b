import type { Translator } from '@/content/translator';
import { ActionButton } from './ActionButton';
import type { HideFor, Intent, PanelHint } from './panelView';
import { Sources } from './Sources';

const ways: [HideFor, 'panel.hideOnce' | 'panel.hideHere' | 'panel.hideAlways'][] = [
  ['once', 'panel.hideOnce'],
  ['here', 'panel.hideHere'],
  ['always', 'panel.hideAlways'],
];

interface Props {
  hint: PanelHint;
  t: Translator;
  now: number;
  onPress(intent: Intent): void;
}

/** Who says so, what else can be done, and the three ways to hide it. */
export const Why = ({ hint, t, now, onPress }: Props) => (
  <div class="why">
    <Sources card={hint} t={t} now={now} />
    <div class="acts small">
      {hint.others.map((one) => (
        <ActionButton key={one.text} action={one} kind="plain" onPress={onPress} />
      ))}
      {ways.map(([how, text]) => (
        <button
          key={how}
          type="button"
          class="plain"
          onClick={() => onPress({ do: 'hide', hint: hint.id, how })}
        >
          {t(text)}
        </button>
      ))}
    </div>
  </div>
);
