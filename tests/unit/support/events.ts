import { vi } from 'vitest';

/** What Node's own events cannot be: trusted, and found at a path. */
export class HandEvent {
  readonly type: string;
  readonly isTrusted: boolean = true;
  readonly target: unknown = null;
  readonly path: readonly unknown[] = [];

  constructor(type: string, shape: object = {}) {
    this.type = type;
    Object.assign(this, shape);
  }

  /** What became of the event: nobody after the guard hears of it, and the browser leaves its own part undone. */
  isStopped = false;
  isPrevented = false;

  composedPath(): readonly unknown[] {
    return this.path;
  }

  stopImmediatePropagation(): void {
    this.isStopped = true;
  }

  preventDefault(): void {
    this.isPrevented = true;
  }
}

/** An event as the page or the guard itself makes it: `new KeyboardEvent(…)` is never trusted. */
const SCRIPTED = { isTrusted: false };

class FakeKeyboardEvent extends HandEvent {
  readonly key: string = '';
  readonly code: string = '';
  readonly keyCode: number = 0;
  readonly repeat: boolean = false;
  readonly isComposing: boolean = false;
  readonly ctrlKey: boolean = false;
  readonly metaKey: boolean = false;
  readonly altKey: boolean = false;
  readonly shiftKey: boolean = false;

  constructor(type: string, shape: object = {}) {
    super(type);
    Object.assign(this, SCRIPTED, shape);
  }
}

class FakeMouseEvent extends HandEvent {
  readonly button: number = 0;
  /** How many clicks in a row; 0 where a key or a script clicked. */
  readonly detail: number = 1;

  constructor(type: string, shape: object = {}) {
    super(type);
    Object.assign(this, shape);
  }
}

class FakeSubmitEvent extends HandEvent {}

/** Gives Node the classes by which events are told apart. `vi.unstubAllGlobals` takes them away. */
export function stubEventClasses(): void {
  vi.stubGlobal('KeyboardEvent', FakeKeyboardEvent);
  vi.stubGlobal('MouseEvent', FakeMouseEvent);
  vi.stubGlobal('SubmitEvent', FakeSubmitEvent);
}

/** An event of a key, Enter unless said otherwise. By the user's own hand, as all of these, unless `isTrusted` is false. */
export const keyEvent = (type: string, shape: Partial<KeyboardEvent> & { path?: readonly unknown[] } = {}) =>
  new FakeKeyboardEvent(type, {
    isTrusted: true,
    key: 'Enter',
    code: 'Enter',
    keyCode: 13,
    ...shape,
  }) as unknown as KeyboardEvent;

export const pointerEvent = (type: string, shape: Partial<MouseEvent> & { path?: readonly unknown[] } = {}) =>
  new FakeMouseEvent(type, shape) as unknown as MouseEvent;

export const submitEvent = (shape: { target?: unknown; submitter?: unknown; isTrusted?: boolean } = {}) =>
  new FakeSubmitEvent('submit', shape) as unknown as SubmitEvent;

export const plainEvent = (type: string, shape: object = {}) => new HandEvent(type, shape) as unknown as Event;
