import { useEffect } from 'preact/hooks';
import { isActive } from '../../persona/active.ts';
import { EmptyState } from '../components/empty-state.tsx';
import { StoreNotice } from '../components/store-notice.tsx';
import { t } from '../language.ts';
import { useStored, usePersonas } from '../store.ts';
import { Toasts } from '../toast.tsx';
import { begin } from './begin.ts';
import { ParkedList } from './parked/parked-list.tsx';
import { Pictures } from './pictures/pictures.tsx';
import { Send } from './send.tsx';
import { keepJudging } from './state.ts';
import { AlsoFound } from './verdict/also-found.tsx';
import { Rehearsal } from './verdict/rehearsal-part.tsx';
import { Findings, Verdict } from './verdict/verdict.tsx';
import { Who } from './who.tsx';
import { Box } from './write/box.tsx';

function NoPersonas() {
  return (
    <EmptyState title={t('desk.noPersonas')} help={t('desk.noPersonas.help')}>
      <a class="button button--main" href="/welcome.html" target="_blank" rel="noreferrer">
        {t('popup.makePersonas')}
      </a>
    </EmptyState>
  );
}

function Head() {
  return (
    <header class="row row--between">
      <h1>{t('desk.title')}</h1>
      {location.hash !== '#tab' && (
        <a class="link small" href="/desk.html#tab" target="_blank" rel="noreferrer">
          {t('desk.inTab')}
        </a>
      )}
    </header>
  );
}

/** Any text against any persona, before it goes to a place where nobody looks. */
export function DeskPage() {
  const personas = usePersonas();
  const listeners = useStored(['listeners'], (store) => store.listeners.list()) ?? [];
  useEffect(keepJudging, []);
  useEffect(() => {
    if (personas) void begin(personas.filter(isActive));
  }, [personas]);

  return (
    <div class="desk">
      <main class="stack">
        <Head />
        <StoreNotice />
        {personas?.length === 0 && <NoPersonas />}
        {personas && personas.length > 0 && (
          <div class="desk__columns">
            <div class="stack">
              <Who personas={personas} listeners={listeners} />
              <Box />
              <Verdict />
              <Send />
              <Pictures />
            </div>
            <div class="stack">
              <Findings />
              <Rehearsal />
              <AlsoFound />
              <ParkedList personas={personas} />
            </div>
          </div>
        )}
      </main>
      <Toasts />
    </div>
  );
}
