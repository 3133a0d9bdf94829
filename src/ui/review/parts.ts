import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { PARTS, type Part } from './route.ts';

type PartPage = ComponentType<{ id?: string | undefined }>;

/** A packaged file each: whoever looks at one part does not wait for the others. */
const LOADS: Readonly<Record<Part, () => Promise<PartPage>>> = {
  'near-misses': async () => (await import('./near-misses/near-misses-part.tsx')).NearMissesPart,
  personas: async () => (await import('./personas/personas-part.tsx')).PersonasPart,
  facts: async () => (await import('./facts/facts-part.tsx')).FactsPart,
  sites: async () => (await import('./sites-part.tsx')).SitesPart,
  exceptions: async () => (await import('./exceptions-part.tsx')).ExceptionsPart,
  data: async () => (await import('./data/data-part.tsx')).DataPart,
};

/** The parts that are here. */
export const loadedParts = signal<Readonly<Partial<Record<Part, PartPage>>>>({});

/** Has a part ready to be drawn. Never rejects: a part that does not come says so when it is opened. */
export async function loadPart(part: Part): Promise<void> {
  if (loadedParts.peek()[part]) return;
  const page = await LOADS[part]().catch(() => undefined);
  if (page) loadedParts.value = { ...loadedParts.peek(), [part]: page };
}

/** Has every part ready once the one that is looked at stands, so that a move inside the page waits for nothing. */
export function loadTheOthers(): void {
  requestIdleCallback(() => {
    for (const part of PARTS) void loadPart(part);
  });
}
