import type { Told } from '../../findings.ts';
import { otherOf } from '../same-token.ts';
import { toldOfFile, type FileRule } from './told.ts';

/** The same picture under two personas links them, however it was saved in between. */
export const samePicture: FileRule = (file, input): Told[] => {
  const { likeness } = file.told ?? {};
  const senders = likeness === undefined ? [] : (input.pictureSentBy?.(likeness) ?? []);
  const sender = otherOf(senders, input);
  if (!sender) return [];
  return [
    toldOfFile(file, input, {
      kind: 'same-picture',
      level: 'hold',
      code: 'same-picture',
      params: { sender: sender.name },
      remedies: [{ type: 'switch', persona: sender.id }],
    }),
  ];
};
