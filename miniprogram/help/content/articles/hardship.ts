import type { Article } from '../article';
import * as credit from '../facts/credit';
import * as hardship from '../facts/hardship';
import { SETTLEMENT_PROOF } from '../facts/lender';
import { SIXTY_TERMS } from '../facts/negotiation';
import { CENTRAL_BANK, HOTLINE } from '../numbers';

export const HARDSHIP: readonly Article[] = [
  {
    id: 'suspended-interest',
    title: '「停息挂账」不是规定，是网上的叫法',
    words: ['停息挂账', '停息', '挂账', '个性化分期', '展期'],
    lines: [
      hardship.NO_TERM_OF_LAW,
      SIXTY_TERMS,
      hardship.NO_RULE_FOR_LOANS,
      hardship.EXTENSION,
      '有人收钱替你办这个：不要给。要分期、要减息，自己打官方客服谈，谈成的写进协议。',
      hardship.PAID_FOR_NOTHING,
    ],
    numbers: [HOTLINE],
  },
  {
    id: 'true-proof',
    title: '困难证明只交真的，有什么交什么',
    words: ['困难证明', '证明材料', '失业', '生病', '病历', '低保', '贫困证明', '收入证明', '离职', '材料'],
    lines: [
      '丢了工作：离职或停工的通知、失业登记。',
      '生了病：病历和票据。',
      '收入少了：工资流水。有低保的，带低保证。',
      '没有的就不交，只写清楚情况。一份真的，比一沓假的有用。',
      hardship.FORGED,
      hardship.TRICKS,
    ],
    numbers: [HOTLINE],
  },
  {
    id: 'example',
    title: '「57,000 分 36 期」那篇文章，照实算一遍',
    words: ['57000', '36期', '7000', '低于5%', '省9000', '例子', '案例', '文章'],
    lines: [
      hardship.AS_TOLD,
      hardship.AS_COUNTED,
      hardship.BELOW_FIVE,
      hardship.SAVED_AGAINST,
      '所以要看两个数：每期还不还得起，和原来的比一共多付多少。',
      '换成你自己的数，在「协商方案」里都能算出来。',
    ],
    opensPlan: true,
    numbers: [],
  },
  {
    id: 'proof-and-correction',
    title: '结清证明怎么开，征信记错了怎么改',
    words: ['结清证明', '开证明', '征信错误', '征信异议', '异议', '记错', '查征信', '征信报告怎么查', '免费查', '信用报告'],
    lines: [
      SETTLEMENT_PROOF,
      '还清以后要一份，存好。别的机构，打它的官方客服要。',
      credit.TWICE_A_YEAR,
      '去当地人民银行公布的网点，或自己搜征信中心的官网查；不从别人发的链接进。',
      credit.CORRECTION,
      credit.FREE_OF_CHARGE,
      credit.APPEAL,
      credit.TOLD_BEFORE,
    ],
    numbers: [HOTLINE, CENTRAL_BANK],
  },
];
