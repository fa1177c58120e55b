import type { Translator } from '@/content/translator';
import type { Intent, PanelView } from './panelView';

/** What the panel and its parts are given. */
export interface PanelProps {
  view: PanelView;
  t: Translator;
  now: number;
  onPress(intent: Intent): void;
}
