/**
 * The rooms of the house, and which way its doors open. This table is what ARCHITECTURE.md says in prose; a new room is
 * one entry here.
 *
 * @typedef {object} Room
 * @property {readonly string[]} uses Rooms that it may import.
 * @property {readonly string[]} [knows] Rooms that it may import types of, which leave nothing in the built bundle.
 * @property {'pure' | 'page' | 'extension'} kind What it may do; see `globals.js` and `packages.js`.
 * @property {string} because Why its doors are where they are.
 * @property {string} instead Where to put what does not fit through them.
 */

const PURE_BECAUSE =
  'it is pure: it runs unchanged in plain Node, for batches and tests, and knows only what lies under it';
const PAGE_BECAUSE = 'it runs in the process of a strange page, which must never hold a persona, a fact or a rule';
const PAGE_INSTEAD = 'Ask the background over `src/messages`; the types of the wire stand there too.';

const BELOW_JUDGE = ['linkage', 'subject', 'tone', 'files', 'detect', 'draft', 'persona'];

/** @type {Readonly<Record<string, Room>>} */
export const ROOMS = {
  persona: {
    kind: 'pure',
    uses: [],
    because: 'it is the ground floor: what a persona is and promises, which everything else stands on',
    instead: 'Put the code into the room that needs both, or take what is needed as an argument.',
  },
  draft: {
    kind: 'pure',
    uses: ['persona'],
    because: PURE_BECAUSE,
    instead: 'What a text means belongs to `detect`, `tone` or `judge`; a draft is only its text.',
  },
  detect: {
    kind: 'pure',
    uses: ['draft', 'persona'],
    because: PURE_BECAUSE,
    instead: 'A detector says what is there; whether that breaks a rule is for `judge` to say.',
  },
  grams: {
    kind: 'pure',
    uses: ['draft'],
    because: PURE_BECAUSE,
    instead:
      'What a model is asked belongs to `tone` or `subject`; this room knows how a linear model reads and is packed.',
  },
  tone: {
    kind: 'pure',
    uses: ['grams', 'draft', 'persona'],
    because: PURE_BECAUSE,
    instead: 'A scale says how a draft sounds; whether that breaks a rule is for `judge` to say.',
  },
  subject: {
    kind: 'pure',
    uses: ['grams', 'draft', 'persona'],
    because: PURE_BECAUSE,
    instead: 'A subject says what a draft is about; whether that breaks a rule is for `judge` to say.',
  },
  files: {
    kind: 'pure',
    uses: ['detect', 'draft', 'persona'],
    because: PURE_BECAUSE,
    instead: 'What a file tells is read here from its bytes; whether that breaks a rule is for `judge` to say.',
  },
  linkage: {
    kind: 'pure',
    uses: ['draft', 'persona'],
    because: PURE_BECAUSE,
    instead: 'What was posted before comes in as an argument; `keeper` reads it from the store.',
  },
  judge: {
    kind: 'pure',
    uses: BELOW_JUDGE,
    because: PURE_BECAUSE,
    instead: 'Take it as an argument; `keeper` brings the judge together with the store and the pages.',
  },
  sites: {
    kind: 'page',
    uses: [],
    knows: ['persona'],
    because: 'it is data about pages, read by the guard and by the background alike',
    instead: 'What is done with a surface belongs to `compose` or `keeper`.',
  },
  messages: {
    kind: 'extension',
    uses: ['sites'],
    knows: ['judge', 'i18n', ...BELOW_JUDGE],
    because: 'the guard has it in its bundle, and a page must never hold a persona, a fact or a rule',
    instead: 'A message carries data only; what is done on hearing it is given in by `keeper`, `compose` or `ui`.',
  },
  compose: {
    kind: 'page',
    uses: ['messages', 'sites', 'files'],
    knows: ['notice'],
    because: PAGE_BECAUSE,
    instead: PAGE_INSTEAD,
  },
  notice: {
    kind: 'page',
    uses: ['messages', 'sites'],
    because: PAGE_BECAUSE,
    instead: PAGE_INSTEAD,
  },
  store: {
    kind: 'extension',
    uses: ['judge', ...BELOW_JUDGE],
    knows: ['messages', 'i18n'],
    because: 'it keeps records and knows nobody who reads them',
    instead: 'Put what combines records with messages or pages into `keeper` or `ui`.',
  },
  i18n: {
    kind: 'extension',
    uses: [],
    knows: ['judge', 'persona'],
    because: 'it is tables of texts, which take values in and know nobody',
    instead: 'Pass the value in as a parameter of the text.',
  },
  keeper: {
    kind: 'extension',
    uses: ['store', 'messages', 'judge', 'sites', 'i18n', ...BELOW_JUDGE],
    because: 'it is the background, which has no page',
    instead: 'Send a message to the guard or to the card, which draw for it.',
  },
  ui: {
    kind: 'extension',
    uses: ['store', 'messages', 'i18n', 'judge', 'sites', ...BELOW_JUDGE],
    because: "it is what the extension's own pages share",
    instead: 'Ask the background over `src/messages` for what it does; move what both need below them.',
  },
  guard: {
    kind: 'page',
    uses: ['compose', 'notice', 'messages', 'sites'],
    because: PAGE_BECAUSE,
    instead: PAGE_INSTEAD,
  },
  entrypoints: {
    kind: 'extension',
    uses: ['keeper', 'ui', 'store', 'messages', 'judge', 'sites', 'i18n', ...BELOW_JUDGE],
    because: "the guard's rooms work only inside a watched page",
    instead: 'What runs in a page is wired in `entrypoints/guard.content.ts`.',
  },
};

/**
 * The room that a file stands in.
 *
 * @param {string} path Relative to the project, with either kind of slash.
 * @returns {string | undefined} None for tests, scripts and settings, which may import anything.
 */
export function roomOf(path) {
  const [top, name = ''] = path.split(/[\\/]/);
  if (top === 'entrypoints') return name.startsWith('guard.content') ? 'guard' : 'entrypoints';
  return top === 'src' && name in ROOMS ? name : undefined;
}
