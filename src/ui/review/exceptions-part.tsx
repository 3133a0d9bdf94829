import { kindName } from '../../i18n/index.ts';
import type { Persona } from '../../persona/types.ts';
import type { Exception } from '../../store/types.ts';
import { Button } from '../components/button.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { PersonaName } from '../components/mask.tsx';
import { dateTime, language, t } from '../language.ts';
import { useStored } from '../store.ts';
import { change } from '../changes.ts';
import { PartHead } from './part-head.tsx';

function takeBack(exception: Exception): void {
  void change(
    (store) => store.exceptions.remove(exception.id),
    t('exceptions.takenBack'),
    (store) => store.exceptions.put(exception),
  );
}

function ExceptionRow({ exception, persona }: { exception: Exception; persona: Persona | undefined }) {
  const kind = kindName(language.value, exception.kind);
  return (
    <li class="exception">
      <span>
        {kind} {exception.text && <b>{exception.text}</b>}
        <span class="small muted exception__when">{dateTime(exception.at)}</span>
      </span>
      {persona ? (
        <PersonaName persona={persona} size="small" />
      ) : (
        <span class="muted">{t('nearMisses.gonePersona')}</span>
      )}
      <Button
        small
        label={t('exceptions.takeBack.one', { text: exception.text || kind })}
        onClick={() => takeBack(exception)}
      >
        {t('exceptions.takeBack')}
      </Button>
    </li>
  );
}

/** What the user said to be no leak, each with the way to take it back. */
export function ExceptionsPart() {
  const exceptions = useStored(['exceptions'], (store) => store.exceptions.list());
  const personas = useStored(['personas'], (store) => store.personas.list());
  if (!exceptions || !personas) return <PartHead title={t('exceptions.title')} lead={t('loading')} />;
  if (exceptions.length === 0) {
    return (
      <>
        <PartHead title={t('exceptions.title')} />
        <EmptyState title={t('exceptions.empty')} help={t('exceptions.empty.help')} />
      </>
    );
  }
  return (
    <>
      <PartHead title={t('exceptions.title')} lead={t('exceptions.lead')} />
      <ul class="sheet lines">
        {exceptions
          .toSorted((one, other) => other.at - one.at)
          .map((exception) => (
            <ExceptionRow
              key={exception.id}
              exception={exception}
              persona={personas.find(({ id }) => id === exception.persona)}
            />
          ))}
      </ul>
    </>
  );
}
