import type { Notice } from '../notice/types.ts';
import type { Boxes } from './boxes.ts';
import type { Presses, Sight } from './presses.ts';

export interface GateOptions {
  readonly boxes: Boxes;
  readonly presses: Presses;
  readonly notice: Notice;
}

/** Where presses come by before the page sees them: stopped ones, clicks on the chip and the card's Escape end here. */
export interface Gate {
  /** To be told of every event by which a page can learn of a press. */
  onPress(event: Event): void;
  /** The background closes the card: by the Escape that is still down, perhaps, whose keyup comes to the page then. */
  cardCloses(): void;
}

export function makeGate({ boxes, presses, notice }: GateOptions): Gate {
  /** The Escape that closed the card is still down. */
  let escaping = false;

  const sightOf = (event: Event): Sight => {
    if (notice.owns(event)) {
      if (event.type === 'click' && event.isTrusted) onChip();
      return 'stop';
    }
    if (event instanceof KeyboardEvent && event.key === 'Escape') return sightOfEscape(event);
    return presses.sightOf(event);
  };
  /** A click on the chip asks what there is to say of the draft. */
  const onChip = (): void => {
    if (boxes.active?.verdict) boxes.openCard(boxes.active, false);
  };
  /** Escape closes the card; its keyup is no word to the page either, which might close its own dialog on it. */
  const sightOfEscape = ({ type, repeat, isTrusted }: KeyboardEvent): Sight => {
    if (type === 'keydown' && !repeat) escaping = isTrusted && notice.cardIsOpen;
    if (!escaping) return 'see';
    boxes.closeCard();
    escaping = type !== 'keyup';
    return 'stop';
  };

  return {
    onPress(event) {
      const sight = sightOf(event);
      if (sight === 'see') return;
      event.stopImmediatePropagation();
      if (sight === 'stop') event.preventDefault();
    },
    cardCloses() {
      escaping ||= notice.cardIsOpen;
    },
  };
}
