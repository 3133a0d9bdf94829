import type { JSX } from 'preact';
import type { Look } from './data.ts';

/** The side of one pattern's square, in pixels. */
const SIDE = 6;

/** What is drawn over a light ground of the same colour; a part without a drawing is plain. */
const DRAWINGS: Readonly<Record<Look, JSX.Element | undefined>> = {
  green: <rect width={SIDE} height={SIDE} fill="currentColor" />,
  teal: <path d="M-1 1 1-1M0 6 6 0M5 7 7 5" stroke="currentColor" stroke-width="1.2" />,
  indigo: (
    <>
      <circle cx="1.5" cy="1.5" r="1" fill="currentColor" />
      <circle cx="4.5" cy="4.5" r="1" fill="currentColor" />
    </>
  ),
  violet: <rect width={SIDE} height={SIDE} fill="currentColor" />,
  rose: <path d="M0 1.5H6M0 4.5H6" stroke="currentColor" stroke-width="1.2" />,
  plain: undefined,
  red: <path d="M0 0 6 6M0 6 6 0" stroke="currentColor" stroke-width="1.4" />,
  amber: <path d="M1.5 0V6M4.5 0V6" stroke="currentColor" stroke-width="1" />,
};

/** The pattern of a look, as a fill. */
export function fillOf(prefix: string, look: Look): string {
  return `url(#${prefix}-${look})`;
}

/** The patterns of these looks, under names of this chart's own. */
export function Patterns({ prefix, looks }: { prefix: string; looks: readonly Look[] }) {
  return (
    <defs>
      {looks.map((look) => (
        <pattern
          key={look}
          id={`${prefix}-${look}`}
          class={`look look--${look}`}
          width={SIDE}
          height={SIDE}
          patternUnits="userSpaceOnUse"
        >
          <rect class="look__ground" width={SIDE} height={SIDE} />
          {DRAWINGS[look]}
        </pattern>
      ))}
    </defs>
  );
}
