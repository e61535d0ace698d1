import type { Unexpected } from '../../platform/unexpected';

/** What the phone says of itself. */
export interface PhoneFacts {
  readonly app: string;
  readonly library: string;
  readonly weChat: string;
  readonly system: string;
}

/**
 * The words of which the engines of WeChat make their messages. Whatever else stands in one may come from the records: it
 * is left out. What was on the phone's screen can be found without it, by the lines of the stack.
 */
const WORDS = new Set((
  'a an the of is are was not no in on to for with by from as at be been it or and than this that must may can cannot could did do does has have '
  + 'undefined null object function string number boolean symbol bigint array promise constructor iterable iterator property properties value values type '
  + 'read set get reading setting call called callback defined declared initialized access before after assignment constant variable argument arguments '
  + 'invalid unexpected expected missing token end input json parse position column line valid out range length size exceeded maximum stack depth '
  + 'convert circular structure cyclic result evaluating near date regular expression syntax error assign only prototype instance extensible delete '
  + 'unhandled rejection failed fail timeout data time page component method'
).split(' '));

const NAME = /\b((?:Type|Range|Reference|Syntax|Eval|URI|Internal|Calc)?Error)\b/;
/** The end of a place in the app's own scripts: line and column in a file. */
const PLACE = /\.js:(\d+):(\d+)/;
const QUOTES = /["'`“”‘’「」]/;
const MOST_LINES = 12;

/**
 * What can be handed on to whoever mends the app: where it went wrong and how, and nothing of what was typed or kept. No
 * figure, no name and no text of a record stands in it: of the message only the engine's own words are left.
 */
export function reportOf({ thrown, route }: Pick<Unexpected, 'thrown' | 'route'>, facts: PhoneFacts): string {
  const lines = thrown.split('\n');
  const message = lines.find((line) => line.trim() !== '' && !PLACE.test(line) && line.trim() !== 'MiniProgramError') ?? '';
  const name = NAME.exec(thrown)?.[1] ?? 'Error';
  return [
    '还得清 意外报告',
    `版本 ${facts.app}，基础库 ${facts.library}，微信 ${facts.weChat}，${facts.system}`,
    `页面 ${route === '' ? '还没有打开' : route}`,
    `${name}: ${scrubbed(message.replace(NAME, ''))}`,
    ...lines.flatMap(placeIn).slice(0, MOST_LINES),
  ].join('\n');
}

/** The engine's own words, and a sign for all between them. */
export function scrubbed(message: string): string {
  const parts = message.split(QUOTES);
  const bare = parts.filter((_, place) => place % 2 === 0).join(' … ') + (parts.length % 2 === 0 ? ' … ' : '');
  return bare.split(/[^A-Za-z…]+/).filter((word) => word !== '').map((word) => (WORDS.has(word.toLowerCase()) ? word : '…')).join(' ').replace(/…(?: …)+/g, '…');
}

/** Of a line of the stack the file, line and column: a function's name may be one that the script made up. */
function placeIn(line: string): string[] {
  const place = PLACE.exec(line);
  if (place === null) return [];
  const file = line.slice(0, place.index).split(/[^\w$./-]/).pop()?.replace(/^\/\//, '') ?? '';
  return [`  ${file}.js:${place[1] ?? ''}:${place[2] ?? ''}`];
}
