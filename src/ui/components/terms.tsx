import type { ComponentChildren } from 'preact';

/** Names and what stands for them, one line each: the smallest table there is. */
export function Terms({ class: own, children }: { class?: string; children: ComponentChildren }) {
  return <dl class={own ? `terms small ${own}` : 'terms small'}>{children}</dl>;
}

/** One line of `Terms`. */
export function Term({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
