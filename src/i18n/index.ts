export { LANGUAGES, languageOf } from './language.ts';
export type { Language } from './language.ts';
export { isTextKey, translate } from './translate.ts';
export type { ParamsOf, TextKey, TextParams } from './translate.ts';
export {
  contradictionSentence,
  findingName,
  kindName,
  reasonSentence,
  siteName,
  substituteWords,
  surfaceName,
} from './sentences.ts';
export { hasTexts } from './texts.ts';
