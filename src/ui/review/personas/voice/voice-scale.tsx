import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Scale } from '../../../../persona/kinds.ts';
import { LEVELS, type Level } from '../../../../persona/levels.ts';
import { Button } from '../../../components/button.tsx';
import { Fold } from '../../../components/fold.tsx';
import { SelectField } from '../../../components/select-field.tsx';
import { Slider } from '../../../components/slider.tsx';
import { language, t } from '../../../language.ts';
import { withVoiceLevel } from '../contract.ts';
import type { LevelsProps } from '../level-fields.tsx';
import { bandOf, moved, ruleOf, STEPS, withBand, type Band } from './band.ts';
import { hear, sentencesFor, type Heard } from './hear.ts';

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

function Sentences({ heard, level, lang }: { heard: readonly Heard[]; level: Level; lang: string }) {
  return (
    <ul class="heard">
      {heard.map(({ text, told }) => (
        <li key={text} class={told ? 'heard__told' : undefined}>
          <span class="heard__says">{t(`level.${told ? level : 'clear'}`)}</span>
          <span lang={lang}>{text}</span>
        </li>
      ))}
    </ul>
  );
}

/** One scale: how loud it is, the lines outside of which it is, and sentences that change sides as a line moves. */
export function VoiceScale({ scale, persona, onEdit }: LevelsProps & { scale: Scale }) {
  const kept = bandOf(scale, persona.voice[scale]);
  const moving = useSignal<Band | undefined>(undefined);
  useEffect(() => {
    moving.value = undefined;
  }, [persona]);
  const band = moving.value ?? kept;
  const save = (next: Band): void => {
    moving.value = next;
    onEdit((stored) => withBand(stored, scale, next));
  };

  return (
    <Fold title={t(`scale.${scale}`)} state={stateOf(band)}>
      {() => {
        const { lang, sentences } = sentencesFor(scale, language.value);
        const heard = hear(scale, band.level === 'clear' ? undefined : ruleOf(band), sentences);
        const count = heard.filter(({ told }) => told).length;
        const lines = band.bottom > 0 ? (['top', 'bottom'] as const) : (['top'] as const);
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
            {lines.map((line) => (
              <Slider
                key={line}
                label={t(`voice.${line}`)}
                value={band[line]}
                max={STEPS}
                valueText={t('voice.value', { value: band[line], count })}
                onMove={(to) => (moving.value = moved(band, line, to))}
                onChange={(to) => save(moved(band, line, to))}
              />
            ))}
            {lang !== 'en' && language.value === 'en' && <p class="small muted">{t('voice.chineseOnly')}</p>}
            <Sentences heard={heard} level={band.level} lang={lang} />
            <div>
              {band.bottom > 0 ? (
                <Button small kind="plain" onClick={() => save({ ...band, bottom: 0 })}>
                  {t('voice.bottom.remove')}
                </Button>
              ) : (
                <Button small kind="plain" onClick={() => save(moved(band, 'bottom', FIRST_BOTTOM))}>
                  {t('voice.bottom.add')}
                </Button>
              )}
            </div>
          </>
        );
      }}
    </Fold>
  );
}
