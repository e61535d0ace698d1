import { CalcError, isISODate, sum, type Debt, type Fen, type ISODate } from '../../calc/main';
import { readAmount, readOptionalAmount } from '../../typed/amount';
import type { Reading } from '../../typed/reading';
import { readWords } from '../../typed/words';
import type { LoanRecord, Repayment } from '../../ledger/records';
import { phaseOf } from '../../loans/phases';
import { asOfIn } from '../../loans/statements';
import { assess } from '../../loans/assess';
import { fieldOf, sentenceFor } from '../../text/calc-error';
import { shortDay } from '../../text/day';
import type { FormProblems } from '../../forms/form-values';
import { closingProblem, waiverProblems } from './given-up';
import { withRepayment } from './record';
import { STATED_FIELDS, WAIVED_FIELDS, type RepaymentField, type RepaymentFormValues } from './values';

type RepaymentProblems = FormProblems<RepaymentField>;

/** Reads the form: the loan with this repayment in it, or a sentence for each field that is wrong. */
export function readRepaymentForm(
  values: RepaymentFormValues,
  record: LoanRecord,
  today: ISODate,
  id: string,
): { readonly loan: LoanRecord } | { readonly problems: RepaymentProblems } {
  const stated = readStated(values);
  const waived = readWaived(values);
  const amount = readPaid(values, waived.parts);
  const note = readWords(values.note, '备注');
  const problems: RepaymentProblems = {
    ...(amount.ok ? {} : { amount: amount.problem }),
    ...dayProblem(values.paidOn, record, today),
    ...stated.problems,
    ...waived.problems,
    ...(note.ok ? {} : { note: note.problem }),
  };
  if (!amount.ok || !note.ok || Object.keys(problems).length > 0) return { problems };
  const { allocation } = stated;
  const repayment: Repayment = {
    id, paidOn: values.paidOn, amount: amount.value, note: note.value,
    ...(allocation && { allocation }), ...(waived.parts && { waived: waived.parts }), ...(values.closes === 'yes' && { closes: true }),
  };
  return withRepaymentChecked(record, repayment, today);
}

function withRepaymentChecked(record: LoanRecord, repayment: Repayment, today: ISODate): ReturnType<typeof readRepaymentForm> {
  const order = closingProblem(record, repayment, today);
  if (order !== '') return { problems: { paidOn: order } };
  const loan = withRepayment(record, repayment);
  // Where an agreement came after the payment, it is the statement before the signing that must take it.
  const phase = phaseOf(loan, repayment);
  const assessment = assess(phase.record, asOfIn(phase, today));
  if (assessment instanceof CalcError) return { problems: { [problemField(assessment)]: sentenceFor(assessment) } };
  const problems = waiverProblems(phase.record, repayment);
  return Object.keys(problems).length > 0 ? { problems } : { loan };
}

/** Nothing need be paid where the lender gives up something, or says that the loan is settled. */
function readPaid({ amount: typed, closes }: RepaymentFormValues, waived: Partial<Debt> | undefined): Reading<Fen> {
  const mayBeNothing = closes === 'yes' || waived !== undefined;
  const amount = mayBeNothing ? readOptionalAmount(typed, '还款金额') : readAmount(typed, '还款金额');
  return amount.ok && amount.value === 0 && !mayBeNothing ? { ok: false, problem: '还款金额要大于 0' } : amount;
}

function readStated(values: RepaymentFormValues): { problems: RepaymentProblems; allocation?: Debt } {
  if (values.stated !== 'yes') return { problems: {} };
  const { problems, part } = readParts(STATED_FIELDS, values);
  if (Object.keys(problems).length > 0) return { problems };
  return { problems, allocation: { lateFee: part('lateFee'), penalty: part('penalty'), interest: part('interest'), principal: part('principal') } };
}

/** Only the parts that something was given up of. */
function readWaived(values: RepaymentFormValues): { problems: RepaymentProblems; parts?: Partial<Debt> } {
  if (values.given !== 'yes') return { problems: {} };
  const { problems, part } = readParts(WAIVED_FIELDS, values);
  if (Object.keys(problems).length > 0) return { problems };
  const parts = Object.fromEntries(WAIVED_FIELDS.map(({ part: name, field }) => [name, part(field)] as const).filter(([, fen]) => fen > 0));
  return sum(Object.values(parts)) === 0 ? { problems: { principalWaived: '减免了哪一项，填在那一项；没有减免就关掉' } } : { problems, parts };
}

function readParts<Field extends RepaymentField>(fields: readonly { readonly field: Field; readonly label: string }[], values: RepaymentFormValues) {
  const readings = fields.map(({ field, label }) => ({ field, reading: readOptionalAmount(values[field], label) }));
  const wrong = readings.flatMap(({ field, reading }) => (reading.ok ? [] : [[field, reading.problem] as const]));
  const part = (field: Field): Fen => readings.flatMap((one) => (one.field === field && one.reading.ok ? [one.reading.value] : []))[0] ?? 0;
  return { problems: Object.fromEntries(wrong) as RepaymentProblems, part };
}

function dayProblem(paidOn: string, record: LoanRecord, today: ISODate): RepaymentProblems {
  if (!isISODate(paidOn)) return { paidOn: '请选还款日期' };
  if (paidOn > today) return { paidOn: '还款日期不能晚于今天，还没付的钱先不记' };
  return paidOn < record.terms.borrowedOn ? { paidOn: `还款日期不能早于借款日 ${shortDay(record.terms.borrowedOn, today)}` } : {};
}

function problemField(error: CalcError): RepaymentField {
  const field = fieldOf(error);
  if (field === 'paidOn') return 'paidOn';
  return field === 'allocation' ? 'principal' : 'amount';
}
