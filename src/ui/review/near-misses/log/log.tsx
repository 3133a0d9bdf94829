import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Persona } from '../../../../persona/types.ts';
import type { NearMiss, NearMissHead } from '../../../../store/types.ts';
import { Button } from '../../../components/button.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { t } from '../../../language.ts';
import { usePersonas } from '../../../store.ts';
import { untilRead } from '../../../store-errors.ts';
import { PartHead } from '../../part-head.tsx';
import { DigestCard } from '../digest-card.tsx';
import { Filters } from '../filters.tsx';
import { forget } from '../forget.ts';
import { Tools } from '../keep/tools.tsx';
import { query, useFiltered, useHeads, useNewest } from '../shown.ts';
import { useSearch } from '../use-search.ts';
import { LogList } from './log-list.tsx';
import { Progress } from './progress.tsx';
import { SelectionBar } from './selection-bar.tsx';

function NoneShown({ searched }: { searched: boolean }) {
  return (
    <EmptyState title={t('nearMisses.filteredOut')} help={t(searched ? 'log.notFound.help' : 'log.filteredOut.help')} />
  );
}

interface EntriesProps {
  readonly heads: readonly NearMissHead[];
  /** The newest of them with their words. */
  readonly newest: readonly NearMiss[];
  readonly personas: readonly Persona[];
  /** False while only the newest near misses are read: nothing is counted then. */
  readonly complete: boolean;
}

/** The log, with everything that narrows it down. */
function Entries({ heads, newest, personas, complete }: EntriesProps) {
  const chosen = useSignal<ReadonlySet<string>>(new Set());
  const above = useRef<HTMLDivElement>(null);
  const filtered = useFiltered(heads);
  const search = useSearch(filtered, query.value);
  const shown = search?.hits ?? filtered;
  const inSight = chosen.value.size === 0 ? [] : shown.filter(({ id }) => chosen.value.has(id));

  const choose = (id: string, isChosen: boolean): void => {
    const next = new Set(chosen.value);
    if (isChosen) next.add(id);
    else next.delete(id);
    chosen.value = next;
  };
  const forgetThem = async (ids: readonly string[]): Promise<void> => {
    if (!(await forget(ids))) return;
    chosen.value = new Set();
    // The button that was pressed is gone with its row.
    above.current?.focus({ preventScroll: true });
  };

  return (
    <>
      <DigestCard heads={complete ? heads : undefined} />
      <Filters personas={personas} heads={heads} />
      <Tools heads={shown} personas={personas} />
      <div class="stack stack--tight" ref={above} tabIndex={-1}>
        {search && <Progress search={search} all={filtered.length} />}
        <SelectionBar
          shown={complete ? shown.length : undefined}
          chosen={inSight.length}
          onChooseAll={(all) => (chosen.value = new Set(all ? shown.map(({ id }) => id) : []))}
          onForget={() => void forgetThem(inSight.map(({ id }) => id))}
        />
      </div>
      {shown.length === 0 ? (
        (search?.done ?? true) && <NoneShown searched={search !== undefined} />
      ) : (
        <LogList
          heads={shown}
          opened={newest}
          personas={personas}
          chosen={chosen.value}
          onChoose={choose}
          onForget={(id) => void forgetThem([id])}
        />
      )}
    </>
  );
}

/** Near misses, newest first. */
export function Log() {
  const newest = useNewest();
  // The whole log is read once its first rows can be seen.
  const all = useHeads(newest !== undefined);
  const heads = all ?? newest;
  // Before these are known, every name would be that of a persona that is gone.
  const personas = usePersonas();
  if (!heads || !personas || (!all && heads.length === 0))
    return <PartHead title={t('nearMisses.title')} lead={untilRead()} />;
  if (heads.length === 0) {
    return (
      <>
        <PartHead title={t('nearMisses.title')} />
        <EmptyState title={t('nearMisses.empty')} help={t('nearMisses.empty.help')}>
          <p class="small muted">{t('log.empty.example')}</p>
        </EmptyState>
        <Tools heads={heads} personas={[]} />
      </>
    );
  }
  return (
    <>
      <PartHead title={t('nearMisses.title')} lead={all ? t('log.count', { count: all.length }) : untilRead()}>
        <Button small disabled={!all} onClick={() => void forget(heads.map(({ id }) => id))}>
          {t('nearMisses.forgetAll')}
        </Button>
      </PartHead>
      <Entries heads={heads} newest={newest ?? []} personas={personas} complete={all !== undefined} />
    </>
  );
}
