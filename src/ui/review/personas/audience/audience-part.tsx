import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Listener, Persona } from '../../../../persona/types.ts';
import { change } from '../../../changes.ts';
import { Button } from '../../../components/button.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { saying, t } from '../../../language.ts';
import { useStored } from '../../../store.ts';
import type { LevelsProps } from '../levels-props.ts';
import { circleOf, readersFirst } from './follows.ts';
import { ListenerRow } from './listener-row.tsx';

function Circle({ persona, onEdit }: LevelsProps) {
  return (
    <TextField
      label={t('audience.circle')}
      help={t('audience.circle.help')}
      value={persona.circle === undefined ? '' : String(persona.circle)}
      maxLength={12}
      onChange={(typed) => {
        const size = circleOf(typed);
        if (size === undefined) return saying('audience.circle.wrong');
        onEdit((kept) => ({ ...kept, circle: size ?? undefined }));
      }}
    />
  );
}

/** The audience book: how many see this persona, who they are, and what else they are called. */
export function AudiencePart({ persona, personas, onEdit }: LevelsProps & { readonly personas: readonly Persona[] }) {
  const listeners = useStored(['listeners'], (store) => store.listeners.list()) ?? [];
  const title = useRef<HTMLHeadingElement>(null);
  const added = useSignal<string | undefined>(undefined);
  const add = (): void => {
    const listener: Listener = {
      id: crypto.randomUUID(),
      name: '',
      aliases: [],
      role: '',
      audienceOf: [persona.id],
    };
    added.value = listener.id;
    void change((store) => store.listeners.put(listener));
  };
  return (
    <section class="sheet stack">
      <div>
        <h2 ref={title} tabIndex={-1}>
          {t('audience.title')}
        </h2>
        <p class="small muted">{t('audience.help')}</p>
      </div>
      <Circle persona={persona} onEdit={onEdit} />
      {listeners.length > 0 ? (
        <ul class="listeners" aria-label={t('audience.list', { persona: persona.name })}>
          {readersFirst(listeners, persona.id).map((listener) => (
            <ListenerRow
              key={listener.id}
              listener={listener}
              persona={persona}
              personas={personas}
              open={listener.id === added.value}
              onRemove={() => title.current?.focus()}
            />
          ))}
        </ul>
      ) : (
        <p class="small muted">{t('audience.empty')}</p>
      )}
      <div>
        <Button onClick={add}>{t('audience.add')}</Button>
      </div>
    </section>
  );
}
