import type { Mask, Persona } from './types.ts';

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

/** A persona's mask. Without one of its own: its name's first character, amber in front of the stage, indigo behind it. */
export function maskOf(persona: Pick<Persona, 'name' | 'stage' | 'mask'>): Mask {
  const colour: MaskColour = persona.stage === 'front' ? 'amber' : 'indigo';
  return {
    colour: persona.mask?.colour || colour,
    glyph: firstGlyph(persona.mask?.glyph || persona.name),
  };
}
