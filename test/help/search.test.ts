import { findDoors, nearestDoors } from '../../miniprogram/help/search/find';
import { APP_DOORS } from '../../miniprogram/help/content/app-doors';
import app from '../../miniprogram/app.json';

const nameOf = (page: string) => page.replace(/^.*id=/, '').replace(/^\/(help|settings|pages|plans)\//, '').replace(/\/index$/, '');
const first = (typed: string) => findDoors(typed).slice(0, 3).map(({ page }) => nameOf(page));

/** As people type, each with entries that must be among the first three. */
const TYPED: readonly [typed: string, ...expected: string[]][] = [
  // Twelve of 微粒贷's customers.
  ['罚息按总借款还是本期应还计算', 'penalty'], ['1500 逾期罚息一天多少', 'penalty'], ['15 号还款日 16 号还算逾期吗', 'one-day-late'], ['能不能推迟还款一天', 'one-day-late'],
  ['到期还不上怎么办', 'first-steps'], ['找不到还款记录', 'repayments'], ['下期应还多少', 'loans'], ['开结清证明', 'proof-and-correction'],
  ['为什么还款日还是第一次借的日期', 'paying-early'], ['提前还款怎么算', 'paying-early'], ['还款失败扣了钱怎么办', 'deduction'], ['会不会上征信', 'one-day-late', 'credit'],
  // Fifteen words.
  ['诉讼时效', 'limitation'], ['提前还款', 'paying-early'], ['自动扣款', 'deduction'], ['12368', 'court-papers'], ['坐牢', 'no-prison'], ['担保人', 'family'], ['上门', 'visits-and-contacts'],
  ['通讯录', 'visits-and-contacts'], ['仲裁', 'other-papers'], ['支付令', 'other-papers'], ['停息挂账', 'suspended-interest'], ['以贷养贷', 'rolling-over'], ['个人破产', 'insolvency'], ['债权转让', 'assigned'], ['结清证明', 'proof-and-correction'],
  // What borrowers who are behind ask.
  ['收到法院短信怎么办', 'court-papers'], ['法院传票不去会怎样', 'court-papers'], ['被起诉了怎么办', 'court-papers'], ['诉前调解电话是真的吗', 'court-papers'], ['律师函要理吗', 'court-papers'], ['判决后多久执行', 'court-papers', 'no-prison'],
  ['欠网贷会坐牢吗', 'no-prison'], ['会变成老赖吗', 'no-prison'], ['限制高消费怎么解除', 'no-prison'], ['银行卡被冻结怎么办', 'no-prison'], ['工资会被扣光吗', 'no-prison'], ['唯一住房会被拍卖吗', 'no-prison'], ['能坐高铁吗', 'no-prison'],
  ['父母要替我还吗', 'family'], ['老婆要一起还吗', 'family'], ['夫妻共同债务', 'family'], ['人死了债谁还', 'family'], ['担保要承担什么', 'family'],
  ['催收打给我家人', 'visits-and-contacts'], ['催收一天能打几个电话', 'visits-and-contacts'], ['催收上门怎么办', 'visits-and-contacts'], ['爆通讯录', 'visits-and-contacts'], ['催收打到单位', 'visits-and-contacts'],
  ['半夜打电话催债', 'collectors'], ['催收骂人威胁我', 'collectors'], ['冒充法院催收', 'collectors', 'court-papers'], ['怎么投诉催收', 'collectors', 'complaints'], ['投诉银行打什么电话', 'complaints'], ['银保监会电话', 'complaints'], ['12378', 'complaints'],
  ['征信多久消除', 'five-years'], ['征信恢复要多久', 'five-years'], ['不良记录几年', 'five-years'], ['黑名单', 'five-years', 'no-prison'], ['修复征信', 'credit-repair'], ['征信洗白', 'credit-repair'], ['征信记错了', 'proof-and-correction'], ['怎么查征信报告', 'proof-and-correction'], ['征信异议', 'proof-and-correction'], ['免费查征信', 'proof-and-correction'],
  ['还清了还有记录吗', 'five-years'], ['一次性信用修复', 'credit-repair'],
  ['罚息', 'penalty', 'cost-limits'], ['罚息怎么算', 'penalty'], ['滞纳金', 'penalty', 'cost-limits'], ['逾期一天多少钱', 'penalty'], ['复利', 'penalty'], ['利息太高违法吗', 'cost-limits'], ['24%', 'cost-limits'], ['36%', 'cost-limits'], ['4倍LPR', 'cost-limits'], ['高利贷', 'cost-limits'],
  ['协商', 'negotiation', 'prepare'], ['怎么和银行谈分期', 'negotiation'], ['延期还款', 'one-day-late', 'negotiation'], ['能减免吗', 'negotiation'], ['协商话术', 'prepare'], ['申请书怎么写', 'prepare'], ['60期', 'sixty-terms'], ['个性化分期', 'sixty-terms', 'suspended-interest'], ['网上说延期不催收', 'going-around'],
  ['停息', 'suspended-interest', 'negotiation'], ['57000 36期', 'example'], ['低于5%是真的吗', 'example'],
  ['微粒贷怎么提前结清', 'paying-early'], ['提前还清要手续费吗', 'paying-early'], ['能还一部分吗', 'paying-early'], ['先还哪一笔', 'paying-early'], ['宽限期几天', 'one-day-late'], ['晚几天还会怎样', 'one-day-late'], ['还款日是周末', 'one-day-late', 'paying-early', 'remind'],
  ['怎么关闭自动还款', 'deduction'], ['没扣成', 'deduction'], ['扣了两次钱', 'deduction'], ['零钱被扣了', 'deduction'],
  ['借新还旧', 'rolling-over'], ['欠了好几家网贷', 'rolling-over'], ['失业了怎么办', 'true-proof'], ['困难证明去哪开', 'true-proof'], ['债务清理', 'insolvency'], ['债卖给资产公司了', 'assigned'],
  ['收费代办协商', 'agents'], ['反催收', 'agents'], ['被骗了怎么办', 'agents', 'fake-app', 'fake-caller', 'number-check'], ['假App', 'fake-app'], ['微粒贷app下载', 'fake-app'], ['400开头的客服', 'fake-caller'], ['这个号码是不是骗子', 'number-check'],
  ['客服电话', 'channels'], ['人工客服', 'channels'], ['微粒贷在哪里', 'channels'], ['还款提醒', 'remind'], ['提醒', 'remind'], ['换手机', 'backup', 'home'], ['备份', 'backup'], ['对账', 'loans'], ['数字对不上', 'loans'], ['还款记录', 'repayments'], ['隐私', 'about', 'privacy'], ['密码锁', 'lock-settings'],
  ['我的报告怎么写', 'credit'], ['通话录音', 'calls'], ['分期划算吗', 'plan'],
  ['睡不着', 'bad-night'], ['想死', 'bad-night'], ['不想活了', 'bad-night'], ['压力好大撑不住', 'bad-night'], ['12356', 'bad-night'],
  ['溢缴款是什么', 'words'], ['名义年化', 'words'], ['欠钱不还会怎样', 'first-steps', 'limitation'], ['三年后还要还吗', 'limitation'], ['过了时效还了一点', 'limitation'], ['公证强制执行', 'other-papers', 'no-prison'],
];

test('a hundred and twenty and more', () => {
  expect(new Set(TYPED.map(([typed]) => typed)).size).toBeGreaterThanOrEqual(120);
});

test.each(TYPED)('%s', (typed, ...expected) => {
  expect(first(typed).filter((each) => expected.includes(each))).not.toEqual([]);
});

test('the number of a bad night comes first of all', () => {
  for (const typed of ['想死', '不想活了', '活不下去', '自杀']) expect(first(typed)[0]).toBe('bad-night');
});

test('nothing for nothing, and for what is not there; then the nearest three', () => {
  for (const typed of ['', '  ', '，。', '火星旅行']) expect(findDoors(typed)).toEqual([]);
  for (const typed of ['', '火星旅行', 'zzzz']) expect(nearestDoors(typed)).toHaveLength(3);
});

test('every page of the app that can be found is there', () => {
  const pages = [...app.pages, ...app.subPackages.flatMap(({ root, pages: own }) => own.map((page) => `${root}/${page}`))];
  for (const { page } of APP_DOORS) expect(pages).toContain(page.slice(1));
});
