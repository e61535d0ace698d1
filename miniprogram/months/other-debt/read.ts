import { CalcError, isISODate, type ISODate } from '../../calc/main';
import { RECORD_VERSION, type OtherDebtRecord, type OtherPayment } from '../../ledger/records';
import { calculated } from '../../loans/calculated';
import { runningOther } from '../../loans/other-debts';
import { readAmount } from '../../typed/amount';
import { readCount } from '../../typed/count';
import { refuse, type Reading } from '../../typed/reading';
import { readWords } from '../../typed/words';
import { problemsOf, termsOf, type Problems } from './read-terms';
import type { OtherValues } from './values';

/** Reads the form: the debt, or a sentence for each field that is wrong. `before`: as it stands in the ledger. */
export function readOther(values: OtherValues, today: ISODate, id: string, before?: OtherDebtRecord): { readonly debt: OtherDebtRecord } | { readonly problems: Problems } {
  const [lender, note, balance, dueDay] = [readLender(values.lender), readWords(values.note, '备注', 60), readBalance(values.balance), readDueDay(values)];
  const terms = termsOf(values, dueDay.ok ? dueDay.value : 1, before);
  const problems: Problems = { ...problemsOf({ lender, note, balance, dueDay }), ...balanceDayProblem(values.balanceOn, today), ...('problems' in terms && terms.problems) };
  if (!lender.ok || !note.ok || !balance.ok || 'problems' in terms || Object.keys(problems).length > 0) return { problems };
  const debt: OtherDebtRecord = { version: RECORD_VERSION, id, lender: lender.value, note: note.value, balance: balance.value, balanceOn: values.balanceOn, terms: terms.value, payments: [] };
  const kept = { ...debt, payments: paymentsIn(debt, before) };
  const why = calculated(() => runningOther(kept, today));
  return why instanceof CalcError ? { problems: refused(why) } : { debt: kept };
}

function readLender(typed: string): Reading<string> {
  return typed.trim() === '' ? refuse('写上欠谁的，如「招行信用卡」「二叔」') : readWords(typed, '欠谁的', 60);
}

function readBalance(typed: string): Reading<number> {
  const balance = readAmount(typed, '现在还欠');
  return balance.ok && balance.value > 0 && balance.value < 100 ? refuse('不到 1 元的不用记；还清了填 0') : balance;
}

/** Where nothing goes back each month there is none to be asked for. */
function readDueDay({ kind, monthly, dueDay }: OtherValues): Reading<number> {
  return readCount(kind === 'family' && monthly.trim() === '' ? '1' : dueDay, { name: '每月哪天还', min: 1, max: 31, unit: '日' });
}

/** A balance that was looked up anew is without what was paid until its day. */
function paymentsIn({ balance, balanceOn }: OtherDebtRecord, before?: OtherDebtRecord): readonly OtherPayment[] {
  if (before === undefined) return [];
  if (before.balance === balance && before.balanceOn === balanceOn) return before.payments;
  return before.payments.map((one) => ({ ...one, inBalance: one.inBalance || one.paidOn <= balanceOn }));
}

function refused({ code, field }: CalcError): Problems {
  if (code === 'not-repayable') return { monthly: '这样每月还，30 年也还不完：请再核对每月还多少和利率' };
  return field.includes('dueOn') || field === 'termCount' ? { termsLeft: '期数太多，最多 360 期、到 2099 年' } : { balance: '这样算不出来，请核对金额和日子' };
}

function balanceDayProblem(balanceOn: string, today: ISODate): Problems {
  if (!isISODate(balanceOn)) return { balanceOn: '请选哪天的数' };
  return balanceOn > today ? { balanceOn: '不能晚于今天' } : {};
}
