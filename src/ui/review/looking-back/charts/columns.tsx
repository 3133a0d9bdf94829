import { max } from 'd3-array';
import { scaleBand, scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import { useId, useRef } from 'preact/hooks';
import { sum } from '../statistics/counts.ts';
import type { ChartData, ChartRow } from './data.ts';
import { fillOf, Patterns } from './patterns.tsx';
import { useWidth } from './use-width.ts';

const HEIGHT = 220;
const MARGIN = { top: 18, right: 4, bottom: 24, left: 34 };

/** Room that a name below a column needs, in pixels. */
const NAME_WIDTH = 58;
/** A column narrower than this has no room for its number above it. */
const NUMBER_WIDTH = 18;

/** Columns over time, each of several parts that stand on each other. */
export function Columns({ data: { parts, rows, nameEvery }, label }: { data: ChartData; label: string }) {
  const prefix = useId();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const x = scaleBand<number>()
    .domain(rows.map((_, index) => index))
    .range([MARGIN.left, Math.max(width - MARGIN.right, MARGIN.left)])
    .paddingInner(0.28);
  const y = scaleLinear()
    .domain([0, Math.max(max(rows, ({ numbers }) => sum(numbers)) ?? 0, 4)])
    .nice(4)
    .range([HEIGHT - MARGIN.bottom, MARGIN.top]);
  const layers = stack<unknown, ChartRow, number>()
    .keys(parts.map((_, index) => index))
    .value(({ numbers }, part) => numbers[part] ?? 0)([...rows]);
  const room = Math.max(1, Math.ceil((rows.length * NAME_WIDTH) / Math.max(width - MARGIN.left, 1)));
  const step = nameEvery?.find((every) => every >= room) ?? room;
  const named = (index: number): boolean => (nameEvery ? index : rows.length - 1 - index) % step === 0;
  const middle = (index: number): number => (x(index) ?? 0) + x.bandwidth() / 2;

  return (
    <div ref={box} class="chart__box" style={{ height: `${HEIGHT}px` }}>
      {width > 0 && (
        <svg width={width} height={HEIGHT} role="img" aria-label={label}>
          <Patterns prefix={prefix} looks={parts.map(({ look }) => look)} />
          {y.ticks(4).map((tick) => (
            <g key={tick} class="chart__tick">
              <line x1={MARGIN.left} x2={width} y1={y(tick)} y2={y(tick)} />
              <text x={MARGIN.left - 8} y={y(tick)} dy="0.32em" text-anchor="end">
                {tick}
              </text>
            </g>
          ))}
          {layers.map((layer, part) => (
            <g key={part} class={`chart__part look--${parts[part]!.look}`}>
              {layer.map(([from, to], index) => (
                <rect
                  key={index}
                  x={x(index)}
                  y={y(to)}
                  width={x.bandwidth()}
                  height={y(from) - y(to)}
                  fill={fillOf(prefix, parts[part]!.look)}
                />
              ))}
            </g>
          ))}
          {rows.map(({ key, short, name, numbers }, index) => (
            <g key={key} class="chart__names" text-anchor="middle">
              {sum(numbers) > 0 && x.bandwidth() >= NUMBER_WIDTH && (
                <text class="chart__number" x={middle(index)} y={y(sum(numbers)) - 5}>
                  {sum(numbers)}
                </text>
              )}
              {named(index) && (
                <text x={Math.min(middle(index), width - NAME_WIDTH / 3)} y={HEIGHT - 7}>
                  {short ?? name}
                </text>
              )}
            </g>
          ))}
        </svg>
      )}
    </div>
  );
}
