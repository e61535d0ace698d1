/** What stands behind the signs of a fraud: what the authorities have warned of again and again. */
export const POLICE_WARNING = { source: '公安机关反诈宣传', address: 'www.mps.gov.cn', checkedOn: '2026-11-24', certainty: 'official' } as const;
export const REGULATOR_WARNING = { source: '国家金融监督管理总局风险提示', address: 'www.nfra.gov.cn', checkedOn: '2026-11-24', certainty: 'official' } as const;
