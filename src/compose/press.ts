import type { SendKey, Surface } from '../sites/types.ts';
import { boxAt, boxOfControlAt, type Box } from './find.ts';
import type { Ime } from './ime.ts';

/** Every event by which a page can learn of a press. All of them are watched: one left out is a way to send. */
export const PRESS_EVENTS = [
  'keydown',
  'keypress',
  'keyup',
  'pointerdown',
  'mousedown',
  'pointerup',
  'mouseup',
  'touchend',
  'click',
  'submit',
] as const;

/** How a draft was about to be sent. */
export type PressWay = 'key' | 'control' | 'submit';

export interface Press {
  readonly box: Box;
  readonly way: PressWay;
}

/** The press that an event is part of, if it is part of one. */
export function pressOf(event: Event, surfaces: readonly Surface[], ime: Ime): Press | undefined {
  const path = event.composedPath();
  if (event instanceof KeyboardEvent) {
    const box = ime.owns(event) || event.key !== 'Enter' ? undefined : boxAt(path, surfaces);
    return box?.surface.sendKeys.includes(combinationOf(event)) ? { box, way: 'key' } : undefined;
  }
  if (event instanceof SubmitEvent) {
    const box = boxInForm(event.target, surfaces);
    return box && { box, way: 'submit' };
  }
  if (event instanceof MouseEvent && event.button !== 0) return undefined;
  const box = boxOfControlAt(path, surfaces);
  return box && { box, way: 'control' };
}

function combinationOf(event: KeyboardEvent): SendKey {
  if (event.ctrlKey || event.metaKey) return 'Ctrl+Enter';
  if (event.altKey) return 'Alt+Enter';
  return event.shiftKey ? 'Shift+Enter' : 'Enter';
}

function boxInForm(target: EventTarget | null, surfaces: readonly Surface[]): Box | undefined {
  if (!(target instanceof HTMLFormElement)) return undefined;
  for (const element of target.elements) {
    const box = boxAt([element], surfaces);
    if (box) return box;
  }
  return undefined;
}
