import type { Told } from '../findings.ts';
import { hiddenBehindStage, toldBeside } from './beside.ts';
import type { Rule } from './types.ts';

/** The place that the page shows beside the draft goes out with it; some sites fill in the city by themselves. */
export const placeChip: Rule = {
  rule: 'place-chip',
  judge: ({ draft, persona }): Told[] => {
    const shown = draft.circumstances?.place;
    if (shown === undefined) return [];
    const level = persona.circumstances?.['place-chip'] ?? hiddenBehindStage(persona);
    return [toldBeside('place-chip', level, { place: shown, persona: persona.name }, shown)];
  },
};
