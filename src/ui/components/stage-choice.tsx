import { useId } from 'preact/hooks';
import type { Stage } from '../../persona/types.ts';
import { t } from '../language.ts';

const STAGES: readonly Stage[] = ['front', 'back'];

/** Front or back of the stage, with what that means. */
export function StageChoice({ stage, onChange }: { stage: Stage; onChange: (stage: Stage) => void }) {
  const name = useId();
  return (
    <fieldset>
      <legend class="field__label">{t('persona.stage')}</legend>
      {STAGES.map((option) => (
        <label key={option} class="choice">
          <input type="radio" name={name} checked={option === stage} onChange={() => onChange(option)} />
          <span>
            {t(`stage.${option}`)} <span class="small muted">{t(`stage.${option}.help`)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
