import { connectCard } from '../../src/messages/card-client.ts';
import { CardPage } from '../../src/ui/card/card-page.tsx';
import { takeFiles } from '../../src/ui/card/files.ts';
import { orphaned, show } from '../../src/ui/card/state.ts';
import { mount } from '../../src/ui/mount.tsx';
import '../../src/ui/card/card.css';

// The guard gives the token to its own frame, behind the #, where no server and no page sees it.
const token = location.hash.slice(1);
const line = connectCard(token, {
  onView: show,
  onOrphaned: () => {
    orphaned.value = true;
  },
});

addEventListener('message', takeFiles(token, line));

void mount(() => <CardPage line={line} />, 'app.name', 'core');
