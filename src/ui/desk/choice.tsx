import type { ComponentChildren } from 'preact';

interface ChoiceProps {
  readonly label: string;
  readonly help?: string;
  readonly children: ComponentChildren;
}

/** What is asked, and the answers beside it. */
export function Choice({ label, help, children }: ChoiceProps) {
  return (
    <div class="desk__choice" role="group" aria-label={label}>
      <span class="desk__label" title={help}>
        {label}
      </span>
      <div class="desk__answers">{children}</div>
    </div>
  );
}
