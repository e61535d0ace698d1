import { clauseStart, lineBefore } from './clause';
import { placesIn, type Place } from './places';
import type { PlainWords } from './plain-words';

/** "勿", "不会" …: what follows in the clause is warned of or ruled out. */
const PROHIBITION = /不要|不会|不得|不可|不能|不应|不索|切勿|勿|严禁|禁止|谨防|警惕|防范|拒绝|绝不|从不|不向|不收|小心|当心|避免|(?:不需要?|无需|不用|不必)(?:持卡人|参保人|借款人|客户|用户|消费者|个人|本人|任何人)|(?:^|[^特分级识区个性])别(?![的人])/;
/** What a prohibition is used up by, so that it says nothing of what comes after: "不要担心，…", "勿错过先…". */
const TURN = /但|而|请|先|再|然后|只需|只要|需要|必须|马上|立即|立刻|否则|担心|害怕|着急|犹豫|错过|挂断|告诉|退出|影响|耽误|就/;
/** "免", "没有", "假冒": only what follows at once is ruled out. */
const EXEMPTION = /(?:无需|不用|不必|不需要?|免收?|没有|卸载|冒充|假冒|仿冒|(?:放款|到账)之?后才?)(?:您|你|支付|缴纳|交|任何|额外|另外|单独|独立|的|要|先|提前|预先)*$/;
/** "不存在需要提交保证金的情况": what isn't there is ruled out, 需要 or not. */
const NOT_THERE = /不存在[^,。!?;:]{0,10}$/;
/** "不下载、不转账", but for "不提供就办不了", which asks for it. */
const NOT_DONE = /(?:^|、)不(?:下载|安装|点击|相信|轻信)?$/;
const OR_ELSE = /^[^,。!?;:]{0,4},?[^,。!?;:]{0,2}(?:就|则|将|会|无法|不能|办不|影响)/;
/** "… 的都是诈骗" after the sign, or at the start of the next clause; so is what one is told to do then. */
const CONDEMNED = /^[^,。!?;:]{0,30}[,:]?(?:的|行为|情况|时)*(?:一定|肯定)?(?:都是|均为|均是|均属|就是|必是|全是|皆为|均涉嫌|涉嫌|属于|是)(?:典型)?(?:的)?(?:电信)?(?:网络)?(?:诈骗|骗局|骗子|骗人|违法|违规|陷阱|圈套|假)/;
const TOLD_TO_REFUSE = /^[^,。!?;:]{0,8}[,:](?:请|应|要|一律|都)?(?:您|你)?(?:务必|立即|马上|及时|直接|坚决)?(?:挂断|拒绝|报警|拨打110|别信|不信|勿信|不要相信|不要理|切勿)/;
/** A text that tells what frauds do, as banks warn of them: until it turns to the reader and asks for something itself. */
const TOLD_OF_FRAUDS = /(?:不法分子|犯罪分子|诈骗分子|骗子)[^。!?;]{0,12}(?:冒充|假冒|冒用|伪造|以|利用|通过|诱导|诱骗|骗取|要求|谎称|声称)(?:(?!请您|请你|请将|请把|请点|请立即|请登|为了?保|为了?确|现需|需您|需要您)[^。!?;])*$/;
/** A sign that has two of them after its 不要 says what not to do and then what to do: "不要告诉别人，发给我". */
const GIVING = /发|报给|念|告诉|提供|给/;

/** Does the text itself warn of what stands there, or say that it doesn't happen? */
export function isNegated(words: PlainWords, { start, end }: Place): boolean {
  const before = words.text.slice(clauseStart(words, start), start);
  const after = words.text.slice(end);
  return isProhibited(before, words.text.slice(start, end))
    || EXEMPTION.test(before)
    || NOT_THERE.test(before)
    || (NOT_DONE.test(before) && !OR_ELSE.test(after))
    || CONDEMNED.test(after)
    || TOLD_TO_REFUSE.test(after)
    || TOLD_OF_FRAUDS.test(lineBefore(words, start));
}

function isProhibited(before: string, sign: string): boolean {
  return placesIn(before, PROHIBITION).some(({ end }) => !TURN.test(before.slice(end)))
    || placesIn(sign, PROHIBITION).some(({ end }) => placesIn(sign.slice(end), GIVING).length < 2);
}
