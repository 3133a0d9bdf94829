import type { OwnSubject } from '../../../../persona/types.ts';
import { Button } from '../../../components/button.tsx';
import { Fold } from '../../../components/fold.tsx';
import { TextArea } from '../../../components/text-area.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { t, type Saying } from '../../../language.ts';
import { aliasesInLine } from '../../facts/shown-by.ts';
import { OwnLevelField } from './own-level-field.tsx';
import { nameProblem, ownLevel, wordsProblem } from './own-subjects.ts';
import { stateOf, whatToChange } from './own-words.ts';

interface OwnSubjectRowProps {
  readonly subject: OwnSubject;
  /** The names of the persona's other subjects. */
  readonly others: readonly string[];
  readonly onChange: (part: Partial<OwnSubject>) => void;
  readonly onRemove: () => void;
}

/** One subject of the user's own, folded away until it is to be changed. */
export function OwnSubjectRow({ subject, others, onChange, onRemove }: OwnSubjectRowProps) {
  const { name, words } = subject;
  const rename = (typed: string): Saying | undefined => {
    const problem = nameProblem(typed, others);
    if (!problem) onChange({ name: typed });
    return problem && (() => whatToChange(problem));
  };
  const reword = (typed: string): Saying | undefined => {
    const next = aliasesInLine(typed);
    const problem = wordsProblem(next, subject.level);
    if (!problem) onChange({ words: next });
    return problem && (() => whatToChange(problem));
  };
  return (
    <li>
      <Fold title={name} state={stateOf(subject)}>
        {() => (
          <>
            <div class="two">
              <TextField label={t('own.name')} value={name} maxLength={40} onChange={rename} />
              <OwnLevelField level={ownLevel(subject)} onChange={(level) => onChange({ level })} />
            </div>
            <TextArea
              label={t('own.words')}
              help={t('own.words.help')}
              rows={3}
              value={words.join('\n')}
              onChange={reword}
            />
            <div>
              <Button small label={t('own.remove.one', { name })} onClick={onRemove}>
                {t('action.remove')}
              </Button>
            </div>
          </>
        )}
      </Fold>
    </li>
  );
}
