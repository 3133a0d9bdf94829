import { mount } from '../../src/ui/mount.tsx';
import { PopupPage } from '../../src/ui/popup/popup-page.tsx';
import { openPageStore } from '../../src/ui/store.ts';
import '../../src/ui/popup/popup.css';

void openPageStore();
mount(PopupPage, 'popup.title');
