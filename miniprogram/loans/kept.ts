import type { ISODate } from '../calc/main';

/** What was found for a record on a day: a record is never changed in place, so that stays true. */
export function keptByDay<Kept extends object, Answer>(make: (record: Kept, day: ISODate) => Answer): (record: Kept, day: ISODate) => Answer {
  const known = new WeakMap<Kept, Found<Answer>>();
  return (record, day) => {
    const last = known.get(record);
    for (let found = last; found !== undefined; found = found.before) if (found.day === day) return found.answer;
    const answer = make(record, day);
    known.set(record, { day, answer, before: last });
    return answer;
  };
}

/** What was found for a day, and for those asked about before: mostly there is one day, so no map is made for each record. */
interface Found<Answer> {
  readonly day: ISODate;
  readonly answer: Answer;
  readonly before: Found<Answer> | undefined;
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
