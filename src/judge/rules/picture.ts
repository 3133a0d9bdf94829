import { uploaderByFileName } from '../../detect/picture-id.ts';
import type { Persona } from '../../persona/types.ts';
import { policyBetween } from '../links.ts';
import { remediesFor, type Told } from '../findings.ts';
import { detailLevelAt } from '../site-levels.ts';
import type { Rule, RuleInput } from './types.ts';

/** The persona that uploaded a picture, where it is another one of the user's and the two may not be known as one. */
function otherUploader(uid: string | undefined, { persona, compiled }: RuleInput): Persona | undefined {
  const poster = uid === undefined ? undefined : compiled.posters.get(uid);
  if (!poster || poster.id === persona.id) return undefined;
  return policyBetween(compiled.wardrobe, poster.id, persona.id) === 'open' ? undefined : poster;
}

/**
 * A picture that another persona uploaded to Weibo carries that persona's uid in its name, in an address or as an
 * attached file. A uid of anybody else is no finding: one random name in seven decodes to one.
 */
export const picture: Rule = {
  rule: 'picture',
  judge: (input): Told[] => {
    const { persona, details, draft, site } = input;
    const level = detailLevelAt(site, 'picture-id', persona.details['picture-id'] ?? 'hold');
    const told = { rule: 'picture', kind: 'picture-id', level } as const;
    const paramsFor = (owner: Persona) => ({ owner: owner.name, persona: persona.name });
    const inText = details.flatMap((found): Told[] => {
      const owner = found.kind === 'picture-id' ? otherUploader(found.value, input) : undefined;
      if (!owner) return [];
      const range = { start: found.start, end: found.end };
      return [
        {
          ...told,
          ranges: [range],
          reason: { code: 'picture', params: paramsFor(owner) },
          remedies: remediesFor(range, [], [owner.id], found.whole),
          key: `picture/picture-id/${found.value}`,
        },
      ];
    });
    const files = (draft.circumstances?.files ?? []).flatMap(({ name: file }): Told[] => {
      const owner = otherUploader(uploaderByFileName(file), input);
      if (!owner) return [];
      return [
        {
          ...told,
          ranges: [],
          reason: { code: 'picture-file', params: { ...paramsFor(owner), file } },
          remedies: [{ type: 'switch', persona: owner.id }, { type: 'dismiss' }],
          key: `picture/picture-id/${file}`,
        },
      ];
    });
    return [...inText, ...files];
  },
};
