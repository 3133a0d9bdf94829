import type { ControlPlace } from '../sites/types.ts';
import { ancestors, follows, isShown } from './tree.ts';

/** The control that sends this box's draft; where there are several, the first one after the editable. */
export function controlOf(editable: Element, place: ControlPlace): HTMLElement | undefined {
  const controls = controlsOf(editable, place);
  return controls.find((control) => follows(control, editable)) ?? controls[0];
}

/** Every control that sends this box's draft: those under the nearest ancestor that holds any. */
export function controlsOf(editable: Element, place: ControlPlace): readonly HTMLElement[] {
  for (const scope of ancestors(editable, place.climb)) {
    const controls = [...scope.querySelectorAll<HTMLElement>(place.selector)].filter((element) =>
      isControl(element, place),
    );
    if (controls.length > 0) return controls;
  }
  return [];
}

/** Whether an element is a sending control as a surface describes it, and in sight. */
export function isControl(element: Element, place: ControlPlace): element is HTMLElement {
  if (!(element instanceof HTMLElement) || !element.matches(place.selector)) return false;
  const text = element instanceof HTMLInputElement ? element.value : element.textContent;
  return place.texts.includes(text.trim()) && isShown(element);
}

/** An element and what is inside of it can both look like the control: a press of either is a press of it. */
export function isOneControl(one: Element, other: Element): boolean {
  return one.contains(other) || other.contains(one);
}
