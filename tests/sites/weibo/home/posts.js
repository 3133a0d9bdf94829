/** What stands in the feed. The second is itself a repost, so that reposting it starts with a chain of quotes. */
export const posts = [
  {
    mid: '5100000000000001',
    author: { uid: '2000000002', name: '食堂观察员' },
    text: '今天的番茄炒蛋居然有蛋。',
    comments: [{ id: '1', author: '三号窗口', text: '在哪个窗口？' }],
  },
  {
    mid: '5100000000000002',
    author: { uid: '2000000003', name: '路过的云' },
    text: '想知道大家都怎么过周末。//@周末不起床:睡觉算吗',
    chain: '//@路过的云:想知道大家都怎么过周末。//@周末不起床:睡觉算吗',
    comments: [{ id: '2', author: '周末不起床', text: '睡觉算吗' }],
  },
];
