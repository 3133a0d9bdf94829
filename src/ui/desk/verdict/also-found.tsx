import { translateLoosely } from '../../../i18n/translate.ts';
import { Term, Terms } from '../../components/terms.tsx';
import { language, t } from '../../language.ts';
import { judged } from '../state.ts';

/** Everything that was found, whatever the rules say: for whoever wants to know. */
export function AlsoFound() {
  const { details = [], tone = [] } = judged.value?.verdict ?? {};
  if (details.length === 0 && tone.length === 0) return null;
  const word = (key: string): string => translateLoosely(language.value, key);
  return (
    <details class="small desk__found">
      <summary>{t('desk.found')}</summary>
      <Terms>
        {details.length > 0 && (
          <Term name={t('desk.found.details')}>
            <ul>
              {details.map(({ kind, text }) => (
                <li key={`${kind} ${text}`}>
                  <span class="muted">{word(`kind.${kind}`)}</span> {text}
                </li>
              ))}
            </ul>
          </Term>
        )}
        {tone.length > 0 && (
          <Term name={t('desk.found.tone')}>
            <ul>
              {tone.map(({ scale, loud }) => (
                <li key={scale}>
                  {word(`scale.${scale}`)} <span class="muted">{t(loud ? 'desk.tone.loud' : 'desk.tone.soft')}</span>
                </li>
              ))}
            </ul>
          </Term>
        )}
      </Terms>
    </details>
  );
}
