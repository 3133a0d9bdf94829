import type { AccountSeen } from '../messages/guard-protocol.ts';
import { type Box, foundBy } from './find.ts';
import { controlWords, namesIn, placeholderWords, stableName } from './report-words.ts';
import { ancestors, isShown } from './tree.ts';

/** How far around the editable a report may look, and how many lines one may have. */
const CLIMB = 10;
const LINES = 80;

/** What a report is made of. */
export interface Reported {
  readonly editable: HTMLElement;
  /** The box that the editable is known as, if it is one. */
  readonly box: Box | undefined;
  readonly account: AccountSeen | undefined;
  readonly hostname: string;
}

/** Attributes whose values the site makes up: told like class names. */
const NAMES = ['type', 'role', 'contenteditable', 'aria-multiline', 'node-type', 'action-type', 'name'];

const PLACEHOLDERS = ['placeholder', 'data-placeholder'];

/** Told where they say what a control does. */
const TITLES = ['title', 'aria-label'];

const FIELDS = 'textarea, input, select, [contenteditable]:not([contenteditable="false"])';
const CONTROLS = 'button, [role="button"], [role="dialog"], iframe';

/** Elements without anything for the eye. */
const NOT_SHOWN = 'head, script, style, template, svg';

/**
 * How the page is built around an editable, to be pasted into an issue: tags, roles, placeholders, texts of controls,
 * names of classes without their hashes, and how deep in shadow roots and frames. Never what was typed, nor anybody's
 * name, number or address. Nothing in the page is touched.
 */
export function reportOf({ editable, box, account, hostname }: Reported): string {
  const frame = frameOf(editable);
  const names = [editable, ...(frame ? [frame] : [])].flatMap(({ ownerDocument }) => namesIn(ownerDocument));
  const { root, tree } = widestTree(editable, frame, names);
  const report = [
    'Vestkeeper structure report',
    `host: ${hostname}`,
    `surface: ${box?.surface.id ?? 'none'}`,
    `known by: ${box ? knownBy(box) : 'nothing'}`,
    `inside: ${insideOf(root, names)}`,
    '',
    ...tree,
  ].join('\n');
  return withoutLogin(report, account);
}

/** The most around an editable that a report has room for: what stands there, and the element that holds it. */
function widestTree(
  editable: HTMLElement,
  frame: Element | undefined,
  names: readonly string[],
): { readonly root: Element; readonly tree: readonly string[] } {
  const circles = [
    ...ancestors(editable, CLIMB),
    // A box in a frame has its control outside of it.
    ...(frame ? [frame, ...ancestors(frame, CLIMB)] : []),
  ];
  const around = circles.map((root) => ({ root, tree: treeOf(root, editable, names, 0) }));
  const [smallest = { root: editable, tree: [] }] = around;
  const widest = around.findLast(({ tree }) => tree.length <= LINES);
  return widest ?? { root: smallest.root, tree: smallest.tree.slice(0, LINES) };
}

/** Blanks whatever the site built out of the login itself. */
function withoutLogin(report: string, account: AccountSeen | undefined): string {
  const login = [account?.uid, account?.name].filter((text) => text !== undefined && text.length > 1);
  return login.reduce<string>((left, text = '') => left.replaceAll(text, '#'), report);
}

/** The frame that an element's document stands in, where it is of the same origin. */
function frameOf({ ownerDocument }: Element): Element | undefined {
  return ownerDocument.defaultView?.frameElement ?? undefined;
}

function knownBy(box: Box): string {
  const { selector, guess } = foundBy(box);
  return guess ? `guesswork, ${selector}` : selector;
}

function insideOf(root: Element, names: readonly string[]): string {
  const chain = ancestors(root, Number.POSITIVE_INFINITY).reverse();
  const frame = frameOf(root);
  return [...(frame ? [`frame ${lineOf(frame, names)}`] : []), ...chain.map((one) => lineOf(one, names))].join(' > ');
}

/** The lines of an element and of what is telling below it; none where nothing is. */
function treeOf(element: Element, editable: Element, names: readonly string[], depth: number): string[] {
  const indent = '  '.repeat(depth);
  const own = `${indent}${lineOf(element, names)}`;
  if (element === editable) return [`${own}  <= the box`];
  if (element.matches(FIELDS)) return [own];
  if (element.matches(NOT_SHOWN)) return [];
  const below = [...element.children].flatMap((child) => treeOf(child, editable, names, depth + 1));
  const within = element.shadowRoot ?? frameRoot(element);
  const inside = [...(within?.children ?? [])].flatMap((child) => treeOf(child, editable, names, depth + 2));
  const door = inside.length > 0 ? [`${indent}  (${element.shadowRoot ? 'shadow root' : 'frame'})`] : [];
  const telling = element.matches(CONTROLS) || wordsOf(element) !== undefined;
  return telling || below.length + inside.length > 0 ? [own, ...below, ...door, ...inside] : [];
}

function frameRoot(element: Element): Document | undefined {
  return element.localName === 'iframe' ? ((element as HTMLIFrameElement).contentDocument ?? undefined) : undefined;
}

function lineOf(element: Element, names: readonly string[]): string {
  const id = element.id ? `#${stableName(element.id)}` : '';
  const classes = [...element.classList].map((name) => `.${stableName(name)}`).join('');
  const told = (keys: readonly string[], tell: (value: string) => string | undefined): string =>
    keys
      .map((key) => [key, tell(element.getAttribute(key) ?? '')] as const)
      .map(([key, value]) => (value ? `[${key}="${value}"]` : ''))
      .join('');
  const words = wordsOf(element);
  return [
    stableName(element.localName) + id + classes,
    told(NAMES, stableName),
    told(PLACEHOLDERS, (value) => placeholderWords(value, names)),
    told(TITLES, controlWords),
    words === undefined ? '' : ` "${words}"`,
    element.matches(`${FIELDS}, ${CONTROLS}`) && !isShown(element) ? ' (not shown)' : '',
  ].join('');
}

/** What a control says; of any other element nothing. A control whose words nobody knows tells how many they are. */
function wordsOf(element: Element): string | undefined {
  if (element.matches(FIELDS)) return undefined;
  const text = element.textContent.trim();
  // Words of an element with others in it are told by those.
  const words =
    element.childElementCount === 0 || element.matches(`${CONTROLS}, label`) ? controlWords(text) : undefined;
  if (words !== undefined || !element.matches('button, [role="button"]') || text === '') return words;
  return `(${text.length} characters)`;
}
