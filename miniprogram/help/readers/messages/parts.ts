/** From where to where (excluded) a message stands in the text. */
export interface Part {
  readonly start: number;
  readonly end: number;
}

const SIGNATURE = /【[^【】\n]{1,24}】/g;
/** What a telephone puts between messages: a day or an hour, a sender's number, a rule. */
const BETWEEN = /^(?:(?:20\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?|\d{1,2}月\d{1,2}日|今天|昨天|前天|星期[一二三四五六日天]|周[一二三四五六日])?\s{0,3}(?:上午|下午|中午|晚上|凌晨|早上)?\s{0,3}(?:\d{1,2}:\d\d(?::\d\d)?)?|\+?(?:86)?\d{3,21}|[-=_*~—]{2,80}|短信\/彩信|(?:第?\d{1,3}[.、)）条])\s{0,3})$/;
/** How a message begins that bears no name. */
const OPENING = /^(?:[（(][^）)]{1,8}[）)])?(?:您好|你好|尊敬的|亲爱的|亲[，,]|您[于的在有已本尾名好]|【|(?:.{1,6})(?:先生|女士)|(?:还款|借款|放款|逾期|扣款|账单)[^，,。]{0,6}(?:提醒|通知|成功)|\d{1,2}月\d{1,2}日)/;
/** A line that ends so isn't the end of a message. */
const UNFINISHED = /[，,：:、（(]$/;
const SHORTEST = 12;

/** Parts several messages that were pasted at once: by empty lines, by the names they bear, by how they begin. */
export function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let open: Part | undefined;
  for (const line of linesOf(text)) {
    const said = text.slice(line.start, line.end).trim();
    if (said === '' || BETWEEN.test(said)) {
      if (open) parts.push(open);
      open = undefined;
      continue;
    }
    const [first, ...others] = byNames(text, line);
    if (first === undefined) continue;
    if (open && goesOn(text, open, first)) open = { start: open.start, end: first.end };
    else {
      if (open) parts.push(open);
      open = first;
    }
    for (const other of others) {
      parts.push(open);
      open = other;
    }
  }
  if (open) parts.push(open);
  return parts.map((part) => trimmed(text, part));
}

function linesOf(text: string): Part[] {
  const lines: Part[] = [];
  for (let start = 0; start <= text.length;) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

function trimmed(text: string, { start, end }: Part): Part {
  const said = text.slice(start, end);
  const from = start + said.length - said.trimStart().length;
  return { start: from, end: from + said.trim().length };
}

/** Whether a line belongs to the message above it. */
function goesOn(text: string, open: Part, line: Part): boolean {
  const above = text.slice(open.start, open.end).trim();
  const below = text.slice(line.start, line.end).trim();
  const isSigned = /】$/.test(above.slice(-1)) && above.length > SHORTEST;
  if (/^【[^】]{1,24}】$/.test(below)) return !/^【/.test(above);
  if (isSigned || /^【/.test(below)) return false;
  return !(above.length >= SHORTEST && !UNFINISHED.test(above.slice(-1)) && OPENING.test(below.slice(0, 20)));
}

/** Messages on one line, parted where one name ends a message or begins the next. */
function byNames(text: string, line: Part): Part[] {
  const said = text.slice(line.start, line.end);
  const names = [...said.matchAll(SIGNATURE)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const leads = names[0] !== undefined && said.slice(0, names[0].start).trim() === '';
  const cuts = names.flatMap((name) => {
    const before = said.slice(0, name.start).trimEnd();
    const after = said.slice(name.end).trim();
    // "【宁波银行】【还款提醒】" begin one message.
    if (after === '' || /^(?:【[^【】]{1,24}】\s{0,3}){0,3}$/.test(before.slice(-90)) || !/[。！!？?~～）)】\w]$/.test(before.slice(-1))) return [];
    return [leads ? name.start : name.end];
  });
  const ends = [...new Set([...cuts, said.length])];
  return ends.map((end, place) => ({ start: line.start + (ends[place - 1] ?? 0), end: line.start + end }));
}
