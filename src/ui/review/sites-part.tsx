import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { siteName } from '../../i18n/index.ts';
import type { Persona } from '../../persona/types.ts';
import { WATCHED_MATCHES } from '../../sites/hosts.ts';
import { SURFACES } from '../../sites/registry.ts';
import type { SiteRule, SurfaceTimes } from '../../store/types.ts';
import { Button } from '../components/button.tsx';
import { Notice } from '../components/notice.tsx';
import { SelectField } from '../components/select-field.tsx';
import { language, t } from '../language.ts';
import { useStored } from '../store.ts';
import { change } from '../changes.ts';
import { PartHead } from './part-head.tsx';
import { LastWorking } from './last-working.tsx';

const SITES: readonly string[] = [...new Set(SURFACES.map(({ site }) => site))];

const BY_ACCOUNT = 'by-account';

const NO_RULE: SiteRule = { persona: BY_ACCOUNT, paused: false };

function saveRule(site: string, rule: SiteRule): void {
  void change(async ({ settings }) => {
    const { sites } = await settings.get();
    await settings.update({ sites: { ...sites, [site]: rule } });
  });
}

/** Asks for the access that the browser withholds. */
function Access() {
  const granted = useSignal<boolean | undefined>(undefined);
  const origins = [...WATCHED_MATCHES];
  useEffect(() => {
    void browser.permissions.contains({ origins }).then((answer) => (granted.value = answer));
  }, []);
  const askAgain = async (): Promise<void> => {
    granted.value = await browser.permissions.request({ origins });
  };

  if (granted.value === undefined) return null;
  if (granted.value) return <p class="small muted">✓ {t('sites.access.ok')}</p>;
  return (
    <Notice kind="warn" text={t('sites.access')}>
      <Button small onClick={() => void askAgain()}>
        {t('popup.access.ask')}
      </Button>
    </Notice>
  );
}

interface SiteSheetProps {
  readonly site: string;
  readonly rule: SiteRule;
  readonly personas: readonly Persona[];
  readonly times: readonly SurfaceTimes[];
}

function SiteSheet({ site, rule, personas, times }: SiteSheetProps) {
  return (
    <section class="sheet stack">
      <h2>{siteName(language.value, site)}</h2>
      <SelectField
        label={t('sites.rule')}
        value={rule.persona}
        options={[
          { value: BY_ACCOUNT, text: t('sites.byAccount') },
          ...personas.map(({ id, name }) => ({ value: id, text: t('sites.fixed', { persona: name }) })),
        ]}
        onChange={(persona) => saveRule(site, { ...rule, persona })}
      />
      <label class="choice">
        <input
          type="checkbox"
          checked={rule.paused}
          onChange={(event) => saveRule(site, { ...rule, paused: event.currentTarget.checked })}
        />
        {t('sites.paused')}
      </label>
      <LastWorking site={site} times={times} />
    </section>
  );
}

/** How each site's drafts find their persona, and which sites are left alone. */
export function SitesPart() {
  const settings = useStored(['settings'], (store) => store.settings.get());
  const personas = useStored(['personas'], (store) => store.personas.list()) ?? [];
  const times = useStored(['surfaces'], (store) => store.surfaces.list()) ?? [];
  return (
    <>
      <PartHead title={t('sites.title')} lead={t('sites.lead')} />
      <Access />
      <div class="columns">
        {settings &&
          SITES.map((site) => (
            <SiteSheet
              key={site}
              site={site}
              rule={settings.sites[site] ?? NO_RULE}
              personas={personas}
              times={times}
            />
          ))}
      </div>
    </>
  );
}
