import { canonical } from '../detect/facts.ts';
import type { Detector } from '../detect/types.ts';
import { judge } from '../judge/judge.ts';
import { Recollection } from '../judge/recollection.ts';
import { rehearse } from '../judge/rehearsal.ts';
import type { Finding, Verdict } from '../judge/types.ts';
import type { CardFinding } from '../messages/card-protocol.ts';
import type { DeskDetail, DeskDraft, DeskFinding, DeskTone, DeskVerdict } from '../messages/desk-protocol.ts';
import type { Edit } from '../messages/guard-protocol.ts';
import type { Scale } from '../persona/kinds.ts';
import { TONE_SCALES } from '../tone/registry.ts';
import { allEdits, cardFinding, editOf } from './card-view.ts';
import type { Kept, Memory } from './memory.ts';

export interface DeskOptions {
  readonly memory: Memory;
  /** The detectors for a text. */
  detectorsFor(text: string): readonly Detector[];
}

/** Below this a scale is not worth a word. */
const AUDIBLE = 0.2;

/** Judges what lies on the draft desk. Keeps nothing of it but what was read of the last text, for the next key. */
export class Desk {
  readonly #options: DeskOptions;
  readonly #recollection = new Recollection();

  constructor(options: DeskOptions) {
    this.#options = options;
  }

  async judge(draft: DeskDraft): Promise<DeskVerdict> {
    const kept = await this.#options.memory.ready();
    const { text, persona, files } = draft;
    const verdict = judge({ text, circumstances: { files } }, persona ?? undefined, kept.compiled, {
      detectors: this.#options.detectorsFor(text),
      dismissed: dismissedFor(draft, kept),
      recollection: this.#recollection,
      sentBy: kept.sent.sentBy,
      pictureSentBy: kept.sent.pictureSentBy,
    });
    const { wardrobe } = kept;
    return {
      level: verdict.level,
      findings: verdict.findings.map((finding) => ({
        ...onDesk(cardFinding(finding, text, wardrobe)),
        ranges: finding.ranges,
        ...actsOf(finding, text),
        key: finding.key,
      })),
      allEdits: allEdits(verdict.findings, text),
      details: detailsOf(verdict, text, kept),
      tone: tonesOf(verdict),
      readings: persona === null ? [] : rehearse(text, verdict, persona, wardrobe),
    };
  }
}

/** What was dismissed, and listeners who will not see it: that they read along is no concern then. */
function dismissedFor({ persona, audience }: DeskDraft, { dismissed, wardrobe }: Kept): ReadonlySet<string> {
  const own = wardrobe.listeners.filter(({ audienceOf }) => persona !== null && audienceOf.includes(persona));
  const kept = persona === null ? undefined : dismissed.get(persona);
  const unseen = audience === undefined ? [] : own.filter(({ id }) => !audience.includes(id));
  return new Set([...(kept ?? []), ...unseen.map(({ id, name }) => `listener/listener/${canonical(name) || id}`)]);
}

/** What lies on the desk need not be put there. */
const onDesk = (finding: CardFinding): CardFinding => ({
  ...finding,
  remedies: finding.remedies.filter(({ type }) => type !== 'park'),
});

/** What the remedies of a finding do, by their place in its list. */
function actsOf({ remedies }: Finding, text: string): Pick<DeskFinding, 'edits' | 'switches' | 'strips'> {
  const edits: Record<number, Edit> = {};
  const switches: Record<number, string> = {};
  const strips: Record<number, string> = {};
  remedies.forEach((remedy, index) => {
    if (remedy.type === 'replace' || remedy.type === 'drop') edits[index] = editOf(remedy, text);
    if (remedy.type === 'switch') switches[index] = remedy.persona;
    if (remedy.type === 'strip') strips[index] = remedy.file;
  });
  return { edits, switches, strips };
}

function detailsOf({ details }: Pick<Verdict, 'details'>, text: string, { wardrobe }: Kept): DeskDetail[] {
  const told = details.map(({ kind, value, start, end }): DeskDetail => {
    const fact = kind === 'fact' ? wardrobe.facts.find((one) => one.value === value) : undefined;
    return { kind: fact?.kind ?? kind, text: text.slice(start, end) };
  });
  return [...new Map(told.map((detail) => [`${detail.kind} ${detail.text}`, detail])).values()];
}

function tonesOf({ tone }: Pick<Verdict, 'tone'>): DeskTone[] {
  const thresholds = new Map(TONE_SCALES.map(({ scale, threshold }) => [scale, threshold]));
  return (Object.entries(tone) as [Scale, number][])
    .filter(([, value]) => value >= AUDIBLE)
    .sort(([, a], [, b]) => b - a)
    .map(([scale, value]) => ({ scale, loud: value > (thresholds.get(scale) ?? 1) }));
}
