import { VISIBILITIES } from '../../persona/kinds.ts';
import type { Told } from '../findings.ts';
import { toldBeside } from './beside.ts';
import type { Rule } from './types.ts';

/** More people would see the post than the widest audience that the contract names. */
export const wideVisibility: Rule = {
  rule: 'wide-visibility',
  judge: ({ draft, persona }): Told[] => {
    const { widest } = persona;
    const seenBy = draft.circumstances?.visibility;
    // The list runs from everybody to nobody.
    if (!widest || !seenBy || VISIBILITIES.indexOf(seenBy) >= VISIBILITIES.indexOf(widest)) return [];
    const level = persona.circumstances?.['wide-visibility'] ?? 'warn';
    return [toldBeside('wide-visibility', level, { visibility: seenBy, widest, persona: persona.name }, seenBy)];
  },
};
