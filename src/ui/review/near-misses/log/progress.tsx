import { t } from '../../../language.ts';
import type { Search } from '../search.ts';

/** How far the search of sealed words has come. */
export function Progress({ search: { hits, looked, done }, all }: { search: Search; all: number }) {
  return (
    <p class="small muted number" role="status">
      {done
        ? t('log.search.done', { count: hits.length })
        : t('log.search.looking', { count: hits.length, looked, all })}
      {!done && <progress class="search-progress" max={all} value={looked} aria-label={t('log.search')} />}
    </p>
  );
}
