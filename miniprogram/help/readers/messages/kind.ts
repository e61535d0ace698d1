import type { MessageKind } from '../types';

/**
 * What a message tells of: what has happened goes before what is due, and what is only warned of ("避免逾期", "逾期将影响",
 * "已还忽略") has not happened.
 */
const NOT_SAID: readonly RegExp[] = [
  /(?:如果?|若)?您?已经?(?:还款?|还清|结清|处理|缴清|支付|归还|完成还款|扣款)[^。！!；;]{0,8}忽略[^。！!；;]{0,8}/g,
  /(?:避免|以免|免得|防止|谨防|为免|以防)[^。！!；;，,]{0,40}/g,
  /(?:如果?|若|一旦|倘若|未按时|未按期|不按时|未及时|届时)[^。！!；;，,]{0,20}(?:逾期|失败|不足|未还)[^。！!；;，,]{0,20}/g,
  /(?:额度|券|红包|积分|奖励|权益|资格|退款|会员|活动)[^。，,；;！!]{0,10}(?:到账|发放|入账|到期|过期|失效|放款)/g,
  /(?:到账|发放|到期|过期|失效)的?[^。，,；;！!\d]{0,6}(?:额度|券|红包|积分)/g,
  /(?:最快|仅需|只需|极速|快至)\s{0,2}\d{0,4}\s{0,2}(?:分钟|秒|小时|[sS])?[^。，,；;！!]{0,4}(?:到账|放款)/g,
];
/** "已逾期将…" has happened, "逾期将…" has not. */
const WOULD = /(^|[^已经])逾期(?:未(?:还款?|归还|支付))?(?:将|会|可能|的?费用|还款(?:将|会)|后(?:将|会)|(?:记录)?影响|罚息|利息)[^。！!；;，,]{0,30}/g;

/** What will be, or is asked for, has not happened. */
const TO_COME = /(?:将(?:于|在|会|自动|从)|(?:请|需|应)您?(?:于|在|尽快|及时))[^。，,；;！!]{0,40}/g;

const LOAN = /借|贷|欠款|还款|信用卡|花呗|白条|金条|有钱花|分期|账单|逾期|消费金融|放款|月付|本息|催收|代偿|应还|本金|罚息/;
/** Nothing about a loan, whatever else stands there. */
const CODE = /(?:验证码|校验码|动态码|动态密码|短信码|取件码|提取码)[^。]{0,8}[\dA-Za-z]{4,8}|[\dA-Za-z]{4,8}[^。\d]{0,12}(?:验证码|校验码|动态码|动态密码)/;
const ELSEWHERE = /图书|借阅|税款|税务|违法|罚款|快递|包裹|取件|驿站|派送|外卖|工资|薪资|薪酬|代发|奖金|话费|流量|电费|水费|燃气|供暖|取暖费|物业|宽带|停车|ETC|社保|医保|学费|保费|保单|航班|车票|列车|预约|挂号|体检|退款|理财|基金|转账汇款|红包/;
const IN_COURT = /【[^】]{0,16}(?:法院|仲裁|调解|检察|诉讼服务)[^】]{0,10}】|案号|传票|开庭|立案庭|[（(〔]20\d\d[）)〕][^。]{1,12}号|12368/;
const OWN_LOAN = /借款|贷款|信用卡|花呗|借呗|白条|金条|微粒贷|有钱花|网贷|借据|放款/;
const SPENT = /消费(?!金融|贷|者|分期|信贷)[^。，,]{0,12}\d|(?:支出|取现|转出|快捷支付)[^。，,]{0,10}\d/;
const SET_UP = /(?:变更|修改|调整|设置|绑定|签约|开通|更改|解绑|更新|注销|登录)[^。，,；;]{0,8}(?:成功|为|至)|已(?:变更|修改|调整|绑定|签约|开通|解绑|注销|登录|关闭)|(?:审批|审核)(?:中|未通过|不通过|已?通过|被拒)|(?:放款|借款|提现|贷款)(?:申请)?失败|正在(?:审核|处理)/;

const FAILED = /(?:扣款|还款|代扣|划扣|扣划|扣收|自动扣)(?:操作)?(?:失败|未成功|不成功|未果|没有成功)|(?:未能?|无法|没有|没能|未成功)(?:成功|正常|足额)?(?:扣款|扣划|划扣|代扣|扣收|自动还款)|余额不足[^。]{0,16}(?:失败|未成功|无法|还款|扣款)|(?:扣款|还款)[^。，,]{0,8}失败/;
const REPAID = /还款成功|成功(?:还款|偿还|归还|还清|扣款|扣划|划扣|代扣|扣收|结清|提前还)|已(?:成功|经|全部|全额|部分|提前|自动|于[^。，,]{0,12}|从[^。，,]{0,20})?(?:还款(?!日|方式|期)|还(?=[本息清¥\d人]|部分|\s)(?!\s{0,2}\d{1,3}\s{0,2}期)|偿还|归还|还清|结清|扣款|扣划|划扣|代扣|扣收|扣除|还本)|(?:扣款|代扣|划扣|扣划|结清|清偿|还贷|还本|还息)成功|(?:^|[^需应请待要须快时])(?:偿还|归还)[^。，,]{0,16}\d|收到您?[^。，,]{0,16}(?:还款|还贷)|还款[^。，,]{0,24}(?:已到账|已入账|入账成功|已收到|已成功|已完成)|\d{1,2}[月日](?:[^。，,]{0,16}[^应需待。，,])?(?:还款|归还)(?:人民币|¥)?\d|已(?:收到|入账)[^。，,]{0,14}还款|(?:扣款|还款|代扣|划扣)(?:人民币|¥)?\s?[\d,.]{1,16}元?已?成功|[(（](?:还贷款?|还款|贷款还款)[)）]/;
const LENT = /(?:已|成功)[^。，,；;]{0,12}(?:放款|发放|到账|入账|打款|划入|转入|汇入|存入)|放款(?:成功|通知|至|到|金额|完成)|(?:借款|发放|贷款|提款|用款|取现|借钱|支用)成功|成功(?:借款|借到|借出|放款|提款|支用|借)|发放(?:至|到|成功)|[日号](?:成功)?(?:借款|放款|提款|支用|取现)(?:人民币|¥)?\s?\d|收到[^。，,]{0,8}(?:贷款|放款|借款)(?:发放)?[^。，,]{0,6}\d|已(?:借出|提款|支用)/;
const LATE = /已经?(?:严重|恶意|连续)?逾期|逾期\s{0,2}(?:了|超过|已|达|第)?\s{0,2}\d|逾期(?:金额|总额|本金|欠款|账单|贷款|借款|催收|通知|提醒|状态|未还|处理|案件|债务|情况|款|账户|天数|[，,。！!])|(?:欠款|借款|贷款|账单|款项?|账户|信用卡)[^。，]{0,24}(?:逾期|拖欠|未还)|(?:严重|恶意|多次|仍然?|处于)(?:逾期|拖欠)|拖欠|(?:仍|尚|至今|一直|依然)未(?:能)?(?:归还|还款|偿还|结清|处理|还)|【催收】/;
const DUE = /应还|待还|需还|应缴|账单(?:金额|已出|[^。，,]{0,8}[¥\d]|[^。，,]{0,10}(?:扣款|到期|还款))|最低还款|最后还款|还款日|到期日|还款到期|即将到期|(?:今|明|后)[日天](?:到期|还款|将|自动|为|是)|将(?:于|在)[^。]{0,20}(?:扣款|到期|还款|划扣|代扣)|[日号](?:到期|还款|自动扣款|扣款)|请(?:您)?[^。，,]{0,20}(?:还款|存入|足额|余额充足)|按时还款|按期还款|还款提醒|到期提醒|账单提醒|月供|(?:还剩?|仅剩|还有)\s{0,2}\d{1,3}\s{0,2}天[^。，,]{0,6}(?:到期|还款)|\d{1,3}\s{0,2}天后[^。，,]{0,6}(?:到期|还款|扣款)/;

export function kindOf(message: string): MessageKind {
  if (CODE.test(message) || IN_COURT.test(message) || !LOAN.test(message)) return 'other';
  if (ELSEWHERE.test(message) && !OWN_LOAN.test(message)) return 'other';
  const said = withoutUnsaid(message);
  if (SPENT.test(said) && !/还款成功|放款|已?还款|还贷|账单/.test(said)) return 'other';
  return happened(said) ?? (DUE.test(said) && !isSetUp(said) ? 'bill' : 'other');
}

/** What was set up, approved or refused, with no payment named. */
function isSetUp(said: string): boolean {
  return SET_UP.test(said) && !/应还|待还|账单金额/.test(said);
}

function happened(text: string): MessageKind | undefined {
  const said = text.replace(TO_COME, blank);
  const [failed, repaid, lent, late] = [FAILED, REPAID, LENT, LATE].map((pattern) => said.search(pattern));
  if (isAt(failed) && !(isAt(late) && late < failed)) return 'failed-deduction';
  if (isAt(repaid) && !(isAt(lent) && lent < repaid)) return 'repayment';
  if (isAt(late)) return 'overdue';
  return isAt(lent) && /借|贷|放款|用款|提款|支用/.test(said) && !/(?:放款|借款|提现|贷款)(?:申请)?失败|未通过/.test(said) ? 'drawdown' : undefined;
}

function isAt(place: number | undefined): place is number {
  return place !== undefined && place >= 0;
}

function blank(text: string): string {
  return '□'.repeat(text.length);
}

/** The same text with what is only warned of, or ruled out, taken out sign for sign. */
function withoutUnsaid(message: string): string {
  const said = NOT_SAID.reduce((text, pattern) => text.replace(pattern, blank), message);
  return said.replace(WOULD, (whole, before: string) => `${before}${blank(whole.slice(before.length))}`);
}
