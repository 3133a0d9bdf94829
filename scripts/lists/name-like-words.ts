/**
 * Writes the list of rare words that are built like names (乐融融, 丁字形): those that the model of names would take for
 * one and that the lists of more frequent words leave out.
 *
 *   node scripts/lists/name-like-words.ts <jieba.dict.utf8>
 *
 * The committed list was made of the dictionary of jieba (MIT).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { likelyNames } from '../../src/detect/persons/model.ts';
import { fold } from '../../src/draft/normal.ts';

const TARGET = new URL('../../src/draft/data/name-like-words.ts', import.meta.url);

/** Words that are more frequent are listed already, by `rarer-words.ts`. */
const LISTED = 20;

/** Nouns, verbs, adjectives and idioms; names of all sorts are no words. */
const PARTS = /^(?:n|v|vn|a|z|i|l|j|b|d)$/;

/** Log-odds from which a name needs no cue. */
const LEAST = 0.6;

/** What novels are full of. */
const NOVELS = /^(?:令狐|上官|欧阳|司马|慕容)|帮主|掌门|[笑道]$/u;

const [dictionary] = process.argv.slice(2);
if (dictionary === undefined) throw new Error('Name the dictionary.');

/** Lines are `word count part-of-speech`. */
const words = readFileSync(dictionary, 'utf8')
  .split('\n')
  .map((line) => line.split(' '))
  .filter(([, count, part = '']) => Number(count) < LISTED && PARTS.test(part))
  .map(([word = '']) => fold(word).text)
  .filter((word) => /^[\u4e00-\u9fff]{3,4}$/.test(word) && !NOVELS.test(word))
  .filter((word) => likelyNames(`,${word},`, LEAST).length > 0);

const byFirst = new Map<string, Set<string>>();
for (const word of words) byFirst.set(word[0]!, (byFirst.get(word[0]!) ?? new Set()).add(word.slice(1)));
const rows = [...byFirst].sort(([a], [b]) => (a < b ? -1 : 1)).map(([first, rest]) => first + [...rest].join(','));
const lines: string[] = [];
for (const row of rows) {
  const last = lines.at(-1);
  if (last !== undefined && last.length + row.length < 58) lines[lines.length - 1] = `${last} ${row}`;
  else lines.push(row);
}
writeFileSync(
  TARGET,
  `// Made by scripts/lists/name-like-words.ts from jieba (MIT).

/** Words of three and four characters that are built like names: a first character and what follows it in each. */
export const NAME_LIKE_WORDS = \`
${lines.join('\n')}
\`;
`,
);
console.log(`${words.length} words → ${fileURLToPath(TARGET)}`);
