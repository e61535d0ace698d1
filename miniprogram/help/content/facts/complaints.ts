import type { Fact } from '../../../content/fact';
import { bankComplaints, reported } from './sources';

export const BANK_FIRST: Fact = {
  text: '先向银行投诉：15 天内答复，复杂的 30 天，特别复杂的经批准再延 30 天，最长 60 天。',
  ...bankComplaints(),
};
export const WHO_ANSWERS: Fact = { text: '12378 管银行、保险和消费金融公司；小额贷款公司归地方金融管理部门，可以打 12345 问。', ...reported('多处网页，没有读到原文') };
