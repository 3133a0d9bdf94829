import { SURFACES } from '../../sites/registry.ts';
import { t } from '../language.ts';
import { useStored, usePersonas } from '../store.ts';
import { untilRead } from '../store-errors.ts';
import { Notice } from '../components/notice.tsx';
import { PartHead } from './part-head.tsx';
import { hashOf } from './route.ts';
import { Access } from './sites/access.tsx';
import { NO_RULE } from './sites/site-rule.ts';
import { SiteSheet } from './sites/site-sheet.tsx';

const SITES: readonly string[] = [...new Set(SURFACES.map(({ site }) => site))];

/** How each site's drafts find their persona, how loud the rules are there, and which sites are left alone. */
export function SitesPart() {
  const settings = useStored(['settings'], (store) => store.settings.get());
  const personas = usePersonas();
  const times = useStored(['surfaces'], (store) => store.surfaces.list());
  if (!settings || !personas || !times) return <PartHead title={t('sites.title')} lead={untilRead()} />;
  return (
    <>
      <PartHead title={t('sites.title')} lead={t('sites.lead')} />
      <div>
        <Access />
        <p class="small muted">{t('siteRules.tab')}</p>
      </div>
      {personas.length === 0 && (
        <Notice text={t('siteRules.who.nobody')}>
          <a class="link" href={hashOf({ part: 'personas' })}>
            {t('facts.noPersonas.link')}
          </a>
        </Notice>
      )}
      <div class="columns sites">
        {SITES.map((site) => (
          <SiteSheet key={site} site={site} rule={settings.sites[site] ?? NO_RULE} personas={personas} times={times} />
        ))}
      </div>
    </>
  );
}
