import { useSignal } from '@preact/signals';
import { DETAIL_KINDS } from '../../../persona/kinds.ts';
import type { DetailKind } from '../../../persona/kinds.ts';
import type { Fact, Persona } from '../../../persona/types.ts';
import { Button } from '../../components/button.tsx';
import { PersonaName } from '../../components/mask.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { TextField } from '../../components/text-field.tsx';
import { t } from '../../language.ts';
import { change, edited } from '../../changes.ts';
import { goTo, hashOf } from '../route.ts';
import { showBy } from './show-by.ts';
import { aliasesOf } from './shown-by.ts';

/** What a fact can be; a listener is a person of its own. */
const FACT_KINDS = DETAIL_KINDS.filter((kind) => kind !== 'listener');

function edit(id: string, part: Partial<Fact>): void {
  void change(
    edited(
      (store) => store.facts,
      id,
      (fact) => ({ ...fact, ...part }),
    ),
  );
}

async function remove(fact: Fact): Promise<void> {
  const removed = await change(
    (store) => store.facts.remove(fact.id),
    t('facts.removed', { kind: t(`kind.${fact.kind}`) }),
    (store) => store.facts.put(fact),
  );
  if (removed) goTo({ part: 'facts' });
}

function Aliases({ fact, shown }: { fact: Fact; shown: boolean }) {
  if (!shown) {
    return (
      <div class="field">
        <span class="field__label">{t('fact.aliases')}</span>
        <span class="field__help">{t('fact.aliases.covered', { count: fact.aliases.length })}</span>
      </div>
    );
  }
  return (
    <TextArea
      label={t('fact.aliases')}
      help={t('fact.aliases.help')}
      rows={4}
      value={fact.aliases.join('\n')}
      onChange={(lines) => edit(fact.id, { aliases: aliasesOf(lines) })}
    />
  );
}

function ShownBy({ fact, personas }: { fact: Fact; personas: readonly Persona[] }) {
  return (
    <fieldset>
      <legend class="field__label">{t('fact.shownBy')}</legend>
      {personas.map((persona) => (
        <label key={persona.id} class="choice">
          <input
            type="checkbox"
            checked={fact.shownBy.includes(persona.id)}
            onChange={(event) => showBy(fact.id, persona.id, event.currentTarget.checked)}
          />
          <PersonaName persona={persona} size="small" />
        </label>
      ))}
      <p class="field__help">{t('fact.shownBy.none')}</p>
    </fieldset>
  );
}

/** One fact. Its value and aliases are covered until asked for, unless it is still to be written. */
export function FactEditor({ fact, personas }: { fact: Fact | undefined; personas: readonly Persona[] }) {
  const shown = useSignal(fact?.value === '');
  const back = (
    <a class="link small" href={hashOf({ part: 'facts' })}>
      ← {t('facts.back')}
    </a>
  );
  if (!fact) {
    return (
      <>
        {back}
        <p class="sheet muted">{t('facts.missing')}</p>
      </>
    );
  }
  return (
    <>
      {back}
      <h1>{t(`kind.${fact.kind}`)}</h1>
      <section class="sheet stack">
        <SelectField
          label={t('fact.kind')}
          value={fact.kind}
          options={FACT_KINDS.map((kind) => ({ value: kind, text: t(`kind.${kind}`) }))}
          onChange={(kind) => edit(fact.id, { kind: kind as DetailKind })}
        />
        <div class="with-button">
          <TextField
            label={t('fact.value')}
            covered={!shown.value}
            value={fact.value}
            placeholder={t('fact.value.placeholder')}
            onChange={(value) => (value ? edit(fact.id, { value }) : t('fact.value.empty'))}
          />
          <Button onClick={() => (shown.value = !shown.value)}>{t(shown.value ? 'action.hide' : 'action.show')}</Button>
        </div>
        <Aliases fact={fact} shown={shown.value} />
        <ShownBy fact={fact} personas={personas} />
      </section>
      <div>
        <Button onClick={() => void remove(fact)}>{t('fact.remove')}</Button>
      </div>
    </>
  );
}
