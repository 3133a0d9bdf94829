import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { t } from '../../language.ts';
import { PartHead } from '../part-head.tsx';
import { Log } from './log/log.tsx';
import { LOOKING_BACK, PRINT } from './views.ts';

/** Views that are loaded when they are asked for: whoever only opens the log does not wait for charts. */
const VIEWS: Readonly<Record<string, () => Promise<ComponentType>>> = {
  [LOOKING_BACK]: async () => (await import('../looking-back/looking-back.tsx')).LookingBack,
  [PRINT]: async () => (await import('./export/print-view.tsx')).PrintView,
};

function Loaded({ load }: { load: () => Promise<ComponentType> }) {
  const view = useSignal<ComponentType | undefined>(undefined);
  useEffect(() => {
    void load().then((loaded) => (view.value = loaded));
  }, [load]);
  const View = view.value;
  return View ? <View /> : <PartHead title={t('nearMisses.title')} lead={t('loading')} />;
}

/** The log of near misses, and its views. */
export function NearMissesPart({ id = '' }: { id?: string | undefined }) {
  const load = Object.hasOwn(VIEWS, id) ? VIEWS[id] : undefined;
  return load ? <Loaded load={load} /> : <Log />;
}
