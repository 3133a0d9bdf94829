import { Button } from '../../../components/button.tsx';
import { t } from '../../../language.ts';
import { untilRead } from '../../../store-errors.ts';

interface SelectionBarProps {
  /** How many are shown, undefined while they are being read; and how many of them are chosen. */
  readonly shown: number | undefined;
  readonly chosen: number;
  readonly onChooseAll: (all: boolean) => void;
  readonly onForget: () => void;
}

function countText(shown: number | undefined, chosen: number): string {
  if (shown === undefined) return untilRead();
  return chosen > 0 ? t('log.chosen', { count: chosen, all: shown }) : t('log.chooseAll', { count: shown });
}

/** How many near misses there are, and what can be done with several at once. */
export function SelectionBar({ shown, chosen, onChooseAll, onForget }: SelectionBarProps) {
  const count = countText(shown, chosen);
  if (shown === 0) {
    return (
      <span class="visually-hidden" role="status">
        {count}
      </span>
    );
  }
  return (
    <div class="row row--between selection">
      <label class="choice">
        <input
          type="checkbox"
          disabled={!shown}
          checked={chosen > 0 && chosen === shown}
          ref={(box) => {
            if (box) box.indeterminate = chosen > 0 && chosen !== shown;
          }}
          onChange={(event) => onChooseAll(event.currentTarget.checked)}
        />
        <span class="number">{count}</span>
      </label>
      <span class="visually-hidden" role="status">
        {count}
      </span>
      <Button small disabled={chosen === 0} onClick={onForget}>
        {t('log.forgetChosen')}
      </Button>
    </div>
  );
}
