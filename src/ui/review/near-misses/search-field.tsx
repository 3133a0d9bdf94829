import { useEffect, useRef } from 'preact/hooks';
import { Field } from '../../components/field.tsx';
import { useTyped } from '../../components/typed.ts';
import { t } from '../../language.ts';
import { query } from './shown.ts';

/** A pause in typing after which the search begins, in milliseconds. */
const PAUSE_MS = 150;

/** Looks for words in what was found. */
export function SearchField() {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const typed = useTyped(query.value);
  const wait = (words: string): void => {
    typed.type(words);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => (query.value = words), PAUSE_MS);
  };
  return (
    <div class="filters__search">
      <Field label={t('log.search')} help={t('log.search.help')}>
        {({ id, describedBy }) => (
          <input
            id={id}
            class="input"
            type="search"
            autocomplete="off"
            spellcheck={false}
            aria-describedby={describedBy}
            value={typed.shown}
            onInput={(event) => wait(event.currentTarget.value)}
          />
        )}
      </Field>
    </div>
  );
}
