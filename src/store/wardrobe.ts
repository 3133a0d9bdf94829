import type { Fact, Link, Listener, Persona, Wardrobe } from '../persona/types.ts';
import type { AnySealedTable, SealedRow, SealedTable } from './sealed-table.ts';
import { read, write } from './transactions.ts';

/** A link as it is kept: with an id of its own. */
export type StoredLink = Link & { readonly id: string };

/** The four tables that a wardrobe is made of. */
export interface WardrobeTables {
  readonly personas: SealedTable<Persona>;
  readonly facts: SealedTable<Fact>;
  readonly listeners: SealedTable<Listener>;
  readonly links: SealedTable<StoredLink>;
}

function allTables({ personas, facts, listeners, links }: WardrobeTables): readonly AnySealedTable[] {
  return [personas, facts, listeners, links];
}

/** Reads the four tables in one consistent state, each in the order in which its records were added. */
export async function readWardrobe(tables: WardrobeTables): Promise<Wardrobe> {
  const { personas, facts, listeners, links } = tables;
  const ordered = (table: AnySealedTable) => table.rows.orderBy('position').toArray();
  const names = allTables(tables).map(({ name }) => name);
  const [personaRows, factRows, listenerRows, linkRows] = await read(personas.rows.db, names, () =>
    Promise.all([ordered(personas), ordered(facts), ordered(listeners), ordered(links)]),
  );
  return {
    personas: await personas.readable(personaRows),
    facts: await facts.readable(factRows),
    listeners: await listeners.readable(listenerRows),
    links: (await links.readable(linkRows)).map(({ between, policy }) => ({ between, policy })),
  };
}

/** Replaces the content of the four tables: all of it, or nothing when one record cannot be written. */
export async function replaceWardrobe(
  tables: WardrobeTables,
  wardrobe: Wardrobe,
  randomId: () => string,
): Promise<void> {
  const links = wardrobe.links.map(({ between, policy }) => ({ id: randomId(), between, policy }));
  const replacements: readonly (readonly [AnySealedTable, readonly SealedRow[]])[] = [
    [tables.personas, await tables.personas.seal(wardrobe.personas)],
    [tables.facts, await tables.facts.seal(wardrobe.facts)],
    [tables.listeners, await tables.listeners.seal(wardrobe.listeners)],
    [tables.links, await tables.links.seal(links)],
  ];
  const names = allTables(tables).map(({ name }) => name);
  await write(tables.personas.rows.db, names, async () => {
    for (const [{ rows }, sealed] of replacements) {
      await rows.clear();
      await rows.bulkAdd(sealed.map((row, position) => ({ ...row, position })));
    }
  });
}
