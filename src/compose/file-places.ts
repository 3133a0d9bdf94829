import type { Box } from './find.ts';
import { ancestors, isShown } from './tree.ts';

/** What may stand around a box and still belong to it, nearest first. */
export function scopesOf({ editable, surface }: Box): readonly Element[] {
  return ancestors(editable, surface.control.climb);
}

export function isFileField(target: EventTarget | undefined): target is HTMLInputElement {
  return target instanceof HTMLInputElement && target.type === 'file';
}

/** The field for files that a surface is known to have. */
export function fileFieldOf(box: Box): HTMLInputElement | undefined {
  const selector = box.surface.circumstances?.files;
  for (const scope of selector ? scopesOf(box) : []) {
    const found = scope.querySelector(selector ?? '');
    if (found) return isFileField(found) ? found : undefined;
  }
  return undefined;
}

/** What a page shows of each file it holds, where the surface says how; the nearest scope that has any. */
export function tilesOf(box: Box): readonly Element[] | undefined {
  const place = box.surface.circumstances?.tiles;
  if (!place) return undefined;
  for (const scope of scopesOf(box)) {
    const tiles = [...scope.querySelectorAll(place.selector)].filter(isShown);
    if (tiles.length > 0) return tiles;
  }
  return [];
}

/** The controls by which a page takes its files away, one for each tile that has one. */
export function removersOf(box: Box): readonly HTMLElement[] {
  const selector = box.surface.circumstances?.tiles?.remove;
  if (!selector) return [];
  return (tilesOf(box) ?? []).flatMap((tile) => tile.querySelector<HTMLElement>(selector) ?? []);
}

/** Chooses files in a field, as a hand would have. */
export function putFiles(field: HTMLInputElement, files: readonly File[]): void {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  field.files = transfer.files;
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
}
