import type { Corner } from '@/content/memory/memory';

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}
interface Size {
  width: number;
  height: number;
}

/** Below this width the panel is a sheet over the whole width (`style/media.css`). px */
const narrow = 480;
const margin = 16;
/** Air between the panel and what the page asks for, px. */
const air = 8;

const corners: readonly Corner[] = ['bottomEnd', 'bottomStart', 'topEnd', 'topStart'];

/** Where a panel of this size stands in a corner. */
export const boxIn = (corner: Corner, { width, height }: Size, view: Size, isRtl: boolean): Box => {
  const isSheet = view.width <= narrow;
  const edge = isSheet ? 0 : margin;
  const wide = isSheet ? view.width : width;
  const isRight = corner.endsWith('End') !== isRtl;
  const left = isRight ? view.width - edge - wide : edge;
  const top = corner.startsWith('bottom') ? view.height - edge - height : edge;
  return { left, top, right: left + wide, bottom: top + height };
};

const touch = (a: Box, b: Box) =>
  a.left < b.right + air && b.left < a.right + air && a.top < b.bottom + air && b.top < a.bottom + air;

/**
 * The first corner where the panel lies over nothing that the page asks for: the one it stands in now, the one the person
 * chose, then the others. Undefined: there is none, so it has to fold.
 */
export const freeCorner = (
  asked: readonly Box[],
  size: Size,
  view: Size,
  isRtl: boolean,
  ...wanted: readonly Corner[]
): Corner | undefined =>
  [...wanted, ...corners].find(
    (corner) => !asked.some((one) => touch(one, boxIn(corner, size, view, isRtl))),
  );
