import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface FieldIds {
  readonly id: string;
  /** Ids of the help and the error, for `aria-describedby`. */
  readonly describedBy: string | undefined;
}

interface FieldProps {
  readonly label: string;
  readonly help?: string | undefined;
  readonly error?: string | undefined;
  /** Renders the control, which takes over the ids. */
  readonly children: (ids: FieldIds) => ComponentChildren;
}

/** A labelled control with its help, and its error where there is one. */
export function Field({ label, help, error, children }: FieldProps) {
  const id = useId();
  const describedBy = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
  return (
    <div class="field">
      <label class="field__label" for={id}>
        {label}
      </label>
      {children({ id, describedBy })}
      {help && (
        <span class="field__help" id={`${id}-help`}>
          {help}
        </span>
      )}
      {error && (
        <span class="field__error" id={`${id}-error`} role="alert">
          {error}
        </span>
      )}
    </div>
  );
}
