import type { Intent, PanelAction } from './panelView';

interface Props {
  action: PanelAction;
  kind: 'first' | 'plain';
  onPress(intent: Intent): void;
}

/** One thing that can be done: a button, or a link to a page of the site in the same tab. */
export const ActionButton = ({ action, kind, onPress }: Props) => {
  if (action.href !== undefined)
    return (
      <a class={kind} href={action.href} rel="noopener noreferrer">
        {action.text}
      </a>
    );
  const { text, intent } = action;
  return (
    <button type="button" class={kind} onClick={() => onPress(intent)}>
      {text}
    </button>
  );
};
