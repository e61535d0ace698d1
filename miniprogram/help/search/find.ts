import { COMFORT_LINE } from '../../content/comfort';
import { HELP_DOORS, type Door } from '../../content/help-doors';
import { plainWords } from '../../fraud/plain-words';
import { textOf } from '../content/article';
import { ARTICLES } from '../content/articles';

/** Words for the same thing: who types one finds what is written with another. */
const SAME: readonly (readonly string[])[] = [
  ['罚息', '罚金', '滞纳金', '违约金'],
  ['催收', '催债', '讨债', '催款', '要债'],
  ['征信', '信用', '黑名单', '不良记录', '污点'],
  ['起诉', '官司', '法院', '被告', '传票'],
  ['投诉', '举报', '维权', '告银行'],
  ['协商', '商量', '谈判', '分期', '延期', '减免', '缓'],
  ['客服', '电话', '人工', '热线', '官方渠道'],
  ['骗', '诈骗', '骗子', '套路', '假'],
  ['逾期', '还不上', '没还', '晚还', '欠钱'],
  ['心理', '抑郁', '自杀', '想死', '撑不住', '睡不着', '崩溃', COMFORT_LINE.digits],
  ['备份', '换手机', '导出', '密码锁', '设置'],
  ['隐私', '安全', '泄露', '上传'],
];

/** Nobody looks for more, and a page that was pasted by mistake would be searched for ten thousand words. */
const LONGEST = 200;

const IN_TITLE = 12;
const IN_WORDS = 8;
const IN_TEXT = 3;
/** A word for the same thing counts for less than the word itself. */
const BY_ANOTHER_WORD = 0.5;

function plain(text: string) {
  return plainWords(text).text.replace(/[,。!?;:、]/g, '');
}

const ENTRIES = HELP_DOORS.flatMap(({ doors }) => doors).map((door) => {
  const article = ARTICLES.find(({ id }) => door.page.endsWith(`?id=${id}`));
  return {
    door,
    title: plain(door.title + (door.detail ?? '')),
    words: (article?.words ?? []).map(plain).join('，'),
    text: (article?.lines ?? []).map((line) => plain(textOf(line))).join('，'),
  };
});

/** The doors that fit what was typed, the best first; none for nothing typed. Spaces part words that must not all fit. */
export function findDoors(typed: string): Door[] {
  const queries = typed.slice(0, LONGEST).split(/\s+/).map(plain).filter((query) => query !== '').slice(0, 8);
  const scored = ENTRIES.map((entry) => ({ door: entry.door, score: queries.reduce((sum, query) => sum + scoreOf(entry, query), 0) }));
  return scored.filter(({ score }) => score > 0).sort((one, other) => other.score - one.score).map(({ door }) => door);
}

function scoreOf(entry: (typeof ENTRIES)[number], query: string): number {
  const others = SAME.filter((group) => group.some((word) => query.includes(word))).flat().filter((word) => !query.includes(word));
  const exact = scoreOfWord(entry, query) + inside(query).reduce((sum, word) => sum + scoreOfWord(entry, word), 0);
  return exact + BY_ANOTHER_WORD * others.reduce((most, word) => Math.max(most, scoreOfWord(entry, word)), 0);
}

/** "罚息怎么算": the words known to us that are in what was typed. */
function inside(query: string): string[] {
  return SAME.flat().filter((word) => word !== query && query.includes(word));
}

function scoreOfWord({ title, words, text }: (typeof ENTRIES)[number], word: string): number {
  return (title.includes(word) ? IN_TITLE : 0) + (words.includes(word) ? IN_WORDS : 0) + (text.includes(word) ? IN_TEXT : 0);
}
