import type { DeskVerdict } from '../../../messages/desk-protocol.ts';
import { FindingPart } from '../../card/finding-part.tsx';
import { canReplaceAll } from '../../card/rows.ts';
import { Button } from '../../components/button.tsx';
import { LevelShape } from '../../components/level-badge.tsx';
import { Notice } from '../../components/notice.tsx';
import { t } from '../../language.ts';
import { act, mend } from '../acts.ts';
import { isEmpty, judgeAgain, judged, persona, unanswered } from '../state.ts';
import { countsOf } from './summary.ts';

/** The verdict in one line, also for screen readers. */
function Summary({ verdict }: { verdict: DeskVerdict }) {
  const counts = countsOf(verdict);
  const said = counts.map(({ level, count }) => t('desk.count', { level: t(`level.${level}`), count }));
  return (
    <p class={`level level--${verdict.level}`} id="desk-summary" role="status">
      <LevelShape level={verdict.level} />
      {isEmpty.value ? t('desk.nothing') : said.length > 0 ? said.join(t('desk.listed')) : t('desk.clear')}
    </p>
  );
}

function Unanswered() {
  return (
    <Notice kind="error" text={t('error.background')}>
      <Button small onClick={judgeAgain}>
        {t('action.retry')}
      </Button>
    </Notice>
  );
}

/** The verdict in one line under the box, and the one press that mends all that can be mended. */
export function Verdict() {
  if (unanswered.value) return <Unanswered />;
  // The last one stays until the next is here: nothing jumps while one types. By nobody's rules nothing is clear.
  const verdict = persona.value === null ? undefined : judged.value?.verdict;
  return (
    <div class="desk__verdict row row--between">
      {verdict ? <Summary verdict={verdict} /> : <p class="level" id="desk-summary" role="status" />}
      {verdict && canReplaceAll(verdict) && (
        <Button small onClick={() => mend(verdict.allEdits)}>
          {t('card.replaceAll')}
        </Button>
      )}
    </div>
  );
}

/** What was found in the draft, why it matters, and what can be done with one press. */
export function Findings() {
  const { findings = [] } = judged.value?.verdict ?? {};
  if (findings.length === 0) return null;
  return (
    <section class="stack stack--tight">
      <h2>{t('desk.verdict')}</h2>
      <div class="sheet sheet--findings">
        {findings.map((finding, place) => (
          <FindingPart
            key={`${finding.key} ${finding.ranges[0]?.start ?? place}`}
            finding={finding}
            rows={finding.remedies.map((offer) => ({ finding: place, kind: finding.kind, offer }))}
            reasonId={`desk-reason-${place}`}
            onChoose={(_event, row) => act(finding, row.offer.index)}
          />
        ))}
      </div>
    </section>
  );
}
