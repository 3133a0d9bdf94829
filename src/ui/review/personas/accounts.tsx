import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { siteName } from '../../../i18n/index.ts';
import type { Account, Persona } from '../../../persona/types.ts';
import { SURFACES } from '../../../sites/registry.ts';
import { Button } from '../../components/button.tsx';
import { Field } from '../../components/field.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { language, saying, t } from '../../language.ts';
import { withAccount, withoutAccount } from './contract.ts';
import type { EditPersona } from './edit-persona.ts';

const SITES: readonly string[] = [...new Set(SURFACES.map(({ site }) => site))];

const NEW: Required<{ [Key in keyof Account]: string }> = { site: SITES[0] ?? '', name: '', uid: '' };

/** How an account is called where it is listed: its screen name, else its number. */
function accountName({ name, uid }: Account): string {
  return name ? `@${name}` : (uid ?? '');
}

interface AccountsProps {
  readonly persona: Persona;
  readonly onEdit: EditPersona;
}

function AddAccount({ onEdit }: Pick<AccountsProps, 'onEdit'>) {
  const account = useSignal(NEW);
  const nameless = useSignal(false);
  const input = useRef<HTMLInputElement>(null);
  const edit = (part: Partial<typeof NEW>): void => {
    account.value = { ...account.value, ...part };
  };
  const add = (): void => {
    const site = account.value.site;
    const name = account.value.name.trim().replace(/^@/, '');
    const uid = account.value.uid.trim();
    nameless.value = !name && !uid;
    if (nameless.value) return input.current?.focus();
    onEdit((kept) => withAccount(kept, { site, ...(name && { name }), ...(uid && { uid }) }));
    account.value = { ...NEW, site };
  };
  return (
    <form
      class="add-account"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <SelectField
        label={t('persona.accounts.site')}
        value={account.value.site}
        options={SITES.map((site) => ({ value: site, text: siteName(language.value, site) }))}
        onChange={(site) => edit({ site })}
      />
      {(['name', 'uid'] as const).map((part) => (
        <Field
          key={part}
          label={t(`persona.accounts.${part}`)}
          error={part === 'name' && nameless.value ? t('persona.accounts.needed') : undefined}
        >
          {({ id, describedBy }) => (
            <input
              id={id}
              {...(part === 'name' && { ref: input })}
              class="input"
              autocomplete="off"
              value={account.value[part]}
              aria-describedby={describedBy}
              aria-invalid={part === 'name' && nameless.value ? 'true' : undefined}
              onInput={(event) => edit({ [part]: event.currentTarget.value })}
            />
          )}
        </Field>
      ))}
      <button type="submit" class="button">
        {t('persona.accounts.add')}
      </button>
    </form>
  );
}

/** The logins that belong to a persona. */
export function Accounts({ persona, onEdit }: AccountsProps) {
  const title = useRef<HTMLHeadingElement>(null);
  const remove = (account: Account): void => {
    // The button goes with its row, and the keyboard would be left nowhere.
    title.current?.focus();
    onEdit(
      (kept) => withoutAccount(kept, account),
      saying('persona.accounts.removed', { account: accountName(account) }),
      (kept) => withAccount(kept, account),
    );
  };
  return (
    <section class="sheet stack">
      <div>
        <h2 ref={title} tabIndex={-1}>
          {t('persona.accounts')}
        </h2>
        <p class="small muted">{t('persona.accounts.help')}</p>
      </div>
      {persona.accounts.length > 0 && (
        <ul class="lines">
          {persona.accounts.map((account) => (
            <li key={`${account.site}/${account.uid}/${account.name}`} class="row row--between">
              <span>
                {accountName(account)}{' '}
                <span class="small muted">
                  {siteName(language.value, account.site)}
                  {account.name && account.uid && ` · uid ${account.uid}`}
                </span>
              </span>
              <Button
                kind="plain"
                small
                label={t('persona.accounts.remove', { account: accountName(account) })}
                onClick={() => remove(account)}
              >
                {t('action.remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <AddAccount onEdit={onEdit} />
    </section>
  );
}
