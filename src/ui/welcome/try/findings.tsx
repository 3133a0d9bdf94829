import { findingName } from '../../../i18n/index.ts';
import type { Verdict } from '../../../judge/types.ts';
import { Button } from '../../components/button.tsx';
import { Rewording } from '../../components/rewording.tsx';
import { LevelBadge } from '../../components/level-badge.tsx';
import { language, reasonText, t } from '../../language.ts';
import { languageOfDraft, mended, mendsOf, type Mend } from './remedies.ts';

/** More ways out than these are for the card. */
const MENDS_SHOWN = 3;

function MendButton({ mend, onMend }: { mend: Mend; onMend: (mend: Mend) => void }) {
  if (mend.to === '') {
    return (
      <Button small onClick={() => onMend(mend)}>
        {t('card.drop', { from: mend.from })}
      </Button>
    );
  }
  return (
    <Button small onClick={() => onMend(mend)}>
      <Rewording from={mend.from} to={mend.to} />
    </Button>
  );
}

interface FindingsProps {
  readonly text: string;
  readonly verdict: Verdict;
  readonly onMend: (text: string) => void;
}

/** What the judge finds in the draft: why, and what can be done about it. */
export function Findings({ text, verdict, onMend }: FindingsProps) {
  const draftLanguage = languageOfDraft(text, language.value);
  return (
    <ul class="lines">
      {verdict.findings.map((finding) => (
        <li key={`${finding.key}/${finding.ranges[0]?.start ?? ''}`} class="stack stack--tight">
          <p class="row">
            <LevelBadge level={finding.level} /> <b class="small">{findingName(language.value, finding)}</b>
          </p>
          <p class="small">{reasonText(finding.reason)}</p>
          <div class="row">
            {mendsOf(finding, text, draftLanguage)
              .slice(0, MENDS_SHOWN)
              .map((mend) => (
                <MendButton key={mend.to} mend={mend} onMend={(chosen) => onMend(mended(text, chosen))} />
              ))}
          </div>
        </li>
      ))}
    </ul>
  );
}
