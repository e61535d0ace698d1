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
} as const;

const BLANK = /【[^【】]*】/g;

/** The blanks that are still in a text, in order. */
export function blanksIn(text: string): string[] {
  return text.match(BLANK) ?? [];
}
