import { switches } from '../../shared/dom.js';

// One address for two editors, told apart by its query alone.
await import(switches.get('createType') === '8' ? '../newspic/newspic.js' : '../article/article.js');
