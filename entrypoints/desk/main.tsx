import { DeskPage } from '../../src/ui/desk/desk-page.tsx';
import { mount } from '../../src/ui/mount.tsx';
import { openPageStore } from '../../src/ui/store.ts';
import '../../src/ui/desk/desk.css';

void openPageStore().then(() => mount(DeskPage, 'desk.title'));
