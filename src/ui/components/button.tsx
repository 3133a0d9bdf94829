import type { ComponentChildren } from 'preact';

interface ButtonProps {
  readonly kind?: 'main' | 'normal' | 'plain';
  readonly small?: boolean;
  /** A name for screen readers, where the visible words need their surroundings to be understood. */
  readonly label?: string;
  readonly pressed?: boolean;
  readonly expanded?: boolean;
  readonly disabled?: boolean;
  readonly onClick: (event: MouseEvent) => void;
  readonly children: ComponentChildren;
}

export function Button({ kind = 'normal', small, label, pressed, expanded, disabled, onClick, children }: ButtonProps) {
  return (
    <button
      type="button"
      class={`button button--${kind}${small ? ' button--small' : ''}`}
      aria-label={label}
      aria-pressed={pressed}
      aria-expanded={expanded}
      disabled={disabled}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
