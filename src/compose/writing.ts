import type { Notice } from '../notice/types.ts';
import type { Boxes } from './boxes.ts';
import { boxOfFiles, choiceOf, FILE_EVENTS } from './file-choice.ts';
import { editableAt } from './fields.ts';
import { boxHere, surfacesHere } from './here.ts';
import type { Ime } from './ime.ts';
import type { Listening } from './rearm.ts';
import type { Reporter } from './reporter.ts';

/** Events after which another draft may stand in a box, or another box may be in use. */
const DRAFT_EVENTS = ['focusin', 'input', 'compositionstart', 'compositionend', 'focusout'] as const;

/** By which a hand changes what stands in a box. */
const HAND_EVENTS = ['keydown', 'beforeinput', 'input', 'compositionend', 'paste', 'cut', 'drop'] as const;

/** By which a hand goes somewhere to write. */
const COMING_EVENTS = ['pointerdown'] as const;

/** A composition whose end was lost with its editable is over when the focus goes somewhere. */
const IME_EVENTS: ReadonlySet<string> = new Set(['compositionstart', 'compositionend', 'focusin']);

export interface WritingOptions {
  readonly page: Window;
  readonly boxes: Boxes;
  readonly ime: Ime;
  readonly notice: Notice;
  readonly reporter: Reporter;
}

/** Follows a user who writes: which box they come into and leave, what they type there, and which files they give it. */
export interface Writing {
  /** What is to be listened for, in this order. */
  readonly listenings: readonly Listening[];
  /** The text of the box in use may have changed without an event, as when the page empties it after a send. */
  lookAgain(): void;
}

export function followWriting({ page, boxes, ime, notice, reporter }: WritingOptions): Writing {
  const lookAgain = (): void => {
    if (boxes.active && !ime.composing) boxes.judge(boxes.active);
  };

  const onDraftEvent = (event: Event): void => {
    // What a script feigns is read when it is pressed, and not before: a page could ask what a draft is judged to be.
    if (!event.isTrusted && event.type !== 'compositionend') return;
    if (IME_EVENTS.has(event.type)) ime.heard(event);
    const path = event.composedPath();
    if (event.type === 'focusout') {
      onLeave(path[0]);
      return;
    }
    const box = boxHere(path, page);
    reporter.wrote(path[0], box);
    if (box && event.type === 'input' && navigator.userActivation.isActive) boxes.watches.typedIn(box);
    // A half-spelled word is no draft yet.
    if (box && !ime.composing) boxes.attendTo(box);
  };
  const onLeave = (left: EventTarget | undefined): void => {
    // The window may have lost the focus, to the popup for one; the box keeps it for when the window is back.
    if (!document.hasFocus() || notice.cardIsOpen) return;
    if (boxes.active?.box.fields.some((field) => field === left)) boxes.leave();
  };
  /** Files that a hand gave the page are kept in sight from here on: the page may hide them at once. */
  const onFiles = (event: Event): void => {
    if (!event.isTrusted || boxes.watching === 'off' || boxes.watching === 'paused') return;
    const choice = choiceOf(event);
    const box = choice && boxOfFiles(event.composedPath(), surfacesHere(page), boxes.active?.box);
    if (choice && box) boxes.attach(box, choice);
  };
  /** The card asks for the focus a moment after it opened; who went on writing meanwhile, wherever, is left to it. */
  const onComing = (event: Event): void => {
    if (event.isTrusted && editableAt(event.composedPath()[0])) notice.leaveCard();
  };
  /** An editor may do by itself what the hand asked for, and then no `input` tells of it. */
  const onHandEvent = (event: Event): void => {
    const box = event.isTrusted ? boxHere(event.composedPath(), page) : undefined;
    if (!box) return;
    setTimeout(() => {
      if (!navigator.userActivation.isActive) return;
      boxes.watches.typedIn(box);
      lookAgain();
    });
  };

  return {
    listenings: [
      [DRAFT_EVENTS, onDraftEvent],
      [FILE_EVENTS, onFiles],
      [COMING_EVENTS, onComing],
      [HAND_EVENTS, onHandEvent],
    ],
    lookAgain,
  };
}
