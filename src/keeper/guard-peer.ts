import { Recollection } from '../judge/recollection.ts';
import type { FromGuard, ToGuard } from '../messages/guard-protocol.ts';
import type { Peer, PeerHandler } from '../messages/server.ts';
import type { Keeper } from './keeper.ts';
import type { Session } from './sessions.ts';

/** The background's side of one guard's port. A guard that does not say `hello` first is not listened to. */
export function guardPeer(keeper: Keeper, guard: Peer<ToGuard>): PeerHandler<FromGuard> {
  let session: Session | undefined;

  return {
    hear(message) {
      if (message.type === 'hello') {
        const { token, site, loadedAt, cardOpen = false } = message;
        session = {
          token,
          site,
          loadedAt,
          guard,
          recollection: new Recollection(),
          files: new Map(),
          cardOpen,
          openings: 0,
        };
        keeper.open(session);
      } else if (session) {
        hearSession(keeper, session, message);
      }
    },
    gone() {
      if (session) keeper.sessions.close(session);
    },
  };
}

function hearSession(keeper: Keeper, session: Session, message: Exclude<FromGuard, { type: 'hello' }>): void {
  switch (message.type) {
    case 'judge':
      session.asked = message;
      keeper.sessions.used(session);
      keeper.judge(session);
      return;
    case 'passed':
      keeper.passed(session, message.rev);
      return;
    case 'open-card':
      keeper.openCard(session, message);
      return;
    case 'card-closed':
      session.cardOpen = false;
      keeper.showCard(session);
      return;
    case 'outcome':
      keeper.pressLog.endNearMiss(session, message.nearMiss, message.outcome);
      return;
    case 'card-missing':
      keeper.openCardWindow(session);
      return;
    case 'report':
      keeper.reports.heard(session, message.text);
  }
}
