import type { Fact } from '../../content/fact';
import type { Line } from './article';
import { ACCOUNT, BANK_APP, ENTRANCES, NO_APP, VOICE } from './names';
import { HOTLINE, shownDigits, UNTRACED } from './numbers';

/** One of the three ways that articles name, as it really is. */
export interface Channel {
  readonly title: string;
  readonly steps: readonly Line[];
}

/** One page says so; the menu is where people say it is. */
const BIND: Fact = {
  text: '关注后绑定账户，就能看到「我的借款」和「还款记录」。',
  source: '网上文章与用户说法，菜单可能变动',
  checkedOn: '2026-11-24',
  certainty: 'reported',
};

const UNTRACED_LINE: Fact = { ...UNTRACED, text: `${shownDigits(UNTRACED.digits)}：${UNTRACED.use}` };
const HOTLINE_LINE: Fact = { ...HOTLINE, text: `${HOTLINE.digits}：${HOTLINE.owner}。${HOTLINE.use}` };

export const BY_APP: Channel = {
  title: '一、网站或 App',
  steps: [
    NO_APP,
    ENTRANCES,
    BANK_APP,
    '搜索出来的「官网」「客户端」不登录、不下载，也不填身份证和银行卡。',
    '进去以后看：逾期金额、应还详情、借还记录。',
  ],
};

export const BY_PHONE: Channel = {
  title: '二、电话',
  steps: [
    HOTLINE_LINE,
    UNTRACED_LINE,
    '打之前备好：逾期合计和每笔的数，每月最多能还多少，纸笔。',
    '客服会核对你是谁，姓名和借款可以答；验证码和密码，谁问都不给。',
    '打完记下日期、时间、工号和对方说的话。',
    VOICE,
  ],
};

export const BY_ACCOUNT: Channel = {
  title: '三、公众号',
  steps: [
    '在微信里自己搜「微粒贷」，先看主体是不是银行，再关注。别人发来的名片和二维码不用。',
    ACCOUNT,
    BIND,
    '绑定只在公众号里做。还得清没有绑定，也不问你的手机号和验证码。',
    '看到的每一笔，照着记到「还得清」里，就能算清罚息和方案。',
  ],
};
