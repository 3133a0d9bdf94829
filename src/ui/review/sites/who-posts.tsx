import { useId } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { isActive } from '../../../persona/active.ts';
import type { Persona, SiteRule } from '../../../persona/types.ts';
import { Notice } from '../../components/notice.tsx';
import { Select, type Option } from '../../components/select-field.tsx';
import { t } from '../../language.ts';
import { editRule } from './save.ts';
import { whoIn, withWho, type Who } from './site-rule.ts';

interface WhoProps {
  readonly site: string;
  readonly rule: SiteRule;
  readonly personas: readonly Persona[];
}

interface WayProps {
  readonly group: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly label: string;
  readonly help: string;
  readonly onChoose: () => void;
  /** What else is to be said of this way, once it is chosen. */
  readonly children?: ComponentChildren;
}

function Way({ group, checked, disabled, label, help, onChoose, children }: WayProps) {
  const id = useId();
  return (
    <div class="way">
      <label class="choice">
        <input
          type="radio"
          name={group}
          checked={checked}
          disabled={disabled}
          aria-describedby={id}
          onChange={onChoose}
        />
        {label}
      </label>
      <p id={id} class="field__help way__more">
        {help}
      </p>
      {checked && children && <div class="way__more">{children}</div>}
    </div>
  );
}

/** Personas to choose from: those in force, and the one that was chosen before it was. */
function choicesOf(
  personas: readonly Persona[],
  chosen: string | undefined,
  text: (name: string) => string = (name) => name,
): Option[] {
  return personas
    .filter((persona) => isActive(persona) || persona.id === chosen)
    .map((persona) => {
      const { id, name } = persona;
      return { value: id, text: text(isActive(persona) ? name : t('siteRules.who.unfinished.one', { persona: name })) };
    });
}

/** Which persona a site's drafts are judged for: by account, asked in each tab, or always the same one. */
export function WhoPosts({ site, rule, personas }: WhoProps) {
  const group = useId();
  const who = whoIn(rule, personas);
  const set = (next: Exclude<Who, { by: 'gone' }>): void => editRule(site, (kept) => withWho(kept, next));
  const standIn = who.by === 'account' ? (who.persona ?? '') : '';
  const first = personas.find(isActive);
  const named = who.by === 'account' || who.by === 'always' ? who.persona : undefined;
  const unfinished = personas.find((persona) => persona.id === named && !isActive(persona));
  return (
    <fieldset class="stack stack--tight">
      <legend class="field__label">{t('siteRules.who')}</legend>
      {unfinished && <Notice kind="warn" text={t('siteRules.who.unfinished', { persona: unfinished.name })} />}
      {who.by === 'gone' && <Notice kind="warn" text={t('siteRules.who.gone')} />}
      <Way
        group={group}
        checked={who.by === 'account' || who.by === 'gone'}
        label={t('siteRules.who.account')}
        help={t('siteRules.who.account.help')}
        onChoose={() => set({ by: 'account' })}
      >
        <label class="way__else small">
          <span>{t('siteRules.who.else')}</span>
          <Select
            small
            value={standIn}
            options={[
              { value: '', text: t('siteRules.who.else.stop') },
              ...choicesOf(personas, named, (name) => t('siteRules.who.else.persona', { persona: name })),
            ]}
            onChange={(persona) => set(persona === '' ? { by: 'account' } : { by: 'account', persona })}
          />
        </label>
      </Way>
      <Way
        group={group}
        checked={who.by === 'ask'}
        label={t('siteRules.who.ask')}
        help={t('siteRules.who.ask.help')}
        onChoose={() => set({ by: 'ask' })}
      />
      <Way
        group={group}
        checked={who.by === 'always'}
        disabled={!first && who.by !== 'always'}
        label={t('siteRules.who.always')}
        help={t('siteRules.who.always.help')}
        onChoose={() => first && set({ by: 'always', persona: standIn || first.id })}
      >
        <Select
          small
          label={t('siteRules.who.persona')}
          value={who.by === 'always' ? who.persona : ''}
          options={choicesOf(personas, named)}
          onChange={(persona) => set({ by: 'always', persona })}
        />
      </Way>
    </fieldset>
  );
}
