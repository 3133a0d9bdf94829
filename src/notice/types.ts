import type { FileHandover } from '../messages/file-handover.ts';
import type { Mark } from '../messages/guard-protocol.ts';

/** One field and what is marked in it. */
export interface MarkedField {
  readonly editable: HTMLElement;
  /** In the order of the text; ranges of this field's own text. */
  readonly marks: readonly Mark[];
  /** The stretch of page that holds a range of the text; absent in a plain text field. */
  readonly rangeOf?: ((start: number, end: number) => Range | undefined) | undefined;
}

/** The box that marks are drawn over. */
export interface Target {
  /** The field in use, which the chip stands at. */
  readonly editable: HTMLElement;
  /** The control that sends, which the card must not cover: a second press needs it. */
  readonly control?: Element | undefined;
  readonly parts: readonly MarkedField[];
}

/** What the chip at the box's corner says, without a word. */
export type ChipState = 'clear' | 'note' | 'warn' | 'hold' | 'doubt' | 'silent';

/** The guard's voice in the page: boxes and a dot, and the frame in which the card speaks. */
export interface Notice {
  /** Draws the marks and the chip, and moves them with the box until `hide`. */
  show(target: Target, chip: ChipState, guess: boolean): void;
  /** Another draft stands in the box and is being judged: until the next `show` the chip vouches for nothing. */
  asking(): void;
  hide(): void;
  /** Starts loading the card's frame, so that it is there when a press is stopped. */
  warmCard(): void;
  /** Hands files to the card's page, as soon as it is there. */
  handFiles(handover: Omit<FileHandover, 'token'>): void;
  openCard(): void;
  /** Takes the card away and gives the focus back. */
  closeCard(): void;
  readonly cardIsOpen: boolean;
  cardHeight(pixels: number): void;
  /** Gives an open card the focus anew, unless the user left it. */
  focusCard(): void;
  /** The user went on in the page: an open card is not given the focus any more. */
  leaveCard(): void;
  /** Whether an event of the page happened on our own host. */
  owns(event: Event): boolean;
}
