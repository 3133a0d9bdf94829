import type { Surface, TitlePlace } from '../sites/types.ts';
import { controlOf } from './controls.ts';
import { isTextField } from './read.ts';
import { ancestors, isShown, queryThrough } from './tree.ts';

/** The text field or editing host that an event's target stands in. */
export function editableAt(target: EventTarget | undefined): HTMLElement | undefined {
  if (isTextField(target)) return target;
  // An element of a frame is no instance of this frame's classes.
  const element = target as HTMLElement | undefined;
  if (!element?.isContentEditable) return undefined;
  let host = element;
  while (host.parentElement?.isContentEditable) host = host.parentElement;
  return host;
}

/** Whether an editable is a field of a surface, as far as the two of them tell. */
export function fits(editable: HTMLElement, surface: Surface): boolean {
  if (!editable.matches(selectorOf(surface))) return false;
  if (surface.notEditor && editable.matches(surface.notEditor)) return false;
  if (surface.inside && !editable.closest(surface.inside)) return false;
  return !surface.titled || isTitled(editable, surface.titled);
}

/** The fields of the post that an editable belongs to: those around the control that sends it. */
export function fieldsOf(
  editable: HTMLElement,
  surface: Surface,
  pressed: Element | undefined,
): readonly HTMLElement[] {
  // From a field in a frame, the control around the frame is not found.
  const control = surface.fields && (controlOf(editable, surface.control) ?? pressed);
  if (!control) return [editable];
  const scope = ancestors(control, surface.control.climb).find((ancestor) => ancestor.contains(editable));
  const fields = fieldsIn(scope ?? control.ownerDocument.body, surface);
  return fields.includes(editable) ? fields : [...fields, editable];
}

/** The shown fields of a surface under an element, in the order of the page. */
export function fieldsIn(scope: Element, surface: Surface): HTMLElement[] {
  const found = queryThrough(scope, selectorOf(surface), surface.through).flatMap((field) => editableAt(field) ?? []);
  return [...new Set(found)].filter((field) => isShown(field) && fits(field, surface));
}

function isTitled(editable: HTMLElement, { around, title, texts }: TitlePlace): boolean {
  const said = editable.closest(around)?.querySelector(title)?.textContent.trim();
  return said !== undefined && texts.includes(said);
}

function selectorOf({ editor, fields = [] }: Surface): string {
  return [...editor, ...fields].join(',');
}
