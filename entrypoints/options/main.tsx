import { mount } from '../../src/ui/mount.tsx';
import { ReviewPage } from '../../src/ui/review/review-page.tsx';
import { followAddress } from '../../src/ui/review/route.ts';
import { openPageStore } from '../../src/ui/store.ts';
import '../../src/ui/review/review.css';

void openPageStore();
followAddress();
mount(ReviewPage, 'review.title');
