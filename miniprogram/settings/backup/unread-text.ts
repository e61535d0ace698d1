import { isDraftKey } from '../../ledger/keys';
import { KIND_NAMES, kindOf } from '../../ledger/kinds';
import { faceOf } from '../kinds/index';

/** "1 笔借款、2 个方案": what these keys are of; '' for none. */
export function unreadText(keys: readonly string[]): string {
  const counted = [
    ...KIND_NAMES.map((kind) => ({ unit: faceOf(kind).unit, count: keys.filter((key) => kindOf(key) === kind).length })),
    { unit: '张没填完的表单', count: keys.filter(isDraftKey).length },
  ];
  const others = keys.length - counted.reduce((total, { count }) => total + count, 0);
  return [...counted, { unit: '项别的内容', count: others }].filter(({ count }) => count > 0).map(({ unit, count }) => `${count} ${unit}`).join('、');
}
