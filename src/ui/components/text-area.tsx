import { Field } from './field.tsx';
import { useTyped } from './typed.ts';

interface TextAreaProps {
  readonly label: string;
  readonly help?: string;
  readonly value: string;
  readonly rows: number;
  /** Called when the user has finished a change, not at every key. */
  readonly onChange: (value: string) => void;
}

/** Several lines of text that are saved when they are left. */
export function TextArea({ label, help, value, rows, onChange }: TextAreaProps) {
  const typed = useTyped(value);
  return (
    <Field label={label} help={help}>
      {({ id, describedBy }) => (
        <textarea
          id={id}
          class="input"
          rows={rows}
          spellcheck={false}
          aria-describedby={describedBy}
          value={typed.shown}
          onInput={(event) => typed.type(event.currentTarget.value)}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
