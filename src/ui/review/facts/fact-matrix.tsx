import { useComputed } from '@preact/signals';
import { useMemo, useRef } from 'preact/hooks';
import type { Fact, Persona } from '../../../persona/types.ts';
import { maskOf } from '../../../persona/mask.ts';
import { Mask } from '../../components/mask.tsx';
import { language, t } from '../../language.ts';
import { FactPanel } from './fact-panel.tsx';
import { followKeys, useOneStop } from './grid-keys.ts';
import { openFact } from './opened.ts';
import { EditLink, Tick, What, type FactProps } from './parts.tsx';

function FactRow({ fact, personas }: FactProps) {
  return (
    <tr data-row>
      <th scope="row">
        <What fact={fact} />
      </th>
      {personas.map((persona) => (
        <td key={persona.id} class="matrix__cell">
          <label>
            <Tick fact={fact} persona={persona} />
          </label>
        </td>
      ))}
      <td>
        <EditLink fact={fact} />
      </td>
    </tr>
  );
}

function FactRows({ fact, personas }: FactProps) {
  const open = useComputed(() => openFact.value === fact.id).value;
  const spoken = language.value;
  // A row that has not changed is not drawn again: eight hundred cells stay quick.
  const row = useMemo(
    () => <FactRow fact={fact} personas={personas} />,
    [JSON.stringify(fact), JSON.stringify(personas.map(({ id, name }) => [id, name])), spoken],
  );
  return (
    <>
      {row}
      {open && (
        <tr class="matrix__open">
          <td colSpan={personas.length + 2}>
            <FactPanel fact={fact} />
          </td>
        </tr>
      )}
    </>
  );
}

function Heads({ personas }: { personas: readonly Persona[] }) {
  return (
    <tr>
      <th scope="col">{t('facts.column.fact')}</th>
      {personas.map((persona) => (
        <th key={persona.id} scope="col" class="matrix__cell">
          <span class="matrix__persona">
            <Mask mask={maskOf(persona)} />
            <span>{persona.name}</span>
          </span>
        </th>
      ))}
      <th scope="col">
        <span class="visually-hidden">{t('facts.column.actions')}</span>
      </th>
    </tr>
  );
}

/** Facts by personas: a tick where the persona may show the fact. */
export function FactMatrix({ facts, personas }: { facts: readonly Fact[]; personas: readonly Persona[] }) {
  const table = useRef<HTMLTableElement>(null);
  useOneStop(table);
  return (
    <div class="sheet matrix" role="region" aria-label={t('facts.table')} tabIndex={0}>
      <table ref={table} role="grid" aria-label={t('facts.table')} aria-describedby="facts-keys" onKeyDown={followKeys}>
        <thead>
          <Heads personas={personas} />
        </thead>
        <tbody>
          {facts.map((fact) => (
            <FactRows key={fact.id} fact={fact} personas={personas} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
