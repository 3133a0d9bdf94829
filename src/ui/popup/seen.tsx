import { kindName, siteName, surfaceName } from '../../i18n/index.ts';
import type { PopupView } from '../../messages/popup-protocol.ts';
import type { TabView } from '../../messages/tab-view.ts';
import { Term, Terms } from '../components/terms.tsx';
import { dateTime, language, t } from '../language.ts';

function accountText({ account }: TabView): string {
  if (account?.name) return `@${account.name}`;
  return account?.uid ? t('popup.account.uid', { uid: account.uid }) : t('popup.account.none');
}

function timesText({ stoppedAt, passedAt }: TabView): string {
  const times = [
    stoppedAt !== undefined && t('popup.times.stopped', { when: dateTime(stoppedAt) }),
    passedAt !== undefined && t('popup.times.passed', { when: dateTime(passedAt) }),
  ].filter((text) => text !== false);
  return times.join(' · ') || t('popup.times.none');
}

/** So many names are shown; how many there are is told beside them. */
const NAMES_SHOWN = 3;

function audienceText({ listeners, size }: NonNullable<PopupView['audience']>): string {
  const names = listeners.slice(0, NAMES_SHOWN).join(t('popup.listed'));
  const more = listeners.length > NAMES_SHOWN;
  const texts = [
    more ? t('popup.readers.more', { names, count: listeners.length }) : names,
    size !== undefined && t('popup.readers.circle', { count: size }),
  ];
  return texts.filter(Boolean).join(' · ') || t('popup.readers.none');
}

function Stopped({ stop: { at, kinds, outcome } }: { stop: NonNullable<PopupView['lastStopped']> }) {
  const what = kinds.map((kind) => kindName(language.value, kind)).join(t('popup.listed'));
  return (
    <>
      {what} · {t(`outcome.${outcome}`)} <span class="seen__when muted">{dateTime(at)}</span>
    </>
  );
}

/**
 * Whether the box is known, and by what: the first to look at when a site has changed. A selector may hold words of the
 * site's own.
 */
export function SelfCheck({ tab }: { tab: TabView }) {
  return (
    <Terms class="seen">
      {tab.found && (
        <Term name={t('popup.found')}>
          {tab.found.guess ? t('popup.found.guess') : '✓'} <code lang="zh-CN">{tab.found.selector}</code>
        </Term>
      )}
      <Term name={t('popup.times')}>{timesText(tab)}</Term>
    </Terms>
  );
}

function boxText({ site, surface, found }: TabView): string {
  if (!surface) return t('popup.box.none');
  const known = found && (found.guess ? t('popup.found.guess') : '✓');
  return [siteName(language.value, site), [surfaceName(language.value, surface), known].filter(Boolean).join(' ')].join(
    ' · ',
  );
}

/** What the page told: whose login and which box; who reads it, and what was last stopped. */
export function Seen({ view: { tab, audience, lastStopped } }: { view: PopupView }) {
  return (
    <Terms class="seen">
      {audience && <Term name={t('popup.readers')}>{audienceText(audience)}</Term>}
      <Term name={t('popup.stopped')}>{lastStopped ? <Stopped stop={lastStopped} /> : t('popup.stopped.none')}</Term>
      <Term name={t('popup.account')}>{accountText(tab)}</Term>
      <Term name={t('popup.box')}>{boxText(tab)}</Term>
    </Terms>
  );
}
