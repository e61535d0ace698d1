import { findDoors } from '../search/find';
import type { Door } from '../../content/help-doors';
import { doorTo } from '../content/shelves';
import type { PhoneNumber } from '../../content/fact';
import { COURT, HOTLINE, LEGAL_AID } from '../content/numbers';

/** What a text is about, as far as that decides whom to ask: it says nothing of whether it is real. */
export interface Kind {
  readonly title: string;
  readonly remark: string;
  readonly todo: readonly string[];
  readonly doors: readonly Door[];
  readonly dial: readonly PhoneNumber[];
}

const OURS = /微(?:粒|立|利|力)(?:贷|货)|微众|95384/;
const COURTS = /12368|人民法院|法院|传票|民初|民终|执恢|执保|\d执\d|诉前调解|诉调|立案|开庭|支付令|起诉状|应诉|仲裁委/;
const ASSIGNED = /债权[^。!?;]{0,10}(?:转让|受让)|(?:转让|受让)[^。!?;]{0,12}(?:债权|不良资产|资产包)|资产管理(?:有限)?公司/;

const ASKS = /[吗么呢?]$|吗[,。!?]|多久|怎么|怎样|如何|为什么|为啥|是什么|什么意思|能不能|会不会|可不可以|是不是|要不要|有没有|该不该|多少钱|哪里|哪些|谁/;
/** Somebody speaks to the reader, or wants something: that is a message, however it ends. */
const PITCHES = /您|请(?!问)|亲(?!人|戚|属)|加我|加微|加v|联系我|点击|https?:|回复|我们(?!家)|我司|本公司|公司为|专业|不成功|发给我|发过来|转给我|可办|\d{6,}|包(?:过|下款)|需要的?(?:联系|私|加)|(?:帮|给|替)你/;
const LONGEST_QUESTION = 60;
const MOST_DOORS = 3;

/** A question of the person's own, as "征信恢复要多久". */
export function isQuestion(plain: string): boolean {
  return plain.length <= LONGEST_QUESTION && ASKS.test(plain) && !PITCHES.test(plain);
}

/** 收到法院的东西: what it means, the last day, what to bring. */
const COURT_PAGE: Door = { title: '收到法院的东西', detail: '什么意思，最后一天，带什么', page: '/help/court/index' };

/** Whether what stands before it is to be believed. */
const DOUBT = /(?:是不是|是)?(?:真的|假的|骗子|骗人|骗局|诈骗|可信|靠谱|合法)/;

export function isDoubt(typed: string): boolean {
  return DOUBT.test(typed);
}

/** What is asked about: "…是骗子吗" would else read as the text's own warning. */
export function withoutDoubt(typed: string): string {
  return typed.slice(0, Math.max(0, typed.search(DOUBT)));
}

/** The article that says more of a sign; of those not named, the one on callers. */
const ARTICLE_ON: Readonly<Record<string, string>> = { 'agent': 'agents', 'advance-fee': 'agents', 'inside': 'agents', 'credit-repair': 'credit-repair', 'fake-app': 'fake-app' };

/** @param signs the ids of what is asked about, where it is a known fraud */
export function questionKind(typed: string, signs: readonly string[]): Kind {
  const onSigns = [...new Set(signs.map((id) => ARTICLE_ON[id] ?? 'fake-caller'))].map(doorTo);
  const found = findDoors(typed).filter(({ page }) => onSigns.every((door) => door.page !== page));
  return {
    title: '这像是一个问题：下面几篇有答案',
    remark: '要核验的是别人发来的内容，就把原话整段贴进来。',
    todo: ['先看最上面那一篇；不够，再用「搜帮助」换个说法。'],
    doors: [...onSigns, ...found].slice(0, MOST_DOORS),
    dial: [],
  };
}

/** Whom a message is to be checked with: never the lender for what came from a court, nor ours for another's. */
export function kindOf(plain: string): Kind {
  if (COURTS.test(plain)) {
    return {
      title: '像是法院或调解的消息：先核实，别不理',
      remark: '真假看不出来，但不理不等于没有。里面的网址和电话先不用。',
      todo: [`自己拨「区号 + ${COURT.digits}」，报案号和姓名，问有没有这个案子。`, '真有：记下收到的日子，按里面的日期去；假的：不理，留着截图。', '核实之前不转钱，不给验证码和密码。'],
      doors: [COURT_PAGE, doorTo('court-papers')],
      dial: [COURT, LEGAL_AID],
    };
  }
  if (ASSIGNED.test(plain)) {
    return {
      title: '像是债权转让的通知：先打原机构',
      remark: '转让是允许的，但要先核实是真的。',
      todo: ['先打原来那家的官方电话，问转给谁了、哪天转的、以后还到哪。', '拿到转让通知、核对过公司的对公账户，再还。'],
      doors: [doorTo('assigned')],
      dial: OURS.test(plain) ? [HOTLINE] : [],
    };
  }
  const whom = OURS.test(plain) ? `在拨号盘上自己按 ${HOTLINE.digits}，问「这是不是你们」。` : `自称是哪家，就自己拨那家合同上写的官方电话；自称微粒贷、微众银行的，按 ${HOTLINE.digits}。`;
  return {
    title: '没有看出问题，也没法证明是真的',
    remark: '没有看到骗局的常见说法，但这不等于安全：短信的发送方和来电显示都能伪造。',
    todo: [`先不回复，${whom}`, '核实之前不转钱，不给验证码和密码，不点里面的链接。'],
    doors: [],
    dial: OURS.test(plain) ? [HOTLINE] : [],
  };
}
