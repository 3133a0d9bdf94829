import { useSignal } from '@preact/signals';
import { useEffect, useId } from 'preact/hooks';
import type { SuggestedFact } from '../../../detect/suggest-facts.ts';
import type { Fact, Persona } from '../../../persona/types.ts';
import { Button } from '../../components/button.tsx';
import { Field } from '../../components/field.tsx';
import { PersonaName } from '../../components/mask.tsx';
import { saying, t } from '../../language.ts';
import { add } from './edits.ts';
import { Suggestions } from './suggestions.tsx';
import { asFacts, keyOf, tickedAtFirst } from './suggested.ts';

interface ImportProps {
  readonly facts: readonly Fact[];
  readonly personas: readonly Persona[];
  readonly onDone: () => void;
}

/** What the detectors find in `text`; they are loaded when there is something to read. */
function useSuggestions(text: string, facts: readonly Fact[]): readonly SuggestedFact[] | undefined {
  const found = useSignal<readonly SuggestedFact[] | undefined>(undefined);
  useEffect(() => {
    let current = true;
    if (text.trim() === '') found.value = undefined;
    else {
      void import('../../../detect/suggest-facts.ts').then(({ suggestFacts }) => {
        if (current) found.value = suggestFacts(text, facts);
      });
    }
    return () => {
      current = false;
    };
  }, [text, facts]);
  return found.value;
}

/** Finds facts in a pasted profile and lists those that are ticked. The pasted words are kept nowhere. */
export function ImportFacts({ facts, personas, onDone }: ImportProps) {
  const text = useSignal('');
  const turned = useSignal<ReadonlyMap<string, boolean>>(new Map());
  const shownBy = useSignal<readonly string[]>([]);
  const found = useSuggestions(text.value, facts);
  const title = useId();
  const isTicked = (one: SuggestedFact): boolean => turned.value.get(keyOf(one)) ?? tickedAtFirst(one);
  const ticked = found?.filter((one) => !one.listedAs && isTicked(one)) ?? [];

  const addAll = async (): Promise<void> => {
    const listed = asFacts(ticked, shownBy.value, () => crypto.randomUUID());
    if (await add(listed, saying('facts.import.added', { count: listed.length }))) onDone();
  };

  return (
    <section class="sheet stack" aria-labelledby={title}>
      <h2 id={title}>{t('facts.import.title')}</h2>
      <Field label={t('facts.import.text')} help={t('facts.import.help')}>
        {({ id, describedBy }) => (
          <textarea
            id={id}
            class="input"
            rows={4}
            spellcheck={false}
            placeholder={t('facts.import.placeholder')}
            aria-describedby={describedBy}
            value={text.value}
            onInput={(event) => (text.value = event.currentTarget.value)}
          />
        )}
      </Field>
      <p class="small" role="status">
        {found?.length === 0 && t('facts.import.none')}
        {found && found.length > 0 && t('facts.import.found', { count: found.length })}
      </p>
      {found && found.length > 0 && (
        <Suggestions
          found={found}
          isTicked={isTicked}
          onTick={(one, on) => (turned.value = new Map([...turned.value, [keyOf(one), on]]))}
        />
      )}
      {found && found.length > 0 && personas.length > 0 && (
        <fieldset>
          <legend class="field__label">{t('facts.import.shownBy')}</legend>
          <div class="row">
            {personas.map((persona) => (
              <label key={persona.id} class="choice">
                <input
                  type="checkbox"
                  checked={shownBy.value.includes(persona.id)}
                  onChange={({ currentTarget: { checked } }) => {
                    const others = shownBy.value.filter((id) => id !== persona.id);
                    shownBy.value = checked ? [...others, persona.id] : others;
                  }}
                />
                <PersonaName persona={persona} size="small" />
              </label>
            ))}
          </div>
          <p class="field__help">{t('facts.import.shownBy.help')}</p>
        </fieldset>
      )}
      <div class="row">
        <Button kind="main" disabled={ticked.length === 0} onClick={() => void addAll()}>
          {t('facts.import.add', { count: ticked.length })}
        </Button>
        <Button kind="plain" onClick={onDone}>
          {t('facts.close')}
        </Button>
      </div>
    </section>
  );
}
