import { useMemo } from 'preact/hooks';
import { maskOf } from '../../../persona/mask.ts';
import type { Persona } from '../../../persona/types.ts';
import { change } from '../../changes.ts';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Later } from '../../components/later.tsx';
import { Mask } from '../../components/mask.tsx';
import { t } from '../../language.ts';
import { newPersona } from '../../new-records.ts';
import { useStored } from '../../store.ts';
import { PartHead } from '../part-head.tsx';
import { goTo, hashOf } from '../route.ts';
import { idsOfPair, PAIR } from './pair/pair-route.ts';
import { StandingLine } from './standing.tsx';

/** What an open persona needs, the judge with all its lists among it: a file of its own, loaded when one is opened. */
const loadEditor = () => import('./persona-editor.tsx');
const loadPair = () => import('./pair/pair-part.tsx');

async function add(): Promise<void> {
  // Purpose and principle are known to be missing: until both are written, it is nobody's contract.
  const persona = newPersona({ name: t('personas.new.name'), stage: 'back', purpose: '', principle: '' });
  if (await change((store) => store.personas.put(persona))) goTo({ part: 'personas', id: persona.id });
}

function AddButton() {
  return (
    <Button kind="main" onClick={() => void add()}>
      {t('personas.add')}
    </Button>
  );
}

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
      <a class="link small" href={hashOf({ part: 'personas' })}>
        ← {t('personas.back')}
      </a>
      <p class="sheet muted">{t('personas.missing')}</p>
    </>
  );
}

function One({ id, personas, now }: { id: string; personas: readonly Persona[]; now: number }) {
  const named = idsOfPair(id);
  if (named) return <Later load={loadPair}>{({ PairPart }) => <PairPart personas={personas} named={named} />}</Later>;
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
  const personas = useStored(['personas'], (store) => store.personas.list());
  const now = useMemo(() => Date.now(), []);
  if (!personas) return <PartHead title={t('personas.title')} lead={t('loading')} />;
  if (id !== undefined) return <One id={id} personas={personas} now={now} />;
  if (personas.length === 0) {
    return (
      <>
        <PartHead title={t('personas.title')} />
        <EmptyState title={t('personas.empty')} help={t('personas.empty.help')}>
          <AddButton />
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
        <AddButton />
      </PartHead>
      <ul class="columns">
        {personas.map((persona) => (
          <PersonaSheet key={persona.id} persona={persona} now={now} />
        ))}
      </ul>
    </>
  );
}
