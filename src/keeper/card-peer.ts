import type { FromCard, ToCard } from '../messages/card-protocol.ts';
import type { Peer, PeerHandler } from '../messages/server.ts';
import { allEdits, editOf } from './card-view.ts';
import type { Keeper } from './keeper.ts';
import type { Judged, Session } from './sessions.ts';

/** A guard that has not come back for this long after its background died is gone. In milliseconds. */
const ORPHAN_MS = 5000;

/** The background's side of one card's port. */
export function cardPeer(keeper: Keeper, card: Peer<ToCard>): PeerHandler<FromCard> {
  let token: string | undefined;

  return {
    hear(message) {
      if (message.type === 'open') {
        token = message.token;
        keeper.sessions.cardCame(token, card);
        waitForGuard(keeper, token, card);
        return;
      }
      const session = token === undefined ? undefined : keeper.sessions.of(token);
      if (session) hearSession(keeper, session, message);
    },
    gone() {
      if (token !== undefined) keeper.sessions.cardWent(token, card);
    },
  };
}

function waitForGuard(keeper: Keeper, token: string, card: Peer<ToCard>): void {
  const session = keeper.sessions.of(token);
  if (session) keeper.showCard(session);
  else setTimeout(() => keeper.sessions.of(token) ?? card.say({ type: 'orphaned' }), ORPHAN_MS);
}

function hearSession(keeper: Keeper, session: Session, message: Exclude<FromCard, { type: 'open' }>): void {
  switch (message.type) {
    case 'height':
      session.guard.say({ type: 'card-height', pixels: message.pixels });
      return;
    case 'unfocused':
      session.guard.say({ type: 'focus-card' });
      return;
    case 'close':
      keeper.closeCard(session);
      return;
    case 'files':
      keeper.readFiles(session, message.files);
      return;
  }
  // What is left is about one draft, and refused when there is a newer one.
  const { judged } = session;
  if (judged?.rev !== message.rev) return;
  switch (message.type) {
    case 'release':
      session.released = message.rev;
      session.guard.say({ type: 'release', rev: message.rev });
      keeper.showCard(session);
      return;
    case 'replace-all': {
      const edits = allEdits(judged.verdict.findings, judged.draft.text);
      session.guard.say({ type: 'replace', rev: judged.rev, edits });
      return;
    }
    case 'remedy':
      applyRemedy(keeper, session, judged, message);
  }
}

function applyRemedy(
  keeper: Keeper,
  session: Session,
  judged: Judged,
  chosen: Extract<FromCard, { type: 'remedy' }>,
): void {
  const finding = judged.verdict.findings[chosen.finding];
  const remedy = finding?.remedies[chosen.remedy];
  if (!finding || !remedy) return;
  switch (remedy.type) {
    case 'replace':
    case 'drop':
      session.guard.say({ type: 'replace', rev: judged.rev, edits: [editOf(remedy, judged.draft.text)] });
      return;
    case 'switch':
      keeper.choices.switchPersona(session, remedy.persona);
      return;
    case 'strip':
      session.guard.say({ type: 'strip', rev: judged.rev, file: remedy.file });
      return;
    case 'park':
      keeper.choices.park(judged);
      keeper.closeCard(session);
      return;
    case 'dismiss':
      keeper.choices.dismiss(session, judged, finding);
  }
}
