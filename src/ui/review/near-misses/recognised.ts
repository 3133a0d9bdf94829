import { findingName } from '../../../i18n/index.ts';
import { translateLoosely } from '../../../i18n/translate.ts';
import type { NearMissFinding } from '../../../store/types.ts';
import { language, t } from '../../language.ts';
import { recognition } from './recognition.ts';

/** Who could have recognised whom by what, in the language of this page. */
export function recognised(finding: NearMissFinding): string {
  const what = finding.text ? t('log.quoted', { text: finding.text }) : findingName(language.value, finding);
  const { key, params } = recognition(finding, what);
  return translateLoosely(language.value, key, params);
}
