import { translateLoosely } from '../../../i18n/translate.ts';
import { language, t } from '../../language.ts';
import { judged } from '../state.ts';

/** Everything that was found, whatever the rules say: for whoever wants to know. */
export function AlsoFound() {
  const { details = [], tone = [] } = judged.value?.verdict ?? {};
  if (details.length === 0 && tone.length === 0) return null;
  const word = (key: string): string => translateLoosely(language.value, key);
  return (
    <details class="small">
      <summary>{t('desk.found')}</summary>
      <dl class="desk__found">
        {details.length > 0 && (
          <div>
            <dt>{t('desk.found.details')}</dt>
            <dd>
              <ul>
                {details.map(({ kind, text }) => (
                  <li key={`${kind} ${text}`}>
                    <span class="muted">{word(`kind.${kind}`)}</span> {text}
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
        {tone.length > 0 && (
          <div>
            <dt>{t('desk.found.tone')}</dt>
            <dd>
              <ul>
                {tone.map(({ scale, loud }) => (
                  <li key={scale}>
                    {word(`scale.${scale}`)} <span class="muted">{t(loud ? 'desk.tone.loud' : 'desk.tone.soft')}</span>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
      </dl>
    </details>
  );
}
