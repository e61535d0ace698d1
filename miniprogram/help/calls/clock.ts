import { plainText } from '../../typed/plain-text';
import { read, refuse, type Reading } from '../../typed/reading';

const HELP = '时间写成 21:30 这样，几点几分';
const AFTERNOON = /^(下午|傍晚|晚上|晚|夜里|半夜)/;
const NOON = /^中午/;
const MORNING = /^(上午|早上|早|凌晨)/;

/** Reads a time of day as "HH:mm": "21:30", "2130", "9.05", "晚上9点半", "21点30分"; nothing typed is ''. */
export function readClock(typed: string): Reading<string> {
  const text = plainText(typed).replace(/ /g, '');
  if (text === '') return read('');
  const bare = text.replace(AFTERNOON, '').replace(NOON, '').replace(MORNING, '').replace(/点(半|整)?|时/, (_, half?: string) => (half === '半' ? ':30' : ':')).replace(/分$/, '');
  const match = /^(\d{1,2})[:.](\d{1,2})?$/.exec(bare) ?? /^(\d{1,2})(\d\d)$/.exec(bare);
  if (match === null) return refuse(HELP);
  const [hours, minutes] = [hourOf(Number(match[1]), text), Number(match[2] ?? 0)];
  if (!(hours <= 23) || minutes > 59) return refuse(HELP);
  return read(`${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`);
}

/**
 * 晚上 9 点 is 21, 中午 1 点 is 13; 晚上 12 点, 凌晨 12 点, 半夜 1 点 and 晚上 1 点 are after midnight, the way people say it.
 * NaN where it can't be told.
 */
function hourOf(hour: number, text: string): number {
  const isNight = /^(夜里|半夜|晚上|晚)/.test(text);
  if ((isNight || text.startsWith('凌晨')) && hour === 12) return 0;
  if (isNight && hour < 5) return hour;
  if (/^(夜里|半夜)/.test(text) && hour < 9) return NaN;
  if (NOON.test(text)) return hour < 4 ? hour + 12 : hour;
  return AFTERNOON.test(text) && hour < 12 ? hour + 12 : hour;
}
