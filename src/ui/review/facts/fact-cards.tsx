import { useRef } from 'preact/hooks';
import type { Fact, Persona } from '../../../persona/types.ts';
import { PersonaName } from '../../components/mask.tsx';
import { t } from '../../language.ts';
import { FactPanel } from './fact-panel.tsx';
import { followKeys, useOneStop } from './grid-keys.ts';
import { openFact } from './opened.ts';
import { EditLink, Tick, What, type FactProps } from './parts.tsx';

function FactCard({ fact, personas }: FactProps) {
  const kind = t(`kind.${fact.kind}`);
  return (
    <li class="sheet fact-card">
      <div data-row>
        <div class="row row--between fact-card__head">
          <div>
            <What fact={fact} />
          </div>
          <EditLink fact={fact} />
        </div>
        <div class="fact-card__ticks" role="group" aria-label={`${kind}: ${t('fact.shownBy')}`}>
          {personas.map((persona) => (
            <label key={persona.id} class="choice">
              <Tick fact={fact} persona={persona} />
              <PersonaName persona={persona} size="small" />
            </label>
          ))}
        </div>
      </div>
      {openFact.value === fact.id && <FactPanel fact={fact} />}
    </li>
  );
}

/** The same as the matrix, where it is too narrow for columns: one card a fact. */
export function FactCards({ facts, personas }: { facts: readonly Fact[]; personas: readonly Persona[] }) {
  const list = useRef<HTMLUListElement>(null);
  useOneStop(list);
  return (
    <ul ref={list} class="stack fact-cards" aria-label={t('facts.table')} onKeyDown={followKeys}>
      {facts.map((fact) => (
        <FactCard key={fact.id} fact={fact} personas={personas} />
      ))}
    </ul>
  );
}
