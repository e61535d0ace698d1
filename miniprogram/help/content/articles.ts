import { COMFORT_LINE } from '../../content/comfort';
import type { Fact, PhoneNumber } from '../../content/fact';
import { LEGAL_LIMITS, LEGAL_RESERVE } from '../../content/legal-limits';
import type { Article } from './article';
import * as facts from './facts';
import { ENTRANCES, NO_APP } from './names';
import { ANTI_FRAUD, CENTRAL_BANK, HOTLINE, POLICE, REGULATOR, shownDigits, UNTRACED } from './numbers';

function sentence(fact: Fact): Fact {
  return { ...fact, text: `${fact.text}。` };
}

function asFact(number: PhoneNumber): Fact {
  return { ...number, text: `${shownDigits(number.digits)}：${number.owner}。${number.use}` };
}

/** What is stated of the world is a fact with its source (rule 6.1); the rest is advice. */
export const ARTICLES: readonly Article[] = [
  {
    id: 'first-steps',
    words: ['逾期怎么办', '还不上', '没钱还', '晚还', '忘了还', '欠钱', '第一步'],
    lines: [
      '先看清。从官方入口进去，看是哪一笔、从哪天开始逾期、官方写的应还是多少。',
      ENTRANCES,
      '再算清。把每一笔记到「我的借款」，看本金、利息、罚息各是多少，和官方的数对一对。',
      facts.PENALTY,
      '再打电话。自己拨官方客服，说明情况和打算，问能不能分期或延期。越早说，越好谈。',
      '手里有钱，就先还一部分；留够吃饭和看病的钱。',
      '三件事不做：借新债补旧债，找人收费代办，答应自己做不到的数。',
    ],
    numbers: [HOTLINE],
  },
  {
    id: 'negotiation',
    words: ['协商', '分期', '延期', '减免', '商量', '怎么谈', '缓一缓', '少还', '停息', '谈判'],
    lines: [
      '打之前备好三样：逾期合计是多少，每月最多能还多少，收入变少的真凭据。前两样「我的借款」和「协商方案」里能算。',
      '电话里只说真话：为什么还不上，从什么时候起能还，每月能还多少。不编理由，不说狠话。',
      '问清四样：分多少期、每期多少；还收不收利息和罚息；有一期没还上会怎样；征信怎么报。',
      facts.TERMS_GOING_AROUND,
      '对方能不能答应，没有人能替它保证。这次不行，记下原因，换个时间再谈。',
      '谈成了，要书面协议，至少有录音。只在电话里答应的，当作没有答应。',
      '记下日期、时间和工号。签之前，在「协商方案」里把这个方案算一遍，再过一遍签约前检查。',
    ],
    numbers: [HOTLINE],
  },
  {
    id: 'going-around',
    words: ['网上说', '谣言', '真的吗', '停催', '停息', '起诉', '不用还'],
    lines: [
      '下面这些话到处都有，却找不到官方文件。别按它们做打算：',
      ...facts.GOING_AROUND,
      '算数的只有一种：贷款机构写进协议里、给了你的话。',
      '没有协议，就按每天都在计罚息、照常上报、可能被起诉来打算。',
    ],
    numbers: [HOTLINE],
  },
  {
    id: 'sixty-terms',
    words: ['60期', '五年', '信用卡', '七十条', '个性化分期'],
    lines: [
      facts.SIXTY_TERMS,
      '消费贷能不能分期、分多少期，要和贷款机构谈，谈成的写进协议。',
      '有人拿信用卡的这一条，说贷款也一定能分这么多期，还要先收钱：不要给。',
    ],
    numbers: [HOTLINE],
  },
  {
    id: 'collectors',
    words: ['催债', '讨债', '催款', '骚扰', '爆通讯录', '半夜', '上门', '威胁', '辱骂', '外包'],
    lines: [
      facts.NO_CALLS_AT_NIGHT,
      facts.SIX_CALLS,
      facts.NO_THIRD_PARTIES,
      '接起来先问：哪家公司、姓名或工号、受谁委托。说清自己的情况和打算，不在这个电话里付钱。',
      '越了线，就记下日期、时间、号码、说了什么，留好录音和截图。先向银行投诉。',
      '威胁要伤人、堵门、砸东西的，马上报警。',
      '催收越线，债还是要还；两件事分开办。',
    ],
    numbers: [HOTLINE, POLICE],
  },
  {
    id: 'complaints',
    words: ['举报', '维权', '告银行', '银保监会', '监管', '人民银行', '投诉电话'],
    lines: [
      facts.BANK_FIRST,
      '投诉写四样：哪天、谁、做了什么、你要什么。附上录音、截图、账单。只写真事。',
      '留好受理的日期、编号和答复。过了期限没有答复，或答复不能接受，再往上：',
      asFact(REGULATOR),
      asFact(CENTRAL_BANK),
      '不用别人卖的模板，不编理由：假话一查就穿，还会连累真的那部分。',
    ],
    numbers: [HOTLINE, REGULATOR, CENTRAL_BANK],
  },
  {
    id: 'cost-limits',
    words: ['利率上限', '利息太高', '高利贷', '罚金', '滞纳金', '24%', '36%', 'LPR', '4倍', '四倍', '违法'],
    lines: [
      sentence(LEGAL_LIMITS['fafa-2017-22-2']),
      sentence(LEGAL_LIMITS['yinfa-2003-251']),
      facts.NOT_FOR_BANKS,
      facts.NO_RULE_ANY_MORE,
      `${LEGAL_RESERVE}。`,
      '借款页的「怎么算的」里，能看到罚息按几倍、算了多少天。和官方的数对不上，先问客服，再投诉。',
    ],
    numbers: [HOTLINE],
  },
  {
    id: 'limitation',
    words: ['时效', '起诉', '法院', '打官司', '三年', '过期', '不还会怎样'],
    lines: [
      facts.THREE_YEARS,
      facts.FROM_THE_LAST_TERM,
      facts.STARTS_ANEW,
      facts.A_DEFENCE,
      `${LEGAL_RESERVE}。`,
      '等时效过去不是办法：罚息一直在算，征信也一直记着。',
      '收到法院的通知，看清是哪个法院、哪一天，按时去，也可以在那里谈分期。短信里的链接不点，打法院公开的电话核实。',
    ],
    numbers: [],
  },
  {
    id: 'five-years',
    words: ['信用', '信用报告', '黑名单', '不良', '污点', '多久消除', '贷款记录'],
    lines: [
      facts.FIVE_YEARS,
      '所以越早还清，越早开始数。一直不还，就一直不开始。',
      '只还一部分，还没有还清，就还没有开始数。',
      '签分期协议之前，问清签了以后按什么状态上报，写进协议。',
      '还清以后要结清证明，过一阵看看报告里改了没有。',
      facts.CORRECTION,
    ],
    numbers: [CENTRAL_BANK],
  },
  {
    id: 'credit-repair',
    words: ['征信修复', '洗白', '铲单', '信用修复', '删除记录', '信用'],
    lines: [
      facts.REPAIR_FRAUD,
      facts.ONE_OFF_REPAIR,
      '还有人拿那个政策说事、要你交钱的，不要给。',
      facts.CORRECTION,
      '自己提就行，不花钱。',
      '已经交了钱、给了身份证和手机卡的：马上报警，换密码，告诉银行。',
    ],
    numbers: [POLICE, ANTI_FRAUD],
  },
  {
    id: 'agents',
    words: ['代理协商', '反催收', '法务', '中介', '债务优化', '债务重组', '停息挂账', '骗', '收费'],
    lines: [
      facts.AGENTS,
      '这样说的，先停下来：先交钱再办；要身份证、银行卡、手机卡；让你别接银行的电话；教你开假病历、假贫困证明；保证办成。',
      '代办能打的电话，你自己也能打，不花钱。用假材料去谈，出了事是你的名字。',
      '已经交了钱：留好转账和聊天记录，马上报警；改密码；自己打官方客服，说明那些材料不是你写的。',
    ],
    numbers: [HOTLINE, POLICE],
  },
  {
    id: 'fake-app',
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
    words: ['来电显示', '改号', '冒充客服', '假客服', '骗', '官方电话', '400'],
    lines: [
      facts.CALLER_ID,
      '接到了，说一句「我自己打过去」，挂断，在拨号盘上自己按号码。',
      asFact(HOTLINE),
      asFact(UNTRACED),
      '自己拨过去、对方也要验证码或让你共享屏幕的：挂断，你可能按错了号码。',
      '拿不准的号码和短信，先放进「号码核验」里看看。',
    ],
    numbers: [HOTLINE],
  },
  {
    id: 'bad-night',
    words: ['心理', '抑郁', '睡不着', '想死', '自杀', '崩溃', '压力', '焦虑', '撑不住'],
    lines: [
      '钱的事是能一笔一笔算清的。人只有一个。',
      { ...COMFORT_LINE, text: COMFORT_LINE.use },
      '今晚不用做决定，不用回电话，也不用算账。',
      '喝点水，离开手机一会儿。身边有信得过的人，就跟他说一句「我现在很难受」。',
      '有伤害自己的念头，马上报警求助，或去最近医院的急诊。',
      '天亮以后，只做一件事：打开「我的借款」，看清总数。',
    ],
    numbers: [COMFORT_LINE, POLICE],
  },
];
