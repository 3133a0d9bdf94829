import { t } from '../../language.ts';

/** One fact, two personas, and what comes of it: the matrix in small, for those who have nothing in theirs yet. */
export function Example() {
  return (
    <section class="sheet stack fact-example">
      <div>
        <h2>{t('facts.empty')}</h2>
        <p class="muted">{t('facts.empty.help')}</p>
      </div>
      <figure class="fact-example__figure" aria-label={t('facts.example.title')}>
        <div>
          <span class="matrix__kind">{t('kind.school')}</span>
          <b>{t('facts.example.value')}</b> <span class="small muted">{t('facts.example.alias')}</span>
        </div>
        <ul class="row small">
          <li class="level fact-example__may">
            <span aria-hidden="true">✓</span> {t('facts.example.front')} {t('facts.example.may')}
          </li>
          <li class="level level--hold">
            <span aria-hidden="true">■</span> {t('facts.example.back')} {t('facts.example.mayNot')}
          </li>
        </ul>
        <figcaption class="small muted">{t('facts.example.then')}</figcaption>
      </figure>
      <p class="small muted">{t('facts.example.where')}</p>
    </section>
  );
}
