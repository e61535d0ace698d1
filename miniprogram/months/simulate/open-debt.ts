import type { Fen, ISODate } from '../../calc/main';
import type { LoanRecord, OtherDebtRecord } from '../../ledger/records';
import type { CalcLoan } from '../../loans/assess';
import type { Running } from '../../loans/other-debts';

/** One debt that is still owed, as the months to come are lived with it. Amounts in fen. */
export interface OpenDebt {
  readonly id: string;
  readonly record: LoanRecord | OtherDebtRecord;
  /** Of a loan, as the calculation takes it. */
  readonly loan?: CalcLoan;
  /** As it is lived on from that day. */
  readonly start: (from: ISODate) => Running;
  /** It follows a signed agreement: that keeps its own payments, and isn't repaid ahead. */
  readonly agreed: boolean;
  /** A mortgage: it keeps its own payments too, and the way out doesn't wait for it (rule 5.67). */
  readonly standing: boolean;
  /** The lender takes a part of the principal before it is due; else it is what is due, or all of it. */
  readonly takesPart: boolean;
  /** All that is owed today, and the principal of it. */
  readonly owed: Fen;
  readonly principal: Fen;
  /** What has fallen due of it and is unpaid, with its penalty. */
  readonly due: Fen;
  readonly daysOverdue: number;
  /** What falls due from tomorrow until a month from today. */
  readonly nextMonth: Fen;
  /** Of a mortgage: the day of that. */
  readonly nextOn?: ISODate | undefined;
  /** What its overdue principal bears a day. */
  readonly lateRate: number;
  /** What a yuan repaid ahead saves a day: of a flat loan more than its rate says, of an agreement without interest nothing. */
  readonly aheadRate: number;
  /** What the debt bears a day today, all of it together. */
  readonly rate: number;
}
