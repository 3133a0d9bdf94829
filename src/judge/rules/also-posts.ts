import type { Told } from '../findings.ts';
import { hiddenBehindStage, toldBeside } from './beside.ts';
import type { Rule } from './types.ts';

/** A ticked box publishes the draft in a second place, before another audience: 同时转发 under a reply. */
export const alsoPosts: Rule = {
  rule: 'also-posts',
  judge: ({ draft, persona }): Told[] => {
    const label = draft.circumstances?.alsoPosts;
    if (label === undefined) return [];
    const level = persona.circumstances?.['also-posts'] ?? hiddenBehindStage(persona);
    return [toldBeside('also-posts', level, { label, persona: persona.name }, label)];
  },
};
