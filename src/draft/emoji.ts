import { EMOJI_WORDS } from './data/emoji-words.ts';

let emojiWords: ReadonlyMap<string, readonly string[]> | undefined;

/** What an emoji is called, in simplified Chinese. */
export function wordsOfEmoji(emoji: string): readonly string[] | undefined {
  if (!emojiWords) {
    const words = new Map<string, string[]>();
    for (const row of EMOJI_WORDS.trim().split('\n')) {
      const [all = '', ...names] = row.split(' ');
      for (const one of all) words.set(one, [...(words.get(one) ?? []), ...names]);
    }
    emojiWords = words;
  }
  return emojiWords.get(emoji);
}
