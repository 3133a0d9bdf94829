import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { Notice } from '../components/notice.tsx';
import { StoreNotice } from '../components/store-notice.tsx';
import { t } from '../language.ts';
import { useStored } from '../store.ts';
import { Toasts } from '../toast.tsx';
import { loadedParts, loadPart, loadTheOthers } from './parts.ts';
import { PartHead } from './part-head.tsx';
import { hashOf, PARTS, route } from './route.ts';
import type { Part, Route } from './route.ts';

function Navigation({ current }: { current: Part }) {
  return (
    <nav class="review__nav" aria-label={t('review.nav')}>
      <p class="review__brand">
        <img src="/icon/48.png" width="28" height="28" alt="" /> {t('app.name')}
      </p>
      <ul>
        {PARTS.map((part) => (
          <li key={part}>
            <a href={hashOf({ part })} aria-current={part === current ? 'page' : undefined}>
              {t(`review.nav.${part}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function NotStarted() {
  const settings = useStored(['settings'], (store) => store.settings.get());
  if (!settings || settings.startedAt !== undefined) return null;
  return (
    <Notice kind="warn" text={t('review.notStarted')}>
      <a class="link" href="/welcome.html">
        {t('review.notStarted.action')}
      </a>
    </Notice>
  );
}

/** The part that is looked at; it comes in a file of its own. */
function Opened({ part, id }: Route) {
  const failed = useSignal(false);
  const Page = loadedParts.value[part];
  useEffect(() => {
    void loadPart(part).then(() => (failed.value = loadedParts.peek()[part] === undefined));
  }, [part]);
  if (Page) return <Page key={`${part}/${id ?? ''}`} id={id} />;
  if (failed.value) return <Notice kind="error" text={t('later.failed')} />;
  return <PartHead title={t(`review.nav.${part}`)} lead={t('loading')} />;
}

/** Everything that is kept, to look at and to change. */
export function ReviewPage() {
  const { part, id } = route.value;
  const main = useRef<HTMLElement>(null);
  const first = useRef(true);
  useEffect(loadTheOthers, []);

  // After a move inside the page the focus goes with the reader, as it would on a new page.
  useEffect(() => {
    if (!first.current) main.current?.focus();
    first.current = false;
  }, [part, id]);

  return (
    <div class="review">
      <Navigation current={part} />
      <main class="review__main stack" ref={main} tabIndex={-1}>
        <StoreNotice />
        <NotStarted />
        <Opened part={part} {...(id !== undefined && { id })} />
      </main>
      <Toasts />
    </div>
  );
}
