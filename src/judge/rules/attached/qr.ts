import type { Detector } from '../../../detect/types.ts';
import { formsOf } from '../../../draft/normal.ts';
import type { AttachedFile } from '../../../draft/types.ts';
import { detailsInQr } from '../../../files/qr-details.ts';
import { asSureAs } from '../../certainty.ts';
import type { Told } from '../../findings.ts';
import { detailLevelAt } from '../../site-levels.ts';
import { otherOf, sendersOf, sharedLevel, tokenKeysOf } from '../same-token.ts';
import { toldOfFile, type FileRule } from './told.ts';
import { factsAmong } from './words.ts';

/** Characters of a code's words that are shown: enough to know it again. */
const SHOWN = 60;

/** What the QR codes in a picture say, judged as if it were typed: links with a sharer, ids, numbers, listed facts. */
export const wordsInQr: FileRule = (file, input): Told[] =>
  (file.told?.qr ?? []).flatMap((text) => {
    const { persona, compiled, detectors, site } = input;
    const found = detailsInQr(text, detectors).flatMap((detail): Told[] => {
      const { kind, value, certainty, known, start, end } = detail;
      // The uploader's uid says something only where the picture itself is linked.
      if (known || kind === 'picture-id') return [];
      const finding = { kind, value, params: { kind, words: text.slice(start, end).slice(0, SHOWN) } };
      const sender = otherOf(sendersOf(detail, input), input);
      if (sender) {
        const remedies = [{ type: 'switch', persona: sender.id } as const];
        const params = { ...finding.params, sender: sender.name };
        const level = sharedLevel(detail, site);
        return [toldOfFile(file, input, { ...finding, params, level, code: 'file-qr-sent', remedies })];
      }
      const own = detectors.find((detector) => detector.kind === kind)?.defaultLevel;
      const level = detailLevelAt(site, kind, persona.details[kind] ?? detail.level ?? own ?? 'clear');
      return [toldOfFile(file, input, { ...finding, level: asSureAs(level, certainty), code: 'file-qr' })];
    });
    const listed = compiled.findListed(formsOf(text).skeleton);
    return [...factsAmong(listed, file, input, 'file-qr-fact', []), ...found];
  });

/** What the QR codes of files are remembered by, as the tokens of a text are. */
export function tokenKeysInFiles(files: readonly AttachedFile[], detectors: readonly Detector[]): string[] {
  const texts = files.flatMap(({ told }) => told?.qr ?? []);
  return texts.flatMap((text) => detailsInQr(text, detectors).flatMap(tokenKeysOf));
}
