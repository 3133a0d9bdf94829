import type { FindingKind } from '../../../../judge/types.ts';
import type { Outcome } from '../../../../messages/guard-protocol.ts';
import type { NearMissHead } from '../../../../store/types.ts';

/** What one promise of one persona's contract has done. */
export interface RuleRecord {
  /** Id of the persona; empty where the account was nobody's. */
  readonly persona: string;
  readonly kind: FindingKind;
  /** The loudest that it was. */
  readonly level: NearMissHead['level'];
  /** How many presses it stopped. */
  readonly stops: number;
  /** Stops after which the draft was mended or moved, or that the user called useful. */
  readonly helped: number;
  /** Stops that the user called no leak, or not useful. */
  readonly falseAlarms: number;
}

/** Ends that show that the stop was heard. A draft that was simply left may have been left for any reason. */
const HEARD: ReadonlySet<Outcome> = new Set(['edited', 'cleared', 'switched']);

/** Tools whose users call more than one alarm in ten false are switched off altogether. */
const TOLERABLE_SHARE = 0.1;

/** Fewer stops say nothing about a rule. */
const ENOUGH_STOPS = 5;

/** The kind that stopped the press: a near miss names the loudest first. */
export function ruleKind({ kinds }: NearMissHead): FindingKind | undefined {
  return kinds[0];
}

/** Whether a near miss helped, was a false alarm, or neither is known. What the user said goes before how it ended. */
export function worthOf({ useful, outcome }: NearMissHead): 'helped' | 'false alarm' | 'unknown' {
  if (useful !== undefined) return useful ? 'helped' : 'false alarm';
  if (outcome === 'false alarm') return 'false alarm';
  return HEARD.has(outcome) ? 'helped' : 'unknown';
}

/** What every rule has done that stopped a press, the busiest first. */
export function ruleRecords(heads: readonly NearMissHead[]): RuleRecord[] {
  const records = new Map<string, { -readonly [Key in keyof RuleRecord]: RuleRecord[Key] }>();
  for (const head of heads) {
    const kind = ruleKind(head);
    if (kind === undefined) continue;
    const { persona, level } = head;
    const key = `${persona}/${kind}`;
    const record = records.get(key) ?? { persona, kind, level, stops: 0, helped: 0, falseAlarms: 0 };
    const worth = worthOf(head);
    if (level === 'hold') record.level = level;
    record.stops += 1;
    if (worth === 'helped') record.helped += 1;
    if (worth === 'false alarm') record.falseAlarms += 1;
    records.set(key, record);
  }
  return [...records.values()].sort((one, other) => other.stops - one.stops);
}

/** The rule that helped most often. */
export function mostHelpful(records: readonly RuleRecord[]): RuleRecord | undefined {
  const [best] = [...records].sort((one, other) => other.helped - one.helped);
  return best && best.helped > 0 ? best : undefined;
}

/** The rule with the most false alarms, where they are more than a rule may have. */
export function mostMistaken(records: readonly RuleRecord[]): RuleRecord | undefined {
  const [worst] = records
    .filter(({ stops, falseAlarms }) => stops >= ENOUGH_STOPS && falseAlarms / stops > TOLERABLE_SHARE)
    .sort((one, other) => other.falseAlarms - one.falseAlarms);
  return worst;
}
