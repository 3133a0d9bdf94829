import { useId } from 'preact/hooks';
import type { Listener, Persona } from '../../../../persona/types.ts';
import { change, edited } from '../../../changes.ts';
import { Button } from '../../../components/button.tsx';
import { Fold } from '../../../components/fold.tsx';
import { TextArea } from '../../../components/text-area.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { t } from '../../../language.ts';
import { aliasesOf } from '../../facts/shown-by.ts';
import { withFollow } from './follows.ts';

function edit(listener: Listener, next: (kept: Listener) => Listener): void {
  void change(edited((store) => store.listeners, listener.id, next));
}

function remove(listener: Listener): void {
  void change(
    (store) => store.listeners.remove(listener.id),
    () => t('audience.removed', { listener: listener.name || t('audience.unnamed') }),
    (store) => store.listeners.put(listener),
  );
}

function Follows({ listener, personas }: { listener: Listener; personas: readonly Persona[] }) {
  return (
    <fieldset>
      <legend class="field__label">{t('audience.follows')}</legend>
      <div class="row">
        {personas.map(({ id, name }) => (
          <label key={id} class="choice">
            <input
              type="checkbox"
              checked={listener.audienceOf.includes(id)}
              onChange={(event) => {
                const follows = event.currentTarget.checked;
                edit(listener, (kept) => withFollow(kept, id, follows));
              }}
            />
            <span>{name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface ListenerRowProps {
  /** Takes the focus, which goes with the row. */
  readonly onRemove: () => void;
  readonly listener: Listener;
  readonly persona: Persona;
  readonly personas: readonly Persona[];
  /** True for one that was just added, to be written at once. */
  readonly open: boolean;
}

/** One listener: whether they read this persona, and all that is known of them. */
export function ListenerRow({ listener, persona, personas, open, onRemove }: ListenerRowProps) {
  const id = useId();
  const name = listener.name || t('audience.unnamed');
  const aliases = listener.aliases.length;
  return (
    <li class="listener">
      <input
        id={id}
        type="checkbox"
        aria-label={t('audience.reads.one', { listener: name, persona: persona.name })}
        checked={listener.audienceOf.includes(persona.id)}
        onChange={(event) => {
          const follows = event.currentTarget.checked;
          edit(listener, (kept) => withFollow(kept, persona.id, follows));
        }}
      />
      <Fold
        title={name}
        state={[listener.role, aliases > 0 && t('audience.aliases.count', { count: aliases })]
          .filter(Boolean)
          .join(' · ')}
        open={open}
      >
        {() => (
          <>
            <div class="two">
              <TextField
                label={t('audience.name')}
                value={listener.name}
                maxLength={40}
                onChange={(typed) => edit(listener, (kept) => ({ ...kept, name: typed }))}
              />
              <TextField
                label={t('audience.role')}
                value={listener.role ?? ''}
                placeholder={t('audience.role.placeholder')}
                maxLength={40}
                onChange={(role) => edit(listener, (kept) => ({ ...kept, role }))}
              />
            </div>
            <TextArea
              label={t('audience.aliases')}
              help={t('audience.aliases.help')}
              rows={2}
              value={listener.aliases.join('\n')}
              onChange={(lines) => edit(listener, (kept) => ({ ...kept, aliases: aliasesOf(lines) }))}
            />
            <Follows listener={listener} personas={personas} />
            <div>
              <Button
                small
                label={t('audience.remove.one', { listener: name })}
                onClick={() => {
                  remove(listener);
                  onRemove();
                }}
              >
                {t('action.remove')}
              </Button>
            </div>
          </>
        )}
      </Fold>
    </li>
  );
}
