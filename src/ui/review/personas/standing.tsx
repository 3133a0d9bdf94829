import { isActive, isConfirmationDue, missingFrom, type NeededPart } from '../../../persona/active.ts';
import type { Persona } from '../../../persona/types.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { language, saying, t } from '../../language.ts';
import type { EditPersona } from './edit-persona.ts';

/** What is missing, in words: 用途和原则. */
export function missingWords(parts: readonly NeededPart[]): string {
  return new Intl.ListFormat(language.value, { type: 'conjunction' }).format(
    parts.map((part) => t(`standing.${part}`)),
  );
}

/** How a persona stands in its list: what it lacks, or that its purpose is due to be looked at. */
export function StandingLine({ persona, now }: { persona: Persona; now: number }) {
  if (!isActive(persona)) {
    return (
      <span class="small standing">{t('standing.inactive', { missing: missingWords(missingFrom(persona)) })}</span>
    );
  }
  if (!isConfirmationDue(persona, now)) return null;
  return <span class="small muted">{t('standing.due.short')}</span>;
}

interface StandingProps {
  readonly persona: Persona;
  readonly now: number;
  readonly onEdit: EditPersona;
  /** Takes the user to the purpose. */
  readonly onRewrite: () => void;
}

/** Says what a persona lacks; where nothing is, asks every 90 days whether its purpose still holds. */
export function Standing({ persona, now, onEdit, onRewrite }: StandingProps) {
  if (!isActive(persona)) {
    const parts = missingFrom(persona);
    const key = parts.length > 1 ? 'standing.inactive.help.several' : 'standing.inactive.help';
    return <Notice kind="warn" text={t(key, { missing: missingWords(parts) })} />;
  }
  if (!isConfirmationDue(persona, now)) return null;
  const purpose = persona.purpose ?? '';
  const confirm = (): void => onEdit((kept) => ({ ...kept, confirmedAt: Date.now() }), saying('standing.confirmed'));
  return (
    <Notice text={t(persona.confirmedAt === undefined ? 'standing.due.first' : 'standing.due', { purpose })}>
      <span class="row">
        <Button small onClick={confirm}>
          {t('standing.due.yes')}
        </Button>
        <Button small kind="plain" onClick={onRewrite}>
          {t('standing.due.edit')}
        </Button>
      </span>
    </Notice>
  );
}
