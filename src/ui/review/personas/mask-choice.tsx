import { useId } from 'preact/hooks';
import { MASK_COLOURS, maskOf } from '../../../persona/mask.ts';
import type { Persona } from '../../../persona/types.ts';
import { TextField } from '../../components/text-field.tsx';
import { t } from '../../language.ts';
import type { EditPersona } from './edit-persona.ts';

/** Long enough for one emoji with all its joiners, in UTF-16 units. */
const GLYPH_LENGTH = 12;

/** The persona with another glyph, or the name's again; its mask keeps the colour that it is seen in. */
function withGlyph(persona: Persona, colour: string, glyph: string): Persona {
  return { ...persona, mask: maskOf({ ...persona, mask: { colour, glyph } }) };
}

/** The mask's colour and its one character. */
export function MaskChoice({ persona, onEdit }: { persona: Persona; onEdit: EditPersona }) {
  const name = useId();
  const mask = maskOf(persona);
  return (
    <div class="mask-choice">
      <fieldset>
        <legend class="field__label">
          {t('persona.mask')} · {t('persona.mask.colour')}
        </legend>
        <div class="row swatches">
          {MASK_COLOURS.map((colour) => (
            <label key={colour} class="swatch" title={t(`mask.${colour}`)}>
              <input
                type="radio"
                name={name}
                aria-label={t(`mask.${colour}`)}
                checked={colour === mask.colour}
                onChange={() => onEdit((kept) => ({ ...kept, mask: { ...maskOf(kept), colour } }))}
              />
              <span class={`mask mask--${colour}`} aria-hidden="true">
                {mask.glyph}
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <TextField
        label={t('persona.mask.glyph')}
        value={mask.glyph}
        maxLength={GLYPH_LENGTH}
        onChange={(glyph) => onEdit((kept) => withGlyph(kept, mask.colour, glyph))}
      />
    </div>
  );
}
