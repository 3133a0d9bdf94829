import type { EditPersona } from './edit-persona.ts';
import { useRef } from 'preact/hooks';
import { maskOf } from '../../../persona/mask.ts';
import type { Persona } from '../../../persona/types.ts';
import { change, edited } from '../../changes.ts';
import { Button } from '../../components/button.tsx';
import { Later } from '../../components/later.tsx';
import { Mask } from '../../components/mask.tsx';
import { saying, t } from '../../language.ts';
import { goTo, hashOf } from '../route.ts';
import { Accounts } from './accounts.tsx';
import { AudiencePart } from './audience/audience-part.tsx';
import { Back } from './back.tsx';
import { Identity } from './identity.tsx';
import { PAIR } from './pair/pair-route.ts';
import { Standing } from './standing.tsx';

/** The judge with all its lists: the name and the purpose are there before it. */
const loadJudged = () => import('./judged-parts.tsx');

async function remove({ id, name }: Persona): Promise<void> {
  let kept: Persona | undefined;
  const removed = await change(
    async ({ personas }) => {
      // What the page shows wears a mask that nobody may have chosen.
      kept = await personas.get(id);
      await personas.remove(id);
    },
    saying('personas.removed', { persona: name }),
    async ({ personas }) => {
      if (kept) await personas.put(kept);
    },
  );
  if (removed) goTo({ part: 'personas' });
}

interface PersonaEditorProps {
  readonly persona: Persona;
  readonly personas: readonly Persona[];
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** One persona with all it promises, and beside it what that does. Every change is saved at once. */
export function PersonaEditor({ persona, personas, now }: PersonaEditorProps) {
  const purpose = useRef<HTMLDivElement>(null);
  const edit: EditPersona = (next, text, undo) => {
    const of = (act: (persona: Persona) => Persona) => edited((store) => store.personas, persona.id, act);
    void change(of(next), text, undo && of(undo));
  };
  return (
    <>
      <Back />
      <header class="row">
        <Mask mask={maskOf(persona)} size="large" />
        <h1>{persona.name}</h1>
      </header>
      <Standing
        persona={persona}
        now={now}
        onEdit={edit}
        onRewrite={() => purpose.current?.querySelector('input')?.focus()}
      />
      <div class="contract">
        <div class="stack">
          <Identity persona={persona} onEdit={edit} purposeRef={purpose} />
          <Accounts persona={persona} onEdit={edit} />
          <AudiencePart persona={persona} personas={personas} onEdit={edit} />
          <Later load={loadJudged}>{({ Promises }) => <Promises persona={persona} onEdit={edit} />}</Later>
          <div class="row">
            {personas.length > 1 && (
              <a class="button" href={hashOf({ part: 'personas', id: `${PAIR}~${persona.id}` })}>
                {t('pair.compare')}
              </a>
            )}
            <Button onClick={() => void remove(persona)}>{t('persona.remove')}</Button>
          </div>
        </div>
        <Later load={loadJudged}>{({ ExamplesPart }) => <ExamplesPart persona={persona} />}</Later>
      </div>
    </>
  );
}
