import { vi } from 'vitest';
import { Guard } from '../../../src/compose/guard.ts';
import type { FileHandover } from '../../../src/messages/file-handover.ts';
import type { GuardLine } from '../../../src/messages/guard-client.ts';
import type { FromGuard, Level, Mark, ToGuard, Watching } from '../../../src/messages/guard-protocol.ts';
import type { ChipState, Notice, Target } from '../../../src/notice/types.ts';
import type { Sight } from '../../../src/compose/presses.ts';
import { type HandEvent, keyEvent, plainEvent, pointerEvent, stubEventClasses } from './events.ts';
import { type Page, pageOf, stubElementClasses } from './page.ts';

/** The composer of Weibo's home page, and a comment box under a post. */
export const WEIBO = `<div><textarea id="box" placeholder="有什么新鲜事想分享给大家？"></textarea><button id="send">发送</button></div>
  <div><textarea id="comment" placeholder="发布你的评论"></textarea><button id="reply">评论</button></div><p id="post">今天也不想上班</p>`;

/** Whose draft is judged in these tests: what drops the vest, and what does not. */
export const LEAK = '我们北邮的食堂真的绝了';
export const CALM = '今天食堂的麻辣香锅真的绝了';

export const HAND = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'] as const;

/** A script's click, as `element.click()` makes it. */
export const SCRIPT = { isTrusted: false, detail: 0 };

/** Gives Node what a guard needs of a browser, and a clock. `vi.unstubAllGlobals` and `vi.useRealTimers` take it away. */
export function stubFrame(): void {
  stubElementClasses();
  stubEventClasses();
  vi.useFakeTimers();
  vi.stubGlobal('document', { hasFocus: () => true });
  vi.stubGlobal('navigator', { userActivation: { isActive: true } });
  vi.stubGlobal(
    'MutationObserver',
    class {
      observe(): void {}
      disconnect(): void {}
    },
  );
}

/** Lets time pass, in milliseconds. */
export const wait = (milliseconds: number): void => void vi.advanceTimersByTime(milliseconds);

/** A line to a background that the test plays. */
class Line implements GuardLine {
  readonly said: FromGuard[] = [];
  opened = 0;
  dropped = 0;
  /** `false` once the extension was updated or removed under the page. */
  reachable = true;
  isOpen = false;

  wake(): boolean {
    if (this.reachable && !this.isOpen) this.opened += 1;
    this.isOpen = this.reachable;
    return this.reachable;
  }

  say(message: FromGuard): boolean {
    if (!this.wake()) return false;
    this.said.push(structuredClone(message));
    return true;
  }

  drop(): void {
    this.dropped += 1;
    this.isOpen = false;
  }
}

/** What stands on the screen. */
class Screen implements Notice {
  chip: ChipState | undefined;
  target: Target | undefined;
  cardIsOpen = false;
  /** The chip vouches for nothing: another draft is being judged. */
  isAsking = false;

  /** Of all fields, each measured from its own field's start. */
  get marks(): readonly Mark[] {
    return this.target?.parts.flatMap(({ marks }) => marks) ?? [];
  }

  show(target: Target, chip: ChipState): void {
    this.chip = chip;
    this.target = target;
    this.isAsking = false;
  }

  asking(): void {
    this.isAsking = true;
  }

  hide(): void {
    this.chip = undefined;
    this.target = undefined;
  }

  warmCard(): void {}

  /** How often the open card was to be given the focus anew. */
  focused = 0;

  focusCard(): void {
    this.focused += 1;
  }

  /** The user went on in the page since the card was opened. */
  cardIsLeft = false;

  leaveCard(): void {
    this.cardIsLeft = true;
  }

  /** What was handed to the card's page. */
  readonly handed: Omit<FileHandover, 'token'>[] = [];

  handFiles(handover: Omit<FileHandover, 'token'>): void {
    this.handed.push(handover);
  }

  openCard(): void {
    this.cardIsOpen = true;
    this.cardIsLeft = false;
  }

  closeCard(): void {
    this.cardIsOpen = false;
  }

  cardHeight(): void {}

  /** The chip's place in an event's path. */
  owns(event: Event): boolean {
    return (event.target as unknown) === this;
  }
}

interface Listening {
  readonly type: string;
  readonly listener: (event: Event) => void;
  readonly once: boolean;
  readonly signal: AbortSignal | undefined;
}

/** A window whose events can be a hand's: Node lets nobody make an event that is trusted. */
class Frame {
  readonly document: Document;
  readonly location: Location;
  readonly parent = this;
  #listeners: Listening[] = [];

  constructor({ document, location }: Window) {
    this.document = document;
    this.location = location;
  }

  addEventListener(type: string, listener: (event: Event) => void, { once = false, signal }: AddEventListenerOptions) {
    this.#listeners.push({ type, listener, once, signal });
  }

  dispatchEvent(event: Event): void {
    for (const entry of this.#listeners.filter(({ type }) => type === event.type)) {
      if (entry.signal?.aborted) continue;
      if (entry.once) this.#listeners = this.#listeners.filter((other) => other !== entry);
      entry.listener(event);
    }
  }
}

/** One frame in use: a page that sends on a click of a control, its guard, and the background played by the test. */
export class Stage {
  readonly page: Page;
  readonly line = new Line();
  readonly screen = new Screen();
  readonly life = new AbortController();
  readonly guard: Guard;
  /** What the page has sent. */
  readonly sent: string[] = [];
  /** What the page has heard of, in order. */
  readonly heard: string[] = [];
  readonly #frame: Frame;
  #ids = 0;

  /** @param older the stage whose page this guard is put into, too, as after an update of the extension. */
  constructor({ body = WEIBO, url, older }: { body?: string; url?: string; older?: Stage } = {}) {
    this.page = older?.page ?? pageOf(body, url);
    this.#frame = older ? older.#frame : new Frame(this.page.window);
    this.guard = new Guard({
      page: this.#frame as unknown as Window,
      line: this.line,
      notice: this.screen,
      life: this.life,
      now: () => Date.now(),
      newId: () => `id ${(this.#ids += 1)}`,
    });
    for (const control of this.page.document.querySelectorAll<HTMLElement>('button, a')) {
      control.click = () =>
        void this.fire(pointerEvent('click', { ...SCRIPT, path: this.page.path(`#${control.id}`) }));
    }
  }

  field(selector = '#box'): HTMLTextAreaElement {
    return this.page.find(selector) as HTMLTextAreaElement;
  }

  /** What the page gets to see of an event. */
  fire(event: Event): Sight {
    this.#frame.dispatchEvent(event);
    const { isStopped, isPrevented, path } = event as unknown as HandEvent;
    if (isStopped) return isPrevented ? 'stop' : 'hide';
    this.heard.push(event.type);
    const [control] = path as [{ id?: string } | undefined];
    if (event.type === 'click' && control?.id === 'send') this.sent.push(this.field().value);
    return 'see';
  }

  /** The events of a hand, or of a script, on an element. */
  play(types: readonly string[], at = '#send', shape: object = {}): Sight[] {
    return types.map((type) => this.fire(pointerEvent(type, { path: this.page.path(at), ...shape })));
  }

  /** A whole press of the control by a hand; what the page sees of its click. */
  press(at = '#send'): Sight {
    return this.play(HAND, at).at(-1)!;
  }

  /** Ctrl+Enter, or another key, in the composer. */
  key(type: string, shape: Partial<KeyboardEvent> = {}, at = '#box'): Sight {
    return this.fire(keyEvent(type, { path: this.page.path(at), ctrlKey: true, ...shape }));
  }

  /** What the user does in an editable besides. */
  happen(type: string, shape: object = {}, at = '#box'): void {
    this.fire(plainEvent(type, { path: this.page.path(at), ...shape }));
  }

  /** The user's own hand writes. */
  type(text: string, at = '#box'): void {
    this.field(at).value = text;
    this.happen('input', {}, at);
  }

  /** The background says whether to watch. */
  state(watching: Watching, handover = 'handover'): void {
    this.hear({ type: 'state', watching, handover });
  }

  /** The background judges the newest draft that came. */
  answer(level: Level, judgement: string = level): void {
    const marks = level === 'clear' ? [] : [{ start: 2, end: 4, level }];
    this.hear({ type: 'verdict', rev: this.asked.at(-1)!.rev, level, marks, judgement, doubt: false });
  }

  /** The background says something, where a line to it is open. */
  hear(message: ToGuard): void {
    if (this.line.isOpen) this.guard.hear(message);
  }

  /** The background dies. */
  die(): void {
    this.line.isOpen = false;
    this.guard.lost();
  }

  get asked(): Extract<FromGuard, { type: 'judge' }>[] {
    return this.line.said.filter((message) => message.type === 'judge');
  }

  /** Whether each card that was opened was opened by a stopped press, which the background logs. */
  get cards(): boolean[] {
    return this.wishes.map(({ stopped }) => stopped);
  }

  /** What the card was to show. */
  get wishes(): Extract<FromGuard, { type: 'open-card' }>[] {
    return this.line.said.filter((message) => message.type === 'open-card');
  }
}

/** A user who wrote `text`, which was judged. */
export function written(text: string, level?: Level, body?: string): Stage {
  const stage = new Stage({ ...(body !== undefined && { body }) });
  stage.happen('focusin');
  stage.state('on');
  stage.type(text);
  if (level) stage.answer(level);
  return stage;
}

/** A user whose press of a leak was just stopped. */
export function stopped(body?: string): Stage {
  const stage = written(LEAK, 'hold', body);
  stage.press();
  return stage;
}
