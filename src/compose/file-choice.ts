import type { Surface } from '../sites/types.ts';
import { isFileField, scopesOf } from './file-places.ts';
import { type Box, boxAt, boxBeside } from './find.ts';

/** Events by which files come to a page. None of them is kept from it. */
export const FILE_EVENTS = ['change', 'paste', 'drop'] as const;

/** Files as the user's hand gave them to a page. */
export interface Choice {
  readonly files: readonly File[];
  /** The field they were chosen in; absent where they were pasted or dropped. */
  readonly field?: HTMLInputElement;
}

/** What a hand gave the page by this event, where it gave files. An empty field is a choice, too. */
export function choiceOf(event: Event): Choice | undefined {
  const [target] = event.composedPath();
  if (event.type === 'change') {
    if (!isFileField(target)) return undefined;
    return { files: [...(target.files ?? [])], field: target };
  }
  const { clipboardData, dataTransfer } = event as Partial<ClipboardEvent & DragEvent>;
  const files = [...((clipboardData ?? dataTransfer)?.files ?? [])];
  return files.length > 0 ? { files } : undefined;
}

/** The box that files are for: the one they were put into, the one in use where they stand beside it, or the nearest. */
export function boxOfFiles(
  path: readonly EventTarget[],
  surfaces: readonly Surface[],
  active: Box | undefined,
): Box | undefined {
  const inside = boxAt(path, surfaces);
  if (inside) return inside;
  const [target] = path;
  if (!(target instanceof Element)) return undefined;
  const isBeside = active && scopesOf(active).some((scope) => scope.contains(target));
  return isBeside ? active : boxBeside(target, surfaces);
}
