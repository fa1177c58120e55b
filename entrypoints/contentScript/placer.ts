import type { PanelView } from '@/components/panel/panelView';
import type { Corner } from '@/content/memory/memory';
import { type Box, freeCorner } from './placement';

const isInView = ({ top, bottom, left, right }: Box, height: number, width: number) =>
  bottom > 0 && top < height && right > 0 && left < width;

/** The panel's place: it moves to another corner, or folds, where it would lie over what the page asks for. */
export const createPlacer = (holder: HTMLElement, placed: (tucked: boolean) => void) => {
  let corner: Corner | undefined;
  let chosen: Corner | undefined;
  let view: PanelView | undefined;
  let asked: readonly Element[] = [];
  let isRtl = false;
  let size = { width: 340, height: 240 };
  let tucked = false;

  const box = () => holder.querySelector<HTMLElement>('.panel');
  const measure = () => {
    const found = box();
    if (!found || found.classList.contains('folded')) return;
    const { width, height } = found.getBoundingClientRect();
    if (height > 0) size = { width, height };
  };
  const tuck = (now: boolean) => {
    if (now === tucked) return;
    tucked = now;
    placed(now);
  };
  const follow = () => {
    if (!view || asked.length === 0) return;
    const { innerWidth: width, innerHeight: height } = window;
    const boxes = asked
      .map((one) => one.getBoundingClientRect())
      .filter((one) => one.width > 0 && one.height > 0 && isInView(one, height, width));
    measure();
    const free = freeCorner(boxes, size, { width, height }, isRtl, corner ?? view.corner, view.corner);
    const isHidden = free === undefined;
    if (free && free !== corner) {
      const found = box();
      found?.classList.remove(corner ?? view.corner);
      found?.classList.add(free);
      corner = free;
    }
    tuck(isHidden);
  };
  return {
    /** Where to draw it: where it went, until the person chooses another corner. */
    corner: (wanted: Corner): Corner => {
      if (wanted !== chosen) [chosen, corner] = [wanted, wanted];
      return corner ?? wanted;
    },
    put: (now: PanelView, elements: readonly Element[], direction: 'ltr' | 'rtl') => {
      view = now;
      asked = elements;
      isRtl = direction === 'rtl';
      if (elements.length === 0) tuck(false);
      follow();
    },
    follow,
  };
};
