import { useSignal } from '@preact/signals';
import {
  defaultRangeExtractor,
  observeWindowOffset,
  observeWindowRect,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core';
import type { VirtualItem, VirtualizerOptions } from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useReducer, useRef } from 'preact/hooks';

/** Rows that are drawn above and below what can be seen. */
const OVERSCAN = 6;

/** Browsers draw nothing beyond some seventeen million pixels. */
const TALLEST = 15_000_000;

export interface VirtualRows {
  /** The rows to draw now, each with its place from the top of the list in pixels. */
  readonly rows: readonly (VirtualItem & { readonly top: number })[];
  /** How tall the whole list is, in pixels. */
  readonly height: number;
  /** How many rows there are room for. */
  readonly count: number;
  readonly measure: (row: HTMLElement | null) => void;
}

interface VirtualRowsOptions {
  readonly list: RefObject<HTMLElement | null>;
  readonly keys: readonly string[];
  /** What a row is taken to be tall before it is measured, in pixels. */
  readonly estimate: number;
  /** The row that has the focus: it stays drawn wherever the user scrolls, so that the focus is not lost. */
  readonly focused: number | undefined;
}

/** Draws of a long list only what can be seen. The window scrolls, so that the keyboard and the browser's search work. */
export function useVirtualRows({ list, keys, estimate, focused }: VirtualRowsOptions): VirtualRows {
  const [, redraw] = useReducer((turn: number, _change: unknown) => turn + 1, 0);
  const margin = useSignal(0);
  const kept = useRef<Virtualizer<Window, HTMLElement>>(undefined);
  const count = Math.min(keys.length, Math.floor(TALLEST / estimate));
  // The same function for the same rows: with another one, all of them are measured anew at every drawing.
  const keyOf = useCallback((index: number) => keys[index] ?? index, [keys]);
  const options: VirtualizerOptions<Window, HTMLElement> = {
    count,
    getScrollElement: () => window,
    estimateSize: () => estimate,
    getItemKey: keyOf,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    scrollMargin: margin.value,
    overscan: OVERSCAN,
    rangeExtractor: (range) => {
      const rows = defaultRangeExtractor(range);
      if (focused === undefined || focused >= count || rows.includes(focused)) return rows;
      return [...rows, focused].sort((one, other) => one - other);
    },
    initialRect: { width: innerWidth, height: innerHeight },
    onChange: redraw,
  };
  const virtualizer = (kept.current ??= new Virtualizer(options));
  virtualizer.setOptions(options);

  useLayoutEffect(() => virtualizer._didMount(), []);
  useLayoutEffect(() => {
    virtualizer._willUpdate();
    const top = list.current && Math.round(list.current.getBoundingClientRect().top + scrollY);
    if (top !== null && top !== margin.value) margin.value = top;
  });

  return {
    rows: virtualizer.getVirtualItems().map((item) => ({ ...item, top: item.start - margin.value })),
    height: virtualizer.getTotalSize(),
    count,
    measure: virtualizer.measureElement,
  };
}
