import { assessLoan, planInstallments } from '../../miniprogram/calc/index';
import { mountPage, phone, restartApp, today, type Page } from '../support';
import { choose, field, fill, inTheBook, loan, LOAN, money, paid, pick, pickDay } from './book';

const open = () => mountPage('pages/plan/index');
const problems = (page: Page) => [
  ...page.findAll('text-field').filter((each) => each.attr('problem')).map((each) => `${each.attr('label')}：${each.attr('problem')}`),
  ...page.findAll('date-field').filter((each) => each.attr('problem')).map((each) => `${each.attr('label')}：${each.attr('problem')}`),
];
const shown = (page: Page) => page.findAll('.facts__row').map((row) => row.text().split('\n').at(-1));
const labels = (page: Page) => page.findAll('.facts__row').map((row) => row.text().split('\n')[0]);
const percent = (rate: number) => `${(rate * 100).toFixed(2)}%`;
const debtTyped = (page: Page) => ['本金', '利息', '罚息', '违约金'].map((label) => field(page, label).value());

const OFFER = {
  debt: { principal: 5_700_000, interest: 0, penalty: 0, lateFee: 0 },
  signedOn: '2026-01-15', firstDueOn: '2026-02-15', termCount: 36, price: { kind: 'total-interest', amount: 700_000 } as const,
};

/** What a plan comes to, as the page must show it: interest, sum, last date, flat and the two annual rates. */
function facts(input: Parameters<typeof planInstallments>[0]): string[] {
  const plan = planInstallments(input);
  const { flatAnnual, simpleAnnual, compoundAnnual } = plan.rates;
  return [money(plan.totalInterest), money(plan.totalPaid), plan.lastDueOn, ...[flatAnnual, simpleAnnual, compoundAnnual].map(percent)];
}

async function typeOffer(page: Page): Promise<void> {
  await fill(page, '本金', '57,000');
  await fill(page, '分期期数', '36');
  await fill(page, '总利息', '7000');
}

describe('57,000 over 36 terms for 7,000 (domain.md section 5)', () => {
  test('is 35 × 1,777.78 and 1,777.70; and not 4.09% but 7.68%, or 7.96% compound', async () => {
    const page = await open();
    await typeOffer(page);
    expect(page.text()).toContain('1,777.78\n前 35 期每期 1,777.78 元，最后一期 1,777.70 元');
    expect(shown(page)).toEqual(['7,000.00', '64,000.00', '2029-01-15', '4.09%', '7.68%', '7.96%']);
    expect(shown(page)).toEqual(facts(OFFER));
    expect(page.text()).toContain('4.09% 是总利息 ÷ 最初的 57,000.00 元 ÷ 年数');
  });

  test('shows every term when unfolded', async () => {
    const page = await open();
    await typeOffer(page);
    expect(page.has('schedule-table')).toBe(false);
    await page.tap('t-collapse-panel');
    const rows = page.findAll('schedule-table .table__row').map((row) => row.text().split('\n'));
    const { installments } = planInstallments(OFFER);
    expect(rows).toHaveLength(37);
    expect(rows.slice(0, 36)).toEqual(installments.map(({ number, dueOn, principal, interest }) => [
      String(number), dueOn, money(principal + interest), `本金 ${money(principal)} + 利息 ${money(interest)}`,
    ]));
    expect(rows[35]?.slice(0, 3)).toEqual(['36', '2029-01-15', '1,777.70']);
    expect(rows[36]).toEqual(['合计', '64,000.00', '本金 57,000.00 + 利息 7,000.00']);
  });

  test('is computed at every key, and nothing is shown that is out of date', async () => {
    const page = await open();
    await typeOffer(page);
    await page.type(field(page, '分期期数'), '');
    expect(page.text()).not.toContain('1,777.78\n前');
    expect(page.text()).toContain('填好债务、期数和报价');
    await page.type(field(page, '分期期数'), '24');
    expect(shown(page)).toEqual(facts({ ...OFFER, termCount: 24 }));
  });
});

describe('the rates', () => {
  const rates = async (...first: string[]) => {
    const page = await open();
    await typeOffer(page);
    for (const day of first) await pickDay(page, '首个还款日', day);
    return page;
  };

  test('of a month after signing are the flat one, which stands back, and the two real ones', async () => {
    const page = await rates();
    expect(labels(page)).toEqual(['总利息', '一共还', '最后一期', '名义年化（按原始本金）', '年化利率（单利）', '年化利率（复利 IRR）']);
    const look = page.findAll('.facts__row').slice(3).map((row) => row.findAll('view').map((cell) => String(cell.attr('class')).trim()));
    expect(look).toEqual([['soft', 'money tone-settled'], ['', 'money money--medium'], ['', 'money money--medium']]);
  });

  test('of another first due date stand by their real dates too', async () => {
    const page = await rates('2026-02-20');
    expect([labels(page).at(-1), shown(page).slice(3)]).toEqual(['年化利率（按实际日期 XIRR）', ['4.09%', '7.68%', '7.96%', '7.89%']]);
    expect(page.find('.plan__why').text()).toContain('首期不是签约后正好一个月，所以按实际日期另算了一个');
  });

  test('of one far from a month stand by their real dates alone', async () => {
    const page = await rates('2026-06-15');
    expect(labels(page).slice(3)).toEqual(['名义年化（按原始本金）', '年化利率（按实际日期 XIRR）']);
    await fill(page, '分期期数', '1');
    await pickDay(page, '首个还款日', '2027-01-15');
    expect(shown(page).slice(3)).toEqual(['12.28%', '12.28%']);
    expect(page.find('.plan__why').text()).toBe('只有一期，钱占用到 2027-01-15，折成一年是 12.28%（按实际日期 XIRR）。');
  });
});

describe('each way of quoting the price', () => {
  const typed = async () => {
    const page = await open();
    await typeOffer(page);
    return page;
  };

  test('per term', async () => {
    const page = await typed();
    await choose(page, '怎么报价', '每期还款');
    await fill(page, '每期还款', '1777.78');
    expect(shown(page)).toEqual(facts({ ...OFFER, price: { kind: 'per-term', amount: 177_778 } }));
  });

  test('an annual rate, by either method', async () => {
    const page = await typed();
    await choose(page, '怎么报价', '年利率');
    await fill(page, '年利率', '10.8');
    expect(shown(page)).toEqual(facts({ ...OFFER, price: { kind: 'annual-rate', rate: '0.108', method: 'equal-installment' } }));
    await choose(page, '还款方式', '等额本金');
    expect(shown(page)).toEqual(facts({ ...OFFER, price: { kind: 'annual-rate', rate: '0.108', method: 'equal-principal' } }));
    expect(page.text()).toContain('逐期变化');
  });

  test('no interest at all', async () => {
    const page = await typed();
    await choose(page, '怎么报价', '不收利息');
    expect(shown(page)).toEqual(facts({ ...OFFER, price: { kind: 'none' } }));
    expect(page.text()).toContain('不收利息：还的总额等于要还的债务');
  });

  test('each keeps what was typed for it', async () => {
    const page = await typed();
    await choose(page, '怎么报价', '不收利息');
    await choose(page, '怎么报价', '总利息');
    expect(field(page, '总利息').value()).toBe('7000');
  });
});

test('terms that go round are marked as hearsay', async () => {
  const page = await open();
  const remark = async (terms: string) => {
    await fill(page, '分期期数', terms);
    return page.find('text-field[label=分期期数]').attr('hint');
  };
  expect([await remark('36'), await remark('48'), await remark('60'), await remark('6')]).toEqual([
    '网传·未核实：12–40 期较常见，不是必然能批', '网传·未核实：41–48 期属于特殊情况', '网传·未核实：超过 48 期很少见', '',
  ]);
});

describe('what cannot be', () => {
  test('an empty form does not scold', async () => {
    expect(problems(await open())).toEqual([]);
  });

  test.each([
    ['本金', 'abc', /只填数字/], ['本金', '1e9', /只填数字/], ['利息', '-1', /不能是负数/], ['本金', '', /请填要分期的债务/],
    ['本金', '20', /.+/],
    ['分期期数', '0', /1 到 60/], ['分期期数', '61', /1 到 60/], ['分期期数', '3.5', /整数/],
    ['总利息', '', /请填总利息/], ['总利息', '七千', /只填数字/],
  ])('%s "%s" is refused beside the field, without a result', async (label, text, sentence) => {
    const page = await open();
    await typeOffer(page);
    await fill(page, label, text);
    expect(problems(page)).toEqual([expect.stringMatching(sentence)]);
    expect(shown(page)).toEqual([]);
  });

  test('a payment that never pays it off', async () => {
    const page = await open();
    await typeOffer(page);
    await choose(page, '怎么报价', '每期还款');
    await fill(page, '每期还款', '100');
    expect(problems(page)).toEqual(['每期还款：每期金额太小，还不清这笔债务']);
  });

  test('an annual rate over 100%', async () => {
    const page = await open();
    await typeOffer(page);
    await choose(page, '怎么报价', '年利率');
    await fill(page, '年利率', '101');
    expect(problems(page)).toEqual(['年利率：年利率最多 100%']);
  });

  test('a first due date that is not after the signing', async () => {
    const page = await open();
    await typeOffer(page);
    await pickDay(page, '首个还款日', '2026-01-15');
    expect(problems(page)).toEqual([expect.stringContaining('首个还款日：')]);
    expect(shown(page)).toEqual([]);
  });
});

describe('the debt of a loan', () => {
  const TODAY = '2026-03-24';
  const own = loan({ lender: '微粒贷', note: '装修', repayments: [paid('2026-02-15', 563_350)] });
  const { totals, payoffAmount } = assessLoan({ terms: own.terms, payments: [...own.repayments] }, TODAY);
  const debt = [totals.outstandingPrincipal, payoffAmount - totals.outstandingPrincipal - totals.penaltyDue, totals.penaltyDue, 0].map(money);

  beforeEach(() => {
    today(TODAY);
    inTheBook(own, loan({ id: 'b', lender: '另一家' }));
  });

  test('is picked, adds up to what clears it, and can be changed', async () => {
    const page = await open();
    await pick(page, '债务从哪来', 1);
    expect(debtTyped(page)).toEqual(debt);
    await fill(page, '总利息', '0');
    expect(page.find('.plan__total').text()).toContain(money(payoffAmount));
    await fill(page, '罚息', '0');
    expect(page.find('.plan__total').text()).toContain(money(payoffAmount - totals.penaltyDue));
  });

  test('does not deduct money paid ahead, and says so', async () => {
    inTheBook(own, loan({ id: 'c', lender: '多付', repayments: [paid('2026-02-15', 563_350), paid('2026-03-15', 600_000)] }));
    const page = await open();
    await pick(page, '债务从哪来', 2);
    expect(page.find('choice-field[label=债务从哪来]').text()).toContain('账上多付的 518.50 元没有扣掉，可以请对方先抵扣。按今天的账带出');
    await pick(page, '债务从哪来', 1);
    expect(page.find('choice-field[label=债务从哪来]').text()).not.toContain('账上多付');
  });

  test('comes along from the page of the loan', async () => {
    const there = await mountPage('pages/loan/index', { id: 'a' });
    await there.tap(there.withText('拿它做协商方案'));
    const page = await open();
    expect(debtTyped(page)).toEqual(debt);
    expect(page.find('choice-field[label=债务从哪来]').text()).toContain('微粒贷 · 装修');
  });

  test('replaces only the debt of an offer that was typed already', async () => {
    await typeOffer(await open());
    await fill(await open(), '分期期数', '24');
    const there = await mountPage('pages/loan/index', { id: 'a' });
    await there.tap(there.withText('拿它做协商方案'));
    const page = await open();
    expect([field(page, '分期期数').value(), field(page, '总利息').value()]).toEqual(['24', '7000']);
    expect(debtTyped(page)).toEqual(debt);
  });

  test('that cannot be taken along is said, instead of an older one shown', async () => {
    const there = await mountPage('pages/loan/index', { id: 'a' });
    phone.failNext('setStorage');
    await there.tap(there.withText('拿它做协商方案'));
    expect(phone.said.join()).toContain('没有带过去');
    expect(phone.visits).toEqual([]);
  });

  test('stays when the loan is removed meanwhile, as typed', async () => {
    const page = await open();
    await pick(page, '债务从哪来', 1);
    const there = await mountPage('pages/loan/index', { id: 'a' });
    await there.tap(there.withText('删除这笔借款'));
    await page.show();
    expect(debtTyped(page)).toEqual(debt);
    expect(page.find('choice-field[label=债务从哪来]').text()).toContain('自己填');
  });

  test('is not asked for where the book has no loan or cannot be read', async () => {
    phone.failNext('getStorageInfo');
    const page = await open();
    expect(page.has('choice-field[label=债务从哪来]')).toBe(false);
    await typeOffer(page);
    expect(shown(page)).toHaveLength(6);
    await page.show();
    expect(page.has('choice-field[label=债务从哪来]')).toBe(true);
  });

  test('is not called that of today on a later day', async () => {
    await pick(await open(), '债务从哪来', 1);
    restartApp();
    today('2026-04-24');
    const page = await open();
    const stillOld = debtTyped(page).join() === debt.join();
    expect(stillOld && page.text().includes('按今天的账')).toBe(false);
  });

  test('of a loan that cannot be calculated is not that of another', async () => {
    inTheBook(own, loan({ id: 'c', lender: '日期错', terms: { borrowedOn: '2026-04-01', firstDueOn: '2026-05-01' } }));
    const page = await open();
    await pick(page, '债务从哪来', 1);
    await pick(page, '债务从哪来', 2);
    expect(debtTyped(page)).not.toEqual(debt);
  });
});

describe('what was typed', () => {
  test('is there again after the app was killed', async () => {
    await typeOffer(await open());
    restartApp();
    const page = await open();
    expect(shown(page)).toEqual(facts(OFFER));
    await page.tap(page.withText('全部清空重来'));
    expect([field(page, '本金').value(), shown(page)]).toEqual(['', []]);
    restartApp();
    expect(field(await open(), '本金').value()).toBe('');
  });

  test('stays while another tab is looked at, unfinished too', async () => {
    const page = await open();
    await fill(page, '本金', '五万');
    await page.hide();
    await page.show();
    expect(field(page, '本金').value()).toBe('五万');
    expect(problems(page)).toEqual(['本金：本金只填数字，如 57000 或 57,000.00']);
  });

  test('a signing day in the past stays as it was picked', async () => {
    const page = await open();
    await typeOffer(page);
    await pickDay(page, '签约日', '2026-01-10');
    await pickDay(page, '首个还款日', '2026-02-10');
    await page.show();
    expect(page.findAll('date-field .field__value').map((tag) => tag.text())).toEqual(['2026-01-10', '2026-02-10']);
  });

  test('does not need the storage to be computed', async () => {
    const page = await open();
    [1, 2, 3].forEach(() => phone.failNext('setStorage'));
    await typeOffer(page);
    expect(shown(page)).toEqual(facts(OFFER));
  });
});

test('the loan taken as LOAN owes what its page says', async () => {
  today('2026-01-15');
  inTheBook(LOAN);
  const page = await open();
  await pick(page, '债务从哪来', 1);
  expect(debtTyped(page)).toEqual(['57,000.00', '0.00', '0.00', '0.00']);
});
