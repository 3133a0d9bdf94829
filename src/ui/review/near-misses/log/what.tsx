import { findingName, kindName } from '../../../../i18n/index.ts';
import type { NearMissFinding, NearMissHead } from '../../../../store/types.ts';
import { LevelBadge } from '../../../components/level-badge.tsx';
import { language, reasonText, t } from '../../../language.ts';
import { recognised } from '../recognised.ts';
import type { Opened } from '../records.ts';

interface WhatProps {
  readonly head: NearMissHead;
  readonly record: Opened | undefined;
  readonly unfolded: boolean;
  readonly onUnfold: (isOpen: boolean) => void;
}

function Finding({ finding }: { finding: NearMissFinding }) {
  return (
    <li>
      {findingName(language.value, finding)}
      {finding.text && <b> {finding.text}</b>}
    </li>
  );
}

/** Before the words are opened the kinds stand there, which take as much room. */
function Kinds({ head }: { head: NearMissHead }) {
  return head.kinds.map((kind) => <li key={kind}>{kindName(language.value, kind)}</li>);
}

/** What nearly went out, who would have known whom by it, and why it was stopped. */
export function What({ head, record, unfolded, onUnfold }: WhatProps) {
  const [first] = record?.findings ?? [];
  const notOpened = t(record === null ? 'log.unreadable' : 'loading');
  return (
    <div class="near-miss__what">
      <LevelBadge level={head.level} />
      <ul>
        {record ? (
          record.findings.map((finding, index) => <Finding key={index} finding={finding} />)
        ) : (
          <Kinds head={head} />
        )}
      </ul>
      <p class="small muted near-miss__who">{first ? recognised(first) : notOpened}</p>
      <details class="small" open={unfolded} onToggle={(event) => onUnfold(event.currentTarget.open)}>
        <summary>{t('nearMisses.reasons')}</summary>
        <ul class="stack stack--tight muted">
          {record?.findings.map((finding, index) => (
            <li key={index}>{reasonText(finding.reason)}</li>
          ))}
        </ul>
        {record?.draft !== undefined && (
          <blockquote class="near-miss__draft">
            <span class="muted">{t('log.draft')}</span> {record.draft}
          </blockquote>
        )}
      </details>
    </div>
  );
}
