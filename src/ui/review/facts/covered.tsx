import { useComputed } from '@preact/signals';
import { t } from '../../language.ts';
import { isShown, show } from './reveal.ts';

interface CoveredProps {
  readonly id: string;
  readonly value: string;
  readonly kind: string;
  readonly aliases: readonly string[];
}

/** A fact's value and its other names, covered like a password until they are asked for. */
export function Covered({ id, value, kind, aliases }: CoveredProps) {
  const shown = useComputed(() => isShown(id)).value;
  if (!value) return <span class="muted">{t('facts.empty.value')}</span>;
  return (
    <span class="covered">
      {shown ? (
        <span>
          <b>{value}</b> <span class="small muted">{aliases.join(t('log.listed'))}</span>
        </span>
      ) : (
        <span>
          <span class="covered__dots" role="img" aria-label={t('facts.covered')} />
          {aliases.length > 0 && (
            <span class="small muted covered__count">{t('facts.aliases.count', { count: aliases.length })}</span>
          )}
        </span>
      )}
      <button
        type="button"
        data-cell
        tabIndex={-1}
        class="button button--plain button--small"
        aria-label={shown ? t('facts.hide.one', { kind }) : t('facts.show.one', { kind })}
        onClick={() => show(id, !shown)}
      >
        {shown ? t('action.hide') : t('action.show')}
      </button>
    </span>
  );
}
