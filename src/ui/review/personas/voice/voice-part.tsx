import { TONE_SCALES } from '../../../../tone/registry.ts';
import { t } from '../../../language.ts';
import type { LevelsProps } from '../levels-props.ts';
import { VoiceScale } from './voice-scale.tsx';

/** How a persona sounds: a band on each scale that can be measured. */
export function VoicePart({ persona, onEdit }: LevelsProps) {
  return (
    <section class="sheet stack">
      <div>
        <h2>{t('persona.voice')}</h2>
        <p class="small muted">{t('voice.help')}</p>
      </div>
      <div>
        {TONE_SCALES.map(({ scale }) => (
          <VoiceScale key={scale} scale={scale} persona={persona} onEdit={onEdit} />
        ))}
      </div>
    </section>
  );
}
