import type { LegalSource } from '../calc/main';
import type { Fact } from './fact';

/** What the app says of the law is for reference (rule 5.29). */
export const LEGAL_RESERVE = '供参考，以合同和法院认定为准';

/** The rules that an offer may lie beyond; always said with LEGAL_RESERVE. */
export const LEGAL_LIMITS: Readonly<Record<Exclude<LegalSource, 'cost-disclosure-2026'>, Fact>> = {
  'yinfa-2003-251': {
    text: '逾期罚息按规定在合同利率上加收 30%–50%，最多 1.5 倍',
    source: '银发〔2003〕251号',
    checkedOn: '2026-11-24',
    certainty: 'official',
  },
  'fafa-2017-22-2': {
    text: '各项费用合计超过年 24% 的部分，借款人可以请求法院适当减少',
    source: '法发〔2017〕22号第二条',
    checkedOn: '2026-11-26',
    // Known from what quotes it: the text itself wasn't found again.
    certainty: 'reported',
  },
};
