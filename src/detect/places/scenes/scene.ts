import { wrapped } from '../../../draft/wrapped.ts';

/** A spot that is told by what goes on there. */
export interface Scene {
  /** Global; stands in every match of `pattern`, and costs little to look for. */
  readonly sign: RegExp;
  /** Global; its first group that matched is the spot, or all of it where it has none. */
  readonly pattern: RegExp;
  /** Whether these words name no certain spot: any of them, a work, a firm that ends alike. */
  readonly isNone: (words: string) => boolean;
  readonly certainty: number;
}

/** Where a sentence begins to speak of a spot: at a clause's head, or behind what leads there. */
export const HEAD = wrapped`
  (?<=
    ^|[,。.!?:~\s]|[在去到从回逛往沿顺绕]着?|[走坐站蹲停送躺卡]在|路过|经过|刚[到出]|我[们家]?|
    [谁有]没?有?|放|寄|收货地址|[今昨前][天晚]|[早晚]上|下午|周末
  )
`;
