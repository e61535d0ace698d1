import type { Door } from '../../content/help-doors';

/** Is shown here and not opened as a page. */
export const EXAMPLE = 'example';

/** Beside 记一笔借款, in an empty book. */
export const WAYS_IN: readonly Door[] = [
  { title: '粘贴账单或短信', detail: '认出来的自动填好', page: '/help/messages/index' },
  { title: '看示例', detail: '数字是编的，一点就移除', page: EXAMPLE },
];

/** What is made of all debts together; always the same six, so that a hand finds them by their place. */
export const MONTHS: readonly Door[] = [
  { title: '先还哪笔', detail: '哪个顺序省', page: '/months/order/index' },
  { title: '钱不够时怎么分', detail: '按笔分好', page: '/months/short/index' },
  { title: '未来 12 个月', detail: '哪个月紧', page: '/months/ahead/index' },
  { title: '收支表', detail: '能拿出多少', page: '/months/household/index' },
  { title: '走到哪了', detail: '还了、还剩', page: '/months/progress/index' },
  { title: '债务一览', detail: '给家人律师看', page: '/months/overview/index' },
];
