import { mount } from '../../src/ui/mount.tsx';
import { PopupPage } from '../../src/ui/popup/popup-page.tsx';
import { look } from '../../src/ui/popup/state.ts';
import '../../src/ui/popup/popup.css';

// The answer says which language is spoken, too.
void look().then(() => mount(PopupPage, 'popup.title', 'core'));
