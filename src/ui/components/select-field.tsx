import { Field } from './field.tsx';

export interface Option {
  readonly value: string;
  readonly text: string;
}

interface SelectProps {
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChange: (value: string) => void;
}

interface BareSelectProps extends SelectProps {
  readonly id?: string;
  readonly label?: string;
  readonly small?: boolean;
}

/** A choice of one, without a visible label of its own. */
export function Select({ id, label, value, options, onChange, small }: BareSelectProps) {
  return (
    <select
      id={id}
      class={small ? 'input input--small' : 'input'}
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.text}
        </option>
      ))}
    </select>
  );
}

/** A labelled choice of one. */
export function SelectField({ label, help, ...select }: SelectProps & { label: string; help?: string }) {
  return (
    <Field label={label} help={help}>
      {({ id }) => <Select id={id} {...select} />}
    </Field>
  );
}
