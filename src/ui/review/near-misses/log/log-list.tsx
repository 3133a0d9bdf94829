import { useSignal } from '@preact/signals';
import { useMemo, useRef } from 'preact/hooks';
import type { Persona } from '../../../../persona/types.ts';
import type { NearMiss, NearMissHead } from '../../../../store/types.ts';
import { t } from '../../../language.ts';
import { useRecords } from '../records.ts';
import { NearMissRow } from './near-miss-row.tsx';
import { useVirtualRows } from './virtual-rows.ts';

/** What rows are taken to be tall before they are measured, in pixels: side by side, or stacked on narrow pages. */
const ESTIMATES = { wide: 132, narrow: 250 };

const NARROW = '(max-width: 760px)';

interface LogListProps {
  readonly heads: readonly NearMissHead[];
  /** Near misses whose words are open already. */
  readonly opened: readonly NearMiss[];
  readonly personas: readonly Persona[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (id: string, isChosen: boolean) => void;
  readonly onForget: (id: string) => void;
}

/** The near misses, newest first, as many as can be seen. */
export function LogList({ heads, opened, personas, chosen, onChoose, onForget }: LogListProps) {
  const list = useRef<HTMLUListElement>(null);
  const focused = useSignal<string | undefined>(undefined);
  const unfolded = useSignal<ReadonlySet<string>>(new Set());
  const keys = useMemo(() => heads.map(({ id }) => id), [heads]);
  const place = focused.value === undefined ? -1 : keys.indexOf(focused.value);
  const { rows, height, count, measure } = useVirtualRows({
    list,
    keys,
    estimate: matchMedia(NARROW).matches ? ESTIMATES.narrow : ESTIMATES.wide,
    focused: place < 0 ? undefined : place,
  });
  const records = useRecords(
    rows.flatMap(({ index }) => keys[index] ?? []),
    opened,
  );
  const fold = (id: string, isOpen: boolean): void => {
    const open = new Set(unfolded.value);
    if (isOpen) open.add(id);
    else open.delete(id);
    unfolded.value = open;
  };

  return (
    <>
      <ul
        ref={list}
        class="sheet near-misses"
        aria-label={t('nearMisses.title')}
        style={{ height: `${height}px` }}
        onFocusOut={() => (focused.value = undefined)}
      >
        {rows.map(({ index, top }) => {
          const head = heads[index];
          if (!head) return null;
          const { id } = head;
          return (
            <li
              key={id}
              ref={measure}
              class="near-miss"
              data-index={index}
              aria-posinset={index + 1}
              aria-setsize={heads.length}
              style={{ transform: `translateY(${top}px)` }}
              onFocusIn={() => (focused.value = id)}
            >
              <NearMissRow
                head={head}
                record={records.get(id)}
                personas={personas}
                chosen={chosen.has(id)}
                unfolded={unfolded.value.has(id)}
                onChoose={(isChosen) => onChoose(id, isChosen)}
                onUnfold={(isOpen) => fold(id, isOpen)}
                onForget={() => onForget(id)}
              />
            </li>
          );
        })}
      </ul>
      {count < heads.length && <p class="small muted">{t('log.tooMany', { count })}</p>}
    </>
  );
}
