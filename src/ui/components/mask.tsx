import { maskColour, maskOf } from '../../persona/mask.ts';
import type { Mask as MaskLook, Persona } from '../../persona/types.ts';

export type MaskSize = 'small' | 'normal' | 'large';

/** A persona's mask. The name always stands beside it, so that it says nothing of its own to a screen reader. */
export function Mask({ mask, size = 'normal' }: { mask: MaskLook | undefined; size?: MaskSize }) {
  const look = mask ? maskColour(mask.colour) : 'nobody';
  return (
    <span class={`mask mask--${look} mask--${size}`} aria-hidden="true">
      {mask?.glyph ?? '?'}
    </span>
  );
}

/** Mask and name. */
export function PersonaName({
  persona,
  size = 'normal',
}: {
  persona: Pick<Persona, 'id' | 'name' | 'stage' | 'mask'>;
  size?: MaskSize;
}) {
  return (
    <span class="persona-name">
      <Mask mask={maskOf(persona)} size={size} />
      <span>{persona.name}</span>
    </span>
  );
}
