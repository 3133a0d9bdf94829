// The console's pages carry their login as an inline script, which the server has filled in.
(() => {
  const name = new URLSearchParams(location.search).get('name') ?? '晚风公众号';
  const inline = document.createElement('script');
  inline.textContent = `
window.wx = window.wx || {};
window.wx.commonData = {
  t: 'zh_CN',
  data: {
    t: "1000000001",
    user_name: "gh_a1b2c3d4e5f6",
    nick_name: ${JSON.stringify(name)},
    uin: "1000000001"
  }
};
`;
  document.head.append(inline);
})();
