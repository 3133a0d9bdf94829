import type { Level } from '../../../../persona/levels.ts';
import { SelectField } from '../../../components/select-field.tsx';
import { t } from '../../../language.ts';
import { OWN_LEVELS } from './own-subjects.ts';
import { levelName } from './own-words.ts';

/** The choice of how loud an own subject is. */
export function OwnLevelField({ level, onChange }: { level: Level; onChange: (level: Level) => void }) {
  return (
    <SelectField
      label={t('own.level')}
      value={level}
      options={OWN_LEVELS.map((value) => ({ value, text: levelName(value) }))}
      onChange={(choice) => onChange(OWN_LEVELS.find((one) => one === choice) ?? 'warn')}
    />
  );
}
