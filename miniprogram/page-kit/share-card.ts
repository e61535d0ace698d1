/**
 * What goes into a chat when the mini-program is shared: the same always, with a picture of its own. WeChat's default
 * would be the page's title and a picture of the screen, figures and all, and the address with what it is about. A page
 * that has none of this can't be shared.
 */
export const shareCard = {
  onShareAppMessage(): WechatMiniprogram.Page.ICustomShareContent {
    return { title: '还得清：借款账本与还款测算', path: '/pages/loans/index', imageUrl: '/images/share.png' };
  },
};
