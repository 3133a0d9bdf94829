import { useMemo } from 'preact/hooks';
import { kindName, siteName } from '../../../i18n/index.ts';
import { OUTCOMES } from '../../../messages/guard-protocol.ts';
import type { Persona } from '../../../persona/types.ts';
import type { NearMissHead } from '../../../store/types.ts';
import { Button } from '../../components/button.tsx';
import { SelectField, type Option } from '../../components/select-field.tsx';
import { language, t } from '../../language.ts';
import { ALL, FILTER_KEYS, occurring, withChoice, type FilterKey } from './filter.ts';
import { personaName } from './names.ts';
import { SearchField } from './search-field.tsx';
import { filter, query, span } from './shown.ts';
import { TimeFilter } from './time-filter.tsx';

interface FiltersProps {
  readonly personas: readonly Persona[];
  /** What there is without a filter. */
  readonly heads: readonly NearMissHead[];
}

function optionsOf(
  personas: readonly Persona[],
  heads: readonly NearMissHead[],
): Readonly<Record<FilterKey, readonly Option[]>> {
  const found = occurring(heads);
  const ids = [...new Set([...personas.map(({ id }) => id), ...found.personas])];
  return {
    persona: ids.filter((id) => id !== ALL).map((id) => ({ value: id, text: personaName(personas, id) })),
    site: found.sites.map((site) => ({ value: site, text: siteName(language.value, site) })),
    kind: found.kinds.map((kind) => ({ value: kind, text: kindName(language.value, kind) })),
    level: (['hold', 'warn'] as const).map((level) => ({ value: level, text: t(`level.${level}`) })),
    outcome: OUTCOMES.map((outcome) => ({ value: outcome, text: t(`outcome.${outcome}`) })),
  };
}

function clear(): void {
  filter.value = {};
  span.value = { type: 'all' };
  query.value = '';
}

/** One choice for each thing that near misses can be told apart by, and a search of their words. */
export function Filters({ personas, heads }: FiltersProps) {
  const options = useMemo(() => optionsOf(personas, heads), [personas, heads, language.value]);
  const isNarrowed = Object.keys(filter.value).length > 0 || span.value.type !== 'all' || query.value !== '';
  return (
    <div class="filters" role="group" aria-label={t('nearMisses.filter')}>
      <SearchField />
      {FILTER_KEYS.map((key) => (
        <SelectField
          key={key}
          label={t(`nearMisses.filter.${key}`)}
          value={filter.value[key] ?? ALL}
          options={[{ value: ALL, text: t('nearMisses.filter.all') }, ...options[key]]}
          onChange={(choice) => (filter.value = withChoice(filter.value, key, choice))}
        />
      ))}
      <TimeFilter />
      {isNarrowed && (
        <div>
          <Button small onClick={clear}>
            {t('nearMisses.filter.clear')}
          </Button>
        </div>
      )}
    </div>
  );
}
