/** Names the channel between the pages of the extension; no website can reach it. */
const CHANNEL = 'vestkeeper-news';

/** Tells the extension's open pages that what a judgement rests on has changed. Wakes nobody. */
export function announceNews(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage('news');
  channel.close();
}

/** Calls back after each such change. Returns the way to stop. */
export function onNews(callback: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', callback);
  return () => channel.close();
}
