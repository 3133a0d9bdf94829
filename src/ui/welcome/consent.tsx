import { Button } from '../components/button.tsx';
import { Notice } from '../components/notice.tsx';
import { t } from '../language.ts';
import { start, startFailed } from './state.ts';

const PARTS = [
  ['welcome.reads', ['welcome.reads.1', 'welcome.reads.2', 'welcome.reads.3']],
  ['welcome.stays', ['welcome.stays.1', 'welcome.stays.2']],
  ['welcome.cannot', ['welcome.cannot.1', 'welcome.cannot.2', 'welcome.cannot.3']],
] as const;

function Started() {
  return (
    <div class="started" role="status">
      <h2>✓ {t('welcome.started')}</h2>
      <p class="small muted">{t('welcome.started.help')}</p>
    </div>
  );
}

function Start() {
  return (
    <div class="stack stack--tight">
      <div class="row">
        <Button kind="main" onClick={() => void start()}>
          {t('welcome.start')}
        </Button>
        <span class="small muted">{t('welcome.start.help')}</span>
      </div>
      {startFailed.value && <Notice kind="error" text={t('error.background')} />}
    </div>
  );
}

/** What is read, where it stays, what it cannot do; and the press that starts it. */
export function Consent({ started }: { started: boolean }) {
  return (
    <section class="sheet stack" aria-label={t('welcome.reads')}>
      {PARTS.map(([title, lines]) => (
        <div key={title} class="consent__part">
          <h2>{t(title)}</h2>
          <ul class="bullets">
            {lines.map((line) => (
              <li key={line}>{t(line)}</li>
            ))}
          </ul>
        </div>
      ))}
      {started ? <Started /> : <Start />}
    </section>
  );
}
