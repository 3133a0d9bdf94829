import type { Fact, Persona } from '../../../persona/types.ts';
import { t } from '../../language.ts';
import { hashOf } from '../route.ts';
import { Covered } from './covered.tsx';
import { showBy } from './edits.ts';
import { openerOf, openFact, toggle } from './opened.ts';

/** What a row and a card are given. */
export interface FactProps {
  readonly fact: Fact;
  readonly personas: readonly Persona[];
}

/** Kind and covered value. */
export function What({ fact }: Pick<FactProps, 'fact'>) {
  const kind = t(`kind.${fact.kind}`);
  return (
    <span class="what">
      <span class="matrix__kind">{kind}</span>
      <Covered id={fact.id} value={fact.value} aliases={fact.aliases} kind={kind} />
    </span>
  );
}

/** A tick where the persona may show the fact. */
export function Tick({ fact, persona }: { fact: Fact; persona: Persona }) {
  return (
    <input
      type="checkbox"
      data-cell
      tabIndex={-1}
      aria-label={t('facts.cell', { persona: persona.name, kind: t(`kind.${fact.kind}`) })}
      checked={fact.shownBy.includes(persona.id)}
      onChange={(event) => showBy(fact, persona, event.currentTarget.checked)}
    />
  );
}

/** Opens the fact where it stands; its address opens it there too. */
export function EditLink({ fact }: Pick<FactProps, 'fact'>) {
  const open = openFact.value === fact.id;
  const kind = t(`kind.${fact.kind}`);
  return (
    <a
      id={openerOf(fact.id)}
      class="button button--small"
      data-cell
      tabIndex={-1}
      role="button"
      href={hashOf({ part: 'facts', id: fact.id })}
      aria-label={open ? t('facts.close.one', { kind }) : t('facts.edit.one', { kind })}
      aria-expanded={open}
      onClick={(event) => {
        event.preventDefault();
        toggle(fact.id);
      }}
      onKeyDown={(event) => {
        if (event.key !== ' ') return;
        event.preventDefault();
        toggle(fact.id);
      }}
    >
      {open ? t('facts.close') : t('action.edit')}
    </a>
  );
}
