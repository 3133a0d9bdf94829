import type { PopupPersona, PopupView } from '../../messages/popup-protocol.ts';
import type { TabView } from '../../messages/tab-view.ts';
import { maskOf } from '../../persona/mask.ts';
import { Mask } from '../components/mask.tsx';
import { Notice } from '../components/notice.tsx';
import { Button } from '../components/button.tsx';
import { clockTime, t } from '../language.ts';
import { Choose } from './choose.tsx';
import { Report } from './report.tsx';
import { Seen, SelfCheck } from './seen.tsx';
import { access, askForAccess } from './state.ts';

function Who({ persona }: { persona: PopupPersona | undefined }) {
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

function pausedText({ pausedUntil }: TabView): string {
  return pausedUntil === undefined ? t('popup.paused.site') : t('popup.paused', { time: clockTime(pausedUntil) });
}

function Watching({ tab }: { tab: TabView }) {
  const paused = tab.watching === 'paused';
  const text = paused ? pausedText(tab) : t('popup.watching');
  return <p class={`watching watching--${paused ? 'paused' : 'on'} small`}>{text}</p>;
}

/** Some other watched host may not be read; this one may. */
function AccessToOthers() {
  return (
    <Notice kind="warn" text={t('sites.access')}>
      <Button small onClick={() => void askForAccess()}>
        {t('popup.access.ask')}
      </Button>
    </Notice>
  );
}

/** The persona of this tab, what the page told, and what can be said about it. */
export function Here({ view }: { view: PopupView }) {
  const { tab, personas } = view;
  if (!tab.watched) {
    return (
      <section class="stack stack--tight">
        <h1>{t('popup.unwatched')}</h1>
        <p class="small muted">{t('popup.unwatched.help')}</p>
        <p class="small muted">{t('popup.unwatched.desk')}</p>
      </section>
    );
  }
  const persona = personas.find(({ id }) => id === tab.persona);
  return (
    <>
      <Who persona={persona} />
      {access.value === 'granted' && <Notice text={t('popup.access.granted')} />}
      {!tab.accessToAll && <AccessToOthers />}
      <Watching tab={tab} />
      <Seen view={view} />
      <Choose tab={tab} persona={persona} personas={personas} />
      <details class="small muted">
        <summary>{t('popup.check')}</summary>
        <div class="stack stack--tight">
          {tab.surface && <SelfCheck tab={tab} />}
          <Report />
        </div>
      </details>
    </>
  );
}
