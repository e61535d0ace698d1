import type { ISODate } from '../../calc/main';
import type { CallRecord } from '../../ledger/records';
import { withField, type FormValues } from '../../forms/form-values';

export type CallField =
  | 'calledOn' | 'calledAt' | 'way' | 'times' | 'number' | 'agent' | 'said' | 'promise' | 'promisedBy' | 'promiseClosed' | 'toldOthers' | 'loanId' | 'planId';
/** What stands in the form of a call. `promiseClosed` and `toldOthers` are "yes" or ''. */
export type CallFormValues = FormValues<CallField>;

/** The form with that field as given; a promise that is taken out takes its day along, which nobody could empty any more. */
export function changedCall(values: CallFormValues, field: CallField, value: string): CallFormValues {
  const changed = withField(values, field, value);
  return field === 'promise' && value.trim() === '' ? { ...changed, promisedBy: '', promiseClosed: '' } : changed;
}

function yes(flag: boolean): string {
  return (flag ? 'yes' : '');
}

/** @param about the loan and the plan that the person comes from */
export function emptyCallForm(today: ISODate, about: { readonly loan?: string; readonly plan?: string } = {}): CallFormValues {
  return {
    calledOn: today, calledAt: '', way: 'taken', times: '1', number: '', agent: '', said: '', promise: '', promisedBy: '', promiseClosed: '', toldOthers: '',
    loanId: about.loan ?? '', planId: about.plan ?? '', chosen: '',
  };
}

export function callFormOf(call: CallRecord): CallFormValues {
  const { calledOn, calledAt, way, times, number, agent, said, promise, promisedBy, promiseClosed, toldOthers, loanId, planId } = call;
  return {
    calledOn, calledAt, way, times: String(times), number, agent, said, promise, promisedBy, loanId, planId,
    promiseClosed: yes(promiseClosed), toldOthers: yes(toldOthers), chosen: '',
  };
}
