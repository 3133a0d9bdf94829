import { useId } from 'preact/hooks';
import { sum } from '../statistics/counts.ts';
import type { ChartData } from './data.ts';
import { fillOf, Patterns } from './patterns.tsx';

/** Which colour and pattern is what, and how many there are of it; what there is none of is left out. */
export function Legend({ data: { parts, rows } }: { data: ChartData }) {
  const prefix = useId();
  return (
    <ul class="legend small">
      {parts
        .map(({ name, look }, part) => ({ name, look, count: sum(rows.map(({ numbers }) => numbers[part] ?? 0)) }))
        .filter(({ count }) => count > 0)
        .map(({ name, look, count }) => (
          <li key={name}>
            <svg class={`chart__part look--${look}`} width="16" height="16" aria-hidden="true">
              <Patterns prefix={prefix} looks={[look]} />
              <rect x="1" y="1" width="14" height="14" rx="2" fill={fillOf(prefix, look)} />
            </svg>
            {name} <span class="number muted">{count}</span>
          </li>
        ))}
    </ul>
  );
}
