import { mount } from '../../src/ui/mount.tsx';
import { openPageStore } from '../../src/ui/store.ts';
import { WelcomePage } from '../../src/ui/welcome/welcome-page.tsx';
import '../../src/ui/welcome/welcome.css';

void openPageStore().then(() => mount(WelcomePage, 'app.name'));
