import type { HintId } from '@/content/ids';
import { askedFor } from '@/content/pages/askedFor';
import { anchorsOf } from '@/content/pages/readers';
import type { OverlayState } from './overlayState';

/** Finds what hints speak of and what the page asks for. A finder that fails finds nothing, and is noted. */
export const createAnchors = (state: () => OverlayState, note: (what: string, where: string) => void) => {
  const alone = <T>(name: string, run: () => T, otherwise: T): T => {
    try {
      return run();
    } catch {
      note(`broken:${name}`, state().evaluation?.page ?? 'panel');
      return otherwise;
    }
  };
  return {
    /** The element that a hint speaks of, or null. */
    of: (id: HintId): Element | null => {
      const { evaluation } = state();
      const shown = evaluation?.hints.find(({ hint }) => hint.id === id);
      const name = String(shown?.values.ring ?? shown?.hint.ring ?? '');
      if (!evaluation || name === '') return null;
      return alone(name, () => anchorsOf(evaluation.page)[name]?.(document) ?? null, null);
    },
    asked: (): Element[] => {
      const { evaluation } = state();
      return evaluation ? alone('askedFor', () => askedFor(evaluation.page, document), []) : [];
    },
  };
};
