import { useId, useMemo } from 'preact/hooks';
import { compileWardrobe } from '../../../judge/compile.ts';
import { maskOf } from '../../../persona/mask.ts';
import type { Persona } from '../../../persona/types.ts';
import { Mask } from '../../components/mask.tsx';
import { t } from '../../language.ts';
import { judged, pickExamples } from '../../review/personas/examples/pick.ts';
import { POOL } from '../../review/personas/examples/pool.ts';
import { isTicked, tick } from './state.ts';

/** Enough to get the gist of a contract. */
const STOPS_SHOWN = 2;

/** How far into the pool each card begins to look, so that no two tell of the same sentences. */
const STRIDE = 11;

/** Sentences that a contract would stop, from the real judge. */
function useStops(persona: Persona, place: number): readonly string[] {
  return useMemo(() => {
    const from = (place * STRIDE) % POOL.length;
    const pool = [...POOL.slice(from), ...POOL.slice(0, from)];
    const compiled = compileWardrobe({ personas: [persona], facts: [], listeners: [], links: [] });
    const { stopped } = pickExamples(judged(pool, persona.id, compiled));
    return stopped.slice(0, STOPS_SHOWN).map(({ text }) => text);
  }, [persona.id, place]);
}

/** One starter contract: what it is for, what it keeps to, and what it would stop. All of the card is its tick. */
export function StarterCard({ persona, place }: { persona: Persona; place: number }) {
  const id = useId();
  const stops = useStops(persona, place);
  return (
    <li class="starter sheet">
      <label class="starter__pick">
        <input
          type="checkbox"
          aria-describedby={`${id}-about`}
          checked={isTicked(persona.id)}
          onChange={(event) => tick(persona.id, event.currentTarget.checked)}
        />
        <Mask mask={maskOf(persona)} />
        <b>{persona.name}</b>
        <span class="small muted">{t(`stage.${persona.stage}`)}</span>
      </label>
      <div id={`${id}-about`} class="stack stack--tight">
        <p>{persona.purpose}</p>
        <p class="small muted">{t('starters.principle', { principle: persona.principle ?? '' })}</p>
        <p class="small muted">{stops.length > 0 ? t('starters.stops') : t('starters.stops.none')}</p>
        <ul class="starter__stops small" lang="zh-CN">
          {stops.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </div>
    </li>
  );
}
