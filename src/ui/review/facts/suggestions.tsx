import type { SuggestedFact } from '../../../detect/suggest-facts.ts';
import { t } from '../../language.ts';
import { isUnsure, keyOf } from './suggested.ts';

interface SuggestionsProps {
  readonly found: readonly SuggestedFact[];
  readonly isTicked: (found: SuggestedFact) => boolean;
  readonly onTick: (found: SuggestedFact, ticked: boolean) => void;
}

function remark(found: SuggestedFact): string | undefined {
  if (found.listedAs !== undefined) return t('facts.import.listed');
  return isUnsure(found) ? t('facts.import.unsure') : undefined;
}

/** What was found, each with its kind, to be ticked. */
export function Suggestions({ found, isTicked, onTick }: SuggestionsProps) {
  return (
    <ul class="suggestions">
      {found.map((one) => (
        <li key={keyOf(one)}>
          <label class="choice">
            <input
              type="checkbox"
              disabled={one.listedAs !== undefined}
              checked={one.listedAs === undefined && isTicked(one)}
              onChange={(event) => onTick(one, event.currentTarget.checked)}
            />
            <span class="suggestions__kind small muted">{t(`kind.${one.kind}`)}</span>
            <span>
              <b>{one.value}</b>{' '}
              {one.aliases.length > 0 && (
                <span class="small muted">{t('facts.import.also', { names: one.aliases.join(t('log.listed')) })}</span>
              )}
            </span>
            {remark(one) !== undefined && <span class="small muted suggestions__remark">{remark(one)}</span>}
          </label>
        </li>
      ))}
    </ul>
  );
}
