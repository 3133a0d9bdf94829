import { canonical, type ListedDetail } from '../../../detect/facts.ts';
import { formsOf } from '../../../draft/normal.ts';
import type { AttachedFile } from '../../../draft/types.ts';
import { type FileNameTold, readFileName } from '../../../files/file-name.ts';
import type { Remedy } from '../../types.ts';
import { asSureAs } from '../../certainty.ts';
import type { Told } from '../../findings.ts';
import { detailLevelAt } from '../../site-levels.ts';
import type { RuleInput } from '../types.ts';
import { strip, toldOfFile, type FileRule } from './told.ts';

/** Listed facts that the persona does not show, found in words of a file; `code` says in which. */
export function factsAmong(
  found: readonly ListedDetail[],
  file: AttachedFile,
  input: RuleInput,
  code: string,
  remedies: readonly Remedy[],
): Told[] {
  const { persona, compiled, site } = input;
  return found.flatMap(({ listed, certainty }): Told[] => {
    if (listed.type !== 'fact' || listed.fact.shownBy.includes(persona.id)) return [];
    const { kind, value, shownBy } = listed.fact;
    const level = asSureAs(detailLevelAt(site, 'fact', persona.details.fact ?? 'hold'), certainty);
    const allowed = shownBy.flatMap((id) => compiled.personas.get(id) ?? []);
    const told = toldOfFile(file, input, {
      kind: 'fact',
      level,
      code,
      params: { kind, value, allowed: allowed.map(({ name }) => name).join('、') },
      value: canonical(value) || listed.fact.id,
      remedies: [...remedies, ...allowed.map(({ id }) => ({ type: 'switch', persona: id }) as const)],
    });
    // The same words may stand in the text: dismissing one of them is not dismissing the other.
    return [{ ...told, rule: 'fact', key: `${told.key}/${code}` }];
  });
}

/** Whether a file's name says of which app or when it was made. */
const isTelling = ({ source, at, atMs }: FileNameTold): boolean =>
  (source !== undefined && source !== 'camera' && source !== 'weibo') || at !== undefined || atMs !== undefined;

/** What the name of a file gives away: a listed fact; and, of a persona that hides, the app or the time, as a note. */
export const wordsInName: FileRule = (file, input): Told[] => {
  const name = readFileName(file.name, input.compiled.findListed);
  const telling = input.persona.stage === 'back' && isTelling(name);
  return [
    ...factsAmong(name.listed, file, input, 'file-name-fact', strip(file)),
    ...(telling
      ? [toldOfFile(file, input, { kind: 'file-name', level: 'note', code: 'file-name', value: file.name })]
      : []),
  ];
};

/** Listed facts in what the camera was told of its owner. */
export const wordsInNotes: FileRule = (file, input): Told[] =>
  (file.told?.owners ?? []).flatMap((owner) =>
    factsAmong(input.compiled.findListed(formsOf(owner).skeleton), file, input, 'file-notes-fact', strip(file)),
  );
