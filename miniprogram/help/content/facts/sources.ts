import type { Evidence } from '../../../content/fact';

const CHECKED_ON = '2026-11-26';
const LAWS = 'flk.npc.gov.cn';
const COURTS = 'www.court.gov.cn';
const REGULATORS = 'www.nfra.gov.cn';

/** The text itself was read, or several reports of it agree. */
function text(title: string, issued: string, address?: string) {
  return (article = ''): Evidence => ({ source: `${title}${article}（${issued}）`, ...(address !== undefined && { address }), checkedOn: CHECKED_ON, certainty: 'official' });
}

export const civilCode = text('《民法典》', '全国人民代表大会，2020年5月28日', LAWS);
export const civilProcedure = text('《民事诉讼法》', '全国人大常委会，2023 年修正', LAWS);
export const procedureExplained = text('《关于适用〈中华人民共和国民事诉讼法〉的解释》', '最高人民法院，2022 年修正', COURTS);
export const limitationRules = text('《关于审理民事案件适用诉讼时效制度若干问题的规定》', '最高人民法院，2020 年修正', COURTS);
export const onlineCourts = text('《人民法院在线诉讼规则》', '最高人民法院，2021 年', COURTS);
export const arbitration = text('《仲裁法》', '全国人大常委会，2025 年修订，2026年3月1日起施行', LAWS);
export const notaries = text('《公证法》', '全国人大常委会，2017 年修正', LAWS);
export const notarisedDebts = text('《关于公证债权文书执行若干问题的规定》', '最高人民法院，法释〔2018〕18号', COURTS);
export const seizure = text('《关于人民法院民事执行中查封、扣押、冻结财产的规定》', '最高人民法院，2020 年修正', COURTS);
export const highSpending = text('《关于限制被执行人高消费的若干规定》', '最高人民法院，2010年7月1日', COURTS);
export const dishonestDebtors = text('《关于公布失信被执行人名单信息的若干规定》', '最高人民法院，2013 年', COURTS);
export const lateInterest = text('《关于执行程序中计算迟延履行期间的债务利息适用法律若干问题的解释》', '最高人民法院，法释〔2014〕8号', COURTS);
export const contracts = text('《关于适用〈中华人民共和国民法典〉合同编通则若干问题的解释》', '最高人民法院，2023 年', COURTS);
export const antiFraudLaw = text('《反电信网络诈骗法》', '全国人大常委会，2022年9月2日', LAWS);
export const criminalLaw = text('《刑法》', '全国人民代表大会，1997 年，历次修正', LAWS);
export const creditReporting = text('《征信业管理条例》', '国务院，2013 年', LAWS);
export const privateLending = text('《关于审理民间借贷案件适用法律若干问题的规定》', '最高人民法院，2020 年修正', COURTS);
export const bankComplaints = text('《银行业保险业消费投诉处理管理办法》', '原中国银保监会，2020 年', REGULATORS);
export const creditCards = text('《商业银行信用卡业务监督管理办法》', '原中国银监会，2011 年', REGULATORS);

/** Not laws: what member banks have promised each other, and a standard that is recommended. */
const GUIDE_NAME = '《金融机构个人消费类贷款催收工作指引（试行）》（中国银行业协会，2026年1月30日）';
const STANDARD_NAME = 'GB/T 45251-2025《互联网金融 个人网络消费信贷 贷后催收风控指引》（推荐性国家标准，2025年2月28日）';

function selfRegulation(source: string): Evidence {
  return { source, checkedOn: CHECKED_ON, certainty: 'industry' };
}

export const GUIDE = selfRegulation(GUIDE_NAME);
export const STANDARD = selfRegulation(STANDARD_NAME);
export const GUIDE_AND_STANDARD = selfRegulation(`${GUIDE_NAME}；${STANDARD_NAME}`);

/** Said by several pages, or by one that reads like the document's or the bank's own words; the primary page wasn't read. */
export function reported(source: string): Evidence {
  return { source, checkedOn: CHECKED_ON, certainty: 'reported' };
}

/** Somebody's copy of a lender's own screen or message: that one was so, others may not be. */
export function sampled(source: string): Evidence {
  return { source, checkedOn: CHECKED_ON, certainty: 'sample' };
}

/** Goes around; nobody has shown where it stands. */
export function hearsay(source: string): Evidence {
  return { source, checkedOn: CHECKED_ON, certainty: 'hearsay' };
}

/** Arithmetic: whoever has the figures comes to the same. */
export function computed(source: string): Evidence {
  return { source, checkedOn: CHECKED_ON, certainty: 'computed' };
}

/** Something official that was read as several independent reports of the same text. */
export function announced(source: string, address?: string): Evidence {
  return { source, ...(address !== undefined && { address }), checkedOn: CHECKED_ON, certainty: 'official' };
}

/** What stands behind the signs of a fraud. Several independent reports of the two handbooks' texts agree. */
export const HANDBOOKS = announced('《2023版防范电信网络诈骗宣传手册》（国家反诈中心，2023年6月）；《2025版防范电信网络诈骗宣传手册》（公安部刑侦局、国家反诈中心，2025年6月18日）', 'www.mps.gov.cn');
/** How frauds went, as the police of several places told it; no document says it for all. */
export const POLICE_REPORTS = reported('各地公安机关的案情通报，如厦门市反诈骗中心（东南网）、扬州（现代快报，2023年8月）');
export const REGULATOR_WARNING = announced('国家金融监督管理总局风险提示（长治日报，2025年3月13日转载）；金融监管总局等五部门风险提示，2026年2月6日', REGULATORS);
