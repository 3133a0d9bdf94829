import { t } from '../../language.ts';
import { hashOf } from '../route.ts';

/** The way back to all personas. */
export function Back() {
  return (
    <a class="link small" href={hashOf({ part: 'personas' })}>
      ← {t('personas.back')}
    </a>
  );
}
