import { useSignal } from '@preact/signals';
import { Button } from '../../components/button.tsx';
import { t } from '../../language.ts';

/** A value that is covered like a password until it is asked for. */
export function Covered({ value, kind }: { value: string; kind: string }) {
  const shown = useSignal(false);
  if (!value) return <span class="muted">{t('facts.empty.value')}</span>;
  return (
    <span class="covered">
      {shown.value ? <b>{value}</b> : <span class="covered__dots" role="img" aria-label={t('facts.covered')} />}
      <Button
        kind="plain"
        small
        label={shown.value ? t('facts.hide.one', { kind }) : t('facts.show.one', { kind })}
        onClick={() => (shown.value = !shown.value)}
      >
        {shown.value ? t('action.hide') : t('action.show')}
      </Button>
    </span>
  );
}
