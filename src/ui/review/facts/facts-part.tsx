import { EmptyState } from '../../components/empty-state.tsx';
import { Button } from '../../components/button.tsx';
import { t } from '../../language.ts';
import { newFact } from '../../new-records.ts';
import { useStored } from '../../store.ts';
import { change } from '../../changes.ts';
import { PartHead } from '../part-head.tsx';
import { goTo } from '../route.ts';
import { FactEditor } from './fact-editor.tsx';
import { FactMatrix } from './fact-matrix.tsx';

async function add(): Promise<void> {
  const fact = newFact();
  if (await change((store) => store.facts.put(fact))) goTo({ part: 'facts', id: fact.id });
}

function AddButton() {
  return (
    <Button kind="main" onClick={() => void add()}>
      {t('facts.add')}
    </Button>
  );
}

/** All facts and who may show them, or the one fact that is open. */
export function FactsPart({ id }: { id?: string | undefined }) {
  const facts = useStored(['facts'], (store) => store.facts.list());
  const personas = useStored(['personas'], (store) => store.personas.list());
  if (!facts || !personas) return <PartHead title={t('facts.title')} lead={t('loading')} />;
  if (id !== undefined) return <FactEditor fact={facts.find((fact) => fact.id === id)} personas={personas} />;
  if (facts.length === 0) {
    return (
      <>
        <PartHead title={t('facts.title')} />
        <EmptyState title={t('facts.empty')} help={t('facts.empty.help')}>
          <AddButton />
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <PartHead title={t('facts.title')} lead={t('facts.lead')}>
        <AddButton />
      </PartHead>
      <FactMatrix facts={facts} personas={personas} />
    </>
  );
}
