import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { WATCHED_MATCHES } from '../../../sites/hosts.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { t } from '../../language.ts';

/** Asks for the access that the browser withholds. */
export function Access() {
  const granted = useSignal<boolean | undefined>(undefined);
  const origins = [...WATCHED_MATCHES];
  useEffect(() => {
    void browser.permissions.contains({ origins }).then((answer) => (granted.value = answer));
  }, []);
  const askAgain = async (): Promise<void> => {
    granted.value = await browser.permissions.request({ origins });
  };

  if (granted.value === undefined) return <p class="small">&nbsp;</p>;
  if (granted.value) return <p class="small muted">✓ {t('sites.access.ok')}</p>;
  return (
    <Notice kind="warn" text={t('sites.access')}>
      <Button small onClick={() => void askAgain()}>
        {t('popup.access.ask')}
      </Button>
    </Notice>
  );
}
