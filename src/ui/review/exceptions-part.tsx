import { kindName } from '../../i18n/index.ts';
import type { FindingKind } from '../../judge/types.ts';
import type { Fact, Persona } from '../../persona/types.ts';
import type { Exception } from '../../store/types.ts';
import { Button } from '../components/button.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { PersonaName } from '../components/mask.tsx';
import { dateTime, language, saying, t } from '../language.ts';
import { useStored, usePersonas } from '../store.ts';
import { untilRead } from '../store-errors.ts';
import { change } from '../changes.ts';
import { PartHead } from './part-head.tsx';

function takeBack(exception: Exception): void {
  void change(
    (store) => store.exceptions.remove(exception.id),
    saying('exceptions.takenBack'),
    (store) => store.exceptions.put(exception),
  );
}

/** What an exception is about: of a listed fact, what kind of fact, as in the log. */
function kindOf({ kind, text }: Exception, facts: readonly Fact[]): FindingKind {
  if (kind !== 'fact') return kind;
  return facts.find(({ value, aliases }) => [value, ...aliases].includes(text))?.kind ?? kind;
}

interface ExceptionRowProps {
  readonly exception: Exception;
  readonly persona: Persona | undefined;
  readonly facts: readonly Fact[];
}

function ExceptionRow({ exception, persona, facts }: ExceptionRowProps) {
  const kind = kindName(language.value, kindOf(exception, facts));
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
  const personas = usePersonas();
  const facts = useStored(['facts'], (store) => store.facts.list());
  if (!exceptions || !personas || !facts) return <PartHead title={t('exceptions.title')} lead={untilRead()} />;
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
              facts={facts}
              persona={personas.find(({ id }) => id === exception.persona)}
            />
          ))}
      </ul>
    </>
  );
}
