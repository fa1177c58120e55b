import {
  observeWindowOffset,
  observeWindowRect,
  type VirtualItem,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core';
import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import { usePrinting } from './usePrinting';

interface Wanted {
  count: number;
  /** Height of a row in px; all of them have the same. */
  size: number;
}

interface Windowed {
  /** Put it on the element that holds the rows; it is as high as all of them. */
  holder: { current: HTMLTableSectionElement | null };
  rows: readonly Pick<VirtualItem, 'index'>[];
  /** Height of all rows together, and where the first of `rows` begins, in px. */
  total: number;
  start: number;
}

/** Of a long list only the rows near the window are in the page; the page itself scrolls. On paper all of them are. */
export const useWindow = ({ count, size }: Wanted): Windowed => {
  const holder = useRef<HTMLTableSectionElement>(null);
  const printing = usePrinting();
  const [, redraw] = useReducer((turn: number) => turn + 1, 0);
  const made = useRef<Virtualizer<Window, Element>>(undefined);
  const margin = useRef(0);
  made.current ??= new Virtualizer<Window, Element>({
    count,
    getScrollElement: () => window,
    estimateSize: () => size,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    initialRect: { width: innerWidth, height: innerHeight },
  });
  const virtual = made.current;
  virtual.setOptions({
    ...virtual.options,
    count,
    estimateSize: () => size,
    overscan: 10,
    scrollMargin: margin.current,
    onChange: () => redraw(undefined),
  });
  useLayoutEffect(() => virtual._didMount(), [virtual]);
  useLayoutEffect(() => {
    // What stands above the rows may have grown: a notice, a line of filters.
    const top = Math.round((holder.current?.getBoundingClientRect().top ?? 0) + scrollY);
    if (top !== margin.current) {
      margin.current = top;
      redraw(undefined);
    }
    virtual._willUpdate();
  });
  useLayoutEffect(() => virtual.measure(), [virtual, size]);
  if (printing) {
    const all = Array.from({ length: count }, (_, index) => ({ index }));
    return { holder, rows: all, total: count * size, start: 0 };
  }
  const rows = virtual.getVirtualItems();
  return {
    holder,
    rows,
    total: virtual.getTotalSize(),
    start: (rows[0]?.start ?? margin.current) - margin.current,
  };
};
