import type { DetailKind } from '../../../persona/kinds.ts';
import { DETAIL_KINDS } from '../../../persona/kinds.ts';
import { LEVELS, SITE_LEVELS } from '../../../persona/levels.ts';
import type { SiteLevel } from '../../../persona/levels.ts';
import type { SiteRule } from '../../../persona/types.ts';
import { Button } from '../../components/button.tsx';
import { Select, SelectField } from '../../components/select-field.tsx';
import { t } from '../../language.ts';
import { editRule } from './save.ts';
import { withDetailChange, withVoiceChange } from './site-rule.ts';

const CONTRACT = '';

const levelOf = (value: string): SiteLevel | undefined => SITE_LEVELS.find((level) => level === value);

function options() {
  return [
    { value: 'quieter', text: t('siteRules.level.quieter') },
    { value: 'louder', text: t('siteRules.level.louder') },
    ...LEVELS.map((level) => ({ value: level, text: t('siteRules.level.fixed', { level: t(`level.${level}`) }) })),
  ];
}

interface LevelsProps {
  readonly site: string;
  readonly rule: SiteRule;
}

function Changed({ site, kind, level }: { site: string; kind: DetailKind; level: SiteLevel }) {
  const name = t(`kind.${kind}`);
  return (
    <li class="level-here">
      <span>{name}</span>
      <Select
        small
        label={name}
        value={level}
        options={options()}
        onChange={(next) => editRule(site, (kept) => withDetailChange(kept, kind, levelOf(next)))}
      />
      <Button
        kind="plain"
        small
        label={t('siteRules.levels.remove', { kind: name })}
        onClick={() => editRule(site, (kept) => withDetailChange(kept, kind, undefined))}
      >
        <span aria-hidden="true">✕</span>
      </Button>
    </li>
  );
}

/** What this site changes of the contracts' levels: of the voice, and of single kinds of detail. */
export function LevelsHere({ site, rule }: LevelsProps) {
  const details = rule.levels?.details ?? {};
  const changed = DETAIL_KINDS.flatMap((kind) => (details[kind] === undefined ? [] : [{ kind, level: details[kind] }]));
  const others = DETAIL_KINDS.filter((kind) => details[kind] === undefined);
  return (
    <fieldset class="stack stack--tight">
      <legend class="field__label">{t('siteRules.levels')}</legend>
      <p class="field__help">{t('siteRules.levels.help')}</p>
      <SelectField
        label={t('siteRules.levels.voice')}
        value={rule.levels?.voice ?? CONTRACT}
        options={[{ value: CONTRACT, text: t('siteRules.level.contract') }, ...options()]}
        onChange={(next) => editRule(site, (kept) => withVoiceChange(kept, levelOf(next)))}
      />
      {changed.length > 0 && (
        <ul class="stack stack--tight">
          {changed.map(({ kind, level }) => (
            <Changed key={kind} site={site} kind={kind} level={level} />
          ))}
        </ul>
      )}
      <SelectField
        label={t('siteRules.levels.add')}
        help={t('siteRules.levels.sure')}
        value=""
        options={[
          { value: '', text: t('siteRules.levels.choose') },
          ...others.map((kind) => ({ value: kind, text: t(`kind.${kind}`) })),
        ]}
        onChange={(chosen) => {
          const kind = others.find((other) => other === chosen);
          if (kind) editRule(site, (kept) => withDetailChange(kept, kind, 'quieter'));
        }}
      />
    </fieldset>
  );
}
