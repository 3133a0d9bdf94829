import { substituteWords, type Language } from '../../../i18n/index.ts';
import type { Range } from '../../../draft/types.ts';
import type { Finding, Remedy } from '../../../judge/types.ts';

/** A way to mend the words of a draft. */
export interface Mend {
  readonly from: string;
  /** Empty where the words are taken out. */
  readonly to: string;
  readonly range: Range;
}

/** A substitute is in the language of the draft it goes into. */
export function languageOfDraft(text: string, page: Language): Language {
  if (!/\p{Script=Han}/u.test(text)) return 'en';
  return page === 'en' ? 'zh-CN' : page;
}

const isMend = (remedy: Remedy): remedy is Extract<Remedy, { type: 'replace' | 'drop' }> =>
  remedy.type === 'replace' || remedy.type === 'drop';

/** How the words of a finding can be mended. */
export function mendsOf({ remedies }: Finding, text: string, language: Language): readonly Mend[] {
  return remedies.filter(isMend).map((remedy) => ({
    range: remedy.range,
    from: text.slice(remedy.range.start, remedy.range.end),
    to: remedy.type === 'drop' ? '' : substituteWords(language, remedy.text),
  }));
}

/** The draft with its words mended. */
export function mended(text: string, { range, to }: Mend): string {
  return text.slice(0, range.start) + to + text.slice(range.end);
}
