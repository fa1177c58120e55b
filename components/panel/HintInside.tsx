import type { Translator } from '@/content/translator';
import { ActionButton } from './ActionButton';
import { IconOf } from './IconOf';
import type { Intent, PanelHint } from './panelView';
import { Why } from './Why';
import { Words } from './Words';

interface Props {
  hint: PanelHint;
  /** Its sources are open. */
  isWhy: boolean;
  t: Translator;
  now: number;
  onPress(intent: Intent): void;
}

const Checks = ({ hint, t }: Props) => (
  <ul class="checks">
    {hint.checks.map(({ id, icon, text, when }) => (
      <li key={id}>
        <IconOf icon={icon} t={t} />
        <span>
          {text} {when && <small>{when}</small>}
        </span>
      </li>
    ))}
    {hint.moreChecks > 0 && <li class="rest">{t('panel.moreChecks', { count: hint.moreChecks })}</li>}
  </ul>
);

/** What a hint says below its title: two sentences, its checks, what can be done, and why. */
export const HintInside = (props: Props) => {
  const { hint, isWhy, t, now, onPress } = props;
  return (
    <div class="inside">
      {hint.body.length > 0 && (
        <p>
          <Words parts={hint.body} />
        </p>
      )}
      {hint.checks.length + hint.moreChecks > 0 && <Checks {...props} />}
      <div class="acts">
        {hint.actions.map((one, at) => (
          <ActionButton key={one.text} action={one} kind={at === 0 ? 'first' : 'plain'} onPress={onPress} />
        ))}
        <button
          type="button"
          class="whyButton"
          aria-expanded={isWhy}
          onClick={() => onPress({ do: 'toggleWhy', hint: hint.id })}
        >
          {t('panel.why')}
        </button>
      </div>
      {isWhy && <Why hint={hint} t={t} now={now} onPress={onPress} />}
    </div>
  );
};
