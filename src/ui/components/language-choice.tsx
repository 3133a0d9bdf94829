import { LANGUAGES, type Language } from '../../i18n/index.ts';
import { t } from '../language.ts';
import { Field } from './field.tsx';

interface LanguageChoiceProps {
  /** The language that was chosen; undefined goes by the browser. */
  readonly chosen: Language | undefined;
  readonly onChange: (language: Language | undefined) => void;
  readonly small?: boolean;
}

/** Each language by the name that its own readers know it by. */
const NAMES: Readonly<Record<Language, string>> = { 'zh-CN': '简体中文', 'zh-TW': '繁體中文', en: 'English' };

function Choice({ id, label, chosen, onChange, small }: LanguageChoiceProps & { id?: string; label?: string }) {
  return (
    <select
      id={id}
      class={small ? 'input input--small' : 'input'}
      aria-label={label}
      value={chosen ?? ''}
      onChange={({ currentTarget: { value } }) => onChange(LANGUAGES.find((language) => language === value))}
    >
      <option value="">{t('language.browser')}</option>
      {LANGUAGES.map((language) => (
        <option key={language} value={language} lang={language}>
          {NAMES[language]}
        </option>
      ))}
    </select>
  );
}

/** The choice of the pages' language; a small one has no visible label of its own. */
export function LanguageChoice(props: LanguageChoiceProps) {
  if (props.small) return <Choice label={t('language.label')} {...props} />;
  return <Field label={t('language.label')}>{({ id }) => <Choice id={id} {...props} />}</Field>;
}
