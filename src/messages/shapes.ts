import * as v from 'valibot';
import type { FromCard } from './card-protocol.ts';
import type { FromGuard } from './guard-protocol.ts';
import { OUTCOMES } from './guard-protocol.ts';
import type { RequestName, Requests } from './requests.ts';
import { count, draft, found, id, label, language, LIMITS, listUpTo, textUpTo, told } from './shape-parts.ts';

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
  v.object({ type: v.literal('report'), text: textUpTo(LIMITS.report) }),
]);

const fromCard = v.variant('type', [
  v.object({ type: v.literal('open'), token: id }),
  v.object({ type: v.literal('remedy'), rev: count, finding: count, remedy: count }),
  v.object({ type: v.literal('replace-all'), rev: count }),
  v.object({ type: v.literal('release'), rev: count }),
  v.object({ type: v.literal('height'), pixels: v.pipe(v.number(), v.minValue(0), v.maxValue(10_000)) }),
  v.object({ type: v.literal('unfocused') }),
  v.object({ type: v.literal('files'), files: listUpTo(LIMITS.files, v.object({ id, told })) }),
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
  language: v.object({ language: v.nullable(language) }),
  desk: v.object({
    text: textUpTo(LIMITS.draft),
    persona: v.nullable(id),
    audience: v.optional(listUpTo(LIMITS.listeners, id)),
    files: listUpTo(LIMITS.files, v.object({ id, name: label, told: v.optional(told) })),
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
