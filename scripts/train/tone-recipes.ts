import type { ModelName } from '../../src/tone/model/models.ts';
import type { Scale } from '../../src/persona/kinds.ts';
import type { Settings } from './tone-fit.ts';
import type { Example } from './tone-sources.ts';

/** What a text teaches a model, 0…1, and how much it counts. */
export interface Lesson {
  readonly label: number;
  readonly weight: number;
}

/** How one model is trained. */
export interface Recipe {
  /** What an example teaches; nothing where it does not know. `index` is its place among all. */
  readonly lesson: (example: Example, index: number) => Lesson | undefined;
  /** Models of these settings are averaged. */
  readonly settings: readonly Settings[];
  /** Marks whose n-grams teach nothing: our own happy drafts have more of them than happy posts have. */
  readonly deafTo?: string;
  /** N-grams that are shipped at most. */
  readonly grams: number;
  /** The scale whose labels of own drafts calibrate the model; without one the published set does. */
  readonly scale?: Scale;
}

/** Groups of feelings in CPED that say what a mood is, and those that say what it is not. */
interface Feelings {
  readonly is: readonly string[];
  readonly isNot: readonly string[];
}

/** What neither pleases nor hurts stands with it: a mood is to be told from both. */
const PLEASANT = ['neutral', 'happy', 'relaxed', 'positive-other', 'grateful'];

const FEELINGS: Readonly<Record<'angry' | 'sad' | 'afraid' | 'happy', Feelings>> = {
  angry: { is: ['anger', 'disgust'], isNot: [...PLEASANT, 'sadness', 'fear', 'worried', 'astonished'] },
  sad: { is: ['sadness', 'depress'], isNot: [...PLEASANT, 'anger', 'astonished'] },
  afraid: { is: ['fear', 'worried'], isNot: [...PLEASANT, 'anger', 'astonished'] },
  happy: {
    is: ['happy', 'grateful'],
    isNot: ['neutral', 'anger', 'disgust', 'sadness', 'depress', 'fear', 'worried', 'negative-other', 'astonished'],
  },
};

/** Feelings of CPED with which nobody is attacked. */
const PEACEFUL: ReadonlySet<string> = new Set([...PLEASANT, 'sadness', 'fear', 'worried', 'astonished', 'depress']);

/** Spoken lines are short and far from what is posted, so that each counts little. */
const LINE = 0.03;
/** COLD argues about groups: seldom in grief or fear, but nobody has labelled that. Some of it is enough. */
const ARGUMENT = 0.12;
const ARGUMENTS_APART = 6;
/** A mood that is half heard teaches less than one that is. */
const HALF_HEARD = 0.3;
/** Drafts like what is posted in passing, as most posts are, teach more than those in the voice of somebody. */
const IN_PASSING: ReadonlySet<string> = new Set([
  'everyday.jsonl',
  'everyday2.jsonl',
  'feelings.jsonl',
  'feelings2.jsonl',
  'feelings3.jsonl',
]);
const OF_PASSING = 2;
/** Drafts whose writers looked for swearing or a manner alone: that no mood is told of them says nothing. */
const MOODS_UNTOLD = /^(?:swearing[56]|look-alikes[34]|manner3)\./;
/** Drafts whose writers looked for moods or subjects: that no manner is told of them says nothing. */
const MANNERS_UNTOLD = /^(?:feelings3|subjects[4-6])\./;

/**
 * Whether an own draft was not written in search of one thing: swearing and what looks like it, attacks, manners,
 * subjects. Where it was, moods are told less often than they are had and other scales are heard more or less often than
 * in what is posted, so that a curve drawn on it says too little or too much.
 */
export const isAsPosted = ({ file }: { readonly file: string }): boolean =>
  !/^(?:swearing|look-alikes|eleventh|(?:attack|manner|subjects)[2-9])/.test(file);

/** Signals that a mood may be read from; the others would only learn how our own drafts were written. */
const OF_MOODS =
  /^(?:not-)?(?:rage|curse|wrong|annoyed|fed-up|demand|grief|tears|lonely|helpless|worn|fright|worry|danger|joy|laughter|fond|praise|thanks|luck|pleasant|surprise|anger-st|cold|sad-st|fear-st|hug-|doge|coarse|insults|unlucky)[a-z-]*$/;

function mood(
  name: keyof typeof FEELINGS,
  penalty: number,
  signalPenalty: number,
  more: readonly { readonly penalty: number; readonly bayes?: boolean }[] = [],
): Recipe {
  const { is, isNot } = FEELINGS[name];
  const isArgumentCalm = name === 'sad' || name === 'afraid';
  return {
    scale: name,
    grams: 12_000,
    deafTo: name === 'happy' ? '!' : '',
    lesson: (example, index) => {
      if (example.source === 'own') {
        if (MOODS_UNTOLD.test(example.file)) return undefined;
        const label = example.tone[name] ?? 0;
        const weight = IN_PASSING.has(example.file) ? OF_PASSING : 1;
        return { label, weight: label === 0.5 ? weight * HALF_HEARD : weight };
      }
      if (example.source === 'cold' && isArgumentCalm && index % ARGUMENTS_APART === 0) {
        return { label: 0, weight: ARGUMENT };
      }
      if (example.source !== 'cped') return undefined;
      if (is.includes(example.emotion)) return { label: 1, weight: LINE };
      return isNot.includes(example.emotion) ? { label: 0, weight: LINE } : undefined;
    },
    settings: [{ penalty }, ...more].map((one) => ({
      signalPenalty: (signal: string) => (OF_MOODS.test(signal) ? signalPenalty : Infinity),
      least: 2,
      iterations: 40,
      ...one,
    })),
  };
}

/** The same, scaled by what the classes have: it errs elsewhere. */
const BAYES = { penalty: 0.2, bayes: true } as const;

const manner = (name: 'formal' | 'cute' | 'fandom' | 'intense', settings: Partial<Settings> = {}): Recipe => ({
  scale: name,
  grams: 6_000,
  lesson: (example) =>
    example.source === 'own' && !MANNERS_UNTOLD.test(example.file)
      ? { label: example.tone[name] ?? 0, weight: 1 }
      : undefined,
  settings: [{ penalty: 0.3, signalPenalty: () => 0.3, least: 2, iterations: 40, ...settings }],
});

/** What is posted in passing attacks nobody: our own drafts hold far more attacks than people post. */
const UNATTACKED = 4;

const none = (): number => Infinity;

/** How each model is trained. */
export const RECIPES: Readonly<Record<ModelName, Recipe>> = {
  'hostile-at-groups': {
    grams: 30_000,
    lesson: (example) => {
      if (example.source === 'cold') return example.held ? undefined : { label: example.offensive, weight: 1 };
      if (example.source === 'swsr') return { label: example.sexist, weight: 0.15 };
      if (example.source === 'cped') return PEACEFUL.has(example.emotion) ? { label: 0, weight: 0.15 } : undefined;
      // What COLD lacks: people who are named without being attacked.
      if ((example.tone.hostile ?? 0) > 0) return undefined;
      return { label: 0, weight: IN_PASSING.has(example.file) ? 6 : 3 };
    },
    settings: [
      { penalty: 0.2, signalPenalty: none, least: 2, iterations: 40 },
      { penalty: 0.07, signalPenalty: none, least: 2, iterations: 40, bayes: true },
    ],
  },
  'hostile-at-somebody': {
    scale: 'hostile',
    grams: 12_000,
    lesson: (example) => {
      if (example.source === 'own') {
        const label = example.tone.hostile ?? 0;
        return { label, weight: label === 0 && IN_PASSING.has(example.file) ? UNATTACKED : 1 };
      }
      if (example.source === 'cped') return PEACEFUL.has(example.emotion) ? { label: 0, weight: 0.05 } : undefined;
      return undefined;
    },
    settings: [{ penalty: 0.3, signalPenalty: () => 0.3, least: 2, iterations: 40 }],
  },
  angry: mood('angry', 0.3, 1.5),
  sad: mood('sad', 0.3, 1, [BAYES]),
  afraid: mood('afraid', 0.3, 1, [BAYES]),
  happy: mood('happy', 0.5, 0.3, [BAYES, { penalty: 2 }]),
  intense: manner('intense', { penalty: 1 }),
  formal: manner('formal'),
  cute: manner('cute'),
  fandom: manner('fandom'),
};
