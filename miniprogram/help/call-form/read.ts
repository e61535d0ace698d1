import { isISODate, type ISODate } from '../../calc/main';
import { readCount } from '../../typed/count';
import type { Reading } from '../../typed/reading';
import { readWords } from '../../typed/words';
import { RECORD_VERSION, type CallRecord } from '../../ledger/records';
import type { FormProblems } from '../../forms/form-values';
import { readClock } from '../calls/clock';
import { WAYS } from '../calls/page';
import type { CallField, CallFormValues } from './values';

const TIMES = { name: '次数', min: 1, max: 200, unit: '次' };

/** Reads the form: the call, or a sentence for each field that is wrong. */
export function readCallForm(values: CallFormValues, today: ISODate, id: string): { readonly call: CallRecord } | { readonly problems: FormProblems<CallField> } {
  // A draft may say anything; what is no way of calling counts as a call that was taken.
  const way = WAYS.find(({ value }) => value === values.way)?.value ?? 'taken';
  const [at, times] = [readClock(values.calledAt), readCount(way === 'missed' ? values.times : '1', TIMES)];
  const words = wordsOf(values);
  const problems: FormProblems<CallField> = {
    ...dayProblem(values.calledOn, today),
    ...(!at.ok && { calledAt: at.problem }),
    ...(!times.ok && { times: times.problem }),
    ...(saysNothing(values) && { said: '写一句说了什么，或下面写对方答应了什么' }),
    ...promiseProblem(values),
    ...words.problems,
  };
  if (!at.ok || !times.ok || Object.keys(problems).length > 0) return { problems };
  const { number, agent, said, promise } = words;
  return {
    call: {
      version: RECORD_VERSION, id, calledOn: values.calledOn, calledAt: at.value, way, times: times.value,
      number, agent, said, promise, promisedBy: promise === '' ? '' : values.promisedBy,
      promiseClosed: promise !== '' && values.promiseClosed === 'yes', toldOthers: values.toldOthers === 'yes',
      loanId: values.loanId, planId: values.planId, deleted: false,
    },
  };
}

/** What was said may be pasted whole; a number is a line. */
function wordsOf(values: CallFormValues) {
  const read = {
    number: readWords(values.number, '号码', SHORT), agent: readWords(values.agent, '工号或姓名', SHORT), said: readWords(values.said, '说了什么', LONG), promise: readWords(values.promise, '答应了什么', LONG),
  };
  const problems = Object.fromEntries(Object.entries(read).flatMap(([field, reading]) => (reading.ok ? [] : [[field, reading.problem]]))) as FormProblems<CallField>;
  const of = (reading: Reading<string>): string => (reading.ok ? reading.value : '');
  return { problems, number: of(read.number), agent: of(read.agent), said: of(read.said), promise: of(read.promise) };
}

const SHORT = 60;
const LONG = 2000;

/** What rang and wasn't taken says enough by itself. */
function saysNothing({ way, said, promise, toldOthers }: CallFormValues): boolean {
  return way !== 'missed' && said.trim() === '' && promise.trim() === '' && toldOthers !== 'yes';
}

function promiseProblem({ promise, promisedBy, calledOn }: CallFormValues): FormProblems<CallField> {
  if (promisedBy === '') return {};
  if (promise.trim() === '') return { promise: '填了日子，也写答应了什么' };
  if (!isISODate(promisedBy)) return { promisedBy: '请重新选日子' };
  return promisedBy < calledOn ? { promisedBy: '答应的日子不能早于打电话那天' } : {};
}

function dayProblem(calledOn: string, today: ISODate): FormProblems<CallField> {
  if (!isISODate(calledOn)) return { calledOn: '请选打电话那天' };
  return calledOn > today ? { calledOn: '还没到的日子先不记' } : {};
}
