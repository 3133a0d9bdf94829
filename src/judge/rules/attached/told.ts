import type { AttachedFile } from '../../../draft/types.ts';
import type { Level } from '../../../persona/levels.ts';
import type { Told } from '../../findings.ts';
import type { FindingKind, Remedy } from '../../types.ts';
import type { RuleInput } from '../types.ts';

/** One part of what a file can tell: one file in this folder, one line in `attached.ts`. */
export type FileRule = (file: AttachedFile, input: RuleInput) => readonly Told[];

export interface FileFinding {
  readonly kind: FindingKind;
  readonly level: Level;
  /** Names the sentence `reason.<code>`. */
  readonly code: string;
  readonly params?: Readonly<Record<string, string>>;
  /** What is found, for the key of a dismissal; the file itself where nothing is given. */
  readonly value?: string;
  /** Ways out before the last one, which is that it is no leak. */
  readonly remedies?: readonly Remedy[];
}

/** A finding about a file, which stands nowhere in the text. */
export function toldOfFile(file: AttachedFile, { persona }: RuleInput, finding: FileFinding): Told {
  const { kind, level, code, params, value = file.told?.likeness ?? file.name, remedies = [] } = finding;
  return {
    rule: 'attached',
    kind,
    level,
    ranges: [],
    reason: { code, params: { file: file.name, persona: persona.name, ...params } },
    remedies: [...remedies, { type: 'dismiss' }],
    key: `attached/${kind}/${value}`,
  };
}

/** The copy without notes and with another name, where one can be made. */
export function strip({ id, told }: AttachedFile): Remedy[] {
  return id !== undefined && told?.strippable ? [{ type: 'strip', file: id }] : [];
}
