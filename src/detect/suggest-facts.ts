import { formsOf } from '../draft/normal.ts';
import type { DetailKind } from '../persona/kinds.ts';
import type { Fact } from '../persona/types.ts';
import { canonical, compileListed } from './facts.ts';
import { detectAll } from './registry.ts';
import type { Detail, Detector } from './types.ts';

/** Something a text tells of whoever wrote it, as a fact that could be listed. */
export interface SuggestedFact {
  readonly kind: DetailKind;
  /** As it stands in the text. */
  readonly value: string;
  /** Its full name, where the text has a short one. */
  readonly aliases: readonly string[];
  readonly certainty: number;
  /** The fact that it is listed as already. */
  readonly listedAs?: string | undefined;
}

/** Kinds that name an act of sharing or a file, not the person. */
const NOT_OF_THE_PERSON: ReadonlySet<DetailKind> = new Set(['share-token', 'opaque-link', 'picture-id', 'waybill']);

/** An `@` before a name says that it is one, and is no part of it. */
const bare = (words: string): string => words.trim().replace(/^@/, '');

function suggestion(text: string, { kind, value, certainty, start, end }: Detail): SuggestedFact {
  const written = bare(text.slice(start, end));
  const isShort = /\p{Script=Han}/u.test(value) && canonical(value) !== canonical(written);
  return { kind, value: written, aliases: isShort ? [value] : [], certainty };
}

/**
 * What the detectors find in a profile, each thing once and the surest first; names that everybody knows are left out.
 * `listed` tells which of them are listed already.
 */
export function suggestFacts(
  text: string,
  listed: readonly Fact[],
  detectors?: readonly Detector[],
): readonly SuggestedFact[] {
  const forms = formsOf(text);
  const known = compileListed(listed, [])(forms.skeleton);
  const byValue = new Map<string, SuggestedFact>();
  for (const detail of detectAll(forms, detectors)) {
    if (detail.known || NOT_OF_THE_PERSON.has(detail.kind)) continue;
    const found = suggestion(text, detail);
    const key = `${found.kind}/${canonical(found.aliases[0] ?? found.value)}`;
    const before = byValue.get(key);
    if (found.value === '' || (before && before.certainty >= found.certainty)) continue;
    const listing = known.find(({ start, end }) => start < detail.end && detail.start < end)?.listed;
    byValue.set(key, { ...found, ...(listing?.type === 'fact' && { listedAs: listing.fact.id }) });
  }
  return [...byValue.values()].toSorted((one, other) => other.certainty - one.certainty);
}
