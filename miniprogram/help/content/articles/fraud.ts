import { asFact, type Article } from '../article';
import { AGENTS, CALLER_ID } from '../facts/negotiation';
import { ENTRANCES, NO_APP } from '../names';
import { HOTLINE, POLICE, UNTRACED } from '../numbers';

export const FRAUD: readonly Article[] = [
  {
    id: 'agents',
    title: '收费代办协商，先停下来',
    words: ['代理协商', '反催收', '法务', '中介', '债务优化', '债务重组', '停息挂账', '骗', '收费'],
    lines: [
      AGENTS,
      '这样说的，先停下来：先交钱再办；要身份证、银行卡、手机卡；让你别接银行的电话；教你开假病历、假贫困证明；保证办成。',
      '代办能打的电话，你自己也能打，不花钱。',
      '已经交了钱：留好转账和聊天记录，马上报警；改密码；自己打官方客服，说明哪些材料不是你写的。被骗不是你的错。',
    ],
    numbers: [HOTLINE, POLICE],
  },
  {
    id: 'fake-app',
    title: '没有「微粒贷 App」，装了怎么办',
    words: ['假app', '假冒', '下载', '客户端', '骗', '装了', '链接'],
    lines: [
      NO_APP,
      ENTRANCES,
      '短信、网页、二维码给的下载链接都不装；搜到的「官网」不登录、不填资料。',
      '已经装了：先断网，不再填任何东西，卸载。填过密码的，用另一部手机改掉。',
      '填了验证码、转了钱、借了款出来的：马上报警，再打银行官方客服。',
    ],
    numbers: [POLICE, HOTLINE],
  },
  {
    id: 'fake-caller',
    title: '来电显示能伪造：挂断，自己拨',
    words: ['来电显示', '改号', '冒充客服', '假客服', '骗', '官方电话', '400'],
    lines: [
      CALLER_ID,
      '接到了，说一句「我自己打过去」，挂断，在拨号盘上自己按号码。',
      asFact(HOTLINE),
      asFact(UNTRACED),
      '自己拨过去、对方也要验证码或让你共享屏幕的：挂断，你可能按错了号码。',
      '拿不准的号码和短信，先放进「号码核验」里看看。',
    ],
    numbers: [HOTLINE],
  },
];
