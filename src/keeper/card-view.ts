import { simplify } from '../draft/simplify.ts';
import { substituteWords, type Language } from '../i18n/all.ts';
import type { Finding, Remedy } from '../judge/types.ts';
import type { CardFinding, CardRemedy, CardView } from '../messages/card-protocol.ts';
import type { Edit } from '../messages/guard-protocol.ts';
import { maskOf } from '../persona/mask.ts';
import type { Wardrobe } from '../persona/types.ts';
import type { Kept } from './memory.ts';
import type { Judged, Session } from './sessions.ts';

/** In traditional text about every third character has a simplified form of its own; every tenth is enough to tell. */
const TRADITIONAL_SHARE = 10;

/** Everything that the card shows of a session's newest verdict. */
export function cardView(
  { cardOpen, openings, released }: Session,
  judged: Judged,
  { wardrobe, settings }: Kept,
): CardView {
  const { rev, verdict, persona, draft } = judged;
  return {
    rev,
    level: verdict.level,
    persona: persona && { name: persona.name, stage: persona.stage, mask: maskOf(persona) },
    findings: verdict.findings.map((finding) => cardFinding(finding, draft.text, wardrobe)),
    open: cardOpen,
    openings,
    released: released === rev,
    language: settings.language,
  };
}

export function cardFinding(finding: Finding, text: string, wardrobe: Wardrobe): CardFinding {
  const { rule, kind, level, reason, remedies } = finding;
  return {
    rule,
    kind,
    level,
    text: finding.text,
    reason,
    remedies: remedies.flatMap((remedy, index) => cardRemedy(remedy, index, text, wardrobe)),
  };
}

function cardRemedy(remedy: Remedy, index: number, text: string, wardrobe: Wardrobe): CardRemedy[] {
  switch (remedy.type) {
    case 'strip':
    case 'park':
    case 'dismiss':
      return [{ type: remedy.type, index }];
    case 'switch': {
      const persona = wardrobe.personas.find(({ id }) => id === remedy.persona);
      return persona ? [{ type: 'switch', index, personaName: persona.name, mask: maskOf(persona) }] : [];
    }
    case 'drop':
    case 'replace': {
      const edit = editOf(remedy, text);
      const from = text.slice(edit.start, edit.end);
      if (remedy.type === 'drop') return [{ type: 'drop', index, from }];
      return [{ type: 'replace', index, from, to: edit.text, ...(remedy.does && { does: remedy.does }) }];
    }
  }
}

/** What a remedy does to the draft: its words are in the draft's language, not in the browser's. */
export function editOf(remedy: Extract<Remedy, { type: 'replace' | 'drop' }>, text: string): Edit {
  const words = remedy.type === 'drop' ? '' : substituteWords(languageOfText(text), remedy.text);
  return { ...remedy.range, text: words };
}

/** Each finding's first replacement; where two want the same words, the louder finding's. */
export function allEdits(findings: readonly Finding[], text: string): Edit[] {
  const edits: Edit[] = [];
  for (const { remedies } of findings) {
    for (const remedy of remedies.filter((one) => one.type === 'replace').slice(0, 1)) {
      const edit = editOf(remedy, text);
      if (edits.every((other) => edit.end <= other.start || other.end <= edit.start)) edits.push(edit);
    }
  }
  return edits;
}

/** Whether a draft is written in traditional characters; a quoted word in them does not make it one. */
function isTraditional(text: string): boolean {
  let forms = 0;
  for (const character of text) if (simplify(character) !== character) forms += 1;
  return forms * TRADITIONAL_SHARE >= text.length;
}

function languageOfText(text: string): Language {
  if (!/\p{Script=Han}/u.test(text)) return 'en';
  return isTraditional(text) ? 'zh-TW' : 'zh-CN';
}
