import { siteName, surfaceName } from '../../i18n/index.ts';
import type { TabView } from '../../messages/requests.ts';
import { maskOf } from '../../persona/mask.ts';
import type { Persona } from '../../persona/types.ts';
import { Mask } from '../components/mask.tsx';
import { Notice } from '../components/notice.tsx';
import { clockTime, language, t } from '../language.ts';
import { Choose } from './choose.tsx';
import { access } from './state.ts';

interface HereProps {
  readonly tab: TabView;
  readonly personas: readonly Persona[];
}

function accountText({ account }: TabView): string {
  if (account?.name) return `@${account.name}`;
  return account?.uid ? t('popup.account.uid', { uid: account.uid }) : t('popup.account.none');
}

function Who({ persona }: { persona: Persona | undefined }) {
  return (
    <header class="who">
      <Mask mask={persona && maskOf(persona)} size="large" />
      <div>
        <h1>{persona?.name ?? t('popup.nobody')}</h1>
        <p class="small muted">
          {persona
            ? [t(`stage.${persona.stage}`), persona.purpose].filter(Boolean).join(' · ')
            : t('popup.nobody.help')}
        </p>
      </div>
    </header>
  );
}

function Seen({ tab }: { tab: TabView }) {
  return (
    <dl class="seen small">
      <div>
        <dt>{t('popup.account')}</dt>
        <dd>{accountText(tab)}</dd>
      </div>
      <div>
        <dt>{t('popup.box')}</dt>
        <dd>
          {tab.surface
            ? `${siteName(language.value, tab.site)} · ${surfaceName(language.value, tab.surface)}`
            : t('popup.box.none')}
        </dd>
      </div>
    </dl>
  );
}

function pausedText({ pausedUntil }: TabView): string {
  return pausedUntil === undefined ? t('popup.paused.site') : t('popup.paused', { time: clockTime(pausedUntil) });
}

function Watching({ tab }: { tab: TabView }) {
  const paused = tab.watching === 'paused';
  const text = paused ? pausedText(tab) : t('popup.watching');
  return <p class={`watching watching--${paused ? 'paused' : 'on'} small`}>{text}</p>;
}

/** The persona of this tab, what the page told, and what can be said about it. */
export function Here({ tab, personas }: HereProps) {
  if (!tab.watched) {
    return (
      <section class="stack stack--tight">
        <h1>{t('popup.unwatched')}</h1>
        <p class="small muted">{t('popup.unwatched.help')}</p>
      </section>
    );
  }
  const persona = personas.find(({ id }) => id === tab.persona);
  return (
    <>
      <Who persona={persona} />
      {access.value === 'granted' && <Notice text={t('popup.access.granted')} />}
      <Watching tab={tab} />
      <Seen tab={tab} />
      <Choose tab={tab} persona={persona} personas={personas} />
    </>
  );
}
