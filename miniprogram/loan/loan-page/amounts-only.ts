import type { Phase } from '../../loans/phases';
import type { Figures } from './figures';
import type { InstallmentRow } from './installment-row';
import type { RepaymentRow } from './repayment-rows';

/*
 * A loan of which only the amounts are known (rule 7.29): what follows from its principal and rate is marked, and no 0.00
 * stands where nobody knows.
 */

export const UNKNOWN = '不知道';

const HINT = '这笔只知道每期还多少，不知道本金：罚息和结清金额算不出来，逾期合计里没有罚息。问到剩余本金后，删掉这笔重新记。';

/** An agreement says its own parts. */
export function isAmountsOnly({ agreement, record }: Phase): boolean {
  return record.amountsOnly === true && agreement === undefined;
}

export function withoutParts(figures: Figures): Figures {
  const { payoff, overdue, settled } = figures;
  return {
    ...figures,
    payoff: settled ? payoff : { ...payoff, total: UNKNOWN, parts: [] },
    overdue: overdue && { ...overdue, parts: [], shares: [], growth: null },
    paidInstallments: figures.paidInstallments.map(rowWithoutParts),
    openInstallments: figures.openInstallments.map(rowWithoutParts),
  };
}

function rowWithoutParts(row: InstallmentRow): InstallmentRow {
  return { ...row, detail: row.detail.replace(/^本金 [\d,.]+ \+ 利息 0\.00/, '本金和利息') };
}

export function repaymentWithoutParts(row: RepaymentRow): RepaymentRow {
  return { ...row, detail: row.detail.replace('本金 ', '本金和利息 ') };
}

/** What stands in place of the other hints. */
export function hintsWithoutParts(settled: boolean): readonly string[] {
  return settled ? [] : [HINT];
}
