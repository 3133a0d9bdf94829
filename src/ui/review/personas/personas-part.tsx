import { useMemo } from 'preact/hooks';
import { maskOf } from '../../../persona/mask.ts';
import type { Persona } from '../../../persona/types.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Later } from '../../components/later.tsx';
import { Mask } from '../../components/mask.tsx';
import { t } from '../../language.ts';
import { usePersonas } from '../../store.ts';
import { untilRead } from '../../store-errors.ts';
import { PartHead } from '../part-head.tsx';
import { hashOf } from '../route.ts';
import { AddPersona, WaysToPersonas } from './add-persona.tsx';
import { Back } from './back.tsx';
import { PairPart } from './pair/pair-part.tsx';
import { idsOfPair, PAIR } from './pair/pair-route.ts';
import { StandingLine } from './standing.tsx';

/** What an open persona needs, the judge with all its lists among it: a file of its own, loaded when one is opened. */
const loadEditor = () => import('./persona-editor.tsx');

function PersonaSheet({ persona, now }: { persona: Persona; now: number }) {
  const accounts = persona.accounts.length;
  return (
    <li>
      <a class="sheet persona-sheet" href={hashOf({ part: 'personas', id: persona.id })}>
        <Mask mask={maskOf(persona)} size="large" />
        <span>
          <b>{persona.name}</b>
          <span class="small muted">
            {t(`stage.${persona.stage}`)} ·{' '}
            {accounts > 0 ? t('personas.accounts.count', { count: accounts }) : t('personas.accounts.none')}
          </span>
          {persona.purpose && <span class="small">{persona.purpose}</span>}
          {persona.principle && <span class="small muted">{persona.principle}</span>}
          <StandingLine persona={persona} now={now} />
        </span>
      </a>
    </li>
  );
}

function Missing() {
  return (
    <>
      <Back />
      <p class="sheet muted">{t('personas.missing')}</p>
    </>
  );
}

function One({ id, personas, now }: { id: string; personas: readonly Persona[]; now: number }) {
  const named = idsOfPair(id);
  if (named) return <PairPart personas={personas} named={named} />;
  const persona = personas.find((known) => known.id === id);
  if (!persona) return <Missing />;
  return (
    <Later load={loadEditor}>
      {({ PersonaEditor }) => <PersonaEditor persona={persona} personas={personas} now={now} />}
    </Later>
  );
}

/** All personas, or the one that is open, or two side by side. */
export function PersonasPart({ id }: { id?: string | undefined }) {
  const personas = usePersonas();
  const now = useMemo(() => Date.now(), []);
  if (!personas) return <PartHead title={t('personas.title')} lead={untilRead()} />;
  if (id !== undefined) return <One id={id} personas={personas} now={now} />;
  if (personas.length === 0) {
    return (
      <>
        <PartHead title={t('personas.title')} />
        <EmptyState title={t('personas.empty')} help={t('personas.empty.help')}>
          <WaysToPersonas />
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <PartHead title={t('personas.title')} lead={t('personas.lead')}>
        {personas.length > 1 && (
          <a class="button" href={hashOf({ part: 'personas', id: PAIR })}>
            {t('pair.title')}
          </a>
        )}
        <AddPersona />
      </PartHead>
      <ul class="columns">
        {personas.map((persona) => (
          <PersonaSheet key={persona.id} persona={persona} now={now} />
        ))}
      </ul>
    </>
  );
}
