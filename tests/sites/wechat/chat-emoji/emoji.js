import '../chat/chat.js';

// The chat, in whose editor a draft with faces stands already whenever a conversation is opened.
const DRAFT =
  '周末<img class="qqemoji qqemoji0" text="[微笑]_web" src="data:," alt="">见<img class="qqemoji qqemoji13" text="[呲牙]_web" src="data:," alt="">';

const filled = new WeakSet();

function fill() {
  const area = document.querySelector('#editArea');
  if (!area || filled.has(area)) return;
  filled.add(area);
  area.innerHTML = DRAFT;
}

new MutationObserver(fill).observe(document.querySelector('.main'), { childList: true, subtree: true });
fill();
