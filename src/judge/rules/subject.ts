import { canonical } from '../../detect/facts.ts';
import type { Range } from '../../draft/types.ts';
import type { Subject } from '../../persona/kinds.ts';
import { capped, type Level } from '../../persona/levels.ts';
import type { OwnSubject, Persona } from '../../persona/types.ts';
import { ABOUT, SURE, type SubjectReading } from '../../subject/types.ts';
import { asSureAs } from '../certainty.ts';
import { elsewhere } from '../elsewhere.ts';
import type { Told } from '../findings.ts';
import { vaguerOn } from '../milder.ts';
import { OWN_SUBJECT, type Remedy } from '../types.ts';
import type { Rule, RuleInput } from './types.ts';

const stanceOf = (level: Level | undefined): 'takes' | 'lets' | 'minds' =>
  level === undefined ? 'lets' : level === 'clear' ? 'takes' : 'minds';

/** Write less of it, take the strongest words out, send it from a persona that speaks of it, look at it later, or it is none. */
function remediesFor(input: RuleInput, subject: Subject, strongest: Range): Remedy[] {
  const vaguer = vaguerOn(subject, input.draft.text, strongest);
  return [
    ...(vaguer ? [{ type: 'replace', range: vaguer.range, text: { words: vaguer.words } } as const] : []),
    { type: 'drop', range: strongest },
    ...elsewhere(input, ({ subjects }) => stanceOf(subjects[subject])),
    { type: 'park' },
    { type: 'dismiss' },
  ];
}

function toldOf(input: RuleInput, subject: Subject, level: Level, measured: SubjectReading): Told[] {
  const { draft, persona } = input;
  const { value } = measured;
  if (value < ABOUT) return [];
  const { because } = measured;
  const [strongest] = because;
  if (!strongest) return [];
  return [
    {
      rule: 'subject',
      kind: subject,
      level: capped(level, value < SURE ? 'note' : 'warn'),
      ranges: because,
      reason: { code: 'subject', params: { subject, persona: persona.name } },
      remedies: remediesFor(input, subject, strongest),
      key: `subject/${subject}/${canonical(draft.text.slice(strongest.start, strongest.end))}`,
    },
  ];
}

/** What a persona says of somebody's own subject of this name. */
function ownStance({ ownSubjects = [] }: Persona, name: string): 'takes' | 'lets' | 'minds' {
  return stanceOf(ownSubjects.find((one) => canonical(one.name) === canonical(name))?.level);
}

function toldOfOwn(input: RuleInput, { name, level }: OwnSubject): Told[] {
  const { persona, ownSubjects } = input;
  const found = ownSubjects.filter(({ target }) => target.persona === persona && target.subject.name === name);
  const [first] = found;
  if (!first) return [];
  const certainty = Math.max(...found.map((one) => one.certainty));
  return [
    {
      rule: 'subject',
      kind: OWN_SUBJECT,
      level: asSureAs(capped(level, 'warn'), certainty),
      ranges: found.map(({ start, end }) => ({ start, end })),
      reason: { code: OWN_SUBJECT, params: { name, persona: persona.name } },
      remedies: [
        { type: 'drop', range: { start: first.start, end: first.end } },
        ...elsewhere(input, (other) => ownStance(other, name)),
        { type: 'park' },
        { type: 'dismiss' },
      ],
      key: `subject/${OWN_SUBJECT}/${canonical(name)}`,
    },
  ];
}

/**
 * What the persona speaks of: a subject that its contract gives a level is told where the draft is about it, and one of
 * the user's own where a word of it stands. Only own words count, and no subject ever holds: it is a guess, and a doubtful
 * one is a quiet mark.
 */
export const subject: Rule = {
  rule: 'subject',
  judge: (input): Told[] => {
    const { persona, subjects } = input;
    const promised = Object.entries(persona.subjects) as [Subject, Level][];
    return [
      ...promised.flatMap(([name, level]) => toldOf(input, name, level, subjects.get(name))),
      ...(persona.ownSubjects ?? []).flatMap((own) => toldOfOwn(input, own)),
    ];
  },
};
