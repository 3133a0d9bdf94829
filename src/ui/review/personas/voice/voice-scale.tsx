import { useSignal } from '@preact/signals';
import { EXAMPLES } from '../../../../i18n/examples.ts';
import type { Scale } from '../../../../persona/kinds.ts';
import { LEVELS, type Level } from '../../../../persona/levels.ts';
import type { Persona } from '../../../../persona/types.ts';
import { Button } from '../../../components/button.tsx';
import { Fold } from '../../../components/fold.tsx';
import { SelectField } from '../../../components/select-field.tsx';
import { Slider } from '../../../components/slider.tsx';
import { language, t } from '../../../language.ts';
import { withVoiceLevel } from '../contract.ts';
import type { LevelsProps } from '../levels-props.ts';
import { bandOf, moved, ruleOf, STEPS, withBand, type Band } from './band.ts';
import { hear, type Heard } from './hear.ts';

/** Tone never holds: it is a guess about how words will be heard. */
const LOUDEST: Level = 'warn';

/** A line that is newly drawn below: enough that a draft with nothing of the scale falls under it. */
const FIRST_BOTTOM = 10;

/** How a band stands, in a few words. */
function stateOf({ level, top, bottom }: Band): string {
  if (level === 'clear') return t('voice.silent');
  const words = { level: t(`level.${level}`), top, bottom };
  if (bottom === 0) return t('voice.above', words);
  return top === STEPS ? t('voice.below', words) : t('voice.outside', words);
}

function Sentences({ heard, level }: { heard: readonly Heard[]; level: Level }) {
  return (
    <ul class="heard">
      {heard.map(({ text, told }) => (
        <li key={text} class={told ? 'heard__told' : undefined}>
          <span class="heard__says">{t(`level.${told ? level : 'clear'}`)}</span>
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}

/** Where a line stands, and how many of the sentences that leaves outside. */
function valueText(value: number, heard: readonly Heard[]): string {
  const count = heard.filter(({ told }) => told).length;
  return heard.length === 0 ? String(value) : t('voice.value', { value, count });
}

interface LinesProps {
  readonly scale: Scale;
  readonly band: Band;
  readonly sentences: readonly string[];
  /** Called while a line is moved. */
  readonly onMove: (band: Band) => void;
  readonly onSave: (band: Band) => void;
}

/** The lines of a band, and sentences that change sides as one of them moves. */
function Lines({ scale, band, sentences, onMove, onSave }: LinesProps) {
  const heard = hear(scale, ruleOf(band), sentences);
  const hasBottom = band.bottom > 0;
  return (
    <>
      {(hasBottom ? (['top', 'bottom'] as const) : (['top'] as const)).map((line) => (
        <Slider
          key={line}
          label={t(`voice.${line}`)}
          value={band[line]}
          max={STEPS}
          valueText={valueText(band[line], heard)}
          onMove={(to) => onMove(moved(band, line, to))}
          onChange={(to) => onSave(moved(band, line, to))}
        />
      ))}
      {heard.length > 0 && <Sentences heard={heard} level={band.level} />}
      <div class="at-start">
        <Button
          small
          kind="plain"
          onClick={() => onSave(hasBottom ? { ...band, bottom: 0 } : moved(band, 'bottom', FIRST_BOTTOM))}
        >
          {t(hasBottom ? 'voice.bottom.remove' : 'voice.bottom.add')}
        </Button>
      </div>
    </>
  );
}

/** One scale: how loud it is and, where it says anything, the lines outside of which it does. */
export function VoiceScale({ scale, persona, onEdit }: LevelsProps & { scale: Scale }) {
  const kept = bandOf(scale, persona.voice[scale]);
  // Shown until something new is kept. Nothing clears it: that could come between the two events of one key.
  const moving = useSignal<{ readonly band: Band; readonly persona: Persona } | undefined>(undefined);
  const band = moving.value?.persona === persona ? moving.value.band : kept;
  const move = (next: Band): void => {
    moving.value = { band: next, persona };
  };
  const save = (next: Band): void => {
    move(next);
    onEdit((stored) => withBand(stored, scale, next));
  };

  return (
    <Fold title={t(`scale.${scale}`)} state={stateOf(band)}>
      {() => {
        const sentences = EXAMPLES[language.value].voices[scale];
        return (
          <>
            <SelectField
              label={t('voice.level')}
              value={band.level}
              options={LEVELS.slice(0, LEVELS.indexOf(LOUDEST) + 1).map((level) => ({
                value: level,
                text: level === 'clear' ? t('voice.silent') : t(`level.${level}`),
              }))}
              onChange={(choice) => onEdit((stored) => withVoiceLevel(stored, scale, choice))}
            />
            {sentences.length === 0 && <p class="small muted">{t('voice.unheard')}</p>}
            {band.level !== 'clear' && (
              <Lines scale={scale} band={band} sentences={sentences} onMove={move} onSave={save} />
            )}
          </>
        );
      }}
    </Fold>
  );
}
