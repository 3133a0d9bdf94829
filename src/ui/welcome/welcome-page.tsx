import { Later } from '../components/later.tsx';
import { StoreNotice } from '../components/store-notice.tsx';
import { t } from '../language.ts';
import { useStored } from '../store.ts';
import { Toasts } from '../toast.tsx';
import { Consent } from './consent.tsx';

/** The starters bring the judge along: a file of its own, so that what is read is said at once. */
const loadPersonas = () => import('./first-personas.tsx');

function Next() {
  return (
    <section class="sheet stack stack--tight">
      <h2>{t('welcome.next')}</h2>
      <ol class="numbered">
        <li>{t('welcome.next.bind')}</li>
        <li>
          {t('welcome.next.fact')}{' '}
          <a class="link" href="/options.html#facts">
            {t('welcome.next.fact.link')}
          </a>
        </li>
        <li>{t('welcome.next.try')}</li>
      </ol>
    </section>
  );
}

/** Consent first, then the first personas, then where to go. */
export function WelcomePage() {
  const settings = useStored(['settings'], (store) => store.settings.get());
  const started = settings?.startedAt !== undefined;
  return (
    <>
      <main class="welcome stack">
        <header>
          <img src="/icon/48.png" width="40" height="40" alt="" />
          <h1>{t('welcome.title')}</h1>
          <p class="muted">{t('welcome.lead')}</p>
        </header>
        <StoreNotice />
        <Consent started={started} />
        {started && <Later load={loadPersonas}>{({ FirstPersonas }) => <FirstPersonas />}</Later>}
        {started && <Next />}
      </main>
      <Toasts />
    </>
  );
}
