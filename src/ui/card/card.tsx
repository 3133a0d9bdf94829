import { useEffect, useRef } from 'preact/hooks';
import type { CardLine } from '../../messages/card-client.ts';
import type { CardView } from '../../messages/card-protocol.ts';
import { LevelShape } from '../components/level-badge.tsx';
import { Mask } from '../components/mask.tsx';
import { t } from '../language.ts';
import { CleanCopies } from './clean-copies.tsx';
import { FindingPart } from './finding-part.tsx';
import { awaitFocus, focusOn } from './focus.ts';
import { Footer } from './footer.tsx';
import { handleKey } from './keys.ts';
import { isMeant } from './opening.ts';
import { rowsOf } from './rows.ts';
import type { Row } from './rows.ts';
import { announcement, openedAt } from './state.ts';

function Persona({ persona }: Pick<CardView, 'persona'>) {
  if (!persona) return <span class="small muted">{t('card.nobody')}</span>;
  return (
    <span class="persona-name small" aria-label={t('card.persona', { persona: persona.name })} role="img">
      <Mask mask={persona.mask} size="small" />
      {persona.name}
    </span>
  );
}

function Released() {
  return (
    <>
      <p class="released">{t('card.released')}</p>
      <p class="small muted">{t('card.released.why')}</p>
    </>
  );
}

/** The open card: what was found, for whom, and what can be done. */
export function Card({ view, line }: { view: CardView; line: CardLine }) {
  const dialog = useRef<HTMLDivElement>(null);
  const rows = rowsOf(view);
  const level = view.released ? 'clear' : view.level;

  useEffect(() => awaitFocus(dialog, line), [view.openings]);
  useEffect(() => focusOn(dialog), [view.released]);

  const choose = (event: Event, row: Row): void => {
    if (isMeant(event, openedAt.value)) line.remedy(row.finding, row.offer.index);
  };

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      handleKey(event, {
        dialog: dialog.current,
        rows: view.released ? [] : rows.flat(),
        choose,
        close: () => line.close(),
      });
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });

  return (
    <div
      ref={dialog}
      class={`card card--${level}`}
      role="alertdialog"
      aria-modal="true"
      aria-labelledby="card-title"
      aria-describedby={view.findings.length > 0 && !view.released ? 'card-reason-0' : undefined}
      tabIndex={-1}
    >
      <header class="card__top">
        <h1 id="card-title" class={`level level--${level}`}>
          <LevelShape level={level} />
          {view.released ? t('card.released.title') : t(`card.title.${level}`)}
        </h1>
        <Persona persona={view.persona} />
      </header>
      <div class="card__findings">
        {view.released && <Released />}
        {!view.released && view.findings.length === 0 && <p>{t('card.clear')}</p>}
        {!view.released &&
          view.findings.map((finding, index) => (
            <FindingPart
              key={`${view.rev}-${index}`}
              finding={finding}
              rows={rows[index] ?? []}
              reasonId={`card-reason-${index}`}
              onChoose={choose}
            />
          ))}
        {!view.released && <CleanCopies />}
      </div>
      <Footer view={view} line={line} />
      <p class="visually-hidden" role="status">
        {announcement.value?.()}
      </p>
    </div>
  );
}
