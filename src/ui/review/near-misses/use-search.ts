import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { NearMiss, NearMissHead } from '../../../store/types.ts';
import { findingName } from '../../../i18n/index.ts';
import { language, reasonText } from '../../language.ts';
import { store, storeError } from '../../store.ts';
import { OpenedWords, searching, wordsOf, type Search } from './search.ts';

/** Between two signs of progress, in milliseconds: drawing takes time from the search. */
const PROGRESS_MS = 120;

/** All words of a near miss that a search may meet: as the page shows them. */
function textOf({ findings, draft = '' }: NearMiss): string {
  const told = findings.map(
    (finding) => `${finding.text} ${findingName(language.value, finding)} ${reasonText(finding.reason)}`,
  );
  return [...told, draft].join('\n');
}

async function follow(
  search: AsyncGenerator<Search, void, void>,
  isWanted: () => boolean,
  tell: (search: Search) => void,
): Promise<void> {
  let told = Number.NEGATIVE_INFINITY;
  for await (const progress of search) {
    if (!isWanted()) return;
    if (!progress.done && performance.now() - told < PROGRESS_MS) continue;
    told = performance.now();
    tell(progress);
  }
}

/** Searches `heads` for `query`; undefined where nothing is asked for. */
export function useSearch(heads: readonly NearMissHead[], query: string): Search | undefined {
  const found = useSignal<Search | undefined>(undefined);
  const opened = store.value;
  const words = useMemo(
    () => new OpenedWords(async (ids) => (await opened?.nearMisses.some(ids)) ?? [], textOf),
    [opened, language.value],
  );
  useEffect(() => {
    const wanted = wordsOf(query);
    if (wanted.length === 0) {
      found.value = undefined;
      return;
    }
    let going = true;
    follow(
      searching(heads, wanted, words),
      () => going,
      (progress) => (found.value = progress),
    ).catch((error: unknown) => (storeError.value = error));
    return () => {
      going = false;
    };
  }, [heads, query, words]);
  return wordsOf(query).length === 0 ? undefined : (found.value ?? { hits: [], looked: 0, done: false });
}
