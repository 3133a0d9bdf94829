import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Level } from '../../../../persona/levels.ts';
import type { OwnSubject } from '../../../../persona/types.ts';
import { Field } from '../../../components/field.tsx';
import { Fold } from '../../../components/fold.tsx';
import { t } from '../../../language.ts';
import { aliasesInLine } from '../../facts/shown-by.ts';
import { OwnLevelField } from './own-level-field.tsx';
import { nameProblem, wordsProblem, type Problem } from './own-subjects.ts';
import { whatToChange } from './own-words.ts';

interface AddOwnSubjectProps {
  /** The names that the persona's subjects have. */
  readonly names: readonly string[];
  readonly onAdd: (subject: OwnSubject) => void;
}

const EMPTY = { name: '', words: '' };

/** A new subject, which is kept once it has a name and words. What is wrong is said where it is, and is led to. */
export function AddOwnSubject({ names, onAdd }: AddOwnSubjectProps) {
  const typed = useSignal(EMPTY);
  const level = useSignal<Level>('warn');
  const problems = useSignal<{ readonly name?: Problem | undefined; readonly words?: Problem | undefined }>({});
  const nameInput = useRef<HTMLInputElement>(null);
  const wordsInput = useRef<HTMLTextAreaElement>(null);

  const add = (): void => {
    const name = typed.value.name.trim();
    const words = aliasesInLine(typed.value.words);
    problems.value = { name: nameProblem(name, names), words: wordsProblem(words, level.value) };
    if (problems.value.name) return nameInput.current?.focus();
    if (problems.value.words) return wordsInput.current?.focus();
    onAdd({ name, words, level: level.value });
    typed.value = EMPTY;
    nameInput.current?.focus();
  };
  const { name, words } = problems.value;
  return (
    <Fold title={t('own.add')}>
      {() => (
        <form
          class="stack"
          onSubmit={(event) => {
            event.preventDefault();
            add();
          }}
        >
          <div class="two">
            <Field label={t('own.name')} error={name && whatToChange(name)}>
              {({ id, describedBy }) => (
                <input
                  id={id}
                  ref={nameInput}
                  class="input"
                  maxLength={40}
                  autocomplete="off"
                  value={typed.value.name}
                  aria-describedby={describedBy}
                  aria-invalid={name ? 'true' : undefined}
                  onInput={(event) => (typed.value = { ...typed.value, name: event.currentTarget.value })}
                />
              )}
            </Field>
            <OwnLevelField level={level.value} onChange={(chosen) => (level.value = chosen)} />
          </div>
          <Field label={t('own.words')} help={t('own.words.help')} error={words && whatToChange(words)}>
            {({ id, describedBy }) => (
              <textarea
                id={id}
                ref={wordsInput}
                class="input"
                rows={2}
                spellcheck={false}
                value={typed.value.words}
                aria-describedby={describedBy}
                aria-invalid={words ? 'true' : undefined}
                onInput={(event) => (typed.value = { ...typed.value, words: event.currentTarget.value })}
              />
            )}
          </Field>
          <div>
            <button type="submit" class="button">
              {t('own.add.done')}
            </button>
          </div>
        </form>
      )}
    </Fold>
  );
}
