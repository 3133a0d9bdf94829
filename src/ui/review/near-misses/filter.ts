import type { FindingKind } from '../../../judge/types.ts';
import type { NearMissFilter, NearMissHead } from '../../../store/types.ts';

/** What a select holds when it filters nothing. */
export const ALL = '';

export const FILTER_KEYS = ['persona', 'site', 'kind', 'level', 'outcome'] as const;

export type FilterKey = (typeof FILTER_KEYS)[number];

/** The filter with one part chosen anew; `ALL` takes the part out. */
export function withChoice(filter: NearMissFilter, key: FilterKey, choice: string): NearMissFilter {
  const { [key]: _dropped, ...rest } = filter;
  return choice === ALL ? rest : { ...rest, [key]: choice };
}

/** What occurs in the log, so that only what can be found is offered. */
export function occurring(heads: readonly NearMissHead[]): {
  kinds: readonly FindingKind[];
  sites: readonly string[];
  personas: readonly string[];
} {
  const kinds = new Set<FindingKind>();
  const sites = new Set<string>();
  const personas = new Set<string>();
  for (const head of heads) {
    for (const kind of head.kinds) kinds.add(kind);
    sites.add(head.site);
    personas.add(head.persona);
  }
  return { kinds: [...kinds], sites: [...sites], personas: [...personas] };
}
