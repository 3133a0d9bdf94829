import type { Persona } from '../../../persona/types.ts';
import { maskOf } from '../../../persona/mask.ts';
import { Button } from '../../components/button.tsx';
import { Mask } from '../../components/mask.tsx';
import { StageChoice } from '../../components/stage-choice.tsx';
import { TextField } from '../../components/text-field.tsx';
import { t } from '../../language.ts';
import { change, edited } from '../../changes.ts';
import { goTo, hashOf } from '../route.ts';
import { Accounts } from './accounts.tsx';
import { BesideLevels, KeptWords } from './beside-fields.tsx';
import type { EditPersona } from './edit-persona.ts';
import { DetailLevels, VoiceLevels } from './level-fields.tsx';
import { MaskChoice } from './mask-choice.tsx';

async function remove(persona: Persona): Promise<void> {
  const removed = await change(
    (store) => store.personas.remove(persona.id),
    t('personas.removed', { persona: persona.name }),
    (store) => store.personas.put(persona),
  );
  if (removed) goTo({ part: 'personas' });
}

function Back() {
  return (
    <a class="link small" href={hashOf({ part: 'personas' })}>
      ← {t('personas.back')}
    </a>
  );
}

/** One persona with all it promises. Every change is saved at once. */
export function PersonaEditor({ persona }: { persona: Persona | undefined }) {
  if (!persona) {
    return (
      <>
        <Back />
        <p class="sheet muted">{t('personas.missing')}</p>
      </>
    );
  }
  const edit: EditPersona = (next, text, undo) => {
    const of = (act: (persona: Persona) => Persona) => edited((store) => store.personas, persona.id, act);
    void change(of(next), text, undo && of(undo));
  };
  const set = (part: Partial<Persona>): void => edit((kept) => ({ ...kept, ...part }));
  return (
    <>
      <Back />
      <header class="row">
        <Mask mask={maskOf(persona)} size="large" />
        <h1>{persona.name}</h1>
      </header>
      <section class="sheet stack">
        <TextField
          label={t('persona.name')}
          help={t('persona.name.help')}
          value={persona.name}
          maxLength={20}
          onChange={(name) => (name ? set({ name }) : t('persona.name.empty'))}
        />
        <StageChoice stage={persona.stage} onChange={(stage) => set({ stage })} />
        <TextField
          label={t('persona.purpose')}
          value={persona.purpose ?? ''}
          placeholder={t('persona.purpose.placeholder')}
          onChange={(purpose) => set({ purpose })}
        />
        <MaskChoice persona={persona} onEdit={edit} />
      </section>
      <Accounts persona={persona} onEdit={edit} />
      <DetailLevels persona={persona} onEdit={edit} />
      <BesideLevels persona={persona} onEdit={edit} />
      <VoiceLevels persona={persona} onEdit={edit} />
      <KeptWords persona={persona} onEdit={edit} />
      <div>
        <Button onClick={() => void remove(persona)}>{t('persona.remove')}</Button>
      </div>
    </>
  );
}
