import { addMonths, agreedInstallments } from '../../miniprogram/calc/index';
import type { Agreement, LoanRecord } from '../../miniprogram/ledger/records';

export interface Signed extends Partial<Omit<Agreement, 'installments'>> {
  readonly terms?: number;
  readonly firstDueOn?: string;
  /** In fen, each month. */
  readonly perTerm?: number;
  /** In fen, due on the day of signing. */
  readonly down?: number;
}

/**
 * An agreement on 57,000.00 and what came on top, signed on 2026-11-22: 36 payments of 1,700.00 from 2026-12-15 on. With
 * `down` that is due on the day of signing, as number 0.
 */
export function agreement({ terms = 36, firstDueOn = '2026-12-15', perTerm = 170_000, down = 0, ...changes }: Signed = {}): Agreement {
  const signedOn = changes.signedOn ?? '2026-11-22';
  const debt = changes.debt ?? { principal: 5_700_000, interest: 120_000, penalty: 80_000, lateFee: 0 };
  const waived = changes.waived ?? { principal: 0, interest: 0, penalty: 80_000, lateFee: 0 };
  const owed = debt.principal + debt.interest + debt.penalty + debt.lateFee;
  const financed = owed - waived.principal - waived.interest - waived.penalty - waived.lateFee - down;
  const rows = Array.from({ length: terms }, (_, place) => ({ dueOn: addMonths(firstDueOn, place), amount: perTerm }));
  const first = down === 0 ? [] : [{ number: 0, dueOn: signedOn, principal: down, interest: 0 }];
  return {
    id: `signed-${signedOn}`, signedOn, debt, waived, waiverCondition: '', missedTerm: 'unsaid', missedTermWords: '', joined: [],
    ...changes,
    installments: [...first, ...agreedInstallments(financed, rows)],
  };
}

/** The loan with these agreements, as they are stored. */
export function signed(record: LoanRecord, ...agreements: readonly Agreement[]): LoanRecord {
  return { ...record, agreements };
}
