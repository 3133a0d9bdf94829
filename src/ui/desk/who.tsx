import { isActive } from '../../persona/active.ts';
import type { Listener, Persona } from '../../persona/types.ts';
import { Button } from '../components/button.tsx';
import { PersonaName } from '../components/mask.tsx';
import { Notice } from '../components/notice.tsx';
import { Unfinished } from '../components/unfinished.tsx';
import { t } from '../language.ts';
import { choosePersona } from './acts.ts';
import { Choice } from './choice.tsx';
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
    <Choice label={t('desk.audience')} help={t('desk.audience.help')}>
      {own.map((listener) => (
        <ListenerButton key={listener.id} listener={listener} of={own} />
      ))}
      {own.length === 0 && (
        <a class="link small" href="/options.html#personas" target="_blank" rel="noreferrer">
          {t('desk.audience.none')}
        </a>
      )}
    </Choice>
  );
}

interface WhoProps {
  readonly personas: readonly Persona[];
  readonly listeners: readonly Listener[];
}

/** As whom it is written, and for whom. */
export function Who({ personas, listeners }: WhoProps) {
  if (!personas.some(isActive)) {
    return (
      <Notice kind="warn" text={t('desk.noneInForce')}>
        <Unfinished personas={personas} />
      </Notice>
    );
  }
  return (
    <div class="stack stack--tight">
      <Choice label={t('desk.persona')}>
        {personas.filter(isActive).map((one) => (
          <Button key={one.id} small pressed={one.id === persona.value} onClick={() => choosePersona(one.id)}>
            <PersonaName persona={one} size="small" />
          </Button>
        ))}
        <Unfinished personas={personas.filter((one) => !isActive(one))} />
      </Choice>
      <Audience listeners={listeners} />
    </div>
  );
}
