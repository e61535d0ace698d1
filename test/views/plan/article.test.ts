import { fenOf } from '../amounts';
import { DEFERRAL, facts, OFFER, resultOf, said, view, type Typed } from './form';

/** What the source article says can be had: 12 to 40 terms, 48 in special cases, up to 6 months of pause. */

const COMMON = '网传·未核实：12–40 期较常见，不是必然能批';
const SPECIAL = '网传·未核实：41–48 期属于特殊情况';
const RARE = '网传·未核实：超过 48 期很少见';
const remarkOf = (terms: number): string => (terms < 12 ? '' : terms <= 40 ? COMMON : terms <= 48 ? SPECIAL : RARE);

test.each(Array.from({ length: 60 }, (_, place) => place + 1))('%i terms are computed, and their remark is hearsay or none', (terms) => {
  const typed = { ...OFFER, termCount: String(terms) };
  const { termsRemark, problems } = view(typed);
  const result = resultOf(typed);
  expect([termsRemark, problems]).toEqual([remarkOf(terms), {}]);
  expect(result.schedule).toHaveLength(terms);
  expect(facts(result)).toMatchObject({ 总利息: '7,000.00', 一共还: '64,000.00' });
  // The payments are the 64,000.00 in equal parts, rounded; the last takes the rest.
  const payment = Math.round(6_400_000 / terms);
  expect(result.schedule.slice(0, -1).every(({ total }) => fenOf(total) === payment)).toBe(true);
  expect(fenOf(result.schedule[terms - 1]?.total ?? '')).toBe(6_400_000 - payment * (terms - 1));
});

test.each([['36期', COMMON], ['４０', COMMON], ['41', SPECIAL], ['61', ''], ['0', ''], ['x', ''], ['', ''], ['12.5', '']])('%j terms: %s', (termCount, remark) => {
  expect(view({ ...OFFER, termCount }).termsRemark).toBe(remark);
});

/**
 * 57,000 at 0.05% a day: 28.50 of interest a day, and with the multiplier 1.5 another 14.25 of surcharge on what is
 * overdue. From 2025-01-15 on: to 02-15 31 days, 03-15 59, 04-15 90, 05-15 120, 06-15 151, 07-15 181. (No six months of
 * the calendar have 180 days, for which rule 5.20 gives 5,130.00 and 2,565.00: a day less than 181.)
 */
const DAYS = [31, 59, 90, 120, 151, 181];
const ENDS = ['2月15日', '3月15日', '4月15日', '5月15日', '6月15日', '7月15日'];
const INTEREST = ['883.50', '1,681.50', '2,565.00', '3,420.00', '4,303.50', '5,158.50'];
const SURCHARGE = ['441.75', '840.75', '1,282.50', '1,710.00', '2,151.75', '2,579.25'];
const DUE = ['58,325.25', '59,522.25', '60,847.50', '62,130.00', '63,455.25', '64,737.75'];

describe.each([1, 2, 3, 4, 5, 6])('%i months of pause at the contract rate, all of it overdue', (months) => {
  const at = (row: readonly string[]) => row[months - 1] ?? '';
  const typed: Typed = { ...DEFERRAL, months: String(months) };

  test('nothing waived', () => {
    const result = resultOf(typed);
    expect([result.label, result.payment, result.detail]).toEqual(['到期一次还（元）', at(DUE), `延期 ${months} 个月共 ${DAYS[months - 1]} 天，${at(ENDS)}到期`]);
    expect(facts(result)).toMatchObject({ 现在欠: '57,000.00', 延期利息: at(INTEREST), 延期罚息: at(SURCHARGE), '到期还，不减免': at(DUE), 一共还: at(DUE) });
    expect(facts(result)['到期减免罚息']).toBeUndefined();
    expect(said(result)).toContainEqual(['plain', '罚息一分没减。延期前先问罚息能不能停、能不能免']);
  });

  test.each([['50', 0.5], ['100', 1]])('%s%% of the penalty waived at the end: both totals', (penaltyWaiver, share) => {
    const result = resultOf({ ...typed, penaltyWaiver });
    const waived = Math.round(fenOf(at(SURCHARGE)) * share);
    const { label, detail, payment } = result;
    expect([label, detail]).toEqual(['到期一次还，减免之后（元）', `延期 ${months} 个月共 ${DAYS[months - 1]} 天，${at(ENDS)}到期；不减免要还 ${at(DUE)} 元`]);
    expect(fenOf(payment)).toBe(fenOf(at(DUE)) - waived);
    expect(fenOf(facts(result)['到期减免罚息'] ?? '')).toBe(waived);
    expect(facts(result)).toMatchObject({ '到期还，不减免': at(DUE), 一共还: payment });
    expect(said(result).some(([tone, text]) => tone === 'against' && text?.startsWith(`减免没有兑现的话，到期要还 ${at(DUE)} 元`))).toBe(true);
  });

  test('the whole surcharge waived leaves the interest', () => {
    expect(fenOf(resultOf({ ...typed, penaltyWaiver: '100' }).payment)).toBe(5_700_000 + fenOf(at(INTEREST)));
  });
});

test('180 days are 5,130.00 of interest and 2,565.00 of surcharge: a day less than six months', () => {
  const { 延期利息: interest = '', 延期罚息: surcharge = '' } = facts(resultOf(DEFERRAL));
  expect([fenOf(interest) - 2_850, fenOf(surcharge) - 1_425]).toEqual([513_000, 256_500]);
});

describe('what a pause costs under other conditions', () => {
  test.each<[string, Typed, string, string, string]>([
    // 20,000 of it overdue: 10.00 × 0.5 = 5.00 of surcharge a day.
    ['a part overdue', { overduePrincipal: '20,000' }, '5,158.50', '905.00', '63,063.50'],
    ['nothing overdue', { overduePrincipal: '0' }, '5,158.50', '0.00', '62,158.50'],
    ['no interest, and with it no surcharge', { chargeInterest: 'no' }, '0.00', '0.00', '57,000.00'],
    ['interest, but no surcharge', { chargeSurcharge: 'no' }, '5,158.50', '0.00', '62,158.50'],
    ['surcharge, but no interest', { chargeInterest: 'no', chargeSurcharge: 'yes' }, '0.00', '2,579.25', '59,579.25'],
    ['a multiplier of 1.3', { multiplier: '1.3' }, '5,158.50', '1,547.55', '63,706.05'],
    // Interest and surcharge run on the principal alone; the other parts wait.
    ['a debt of all parts', { interest: '1,000', penalty: '600', lateFee: '40' }, '5,158.50', '2,579.25', '66,377.75'],
    ['half of all penalty waived: of the 600 too', { interest: '1,000', penalty: '600', lateFee: '40', penaltyWaiver: '50' }, '5,158.50', '2,579.25', '64,788.12'],
    ['from a month’s last day', { signedOn: '2025-08-31' }, '5,158.50', '2,579.25', '64,737.75'],
    ['over a leap day', { signedOn: '2024-01-31', months: '1' }, '826.50', '413.25', '58,239.75'],
  ])('%s', (_what, typed, interest, surcharge, due) => {
    const result = resultOf({ ...DEFERRAL, ...typed });
    expect(facts(result)).toMatchObject({ 延期利息: interest, 延期罚息: surcharge });
    expect(result.payment).toBe(due);
  });

  test('half a fen of what is waived is rounded up', () => {
    // Half of 600.00 + 2,579.25 is 1,589.625.
    const typed = { ...DEFERRAL, penalty: '600', penaltyWaiver: '50' };
    expect(facts(resultOf(typed))['到期减免罚息']).toBe('1,589.63');
  });
});
