import type { PlanRecord } from '../../ledger/records';
import { plansTable } from '../csv/tables';
import { said, type KindFace } from './face';

export const PLAN_FACE: KindFace<PlanRecord> = {
  unit: '个方案',
  counted: (plans) => `${plans.length} 个方案`,
  name: ({ name }) => `方案「${name}」`,
  words: ({ name }) => said(name),
  tables: [{ name: '方案', rows: plansTable }],
};
