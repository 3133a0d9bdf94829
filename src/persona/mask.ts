import type { Mask, Persona, Stage } from './types.ts';

/** Colours of masks by name; each page's style sheet says what they look like in light and dark. */
export const MASK_COLOURS = ['indigo', 'amber', 'green', 'rose', 'violet', 'teal', 'ink'] as const;

export type MaskColour = (typeof MASK_COLOURS)[number];

/** `colour` where it is one of ours; a wardrobe from a file may name any other, which is shown as ink. */
export function maskColour(colour: string): MaskColour {
  return MASK_COLOURS.find((known) => known === colour) ?? 'ink';
}

/** The first character as a reader sees it, surrogate pairs and joined emoji kept whole. */
function firstGlyph(text: string): string {
  const [first] = new Intl.Segmenter('zh', { granularity: 'grapheme' }).segment(text.trim());
  return first?.segment ?? '？';
}

/** Colours of masks that nobody chose: warm ones in front of the stage, cool ones behind it. */
const UNCHOSEN: Readonly<Record<Stage, readonly MaskColour[]>> = {
  front: ['amber', 'rose', 'green'],
  back: ['indigo', 'violet', 'teal', 'ink'],
};

/** What a mask is made from. */
export type Masked = Pick<Persona, 'id' | 'name' | 'stage' | 'mask'>;

/** The colours of its stage, in an order that goes with its id: always the same, and most often not another one's. */
function coloursOf({ id, stage }: Masked): readonly [MaskColour, ...MaskColour[]] {
  const sum = [...id].reduce((hash, character) => (hash * 31 + character.charCodeAt(0)) % 1_000_003, 7);
  const colours = UNCHOSEN[stage];
  const first = sum % colours.length;
  return [colours[first]!, ...colours.slice(first + 1), ...colours.slice(0, first)];
}

/** A persona's mask. Without one of its own: its name's first character, in a colour by its stage and id. */
export function maskOf(persona: Masked): Mask {
  return {
    colour: persona.mask?.colour || coloursOf(persona)[0],
    glyph: firstGlyph(persona.mask?.glyph || persona.name),
  };
}

/**
 * All personas, each with a mask. Who chose none gets the first colour that nobody wears yet: of its stage, else any;
 * when none is left, the one by its id. Whoever is added last changes nobody else's, unless by a choice.
 */
export function withMasks<P extends Masked>(personas: readonly P[]): (P & { readonly mask: Mask })[] {
  const worn = new Set(personas.flatMap(({ mask }) => (mask?.colour ? [maskColour(mask.colour)] : [])));
  return personas.map((persona) => {
    const mask = maskOf(persona);
    if (persona.mask?.colour) return { ...persona, mask };
    const own = coloursOf(persona);
    const colour = [...own, ...MASK_COLOURS].find((one) => !worn.has(one)) ?? own[0];
    worn.add(colour);
    return { ...persona, mask: { ...mask, colour } };
  });
}
