import type { Article } from '../article';
import { LENDER, ONE_DAY_LATE, PENALTY } from '../facts/lender';
import { GOING_AROUND, SIXTY_TERMS, TERMS_GOING_AROUND } from '../facts/negotiation';
import { ENTRANCES } from '../names';
import { HOTLINE } from '../numbers';

export const STARTING: readonly Article[] = [
  {
    id: 'first-steps',
    title: '刚逾期：先看清，再算清，再打电话',
    words: ['逾期怎么办', '还不上', '没钱还', '晚还', '忘了还', '欠钱', '第一步', '到期还不上'],
    lines: [
      '先看清。从官方入口进去，看是哪一笔、从哪天开始逾期、官方写的应还是多少。',
      ENTRANCES,
      '再算清。把每一笔记到「我的借款」，看本金、利息、罚息各是多少，和官方的数对一对。',
      PENALTY,
      ONE_DAY_LATE,
      '再打电话。自己拨官方客服，说明情况和打算，问能不能分期或延期。',
      '手里有钱，就先还一部分；留够吃饭和看病的钱。',
      '三件事不做：借新债补旧债，找人收费代办，答应自己做不到的数。',
    ],
    numbers: [HOTLINE],
  },
  {
    id: 'negotiation',
    title: '协商自己打电话谈，谈成什么写下什么',
    words: ['协商', '分期', '延期', '减免', '商量', '怎么谈', '缓一缓', '少还', '停息', '谈判'],
    lines: [
      '打之前备好三样：逾期合计是多少，每月最多能还多少，收入变少的真凭据。前两样「我的借款」和「协商方案」里能算。',
      LENDER,
      '电话里只说真话：为什么还不上，从什么时候起能还，每月能还多少。不编理由，不说狠话。',
      '问清四样：分多少期、每期多少；还收不收利息和罚息；有一期没还上会怎样；征信怎么报。',
      TERMS_GOING_AROUND,
      '对方能不能答应，没有人能替它保证。这次不行，记下原因，换个时间再谈。',
      '谈成了，要书面协议，至少有录音。只在电话里答应的，当作没有答应。',
      '记下日期、时间和工号。签之前，在「协商方案」里把这个方案算一遍，再过一遍签约前检查。',
    ],
    numbers: [HOTLINE],
  },
  {
    id: 'going-around',
    title: '网上常说的六句话，都没有官方依据',
    words: ['网上说', '谣言', '真的吗', '停催', '停息', '起诉', '不用还'],
    lines: [
      '下面这些话到处都有，却找不到官方文件。别按它们做打算：',
      ...GOING_AROUND,
      '算数的只有一种：贷款机构写进协议里、给了你的话。',
      '没有协议，就按每天都在计罚息、照常上报、可能被起诉来打算。',
    ],
    numbers: [HOTLINE],
  },
  {
    id: 'sixty-terms',
    title: '60 期是信用卡的规定，贷款没有',
    words: ['60期', '五年', '信用卡', '七十条', '个性化分期'],
    lines: [
      SIXTY_TERMS,
      '消费贷能不能分期、分多少期，要和贷款机构谈，谈成的写进协议。',
      '有人拿信用卡的这一条，说贷款也一定能分这么多期，还要先收钱：不要给。',
    ],
    numbers: [HOTLINE],
  },
];
