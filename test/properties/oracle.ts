import type Decimal from 'decimal.js';
import type { Fen, Installment, InstallmentState, ISODate, Loan, LoanStatement } from '../../miniprogram/calc';
import { D, dayNumber, halfUp, isoOf, oracleSchedule, perDay } from './oracle-schedule';

/**
 * Arrears (from rule 4.1 on) once more, as naively as they can be written: every day is walked, every product is
 * a Decimal, every number is computed where it is needed. It shares nothing with calc/.
 */
interface Row {
  number: number;
  start: number;
  due: number;
  principal: Fen;
  interest: Fen;
  principalPaid: Fen;
  interestPaid: Fen;
  penaltyPaid: Fen;
  lateFee: Fen;
  lateFeePaid: Fen;
  scheduledInterest: Fen;
  waived: Record<Part, Fen>;
  accrued: Decimal;
  accelerated: boolean;
}

type Part = 'lateFee' | 'penalty' | 'interest' | 'principal';
const PARTS: Part[] = ['lateFee', 'penalty', 'interest', 'principal'];

export const oracleStatement = (loan: Loan, asOf: ISODate): LoanStatement => {
  const { terms } = loan;
  const rules = { penaltyMultiplier: '1.5', penaltyBase: 'principal', graceDays: 0, lateFeeRate: '0', allocation: 'by-installment', penaltyFrom: 'day-after-due', penaltyRounding: 'once', ...terms.overdueRules };
  const schedule = loan.schedule ?? (oracleSchedule(terms) as Installment[]);
  const rate = perDay(terms);
  const today = dayNumber(asOf);
  const drawdown = dayNumber(terms.borrowedOn);
  const rows: Row[] = schedule.map((s, i) => ({
    number: s.number,
    start: i === 0 ? drawdown : dayNumber(schedule[i - 1]!.dueOn),
    due: dayNumber(s.dueOn),
    principal: s.principal,
    interest: s.interest,
    principalPaid: 0,
    interestPaid: 0,
    penaltyPaid: 0,
    lateFee: 0,
    lateFeePaid: 0,
    scheduledInterest: s.interest,
    waived: { lateFee: 0, penalty: 0, interest: 0, principal: 0 },
    accrued: new D(0),
    accelerated: false,
  }));
  const seen = loan.payments
    .map((payment, index) => ({ payment, index, day: dayNumber(payment.paidOn) }))
    .filter(({ day }) => day <= today)
    .sort((a, b) => a.day - b.day || a.index - b.index)
    .map((entry) => ({ ...entry, left: 0, spent: { lateFee: 0, penalty: 0, interest: 0, principal: 0 } }));

  const byBalance = !loan.schedule && terms.interestBasis !== 'monthly' && terms.method !== 'flat-interest';
  /** Σ of the principal not yet due, over the days of the running period. */
  let balanceDays = new D(0);

  const unpaidPrincipal = (r: Row): Fen => r.principal - r.principalPaid - r.waived.principal;
  const unpaidInterest = (r: Row): Fen => r.interest - r.interestPaid - r.waived.interest;
  const owed = (r: Row, part: Part): Fen =>
    ({
      lateFee: r.lateFee - r.lateFeePaid - r.waived.lateFee,
      penalty: Math.max(0, halfUp(r.accrued) - r.penaltyPaid - r.waived.penalty),
      interest: unpaidInterest(r),
      principal: unpaidPrincipal(r),
    })[part];
  const owedInAll = (r: Row): Fen => owed(r, 'lateFee') + owed(r, 'penalty') + owed(r, 'interest') + owed(r, 'principal');

  const soFar = (r: Row, day: number): Fen => {
    if (day <= r.start) return 0;
    if (byBalance) return Math.min(r.interest, halfUp(balanceDays.times(rate)));
    return Math.min(r.interest, halfUp(new D(r.scheduledInterest).times(day - r.start).div(r.due - r.start)));
  };
  const payoff = (day: number): Fen =>
    rows.reduce(
      (sum, r) =>
        sum + (r.due <= day ? owedInAll(r) : unpaidPrincipal(r) + Math.max(0, soFar(r, day) - r.interestPaid - r.waived.interest)),
      0,
    );
  const cut = (r: Row, day: number): void => {
    r.interest = Math.max(r.interestPaid + r.waived.interest, Math.min(r.interest, soFar(r, day)));
  };
  /** Each day of the period once more: those that are past as they were, those to come as they will be. */
  const makeAnew = (r: Row, day: number): void => {
    let days = r.start <= day ? balanceDays : new D(0);
    for (let d = Math.max(day, r.start); d < r.due; d += 1) {
      days = days.plus(rows.filter((other) => other.due > d).reduce((sum, other) => sum + unpaidPrincipal(other), 0));
    }
    r.interest = Math.max(r.interestPaid + r.waived.interest, Math.min(r.interest, halfUp(days.times(rate))));
  };

  type Seen = (typeof seen)[number];
  const give = (p: Seen, r: Row, part: Part, most: Fen): Fen => {
    const amount = Math.min(most, owed(r, part));
    if (part === 'lateFee') r.lateFeePaid += amount;
    if (part === 'penalty') r.penaltyPaid += amount;
    if (part === 'interest') r.interestPaid += amount;
    if (part === 'principal') r.principalPaid += amount;
    p.spent[part] += amount;
    p.left -= amount;
    return amount;
  };
  const giveByRule = (p: Seen, day: number): void => {
    const due = rows.filter((r) => r.due <= day);
    if (rules.allocation === 'by-installment') {
      for (const r of due) for (const part of ['lateFee', 'penalty', 'interest', 'principal'] as const) give(p, r, part, p.left);
    } else if (rules.allocation === 'by-component') {
      for (const part of ['lateFee', 'penalty', 'interest', 'principal'] as const) for (const r of due) give(p, r, part, p.left);
    } else {
      for (const part of ['principal', 'interest', 'penalty', 'lateFee'] as const) for (const r of due) give(p, r, part, p.left);
    }
  };

  for (let day = drawdown; day <= today; day += 1) {
    // The night from yesterday to today, on what was unpaid yesterday evening.
    balanceDays = day === drawdown ? balanceDays : balanceDays.plus(rows.filter((r) => r.due > day - 1).reduce((sum, r) => sum + unpaidPrincipal(r), 0));
    for (const r of rows) {
      const late = day - r.due;
      if (late <= rules.graceDays) continue;
      const graceEndsNow = late === rules.graceDays + 1;
      if (graceEndsNow && !r.accelerated) r.lateFee = halfUp(new D(unpaidPrincipal(r) + unpaidInterest(r)).times(rules.lateFeeRate));
      const base = unpaidPrincipal(r) + (rules.penaltyBase === 'principal-and-interest' ? unpaidInterest(r) : 0);
      const nights = graceEndsNow ? late : 1;
      const ofADay = new D(base).times(rate).times(rules.penaltyMultiplier);
      const days = graceEndsNow && rules.penaltyFrom === 'due-day' ? nights + 1 : nights;
      r.accrued = r.accrued.plus((rules.penaltyRounding === 'daily' ? new D(halfUp(ofADay)) : ofADay).times(days));
    }

    let fellDue = rows.some((r) => r.due === day);
    if (fellDue) balanceDays = new D(0);
    if (terms.acceleratedOn !== undefined && dayNumber(terms.acceleratedOn) === day) {
      for (const r of rows.filter((row) => row.due > day)) {
        cut(r, day);
        r.due = day;
        r.accelerated = true;
        fellDue = true;
      }
    }

    const arrived = seen.filter((p) => p.day === day);
    for (const part of PARTS) {
      let waived = arrived.reduce((sum, { payment }) => sum + (payment.waived?.[part] ?? 0), 0);
      for (const r of rows.filter((row) => row.due <= day)) {
        const amount = Math.min(waived, owed(r, part));
        r.waived[part] += amount;
        waived -= amount;
      }
    }
    const paymentsMade = arrived.filter(({ payment }) => payment.amount > 0 || payment.closes);
    if (fellDue || paymentsMade.length > 0) for (const p of seen) if (p.day < day) giveByRule(p, day);
    for (const p of arrived) p.left = p.payment.amount;
    const notYetDue = (): Fen => rows.filter((r) => r.due > day).reduce((sum, r) => sum + unpaidPrincipal(r), 0);
    const before = notYetDue();
    for (const p of arrived) {
      const stated = p.payment.allocation;
      if (!stated) continue;
      for (const part of ['principal', 'interest', 'penalty', 'lateFee'] as const) {
        let budget = stated[part];
        for (const r of rows) budget -= give(p, r, part, budget);
      }
    }
    if (notYetDue() < before) {
      if (byBalance) for (const r of rows) if (r.due > day) makeAnew(r, day);
      if (rows.every((r) => unpaidPrincipal(r) === 0)) for (const r of rows) if (r.due > day) cut(r, day);
    }
    for (const p of arrived) if (!p.payment.allocation) giveByRule(p, day);

    const leftOver = seen.reduce((sum, p) => sum + p.left, 0);
    const closed = arrived.some(({ payment }) => payment.closes);
    if ((paymentsMade.length > 0 && leftOver >= payoff(day)) || closed) {
      for (const r of rows) if (r.due > day) cut(r, day);
      for (const p of seen) {
        giveByRule(p, day);
        for (const r of rows) {
          give(p, r, 'interest', p.left);
          give(p, r, 'principal', p.left);
        }
      }
    }
    if (closed) for (const r of rows) for (const part of PARTS) r.waived[part] += owed(r, part);
  }

  const installments = rows.map((r) => {
    const state: InstallmentState =
      owedInAll(r) === 0 ? 'settled' : today < r.due ? 'upcoming' : today <= r.due + rules.graceDays ? 'due' : 'overdue';
    return {
      number: r.number,
      dueOn: isoOf(r.due),
      principal: r.principal,
      interest: r.interest,
      principalPaid: r.principalPaid,
      interestPaid: r.interestPaid,
      penalty: halfUp(r.accrued),
      penaltyPaid: r.penaltyPaid,
      lateFee: r.lateFee,
      lateFeePaid: r.lateFeePaid,
      daysOverdue: state === 'overdue' ? today - r.due : 0,
      state: state,
    };
  });
  const overdue = rows.filter((_, i) => installments[i]!.state === 'overdue');
  const over = (part: Part): Fen => overdue.reduce((sum, r) => sum + owed(r, part), 0);
  const next = rows.find((r) => r.due >= today && unpaidPrincipal(r) + unpaidInterest(r) > 0);
  return {
    asOf,
    installments,
    totals: {
      outstandingPrincipal: rows.reduce((sum, r) => sum + unpaidPrincipal(r), 0),
      overduePrincipal: over('principal'),
      overdueInterest: over('interest'),
      penaltyDue: over('penalty'),
      lateFeeDue: over('lateFee'),
      overdueTotal: over('principal') + over('interest') + over('penalty') + over('lateFee'),
    },
    waived: Object.fromEntries(PARTS.map((part) => [part, rows.reduce((sum, r) => sum + r.waived[part], 0)])) as LoanStatement['waived'],
    payoffAmount: payoff(today),
    unapplied: seen.reduce((sum, p) => sum + p.left, 0),
    daysOverdue: Math.max(0, ...installments.map((r) => r.daysOverdue)),
    allocations: seen.map((p) => ({ ...p.spent, unapplied: p.left })),
    ...(next && { nextDue: { dueOn: isoOf(next.due), amount: unpaidPrincipal(next) + unpaidInterest(next) } }),
  };
};
