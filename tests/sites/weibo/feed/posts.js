const TEXTS = ['今天的番茄炒蛋居然有蛋。', '图书馆三楼的灯又坏了。', '下雨了，谁的被子还在外面？', '终于把论文交了。'];

/** A feed that is longer than the page. Every third post is itself a repost, which leaves a chain of quotes. */
export const posts = Array.from({ length: 12 }, (_, index) => {
  const name = `路人${index + 1}号`;
  const text = TEXTS[index % TEXTS.length];
  return {
    mid: String(5100000000000100 + index),
    author: { uid: String(2000000100 + index), name },
    text,
    chain: index % 3 === 2 ? `//@${name}:${text}` : '',
    comments: [{ id: `${index}1`, author: '三号窗口', text: '在哪里？', replies: 2 }],
  };
});
