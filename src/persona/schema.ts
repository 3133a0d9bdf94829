import * as v from 'valibot';
import { BESIDES, DETAIL_KINDS, SCALES, SUBJECTS, VISIBILITIES } from './kinds.ts';
import { LEVELS, SITE_LEVELS } from './levels.ts';
import type { Wardrobe } from './types.ts';

const level = v.picklist(LEVELS, (issue) => `is ${issue.received}, but a level is one of ${LEVELS.join(', ')}`);
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const text = v.string();
const texts = v.optional(v.array(text), []);
const id = v.pipe(v.string(), v.nonEmpty('must not be empty'));

const kind = v.picklist(
  DETAIL_KINDS,
  (issue) => `${issue.received} is no kind of detail; there are ${DETAIL_KINDS.join(', ')}`,
);
const scale = v.picklist(SCALES, (issue) => `${issue.received} is no scale; there are ${SCALES.join(', ')}`);
const subject = v.picklist(SUBJECTS, (issue) => `${issue.received} is no subject; there are ${SUBJECTS.join(', ')}`);

const account = v.object({ site: text, uid: v.optional(text), name: v.optional(text) });

const voiceRule = v.union(
  [level, v.object({ level, above: v.optional(share), below: v.optional(share) })],
  'must be a level, or {"level", "above"?, "below"?} with numbers from 0 to 1',
);

const ownSubject = v.object({
  name: v.pipe(text, v.nonEmpty('must not be empty')),
  words: v.array(text),
  level: v.optional(level, 'warn'),
});

const persona = v.pipe(
  v.object({
    id,
    name: v.optional(text),
    stage: v.optional(v.picklist(['front', 'back'], 'must be "front" or "back"'), 'back'),
    purpose: v.optional(text),
    principle: v.optional(text),
    confirmedAt: v.optional(v.pipe(v.number(), v.minValue(0))),
    circle: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
    mask: v.optional(v.object({ colour: text, glyph: text })),
    accounts: v.optional(v.array(account), []),
    details: v.optional(v.record(kind, level), {}),
    voice: v.optional(v.record(scale, voiceRule), {}),
    subjects: v.optional(v.record(subject, level), {}),
    ownSubjects: v.optional(v.array(ownSubject)),
    widest: v.optional(v.picklist(VISIBILITIES, `must be one of ${VISIBILITIES.join(', ')}`)),
    circumstances: v.optional(v.record(v.picklist(BESIDES, `there are ${BESIDES.join(', ')}`), level)),
    keeps: v.optional(v.array(text)),
  }),
  v.transform((given) => ({ ...given, name: given.name || given.id })),
);

const fact = v.object({
  id: v.optional(id),
  kind: v.optional(kind, 'fact'),
  value: v.optional(text, ''),
  aliases: texts,
  shownBy: texts,
  exact: v.optional(v.boolean()),
});

const listener = v.object({
  id: v.optional(id),
  name: v.optional(text, ''),
  aliases: texts,
  role: v.optional(text),
  audienceOf: texts,
});

const link = v.object({
  between: v.optional(v.tuple([text, text])),
  policy: v.optional(v.picklist(['never', 'deniable', 'open']), 'never'),
});

const siteLevel = v.picklist(
  SITE_LEVELS,
  (issue) => `is ${issue.received}, but a level on a site is one of ${SITE_LEVELS.join(', ')}`,
);

const siteRule = v.object({
  persona: v.optional(id, 'by-account'),
  always: v.optional(v.boolean()),
  paused: v.optional(v.boolean(), false),
  levels: v.optional(v.object({ details: v.optional(v.record(kind, siteLevel)), voice: v.optional(siteLevel) })),
});

/** JSON tells lists from objects, and so must this: a list would pass for an object without keys. */
const isObject = (given: unknown): boolean => typeof given === 'object' && given !== null && !Array.isArray(given);

const wardrobe = v.object({
  personas: v.optional(
    v.pipe(
      v.array(persona),
      v.check((personas) => new Set(personas.map((one) => one.id)).size === personas.length, 'two have the same id'),
    ),
    [],
  ),
  facts: v.optional(v.array(fact), []),
  listeners: v.optional(v.array(listener), []),
  links: v.optional(v.array(link), []),
  sites: v.optional(v.record(text, siteRule)),
});

/** A wardrobe that is not one. The message names every place that is wrong, one a line: `facts[0].kind: …`. */
export class WardrobeError extends Error {
  override readonly name = 'WardrobeError';
}

function placeOf(issue: v.BaseIssue<unknown>): string {
  const steps = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
  return steps.join('').replace(/^\./, '') || 'wardrobe';
}

/**
 * Reads a wardrobe from JSON values, which is also the export format. Everything but a persona's `id` is optional: a
 * name is the id, a stage `back`, lists and contracts empty; a fact or listener without an id gets one by its place.
 * Throws `WardrobeError` with the place of everything that is wrong.
 */
export function parseWardrobe(given: unknown): Wardrobe {
  if (!isObject(given))
    throw new WardrobeError('wardrobe: must be an object with "personas", "facts", "listeners" and "links"');
  const result = v.safeParse(wardrobe, given);
  if (!result.success) {
    throw new WardrobeError(result.issues.map((issue) => `${placeOf(issue)}: ${issue.message}`).join('\n'));
  }
  const { personas, facts, listeners, links, sites } = result.output;
  return {
    personas,
    facts: facts.map((one, index) => ({ ...one, id: one.id ?? `fact-${index + 1}` })),
    listeners: listeners.map((one, index) => ({ ...one, id: one.id ?? `listener-${index + 1}` })),
    links: links.flatMap(({ between, policy }) => (between ? [{ between, policy }] : [])),
    ...(sites && { sites }),
  };
}
