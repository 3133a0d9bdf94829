import { useSignal } from '@preact/signals';
import { Button } from '../components/button.tsx';
import { t } from '../language.ts';
import { Choice } from './choice.tsx';
import { dueChoices } from './parked/due.ts';
import { park } from './parked/parking.ts';
import { text, verdictNow } from './state.ts';

type Copied = 'none' | 'clear' | 'open' | 'refused';

/** Takes the draft along: to a phone, to Moments, to wherever it cannot be looked at. Says so where it is not clear. */
function Copy() {
  const copied = useSignal<Copied>('none');
  const of = useSignal('');
  const count = verdictNow.value?.findings.length;
  const copy = async (): Promise<void> => {
    const words = text.peek();
    const written = await navigator.clipboard.writeText(words).then(
      () => true,
      () => false,
    );
    of.value = words;
    copied.value = !written ? 'refused' : verdictNow.peek()?.level === 'clear' ? 'clear' : 'open';
  };
  const said = of.value === text.value ? copied.value : 'none';
  return (
    <>
      <Button kind="main" disabled={text.value.trim() === ''} onClick={() => void copy()}>
        {count ? t('desk.copy.open', { count }) : t('desk.copy')}
      </Button>
      <p class="desk__said small" role="status">
        {said !== 'none' && t(`desk.copied.${said}`)}
      </p>
    </>
  );
}

/** Puts the draft away for a while. */
function Park() {
  return (
    <Choice label={t('desk.park')}>
      {dueChoices(Date.now()).map(({ key, at }) => (
        <Button key={key} small disabled={text.value.trim() === ''} onClick={() => void park(at)}>
          {t(`desk.park.${key}`)}
        </Button>
      ))}
    </Choice>
  );
}

/** What becomes of the draft: taken along, or put away. */
export function Send() {
  return (
    <div class="desk__send">
      <Copy />
      <Park />
    </div>
  );
}
