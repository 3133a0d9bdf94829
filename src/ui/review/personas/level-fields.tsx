import type { ComponentChildren } from 'preact';
import { DETECTORS } from '../../../detect/registry.ts';
import type { DetailKind, Scale } from '../../../persona/kinds.ts';
import { LEVELS } from '../../../persona/levels.ts';
import type { Level } from '../../../persona/levels.ts';
import type { Persona } from '../../../persona/types.ts';
import { TONE_SCALES } from '../../../tone/registry.ts';
import { SelectField } from '../../components/select-field.tsx';
import { t } from '../../language.ts';
import { DEFAULT, voiceLevel, withDetailLevel, withVoiceLevel } from './contract.ts';
import type { EditPersona } from './edit-persona.ts';

export interface LevelsProps {
  readonly persona: Persona;
  readonly onEdit: EditPersona;
}

/** The kinds that can be found, and how loud each is where the contract is silent; a listed fact holds. */
const DETAIL_DEFAULTS: readonly (readonly [DetailKind, Level])[] = [
  ['fact', 'hold'],
  ...DETECTORS.map(({ kind, defaultLevel }) => [kind, defaultLevel] as const),
];

/** Tone never holds: it is a guess about how words will be heard. */
const VOICE_LEVELS = LEVELS.filter((level) => level !== 'hold');

interface LevelTableProps<Key extends string> {
  readonly title: string;
  readonly help: string;
  /** What has a level, and the level that it has by default. */
  readonly keys: readonly (readonly [Key, Level])[];
  readonly levels: readonly Level[];
  readonly name: (key: Key) => string;
  readonly level: (key: Key) => string;
  readonly onChange: (key: Key, choice: string) => void;
  /** What stands before the levels. */
  readonly children?: ComponentChildren;
}

/** Kinds with a level each. */
export function LevelTable<Key extends string>(props: LevelTableProps<Key>) {
  const { title, help, keys, levels, name, level, onChange, children } = props;
  const options = levels.map((value) => ({ value, text: t(`level.${value}`) }));
  return (
    <section class="sheet stack">
      <div>
        <h2>{title}</h2>
        <p class="small muted">{help}</p>
      </div>
      {children}
      <div class="levels">
        {keys.map(([key, byDefault]) => (
          <SelectField
            key={key}
            label={name(key)}
            value={level(key)}
            options={[
              { value: DEFAULT, text: t('persona.level.default', { level: t(`level.${byDefault}`) }) },
              ...options,
            ]}
            onChange={(choice) => onChange(key, choice)}
          />
        ))}
      </div>
    </section>
  );
}

/** How loud each kind of detail is for this persona. */
export function DetailLevels({ persona, onEdit }: LevelsProps) {
  return (
    <LevelTable
      title={t('persona.details')}
      help={`${t('persona.levels.explain')} ${t('persona.details.help')}`}
      keys={DETAIL_DEFAULTS}
      levels={LEVELS}
      name={(kind) => t(`kind.${kind}`)}
      level={(kind) => persona.details[kind] ?? DEFAULT}
      onChange={(kind, choice) => onEdit((kept) => withDetailLevel(kept, kind, choice))}
    />
  );
}

/** How loud it is when a draft leaves this persona's voice. */
export function VoiceLevels({ persona, onEdit }: LevelsProps) {
  return (
    <LevelTable
      title={t('persona.voice')}
      help={t('persona.voice.help')}
      keys={TONE_SCALES.map(({ scale }): [Scale, Level] => [scale, 'clear'])}
      levels={VOICE_LEVELS}
      name={(scale) => t(`scale.${scale}`)}
      level={(scale) => voiceLevel(persona.voice[scale]) ?? DEFAULT}
      onChange={(scale, choice) => onEdit((kept) => withVoiceLevel(kept, scale, choice))}
    />
  );
}
