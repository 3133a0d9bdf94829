import { useMemo } from 'preact/hooks';
import { kindName } from '../../../i18n/index.ts';
import type { NearMissHead } from '../../../store/types.ts';
import { language, t } from '../../language.ts';
import { untilRead } from '../../store-errors.ts';
import { digestOf, type Digest } from '../looking-back/statistics/digest.ts';
import { useCalendar } from '../looking-back/calendar.ts';
import { hashOf } from '../route.ts';
import { inARow } from './sentences.ts';
import { LOOKING_BACK } from './views.ts';

/** The week in a sentence or two; only what happened is named. */
function sentences({ stops, helped, sent, falseAlarms, kind, before }: Digest): string[] {
  if (stops === 0) return [t('log.digest.none'), ...(before > 0 ? [t('log.digest.before', { count: before })] : [])];
  return [
    t('log.digest.stops', { count: stops }),
    ...(helped > 0 ? [t('log.digest.helped', { count: helped })] : []),
    ...(sent > 0 ? [t('log.digest.sent', { count: sent })] : []),
    ...(falseAlarms > 0 ? [t('log.digest.falseAlarms', { count: falseAlarms })] : []),
    ...(kind ? [t('log.digest.kind', { kind: kindName(language.value, kind) })] : []),
    t('log.digest.before', { count: before }),
  ];
}

/** The week so far, and the way to look further back. Without `heads` the log is still being read. */
export function DigestCard({ heads }: { heads: readonly NearMissHead[] | undefined }) {
  const calendar = useCalendar();
  // A week of a long log is some thousand entries: not to be counted anew at every choice of a filter.
  const digest = useMemo(() => heads && digestOf(heads, Date.now(), calendar), [heads, calendar]);
  const words = digest ? inARow(sentences(digest)) : untilRead();
  return (
    <section class="sheet digest">
      <div>
        <h2>{t('log.digest')}</h2>
        <p>{words}</p>
      </div>
      <a class="button button--small" href={hashOf({ part: 'near-misses', id: LOOKING_BACK })}>
        {t('back.title')}
      </a>
    </section>
  );
}
