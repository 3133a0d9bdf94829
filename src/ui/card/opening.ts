/** How long presses are ignored after the card opened, in milliseconds: they were meant for what stood there before. */
export const DEAF_MS = 500;

/**
 * Whether a press is the user's own and was meant for the card.
 *
 * @param openedAt when the card opened, on the clock of `event.timeStamp` (milliseconds); undefined while it is not.
 */
export function isMeant(event: Pick<Event, 'isTrusted' | 'timeStamp'>, openedAt: number | undefined): boolean {
  return event.isTrusted && openedAt !== undefined && event.timeStamp - openedAt >= DEAF_MS;
}
