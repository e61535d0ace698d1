/** The limits of loans, payments and plans (rule 3.13, rule 9.15); both ends are allowed. */
export const LIMITS = {
  /** Fen. */
  principal: { min: 1_00, max: 100_000_000_00 },
  /** Fen: the least principal, or amount financed, for each term. */
  perTerm: 1_00,
  /** Fen: every other amount. */
  amount: { min: 0, max: 100_000_000_00 },
  payment: { min: 1, max: 100_000_000_00 },
  date: { min: '2000-01-01', max: '2099-12-31' },
  dailyRate: { min: '0', max: '0.01' },
  /** Of a contract: 360 times the highest daily rate. */
  contractAnnualRate: { min: '0', max: '3.6' },
  termCount: { min: 1, max: 360 },
  dueDay: { min: 1, max: 31 },
  penaltyMultiplier: { min: '1', max: '3' },
  graceDays: { min: 0, max: 30 },
  lateFeeRate: { min: '0', max: '0.2' },
  planTermCount: { min: 1, max: 60 },
  /** Of a negotiated plan. */
  annualRate: { min: '0', max: '1' },
  penaltyWaiver: { min: '0', max: '1' },
  deferralMonths: { min: 1, max: 6 },
} as const;
