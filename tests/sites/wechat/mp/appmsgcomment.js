import { switches } from '../../shared/dom.js';

// One address for the old page and for the one it was rebuilt as (`?skin=new`).
await import(switches.get('skin') === 'new' ? '../comments-new/comments.js' : '../comments/comments.js');
