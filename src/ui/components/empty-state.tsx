import type { ComponentChildren } from 'preact';

/** What stands where nothing is yet: what will be here, and how it comes. */
export function EmptyState({ title, help, children }: { title: string; help: string; children?: ComponentChildren }) {
  return (
    <div class="sheet empty">
      <h2>{title}</h2>
      <p class="muted">{help}</p>
      {children}
    </div>
  );
}
