import { useSignal } from '@preact/signals';
import type { Persona, Stage } from '../../persona/types.ts';
import { Button } from '../components/button.tsx';
import { PersonaName } from '../components/mask.tsx';
import { StageChoice } from '../components/stage-choice.tsx';
import { TextField } from '../components/text-field.tsx';
import { t } from '../language.ts';
import { newPersona } from '../new-records.ts';
import { change } from '../changes.ts';

const SUGGESTIONS = [
  {
    title: 'welcome.first',
    name: 'welcome.suggest.main.name',
    purpose: 'welcome.suggest.main.purpose',
    stage: 'front',
  },
  { title: 'welcome.second', name: 'welcome.suggest.alt.name', purpose: 'welcome.suggest.alt.purpose', stage: 'back' },
] as const;

interface PersonaFormProps {
  readonly title: string;
  readonly persona: Persona;
  readonly onChange: (change: Partial<Persona>) => void;
}

function PersonaForm({ title, persona, onChange }: PersonaFormProps) {
  return (
    <fieldset class="stack first-persona">
      <legend class="first-persona__title">
        <span class="visually-hidden">{title}</span>
        <PersonaName persona={persona} />
      </legend>
      <TextField
        label={t('persona.name')}
        value={persona.name}
        maxLength={20}
        onChange={(name) => (name ? onChange({ name }) : t('persona.name.empty'))}
      />
      <StageChoice stage={persona.stage} onChange={(stage: Stage) => onChange({ stage })} />
      <TextField
        label={t('persona.purpose')}
        value={persona.purpose ?? ''}
        placeholder={t('persona.purpose.placeholder')}
        onChange={(purpose) => onChange({ purpose })}
      />
    </fieldset>
  );
}

/** The first two personas, suggested and changed in place, saved together. */
export function FirstPersonas({ personas }: { personas: readonly Persona[] }) {
  const drafts = useSignal<readonly Persona[]>(
    SUGGESTIONS.map(({ name, purpose, stage }) => newPersona({ name: t(name), purpose: t(purpose), stage })),
  );
  const edit = (id: string, part: Partial<Persona>): void => {
    drafts.value = drafts.value.map((persona) => (persona.id === id ? { ...persona, ...part } : persona));
  };
  const save = (): void => {
    void change(async ({ personas: repository }) => {
      for (const persona of drafts.value) await repository.put(persona);
    }, t('welcome.personas.saved'));
  };

  if (personas.length > 0) {
    return (
      <section class="sheet stack stack--tight">
        <h2>{t('welcome.personas.have')}</h2>
        <ul class="row">
          {personas.map((persona) => (
            <li key={persona.id}>
              <PersonaName persona={persona} />
            </li>
          ))}
        </ul>
        <p>
          <a class="link small" href="/options.html#personas">
            {t('welcome.personas.edit')}
          </a>
        </p>
      </section>
    );
  }
  return (
    <section class="sheet stack">
      <div>
        <h2>{t('welcome.personas')}</h2>
        <p class="small muted">{t('welcome.personas.help')}</p>
      </div>
      <div class="first-personas">
        {drafts.value.map((persona, index) => (
          <PersonaForm
            key={persona.id}
            title={t(SUGGESTIONS[index]?.title ?? 'welcome.first')}
            persona={persona}
            onChange={(part) => edit(persona.id, part)}
          />
        ))}
      </div>
      <div>
        <Button kind="main" onClick={save}>
          {t('welcome.personas.save')}
        </Button>
      </div>
    </section>
  );
}
