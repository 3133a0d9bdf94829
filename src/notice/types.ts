import type { Mark } from '../messages/guard-protocol.ts';

/** The box that marks are drawn over. */
export interface Target {
  readonly editable: HTMLElement;
  /** The control that sends, which the card must not cover: a second press needs it. */
  readonly control?: Element | undefined;
  /** What the marks' ranges were measured on. */
  readonly text: string;
  /** The stretch of page that holds a range of the text; absent in a plain text field. */
  readonly rangeOf?: ((start: number, end: number) => Range | undefined) | undefined;
}

/** What the chip at the box's corner says, without a word. */
export type ChipState = 'clear' | 'note' | 'warn' | 'hold' | 'doubt' | 'silent';

/** The guard's voice in the page: boxes and a dot, and the frame in which the card speaks. */
export interface Notice {
  /** Draws the marks and the chip, and moves them with the box until `hide`. */
  show(target: Target, marks: readonly Mark[], chip: ChipState, guess: boolean): void;
  hide(): void;
  /** Starts loading the card's frame, so that it is there when a press is stopped. */
  warmCard(): void;
  openCard(): void;
  /** Takes the card away and gives the focus back. */
  closeCard(): void;
  readonly cardIsOpen: boolean;
  cardHeight(pixels: number): void;
  /** Whether an event of the page happened on our own host. */
  owns(event: Event): boolean;
}
