import { connectCard } from '../../src/messages/card-client.ts';
import { CardPage } from '../../src/ui/card/card-page.tsx';
import { orphaned, show } from '../../src/ui/card/state.ts';
import { mount } from '../../src/ui/mount.tsx';
import '../../src/ui/card/card.css';

// The guard gives the token to its own frame, behind the #, where no server and no page sees it.
const line = connectCard(location.hash.slice(1), {
  onView: show,
  onOrphaned: () => {
    orphaned.value = true;
  },
});

mount(() => <CardPage line={line} />, 'app.name');
