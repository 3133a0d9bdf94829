import { change } from '../../changes.ts';
import { Button } from '../../components/button.tsx';
import { saying, t, type Saying } from '../../language.ts';
import { useStored } from '../../store.ts';
import { forgetEverything, forgetTraces, type BringBack } from './forget.ts';
import type { Store } from '../../../store/types.ts';

function forget(act: (store: Store) => Promise<BringBack>, text: Saying): void {
  let bringBack: BringBack | undefined;
  void change(
    async (store) => (bringBack = await act(store)),
    text,
    async (store) => bringBack?.(store),
  );
}

/** What was sent and could be known by again: how much of it is kept, and the way to forget it. */
function Traces() {
  const count = useStored(['traces'], async (store) => (await store.traces.list()).length);
  if (count === undefined) return null;
  return (
    <section class="sheet stack stack--tight">
      <h2>{t('data.traces')}</h2>
      <p class="small muted">{t('data.traces.help')}</p>
      {count === 0 ? (
        <p class="small">{t('data.traces.none')}</p>
      ) : (
        <div>
          <Button onClick={() => forget(forgetTraces, saying('data.traces.forgotten'))}>
            {t('data.traces.button', { count })}
          </Button>
        </div>
      )}
    </section>
  );
}

function Everything() {
  return (
    <section class="sheet stack stack--tight">
      <h2>{t('data.forget')}</h2>
      <p class="small muted">{t('data.forget.help')}</p>
      <div>
        <Button onClick={() => forget(forgetEverything, saying('data.forgotten'))}>{t('data.forget.button')}</Button>
      </div>
    </section>
  );
}

/** What can be forgotten here: what was sent, or all there is. */
export function ForgetPart() {
  return (
    <>
      <Traces />
      <Everything />
    </>
  );
}
