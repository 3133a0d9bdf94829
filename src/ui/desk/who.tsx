import { isActive } from '../../persona/active.ts';
import type { Listener, Persona } from '../../persona/types.ts';
import { Button } from '../components/button.tsx';
import { PersonaName } from '../components/mask.tsx';
import { Unfinished } from '../components/unfinished.tsx';
import { t } from '../language.ts';
import { choosePersona } from './acts.ts';
import { audience, persona } from './state.ts';

function ListenerButton({ listener, of }: { listener: Listener; of: readonly Listener[] }) {
  const all = of.map(({ id }) => id);
  const seeing = audience.value ?? all;
  const sees = seeing.includes(listener.id);
  const toggle = (): void => {
    const next = sees ? seeing.filter((id) => id !== listener.id) : [...seeing, listener.id];
    audience.value = next.length === all.length ? undefined : next;
  };
  return (
    <Button small pressed={sees} onClick={toggle}>
      {listener.name}
    </Button>
  );
}

/** Who gets to see it: the persona's listeners, less those that this draft is hidden from. */
function Audience({ listeners }: { listeners: readonly Listener[] }) {
  const own = listeners.filter(({ audienceOf }) => persona.value !== null && audienceOf.includes(persona.value));
  return (
    <div class="desk__choice" role="group" aria-label={t('desk.audience')}>
      <span class="desk__label" title={t('desk.audience.help')}>
        {t('desk.audience')}
      </span>
      {own.map((listener) => (
        <ListenerButton key={listener.id} listener={listener} of={own} />
      ))}
      {own.length === 0 && (
        <a class="link small" href="/options.html#personas" target="_blank" rel="noreferrer">
          {t('desk.audience.none')}
        </a>
      )}
    </div>
  );
}

interface WhoProps {
  readonly personas: readonly Persona[];
  readonly listeners: readonly Listener[];
}

/** As whom it is written, and for whom. */
export function Who({ personas, listeners }: WhoProps) {
  return (
    <div class="stack stack--tight">
      <div class="desk__choice" role="group" aria-label={t('desk.persona')}>
        <span class="desk__label">{t('desk.persona')}</span>
        {personas.filter(isActive).map((one) => (
          <Button key={one.id} small pressed={one.id === persona.value} onClick={() => choosePersona(one.id)}>
            <PersonaName persona={one} size="small" />
          </Button>
        ))}
      </div>
      <Unfinished personas={personas.filter((one) => !isActive(one))} />
      <Audience listeners={listeners} />
    </div>
  );
}
