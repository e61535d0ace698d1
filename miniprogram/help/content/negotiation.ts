/** What to bring, to ask and not to do. Advice, not facts: it states nothing of the outside world. */
export const ADVICE: readonly { readonly heading: string; readonly lines: readonly string[] }[] = [
  {
    heading: '准备好这些',
    lines: [
      '借款合同和还款计划，在官方入口里能看到或下载',
      '还款记录，和这里记的对一遍',
      '收入变化的证明：工资流水、离职证明、停工通知，有什么带什么',
      '开销的证明：房租、看病、抚养和赡养的单据',
      '自己算好的一张表：每个月收入多少、必要开销多少、能还多少',
      '纸和笔，或者录音前先告诉对方',
    ],
  },
  {
    heading: '要问清楚',
    lines: [
      '本金、利息、罚息、违约金各多少，减哪一项，减多少',
      '减免是签了就减，还是全部还完才减',
      '今后怎么计息，有没有别的费用',
      '漏一期会怎么样',
      '怎么上报征信',
    ],
  },
  {
    heading: '不要答应',
    lines: [
      '还不起的金额：答应了又断，比谈不成更难',
      '“先还一点表示诚意”，对方却不肯写明这笔抵什么',
      '今天之内必须决定：看完书面的再说',
    ],
  },
  {
    heading: '不要签、不要付',
    lines: [
      '没有逐期日期和金额的协议',
      '要付“手续费”“保证金”才给方案的',
      '收款人是个人账户的',
      '要你提供密码、验证码，或者共享屏幕的',
    ],
  },
];
