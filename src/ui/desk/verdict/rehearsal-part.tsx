import { translateLoosely } from '../../../i18n/translate.ts';
import type { Reader } from '../../../judge/readers.ts';
import type { Lesson, Reading } from '../../../judge/rehearsal.ts';
import { language, t } from '../../language.ts';
import { audience, judged, text as written } from '../state.ts';

function nameOf({ name, standard }: Reader): string {
  return standard ? t(`reader.${standard}`) : name;
}

function sentence(lesson: Lesson): string {
  const { text } = lesson;
  if (lesson.type === 'named') return t('rehearsal.named', { text });
  const kind = translateLoosely(language.value, `kind.${lesson.kind}`);
  if (lesson.type === 'learns') return t('rehearsal.learns', { kind, text });
  if (lesson.personas.length === 0) return t('rehearsal.recognises', { kind, text });
  return t('rehearsal.connects', { text, persona: lesson.personas.join(t('desk.listed')) });
}

/** A reader who is not in the audience of this draft sees it only when somebody passes it on. */
function seesIt({ reader, follows }: Reading): boolean {
  return follows && (reader.standard !== undefined || (audience.value?.includes(reader.id) ?? true));
}

function ReadingPart({ reading }: { reading: Reading }) {
  const { reader, lessons } = reading;
  return (
    <li class="reading">
      <p>
        <strong>{nameOf(reader)}</strong>{' '}
        <span class="small muted">
          {[reader.role, !seesIt(reading) && t('rehearsal.passedOn')].filter(Boolean).join(' · ')}
        </span>
      </p>
      <ul>
        {lessons.map((lesson) => (
          <li key={`${lesson.type} ${lesson.text}`}>{sentence(lesson)}</li>
        ))}
      </ul>
    </li>
  );
}

/** The draft as its readers would read it: what each of them would know that they did not. */
export function Rehearsal() {
  const readings = judged.value?.verdict.readings ?? [];
  if (written.value.trim() === '' || readings.length === 0) return null;
  const learning = readings.filter(({ lessons }) => lessons.length > 0);
  const others = readings.filter(({ lessons }) => lessons.length === 0).map(({ reader }) => nameOf(reader));
  return (
    <section class="stack stack--tight">
      <h2>{t('rehearsal.title')}</h2>
      {readings.some(({ reader }) => reader.standard) && <p class="small muted">{t('rehearsal.standard')}</p>}
      {learning.length > 0 && (
        <ul class="sheet sheet--readings">
          {learning.map((reading) => (
            <ReadingPart key={reading.reader.id} reading={reading} />
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <p class="small muted">{t('rehearsal.nothing', { names: others.join(t('desk.listed')) })}</p>
      )}
    </section>
  );
}
