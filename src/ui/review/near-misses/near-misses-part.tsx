import type { ComponentType } from 'preact';
import { Later } from '../../components/later.tsx';
import { Log } from './log/log.tsx';
import { LOOKING_BACK, PRINT } from './views.ts';

/** Views that are loaded when they are asked for: whoever only opens the log does not wait for charts. */
const VIEWS: Readonly<Record<string, () => Promise<ComponentType>>> = {
  [LOOKING_BACK]: async () => (await import('../looking-back/looking-back.tsx')).LookingBack,
  [PRINT]: async () => (await import('./export/print-view.tsx')).PrintView,
};

/** The log of near misses, and its views. */
export function NearMissesPart({ id = '' }: { id?: string | undefined }) {
  const load = Object.hasOwn(VIEWS, id) ? VIEWS[id] : undefined;
  return load ? <Later load={load}>{(View) => <View />}</Later> : <Log />;
}
