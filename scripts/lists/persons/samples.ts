import { readFileSync } from 'node:fs';
import { parseDraft } from '../../../tests/corpus/details/read.ts';
import { gazetteer } from '../../../src/detect/gazetteer.ts';
import { fold } from '../../../src/draft/normal.ts';
import { CUES, figures, nameOf, pick, type Random } from './names.ts';
import { SENTENCES } from './sentences.ts';

/** A folded text with the names that stand in it, as `start` and `end` in UTF-16 units. */
export interface Sample {
  readonly text: string;
  readonly names: readonly (readonly [start: number, end: number])[];
  /** Names that were not made up for this text, and are read neither as names nor as other words. */
  readonly unread: readonly (readonly [start: number, end: number])[];
}

const FILES = ['tone/cold.train.jsonl', 'tone/cold.dev.jsonl', 'tone/swsr.train.jsonl'];
const DIALOGUES = ['tone/cped.test.jsonl', 'tone/cped.valid.jsonl'];

interface Row {
  readonly text: string;
  readonly speaker?: string;
}

const rowsOf = (folder: string, file: string): Row[] =>
  readFileSync(`${folder}/${file}`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);

const LONGEST = 300;

/** Ordinary texts that may train what is shipped, folded. */
export function ordinaryTexts(folder: string): string[] {
  return FILES.flatMap((file) => rowsOf(folder, file)).map(({ text }) => fold(text.slice(0, LONGEST)).text);
}

/** Lines of dialogue, three in a row, and the names of those who speak. */
export function dialogues(folder: string): { texts: string[]; speakers: string[] } {
  const rows = DIALOGUES.flatMap((file) => rowsOf(folder, file));
  const texts: string[] = [];
  for (let at = 0; at < rows.length; at += 3) {
    const lines = rows.slice(at, at + 3).map(({ text }) => text);
    texts.push(fold(lines.join('，')).text);
  }
  const speakers = new Set(
    rows.map(({ speaker }) => speaker ?? '').filter((name) => /^[\u4e00-\u9fff]{2,4}$/.test(name)),
  );
  for (const name of [...speakers]) {
    if (/的|母亲|父亲|其他|前男友/.test(name)) speakers.delete(name);
    else if (name.length === 3) speakers.add(name.slice(1));
  }
  return { texts, speakers: [...speakers] };
}

/** Words that are a speaker's given name and a common word as well. */
const WORDS = new Set(['果然', '焦阳', '其他', '安娜', '大力', '沈画', '大头', '那依', '七星', '白洁', '刘星']);

interface Stand {
  readonly start: number;
  readonly end: number;
}

/** Puts made-up names in the place of `stands`, keeping some as they are; what is kept is left unread. */
function replaced(random: Random, text: string, stands: readonly Stand[], share: number): Sample {
  const names: [number, number][] = [];
  const unread: [number, number][] = [];
  let made = '';
  let position = 0;
  for (const { start, end } of stands) {
    made += text.slice(position, start);
    const from = made.length;
    const isNew = random() < share;
    made += isNew ? nameOf(random) : text.slice(start, end);
    (isNew ? names : unread).push([from, made.length]);
    position = end;
  }
  return { text: made + text.slice(position), names, unread };
}

/** How often names are put where nothing parts them from the words around, as where a page has cut out their @. */
const ANYWHERE = 0.15;

const BREAK = /[\s,.!?:;~…、。]|$/g;

/** Names beside each other, as people call several friends at once, and what stands between them. */
function row(random: Random): { words: string; spans: [number, number][] } {
  const count = random() < 0.8 ? 1 : random() < 0.7 ? 2 : 3;
  const between = pick(random, ['', '', ' ', '、', ',', '@', '和']);
  const spans: [number, number][] = [];
  let words = '';
  for (let left = count; left > 0; left--) {
    const { text: name } = fold(nameOf(random));
    spans.push([words.length, words.length + name.length]);
    words += left > 1 ? name + between : name;
  }
  return { words, spans };
}

/** Puts names into a text: at its start or end, beside a mark of punctuation, sometimes anywhere, or after a cue. */
function inserted(random: Random, { text, names, unread }: Sample): Sample {
  const breaks = [0, ...Array.from(text.matchAll(BREAK), ({ index, 0: mark }) => index + mark.length)];
  const at = random() < ANYWHERE ? Math.floor(random() * (text.length + 1)) : pick(random, breaks);
  const kind = random();
  const cue = kind < 0.3 ? pick(random, CUES) : kind < 0.36 ? '@' : '';
  const before = (random() < 0.1 ? ' ' : '') + cue;
  const after = random() < 0.15 ? pick(random, [' ', ',', ',', '、', ':', ':', '!', '。']) : '';
  const { words, spans } = row(random);
  const moved = before.length + words.length + after.length;
  const start = at + before.length;
  const move = ([from, to]: readonly [number, number]): (readonly [number, number])[] =>
    from >= at ? [[from + moved, to + moved]] : to > at ? [] : [[from, to]];
  return {
    text: text.slice(0, at) + before + words + after + text.slice(at),
    names: [...names.flatMap(move), ...spans.map(([from, to]) => [start + from, start + to] as const)],
    unread: unread.flatMap(move),
  };
}

/** How often each sentence about people is told of somebody else. */
const RETOLD = 25;

/** The sentences about people, each of several made-up people. */
export function sentenceSamples(random: Random): Sample[] {
  const sentences = SENTENCES.trim().split('\n');
  return sentences.flatMap((sentence) =>
    Array.from({ length: RETOLD }, () => {
      const names: [number, number][] = [];
      const parts = fold(sentence).text.split('_');
      const text = parts.slice(1).reduce((told, part) => {
        const { text: name } = fold(nameOf(random));
        names.push([told.length, told.length + name.length]);
        return told + name + part;
      }, parts[0]!);
      return { text, names, unread: [] };
    }),
  );
}

/** Samples from ordinary texts: known names replaced by made-up ones, and names put in where people put them. */
export function makeSamples(folder: string, random: Random): Sample[] {
  const { texts, speakers } = dialogues(folder);
  const known = gazetteer([...figures].map((name) => [name, true] as const));
  const cast = gazetteer(speakers.filter((name) => !WORDS.has(name)).map((name) => [name, true] as const));
  const samples: Sample[] = [];
  for (const text of ordinaryTexts(folder)) {
    const stands = known.find(text);
    const sample = replaced(random, text, stands, 0.8);
    samples.push(random() < 0.35 ? inserted(random, sample) : sample);
  }
  for (const text of texts) {
    const stands = cast.find(text);
    if (stands.length > 0) samples.push({ text, names: stands.map(({ start, end }) => [start, end]), unread: [] });
    const sample = replaced(random, text, stands, 1);
    samples.push(random() < 0.25 ? inserted(random, sample) : sample);
  }
  return samples;
}

/** The project's own drafts, with the names that are labelled in them. */
export function ownSamples(): Sample[] {
  const file = new URL('../../../tests/corpus/details/tune/persons.txt', import.meta.url);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line, index) => {
      const { text, details } = parseDraft(line, `persons/tune:${index + 1}`);
      const names = details.filter(({ kind }) => kind === 'person').map(({ start, end }) => [start, end] as const);
      const { text: folded } = fold(text);
      return folded.length === text.length ? { text: folded, names, unread: [] } : { text: '', names: [], unread: [] };
    });
}
