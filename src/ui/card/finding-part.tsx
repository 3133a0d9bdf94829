import { findingName } from '../../i18n/index.ts';
import type { CardFinding } from '../../messages/card-protocol.ts';
import { language, reasonText, t } from '../language.ts';
import { RemedyRow } from './remedy-row.tsx';
import type { Row } from './rows.ts';

interface FindingPartProps {
  readonly finding: CardFinding;
  readonly rows: readonly Row[];
  readonly reasonId: string;
  readonly onChoose: (event: Event, row: Row) => void;
}

/** One finding: the words as they are marked in the page, why, and what can be done. */
export function FindingPart({ finding, rows, reasonId, onChoose }: FindingPartProps) {
  const kind = findingName(language.value, finding);
  return (
    <section class="finding">
      <h2 class="finding__words">
        {finding.text && <span class={`marked marked--${finding.level}`}>{finding.text}</span>}
        <span class={finding.text ? 'finding__kind' : undefined}>{kind}</span>
      </h2>
      <p class="finding__reason" id={reasonId}>
        {reasonText(finding.reason)}
      </p>
      <ul aria-label={t('card.remedies')}>
        {rows.map((row) => (
          <RemedyRow key={row.offer.index} row={row} onChoose={(event) => onChoose(event, row)} />
        ))}
      </ul>
    </section>
  );
}
