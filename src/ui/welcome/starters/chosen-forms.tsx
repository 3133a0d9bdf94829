import { missingFrom } from '../../../persona/active.ts';
import type { Persona } from '../../../persona/types.ts';
import { PersonaName } from '../../components/mask.tsx';
import { TextField } from '../../components/text-field.tsx';
import { saying, t } from '../../language.ts';
import { missingWords } from '../../review/personas/standing.tsx';
import { editDraft } from './state.ts';

const SENTENCE_LENGTH = 80;

function ChosenForm({ persona }: { persona: Persona }) {
  const missing = missingFrom(persona);
  return (
    <fieldset class="stack stack--tight chosen">
      <legend class="chosen__title">
        <PersonaName persona={persona} />
      </legend>
      <TextField
        label={t('persona.name')}
        value={persona.name}
        maxLength={20}
        onChange={(name) => (name ? editDraft(persona.id, { name }) : saying('persona.name.empty'))}
      />
      <TextField
        label={t('persona.purpose')}
        value={persona.purpose ?? ''}
        placeholder={t('persona.purpose.placeholder')}
        maxLength={SENTENCE_LENGTH}
        onChange={(purpose) => editDraft(persona.id, { purpose })}
      />
      <TextField
        label={t('contract.principle')}
        value={persona.principle ?? ''}
        placeholder={t('contract.principle.placeholder')}
        maxLength={SENTENCE_LENGTH}
        onChange={(principle) => editDraft(persona.id, { principle })}
      />
      {missing.length > 0 && (
        <p class="small standing" role="status">
          {t('standing.inactive', { missing: missingWords(missing) })}
        </p>
      )}
    </fieldset>
  );
}

/** Name, purpose and principle of the chosen starters, prefilled and open to change. */
export function ChosenForms({ personas }: { personas: readonly Persona[] }) {
  return (
    <div class="chosen-forms">
      {personas.map((persona) => (
        <ChosenForm key={persona.id} persona={persona} />
      ))}
    </div>
  );
}
