import * as fc from 'fast-check';
import { assessLoan } from '../../../miniprogram/calc';
import type { LoanRecord } from '../../../miniprogram/ledger/records';
import { carriersOn } from '../../../miniprogram/loans/joined';
import { recordOn } from '../../../miniprogram/loans/phases';
import { loanOf } from '../../../miniprogram/loans/assess';
import { explanation } from '../../../miniprogram/loan/loan-page/explanation';
import { loanPage } from '../../../miniprogram/loan/loan-page/loan-page';
import type { PartKind } from '../../../miniprogram/loan/loan-page/parts';
import { agreement, signed, type Signed } from '../../pages/agreements';
import { loan, LOAN, paid } from '../../loans/loan';
import { fenOf, sumOf } from '../../views/amounts';
import { randomAgreedLoan } from '../../views/random-agreements';

const agreed = (changes: Signed = {}, record: LoanRecord = LOAN) => signed(record, agreement(changes));
const MISSED = '2026-12-20';

describe('what is owed follows the agreement', () => {
  test('before its first term', () => {
    expect(loanPage(agreed(), '2026-12-01')).toMatchObject({
      kind: 'own', title: '微粒贷', about: '', missed: '', terms: '协商 36 期 · 11月22日签 · 一共还 61,200.00 元',
      overdue: null, next: { label: '12月15日应还', amount: '1,700.00' },
      // 58,200.00 and 9 of 23 days of 83.33
      payoff: { label: '今日结清金额', total: '58,232.61' },
      hints: ['按签好的协议推算，以协议和官方账单为准；提前还清要还多少，问清对方。对不上就点开每一项，看怎么算的。'],
      paidInstallments: [], openTitle: '剩余 36 期',
    });
  });

  test('the day before it is signed, the contract', () => {
    expect(loanPage(agreed(), '2026-11-21')).toEqual(loanPage(LOAN, '2026-11-21'));
  });

  test('its down payment is no term of its own', () => {
    const page = loanPage(agreed({ down: 500_000 }), '2026-11-22');
    expect(page).toMatchObject({ next: { label: '今天应还', amount: '5,000.00', beside: '' }, openTitle: '剩余首付和 36 期' });
    expect(page.openInstallments[0]).toMatchObject({ number: 0, label: '首付', status: '今天应还', amount: '5,000.00' });
    // What a day late costs is the contract's penalty only where the agreement says so.
    expect(page.hints[0]).not.toContain('拖到明天');
    const penalty = loanPage(agreed({ down: 500_000, missedTerm: 'penalty' }), '2026-11-22');
    expect(penalty.hints[0]).toBe('今天还清首付没有罚息；拖到明天要多付 3.75 元。可能有 1 天宽限，以官方为准，不要按有宽限来安排。');
    const made = loanPage(agreed({ down: 500_000 }, loan({ repayments: [paid('2026-11-22', 500_000)] })), '2026-11-23');
    expect([made.paidTitle, made.openTitle]).toEqual(['已还首付', '剩余 36 期']);
  });

  test('all of it paid', () => {
    const page = loanPage(agreed({}, loan({ repayments: [paid('2026-12-15', 6_000_000)] })), '2026-12-16');
    expect(page).toMatchObject({ settled: true, calm: '协议的钱已经全部还清', hints: [], leftOver: expect.stringContaining('可以请贷款机构退还') as string });
  });

  test('one that can not be calculated says why, and can still be taken back', () => {
    const page = loanPage(signed(LOAN, { ...agreement(), installments: [] }), '2026-12-01');
    expect(page).toMatchObject({ problem: '借款金额至少 1.00 元，每期本金也至少 1.00 元，最多 100,000,000.00 元', terms: '', agreement: { id: 'signed-2026-11-22' } });
    expect(JSON.stringify(page)).not.toMatch(/NaN|undefined/);
  });
});

describe('a missed term', () => {
  test.each<[string, Signed, string]>([
    ['of which it says nothing', {}, '协议第 1 期逾期 5 天。协议没写没按时还怎么办，先按原合同的罚息估算，问清对方。'],
    ['that bears penalty', { missedTerm: 'penalty' }, '协议第 1 期逾期 5 天。协议写明：按合同计罚息。'],
    ['in its own words', { missedTerm: 'penalty', missedTermWords: '逾期部分按日加收罚息。' }, '协议第 1 期逾期 5 天。协议写明：“逾期部分按日加收罚息”。'],
    ['that makes it void', { missedTerm: 'void' }, '协议第 1 期逾期 5 天。协议写明：协议作废，恢复原来的账。协议作废的话，减免的 800.00 元可能要补回来，回到原来的账：这笔今天逾期 63,955.21 元，结清要 68,717.09 元。'],
    ['that makes it void, in its own words', { missedTerm: 'void', missedTermWords: '任一期逾期，本协议失效' }, '协议第 1 期逾期 5 天。协议写明：“任一期逾期，本协议失效”。协议作废的话，减免的 800.00 元可能要补回来，回到原来的账：这笔今天逾期 63,955.21 元，结清要 68,717.09 元。'],
    ['that makes it void, where nothing was waived', { missedTerm: 'void', waived: { principal: 0, interest: 0, penalty: 0, lateFee: 0 } }, '协议第 1 期逾期 5 天。协议写明：协议作废，恢复原来的账。协议作废的话，回到原来的账：这笔今天逾期 63,955.21 元，结清要 68,717.09 元。'],
    ['that makes all of it due', { missedTerm: 'all-due' }, '协议第 1 期逾期 5 天。协议写明：剩余的一次到期。没到期的本金 56,583.33 元可能要一次还清。'],
    ['and the down payment before it', { down: 500_000 }, '协议首付、第 1 期逾期，最早的逾期 28 天。协议没写没按时还怎么办，先按原合同的罚息估算，问清对方。'],
  ])('%s', (_what, changes, want) => {
    expect(loanPage(agreed(changes), MISSED).missed).toBe(want);
  });

  test.each([['2026-12-15', ''], ['2026-12-16', '协议第 1 期逾期 1 天。'], ['2027-02-16', '协议第 1–3 期逾期，最早的逾期 63 天。']])('on %s', (today, begins) => {
    const { missed } = loanPage(agreed(), today);
    expect(begins === '' ? missed : missed.slice(0, begins.length)).toBe(begins);
  });

  test('its penalty is an estimate, unless the agreement says so', () => {
    const label = (changes: Signed) => loanPage(agreed(changes), MISSED).overdue?.parts[2]?.label;
    expect([label({}), label({ missedTerm: 'void' }), label({ missedTerm: 'penalty' }), loanPage(LOAN, MISSED).overdue?.parts[2]?.label]).toEqual(['罚息（估算）', '罚息（估算）', '罚息', '罚息']);
  });

  test('the explanations are of the agreement', () => {
    const explain = (kind: PartKind, changes: Signed = {}) => explanation(agreed(changes), MISSED, kind);
    expect(explain('interest')).toMatchObject({ rule: '每一期已经逾期、还没还的利息相加。这是协议约定的利息，不含罚息。', rows: [{ label: '第 1 期', formula: '照签好的协议', amount: '83.33' }] });
    expect(explain('penalty')?.rule).toMatch(/^协议没有写明按合同计罚息，这里先按它估算，以协议和对方答复为准。逾期本金 × 日利率 × 1.5 ×/);
    expect(explain('penalty', { missedTerm: 'penalty' })?.rule).toMatch(/^协议写明按合同计罚息。逾期本金/);
    expect(explain('penalty', { down: 500_000 })?.rows[0]).toMatchObject({ label: '首付 11月23日至 12月20日', formula: '5,000.00 × 0.075% × 28 天' });
    expect(explain('due', { down: 500_000 })?.rows.map(({ label }) => label)).toEqual(['首付', '第 1 期']);
    expect(explain('accrued')).toMatchObject({ rule: '还没到期的这一期，它的利息按已经过去的天数折算。', rows: [{ label: '第 2 期 12月15日起' }, { label: '四舍五入' }] });
  });
});

describe('its repayments', () => {
  const record = agreed({ down: 500_000 }, loan({ repayments: [paid('2026-01-20', 51_850), paid('2026-11-22', 500_000), paid('2026-12-15', 170_000)] }));

  test('stand all together, each with what it went to by the terms of its day', () => {
    expect(loanPage(record, MISSED).repayments.map(({ day, amount, detail }) => [day, amount, detail])).toEqual([
      ['12月15日', '1,700.00', '利息 222.22 + 本金 1,477.78'],
      ['11月22日', '5,000.00', '本金 5,000.00'],
      ['1月20日', '518.50', '利息 518.50'],
    ]);
  });

  test('what was left over at the signing is said, and not counted', () => {
    const early = agreed({ signedOn: '2026-02-01', firstDueOn: '2026-03-01' }, loan({ repayments: [paid('2026-01-20', 51_850)] }));
    const page = loanPage(early, '2026-02-20');
    expect(page.hints[0]).toBe('换计划之前账上还有 518.50 元没抵扣，后面的计划里没有算进去，问清对方怎么处理。');
    expect([page.leftOver, page.next]).toEqual(['', { label: '3月1日应还', amount: '1,700.00', remark: '', beside: '' }]);
    expect(page.repayments[0]?.detail).toBe('未抵扣 518.50');
  });

  test('of a loan that had been settled with too much: that stays its own, and the agreement is what it is', () => {
    const settled = agreed({}, loan({ repayments: [paid('2026-02-15', 5_793_350)] }));
    expect(loanPage(settled, '2026-12-01')).toMatchObject({ settled: false, leftOver: '', hints: ['换计划之前账上还有 50.00 元没抵扣，后面的计划里没有算进去，问清对方怎么处理。', expect.any(String)] });
    expect(loanPage(settled, '2026-12-01', [settled], 'yes')).toMatchObject({ settled: true, calm: '11月22日已经结清', hints: [expect.stringContaining('50.00 元') as string] });
  });

  test('where the terms of their day can not be calculated, they say why', () => {
    const broken = agreed({}, loan({ terms: { dueDay: 40 }, repayments: [paid('2026-02-15', 100), paid('2026-12-15', 170_000)] }));
    expect(loanPage(broken, MISSED)).toMatchObject({ problem: '', repayments: [{ detail: '利息 83.33 + 本金 1,616.67' }, { detail: '算不出来：还款日超出了范围' }] });
  });
});

describe('已签的协议', () => {
  const rows = (changes: Signed) => Object.fromEntries(loanPage(agreed(changes), '2026-12-01').agreement?.rows.map(({ label, value }) => [label, value]) ?? []);

  test('says what was agreed', () => {
    expect(rows({ down: 500_000, waiverCondition: '全部按时还完', missedTerm: 'void', missedTermWords: '任一期逾期即失效' })).toEqual({
      签约日: '11月22日',
      协议里的债务: '59,000.00 元（罚息 800.00 + 利息 1,200.00 + 本金 57,000.00）',
      减免: '罚息 800.00 元',
      减免的条件: '全部按时还完',
      首付: '11月22日还 5,000.00 元',
      分期: '36 期，每期 1,700.00 元',
      首个还款日: '12月15日',
      最后还款日: '2029年11月15日',
      利息一共: '8,000.00 元',
      有一期没按时还: '协议作废，恢复原来的账',
      协议的原话: '任一期逾期即失效',
    });
  });

  test('and what it leaves open', () => {
    const nothing = { principal: 0, interest: 0, penalty: 0, lateFee: 0 };
    expect(rows({})).toMatchObject({ 减免的条件: '协议没写，问清对方', 有一期没按时还: '协议没写，先按合同罚息估算' });
    expect(rows({ waived: nothing, debt: { ...nothing, principal: 6_120_000 } })).toMatchObject({ 协议里的债务: '本金 61,200.00 元', 减免: '没有', 利息一共: '不收' });
    expect(rows({ waived: nothing, waiverCondition: '' })).not.toHaveProperty('减免的条件');
    expect(rows({})).not.toHaveProperty('首付');
  });

  test.each<[string, Signed, unknown[]]>([
    ['one payment', { terms: 1, perTerm: 6_000_000 }, ['1 期，60,000.00 元', '12月15日', undefined, undefined]],
    ['two alike', { terms: 2, perTerm: 3_000_000 }, ['2 期，每期 30,000.00 元', undefined, '12月15日', '2027年1月15日']],
  ])('%s', (_what, changes, want) => expect(['分期', '还款日', '首个还款日', '最后还款日'].map((label) => rows(changes)[label])).toEqual(want));

  test.each<[string, number[], string]>([
    ['the last one differs', [300, 300, 200], '3 期，每期 3.00 元，最后一期 2.00 元'],
    ['all differ', [100, 200, 300], '3 期，首期 1.00 元，末期 3.00 元'],
  ])('%s', (_what, amounts, want) => {
    const installments = amounts.map((principal, place) => ({ number: place + 1, dueOn: `2026-12-0${place + 1}`, principal, interest: 0 }));
    const { agreement: card } = loanPage(signed(LOAN, { ...agreement(), installments }), '2026-12-01');
    expect(card?.rows.find(({ label }) => label === '分期')?.value).toBe(want);
  });

  test('names the loans whose debt is in it, and says that they would be on their own again', () => {
    const others = [loan({ id: 'b', lender: '另一家' }), loan({ id: 'c', lender: '第三家' })];
    const lead = agreed({ joined: ['b', 'c', 'gone'] });
    const card = loanPage(lead, '2026-12-01', [lead, ...others]).agreement;
    expect(card?.rows.at(-1)).toEqual({ label: '并入的借款', value: '「另一家」「第三家」' });
    expect(card?.takeBack).toBe('撤回后原来的计划重新生效，就像没签过这份。已记的还款都在，按那天有效的计划重新抵扣。并入的「另一家」「第三家」又单独计算。撤回错了可以撤销。');
    const renewed = signed(lead, ...(lead.agreements ?? []), agreement({ id: 'two', signedOn: '2027-01-01', firstDueOn: '2027-02-01' }));
    expect(loanPage(renewed, '2027-01-02', [renewed, ...others]).agreement?.takeBack).toBe('撤回后前一份协议重新生效，就像没签过这份。已记的还款都在，按那天有效的计划重新抵扣。撤回错了可以撤销。');
  });
});

describe('a plan that held before is still there to be looked at', () => {
  const record = agreed({}, loan({ repayments: [paid('2026-02-15', 563_350), paid('2026-12-15', 170_000)] }));

  test('as of the day of signing, with the repayments made until then', () => {
    const page = loanPage(record, '2026-12-20', [record], 'yes');
    const { totals, payoffAmount } = assessLoan(loanOf({ ...LOAN, repayments: [paid('2026-02-15', 563_350)] }), '2026-11-22');
    expect(page).toMatchObject({
      kind: 'earlier', title: '原来的计划', about: '这是「微粒贷」原来的计划，账算到 11月22日签约那天。现在按签好的协议还。', agreement: null, missed: '', next: null, leftOver: '',
      terms: '借款 57,000.00 元 · 1月15日 · 12 期等额本金 · 日利率 0.05%', payoff: { label: '11月22日结清金额' },
    });
    expect([fenOf(page.overdue?.total ?? ''), fenOf(page.payoff.total)]).toEqual([totals.overdueTotal, payoffAmount]);
    expect(page.repayments.map(({ day }) => day)).toEqual(['2月15日']);
    expect(page.hints).toEqual([expect.stringMatching(/^按录入的合同条件推算/)]);
  });

  test('its explanations are of that day too', () => {
    const explain = (kind: PartKind) => explanation(record, '2026-12-20', kind, [record], 'yes');
    expect(explain('penalty')?.rule).toContain('天数从还款日的次日算到 11月22日。');
    expect(explain('penalty')?.rows.at(-2)?.label).toContain('至 11月22日');
    expect(explain('accrued')?.rule).toContain('从上个还款日到 11月22日，');
    expect(explain('interest')?.rows[0]?.formula).toBe('52,250.00 × 0.05% × 28 天');
  });

  test('what fell due on that day fell due then', () => {
    const onTheDay = agreed({ signedOn: '2026-02-15', firstDueOn: '2026-03-15' });
    const page = loanPage(onTheDay, '2026-02-20', [onTheDay], 'yes');
    expect(page).toMatchObject({ calm: '2月15日没有逾期', overdue: null });
    expect(page.openInstallments[0]?.status).toBe('当天应还');
  });

  test('what was left over then is said', () => {
    const early = agreed({ signedOn: '2026-02-01', firstDueOn: '2026-03-01' }, loan({ repayments: [paid('2026-01-20', 51_850)] }));
    expect(loanPage(early, '2026-02-20', [early], 'yes').hints[0]).toBe('换计划之前账上还有 518.50 元没抵扣，后面的计划里没有算进去，问清对方怎么处理。');
  });

  test('also the agreement that another took the place of', () => {
    const twice = signed(LOAN, agreement({ id: 'one' }), agreement({ id: 'two', signedOn: '2027-01-20', firstDueOn: '2027-02-20' }));
    expect(loanPage(twice, '2027-02-01').agreement?.earlier).toEqual([{ label: '看原来的计划', original: 'yes' }, { label: '看 2026年11月22日签的协议', original: 'one' }]);
    expect(loanPage(twice, '2027-02-01', [twice], 'one')).toMatchObject({
      kind: 'earlier', title: '前一份协议', about: '这是「微粒贷」2026年11月22日签的协议，账算到 1月20日签后一份那天。现在按后一份还。', terms: expect.stringContaining('协商 36 期 · 2026年11月22日签') as string,
      overdue: { days: 36 }, agreement: { id: 'one' }, missed: '',
    });
    expect(loanPage(twice, '2027-02-01', [twice], 'yes')).toMatchObject({ title: '原来的计划', payoff: { label: '2026年11月22日结清金额' } });
  });

  test.each([
    ['of a loan without an agreement', LOAN, 'yes'],
    ['of one that was taken back', signed(LOAN, agreement({ takenBackOn: '2026-12-01' })), 'yes'],
    ['of one that is not signed yet', agreed({ signedOn: '2027-01-01', firstDueOn: '2027-02-01' }), 'yes'],
    ['of an agreement that is not there', record, 'nobody'],
    ['of the one that holds', record, 'signed-2026-11-22'],
  ])('the earlier plan %s is what holds today', (_what, asked, original) => {
    expect(loanPage(asked, '2026-12-20', [asked], original)).toEqual(loanPage(asked, '2026-12-20'));
  });
});

describe('a loan that was joined to the agreement of another', () => {
  const lead = signed(loan({ id: 'lead', lender: '带头', note: '装修' }), agreement({ joined: ['a'] }));
  const joined = loan({ repayments: [paid('2026-02-15', 563_350), paid('2026-12-01', 9_900)] });

  test('shows its own account as of the day of signing, and where it is repaid', () => {
    const page = loanPage(joined, '2026-12-20', [lead, joined]);
    const { totals } = assessLoan(loanOf({ ...joined, repayments: joined.repayments.slice(0, 1) }), '2026-11-22');
    expect(page).toMatchObject({
      kind: 'joined', title: '微粒贷', about: '自 11月22日起按「带头 · 装修」签的协议还。下面是签约那天这笔自己的账。', carrier: { id: 'lead', title: '带头 · 装修' },
      next: null, agreement: null, missed: '', leftOver: '',
    });
    expect(fenOf(page.overdue?.total ?? '')).toBe(totals.overdueTotal);
    expect(page.repayments.map(({ day, detail }) => [day, detail])).toEqual([
      ['12月1日', '并入协议以后记的，没有算进协议'], ['2月15日', '利息 883.50 + 本金 4,750.00'],
    ]);
  });

  test('is on its own before it, and again once the other is gone or has taken its agreement back', () => {
    const alone = loanPage(joined, '2026-12-20');
    expect(loanPage(joined, '2026-12-20', [joined])).toEqual(alone);
    expect(loanPage(joined, '2026-12-20', [signed(lead, agreement({ joined: ['a'], takenBackOn: '2026-12-01' })), joined])).toEqual(alone);
    expect(loanPage(joined, '2026-11-21', [lead, joined])).toEqual(loanPage(joined, '2026-11-21'));
  });
});

test('over any loans, agreements and joins, the parts add up to what the statement says, and each repayment stands once', () => {
  fc.assert(
    fc.property(fc.array(randomAgreedLoan, { minLength: 1, maxLength: 2 }), fc.boolean(), (loans, join) => {
      const today = loans.map((one) => one.today).sort().at(-1) ?? '';
      const records = loans.map(({ record }, place) => ({
        ...record, id: String(place), agreements: (record.agreements ?? []).map((one) => ({ ...one, joined: join ? [String((place + 1) % loans.length)] : [] })),
      }));
      const carriers = carriersOn(records, today);
      for (const record of records) {
        const page = loanPage(record, today, records);
        expect([page.problem, page.kind]).toEqual(['', carriers.has(record.id) ? 'joined' : 'own']);
        expect(sumOf(page.payoff.parts.map(({ amount }) => amount))).toBe(fenOf(page.payoff.total));
        if (page.overdue !== null) expect(sumOf(page.overdue.parts.map(({ amount }) => amount))).toBe(fenOf(page.overdue.total));
        expect(page.repayments.map(({ id }) => id).sort()).toEqual(record.repayments.map(({ id }) => id).sort());
        expect(JSON.stringify(page)).not.toMatch(/NaN|undefined|第 0 期/);
        if (page.kind === 'own') expect(fenOf(page.payoff.total)).toBe(assessLoan(loanOf(recordOn(record, today)), today).payoffAmount);
        for (const kind of ['principal', 'interest', 'penalty', 'lateFee', 'due', 'notYetDue', 'accrued'] as const) {
          expect(JSON.stringify(explanation(record, today, kind, records))).not.toMatch(/NaN|undefined|第 0 期|null/);
        }
      }
    }),
    { numRuns: 150 },
  );
});
