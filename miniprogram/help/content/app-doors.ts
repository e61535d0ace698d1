import type { Door } from '../../content/help-doors';

/** A page, of help or elsewhere in the app, with what people type who look for it. */
export interface AppDoor extends Door {
  readonly words: readonly string[];
}

/** The pages of the app that help's own doors don't lead to. */
export const APP_DOORS: readonly AppDoor[] = [
  {
    title: '我的借款', detail: '今天欠多少，下一期哪天还多少', page: '/pages/loans/index',
    words: ['下期应还', '应还多少', '还多少', '欠多少', '总欠款', '剩余本金', '本期应还', '借款列表', '我的借款', '对账', '数字对不上', '和官方不一样', '结清金额'],
  },
  {
    title: '还款记录', detail: '每笔还了多少，抵了什么', page: '/pages/repayments/index',
    words: ['还款记录', '还款明细', '找不到还款记录', '还过的', '历史还款', '流水', '导出还款', '记还款'],
  },
  {
    title: '协商方案', detail: '分期、延期、一次性结清，算清再谈', page: '/pages/plan/index',
    words: ['方案', '分期计算', '每期多少', '算利息', '计算器', '真实年化', '还得起吗', '划算', '划不划算', '比较方案', '一次性结清'],
  },
  { title: '记一笔借款', page: '/pages/new-loan/index', words: ['添加借款', '记借款', '录入', '新增', '记账', '加一笔'] },
  { title: '存下的方案', page: '/plans/saved/index', words: ['存下的方案', '保存的方案', '签约前检查', '签协议', '协议', '清单'] },
  { title: '备份与恢复', page: '/settings/backup/index', words: ['备份', '换手机', '恢复', '导出', '数据丢了', '账本没了', '表格', 'excel'] },
  { title: '密码锁', page: '/settings/lock-settings/index', words: ['密码锁', '锁', '指纹', '面容', '忘记密码', '防偷看'] },
  { title: '存了什么、怎么全部删除', page: '/settings/privacy/index', words: ['隐私', '删除数据', '清空', '泄露', '上传', '数据在哪'] },
];

/** What people type for help's own pages, beside what stands on their doors. */
export const WORDS_OF_PAGES: Readonly<Record<string, readonly string[]>> = {
  '/help/channels/index': ['客服', '客服电话', '人工', '人工客服', '官方渠道', '官网', '公众号', '入口', '微粒贷在哪', '打不通', '95384', '热线', '怎么联系'],
  '/help/number-check/index': ['号码核验', '陌生电话', '短信真假', '查号码', '这个号码', '是不是骗子', '真假'],
  '/help/court/index': ['收到法院的东西', '法院', '传票', '支付令', '答辩状', '最后一天', '判决书', '带什么'],
  '/help/remind/index': ['提醒', '日历', '还款日提醒', '闹钟', '忘记还款', '怕忘'],
  '/help/prepare/index': ['协商准备', '话术', '怎么说', '申请书', '书面申请', '情况说明', '信', '模板', '写信', '投诉信'],
  '/help/calls/index': ['通话记录', '录音', '来电', '记电话', '投诉模板', '承诺'],
  '/help/credit/index': ['逾期按月看', '征信', '征信报告', '上征信', '会不会上征信', '标记', '征信怎么写', '连三累六'],
  '/help/words/index': ['是什么意思', '罚息是什么', '违约金是什么', '复利是什么', '溢缴款', '提前到期', '明示表', '名义年化', '真实年化', '单利', '宽限期是什么', '抵扣顺序', '减免是什么'],
  '/settings/home/index': ['设置', '备份', '换手机', '密码锁'],
  '/help/about/index': ['说明', '隐私', '安全', '收费吗', '谁做的', '靠谱吗', '还得清', '开源', '免费'],
};
