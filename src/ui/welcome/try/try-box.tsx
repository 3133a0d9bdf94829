import { useSignal } from '@preact/signals';
import { useEffect, useId, useMemo } from 'preact/hooks';
import { loadTexts } from '../../../i18n/load.ts';
import { compileWardrobe } from '../../../judge/compile.ts';
import { judge } from '../../../judge/judge.ts';
import type { Verdict } from '../../../judge/types.ts';
import type { Wardrobe } from '../../../persona/types.ts';
import { Button } from '../../components/button.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { t } from '../../language.ts';
import { Findings } from './findings.tsx';
import { MarkedText } from './marked-text.tsx';

const EXAMPLES = ['try.example.1', 'try.example.2', 'try.example.3'] as const;

/** What a press on the send button would meet, in one sentence. */
function outcomeOf(text: string, { level, findings }: Verdict): string {
  if (text.trim() === '') return t('try.empty');
  return t(`try.outcome.${level}`, { count: findings.length });
}

/** A draft to try the contracts on, judged at every key as on the watched sites. Nothing of it is kept. */
export function TryBox({ wardrobe }: { wardrobe: Wardrobe }) {
  const id = useId();
  const text = useSignal('');
  const chosen = useSignal<string | undefined>(undefined);
  const { personas } = wardrobe;
  const compiled = useMemo(() => compileWardrobe(wardrobe), [wardrobe]);
  const persona = personas.find((known) => known.id === chosen.value) ?? personas[0];
  const verdict = judge({ text: text.value }, persona?.id, compiled);
  useEffect(() => {
    // A Chinese draft is mended in Chinese, whatever this page speaks.
    void loadTexts('zh-CN', 'core');
  }, []);
  return (
    <section class="sheet stack" aria-labelledby={`${id}-title`}>
      <div>
        <h2 id={`${id}-title`}>{t('try.title')}</h2>
        <p class="small muted">{t('try.help')}</p>
      </div>
      <SelectField
        label={t('try.as')}
        value={persona?.id ?? ''}
        options={personas.map((known) => ({ value: known.id, text: known.name }))}
        onChange={(next) => (chosen.value = next)}
      />
      <div class="field">
        <label class="field__label" for={id}>
          {t('try.draft')}
        </label>
        <MarkedText
          id={id}
          describedBy={`${id}-outcome`}
          text={text.value}
          findings={verdict.findings}
          onType={(typed) => (text.value = typed)}
        />
      </div>
      <div class="row">
        <span class="small muted">{t('try.examples')}</span>
        {EXAMPLES.map((key) => (
          <Button key={key} small onClick={() => (text.value = t(key))}>
            {t(key)}
          </Button>
        ))}
      </div>
      <p id={`${id}-outcome`} class={`try__outcome try__outcome--${verdict.level}`} role="status">
        {outcomeOf(text.value, verdict)}
      </p>
      <Findings text={text.value} verdict={verdict} onMend={(next) => (text.value = next)} />
    </section>
  );
}
