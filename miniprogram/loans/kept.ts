import type { ISODate } from '../calc/main';

/** What was found for a record on a day: a record is never changed in place, so that stays true. */
export function keptByDay<Kept extends object, Answer>(make: (record: Kept, day: ISODate) => Answer): (record: Kept, day: ISODate) => Answer {
  const known = new WeakMap<Kept, Map<ISODate, Answer>>();
  return (record, day) => {
    const days = known.get(record) ?? new Map<ISODate, Answer>();
    if (!days.has(day)) known.set(record, days.set(day, make(record, day)));
    return days.get(day) as Answer;
  };
}

/** What was answered last, again where the same is asked: the same records in the same order, and the same of all else. */
export function lastAnswer<Asked extends readonly unknown[], Answer>(make: (...asked: Asked) => Answer): (...asked: Asked) => Answer {
  let last: { readonly asked: Asked; readonly answer: Answer } | null = null;
  return (...asked) => {
    if (last === null || !isSame(last.asked, asked)) last = { asked, answer: make(...asked) };
    return last.answer;
  };
}

function isSame(before: unknown, now: unknown): boolean {
  if (!Array.isArray(before) || !Array.isArray(now)) return before === now;
  return before.length === now.length && before.every((one, place) => isSame(one, now[place]));
}
