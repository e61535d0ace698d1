import { CalcError, isISODate, type Fen, type ISODate } from '../../calc/main';
import { readAmount, readOptionalAmount } from '../../typed/amount';
import type { LoanRecord, Repayment } from '../../ledger/records';
import { phaseOf } from '../../loans/phases';
import { asOfIn } from '../../loans/statements';
import { assess } from '../../loans/assess';
import { fieldOf, sentenceFor } from '../../text/calc-error';
import type { FormProblems } from '../../forms/form-values';
import { withRepayment } from './record';
import { STATED_FIELDS, type RepaymentField, type RepaymentFormValues, type StatedField } from './values';

type RepaymentProblems = FormProblems<RepaymentField>;

/** Reads the form: the loan with this repayment in it, or a sentence for each field that is wrong. */
export function readRepaymentForm(
  values: RepaymentFormValues,
  record: LoanRecord,
  today: ISODate,
  id: string,
): { readonly loan: LoanRecord } | { readonly problems: RepaymentProblems } {
  const amount = readAmount(values.amount, '还款金额');
  const stated = readStated(values);
  const problems: RepaymentProblems = {
    ...(amount.ok ? amount.value === 0 && { amount: '还款金额要大于 0' } : { amount: amount.problem }),
    ...dayProblem(values.paidOn, record, today),
    ...stated.problems,
  };
  if (!amount.ok || Object.keys(problems).length > 0) return { problems };
  const { allocation } = stated;
  const repayment = { id, paidOn: values.paidOn, amount: amount.value, note: values.note.trim(), ...(allocation && { allocation }) };
  const loan = withRepayment(record, repayment);
  // Where an agreement came after the payment, it is the statement before the signing that must take it.
  const phase = phaseOf(loan, repayment);
  const assessment = assess(phase.record, asOfIn(phase, today));
  return assessment instanceof CalcError ? { problems: { [problemField(assessment)]: sentenceFor(assessment) } } : { loan };
}

function readStated(values: RepaymentFormValues): { problems: RepaymentProblems; allocation?: NonNullable<Repayment['allocation']> } {
  if (values.stated !== 'yes') return { problems: {} };
  const parts = STATED_FIELDS.map(({ field, label }) => ({ field, reading: readOptionalAmount(values[field], label) }));
  const wrong = parts.flatMap(({ field, reading }) => (reading.ok ? [] : [[field, reading.problem] as const]));
  if (wrong.length > 0) return { problems: Object.fromEntries(wrong) };
  const part = (field: StatedField): Fen => parts.flatMap((one) => (one.field === field && one.reading.ok ? [one.reading.value] : []))[0] ?? 0;
  return {
    problems: {},
    allocation: { lateFee: part('lateFee'), penalty: part('penalty'), interest: part('interest'), principal: part('principal') },
  };
}

function dayProblem(paidOn: string, record: LoanRecord, today: ISODate): RepaymentProblems {
  if (!isISODate(paidOn)) return { paidOn: '请选还款日期' };
  if (paidOn > today) return { paidOn: '还款日期不能晚于今天，还没付的钱先不记' };
  return paidOn < record.terms.borrowedOn ? { paidOn: `还款日期不能早于借款日 ${record.terms.borrowedOn}` } : {};
}

function problemField(error: CalcError): RepaymentField {
  const field = fieldOf(error);
  if (field === 'paidOn') return 'paidOn';
  return field === 'allocation' ? 'principal' : 'amount';
}
