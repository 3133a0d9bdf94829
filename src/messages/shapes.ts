import * as v from 'valibot';
import type { Language } from '../i18n/language.ts';
import type { UnreadBecause } from '../draft/types.ts';
import type { Visibility } from '../persona/kinds.ts';
import type { FromCard } from './card-protocol.ts';
import type { FromGuard } from './guard-protocol.ts';
import { OUTCOMES } from './guard-protocol.ts';
import type { RequestName, Requests } from './requests.ts';

/** A page's process writes what a guard says, so each field is held to its shape and its size. */
const LIMITS = {
  /** Opaque ids of our own making are UUIDs. */
  id: 64,
  /** A message may carry a draft of any length that the browser lets through; the judge refuses what is too long. */
  draft: 16_000_000,
  /** The longest screen name of Weibo has 30 characters, WeChat's 32 bytes. */
  account: 200,
  /** File systems take names of up to 255 bytes. */
  label: 255,
  /** The longest selector of the surfaces has about 100 characters. */
  selector: 500,
  /** A report stops at 200 lines. */
  report: 50_000,
  /** Weibo takes 18 pictures. */
  files: 100,
  /** The longest QR code holds 7,089 digits. */
  qr: 7_089,
  /** Texts of one kind in a file: the serial numbers of a body and its lenses. */
  texts: 10,
  /** More than anybody's audience book. */
  listeners: 10_000,
} as const;

const id = v.pipe(v.string(), v.maxLength(LIMITS.id));
const label = v.pipe(v.string(), v.maxLength(LIMITS.label));
const accountText = v.pipe(v.string(), v.maxLength(LIMITS.account));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Named again, because a message may know the types of `persona` only; the type sees to it that none is forgotten. */
const VISIBILITIES = Object.keys({ public: 0, fans: 0, friends: 0, self: 0 } satisfies Record<
  Visibility,
  0
>) as Visibility[];

const LANGUAGES = Object.keys({ 'zh-CN': 0, 'zh-TW': 0, en: 0 } satisfies Record<Language, 0>) as Language[];

const draft = v.object({
  text: v.pipe(v.string(), v.maxLength(LIMITS.draft)),
  site: v.optional(id),
  surface: v.optional(id),
  account: v.optional(v.object({ uid: v.optional(accountText), name: v.optional(accountText) })),
  circumstances: v.optional(
    v.object({
      visibility: v.optional(v.picklist(VISIBILITIES)),
      place: v.optional(label),
      alsoPosts: v.optional(label),
      files: v.optional(v.pipe(v.array(v.object({ id, name: label })), v.maxLength(LIMITS.files))),
      autosaves: v.optional(v.boolean()),
    }),
  ),
});

/** As `VISIBILITIES`. */
const UNREAD = Object.keys({ size: 0, count: 0, pixels: 0, damaged: 0, format: 0 } satisfies Record<
  UnreadBecause,
  0
>) as UnreadBecause[];

const labels = v.pipe(v.array(label), v.maxLength(LIMITS.texts));
const degrees = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));

const told = v.object({
  unread: v.optional(v.picklist(UNREAD)),
  position: v.optional(v.object({ latitude: degrees, longitude: degrees })),
  serials: v.optional(labels),
  owners: v.optional(labels),
  takenAt: v.optional(label),
  qr: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(LIMITS.qr))), v.maxLength(LIMITS.texts))),
  likeness: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/))),
  strippable: v.optional(v.boolean()),
});

const found = v.object({ selector: v.pipe(v.string(), v.maxLength(LIMITS.selector)), guess: v.boolean() });

const fromGuard = v.variant('type', [
  v.object({
    type: v.literal('hello'),
    token: id,
    site: id,
    loadedAt: v.pipe(v.number(), v.finite(), v.minValue(0)),
    cardOpen: v.optional(v.boolean()),
  }),
  v.object({ type: v.literal('judge'), rev: count, draft, found: v.optional(found) }),
  v.object({ type: v.literal('passed'), rev: count }),
  v.object({ type: v.literal('open-card'), rev: count, stopped: v.boolean(), nearMiss: v.optional(id) }),
  v.object({ type: v.literal('card-closed') }),
  v.object({ type: v.literal('outcome'), nearMiss: id, outcome: v.picklist(OUTCOMES) }),
  v.object({ type: v.literal('card-missing') }),
  v.object({ type: v.literal('report'), text: v.pipe(v.string(), v.maxLength(LIMITS.report)) }),
]);

const fromCard = v.variant('type', [
  v.object({ type: v.literal('open'), token: id }),
  v.object({ type: v.literal('remedy'), rev: count, finding: count, remedy: count }),
  v.object({ type: v.literal('replace-all'), rev: count }),
  v.object({ type: v.literal('release'), rev: count }),
  v.object({ type: v.literal('height'), pixels: v.pipe(v.number(), v.minValue(0), v.maxValue(10_000)) }),
  v.object({
    type: v.literal('files'),
    files: v.pipe(v.array(v.object({ id, told })), v.maxLength(LIMITS.files)),
  }),
  v.object({ type: v.literal('close') }),
]);

const tabId = v.pipe(v.number(), v.integer());

const requests = {
  start: v.object({}),
  pause: v.object({ milliseconds: v.pipe(v.number(), v.minValue(0)) }),
  tab: v.object({ tabId }),
  declare: v.object({ tabId, persona: v.nullable(id) }),
  bind: v.object({ tabId, persona: id }),
  report: v.object({ tabId }),
  popup: v.object({ tabId }),
  language: v.object({ language: v.nullable(v.picklist(LANGUAGES)) }),
  desk: v.object({
    text: v.pipe(v.string(), v.maxLength(LIMITS.draft)),
    persona: v.nullable(id),
    audience: v.optional(v.pipe(v.array(id), v.maxLength(LIMITS.listeners))),
    files: v.pipe(v.array(v.object({ id, name: label, told: v.optional(told) })), v.maxLength(LIMITS.files)),
  }),
} satisfies Record<RequestName, v.GenericSchema>;

/** What a guard said, or `undefined` when it has no shape that a guard sends. */
export function readFromGuard(message: unknown): FromGuard | undefined {
  const result = v.safeParse(fromGuard, message);
  return result.success ? (result.output as FromGuard) : undefined;
}

/** What a card said, or `undefined` when it has no shape that a card sends. */
export function readFromCard(message: unknown): FromCard | undefined {
  const result = v.safeParse(fromCard, message);
  return result.success ? result.output : undefined;
}

/** A request with its payload, or `undefined` when there is no such request. */
export function readRequest(
  message: unknown,
): { [N in RequestName]: { request: N; payload: Requests[N][0] } }[RequestName] | undefined {
  const named = v.safeParse(v.object({ request: v.picklist(Object.keys(requests) as RequestName[]) }), message);
  if (!named.success) return undefined;
  const { request } = named.output;
  const whole = v.safeParse(v.object({ request: v.literal(request), payload: requests[request] }), message);
  return whole.success ? (whole.output as ReturnType<typeof readRequest>) : undefined;
}
