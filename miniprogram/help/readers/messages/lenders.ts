/** A lender as a message names it: by the words in the text, or by the name that it bears. */
interface Lender {
  readonly name: string;
  readonly words: RegExp;
}

/** Products, which go before the company that offers them; a list of names that people know their loans by. */
const PRODUCTS: readonly Lender[] = [
  { name: '微粒贷', words: /微粒贷/ },
  { name: '微业贷', words: /微业贷/ },
  { name: '借呗', words: /借呗/ },
  { name: '花呗', words: /花呗/ },
  { name: '网商贷', words: /网商贷/ },
  { name: '京东金条', words: /金条/ },
  { name: '京东白条', words: /白条/ },
  { name: '美团借钱', words: /美团借钱/ },
  { name: '美团月付', words: /美团月付/ },
  { name: '美团', words: /美团(?:生活费|小贷|金融)/ },
  { name: '度小满', words: /度小满|有钱花/ },
  { name: '360借条', words: /360借条|360数科|奇富借条/ },
  { name: '放心借', words: /放心借/ },
  { name: '抖音月付', words: /抖音月付/ },
  { name: '滴滴', words: /滴水贷|滴滴(?:金融|数科|月付|借钱)/ },
  { name: '招联金融', words: /招联|好期贷/ },
  { name: '中银消费金融', words: /中银消费/ },
  { name: '马上消费金融', words: /马上(?:消费|金融)|安逸花/ },
  { name: '兴业消费金融', words: /兴业消费/ },
  { name: '捷信消费金融', words: /捷信/ },
  { name: '中邮消费金融', words: /中邮消费|中邮钱包/ },
  { name: '平安消费金融', words: /平安消费/ },
  { name: '杭银消费金融', words: /杭银消费/ },
  { name: '海尔消费金融', words: /海尔消费/ },
  { name: '南银法巴消费金融', words: /南银法巴/ },
  { name: '宁银消费金融', words: /宁银消费/ },
  { name: '哈银消费金融', words: /哈银消费/ },
  { name: '长银消费金融', words: /长银(?:五八)?消费/ },
  { name: '湖北消费金融', words: /湖北消费/ },
  { name: '北银消费金融', words: /北银消费/ },
  { name: '小米消费金融', words: /小米消费/ },
  { name: '小米贷款', words: /天星(?:金融|数科)|小米(?:贷款|金融|随星借)|随星借/ },
  { name: '陆金所', words: /陆金所/ },
  { name: '平安普惠', words: /平安普惠/ },
  { name: '宜享花', words: /宜享花/ },
  { name: '拍拍贷', words: /拍拍贷|信也科技/ },
  { name: '分期乐', words: /分期乐|乐信/ },
  { name: '还呗', words: /还呗/ },
  { name: '省呗', words: /省呗/ },
  { name: '洋钱罐', words: /洋钱罐/ },
  { name: '携程金融', words: /携程金融|拿去花|借去花/ },
  { name: '唯品花', words: /唯品花/ },
  { name: '建行快贷', words: /建行快贷|快e?贷[^。]{0,20}建设银行|建设银行[^。]{0,20}快e?贷/ },
];

/** Banks by their short names, and how they sign. */
const BANKS: readonly Lender[] = [
  ['工商银行', '工商银行|工行'], ['农业银行', '农业银行|农行'], ['中国银行', '中国银行|中行'], ['建设银行', '建设银行|建行'], ['交通银行', '交通银行|交行'], ['邮储银行', '邮政?储蓄?银行|邮储'],
  ['招商银行', '招商银行|招行'], ['浦发银行', '浦发(?:银行)?|上海浦东发展银行'], ['中信银行', '中信(?:银行)?'], ['光大银行', '光大(?:银行)?'], ['民生银行', '民生(?:银行)?'], ['兴业银行', '兴业银行'], ['广发银行', '广发(?:银行|信用卡|卡)?'],
  ['平安银行', '平安银行'], ['华夏银行', '华夏银行'], ['微众银行', '微众(?:银行)?'], ['网商银行', '网商银行'], ['新网银行', '新网银行'], ['百信银行', '百信银行'], ['宁波银行', '宁波银行'],
].map(([name = '', words = '']) => ({ name, words: new RegExp(words) }));

export interface NamedLender {
  readonly name: string;
  /** Where it stands in the message. */
  readonly start: number;
  readonly end: number;
}

/** Companies that sign for more than one product. */
const SIGNERS = ['美团', '京东金融', '京东科技', '蚂蚁消费金融', '抖音支付'];
const SIGNED = /【([^【】\n]{2,24})】/g;
/** A bank in the text is the lender only where its loan stands behind it; else it is the bank of a card. */
const LENDS = /^.{0,4}(?:信用卡|贷款|借款|快贷|消费贷|闪电贷|信用贷|现金分期|个人贷|账单)/;
/** The bank of the card that a loan is paid to or from. */
const CARD = /(?:收款|还款|扣款|绑定|储蓄|尾号|入账|至|到|从|向)(?:卡|账户|银行卡)?(?:为|是|[:：（(])?\s{0,3}$/;

/** The lender of a message: a product that it names, else the name that it bears, else a bank whose loan it names. */
export function lenderIn(message: string): NamedLender | undefined {
  return firstOf(PRODUCTS, message) ?? signed(message) ?? bankOfLoan(message) ?? ofFund(message);
}

function firstOf(lenders: readonly Lender[], text: string): NamedLender | undefined {
  let first: NamedLender | undefined;
  for (const { name, words } of lenders) {
    const match = words.exec(text);
    if (match && (first === undefined || match.index < first.start)) first = { name, ...inBrackets(match) };
  }
  return first;
}

function inBrackets({ 0: found, index }: RegExpExecArray): { start: number; end: number } {
  const isSigned = found.startsWith('【');
  return { start: index + (isSigned ? 1 : 0), end: index + found.length - (isSigned ? 1 : 0) };
}

function signed(message: string): NamedLender | undefined {
  for (const match of message.matchAll(SIGNED)) {
    const [, name = ''] = match;
    const start = match.index + 1;
    const bank = BANKS.find(({ words }) => words.test(name));
    if (bank) return { name: bank.name, start, end: start + name.length };
    const signer = SIGNERS.find((each) => name.startsWith(each));
    if (signer !== undefined) return { name: signer, start, end: start + signer.length };
    const own = /^(.{2,12}?(?:银行|消费金融|小贷|信托|农商行|农信社?))(?:股份|有限|公司|信用卡|中心|$)/.exec(name);
    if (own) return { name: own[1] ?? name, start, end: start + (own[1] ?? name).length };
  }
  return undefined;
}

function bankOfLoan(message: string): NamedLender | undefined {
  for (const { name, words } of BANKS) {
    const match = words.exec(message);
    if (!match) continue;
    const end = match.index + match[0].length;
    const isCard = CARD.test(message.slice(Math.max(0, match.index - 12), match.index));
    if (!isCard && (/信用卡|发卡$|卡$/.test(match[0]) || LENDS.test(message.slice(end, end + 12)))) return { name, start: match.index, end };
  }
  return undefined;
}

function ofFund(message: string): NamedLender | undefined {
  const start = message.search(/公积金(?=[^。，,]{0,8}(?:贷款|点贷))/);
  return start < 0 ? undefined : { name: '公积金', start, end: start + 3 };
}
