import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { EXAMPLES } from '../../../../i18n/examples.ts';
import { findingName } from '../../../../i18n/index.ts';
import { compileWardrobe } from '../../../../judge/compile.ts';
import type { Persona } from '../../../../persona/types.ts';
import { LevelBadge } from '../../../components/level-badge.tsx';
import { language, t } from '../../../language.ts';
import { useStored } from '../../../store.ts';
import { judged, pickExamples, stoppedFor, type Example, type Examples } from './pick.ts';

/**
 * What the contract of a persona does, as it is kept now, in the language of this page. Judged after the page is drawn:
 * it takes a moment.
 */
function useExamples(persona: Persona): Examples | undefined {
  const wardrobe = useStored(['personas', 'facts', 'listeners', 'links'], (store) => store.wardrobe());
  const examples = useSignal<Examples | undefined>(undefined);
  const { drafts } = EXAMPLES[language.value];
  useEffect(() => {
    if (!wardrobe) return;
    const timer = setTimeout(() => {
      examples.value = pickExamples(judged(drafts, persona.id, compileWardrobe(wardrobe)));
    });
    return () => clearTimeout(timer);
  }, [wardrobe, persona.id, drafts]);
  return examples.value;
}

function Stopped({ example }: { example: Example }) {
  const finding = stoppedFor(example);
  return (
    <li>
      <p>{example.text}</p>
      {finding && (
        <p class="row small">
          <LevelBadge level={finding.level} />
          <span class="muted">{findingName(language.value, finding)}</span>
        </p>
      )}
    </li>
  );
}

/** Six sentences that this contract stops and six that it lets pass, from the real judge. */
export function ExamplesPart({ persona }: { persona: Persona }) {
  const examples = useExamples(persona);
  return (
    <section class="examples stack" tabIndex={0} aria-label={t('examples.title', { persona: persona.name })}>
      <h2>{t('examples.title', { persona: persona.name })}</h2>
      {examples && (
        <>
          <div class="stack stack--tight">
            <h3>{t('examples.stopped', { count: examples.stopped.length })}</h3>
            {examples.stopped.length === 0 && <p class="small muted">{t('examples.stopped.none')}</p>}
            <ul class="lines examples__list">
              {examples.stopped.map((example) => (
                <Stopped key={example.text} example={example} />
              ))}
            </ul>
          </div>
          <div class="stack stack--tight">
            <h3>{t('examples.silent', { count: examples.silent.length })}</h3>
            {examples.silent.length === 0 && <p class="small muted">{t('examples.silent.none')}</p>}
            <ul class="lines examples__list">
              {examples.silent.map(({ text }) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </div>
          <p class="small muted">{t('examples.help')}</p>
        </>
      )}
    </section>
  );
}
