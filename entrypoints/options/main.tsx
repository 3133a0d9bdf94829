import { mount } from '../../src/ui/mount.tsx';
import { loadPart } from '../../src/ui/review/parts.ts';
import { ReviewPage } from '../../src/ui/review/review-page.tsx';
import { followAddress, route } from '../../src/ui/review/route.ts';
import { openPageStore } from '../../src/ui/store.ts';
import '../../src/ui/review/review.css';

followAddress();
void Promise.all([openPageStore(), loadPart(route.value.part)]).then(() => mount(ReviewPage, 'review.title'));
