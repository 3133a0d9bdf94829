import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CardLine } from '../../messages/card-client.ts';
import { t } from '../language.ts';
import { Card } from './card.tsx';
import { orphaned, view } from './state.ts';

function Orphaned() {
  return (
    <div class="card" role="alert">
      <header class="card__top">
        <h1 class="level level--warn">{t('card.orphaned.title')}</h1>
      </header>
      <div class="card__findings">
        <p>{t('card.orphaned')}</p>
      </div>
    </div>
  );
}

/** The card's page: empty while it is only warmed up. It tells how tall it is whenever that changes. */
export function CardPage({ line }: { line: CardLine }) {
  const root = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const element = root.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      if (element.offsetHeight > 0) line.height(element.offsetHeight);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [line]);

  const shown = view.value;
  return <main ref={root}>{orphaned.value ? <Orphaned /> : shown?.open && <Card view={shown} line={line} />}</main>;
}
