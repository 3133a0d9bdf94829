import { useSignal } from '@preact/signals';
import type { Saying } from '../language.ts';
import { Field } from './field.tsx';
import { useTyped } from './typed.ts';

interface TextAreaProps {
  readonly label: string;
  readonly help?: string;
  readonly value: string;
  readonly rows: number;
  /** Called when the user has finished a change, not at every key. Answers an error to show, or nothing. */
  readonly onChange: (value: string) => Saying | void;
}

/** Several lines of text that are saved when they are left. */
export function TextArea({ label, help, value, rows, onChange }: TextAreaProps) {
  const typed = useTyped(value);
  const error = useSignal<Saying | undefined>(undefined);
  return (
    <Field label={label} help={help} error={error.value?.()}>
      {({ id, describedBy }) => (
        <textarea
          id={id}
          class="input"
          rows={rows}
          spellcheck={false}
          aria-describedby={describedBy}
          aria-invalid={error.value ? 'true' : undefined}
          value={typed.shown}
          onInput={(event) => typed.type(event.currentTarget.value)}
          onChange={(event) => {
            error.value = onChange(event.currentTarget.value) ?? undefined;
          }}
        />
      )}
    </Field>
  );
}
