import type { ComponentChildren } from 'preact';
import { kindName } from '../../../../i18n/index.ts';
import type { Listener, Persona } from '../../../../persona/types.ts';
import { LevelBadge } from '../../../components/level-badge.tsx';
import { PersonaName } from '../../../components/mask.tsx';
import { Table } from '../../../components/table.tsx';
import { language, t } from '../../../language.ts';
import { promisesOf, type Promised } from './promises.ts';

function Sentence({ text }: { text: string | undefined }) {
  return text ? <>{text}</> : <span class="muted">{t('pair.unspoken')}</span>;
}

function PromisedList({ promised, rule }: { promised: readonly Promised[]; rule?: 'voice' }) {
  if (promised.length === 0) return <span class="muted">{t('pair.unspoken')}</span>;
  return (
    <ul>
      {promised.map(({ kind, level }) => (
        <li key={kind} class="row">
          <span>{kindName(language.value, kind, rule)}</span> <LevelBadge level={level} />
        </li>
      ))}
    </ul>
  );
}

function Audience({ persona, listeners }: { persona: Persona; listeners: readonly Listener[] }) {
  const names = listeners
    .filter(({ name, audienceOf }) => name && audienceOf.includes(persona.id))
    .map(({ name }) => name);
  const circle = persona.circle === undefined ? [] : [t('pair.circle', { count: persona.circle })];
  const words = [...names, ...circle];
  return <Sentence text={words.join(' · ')} />;
}

interface SideBySideProps {
  readonly pair: readonly [Persona, Persona];
  readonly listeners: readonly Listener[];
}

/** What two personas promise, row by row. */
export function SideBySide({ pair, listeners }: SideBySideProps) {
  const rows: readonly (readonly [string, (persona: Persona) => ComponentChildren])[] = [
    [t('persona.stage'), (persona) => t(`stage.${persona.stage}`)],
    [t('persona.purpose'), ({ purpose }) => <Sentence text={purpose} />],
    [t('contract.principle'), ({ principle }) => <Sentence text={principle} />],
    [t('audience.title'), (persona) => <Audience persona={persona} listeners={listeners} />],
    [t('persona.voice'), (persona) => <PromisedList promised={promisesOf(persona).voice} rule="voice" />],
    [t('subjects.title'), (persona) => <PromisedList promised={promisesOf(persona).subjects} />],
    [t('persona.details'), (persona) => <PromisedList promised={promisesOf(persona).details} />],
    [t('persona.keeps'), ({ keeps }) => <Sentence text={keeps?.join(' · ')} />],
  ];
  return (
    <Table
      class="pair"
      caption={t('pair.table')}
      columns={pair.map((persona) => (
        <PersonaName key={persona.id} persona={persona} />
      ))}
      rows={rows.map(([name, tell]) => ({ key: name, name, cells: pair.map(tell) }))}
    />
  );
}
