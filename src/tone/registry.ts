import { afraid } from './afraid.ts';
import { angry } from './angry.ts';
import { cute } from './cute.ts';
import { fandom } from './fandom.ts';
import { formal } from './formal.ts';
import { happy } from './happy.ts';
import { hostile } from './hostile.ts';
import { intense } from './intense.ts';
import { sad } from './sad.ts';
import type { Scale } from '../persona/kinds.ts';
import type { ToneScale } from './types.ts';
import { vulgar } from './vulgar.ts';

/** Every scale that can be measured. */
export const TONE_SCALES: readonly ToneScale[] = [
  vulgar,
  hostile,
  angry,
  sad,
  afraid,
  happy,
  intense,
  formal,
  cute,
  fandom,
];

const BY_NAME: ReadonlyMap<Scale, ToneScale> = new Map(TONE_SCALES.map((one) => [one.scale, one]));

/** The scale of this name. */
export const toneScale = (scale: Scale): ToneScale => BY_NAME.get(scale)!;
