import { change } from '../../changes.ts';
import { Button } from '../../components/button.tsx';
import { t } from '../../language.ts';
import { newPersona } from '../../new-records.ts';
import { goTo } from '../route.ts';

async function add(): Promise<void> {
  // Purpose and principle are known to be missing: until both are written, it is nobody's contract.
  const persona = newPersona({ name: t('personas.new.name'), stage: 'back', purpose: '', principle: '' });
  if (await change((store) => store.personas.put(persona))) goTo({ part: 'personas', id: persona.id });
}

/** Makes a persona that promises nothing yet, and opens it. */
export function AddPersona() {
  return (
    <Button kind="main" onClick={() => void add()}>
      {t('personas.add')}
    </Button>
  );
}

/** Where personas are missing: ready ones to choose from, or one of the user's own. */
export function WaysToPersonas() {
  return (
    <span class="row">
      <a class="button" href="/welcome.html">
        {t('personas.empty.ready')}
      </a>
      <AddPersona />
    </span>
  );
}
