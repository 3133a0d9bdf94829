import { useEffect } from 'preact/hooks';
import type { RefObject } from 'preact';

/** Where in a grid: rows and cells counted from 0. */
export interface Place {
  readonly row: number;
  readonly cell: number;
}

/**
 * Where a key leads from a cell. `cells` is how many cells each row has. Nothing where the key is none of the grid's,
 * or leads nowhere.
 */
export function placeAfter(key: string, ctrl: boolean, from: Place, cells: readonly number[]): Place | undefined {
  const lastRow = cells.length - 1;
  const within = (row: number, cell: number): Place | undefined => {
    const count = cells[row];
    return count && cell >= 0 ? { row, cell: Math.min(cell, count - 1) } : undefined;
  };
  const last = Number.MAX_SAFE_INTEGER;
  switch (key) {
    case 'ArrowLeft':
      return within(from.row, from.cell - 1);
    case 'ArrowRight':
      return from.cell + 1 < (cells[from.row] ?? 0) ? within(from.row, from.cell + 1) : undefined;
    case 'ArrowUp':
      return within(from.row - 1, from.cell);
    case 'ArrowDown':
      return within(from.row + 1, from.cell);
    case 'Home':
      return within(ctrl ? 0 : from.row, 0);
    case 'End':
      return within(ctrl ? lastRow : from.row, last);
    case 'PageUp':
      return within(Math.max(0, from.row - PAGE), from.cell);
    case 'PageDown':
      return within(Math.min(lastRow, from.row + PAGE), from.cell);
    default:
      return undefined;
  }
}

/** Rows that one page key leads over. */
const PAGE = 10;

const rowsOf = (grid: Element): HTMLElement[][] =>
  [...grid.querySelectorAll('[data-row]')].map((row) => [...row.querySelectorAll<HTMLElement>('[data-cell]')]);

/** Moves the focus inside a grid by its keys. */
export function followKeys(event: KeyboardEvent & { readonly currentTarget: Element }): void {
  if (event.altKey || event.metaKey) return;
  const rows = rowsOf(event.currentTarget);
  const row = rows.findIndex((cells) => cells.includes(event.target as HTMLElement));
  if (row < 0) return;
  const cell = rows[row]!.indexOf(event.target as HTMLElement);
  const next = placeAfter(
    event.key,
    event.ctrlKey,
    { row, cell },
    rows.map(({ length }) => length),
  );
  if (!next) return;
  event.preventDefault();
  rows[next.row]![next.cell]!.focus();
}

/**
 * One stop for Tab in the whole grid: the cell that was used last. The cells are drawn with `tabIndex` -1, and which of
 * them is the stop is kept in the document, so that a move draws nothing again.
 */
export function useOneStop(grid: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = grid.current;
    if (!element) return;
    const stop = (cell: HTMLElement): void => {
      for (const other of element.querySelectorAll<HTMLElement>('[data-cell][tabindex="0"]')) other.tabIndex = -1;
      cell.tabIndex = 0;
    };
    const onFocus = ({ target }: FocusEvent): void => {
      if (target instanceof HTMLElement && target.matches('[data-cell]')) stop(target);
    };
    const first = element.querySelector<HTMLElement>('[data-cell]');
    if (first && !element.querySelector('[data-cell][tabindex="0"]')) stop(first);
    element.addEventListener('focusin', onFocus);
    return () => element.removeEventListener('focusin', onFocus);
  });
}
