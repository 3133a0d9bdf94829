import { siteName } from '../../../i18n/index.ts';
import type { SiteRule } from '../../../persona/types.ts';
import type { Store } from '../../../store/types.ts';
import { change } from '../../changes.ts';
import { language, t } from '../../language.ts';
import { NO_RULE } from './site-rule.ts';

async function put({ settings }: Store, site: string, edit: (rule: SiteRule) => SiteRule): Promise<SiteRule> {
  const { sites } = await settings.get();
  const before = sites[site] ?? NO_RULE;
  await settings.update({ sites: { ...sites, [site]: edit(before) } });
  return before;
}

/** Changes the rule of a site from how it is kept now; with a way back. */
export function editRule(site: string, edit: (rule: SiteRule) => SiteRule): void {
  let before = NO_RULE;
  void change(
    async (store) => {
      before = await put(store, site, edit);
    },
    () => t('siteRules.saved', { site: siteName(language.value, site) }),
    (store) => put(store, site, () => before),
  );
}
