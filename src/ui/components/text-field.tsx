import { useSignal } from '@preact/signals';
import type { Saying } from '../language.ts';
import { Field } from './field.tsx';
import { useTyped } from './typed.ts';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  /** Called when the user has finished a change, not at every key. Answers an error to show, or nothing. */
  readonly onChange: (value: string) => Saying | void;
  readonly help?: string;
  readonly placeholder?: string;
  /** Shown as dots, like a password. */
  readonly covered?: boolean;
  readonly maxLength?: number;
}

/** A line of text that is saved when it is left. */
export function TextField({ label, value, onChange, help, placeholder, covered, maxLength }: TextFieldProps) {
  const typed = useTyped(value);
  const error = useSignal<Saying | undefined>(undefined);
  return (
    <Field label={label} help={help} error={error.value?.()}>
      {({ id, describedBy }) => (
        <input
          id={id}
          class="input"
          {...(covered ? { type: 'password' as const } : { type: 'text' as const })}
          value={typed.shown}
          placeholder={placeholder}
          maxLength={maxLength}
          autocomplete="off"
          spellcheck={false}
          aria-describedby={describedBy}
          aria-invalid={error.value ? 'true' : undefined}
          onInput={(event) => typed.type(event.currentTarget.value)}
          onChange={(event) => {
            error.value = onChange(event.currentTarget.value.trim()) ?? undefined;
          }}
        />
      )}
    </Field>
  );
}
