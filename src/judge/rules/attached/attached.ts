import type { Rule } from '../types.ts';
import { cameraInNotes, placeInNotes, timeInNotes, unreadFile } from './notes.ts';
import { wordsInQr } from './qr.ts';
import { samePicture } from './same-picture.ts';
import type { FileRule } from './told.ts';
import { wordsInName, wordsInNotes } from './words.ts';

const FILE_RULES: readonly FileRule[] = [
  ...[placeInNotes, samePicture, wordsInQr, wordsInName, wordsInNotes],
  ...[cameraInNotes, timeInNotes, unreadFile],
];

/** What the files beside a draft tell: their names, the notes in them, and what can be read in the pictures. */
export const attached: Rule = {
  rule: 'attached',
  judge: (input) =>
    (input.draft.circumstances?.files ?? []).flatMap((file) => FILE_RULES.flatMap((judge) => judge(file, input))),
};
