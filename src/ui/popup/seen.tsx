import type { ComponentChildren } from 'preact';
import { siteName, surfaceName } from '../../i18n/index.ts';
import type { TabView } from '../../messages/requests.ts';
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

function Line({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Whether the box is known, and by what: the first to look at when a site has changed. */
function SelfCheck({ tab }: { tab: TabView }) {
  return (
    <>
      {tab.found && (
        <Line name={t('popup.found')}>
          {tab.found.guess ? t('popup.found.guess') : '✓'} <code>{tab.found.selector}</code>
        </Line>
      )}
      <Line name={t('popup.times')}>{timesText(tab)}</Line>
    </>
  );
}

/** What the page told: whose login, which box, and how well that box is known. */
export function Seen({ tab }: { tab: TabView }) {
  return (
    <dl class="seen small">
      <Line name={t('popup.account')}>{accountText(tab)}</Line>
      <Line name={t('popup.box')}>
        {tab.surface
          ? `${siteName(language.value, tab.site)} · ${surfaceName(language.value, tab.surface)}`
          : t('popup.box.none')}
      </Line>
      {tab.surface && <SelfCheck tab={tab} />}
    </dl>
  );
}
