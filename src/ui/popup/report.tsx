import { Button } from '../components/button.tsx';
import { t } from '../language.ts';
import { copyReport, report } from './state.ts';

function Outcome() {
  const asked = report.value;
  if (!asked) return null;
  if (asked.text === '') return <p role="status">{t('popup.report.none')}</p>;
  return (
    <>
      <p role="status">{t(asked.copied ? 'popup.report.copied' : 'popup.report.uncopied')}</p>
      <details open={!asked.copied}>
        <summary>{t('popup.report.look')}</summary>
        <textarea class="input report" readOnly rows={8} aria-label={t('popup.report')} value={asked.text} />
      </details>
    </>
  );
}

/** How the page around the box is built, to be pasted into an issue when a site has changed. */
export function Report() {
  return (
    <section class="stack stack--tight small muted">
      <div>
        <Button kind="plain" small onClick={() => void copyReport()}>
          {t('popup.report')}
        </Button>
      </div>
      <Outcome />
    </section>
  );
}
