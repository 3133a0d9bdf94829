import { hiddenBehindStage } from '../../../judge/rules/beside.ts';
import { BESIDES, VISIBILITIES, type Beside } from '../../../persona/kinds.ts';
import type { Level } from '../../../persona/levels.ts';
import type { Persona } from '../../../persona/types.ts';
import { SelectField } from '../../components/select-field.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { t } from '../../language.ts';
import { aliasesOf } from '../facts/shown-by.ts';
import { DEFAULT, withBesideLevel, withWidest } from './contract.ts';
import { LevelPart, levelOptions } from './level-fields.tsx';
import type { LevelsProps } from './levels-props.ts';

/** How loud each is where the contract is silent; a widest audience that was named is meant. */
function defaultLevel(beside: Beside, persona: Persona): Level {
  return beside === 'wide-visibility' ? 'warn' : hiddenBehindStage(persona);
}

/** Who may see a post at most, and how loud it is when a place, an audience or a second posting goes out with it. */
export function BesideLevels({ persona, onEdit }: LevelsProps) {
  return (
    <LevelPart title={t('persona.beside')} help={t('persona.beside.help')}>
      <div class="levels">
        <SelectField
          label={t('persona.widest')}
          value={persona.widest ?? DEFAULT}
          options={[
            { value: DEFAULT, text: t('persona.widest.any') },
            ...VISIBILITIES.map((value) => ({ value, text: t(`visibility.${value}`) })),
          ]}
          onChange={(choice) => onEdit((kept) => withWidest(kept, choice))}
        />
        {BESIDES.map((beside) => (
          <SelectField
            key={beside}
            label={t(`rule.${beside}`)}
            value={persona.circumstances?.[beside] ?? DEFAULT}
            options={levelOptions(defaultLevel(beside, persona))}
            onChange={(choice) => onEdit((kept) => withBesideLevel(kept, beside, choice))}
          />
        ))}
      </div>
    </LevelPart>
  );
}

/** Words that are out of place in any other persona's draft. */
export function KeptWords({ persona, onEdit }: LevelsProps) {
  return (
    <section class="sheet stack">
      <TextArea
        label={t('persona.keeps')}
        help={t('persona.keeps.help')}
        rows={3}
        value={(persona.keeps ?? []).join('\n')}
        onChange={(lines) => onEdit((kept) => ({ ...kept, keeps: aliasesOf(lines) }))}
      />
    </section>
  );
}
