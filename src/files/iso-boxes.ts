import { asciiAt, DamagedFile, type Part, viewOf } from './bytes.ts';

/** A box whose size is told in eight bytes says 1 in the four that it has for it; one that goes to the end says 0. */
const LONG = 1;
const TO_THE_END = 0;

/** Above this a size is no position in a file that anybody holds. */
const TWO_TO_32 = 0x100000000;

/** A whole number of `length` bytes, the highest first; 0 for none. */
export function numberAt(bytes: Uint8Array, at: number, length: number): number {
  if (at + length > bytes.length) throw new DamagedFile('A list of the picture is cut off.');
  let value = 0;
  for (let index = 0; index < length; index++) value = value * 256 + bytes[at + index]!;
  return value;
}

/** The boxes of `[from, to)`, one after the other (ISO/IEC 14496-12, 4.2). Throws `DamagedFile` where one is cut off. */
export function boxesIn(bytes: Uint8Array, from = 0, to = bytes.length): Part[] {
  const view = viewOf(bytes);
  const boxes: Part[] = [];
  for (let at = from; at < to;) {
    if (at + 8 > to) throw new DamagedFile('A box of the picture is cut off.');
    const told = view.getUint32(at);
    const header = told === LONG ? 16 : 8;
    if (at + header > to) throw new DamagedFile('A box of the picture is cut off.');
    const long = told === LONG ? view.getUint32(at + 8) * TWO_TO_32 + view.getUint32(at + 12) : told;
    const end = told === TO_THE_END ? to : at + long;
    if (end > to || end < at + header) throw new DamagedFile('A box of the picture is cut off.');
    const name = asciiAt(bytes, at + 4, 4);
    boxes.push({ name, start: at, end, body: bytes.subarray(at + header, end) });
    at = end;
  }
  return boxes;
}
