import type { Detector } from '../detect/types.ts';
import type { Draft } from '../draft/types.ts';
import { withFindings } from '../judge/findings.ts';
import { judge } from '../judge/judge.ts';
import type { Beside } from './beside.ts';
import type { Kept } from './memory.ts';
import { nobodysName, nobodysVerdict } from './nobody.ts';
import type { Judged, Session } from './sessions.ts';
import type { TabMemory, Tabs } from './tabs.ts';
import { asksHere, personaHere } from './who.ts';

/** What a verdict is made from, beside the draft and what is kept. */
export interface VerdictOptions {
  readonly tabs: Tabs;
  readonly beside: Beside;
  /** The detectors for a text; more than the default ones where it holds Latin prose. */
  detectorsFor(text: string): readonly Detector[];
}

/** Whose draft it is in its tab, and what is found in it for them: by the judge, and beside the draft. */
export function verdictHere(
  session: Session,
  draft: Draft,
  kept: Kept,
  { tabs, beside, detectorsFor }: VerdictOptions,
): Pick<Judged, 'persona' | 'verdict'> {
  const { wardrobe, settings, sent } = kept;
  const { tabId } = session.guard;
  const tab = tabs.get(tabId);
  const persona = personaHere(wardrobe.personas, settings, tab);
  const dismissed = persona && kept.dismissed.get(persona.id);
  const judged = judge(asDeclared(draft, tab), persona?.id, kept.compiled, {
    detectors: detectorsFor(draft.text),
    dismissed,
    promisedOnly: true,
    recollection: session.recollection,
    sentBy: sent.sentBy,
    pictureSentBy: sent.pictureSentBy,
    site: settings.sites[draft.site ?? '']?.levels,
  });
  const doubts = beside.findings(session, draft).filter(({ key }) => !dismissed?.has(key));
  const verdict = withFindings(judged, doubts);
  if (persona) return { persona, verdict };
  const told = tabs.wasTold(tabId, 'toldOf', nobodysName(draft));
  return { persona, verdict: nobodysVerdict(verdict, draft, wardrobe, told, asksHere(settings, draft.site)) };
}

/** Where the page does not say whose login it is and the user did, there is nothing to doubt. */
function asDeclared(draft: Draft, { declared }: TabMemory): Draft {
  const seen = draft.account?.uid ?? draft.account?.name;
  return declared !== undefined && seen === undefined ? { ...draft, account: undefined } : draft;
}
