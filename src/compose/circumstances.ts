import type { AttachedFile, Circumstances, Visibility } from '../messages/guard-protocol.ts';
import type { Surface } from '../sites/types.ts';
import type { Box } from './find.ts';
import { ancestors, isShown } from './tree.ts';

/**
 * Reads what goes out with the words though it stands beside them. Absent where the surface has none of it.
 *
 * @param files what the page holds for the box; a field that takes files is emptied as soon as it was used.
 */
export function readCircumstances(
  { editable, surface }: Box,
  files?: readonly AttachedFile[],
): Circumstances | undefined {
  const found = {
    visibility: visibilityOf(editable, surface),
    place: placeOf(editable, surface),
    alsoPosts: alsoPostsOf(editable, surface),
    files,
    autosaves: surface.autosaves,
  };
  return Object.values(found).some((value) => value !== undefined) ? found : undefined;
}

function visibilityOf(editable: Element, { circumstances, control }: Surface): Visibility | undefined {
  const place = circumstances?.visibility;
  if (!place) return undefined;
  return place.texts[labelOf(nearest(editable, place.selector, control.climb)) ?? ''];
}

function placeOf(editable: Element, { circumstances, control }: Surface): string | undefined {
  const place = circumstances?.place;
  if (!place) return undefined;
  const label = labelOf(nearest(editable, place.selector, control.climb));
  return label && label !== place.none ? label : undefined;
}

function alsoPostsOf(editable: Element, { circumstances, control }: Surface): string | undefined {
  for (const scope of circumstances?.alsoPosts ? ancestors(editable, control.climb) : []) {
    for (const box of scope.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')) {
      const label = box.closest('label')?.textContent.trim();
      if (label && circumstances?.alsoPosts?.includes(label)) return box.checked ? label : undefined;
    }
  }
  return undefined;
}

/** The first line that an element shows: a menu that hangs on it comes after its label. */
function labelOf(element: HTMLElement | undefined): string | undefined {
  return element?.innerText.trim().replace(/\s*\n[^]*/u, '');
}

/** The shown element nearest around an editable, as its control is found. */
function nearest(editable: Element, selector: string, climb: number): HTMLElement | undefined {
  for (const scope of ancestors(editable, climb)) {
    const found = [...scope.querySelectorAll<HTMLElement>(selector)].find(isShown);
    if (found) return found;
  }
  return undefined;
}
