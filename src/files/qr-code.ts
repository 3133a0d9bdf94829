import { decodeQR } from 'qr/decode.js';
import type { ColourPicture } from './likeness.ts';

/** Milliseconds that may go into one picture; a code that is there is mostly found in fewer than twenty. */
const LONGEST_MS = 400;

/** The text of the QR code in a picture; none where there is no code. */
export function qrTextIn({ width, height, data }: ColourPicture): string | undefined {
  try {
    return decodeQR({ width, height, data }, { format: 'RGBA', timeLimit: LONGEST_MS });
  } catch {
    return undefined;
  }
}
