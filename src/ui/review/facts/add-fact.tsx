import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { DetailKind } from '../../../persona/kinds.ts';
import type { Fact } from '../../../persona/types.ts';
import { Field } from '../../components/field.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { saying, t, type Saying } from '../../language.ts';
import { newFact } from '../../new-records.ts';
import { add } from './edits.ts';
import { twinOf } from './fitting.ts';
import { kindOptions } from './kinds.ts';
import { aliasesInLine } from './shown-by.ts';

/** One fact in one line, saved with Enter; the next one can follow at once. */
export function AddFact({ facts }: { facts: readonly Fact[] }) {
  const kind = useSignal<DetailKind>('school');
  const value = useSignal('');
  const aliases = useSignal('');
  const wrong = useSignal<Saying | undefined>(undefined);
  const first = useRef<HTMLInputElement>(null);

  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const fact = { ...newFact(), kind: kind.value, value: value.value.trim(), aliases: aliasesInLine(aliases.value) };
    if (fact.value === '') wrong.value = saying('fact.add.empty');
    else if (twinOf(facts, fact)) wrong.value = saying('fact.add.twice');
    else if (await add([fact], () => t('fact.added', { kind: t(`kind.${fact.kind}`) }))) {
      wrong.value = undefined;
      value.value = '';
      aliases.value = '';
    }
    first.current?.focus();
  };

  return (
    <form class="sheet add-fact" aria-label={t('fact.add.title')} onSubmit={(event) => void submit(event)}>
      <SelectField
        label={t('fact.kind')}
        value={kind.value}
        options={kindOptions()}
        onChange={(chosen) => (kind.value = chosen as DetailKind)}
      />
      <Field label={t('fact.value')} error={wrong.value?.()}>
        {({ id, describedBy }) => (
          <input
            ref={first}
            id={id}
            class="input"
            value={value.value}
            placeholder={t('fact.value.placeholder')}
            autocomplete="off"
            spellcheck={false}
            aria-describedby={describedBy}
            aria-invalid={wrong.value ? 'true' : undefined}
            onInput={(event) => (value.value = event.currentTarget.value)}
          />
        )}
      </Field>
      <Field label={t('fact.add.aliases')}>
        {({ id }) => (
          <input
            id={id}
            class="input"
            value={aliases.value}
            placeholder={t('fact.add.aliases.placeholder')}
            autocomplete="off"
            spellcheck={false}
            onInput={(event) => (aliases.value = event.currentTarget.value)}
          />
        )}
      </Field>
      <button type="submit" class="button button--main">
        {t('fact.add.button')}
      </button>
    </form>
  );
}
