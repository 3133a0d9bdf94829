/**
 * House rules as data for ESLint's own `no-restricted-*` rules. Every message says what, why and what to do instead.
 *
 * @typedef {object} Restrictions What one kind of file may not say.
 * @property {Readonly<Record<string, string>>} [globals] Name → message.
 * @property {readonly { object?: string, property: string, message: string }[]} [properties]
 * @property {readonly { selector: string, message: string }[]} [syntax]
 */

const NO_NETWORK =
  'Vestkeeper has no network: nothing that a user writes may leave the machine. Package what is needed, and import it.';
const NO_HTML =
  'Markup from strings lets a page or a draft put elements into ours. Make elements with createElement or JSX, and text with textContent.';
const NO_CLOCK =
  'A pure room has no clock, so that the same draft is always judged the same. Take the time as an argument.';
const NO_CHANCE =
  'A pure room has no chance of its own, so that the same draft is always judged the same. Take randomness as an argument.';
const NO_BROWSER =
  'A pure room runs in plain Node, where no page and no browser is. Take what it tells as an argument.';
const NO_OUTPUT = 'A pure room says nothing but what it returns. Return it.';
const NO_COPY =
  'matchAll copies the pattern for every text, which costs more than a short text does. Use `allMatches` of `src/draft/matches.ts`.';
const LONG_PATTERN =
  'Nobody reads a pattern this long in one line, nor sees what changed in it. Write it with `wrapped` of `src/draft/wrapped.ts`.';
const DOUBLED =
  'Backslashes in `wrapped` stand as in a literal: a doubled one fits a backslash, and \\\\p{…} in a class fits its letters. Write one.';
const CLOSED_ROOT =
  "A root that is not closed lets the page read and press what is in it. Use attachShadow({ mode: 'closed' }).";
const NO_TRACE =
  'The page can read it: highlights are shared with it, with their ranges and names. Draw boxes in the closed root; see `src/notice`.';
const NO_FIND = 'window.find moves the selection of the page. Compare texts instead.';
const ONLY_MESSAGES =
  'Only `src/messages` sends and connects, because there every sender is checked and every message has its type. Add a request or a port there.';
const NO_SKIP =
  'A test that is left out promises nothing. Mend it or delete it; to run one alone, use `vitest run FILE -t TITLE`.';

const NETWORK_GLOBALS = [
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'WebSocketStream', 'WebTransport', 'EventSource', 'RTCPeerConnection'],
  ...['Image', 'Audio', 'importScripts'],
];
const HTML_SINKS = [
  ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'createContextualFragment'],
  'dangerouslySetInnerHTML',
];

/**
 * @param {readonly string[]} names
 * @param {string} message
 * @returns {Record<string, string>}
 */
function all(names, message) {
  return Object.fromEntries(names.map((name) => [name, message]));
}

/** Whatever is shipped. @type {Restrictions} */
export const SHIPPED = {
  globals: { ...all(NETWORK_GLOBALS, NO_NETWORK), Highlight: NO_TRACE, find: NO_FIND },
  properties: [
    { property: 'sendBeacon', message: NO_NETWORK },
    ...HTML_SINKS.map((property) => ({ property, message: NO_HTML })),
    { object: 'document', property: 'write', message: NO_HTML },
    { object: 'CSS', property: 'highlights', message: NO_TRACE },
    { object: 'window', property: 'find', message: NO_FIND },
  ],
  syntax: [
    { selector: `JSXAttribute[name.name='dangerouslySetInnerHTML']`, message: NO_HTML },
    { selector: `Property[key.name='dangerouslySetInnerHTML']`, message: NO_HTML },
    {
      selector: `CallExpression[callee.property.name='createElement'][arguments.0.value=/^(img|script|link|audio|video|source|object|embed)$/i]`,
      message: NO_NETWORK,
    },
    {
      selector: `CallExpression[callee.property.name='attachShadow']:not(:has(Property[key.name='mode'] > Literal[value='closed']))`,
      message: CLOSED_ROOT,
    },
  ],
};

/** Whatever is shipped, but `src/messages`. @type {Restrictions} */
export const NOT_MESSAGES = {
  syntax: [
    {
      selector: `MemberExpression[property.name=/^(sendMessage|connect|connectNative)$/][object.property.name=/^(runtime|tabs)$/]`,
      message: ONLY_MESSAGES,
    },
    {
      selector: `MemberExpression[property.name=/^(sendMessage|connect|connectNative)$/][object.name=/^(runtime|tabs)$/]`,
      message: ONLY_MESSAGES,
    },
  ],
};

/** Pure rooms. @type {Restrictions} */
export const PURE = {
  globals: {
    ...all(['performance', 'setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback'], NO_CLOCK),
    ...all(['crypto'], NO_CHANCE),
    ...all(['console'], NO_OUTPUT),
    ...all(['document', 'window', 'self', 'browser', 'chrome', 'navigator', 'location', 'process'], NO_BROWSER),
    ...all(['localStorage', 'sessionStorage', 'indexedDB'], NO_BROWSER),
  },
  properties: [
    { object: 'Date', property: 'now', message: NO_CLOCK },
    { object: 'Math', property: 'random', message: NO_CHANCE },
    { property: 'matchAll', message: NO_COPY },
  ],
  syntax: [
    { selector: `NewExpression[callee.name='Date'][arguments.length=0]`, message: NO_CLOCK },
    { selector: `CallExpression[callee.name='Date']`, message: NO_CLOCK },
    { selector: 'Literal[regex.pattern=/^.{121,}$/u]', message: LONG_PATTERN },
    {
      selector: String.raw`TaggedTemplateExpression[tag.name='wrapped'] > TemplateLiteral > TemplateElement[value.raw=/\\\\/]`,
      message: DOUBLED,
    },
  ],
};

const LEFT_OUT = '/^(skip|only|todo|skipIf|runIf)$/';
const TEST = '/^(describe|suite|it|test|bench)$/';

/** Tests. @type {Restrictions} */
export const TESTS = {
  syntax: [
    { selector: `MemberExpression[property.name=${LEFT_OUT}][object.name=${TEST}]`, message: NO_SKIP },
    { selector: `MemberExpression[property.name=${LEFT_OUT}][object.object.name=${TEST}]`, message: NO_SKIP },
  ],
};

/**
 * The rules that hold several restrictions together. ESLint lets a later setting of a rule replace an earlier one, so
 * every kind of file gets all of its restrictions at once.
 *
 * @param {...Restrictions} restrictions
 * @returns {import('eslint').Linter.RulesRecord}
 */
export function restrict(...restrictions) {
  const globals = restrictions.flatMap((each) => Object.entries(each.globals ?? {}));
  return {
    'no-restricted-globals': [
      'error',
      { globals: globals.map(([name, message]) => ({ name, message })), checkGlobalObject: true },
    ],
    'no-restricted-properties': ['error', ...restrictions.flatMap(({ properties = [] }) => properties)],
    'no-restricted-syntax': ['error', ...restrictions.flatMap(({ syntax = [] }) => syntax)],
  };
}
