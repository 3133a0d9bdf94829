import { maskOf } from '../../../persona/mask.ts';
import type { Persona } from '../../../persona/types.ts';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Mask } from '../../components/mask.tsx';
import { t } from '../../language.ts';
import { newPersona } from '../../new-records.ts';
import { useStored } from '../../store.ts';
import { change } from '../../changes.ts';
import { PartHead } from '../part-head.tsx';
import { goTo, hashOf } from '../route.ts';
import { PersonaEditor } from './persona-editor.tsx';

async function add(): Promise<void> {
  const persona = newPersona({ name: t('personas.new.name'), stage: 'back' });
  if (await change((store) => store.personas.put(persona))) goTo({ part: 'personas', id: persona.id });
}

function AddButton() {
  return (
    <Button kind="main" onClick={() => void add()}>
      {t('personas.add')}
    </Button>
  );
}

function PersonaSheet({ persona }: { persona: Persona }) {
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
        </span>
      </a>
    </li>
  );
}

/** All personas, or the one that is open. */
export function PersonasPart({ id }: { id?: string | undefined }) {
  const personas = useStored(['personas'], (store) => store.personas.list());
  if (!personas) return <PartHead title={t('personas.title')} lead={t('loading')} />;
  if (id !== undefined) return <PersonaEditor persona={personas.find((persona) => persona.id === id)} />;
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
        <AddButton />
      </PartHead>
      <ul class="columns">
        {personas.map((persona) => (
          <PersonaSheet key={persona.id} persona={persona} />
        ))}
      </ul>
    </>
  );
}
