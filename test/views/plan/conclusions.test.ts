import { DEFERRAL, OFFER, resultOf, said, SETTLEMENT, type Typed } from './form';

/** What is said of an offer; what it is measured by stands in typed-debt and comparisons. */

describe('the true rate', () => {
  const rate = (typed: Typed) => said(resultOf({ ...OFFER, ...typed })).find(([, text]) => text?.startsWith('年化'));
  const MONTH = { termCount: '1', firstDueOn: '2025-02-15' };

  test('of the article’s offer is not “below 5%”', () => {
    expect(rate({})).toEqual(['against', '年化 7.68%（单利）/ 7.96%（复利），不是“低于 5%”；4.09% 只是按原始本金算的名义年化']);
  });

  test.each<[string, Typed, string[] | undefined]>([
    ['no interest', { priceKind: 'none' }, undefined],
    ['no interest, typed', { totalInterest: '0' }, undefined],
    ['a fen of interest', { totalInterest: '0.01' }, ['plain', '年化 0.00%（单利）/ 0.00%（复利）']],
    // One term after a month: the flat rate is the real one.
    ['one term', { ...MONTH, totalInterest: '570' }, ['plain', '年化 12.00%（单利）/ 12.68%（复利）']],
    ['one term after a year', { termCount: '1', firstDueOn: '2026-01-15' }, ['plain', '年化 12.28%（按实际日期）']],
    // By the dates it is 5.96%, less than the flat 6.14%: nothing to be warned of.
    ['one term after two years', { termCount: '1', firstDueOn: '2027-01-15' }, ['plain', '年化 5.96%（按实际日期）；6.14% 只是按原始本金算的名义年化']],
    ['a real rate of just what the flat one sounds like', { priceKind: 'annual-rate', annualPercent: '1' }, ['against', '年化 1.00%（单利）/ 1.00%（复利），不是“低于 1%”；0.52% 只是按原始本金算的名义年化']],
    ['a real rate below it', { priceKind: 'annual-rate', annualPercent: '0.99' }, ['against', '年化 0.99%（单利）/ 0.99%（复利）；0.51% 只是按原始本金算的名义年化']],
    ['another first due date', { firstDueOn: '2026-01-15' }, ['against', '年化 4.86%（按实际日期），不是“低于 4%”；3.13% 只是按原始本金算的名义年化']],
    ['a rate that was quoted', { priceKind: 'annual-rate', annualPercent: '18' }, ['against', '年化 18.00%（单利）/ 19.56%（复利），不是“低于 11%”；10.05% 只是按原始本金算的名义年化']],
    ['beyond any number', { ...MONTH, totalInterest: '57,000', firstDueOn: '2025-01-16' }, ['plain', '年化 超过 1000%（按实际日期）']],
    ['beyond a number, but the flat one', { termCount: '12', totalInterest: '540,000' }, ['against', '年化 超过 1000%（单利）/ 超过 1000%（复利），不是“低于 948%”；947.37% 只是按原始本金算的名义年化']],
  ])('%s', (_what, typed, conclusion) => {
    expect(rate(typed)).toEqual(conclusion);
  });

  test('a flat rate of just 5% sounds like “below 6%”: nobody calls 5% “below 5%”', () => {
    expect(rate({ termCount: '12', totalInterest: '2,850' })?.[1]).toBe('年化 9.10%（单利）/ 9.49%（复利），不是“低于 6%”；5.00% 只是按原始本金算的名义年化');
    // 7% of 57,000 is 3,990.00; as a double 0.07 × 100 is more than 7.
    expect(rate({ termCount: '12', totalInterest: '3,990' })?.[1]).toContain('不是“低于 8%”；7.00% 只是');
  });
});

describe('an installment plan', () => {
  const PARTS: Typed = { interest: '1,000', penalty: '600', lateFee: '40' };
  const others = (typed: Typed) => said(resultOf({ ...OFFER, ...PARTS, ...typed })).slice(1);
  const JOINED = (amount: string) => ['plain', `债务里有利息、罚息、违约金 ${amount} 元，一起分期等于并进了本金。问清它们还要不要再计利息`];

  test('a waiver counts when it is written down', () => {
    expect(others({ waivePenalty: '600', waiveInterest: '50%' })).toEqual([
      ['plain', '减免 1,100.00 元，写进协议才算数；写明什么条件下会收回'], JOINED('540.00'),
    ]);
  });

  test.each<[string, Typed, string[][]]>([
    ['interest, penalty and fee become principal', {}, [JOINED('1,640.00')]],
    ['not where they are waived', { waiveBy: 'share', waiveInterest: '100', waivePenalty: '100', waiveLateFee: '100' }, [['plain', '减免 1,640.00 元，写进协议才算数；写明什么条件下会收回']]],
    ['a waiver of principal doesn’t take them away', { waivePrincipal: '1,640' }, [['plain', '减免 1,640.00 元，写进协议才算数；写明什么条件下会收回'], JOINED('1,640.00')]],
    ['without interest it does no harm', { totalInterest: '0' }, []],
  ])('%s', (_what, typed, sentences) => {
    expect(others(typed).filter(([, text]) => !text?.startsWith('年化'))).toEqual(sentences);
  });

  test('of principal alone nothing but the rate', () => expect(said(resultOf(OFFER))).toHaveLength(1));
});

describe('a deferral', () => {
  const HEARSAY = ['hearsay', '有人说延期期间不催收、不起诉：没有书面承诺，就不能当真'];

  test('without a waiver', () => {
    expect(said(resultOf(DEFERRAL)).slice(0, 3)).toEqual([
      ['plain', '延期 6 个月，期间加利息 5,158.50 元、罚息 2,579.25 元；7月15日要一次拿出 64,737.75 元'],
      ['plain', '罚息一分没减。延期前先问罚息能不能停、能不能免'],
      HEARSAY,
    ]);
  });

  test('with one: what it takes, and what it takes if the waiver doesn’t come', () => {
    expect(said(resultOf({ ...DEFERRAL, penalty: '600', penaltyWaiver: '100' })).slice(0, 4)).toEqual([
      ['plain', '延期 6 个月，期间加利息 5,158.50 元、罚息 2,579.25 元；7月15日要一次拿出 62,158.50 元'],
      ['plain', '到期减免罚息 3,179.25 元，写进协议才算数；写明什么条件下会收回'],
      ['against', '减免没有兑现的话，到期要还 65,337.75 元，多 3,179.25 元'],
      HEARSAY,
    ]);
  });

  test('free of interest and surcharge', () => {
    expect(said(resultOf({ ...DEFERRAL, chargeInterest: 'no' })).slice(0, 2)).toEqual([
      ['plain', '延期 6 个月，期间不加收；7月15日要一次拿出 57,000.00 元'], HEARSAY,
    ]);
  });

  test('one that costs nothing costs as much as paying today', () => {
    expect(said(resultOf({ ...DEFERRAL, chargeInterest: 'no' }))).toContainEqual(['plain', '和当天全部还清一样']);
  });
});

describe('a settlement', () => {
  const PROOF = ['plain', '付之前让对方写明“结清后不再追索”，付之后要结清证明'];

  test('in writing speaks for it', () => {
    const result = resultOf({ ...SETTLEMENT, inWriting: 'yes' });
    expect([result.label, result.payment, result.detail, result.rates, result.schedule]).toEqual(['一次付（元）', '40,000.00', '1月15日付清', null, []]);
    expect(result.facts.map(({ label, value }) => [label, value])).toEqual([
      ['债务合计', '57,000.00'], ['少付', '17,000.00'], ['付完还欠', '0.00'], ['一共还', '40,000.00'], ['比本金少还', '17,000.00'],
    ]);
    expect(said(result).slice(0, 2)).toEqual([['for', '付 40,000.00 元，是债务的 70.18%，少付 17,000.00 元'], PROOF]);
  });

  test('only spoken of leaves the rest owed', () => {
    const result = resultOf(SETTLEMENT);
    expect(result.facts.map(({ value }) => value)).toEqual(['57,000.00', '17,000.00', '17,000.00', '57,000.00', '0.00']);
    expect(said(result).slice(0, 2)).toEqual([
      ['plain', '付 40,000.00 元，是债务的 70.18%，少付 17,000.00 元'],
      ['against', '只是口头答应的话，剩下的 17,000.00 元照样欠着，还会继续计息。先拿到书面约定再付'],
    ]);
  });

  test.each(['yes', 'no'])('of all of it gives nothing up, in writing: %s', (inWriting) => {
    expect(said(resultOf({ ...SETTLEMENT, settlement: '57,000', inWriting })).slice(0, 2)).toEqual([['plain', '付 57,000.00 元，债务全部还清，没有减免'], PROOF]);
  });
});
