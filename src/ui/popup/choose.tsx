import type { PopupPersona } from '../../messages/popup-protocol.ts';
import type { TabView } from '../../messages/tab-view.ts';
import { Button } from '../components/button.tsx';
import { PersonaName } from '../components/mask.tsx';
import { Unfinished } from '../components/unfinished.tsx';
import { t } from '../language.ts';
import { bind, declare, openPage } from './state.ts';

interface PersonaButtonsProps {
  readonly label: string;
  readonly personas: readonly PopupPersona[];
  readonly current?: string | undefined;
  readonly onChoose: (persona: string) => void;
}

function PersonaButtons({ label, personas, current, onChoose }: PersonaButtonsProps) {
  return (
    <div class="row" role="group" aria-label={label}>
      {personas.map((persona) => (
        <Button key={persona.id} pressed={persona.id === current} onClick={() => onChoose(persona.id)}>
          <PersonaName persona={persona} size="small" />
        </Button>
      ))}
    </div>
  );
}

function Question({ title, help }: { title: string; help: string }) {
  return (
    <div>
      <h2 class="popup__question">{title}</h2>
      <p class="small muted">{help}</p>
    </div>
  );
}

function NoPersonas() {
  return (
    <section class="stack stack--tight">
      <p>{t('popup.noPersonas')}</p>
      <div>
        <Button kind="main" onClick={() => void openPage('/options.html#personas')}>
          {t('popup.makePersonas')}
        </Button>
      </div>
    </section>
  );
}

interface ChooseProps {
  readonly tab: TabView;
  readonly persona: PopupPersona | undefined;
  readonly personas: readonly PopupPersona[];
}

/** The account is nobody's: whose is it? Standing in for somebody without giving the account away comes second. */
function Bind({ personas }: Pick<ChooseProps, 'personas'>) {
  return (
    <section class="stack stack--tight">
      <Question title={t('popup.bind')} help={t('popup.bind.help')} />
      <PersonaButtons label={t('popup.bind')} personas={personas} onChoose={(id) => void bind(id)} />
      <details>
        <summary class="small muted">{t('popup.declare.only')}</summary>
        <PersonaButtons label={t('popup.declare.only')} personas={personas} onChoose={(id) => void declare(id)} />
      </details>
    </section>
  );
}

/** Who one is in this tab, whatever account is logged in. */
function Declare({ tab, persona, personas }: ChooseProps) {
  return (
    <section class="stack stack--tight">
      <Question title={t('popup.declare')} help={t(tab.declared ? 'popup.declared' : 'popup.declare.help')} />
      <PersonaButtons
        label={t('popup.declare')}
        personas={personas}
        current={persona?.id}
        onChoose={(id) => void declare(id)}
      />
      {tab.declared && (
        <div>
          <Button small onClick={() => void declare(null)}>
            {t('popup.takeBack')}
          </Button>
        </div>
      )}
    </section>
  );
}

/** Gives the account to a persona, or says who one is here. */
function Choice({ tab, persona, personas }: ChooseProps) {
  const accountSeen = Boolean(tab.account?.uid ?? tab.account?.name);
  if (accountSeen && !persona) return <Bind personas={personas} />;
  return <Declare tab={tab} persona={persona} personas={personas} />;
}

/** Only personas in force can be chosen; the others are a way to finish them. */
export function Choose({ tab, persona, personas }: ChooseProps) {
  if (personas.length === 0) return <NoPersonas />;
  const inForce = personas.filter((one) => one.inForce);
  return (
    <>
      {inForce.length > 0 && <Choice tab={tab} persona={persona} personas={inForce} />}
      <Unfinished personas={personas.filter((one) => !one.inForce)} />
    </>
  );
}
