import type { SendKey, Surface } from '../sites/types.ts';
import { boxAt, boxOfControlAt, type Box } from './find.ts';
import type { Ime } from './ime.ts';
import { beneath } from './tree.ts';

/** Every event by which a page can learn of a press. All of them are watched: one left out is a way to send. */
export const PRESS_EVENTS = [
  'keydown',
  'keypress',
  'keyup',
  'pointerdown',
  'mousedown',
  'touchstart',
  'pointerup',
  'mouseup',
  'touchend',
  'click',
  'submit',
] as const;

/** How a draft was about to be sent. */
export type PressWay = 'key' | 'control' | 'submit';

/**
 * `whole`: the hand has done what sends. `early`: it came down on the control or left it, and may yet slide off; a page
 * that listens to that much must not see it, but nothing was pressed. `tail`: what follows a key that went down.
 */
export type PressPhase = 'whole' | 'early' | 'tail';

export interface Press {
  readonly box: Box;
  readonly way: PressWay;
  readonly phase: PressPhase;
}

/** The press that an event is part of, if it is part of one. */
export function pressOf(event: Event, surfaces: readonly Surface[], ime: Ime): Press | undefined {
  const path = event.composedPath();
  if (event instanceof KeyboardEvent) {
    const box = ime.owns(event) || event.key !== 'Enter' ? undefined : boxAt(path, surfaces);
    const phase = event.type === 'keydown' && !event.repeat ? 'whole' : 'tail';
    return box?.surface.sendKeys.includes(combinationOf(event)) ? { box, way: 'key', phase } : undefined;
  }
  if (event instanceof SubmitEvent) {
    const box = boxInForm(event.target, surfaces);
    return box && { box, way: 'submit', phase: 'whole' };
  }
  if (event instanceof MouseEvent && event.button !== 0) return undefined;
  const box = boxOfControlAt(path, surfaces) ?? boxOfControlAt(coveredBy(path[0], event), surfaces);
  return box && { box, way: 'control', phase: event.type === 'click' ? 'whole' : 'early' };
}

/** Whether an event is of a kind that a passed press sets off by itself. */
export function canBeEcho(event: Event): boolean {
  // Enter in a form clicks its control without a pointer.
  const clickedByKey = event instanceof MouseEvent && event.type === 'click' && event.detail === 0;
  return !event.isTrusted || event.type === 'submit' || clickedByKey;
}

function coveredBy(target: EventTarget | undefined, event: Event): Element[] {
  const [point] = event instanceof MouseEvent ? [event] : event instanceof TouchEvent ? event.changedTouches : [];
  return point ? beneath(target, point) : [];
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
