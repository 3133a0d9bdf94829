import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { maskOf } from '../../../persona/mask.ts';
import type { Persona } from '../../../persona/types.ts';
import type { ParkedDraft } from '../../../store/types.ts';
import { Button } from '../../components/button.tsx';
import { Mask } from '../../components/mask.tsx';
import { dateTime, t } from '../../language.ts';
import { useStored } from '../../store.ts';
import { forget, goOn } from './parking.ts';

/** So much of a draft is shown: enough to know it again. */
const SHOWN = 60;

/** A timer that is set further off fires at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** The time, told anew when the next draft is due. */
function useNow(due: readonly number[]): number {
  const now = useSignal(Date.now());
  const next = Math.min(...due.filter((at) => at > now.value));
  useEffect(() => {
    if (!Number.isFinite(next)) return;
    const timer = setTimeout(() => (now.value = Date.now()), Math.min(next - Date.now() + 1, LONGEST_TIMER_MS));
    return () => clearTimeout(timer);
  }, [next]);
  return now.value;
}

function firstWords(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return [...line].length > SHOWN ? `${[...line].slice(0, SHOWN).join('')}…` : line;
}

interface RowProps {
  readonly parked: ParkedDraft;
  readonly persona: Persona | undefined;
  readonly isDue: boolean;
}

function Row({ parked, persona, isDue }: RowProps) {
  const words = firstWords(parked.text);
  return (
    <li class={isDue ? 'parked parked--due' : 'parked'}>
      <p>{words}</p>
      <div class="row row--between">
        <span class="small muted persona-name">
          {persona && <Mask mask={maskOf(persona)} size="small" />}
          {[persona?.name, isDue ? t('desk.parked.due') : t('desk.parked.until', { when: dateTime(parked.dueAt) })]
            .filter(Boolean)
            .join(' · ')}
        </span>
        <span class="row">
          <Button small label={t('desk.parked.go.one', { text: words })} onClick={() => void goOn(parked)}>
            {t('desk.parked.go')}
          </Button>
          <Button
            small
            kind="plain"
            label={t('desk.parked.remove.one', { text: words })}
            onClick={() => void forget(parked)}
          >
            {t('action.remove')}
          </Button>
        </span>
      </div>
    </li>
  );
}

/** The drafts that were put away, those that are due first. */
export function ParkedList({ personas }: { personas: readonly Persona[] }) {
  const all = useStored(['parkedDrafts'], (store) => store.parkedDrafts.list()) ?? [];
  const now = useNow(all.map(({ dueAt }) => dueAt));
  if (all.length === 0) return null;
  return (
    <section class="stack stack--tight">
      <h2>{t('desk.parked')}</h2>
      <ul class="sheet sheet--parked">
        {all
          .toSorted((a, b) => a.dueAt - b.dueAt)
          .map((parked) => (
            <Row
              key={parked.id}
              parked={parked}
              persona={personas.find(({ id }) => id === parked.persona)}
              isDue={parked.dueAt <= now}
            />
          ))}
      </ul>
    </section>
  );
}
