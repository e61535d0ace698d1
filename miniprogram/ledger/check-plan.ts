import { damaged, firstWrong, isBag, isFlag, isText, isTextList, versionProblem, type Checked } from './check-record';
import { isDraft } from './drafts';
import { lifted, STEPS } from './migrations';
import type { PlanRecord } from './records';

const NAMES = { id: '编号', name: '方案名称', savedOn: '存下的日子', form: '方案内容', checked: '核对记录', deleted: '删除标记' };

const SHAPE = { id: isText, name: isText, savedOn: isText, form: isDraft, checked: isTextList, deleted: isFlag };

/** Whether what came out of the storage has the shape of a saved plan; what stands in its form is for the form to read. */
export function checkPlan(found: unknown): Checked<PlanRecord> {
  const stored = lifted(found, STEPS.plan);
  if (!isBag(stored)) return damaged('不是一个方案');
  const version = versionProblem(stored);
  if (version !== null) return version;
  const wrong = firstWrong(stored, SHAPE);
  return wrong === null ? { record: stored as unknown as PlanRecord } : damaged(`「${NAMES[wrong]}」缺失或类型不对`);
}
