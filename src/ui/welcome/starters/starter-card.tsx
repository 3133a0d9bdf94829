import { useId } from 'preact/hooks';
import { maskOf } from '../../../persona/mask.ts';
import type { Persona } from '../../../persona/types.ts';
import { Mask } from '../../components/mask.tsx';
import { t } from '../../language.ts';
import { isTicked, tick } from './state.ts';

/** One starter contract: what it is for, what it keeps to, and what it would stop. All of the card is its tick. */
export function StarterCard({ persona, stops }: { persona: Persona; stops: readonly string[] }) {
  const id = useId();
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
        <span class="small muted starter__stage">{t(`stage.${persona.stage}`)}</span>
      </label>
      <div id={`${id}-about`} class="stack stack--tight">
        <p>{persona.purpose}</p>
        <p class="small muted">{t('starters.principle', { principle: persona.principle ?? '' })}</p>
        <p class="small muted">{stops.length > 0 ? t('starters.stops') : t('starters.stops.none')}</p>
        <ul class="starter__stops small">
          {stops.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </div>
    </li>
  );
}
