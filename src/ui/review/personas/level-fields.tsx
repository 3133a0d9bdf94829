import type { ComponentChildren } from 'preact';
import { DETECTORS } from '../../../detect/registry.ts';
import { SUBJECTS, type DetailKind, type Subject } from '../../../persona/kinds.ts';
import { LEVELS } from '../../../persona/levels.ts';
import type { Level } from '../../../persona/levels.ts';
import { Fold } from '../../components/fold.tsx';
import { SelectField, type Option } from '../../components/select-field.tsx';
import { t } from '../../language.ts';
import { DEFAULT, withDetailLevel, withSubjectLevel } from './contract.ts';
import { DETAIL_GROUPS, FIRST_GROUP, type DetailGroup } from './detail-groups.ts';
import type { LevelsProps } from './levels-props.ts';
import { OwnSubjectsPart } from './own-subjects/own-subjects-part.tsx';

/** The kinds that can be found, and how loud each is where the contract is silent; a listed fact holds. */
const DETAIL_DEFAULTS: ReadonlyMap<DetailKind, Level> = new Map<DetailKind, Level>([
  ['fact', 'hold'],
  ...DETECTORS.map(({ kind, defaultLevel }) => [kind, defaultLevel] as const),
]);

interface LevelGridProps<Key extends string> {
  readonly keys: readonly Key[];
  readonly name: (key: Key) => string;
  readonly level: (key: Key) => string;
  readonly options: (key: Key) => readonly Option[];
  readonly onChange: (key: Key, choice: string) => void;
}

/** Kinds with a choice each. */
function LevelGrid<Key extends string>({ keys, name, level, options, onChange }: LevelGridProps<Key>) {
  return (
    <div class="levels">
      {keys.map((key) => (
        <SelectField
          key={key}
          label={name(key)}
          value={level(key)}
          options={options(key)}
          onChange={(choice) => onChange(key, choice)}
        />
      ))}
    </div>
  );
}

/** A part of a contract: its title, what it is for, and its fields. */
export function LevelPart({ title, help, children }: { title: string; help: string; children: ComponentChildren }) {
  return (
    <section class="sheet stack">
      <div>
        <h2>{title}</h2>
        <p class="small muted">{help}</p>
      </div>
      {children}
    </section>
  );
}

/** Every level, and first the one that holds where the contract is silent. */
export function levelOptions(byDefault: Level, levels: readonly Level[] = LEVELS): readonly Option[] {
  return [
    { value: DEFAULT, text: t('persona.level.default', { level: t(`level.${byDefault}`) }) },
    ...levels.map((value) => ({ value, text: t(`level.${value}`) })),
  ];
}

function DetailGrid({ kinds, persona, onEdit }: LevelsProps & { kinds: readonly DetailKind[] }) {
  return (
    <LevelGrid
      keys={kinds}
      name={(kind) => t(`kind.${kind}`)}
      level={(kind) => persona.details[kind] ?? DEFAULT}
      options={(kind) => levelOptions(DETAIL_DEFAULTS.get(kind) ?? 'clear')}
      onChange={(kind, choice) => onEdit((kept) => withDetailLevel(kept, kind, choice))}
    />
  );
}

/** How loud each kind of detail is for this persona: the common ones in sight, the rest by groups. */
export function DetailLevels({ persona, onEdit }: LevelsProps) {
  const known = (group: DetailGroup): readonly DetailKind[] =>
    DETAIL_GROUPS[group].filter((kind) => DETAIL_DEFAULTS.has(kind));
  const spoken = (kinds: readonly DetailKind[]): number =>
    kinds.filter((kind) => persona.details[kind] !== undefined).length;
  const others = (Object.keys(DETAIL_GROUPS) as DetailGroup[]).filter((group) => group !== FIRST_GROUP);
  return (
    <LevelPart title={t('persona.details')} help={`${t('persona.levels.explain')} ${t('persona.details.help')}`}>
      <DetailGrid kinds={known(FIRST_GROUP)} persona={persona} onEdit={onEdit} />
      <div>
        {others.map((group) => {
          const kinds = known(group);
          const count = spoken(kinds);
          return (
            <Fold
              key={group}
              title={t(`details.${group}`)}
              state={count > 0 ? t('details.spoken', { count }) : t('details.unspoken')}
            >
              {() => <DetailGrid kinds={kinds} persona={persona} onEdit={onEdit} />}
            </Fold>
          );
        })}
      </div>
    </LevelPart>
  );
}

/** What a persona speaks of and what it leaves alone. A guess about what words are about never holds. */
export function SubjectLevels({ persona, onEdit }: LevelsProps) {
  const denied = LEVELS.filter((level) => level === 'note' || level === 'warn');
  return (
    <LevelPart title={t('subjects.title')} help={t('subjects.help')}>
      <LevelGrid<Subject>
        keys={SUBJECTS}
        name={(subject) => t(`subject.${subject}`)}
        level={(subject) => denied.find((level) => level === persona.subjects[subject]) ?? DEFAULT}
        options={() => [
          { value: DEFAULT, text: t('subjects.allowed') },
          ...denied.map((value) => ({ value, text: t('subjects.denied', { level: t(`level.${value}`) }) })),
        ]}
        onChange={(subject, choice) => onEdit((kept) => withSubjectLevel(kept, subject, choice))}
      />
      <OwnSubjectsPart persona={persona} onEdit={onEdit} />
    </LevelPart>
  );
}
