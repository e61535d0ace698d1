import type { Fact } from '../../content/fact';
import { asFact } from './article';
import * as courts from './facts/courts';
import * as enforcement from './facts/enforcement';
import { COURT } from './numbers';

export type CourtKind = 'message' | 'mediation' | 'order' | 'suit' | 'judgment';

/** Something that came from a court, or says so. */
export interface CourtThing {
  readonly value: CourtKind;
  readonly label: string;
  readonly facts: readonly Fact[];
  readonly todo: readonly string[];
  /** What has to be done within fifteen days of getting it. */
  readonly within?: string;
}

/** Days after it came: Civil Procedure Law, articles 128, 171 and 227. */
export const DAYS_TO_ANSWER = 15;

export const COURT_THINGS: readonly CourtThing[] = [
  {
    value: 'message', label: '短信',
    facts: [asFact(COURT), courts.A_REAL_ONE, courts.SERVED_ON_THE_PHONE],
    todo: ['先不点里面的网址，不打里面的电话。', '自己拨当地法院的服务热线核实；是真的，问清文书在哪里取、哪天开庭，再回来选「传票、起诉状」。'],
  },
  {
    value: 'mediation', label: '调解电话',
    facts: [courts.NOT_FROM_THE_COURT, courts.MEDIATION],
    todo: ['问清是哪个法院、哪个调解组织、调解员姓名和案号，自己拨法院的服务热线核实。', '想好每月还得起多少；还不起的数不答应。', '谈成的，要法院出的调解书，写明每期的日期和金额。'],
  },
  {
    value: 'order', label: '支付令', within: '书面提异议，或者还清',
    facts: [courts.PAYMENT_ORDER, courts.OBJECTION, courts.THEN_A_SUIT],
    todo: ['和账本对一对：本金、利息、罚息哪一项不对，还过的有没有少算，时效过没过。', '有不对的，写成书面异议交给发支付令的法院，要回执。'],
  },
  {
    value: 'suit', label: '传票、起诉状', within: '交答辩状',
    facts: [courts.FIFTEEN_DAYS_TO_ANSWER, courts.BY_DEFAULT, courts.MEDIATION, courts.RAISE_IT_YOURSELF],
    todo: ['看清哪个法院、案号、哪天几点开庭，把开庭那天也记进日历。', '答辩状写三样：还过多少，哪一项算多了，想怎么还。', '去不了，开庭之前书面向法院说明。'],
  },
  {
    value: 'judgment', label: '判决', within: '上诉（小额的一审不能上诉，看判决书最后一段）',
    facts: [courts.TO_APPEAL, enforcement.DOUBLE_INTEREST, enforcement.ENOUGH_TO_LIVE, enforcement.NO_HIGH_SPENDING],
    todo: ['看清要还多少、哪天之前还，和账本对一对。', '还不起，主动联系法院和对方，谈执行和解，写成书面的。'],
  },
];
