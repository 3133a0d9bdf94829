import { useId, useMemo, useRef } from 'preact/hooks';
import type { OwnSubject } from '../../../../persona/types.ts';
import { saying, t } from '../../../language.ts';
import type { LevelsProps } from '../levels-props.ts';
import { AddOwnSubject } from './add-own-subject.tsx';
import { OwnSubjectRow } from './own-subject-row.tsx';
import { withOwnPart, withOwnSubject, withoutOwnSubject, type Place } from './own-subjects.ts';
import { rowKeys } from './row-keys.ts';

/** Subjects that no list has: a name, the words that give it away, and how loud it is. */
export function OwnSubjectsPart({ persona, onEdit }: LevelsProps) {
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const rows = useMemo(rowKeys, [persona.id]);
  const subjects = persona.ownSubjects ?? [];
  const names = subjects.map(({ name }) => name);
  const keys = rows.of(names);

  const edit = (place: Place, part: Partial<OwnSubject>): void => {
    if (part.name !== undefined) rows.rename(place.name, part.name);
    onEdit((kept) => withOwnPart(kept, place, part));
  };
  const remove = (subject: OwnSubject, place: Place): void => {
    onEdit(
      (kept) => withoutOwnSubject(kept, place),
      saying('own.removed', { name: subject.name }),
      (kept) => withOwnSubject(kept, subject, place.index),
    );
    // The button goes with its row, and the keyboard would be left nowhere.
    title.current?.focus();
  };
  return (
    <div class="own stack">
      <div>
        <h3 id={id} ref={title} tabIndex={-1}>
          {t('own.title')}
        </h3>
        <p class="small muted">{t('own.help')}</p>
      </div>
      {subjects.length === 0 && <p class="small own__example">{t('own.empty')}</p>}
      <div>
        {subjects.length > 0 && (
          <ul class="own__list" aria-labelledby={id}>
            {subjects.map((subject, index) => (
              <OwnSubjectRow
                key={keys[index]}
                subject={subject}
                others={names.toSpliced(index, 1)}
                onChange={(part) => edit({ name: subject.name, index }, part)}
                onRemove={() => remove(subject, { name: subject.name, index })}
              />
            ))}
          </ul>
        )}
        <AddOwnSubject names={names} onAdd={(subject) => onEdit((kept) => withOwnSubject(kept, subject))} />
      </div>
    </div>
  );
}
