/** Where only the person knows what belongs there. They stand out in the text, so that none is sent by mistake. */
export const BLANKS = {
  name: '【姓名】',
  reason: '【写清楚：什么时候起、因为什么、收入或开销怎么变了】',
  proof: '【附上的证明，没有就删掉这一行】',
  monthly: '【金额】',
  amount: '【金额】',
  terms: '【期数】',
  day: '【日期】',
  agent: '【工号】',
  contact: '【方便联系的时间】',
  hours: '【可以联系的时间】',
  number: '【你的号码】',
  address: '【邮箱或地址】',
  reportDay: '【日期】',
  wrong: '【哪一条，写成了什么】',
  right: '【应该是什么】',
  evidence: '【还款凭证、结清证明等】',
  settledOn: '【结清的日期】',
  assignee: '【来联系你的那一家】',
} as const;

const BLANK = /【[^【】]*】/g;

/** The blanks that are still in a text, in order. */
export function blanksIn(text: string): string[] {
  return text.match(BLANK) ?? [];
}
