import * as v from 'valibot';
import type { Detector } from '../src/detect/types.ts';
import type { AccountSeen, Circumstances, Draft } from '../src/draft/types.ts';
import { reasonSentence, type Language } from '../src/i18n/all.ts';
import type { CompiledWardrobe } from '../src/judge/compile.ts';
import { judge } from '../src/judge/judge.ts';
import type { Finding } from '../src/judge/types.ts';
import { VISIBILITIES } from '../src/persona/kinds.ts';

const account = v.union([v.string(), v.object({ uid: v.nullish(v.string()), name: v.nullish(v.string()) })]);

const circumstances = v.object({
  visibility: v.nullish(v.picklist(VISIBILITIES, `must be one of ${VISIBILITIES.join(', ')}`)),
  place: v.nullish(v.string()),
  alsoPosts: v.nullish(v.string()),
  files: v.nullish(v.array(v.string())),
});

const line = v.object({
  text: v.string(),
  persona: v.nullish(v.string()),
  site: v.nullish(v.string()),
  surface: v.nullish(v.string()),
  account: v.nullish(account, undefined),
  circumstances: v.nullish(circumstances),
});

type Line = v.InferOutput<typeof line>;

/** What a batch is judged with. */
export interface Bench {
  readonly compiled: CompiledWardrobe;
  /** Whether a line's persona must be in the wardrobe; without a wardrobe every line is only listed. */
  readonly strict: boolean;
  readonly detectors: readonly Detector[];
  readonly language: Language;
}

/** An account given as one string is a uid where the wardrobe knows it as one, or where it is all digits, else a name. */
function accountOf({ account: given, site }: Line, { compiled }: Bench): AccountSeen | undefined {
  if (given === undefined || given === null) return undefined;
  if (typeof given !== 'string') {
    return { ...(given.uid && { uid: given.uid }), ...(given.name && { name: given.name }) };
  }
  const known = compiled.wardrobe.personas
    .flatMap(({ accounts }) => accounts)
    .filter((one) => !site || one.site === site);
  if (known.some(({ uid }) => uid === given)) return { uid: given };
  if (known.some(({ name }) => name === given)) return { name: given };
  return /^\d+$/.test(given) ? { uid: given } : { name: given };
}

/** What goes out beside the words; a key that is null is silent. */
function circumstancesOf({ circumstances: given }: Line): Circumstances | undefined {
  if (!given) return undefined;
  const { visibility, place, alsoPosts, files } = given;
  return {
    visibility: visibility ?? undefined,
    place: place ?? undefined,
    alsoPosts: alsoPosts ?? undefined,
    files: files?.map((name) => ({ name })),
  };
}

const written = ({ rule, kind, level, ranges: [first], text, reason }: Finding, language: Language): object => ({
  rule,
  kind,
  level,
  start: first?.start ?? 0,
  end: first?.end ?? 0,
  text,
  reason: reasonSentence(language, reason),
});

/** A line that cannot be judged: what to say of it, and the id it had. */
export class LineError extends Error {
  override readonly name = 'LineError';
  readonly id: unknown;

  constructor(id: unknown, message: string) {
    super(message);
    this.id = id;
  }
}

/** A draft of a batch with the id that its verdict will carry. */
export interface BatchLine {
  readonly id: unknown;
  readonly line: Line;
}

/** Reads one line of a batch. Throws `LineError`. */
export function readLine(json: string): BatchLine {
  let given: unknown;
  try {
    given = JSON.parse(json);
  } catch (error) {
    throw new LineError(null, `not JSON: ${(error as Error).message}`);
  }
  const id = typeof given === 'object' && given !== null && 'id' in given ? given.id : null;
  const result = v.safeParse(line, given);
  if (result.success) return { id, line: result.output };
  throw new LineError(
    id,
    result.issues.map((issue) => `${v.getDotPath(issue) ?? 'line'}: ${issue.message}`).join('; '),
  );
}

/** Judges one line of a batch and returns what to write for it, as a JSON value. Throws `LineError`. */
export function judgeLine({ id, line: given }: BatchLine, bench: Bench): object {
  const { text, persona, site, surface } = given;
  if (bench.strict && persona && !bench.compiled.personas.has(persona)) {
    throw new LineError(id, `persona: the wardrobe has no persona "${persona}"`);
  }
  const draft: Draft = {
    text,
    site: site ?? undefined,
    surface: surface ?? undefined,
    account: accountOf(given, bench),
    circumstances: circumstancesOf(given),
  };
  const verdict = judge(draft, persona ?? undefined, bench.compiled, { detectors: bench.detectors });
  return {
    id,
    level: verdict.level,
    findings: verdict.findings.map((finding) => written(finding, bench.language)),
    details: verdict.details.map(({ kind, start, end, certainty }) => ({
      kind,
      start,
      end,
      text: text.slice(start, end),
      certainty,
    })),
    tone: verdict.tone,
    subjects: verdict.subjects,
  };
}
