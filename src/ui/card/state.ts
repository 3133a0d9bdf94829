import { signal } from '@preact/signals';
import { HOLD_COUNTDOWN_MS } from '../../messages/card-protocol.ts';
import type { CardView } from '../../messages/card-protocol.ts';
import type { CardLine } from '../../messages/card-client.ts';
import { chosenLanguage, saying, type Saying } from '../language.ts';
import { countdown } from './countdown.ts';

/** What the background last said. */
export const view = signal<CardView | undefined>();

/** True once the page behind the card is gone. */
export const orphaned = signal(false);

/** When the card opened, on the clock of `event.timeStamp` (milliseconds); undefined while it is closed. */
export const openedAt = signal<number | undefined>();

/** What a screen reader is told between the lines. */
export const announcement = signal<Saying | undefined>();

export const letGo = countdown();

/** Takes over a new view. Another draft, or a card that closed, ends the countdown. */
export function show(next: CardView): void {
  if (next.rev !== view.value?.rev || next.released || !next.open) letGo.cancel();
  openedAt.value = next.open ? (openedAt.value ?? performance.now()) : undefined;
  chosenLanguage.value = next.language;
  announcement.value = next.released ? saying('card.released') : undefined;
  view.value = next;
  orphaned.value = false;
}

/** 仍然发送: at once, or after its countdown on a `hold`; pressed during the countdown, it is taken back. */
export function sendAnyway(line: Pick<CardLine, 'release'>): void {
  if (letGo.secondsLeft.value !== undefined) {
    letGo.cancel();
    announcement.value = saying('card.countdown.cancelled');
    return;
  }
  if (view.value?.level !== 'hold') {
    line.release();
    return;
  }
  letGo.start(HOLD_COUNTDOWN_MS, () => line.release());
  announcement.value = saying('card.countdown.announce', { seconds: HOLD_COUNTDOWN_MS / 1000 });
}
