import type { SiteRule, Wardrobe } from '../persona/types.ts';

/**
 * The same wardrobe under new ids. Ids stand in clear, and a wardrobe from a file may name its personas by words; the
 * store's own ids are random and say nothing. References follow; one that leads nowhere leads nowhere still.
 */
export function withFreshIds(wardrobe: Wardrobe, randomId: () => string): Wardrobe {
  const ids = new Map<string, string>();
  const fresh = (id: string): string => {
    const known = ids.get(id) ?? randomId();
    ids.set(id, known);
    return known;
  };
  return {
    personas: wardrobe.personas.map((persona) => ({ ...persona, id: fresh(persona.id) })),
    facts: wardrobe.facts.map((fact) => ({ ...fact, id: randomId(), shownBy: fact.shownBy.map(fresh) })),
    listeners: wardrobe.listeners.map((listener) => ({
      ...listener,
      id: randomId(),
      audienceOf: listener.audienceOf.map(fresh),
    })),
    links: wardrobe.links.map(({ between: [one, other], policy }) => ({ between: [fresh(one), fresh(other)], policy })),
    ...(wardrobe.sites && { sites: withPersonas(wardrobe.sites, (id) => ids.get(id) ?? id) }),
  };
}

type SiteRules = Readonly<Record<string, SiteRule>>;

/** The rules with their personas' new ids; words that stand for no persona (`by-account`) stay. */
function withPersonas(sites: SiteRules, idOf: (id: string) => string): SiteRules {
  return Object.fromEntries(
    Object.entries(sites).map(([site, rule]) => [site, { ...rule, persona: idOf(rule.persona) }]),
  );
}
