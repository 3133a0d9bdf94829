import type { Fact, Persona } from '../../../persona/types.ts';
import { PersonaName } from '../../components/mask.tsx';
import { t } from '../../language.ts';
import { hashOf } from '../route.ts';
import { Covered } from './covered.tsx';
import { showBy } from './show-by.ts';

function FactRow({ fact, personas }: { fact: Fact; personas: readonly Persona[] }) {
  const kind = t(`kind.${fact.kind}`);
  return (
    <tr>
      <th scope="row">
        <span class="matrix__kind">{kind}</span>
        <Covered value={fact.value} kind={kind} />
        {fact.aliases.length > 0 && (
          <span class="small muted">{t('facts.aliases.count', { count: fact.aliases.length })}</span>
        )}
      </th>
      {personas.map((persona) => (
        <td key={persona.id} class="matrix__cell">
          <label>
            <input
              type="checkbox"
              aria-label={t('facts.cell', { persona: persona.name, kind })}
              checked={fact.shownBy.includes(persona.id)}
              onChange={(event) => showBy(fact.id, persona.id, event.currentTarget.checked)}
            />
            <span class="matrix__persona">
              <PersonaName persona={persona} size="small" />
            </span>
          </label>
        </td>
      ))}
      <td>
        <a
          class="button button--small"
          href={hashOf({ part: 'facts', id: fact.id })}
          aria-label={t('facts.edit.one', { kind })}
        >
          {t('action.edit')}
        </a>
      </td>
    </tr>
  );
}

/** Facts by personas: a tick where the persona may show the fact. */
export function FactMatrix({ facts, personas }: { facts: readonly Fact[]; personas: readonly Persona[] }) {
  return (
    <div class="sheet matrix" role="region" aria-label={t('facts.table')} tabIndex={0}>
      <table>
        <caption class="visually-hidden">{t('facts.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('facts.column.fact')}</th>
            {personas.map((persona) => (
              <th key={persona.id} scope="col" class="matrix__cell">
                <PersonaName persona={persona} size="small" />
              </th>
            ))}
            <th scope="col">
              <span class="visually-hidden">{t('facts.column.actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {facts.map((fact) => (
            <FactRow key={fact.id} fact={fact} personas={personas} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
