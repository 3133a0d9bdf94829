import type { ComponentType } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Notice } from '../components/notice.tsx';
import { StoreNotice } from '../components/store-notice.tsx';
import { t } from '../language.ts';
import { useStored } from '../store.ts';
import { Toasts } from '../toast.tsx';
import { DataPart } from './data-part.tsx';
import { ExceptionsPart } from './exceptions-part.tsx';
import { FactsPart } from './facts/facts-part.tsx';
import { NearMissesPart } from './near-misses/near-misses-part.tsx';
import { PersonasPart } from './personas/personas-part.tsx';
import { hashOf, PARTS, route } from './route.ts';
import type { Part } from './route.ts';
import { SitesPart } from './sites-part.tsx';

const PAGES: Readonly<Record<Part, ComponentType<{ id?: string | undefined }>>> = {
  'near-misses': NearMissesPart,
  personas: PersonasPart,
  facts: FactsPart,
  sites: SitesPart,
  exceptions: ExceptionsPart,
  data: DataPart,
};

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

/** Everything that is kept, to look at and to change. */
export function ReviewPage() {
  const { part, id } = route.value;
  const Page = PAGES[part];
  const main = useRef<HTMLElement>(null);
  const first = useRef(true);

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
        <Page key={`${part}/${id ?? ''}`} id={id} />
      </main>
      <Toasts />
    </div>
  );
}
