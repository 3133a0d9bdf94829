import { siteName } from '../../../i18n/index.ts';
import type { Persona, SiteRule } from '../../../persona/types.ts';
import type { SurfaceTimes } from '../../../store/types.ts';
import { language, t } from '../../language.ts';
import { LastWorking } from '../last-working.tsx';
import { LevelsHere } from './levels-here.tsx';
import { editRule } from './save.ts';
import { WhoPosts } from './who-posts.tsx';

interface SiteSheetProps {
  readonly site: string;
  readonly rule: SiteRule;
  readonly personas: readonly Persona[];
  readonly times: readonly SurfaceTimes[];
}

/** One watched site: who posts there, how loud it is, whether it is left alone, and when it was last seen at work. */
export function SiteSheet({ site, rule, personas, times }: SiteSheetProps) {
  const name = siteName(language.value, site);
  return (
    <section class="sheet stack site" aria-label={name}>
      <header class="row row--between">
        <h2>{name}</h2>
        <label class="choice small">
          <input
            type="checkbox"
            checked={rule.paused}
            onChange={({ currentTarget: { checked } }) => editRule(site, (kept) => ({ ...kept, paused: checked }))}
          />
          {t('siteRules.pause')}
        </label>
      </header>
      {rule.paused && <p class="small muted">{t('siteRules.pause.on')}</p>}
      <WhoPosts site={site} rule={rule} personas={personas} />
      <LevelsHere site={site} rule={rule} />
      <LastWorking site={site} times={times} />
    </section>
  );
}
