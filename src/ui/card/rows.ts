import type { CardFinding, CardRemedy, CardView } from '../../messages/card-protocol.ts';

/** One remedy as a row of the card. */
export interface Row {
  /** The finding's place in the view's list. */
  readonly finding: number;
  readonly kind: CardFinding['kind'];
  readonly offer: CardRemedy;
  /** The key that chooses it, 1 to 9; none past the ninth row. */
  readonly key?: string;
}

const KEYS = '123456789';

/** Every remedy of a view in the order of reading, by finding. */
export function rowsOf(view: Pick<CardView, 'findings'>): readonly (readonly Row[])[] {
  let next = 0;
  return view.findings.map(({ kind, remedies }, finding) =>
    remedies.map((offer) => {
      const key = KEYS[next++];
      return { finding, kind, offer, ...(key !== undefined && { key }) };
    }),
  );
}

/** Whether more than one finding can be replaced, so that replacing all at once saves something. */
export function canReplaceAll(view: Pick<CardView, 'findings'>): boolean {
  const replaceable = view.findings.filter(({ remedies }) => remedies.some(({ type }) => type === 'replace'));
  return replaceable.length > 1;
}

/** The digit of a key press without modifiers, whatever the input method makes of it: '1' to '9'. */
export function digitOf(
  event: Pick<KeyboardEvent, 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>,
): string | undefined {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return undefined;
  return /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1];
}
