import type { ComponentChildren } from 'preact';

interface NoticeProps {
  readonly kind?: 'plain' | 'warn' | 'error';
  readonly text: string;
  /** What can be done about it. */
  readonly children?: ComponentChildren;
}

/** A standing message inside a page; an error is read out at once. */
export function Notice({ kind = 'plain', text, children }: NoticeProps) {
  return (
    <div class={`notice notice--${kind}`} role={kind === 'error' ? 'alert' : undefined}>
      <span>{text}</span>
      {children}
    </div>
  );
}
