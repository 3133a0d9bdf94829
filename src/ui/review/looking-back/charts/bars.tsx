import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import { useId, useRef } from 'preact/hooks';
import { sum } from '../statistics/counts.ts';
import type { ChartData, ChartRow } from './data.ts';
import { fillOf, Patterns } from './patterns.tsx';
import { useWidth } from './use-width.ts';

const ROW_HEIGHT = 48;
const BAR = { top: 22, height: 16 };

/** Room for the number behind a bar, in pixels. */
const NUMBER_WIDTH = 56;

/** Bars side by side, one each row, of several parts that follow each other; the name stands above its bar. */
export function Bars({ data: { parts, rows }, label }: { data: ChartData; label: string }) {
  const prefix = useId();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const height = rows.length * ROW_HEIGHT;
  const x = scaleLinear()
    .domain([0, Math.max(max(rows, ({ numbers }) => sum(numbers)) ?? 0, 1)])
    .range([0, Math.max(width - NUMBER_WIDTH, 1)]);
  const layers = stack<unknown, ChartRow, number>()
    .keys(parts.map((_, index) => index))
    .value(({ numbers }, part) => numbers[part] ?? 0)([...rows]);

  return (
    <div ref={box} class="chart__box" style={{ height: `${height}px` }}>
      {width > 0 && (
        <svg width={width} height={height} role="img" aria-label={label}>
          <Patterns prefix={prefix} looks={parts.map(({ look }) => look)} />
          {layers.map((layer, part) => (
            <g key={part} class={`chart__part look--${parts[part]!.look}`}>
              {layer.map(([from, to], index) => (
                <rect
                  key={index}
                  x={x(from)}
                  y={index * ROW_HEIGHT + BAR.top}
                  width={x(to) - x(from)}
                  height={BAR.height}
                  fill={fillOf(prefix, parts[part]!.look)}
                />
              ))}
            </g>
          ))}
          {rows.map(({ key, name, numbers }, index) => (
            <g key={key} class="chart__names">
              <text class="chart__row-name" x={0} y={index * ROW_HEIGHT + BAR.top - 6}>
                {name}
              </text>
              <text class="chart__number" x={x(sum(numbers)) + 8} y={index * ROW_HEIGHT + BAR.top + BAR.height - 4}>
                {sum(numbers)}
              </text>
            </g>
          ))}
        </svg>
      )}
    </div>
  );
}
