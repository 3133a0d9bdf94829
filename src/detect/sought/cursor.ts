const [BACKSLASH, OPENED, CLOSED, CLASS, CLASS_ENDS, EITHER] = Array.from('\\()[]|', (sign) => sign.charCodeAt(0));

/** By its number, whether a unit of ASCII means something else than itself. */
const SPECIAL = Uint8Array.from({ length: 0x80 }, (_, unit) => +/[\\[\](){}|?*+.^$]/.test(String.fromCharCode(unit)));

/** Whether a unit is a character that stands for itself. */
const isPlain = (unit: number): boolean => (unit < 0x80 ? SPECIAL[unit] === 0 : unit < 0xd800 || unit > 0xdfff);

/** A place in the source of an expression: it goes on from left to right, over what the syntax holds together. */
export class Cursor {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** Whether the alternative ends here: another one, a closing bracket or nothing follows. */
  get ended(): boolean {
    return this.#at >= this.#source.length || this.#unit() === EITHER || this.#unit() === CLOSED;
  }

  /** Two UTF-16 units that stand here for themselves, without a quantifier; the cursor stays. */
  plainPair(): readonly [number, number] | undefined {
    const first = this.#unit();
    const second = this.#unit(1);
    if (!isPlain(first) || !isPlain(second) || this.#at + 1 >= this.#source.length) return undefined;
    return '?*+{'.includes(this.#source.charAt(this.#at + 2) || '|') ? undefined : [first, second];
  }

  /** Takes what a sticky expression matches here, `''` where it does not. */
  take(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const taken = pattern.exec(this.#source)?.[0] ?? '';
    this.#at += taken.length;
    return taken;
  }

  /** Takes a class `[…]`, if one stands here, and tells what is inside. */
  takeClass(): string | undefined {
    if (this.#unit() !== CLASS) return undefined;
    const from = this.#at + 1;
    this.#at = this.#endOfClass() + 1;
    return this.#source.slice(from, this.#at - 1);
  }

  /** Takes a backslash, if one stands here, and tells what it escapes. */
  takeEscaped(): string | undefined {
    if (this.#unit() !== BACKSLASH) return undefined;
    this.#at += 2;
    return this.#source[this.#at - 1];
  }

  takeCharacter(): string {
    const character = String.fromCodePoint(this.#source.codePointAt(this.#at)!);
    this.#at += character.length;
    return character;
  }

  /** Takes the sign before another alternative, if it stands here, and tells whether it did. */
  takeEither(): boolean {
    if (this.#unit() !== EITHER) return false;
    this.#at++;
    return true;
  }

  /** Goes to the end of the alternative that stands here. */
  skip(): void {
    for (let depth = 0; this.#at < this.#source.length; this.#at++) {
      const unit = this.#unit();
      if (unit === BACKSLASH) this.#at++;
      else if (unit === CLASS) this.#at = this.#endOfClass();
      else if (unit === OPENED) depth++;
      else if (depth === 0 && (unit === EITHER || unit === CLOSED)) return;
      else if (unit === CLOSED) depth--;
    }
  }

  /** Goes behind the bracket that closes the alternatives that stand here. */
  close(): void {
    do this.skip();
    while (this.takeEither());
    this.#at++;
  }

  #unit(ahead = 0): number {
    return this.#source.charCodeAt(this.#at + ahead);
  }

  #endOfClass(): number {
    let at = this.#at + 1;
    while (this.#source.charCodeAt(at) !== CLASS_ENDS) at += this.#source.charCodeAt(at) === BACKSLASH ? 2 : 1;
    return at;
  }
}
