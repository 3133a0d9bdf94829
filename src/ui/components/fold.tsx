import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';

interface FoldProps {
  readonly title: ComponentChildren;
  /** How it stands, said beside the title. */
  readonly state?: ComponentChildren;
  readonly open?: boolean;
  /** Drawn only while it is open. */
  readonly children: () => ComponentChildren;
}

/** A part that is folded away until it is wanted. */
export function Fold({ title, state, open = false, children }: FoldProps) {
  const isOpen = useSignal(open);
  return (
    <details class="fold" open={isOpen.value} onToggle={(event) => (isOpen.value = event.currentTarget.open)}>
      <summary class="fold__head">
        <span>{title}</span>
        {state && <span class="small muted fold__state">{state}</span>}
      </summary>
      {isOpen.value && <div class="fold__body stack">{children()}</div>}
    </details>
  );
}
