import { useSignal } from '@preact/signals';
import type { NearMiss, NearMissFilter } from '../../../store/types.ts';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { t } from '../../language.ts';
import { useStored } from '../../store.ts';
import { change } from '../../changes.ts';
import { PartHead } from '../part-head.tsx';
import { weekBefore } from './filter.ts';
import { Filters } from './filters.tsx';
import { NearMissRow } from './near-miss-row.tsx';

/** How many near misses are shown at first, and how many more at each asking. */
const PAGE_LENGTH = 50;

function forget(nearMisses: readonly NearMiss[], text: string): void {
  void change(
    async ({ nearMisses: repository }) => {
      for (const { id } of nearMisses) await repository.remove(id);
    },
    text,
    async ({ nearMisses: repository }) => {
      for (const nearMiss of nearMisses) await repository.put(nearMiss);
    },
  );
}

function weekText(nearMisses: readonly NearMiss[]): string {
  const { count, sent } = weekBefore(Date.now(), nearMisses);
  if (count === 0) return t('nearMisses.week.none');
  return sent === 0 ? t('nearMisses.week.kept', { count }) : t('nearMisses.week', { count, sent });
}

/** Near misses, newest first. */
export function NearMissesPart() {
  const filter = useSignal<NearMissFilter>({});
  const limit = useSignal(PAGE_LENGTH);
  const personas = useStored(['personas'], (store) => store.personas.list()) ?? [];
  const all = useStored(['nearMisses'], (store) => store.nearMisses.list());
  const shown = useStored(['nearMisses'], (store) => store.nearMisses.list(filter.value, limit.value + 1), [
    filter.value,
    limit.value,
  ]);

  if (!all || !shown) return <PartHead title={t('nearMisses.title')} lead={t('loading')} />;
  if (all.length === 0) {
    return (
      <>
        <PartHead title={t('nearMisses.title')} />
        <EmptyState title={t('nearMisses.empty')} help={t('nearMisses.empty.help')} />
      </>
    );
  }
  return (
    <>
      <PartHead title={t('nearMisses.title')} lead={weekText(all)}>
        <Button small onClick={() => forget(all, t('nearMisses.forgotAll', { count: all.length }))}>
          {t('nearMisses.forgetAll')}
        </Button>
      </PartHead>
      <Filters filter={filter.value} personas={personas} nearMisses={all} onChange={(next) => (filter.value = next)} />
      {shown.length === 0 && <p class="sheet muted">{t('nearMisses.filteredOut')}</p>}
      {shown.length > 0 && (
        <ul class="sheet near-misses">
          {shown.slice(0, limit.value).map((nearMiss) => (
            <NearMissRow
              key={nearMiss.id}
              nearMiss={nearMiss}
              personas={personas}
              onForget={() => forget([nearMiss], t('nearMisses.forgotten'))}
            />
          ))}
        </ul>
      )}
      {shown.length > limit.value && (
        <div>
          <Button onClick={() => (limit.value += PAGE_LENGTH)}>{t('nearMisses.more')}</Button>
        </div>
      )}
    </>
  );
}
