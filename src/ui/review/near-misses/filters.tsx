import { kindName, siteName } from '../../../i18n/index.ts';
import { OUTCOMES } from '../../../messages/guard-protocol.ts';
import type { Persona } from '../../../persona/types.ts';
import type { NearMiss, NearMissFilter } from '../../../store/types.ts';
import { Button } from '../../components/button.tsx';
import { SelectField } from '../../components/select-field.tsx';
import type { Option } from '../../components/select-field.tsx';
import { language, t } from '../../language.ts';
import { ALL, FILTER_KEYS, occurring, withChoice } from './filter.ts';
import type { FilterKey } from './filter.ts';

interface FiltersProps {
  readonly filter: NearMissFilter;
  readonly personas: readonly Persona[];
  /** What there is without a filter. */
  readonly nearMisses: readonly NearMiss[];
  readonly onChange: (filter: NearMissFilter) => void;
}

function optionsOf(
  personas: readonly Persona[],
  nearMisses: readonly NearMiss[],
): Readonly<Record<FilterKey, Option[]>> {
  const { kinds, sites } = occurring(nearMisses);
  return {
    persona: personas.map(({ id, name }) => ({ value: id, text: name })),
    site: sites.map((site) => ({ value: site, text: siteName(language.value, site) })),
    level: (['hold', 'warn'] as const).map((level) => ({ value: level, text: t(`level.${level}`) })),
    outcome: OUTCOMES.map((outcome) => ({ value: outcome, text: t(`outcome.${outcome}`) })),
    kind: kinds.map((kind) => ({ value: kind, text: kindName(language.value, kind) })),
  };
}

/** One choice for each thing that near misses can be told apart by. */
export function Filters({ filter, personas, nearMisses, onChange }: FiltersProps) {
  const options = optionsOf(personas, nearMisses);
  return (
    <div class="filters" role="group" aria-label={t('nearMisses.filter')}>
      {FILTER_KEYS.map((key) => (
        <SelectField
          key={key}
          label={t(`nearMisses.filter.${key}`)}
          value={filter[key] ?? ALL}
          options={[{ value: ALL, text: t('nearMisses.filter.all') }, ...options[key]]}
          onChange={(choice) => onChange(withChoice(filter, key, choice))}
        />
      ))}
      {Object.keys(filter).length > 0 && (
        <Button kind="plain" onClick={() => onChange({})}>
          {t('nearMisses.filter.clear')}
        </Button>
      )}
    </div>
  );
}
