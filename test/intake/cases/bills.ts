import type { Bill, BillRow } from '../../../miniprogram/intake';

/** A row in yuan: number, day, amount, principal, interest, whether it is paid; null where the bill doesn't say it. */
export type Row = readonly [number: number | null, dueOn: string, amount: number, principal?: number | null, interest?: number | null, settled?: boolean | null];

export interface BillCase {
  readonly what: string;
  readonly text: string;
  /** None: no bill. */
  readonly rows?: readonly Row[];
  readonly principal?: number;
  readonly principalLeft?: number;
  /** What the doubts must speak of, in their order; none: no doubt. */
  readonly doubts?: readonly RegExp[];
  /** The day it is read, 2026-11-22 unless told. */
  readonly on?: string;
}

const fen = (yuan: number): number => Math.round(yuan * 100);

export function wanted({ rows = [], principal, principalLeft }: BillCase): Omit<Bill, 'doubts'> {
  return {
    rows: rows.map(([number, dueOn, amount, part, interest, settled]): BillRow => ({
      ...(number === null ? {} : { number }), dueOn, amount: fen(amount),
      ...(part === undefined || part === null ? {} : { principal: fen(part) }),
      ...(interest === undefined || interest === null ? {} : { interest: fen(interest) }),
      ...(settled === undefined || settled === null ? {} : { settled }),
    })),
    ...(principal === undefined ? {} : { principal: fen(principal) }),
    ...(principalLeft === undefined ? {} : { principalLeft: fen(principalLeft) }),
  };
}

const TWO: readonly Row[] = [[null, '2026-12-15', 710.95], [null, '2027-01-15', 710.95]];
const NUMBERED: readonly Row[] = [[6, '2026-12-15', 710.95], [7, '2027-01-15', 710.95]];
const PARTS: readonly Row[] = [[1, '2026-12-15', 710.95, 600, 110.95], [2, '2027-01-15', 710.95, 606, 104.95]];

export const BILLS: readonly BillCase[] = [
  { what: 'a day and an amount, by a tab', text: '2026-12-15\t710.95\n2027-01-15\t710.95', rows: TWO },
  { what: 'by spaces', text: '2026-12-15   710.95\n2027-01-15 710.95', rows: TWO },
  { what: 'slashes', text: '2026/12/15 710.95\n2027/1/15 710.95', rows: TWO },
  { what: 'points', text: '2026.12.15 710.95\n2027.01.15 710.95', rows: TWO },
  { what: '年月日', text: '2026年12月15日 710.95元\n2027年1月15日 710.95元', rows: TWO },
  { what: 'digits alone', text: '20261215 710.95\n20270115 710.95', rows: TWO },
  { what: 'full width', text: '２０２６－１２－１５　￥７１０．９５\n２０２７－０１－１５　￥７１０．９５', rows: TWO },
  { what: 'no year: the year goes on', text: '12月15日 710.95\n1月15日 710.95', rows: TWO },
  { what: 'no year: dashes', text: '12-15 710.95\n01-15 710.95', rows: TWO },
  { what: 'no year: slashes, said', text: '12/15 710.95\n1/15 710.95', rows: TWO, doubts: [/12 月 15 日/, /1 月 15 日/] },
  { what: 'no year: points, said', text: '12.15 710.95\n01.15 710.95', rows: TWO, doubts: [/12 月 15 日/, /1 月 15 日/] },
  { what: 'a year on the first alone', text: '2026年12月15日 710.95\n1月15日 710.95', rows: TWO },
  { what: 'a year where it changes', text: '12月15日 710.95\n2027年1月15日 710.95', rows: TWO },
  { what: 'newest first', text: '2027-01-15 710.95\n2026-12-15 710.95', rows: TWO },
  { what: 'newest first, no year', text: '1月15日 710.95\n12月15日 710.95', rows: TWO },
  { what: 'a month, and the day for all', text: '每月15日还款\n2026年12月 710.95\n2027年1月 710.95', rows: TWO },
  { what: 'a month as a heading', text: '2026年12月\n15日 应还710.95\n2027年1月\n15日 应还710.95', rows: TWO },
  { what: 'two years in two digits, said', text: '26-12-15 710.95\n27-01-15 710.95', rows: TWO, doubts: [/2026 年/, /2027 年/] },
  { what: 'days first, as the figures say', text: '15/12/2026 710.95\n15/01/2027 710.95', rows: TWO },
  { what: 'with the hour', text: '2026-12-15 23:59:59 710.95\n2027-01-15 23:59:59 710.95', rows: TWO },
  { what: 'with the day of the week', text: '2026-12-15 星期二 710.95\n2027-01-15 星期五 710.95', rows: TWO },
  { what: 'from a day to a day', text: '2026-11-15至2026-12-15 710.95\n2026-12-15至2027-01-15 710.95', rows: TWO },
  { what: 'a page, piece by piece', text: '2026年12月15日\n第06期\n应还¥710.95\n2027年1月15日\n第07期\n应还¥710.95', rows: NUMBERED },
  { what: 'a page, without a year', text: '12月15日\n第06期\n应还¥710.95\n1月15日\n第07期\n应还¥710.95', rows: NUMBERED },
  { what: 'a page, the number first', text: '第06期\n12月15日\n应还¥710.95\n第07期\n1月15日\n应还¥710.95', rows: NUMBERED },
  { what: 'a page, the amount first', text: '¥710.95\n12月15日\n第6期\n¥710.95\n1月15日\n第7期', rows: NUMBERED },
  { what: 'a page, the sign on a line of its own', text: '12月15日\n第6期\n¥\n710.95\n1月15日\n第7期\n¥\n710.95', rows: NUMBERED },
  { what: 'a page, the word on a line of its own', text: '12月15日\n第6期\n应还\n710.95\n1月15日\n第7期\n应还\n710.95', rows: NUMBERED },
  { what: 'a page with states', text: '12月15日\n第6期\n应还¥710.95\n待还\n1月15日\n第7期\n应还¥710.95\n待还', rows: [[6, '2026-12-15', 710.95, null, null, false], [7, '2027-01-15', 710.95, null, null, false]] },
  { what: 'numbers of 第N/M期', text: '第6/12期 2026-12-15 710.95\n第7/12期 2027-01-15 710.95', rows: NUMBERED },
  { what: 'numbers of N/M', text: '6/12 2026-12-15 710.95\n7/12 2027-01-15 710.95', rows: NUMBERED },
  { what: 'numbers alone', text: '6 2026-12-15 710.95\n7 2027-01-15 710.95', rows: NUMBERED },
  { what: 'numbers behind the day', text: '2026-12-15 6 710.95\n2027-01-15 7 710.95', rows: NUMBERED },
  { what: 'numbers of a list', text: '6. 2026-12-15 710.95\n7. 2027-01-15 710.95', rows: NUMBERED },
  { what: 'numbers in Chinese', text: '第六期 2026-12-15 710.95\n第七期 2027-01-15 710.95', rows: NUMBERED },
  { what: 'all in a sentence', text: '第6期2026-12-15应还710.95元；第7期2027-01-15应还710.95元。', rows: NUMBERED },
  { what: 'months side by side', text: '2026-12-15 710.95 2027-01-15 710.95', rows: TWO },
  { what: 'a heading, tabs', text: '期数\t还款日\t应还本金\t应还利息\t应还金额\n1\t2026-12-15\t600.00\t110.95\t710.95\n2\t2027-01-15\t606.00\t104.95\t710.95', rows: PARTS },
  { what: 'a heading in another order', text: '应还金额 应还利息 应还本金 还款日期 期数\n710.95 110.95 600 2026-12-15 1\n710.95 104.95 606 2027-01-15 2', rows: PARTS },
  { what: 'a heading with the unit', text: '期次 应还日期 待还本金(元) 待还利息（元） 逾期天数\n1 2026-12-15 600 110.95 0\n2 2027-01-15 606 104.95 0', rows: PARTS },
  { what: 'a heading, one name a line', text: '期数\n还款日\n应还本金\n应还利息\n应还金额\n1\n2026-12-15\n600\n110.95\n710.95\n2\n2027-01-15\n606\n104.95\n710.95', rows: PARTS },
  { what: 'a heading, commas', text: '期数,还款日,本金,利息,月供\n1,2026-12-15,600.00,110.95,710.95\n2,2027-01-15,606.00,104.95,710.95', rows: PARTS },
  { what: 'a heading, bars', text: '| 期数 | 还款日 | 本金 | 利息 | 月供 |\n|---|---|---|---|---|\n| 1 | 2026-12-15 | 600 | 110.95 | 710.95 |\n| 2 | 2027-01-15 | 606 | 104.95 | 710.95 |', rows: PARTS },
  { what: 'a heading in 万', text: '还款日\t应还金额(万元)\n2026-12-15\t1.25\n2027-01-15\t0.071095', rows: [[null, '2026-12-15', 12_500], [null, '2027-01-15', 710.95]] },
  { what: 'what is left after each row', text: '期数 还款日期 月供 本金 利息 剩余本金 备注\n1 2026-12-15 710.95 600 110.95 606\n2 2027-01-15 710.95 606 104.95 0', rows: PARTS, principal: 1206 },
  { what: 'what is left, from the middle', text: '期数\t还款日期\t月供\t本金\t利息\t剩余本金\t状态\n5\t2026-11-15\t710.95\t600\t110.95\t606\t已还\n6\t2026-12-15\t710.95\t606\t104.95\t0\t待还', rows: [[5, '2026-11-15', 710.95, 600, 110.95, true], [6, '2026-12-15', 710.95, 606, 104.95, false]], principalLeft: 606 },
  { what: 'a bill that was cut', text: '还款日期 月供 本金 利息 剩余本金\n2026-12-15 710.95 600 110.95 1000', rows: [[null, '2026-12-15', 710.95, 600, 110.95]], principalLeft: 1600, doubts: [/还剩 1,000.00 元/] },
  { what: 'three columns without a heading', text: '2026-12-15 600 110.95 710.95\n2027-01-15 606 104.95 710.95', rows: [[null, '2026-12-15', 710.95, 600, 110.95], [null, '2027-01-15', 710.95, 606, 104.95]] },
  { what: 'words before each figure', text: '还款日：2026-12-15 应还本金：600元 应还利息：110.95元 应还金额：710.95元 剩余本金：606元 状态：待还', rows: [[null, '2026-12-15', 710.95, 600, 110.95, false]], principalLeft: 1206, doubts: [/还剩 606.00 元/] },
  { what: 'points between, 费 for interest', text: '第1期 · 2025/12/10 · 本金 1,000 · 费 47.4 · 1047.4 · 已还\n第2期 · 2026/01/10 · 本金 1,000 · 费 47.4 · 1047.4 · 待还', rows: [[1, '2025-12-10', 1047.4, 1000, 47.4, true], [2, '2026-01-10', 1047.4, 1000, 47.4, false]] },
  { what: 'the amount borrowed and what is left above the rows', text: '借款金额 10,000.00元\n剩余本金\n8,000.00\n2026-12-15 710.95\n2027-01-15 710.95', rows: TWO, principal: 10_000, principalLeft: 8000 },
  { what: 'parts of a page', text: '已还 1 期\n2026-12-15 第06期 应还¥710.95\n剩余 1 期\n2027-01-15 第07期 应还¥710.95', rows: [[6, '2026-12-15', 710.95, null, null, true], [7, '2027-01-15', 710.95, null, null, false]], on: '2026-12-20' },
  { what: 'words of state', text: '2026-09-15 710.95 已结清\n2026-10-15 710.95 已逾期\n2026-11-15 710.95 逾期 7 天\n2026-12-15 710.95 未到期', rows: [[null, '2026-09-15', 710.95, null, null, true], [null, '2026-10-15', 710.95, null, null, false], [null, '2026-11-15', 710.95, null, null, false], [null, '2026-12-15', 710.95, null, null, false]] },
  { what: 'a total that fits', text: '2026-12-15 710.95\n2027-01-15 710.95\n合计 1,421.90', rows: TWO },
  { what: 'a total that does not', text: '2026-12-15 710.95\n2027-01-15 710.95\n合计 2,132.85', rows: TWO, doubts: [/合计对不上/] },
  { what: 'O for 0, l for 1', text: '2O26-12-l5 71O.95\n2027-01-15 7l0.95', rows: TWO, doubts: [/2O26/, /l5/, /71O.95/, /7l0.95/] },
  { what: '。and , for a point', text: '2026-12-15 710。95\n2027-01-15 710,95', rows: TWO, doubts: [/710。95/, /710,95/] },
  { what: 'a point for a comma', text: '2026-12-15 1.710.95', rows: [[null, '2026-12-15', 1710.95]], doubts: [/1.710.95/] },
  { what: 'a space in a figure', text: '2026-12-15 ¥710. 95\n2027-01-15 ¥1, 710.95', rows: [[null, '2026-12-15', 710.95], [null, '2027-01-15', 1710.95]], doubts: [/710.95|0.95/, /1, ?710.95|1710.95/] },
  { what: 'a broken day', text: '2026-\n12-15 710.95\n2027-01-\n15 710.95', rows: TWO },
  { what: '简 for 剩', text: '简余本金 8,000.00\n2026-12-15 710.95\n2027-01-15 710.95', rows: TWO, principalLeft: 8000 },
  { what: 'spaces in a day', text: '2026 - 12 - 15 710.95\n2027 年 1 月 15 日 710.95', rows: TWO },
  { what: 'a row whose parts don’t add up', text: '期数 还款日 本金 利息 月供\n1 2026-12-15 600 110.95 710.95\n2 2027-01-15 606 104.95 710.96', rows: [[1, '2026-12-15', 710.95, 600, 110.95], [2, '2027-01-15', 710.96, 606, 104.95]], doubts: [/第 2 期.*710.95.*710.96/] },
  { what: 'a row whose parts don’t add up, without a heading', text: '2026-12-15 600 110.95 710.95\n2027-01-15 606 104.95 710.96\n2027-02-15 612 98.95 710.95', rows: [[null, '2026-12-15', 710.95, 600, 110.95], [null, '2027-01-15', 710.96, 606, 104.95], [null, '2027-02-15', 710.95, 612, 98.95]], doubts: [/2027年1月15日/] },
  { what: 'a number left out', text: '第6期 2026-12-15 710.95\n第8期 2027-02-15 710.95', rows: [[6, '2026-12-15', 710.95], [8, '2027-02-15', 710.95]], doubts: [/漏/] },
  { what: 'the same row twice', text: '第6期 2026-12-15 710.95\n第6期 2026-12-15 710.95\n第7期 2027-01-15 710.95', rows: NUMBERED },
  { what: 'principal that isn’t the amount borrowed', text: '借款金额 9432.55\n1 2026-12-15 600 110.95 710.95\n2 2027-01-15 606 104.95 710.95', rows: PARTS, principal: 9432.55, doubts: [/借款金额/] },
  { what: 'two columns: asks', text: '2026-12-22\t500\t100', rows: [[null, '2026-12-22', 600, 500, 100]], doubts: [/没有表头/] },
  { what: 'two columns whose sum is level', text: '2026-12-15 600 110.95\n2027-01-15 606 104.95\n2027-02-15 612 98.95', rows: [[null, '2026-12-15', 710.95, 600, 110.95], [null, '2027-01-15', 710.95, 606, 104.95], [null, '2027-02-15', 710.95, 612, 98.95]] },
  { what: 'the same amount with a fee', text: '还款日 本金 利息 服务费 应还总额\n2026-12-15 600 110.95 20 730.95', rows: [[null, '2026-12-15', 730.95, 600, 110.95]], doubts: [/20.00 元费用/] },
  { what: 'no such day', text: '2027-02-30 710.95\n2027-03-15 710.95', rows: [[null, '2027-03-15', 710.95]], doubts: [/不是有效的日期/] },
  { what: '万', text: '2026-12-15 1.2万元\n2027-01-15 1.2万', rows: [[null, '2026-12-15', 12_000], [null, '2027-01-15', 12_000]] },
  { what: 'a card and a remark', text: '2026-12-15 710.95 招商银行(1234)自动扣款\n2027-01-15 710.95 招商银行(1234)自动扣款', rows: TWO },
  { what: 'cells left empty', text: '期数\t还款日\t应还金额\t实还金额\t实还日期\t状态\n1\t2026-10-15\t710.95\t710.95\t2026-10-14\t已还\n2\t2026-11-15\t710.95\t\t\t逾期\n3\t2026-12-15\t710.95\t--\t--\t待还', rows: [[1, '2026-10-15', 710.95, null, null, true], [2, '2026-11-15', 710.95, null, null, false], [3, '2026-12-15', 710.95, null, null, false]] },
  { what: 'cells left out between spaces', text: '期数 还款日 应还金额 实还金额 实还日期 状态\n1 2026-10-15 710.95 710.95 2026-10-14 已还\n2 2026-11-15 710.95 逾期\n3 2026-12-15 710.95 - - 待还', rows: [[1, '2026-10-15', 710.95, null, null, true], [2, '2026-11-15', 710.95, null, null, false], [3, '2026-12-15', 710.95, null, null, false]] },
  { what: 'a page as a phone shows it', text: '借款\n¥20,000.00\n2025-09-24\n还款中\n已还 5 期\n剩余 2 期\n2026年3月16日\n第 06 期\n应还 ¥1,800.00\n2026年4月16日\n第 07 期\n应还 ¥1,800.00', rows: [[6, '2026-03-16', 1800, null, null, false], [7, '2026-04-16', 1800, null, null, false]], principal: 20_000 },
  { what: 'the parts as a sum', text: '第6期\n12月15日\n710.95\n本金600.00+利息110.95\n第7期\n1月15日\n710.95\n本金606.00+利息104.95', rows: [[6, '2026-12-15', 710.95, 600, 110.95], [7, '2027-01-15', 710.95, 606, 104.95]] },
  { what: 'months as headings, days with months', text: '还款计划\n2026年12月\n12-20 第1期 待还\n1,022.55\n本金 966.00 利息 56.55\n2027年1月\n01-20 第2期 待还\n1,022.55\n本金 970.00 利息 52.55', rows: [[1, '2026-12-20', 1022.55, 966, 56.55, false], [2, '2027-01-20', 1022.55, 970, 52.55, false]] },
  { what: 'a column of nothing but zeros', text: '1   20261215   600.00   110.95   0.00   710.95\n2   20270115   606.00   104.95   0.00   710.95', rows: PARTS },
  { what: 'interest first, whole numbers', text: '1 2026-12-15 0 50 50\n2 2027-01-15 0 50 50\n3 2027-02-15 10000 50 10050', rows: [[1, '2026-12-15', 50, 0, 50], [2, '2027-01-15', 50, 0, 50], [3, '2027-02-15', 10_050, 10_000, 50]] },
  { what: 'what is paid a term, above the rows', text: '剩余应还本金 8,000.00\n共7期 每期710.95\n12月15日 710.95\n1月15日 710.95', rows: TWO, principalLeft: 8000 },
  { what: 'a paid row that shows 0.00', text: '第1期 2026-10-15 待还0.00 已还\n第2期 2026-11-15 710.95 待还', rows: [[2, '2026-11-15', 710.95, null, null, false]], doubts: [/2026-10-15.*没有应还金额/] },
  { what: 'two plans on a page', text: '还款计划表\n2026-12-15 710.95\n服务费还款计划表\n2026-12-15 20.00', rows: [[null, '2026-12-15', 710.95], [null, '2026-12-15', 20]], doubts: [/两笔/] },
  { what: 'the day of the month below the months', text: '2026/12 710.95\n2027/01 710.95\n还款日 每月15日', rows: TWO },
  { what: 'quotes of a spreadsheet', text: '2026-12-15,"1,710.95","1,600.00",110.95', rows: [[null, '2026-12-15', 1710.95, 1600, 110.95]] },
  { what: 'thousands parted by a space: two figures, no reading', text: '2026-12-15 57 000.00\n2027-01-15 57 000.00' },
  { what: 'a card’s instalments: the day of booking, the number above the rows', text: '分期金额 2,679.00 期数 24\n入账日期 应还本金 分期利息\n2026-12-15 111.63 8.04\n2027-01-15 111.63 8.04', rows: [[null, '2026-12-15', 119.67, 111.63, 8.04], [null, '2027-01-15', 119.67, 111.63, 8.04]], principal: 2679, doubts: [/借款金额/] },
  { what: 'a mortgage, interest before principal', text: '期次 还款日期 偿还本息 偿还利息 偿还本金 剩余本金\n1期 2026年12月20日 3,513.34 1,354.17 2,159.17 497,840.83\n2期 2027年1月20日 3,513.34 1,348.32 2,165.02 495,675.81', rows: [[1, '2026-12-20', 3513.34, 2159.17, 1354.17], [2, '2027-01-20', 3513.34, 2165.02, 1348.32]], principal: 500_000, doubts: [/没有贴全/] },
  { what: 'the number with its word', text: '期数：6 还款日：2026-12-15 应还金额：710.95\n期数：7 还款日：2027-01-15 应还金额：710.95', rows: NUMBERED },
  { what: 'two columns that are the same', text: '2026-12-15 710.95 710.95\n2027-01-15 710.95 710.95', rows: TWO, doubts: [/只读了一列/] },
  { what: 'a state before each', text: '已还\n第6期\n2026-12-15\n¥710.95\n待还\n第7期\n2027-01-15\n¥710.95', rows: [[6, '2026-12-15', 710.95, null, null, true], [7, '2027-01-15', 710.95, null, null, false]], on: '2026-12-20' },
  { what: 'the day on which it was paid', text: '第6期 2026-10-15 应还¥710.95 已还 实还日期2026-10-14\n第7期 2026-11-15 应还¥710.95 待还', rows: [[6, '2026-10-15', 710.95, null, null, true], [7, '2026-11-15', 710.95, null, null, false]] },
  { what: 'what is taken off', text: '2026-12-15 应还710.95 优惠-10.00\n2027-01-15 应还710.95', rows: TWO },
  { what: 'words around the rows', text: '尊敬的用户，以下是您的还款计划：\n第6期 2026-12-15 应还710.95元\n第7期 2027-01-15 应还710.95元\n如有疑问请致电95188', rows: NUMBERED },
  { what: 'the year before, just after new year', text: '12月15日 710.95\n1月15日 710.95', rows: TWO, on: '2027-01-10' },
  { what: 'states say which year', text: '9月15日 710.95 已还\n10月15日 710.95 已还', rows: [[null, '2026-09-15', 710.95, null, null, true], [null, '2026-10-15', 710.95, null, null, true]] },
  { what: 'no amounts of three that add up', text: '2026-12-15 500 100 650' },
  { what: 'years as headings', text: '2025年\n12月15日 710.95\n2026年\n1月15日 710.95', rows: [[null, '2025-12-15', 710.95], [null, '2026-01-15', 710.95]] },
  { what: 'one year as a heading: the days go on from it', text: '2025年还款计划\n11月15日 710.95\n12月15日 710.95\n1月15日 710.95', rows: [[null, '2025-11-15', 710.95], [null, '2025-12-15', 710.95], [null, '2026-01-15', 710.95]] },
  { what: 'years and months as headings', text: '2025年\n12月\n15日 710.95\n2026年\n1月\n15日 710.95', rows: [[null, '2025-12-15', 710.95], [null, '2026-01-15', 710.95]] },
  { what: 'one column more than the heading has: two readings', text: '日期\t应还\n2026-12-22\t500\t100\n2027-01-22\t500\t95' },
  { what: 'one row with a column more', text: '日期\t应还\n2026-12-22\t600\n2027-01-22\t500\t95', rows: [[null, '2026-12-22', 600]], doubts: [/2027-01-22.*表头对不上/] },
  { what: 'commas alone between whole numbers: two readings', text: '2026-12-15,500,100' },
  { what: 'nothing', text: '' },
  { what: 'a greeting', text: '你好' },
  { what: 'a code', text: '您的验证码 123456，2026-01-05 10:20 前有效' },
  { what: 'a sentence about money', text: '我昨天跟朋友说2026-12-05要给他买一台电脑花了500块钱' },
  { what: 'days without amounts', text: '2026-12-15\n2027-01-15' },
  { what: 'amounts without days', text: '710.95\n710.95' },
];
