/** Letters of other scripts that look like Latin ones, and small capitals, lower case: each, and what it is taken for. */
const FOREIGN: ReadonlyMap<string, string> = new Map(
  (
    'аa вb ьb сc ԁd еe һh нh іi јj кk ӏl мm пn оo рp ԛq гr ѕs тt цu ѵv ԝw хx уy αa βb εe ηn ιi κk νv οo ρp τt υu μu χx γy ωw ' +
    'ᴀa ʙb ᴄc ᴅd ᴇe ꜰf ғf ɢg ʜh ɪi ᴊj ᴋk ʟl ᴍm ɴn ᴏo ᴘp ʀr ꜱs ᴛt ᴜu ᴠv ᴡw ʏy ᴢz ɑa ɡg ıi øo łl đd ħh ŧt ßb'
  )
    .split(' ')
    .map((pair) => [pair[0]!, pair[1]!]),
);

/** Digits that stand for letters, each with the letters it may be. */
const DIGITS: ReadonlyMap<string, string> = new Map([
  ['0', 'o'],
  ['1', 'il'],
  ['2', 'z'],
  ['3', 'e'],
  ['4', 'a'],
  ['5', 's'],
  ['6', 'bg'],
  ['7', 't'],
  ['8', 'b'],
  ['9', 'gq'],
]);

/** Emoji of which two make a flag, and each is a letter: 🇧🇺🇵🇹. */
const FIRST_FLAG_LETTER = 0x1f1e6;

/** The Latin letter that a letter of another script, or an emoji, is taken for. */
export function latinOf(character: string): string | undefined {
  const index = character.codePointAt(0)! - FIRST_FLAG_LETTER;
  if (index >= 0 && index < 26) return String.fromCharCode(0x61 + index);
  return FOREIGN.get(character);
}

/** The letters that a digit may stand for (b3iyou); none for anything else. */
export function lettersOf(digit: string): string {
  return DIGITS.get(digit) ?? '';
}

/** Whether a letter is written in the place of a digit (o5o3), or a letter in the place of one it looks like (I for l). */
export function looksLike(written: string, meant: string): boolean {
  return lettersOf(meant).includes(written) || lettersOf(written).includes(meant) || (written === 'i' && meant === 'l');
}
