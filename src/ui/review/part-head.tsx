import type { ComponentChildren } from 'preact';

/** The head of a part: its title, what it is for, and what can be done with all of it. */
export function PartHead({ title, lead, children }: { title: string; lead?: string; children?: ComponentChildren }) {
  return (
    <header class="part-head">
      <div>
        <h1>{title}</h1>
        {lead && <p class="muted">{lead}</p>}
      </div>
      {children && <div class="row">{children}</div>}
    </header>
  );
}
