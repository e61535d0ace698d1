import type { LoanRecord } from '../../miniprogram/ledger/records';
import { mountPage, phone, restartApp, today, type Page } from '../support';
import { agreement, signed } from './agreements';
import { choose, fill, inTheBook, loan, LOAN, pickDay, storedLoans } from './book';
import { inTheDrawer, problems, savedPlan, SIGNABLE, SIGNED_ON, tick, valueOf } from './plans';

const save = (page: Page) => page.tap('.actions__main');
const scrolledTo = () => phone.callsTo('pageScrollTo').map(({ selector }) => selector);
const understood = (page: Page) => page.findAll('.agreement__below').map((each) => each.text()).find((text) => text.includes('期合计')) ?? '';
const ROWS = 'text-area[label="逐期：日期 金额"]';

/** The form of a plan without waivers or a down payment: 58,100.00 over 36 terms for 7,000.00. */
async function open(form: Record<string, string> = {}): Promise<Page> {
  inTheDrawer(savedPlan('p', { savedOn: SIGNED_ON, form: { ...SIGNABLE, waivePenalty: '', downPayment: '', ...form } }));
  return mountPage('loan/agreement-form/index', { plan: 'p' });
}

async function typeRows(page: Page, ...lines: string[]): Promise<void> {
  await choose(page, '每期金额', '逐期填');
  await page.type(ROWS, lines.join('\n'));
  await page.blur(ROWS);
}

beforeEach(() => {
  today(SIGNED_ON);
  inTheBook(LOAN);
});

describe('what cannot be, at its field', () => {
  test.each([
    ['本金', 'x', '本金只填数字，如 57000 或 57,000.00'], ['利息', '-1', '利息不能是负数'], ['罚息', '0.001', '罚息最多到分，即两位小数'],
    ['违约金', '100,000,001', '违约金最多 100,000,000.00 元'],
    ['减免本金', '57000.01', '减免的本金不能超过本金 57,000.00 元'], ['减免利息', '601', '减免的利息不能超过利息 600.00 元'],
    ['减免罚息', '400.01', '减免的罚息不能超过罚息 400.00 元'], ['减免违约金', '五块六', '减免的违约金只填数字，如 57000 或 57,000.00'],
    ['首付', '58100', '首付要小于要还的债务 58,100.00 元'], ['首付', '1e3', '首付只填数字，如 57000 或 57,000.00'],
    ['期数', '0', '期数在 1 到 60 期之间'], ['期数', '61', '期数在 1 到 60 期之间'], ['期数', '', '请填期数'],
    ['每期还款', '0', '每期还款要大于 0'], ['每期还款', '', '请填每期还款'], ['最后一期', '0', '最后一期要大于 0；和前面一样就空着'],
    ['每期还款', '1000', expect.stringMatching(/^各期加起来 36,\d{3}\.\d\d 元，比要还的 58,100\.00 元少 21,\d{3}\.\d\d 元。少的是减免，就填到减免里$/)],
  ])('%s "%s"', async (label, text, sentence) => {
    const page = await open();
    await fill(page, label, text);
    expect(problems(page)).toEqual([expect.stringMatching(new RegExp(`^${label}：`))]);
    expect(problems(page)[0]?.slice(label.length + 1)).toEqual(sentence);
    expect(understood(page)).toBe('');
    await save(page);
    expect([storedLoans(), phone.visits, phone.said]).toEqual([[LOAN], [], []]);
  });

  test.each([
    ['签约日', '2026-03-25', '签约日不能晚于今天，还没签的先不记'], ['签约日', '2026-01-15', '签约日要晚于「微粒贷」的借款日 1月15日'], ['签约日', '2026-02-30', '请选签约日'],
    ['首个还款日', '2026-03-23', '首个还款日不能早于签约日'], ['首个还款日', '', '请选首个还款日'],
  ])('%s %s', async (label, picked, sentence) => {
    const page = await open();
    await pickDay(page, label, picked);
    expect(problems(page)).toEqual([`${label}：${sentence}`]);
    await save(page);
    expect(storedLoans()).toEqual([LOAN]);
  });

  describe('a day of signing before what was signed since, which the loan would go on to follow', () => {
    const since = (id: string, signedOn: string, takenBackOn?: string) =>
      signed(loan({ id, lender: `有约 ${id}` }), agreement({ signedOn, firstDueOn: '2026-04-15', ...(takenBackOn && { takenBackOn }) }));

    test.each<[string, LoanRecord[], string]>([
      ['of the loan itself', [since('a', '2026-03-20')], '签约日：「有约 a」3月20日签过协议，这份要在它之后；那份不作数了，先撤回'],
      ['of a loan that it takes in', [LOAN, since('b', '2026-03-10')], '签约日：「有约 b」3月10日签过协议，这份要在它之后；那份不作数了，先撤回'],
    ])('%s', async (_, records, sentence) => {
      inTheBook(...records);
      const page = await open({ loanIds: 'a b', signedOn: '2026-03-10' });
      await save(page);
      expect([problems(page), storedLoans()]).toEqual([[sentence], records]);
      await pickDay(page, '签约日', SIGNED_ON);
      expect(problems(page)).toEqual([]);
    });

    test('is none where that was taken back, nor on the same day', async () => {
      inTheBook(since('a', '2026-03-20', '2026-03-21'));
      const page = await open({ signedOn: '2026-03-10' });
      await save(page);
      expect(storedLoans()[0]?.agreements?.map(({ signedOn }) => signedOn)).toEqual(['2026-03-10', '2026-03-20']);
      restartApp();
      phone.storage.clear();
      inTheBook(since('c', SIGNED_ON));
      const again = await open({ loanIds: 'c' });
      await save(again);
      expect([problems(again), storedLoans().find(({ id }) => id === 'c')?.agreements?.length]).toEqual([[], 2]);
    });
  });

  test('a last term after 2099', async () => {
    const page = await open();
    await pickDay(page, '首个还款日', '2099-06-01');
    await fill(page, '期数', '36');
    expect(problems(page)).toEqual(['期数：最后一期不能晚于 2099 年']);
  });

  test('a down payment, and a first term on the same day', async () => {
    const page = await open();
    await pickDay(page, '首个还款日', SIGNED_ON);
    expect(problems(page)).toEqual([]);
    await fill(page, '首付', '100');
    expect(problems(page)).toEqual(['首个还款日：有首付时，首个还款日要晚于签约日']);
  });

  test('all of it waived', async () => {
    const page = await open();
    for (const [label, amount] of [['减免本金', '57000'], ['减免利息', '600'], ['减免罚息', '400'], ['减免违约金', '100']] as const) await fill(page, label, amount);
    await page.blur('text-field[label=本金] input');
    expect(problems(page)).toEqual(['本金：请填协议里的债务；全部减免了就没有要还的']);
  });

  test('no loan: said on saving, at the head of the loans, and gone once one is ticked', async () => {
    const page = await open({ loanIds: '' });
    await save(page);
    expect([page.find('.problem').text(), scrolledTo()]).toEqual(['请选这份协议管哪笔借款', ['#field-loanIds']]);
    await tick(page, '微粒贷');
    expect(page.has('.problem')).toBe(false);
  });

  test('several mistakes are said together, and the first on the screen is gone to', async () => {
    const page = await open();
    await page.type('text-field[label=罚息] input', 'x');
    await page.type('text-field[label=期数] input', '0');
    expect(problems(page)).toEqual([]);
    await save(page);
    expect(problems(page)).toEqual(['罚息：罚息只填数字，如 57000 或 57,000.00', '期数：期数在 1 到 60 期之间']);
    expect(scrolledTo()).toEqual(['#field-penalty']);
  });

  test('a field that was filled in by the plan, and made wrong by another, is said when that is left', async () => {
    const page = await open({ waivePenalty: '400' });
    await page.type('text-field[label=本金] input', '70000');
    expect([problems(page), understood(page)]).toEqual([[], '']);
    await page.blur('text-field[label=本金] input');
    expect(problems(page)).toEqual([expect.stringMatching(/^每期还款：各期加起来 64,700\.00 元，比要还的 70,700\.00 元少 6,000\.00 元/)]);
    await fill(page, '本金', '57000');
    await fill(page, '罚息', '300');
    expect(problems(page)).toEqual(['减免罚息：减免的罚息不能超过罚息 300.00 元']);
    await fill(page, '罚息', '400');
    expect(problems(page)).toEqual([]);
    await page.type('text-field[label=每期还款] input', '1');
    expect(problems(page)).toEqual([]);
    await page.blur('text-field[label=每期还款] input');
    expect(problems(page)).toEqual([expect.stringMatching(/^每期还款：/)]);
  });

  test('a day of signing before which the first term falls is said at that term', async () => {
    const page = await open({ signedOn: '2026-03-01', firstDueOn: '2026-03-20' });
    await pickDay(page, '签约日', '2026-03-22');
    expect(problems(page)).toEqual(['首个还款日：首个还款日不能早于签约日']);
  });

  test('as it is opened it scolds about nothing', async () => {
    expect(problems(await open({ loanIds: '' }))).toEqual([]);
  });
});

describe('terms by rule', () => {
  test('are understood at every key', async () => {
    const page = await open();
    expect(understood(page)).toBe('36 期合计 65,100.00 元，其中利息 7,000.00 元，4月24日至 2029年3月24日');
    await fill(page, '期数', '24');
    await fill(page, '每期还款', '2,500元');
    await fill(page, '最后一期', '2600');
    await pickDay(page, '首个还款日', '2026-04-30');
    expect(understood(page)).toBe('24 期合计 60,100.00 元，其中利息 2,000.00 元，4月30日至 2028年3月30日');
    await fill(page, '最后一期', '');
    expect(understood(page)).toContain('24 期合计 60,000.00 元');
  });

  test('fall on the month’s last day where it has no such day', async () => {
    const page = await open();
    await pickDay(page, '首个还款日', '2026-05-31');
    await fill(page, '期数', '2');
    await fill(page, '每期还款', '3万');
    await fill(page, '最后一期', '');
    expect(understood(page)).toBe('2 期合计 60,000.00 元，其中利息 1,900.00 元，5月31日至 6月30日');
  });
});

describe('terms line by line', () => {
  test('are read as they are pasted', async () => {
    const page = await open();
    await typeRows(page, '第1期 2026年4月24日：20,000.00元', '', '２０２６-０５-２４ ２万', '3. 2026/6/24 18,200');
    expect([problems(page), understood(page)]).toEqual([[], '3 期合计 58,200.00 元，其中利息 100.00 元，4月24日至 6月24日']);
  });

  test.each([
    [['2026-04-24 abc'], /^第 1 行：金额只填数字/], [['2026-04-24 20000', '下个月 20000'], /^第 2 行的日期看不懂/],
    [['2026-04-24 60000', '2026-05-24 0'], /^第 2 行的金额要大于 0$/], [[''], /^请逐期填，每行一期/],
    [['2026-05-24 30000', '2026-04-24 30000'], /^第 2 期的日期没有晚于前一期$/], [['2026-03-23 60000'], /^首个还款日不能早于签约日$/],
    [['2026-04-24 100'], /^各期加起来 100\.00 元，比要还的 58,100\.00 元少 58,000\.00 元/],
    [Array.from({ length: 61 }, (_, place) => `20${26 + Math.floor(place / 12)}-${String(place % 12 + 1).padStart(2, '0')}-28 1000`), /^最多 60 期，现在有 61 行$/],
  ])('%j is refused below', async (lines, sentence) => {
    const page = await open();
    await typeRows(page, ...lines);
    expect(problems(page)).toEqual([expect.stringMatching(/^逐期：日期 金额：/)]);
    expect(problems(page)[0]?.replace('逐期：日期 金额：', '')).toMatch(sentence);
    await save(page);
    expect([storedLoans(), scrolledTo()]).toEqual([[LOAN], ['#field-rows']]);
  });

  test('and by rule each keep what was typed', async () => {
    const page = await open();
    await fill(page, '每期还款', '1900');
    await typeRows(page, '2026-04-24 60000');
    await choose(page, '每期金额', '每期一样');
    expect(valueOf(page, '每期还款')).toBe('1900');
    await choose(page, '每期金额', '逐期填');
    expect(page.find(ROWS).attr('value')).toBe('2026-04-24 60000');
  });
});
