import { CalcError, sum, type Fen, type ISODate } from '../../calc/main';
import type { LoanRecord } from '../../ledger/records';
import { isNegotiated } from '../../loans/agreements';
import { assess } from '../../loans/assess';
import { carriersOn, type Carrier } from '../../loans/joined';
import { lookDays } from './days';
import { livedPhases, type LivedPhase } from './lived-phases';
import { joinedOnDays, owedOnDays } from './owed-on-days';
import { NOTHING_PAID, paidSoFar, together, type PaidSoFar } from './paid-so-far';
import { comparedToStaying, type Compared } from './stayed-overdue';
import { termsKept, type Kept } from './terms-kept';

/** All debts from the first drawdown to today. */
export interface ProgressFigures {
  readonly days: readonly ISODate[];
  /** In all, on each of the days, in fen. */
  readonly owed: readonly Fen[];
  readonly paid: PaidSoFar;
  /** The loans whose figures these are. */
  readonly counted: readonly LoanRecord[];
  readonly byContract: Kept;
  readonly byAgreement: Kept;
  /** In the order of the ledger; debts that went into one agreement stand together: what each of them came to nobody knows. */
  readonly compared: readonly ComparedLoans[];
  /** They can't be calculated. */
  readonly leftOut: readonly LoanRecord[];
  /** A stretch of them can't be. */
  readonly partly: readonly LoanRecord[];
}

export interface ComparedLoans {
  readonly loans: readonly { readonly id: string; readonly compared: Compared }[];
}

/** More loans than a slow phone reckons at once. */
const MANY = 5;

interface OneLoan extends Looked {
  readonly record: LoanRecord;
  readonly owed: readonly (Fen | null)[];
}

/** What its repayments did, and what its terms came to. */
interface Looked {
  readonly paid: PaidSoFar | null;
  readonly lived: readonly LivedPhase[] | null;
  readonly compared: Compared | undefined;
}

/** Two steps a loan, so that a page can draw in between: twenty loans of five years take a while. */
export class Reckoning {
  private readonly days: readonly ISODate[];
  private readonly joined: ReadonlyMap<string, ReadonlySet<ISODate>>;
  private readonly carriers: ReadonlyMap<string, Carrier>;
  private readonly leftOut: readonly LoanRecord[];
  private readonly counted: readonly LoanRecord[];
  private readonly looked: Looked[] = [];
  private readonly owed: (readonly (Fen | null)[])[] = [];

  constructor(records: readonly LoanRecord[], private readonly today: ISODate) {
    this.carriers = carriersOn(records, today);
    this.leftOut = records.filter((record) => !this.carriers.has(record.id) && assess(record, today) instanceof CalcError);
    this.counted = records.filter((record) => !this.leftOut.includes(record));
    this.days = lookDays(this.counted, today);
    this.joined = joinedOnDays(records, this.days);
  }

  /** In all, before anything else is known. */
  get owedToday(): Fen {
    return sum(this.counted.filter(({ id }) => !this.carriers.has(id)).map((record) => owedOn(record, this.today)));
  }

  /** In whole percent. */
  get progress(): number {
    return Math.floor(((this.looked.length + this.owed.length) * 100) / Math.max(1, 2 * this.counted.length));
  }

  /** It takes long enough to be waited for. */
  get isLong(): boolean {
    return this.counted.length > MANY;
  }

  get isOver(): boolean {
    return this.owed.length === this.counted.length;
  }

  /** First what each loan's repayments did, then what it owed month by month. */
  step(): void {
    const toLookAt = this.counted[this.looked.length];
    const toLive = this.counted[this.owed.length];
    if (toLookAt !== undefined) this.looked.push(this.lookAt(toLookAt));
    else if (toLive !== undefined) this.owed.push(owedOnDays(toLive, this.days));
  }

  private lookAt(record: LoanRecord): Looked {
    const joinedTo = this.carriers.get(record.id)?.agreement;
    const [lived, paid] = [livedPhases(record, this.today, joinedTo), paidSoFar(record, this.today, joinedTo)];
    const compared = lived === null || paid === null ? undefined : comparedToStaying(record, lived, paid, this.today, joinedTo);
    return { paid, lived, compared };
  }

  private get loans(): OneLoan[] {
    return this.counted.flatMap((record, place) => {
      const looked = this.looked[place];
      return looked === undefined ? [] : [{ record, ...looked, owed: this.owed[place] ?? [] }];
    });
  }

  /** Once it is over. */
  get figures(): ProgressFigures {
    const { loans } = this;
    const lived = loans.flatMap((one) => one.lived ?? []);
    const agreed = (wanted: boolean) => keptIn(lived.filter(({ phase }) => isNegotiated(phase.agreement) === wanted));
    return {
      days: this.days,
      owed: this.days.map((day, place) => sum(loans.map(({ record, owed }) => (this.joined.get(record.id)?.has(day) === true ? 0 : owed[place] ?? 0)))),
      paid: loans.reduce((total, { paid }) => together(total, paid ?? NOTHING_PAID), NOTHING_PAID),
      counted: this.counted,
      byContract: agreed(false),
      byAgreement: agreed(true),
      compared: this.comparedIn(loans),
      leftOut: this.leftOut,
      partly: loans.filter((one) => isPartly(one, this.days, this.joined.get(one.record.id))).map(({ record }) => record),
    };
  }

  /** Debts in one agreement are compared all of them or none; where a principal isn't known, what would have arisen isn't either (rule 7.29). */
  private comparedIn(loans: readonly OneLoan[]): ComparedLoans[] {
    const unknown = new Set(loans.filter(({ record, lived, paid }) => record.amountsOnly === true || lived === null || paid === null).map(({ record }) => this.rootOf(record.id)));
    for (const { id } of this.leftOut) unknown.add(id);
    const groups = new Map<string, ComparedLoans['loans']>();
    for (const { record: { id }, compared } of loans) {
      const root = this.rootOf(id);
      if (compared !== undefined && !unknown.has(root)) groups.set(root, [...(groups.get(root) ?? []), { id, compared }]);
    }
    return [...groups.values()].map((group) => ({ loans: group }));
  }

  /** The loan through whose agreement it is repaid in the end. */
  private rootOf(id: string): string {
    const carrier = this.carriers.get(id)?.record.id;
    return carrier === undefined ? id : this.rootOf(carrier);
  }
}

function owedOn(record: LoanRecord, today: ISODate): Fen {
  const statement = assess(record, today);
  return statement instanceof CalcError ? 0 : statement.payoffAmount;
}

function keptIn(lived: readonly LivedPhase[]): Kept {
  const kept = lived.map(termsKept);
  return { due: sum(kept.map(({ due }) => due)), inTime: sum(kept.map(({ inTime }) => inTime)) };
}

function isPartly({ owed, paid, lived }: OneLoan, days: readonly ISODate[], joined: ReadonlySet<ISODate> | undefined): boolean {
  return paid === null || lived === null || owed.some((amount, place) => amount === null && joined?.has(days[place] ?? '') !== true);
}
