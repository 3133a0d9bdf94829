import { surfaceName } from '../../i18n/index.ts';
import type { SurfaceTimes } from '../../store/types.ts';
import { dateTime, language, t } from '../language.ts';
import { lastWorking } from './last-working.ts';

interface LastWorkingProps {
  readonly site: string;
  readonly times: readonly SurfaceTimes[];
}

/** When each kind of box on a site was last seen to be held or let go: a site that has changed goes quiet here. */
export function LastWorking({ site, times }: LastWorkingProps) {
  const worked = lastWorking(site, times);
  return (
    <div class="small">
      <h3 class="field__label">{t('sites.working')}</h3>
      {worked.length === 0 && <p class="muted">{t('sites.working.none')}</p>}
      <ul class="lines">
        {worked.map(({ surface, at }) => (
          <li key={surface} class="row row--between">
            <span>{surfaceName(language.value, surface)}</span>
            <time class="number muted" dateTime={new Date(at).toISOString()}>
              {dateTime(at)}
            </time>
          </li>
        ))}
      </ul>
    </div>
  );
}
