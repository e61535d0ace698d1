import { agreedInstallments, planDeferral, planInstallments } from '../../miniprogram/calc/index';
import type { Agreement } from '../../miniprogram/ledger/records';
import { mountPage, phone, restartApp, settle, today, type Page } from '../support';
import { choose, fill, inTheBook, loan, LOAN, paid, pick, pickDay, storedLoans } from './book';
import { inTheDrawer, problems, savedPlan, SIGNABLE, SIGNED_ON, tick, ticked, valueOf } from './plans';

const DEBT = { principal: 5_700_000, interest: 60_000, penalty: 40_000, lateFee: 10_000 };
const NOTHING = { principal: 0, interest: 0, penalty: 0, lateFee: 0 };
const save = (page: Page) => page.tap('.actions__main');
const other = loan({ id: 'b', lender: '另一家', terms: { principal: 1_200_000 } });

async function open(form: Record<string, string> = {}): Promise<Page> {
  inTheDrawer(savedPlan('p', { savedOn: SIGNED_ON, form: { ...SIGNABLE, ...form } }));
  return mountPage('loan/agreement-form/index', { plan: 'p' });
}

async function write(page: Page, label: string, text: string): Promise<void> {
  await page.type(`text-area[label=${label}]`, text);
  await page.blur(`text-area[label=${label}]`);
}

/** What was stored of the agreement of the loan of that id. */
const agreed = (id = 'a') => storedLoans().find((record) => record.id === id)?.agreements?.at(-1);

beforeEach(() => {
  today(SIGNED_ON);
  inTheBook(LOAN);
});

describe('what was signed', () => {
  test('is stored in the loan as the agreement has it, and the rest of the record stays', async () => {
    const record = loan({ note: '装修', repayments: [paid('2026-02-15', 563_350)] });
    inTheBook(record);
    const page = await open();
    await write(page, '减免的条件', ' 全部按期还清后生效 ');
    await pick(page, '协议写的', 2);
    await write(page, '原文', '任一期逾期，本协议失效\n减免收回');
    await save(page);
    const plan = planInstallments({
      debt: DEBT, waive: { ...NOTHING, penalty: 40_000 }, downPayment: 210_000, signedOn: SIGNED_ON, firstDueOn: '2026-04-24', termCount: 36,
      price: { kind: 'total-interest', amount: 700_000 },
    });
    const [stored] = storedLoans();
    const { id } = agreed()!;
    expect(id).toMatch(/^[a-z0-9]{16,}$/);
    expect(stored).toEqual({
      ...record,
      agreements: [{
        id, planId: 'p', signedOn: SIGNED_ON, debt: DEBT, waived: { ...NOTHING, penalty: 40_000 },
        installments: [{ number: 0, dueOn: SIGNED_ON, principal: 210_000, interest: 0 }, ...plan.installments],
        waiverCondition: '全部按期还清后生效', missedTerm: 'void', missedTermWords: '任一期逾期，本协议失效\n减免收回', joined: [],
      }],
    });
    expect([phone.said, phone.visits, phone.storage.keys.filter((key) => key.startsWith('draft/'))]).toEqual([['记下了'], [{ how: 'navigateBack', url: undefined }], []]);
  });

  test('is not what was offered where the agreement says otherwise', async () => {
    const page = await open();
    await pickDay(page, '签约日', '2026-03-20');
    await fill(page, '本金', '56,000');
    await fill(page, '减免罚息', '');
    await fill(page, '减免违约金', '100');
    await fill(page, '首付', '');
    await fill(page, '期数', '12');
    await fill(page, '每期还款', '5000');
    await fill(page, '最后一期', '3000');
    await pickDay(page, '首个还款日', '2026-04-30');
    await save(page);
    const dates = ['2026-04-30', '2026-05-30', '2026-06-30', '2026-07-30', '2026-08-30', '2026-09-30', '2026-10-30', '2026-11-30', '2026-12-30', '2027-01-30', '2027-02-28', '2027-03-30'];
    const rows = dates.map((dueOn, place) => ({ dueOn, amount: place === 11 ? 300_000 : 500_000 }));
    expect(agreed()).toMatchObject({
      signedOn: '2026-03-20', debt: { ...DEBT, principal: 5_600_000 }, waived: { ...NOTHING, lateFee: 10_000 },
      installments: agreedInstallments(5_700_000, rows), missedTerm: 'unsaid', missedTermWords: '', waiverCondition: '',
    });
    expect(agreed()?.installments.reduce((sum, { principal }) => sum + principal, 0)).toBe(5_700_000);
  });

  test('line by line is stored line by line', async () => {
    const page = await open({ waivePenalty: '', downPayment: '' });
    await choose(page, '每期金额', '逐期填');
    await page.type('text-area[label="逐期：日期 金额"]', '2026-03-24 30000\n2026-05-24 28200');
    await save(page);
    expect(agreed()?.installments).toEqual(agreedInstallments(5_810_000, [{ dueOn: '2026-03-24', amount: 3_000_000 }, { dueOn: '2026-05-24', amount: 2_820_000 }]));
    expect(agreed()?.installments.map(({ number }) => number)).toEqual([1, 2]);
  });

  test('a deferral is one payment at its end', async () => {
    const page = await open({ kind: 'deferral', months: '3', penaltyWaiver: '100' });
    await save(page);
    const { endsOn, dueAtEndIfWaived } = planDeferral({ debt: DEBT, overduePrincipal: 5_700_000, dailyRate: '0.0005', startOn: SIGNED_ON, months: 3, penaltyWaiver: '1' });
    expect(agreed()).toMatchObject({ debt: DEBT, waived: { ...NOTHING, penalty: 40_000 }, installments: [{ number: 1, dueOn: endsOn, principal: 5_770_000, interest: dueAtEndIfWaived - 5_770_000 }] });
  });

  test('a settlement is one payment, and the rest is waived', async () => {
    const page = await open({ kind: 'lump-sum', settlement: '40000' });
    await save(page);
    expect(agreed()).toMatchObject({
      debt: DEBT, waived: { principal: 1_700_000, interest: 60_000, penalty: 40_000, lateFee: 10_000 },
      installments: [{ number: 1, dueOn: SIGNED_ON, principal: 4_000_000, interest: 0 }],
    });
  });

  test.each([[0, 'unsaid'], [1, 'penalty'], [2, 'void'], [3, 'all-due']])('says of a missed term what choice %i says: %s', async (place, missedTerm) => {
    const page = await open();
    await pick(page, '协议写的', place);
    await save(page);
    expect(agreed()?.missedTerm).toBe(missedTerm);
  });

  test('on a day on which something was paid asks what that was, and remembers it where it came before', async () => {
    const before = paid(SIGNED_ON, 100_000);
    inTheBook(loan({ repayments: [before] }));
    const page = await open();
    expect(page.text()).toContain('签约那天已经记了还款 1,000.00 元');
    await save(page);
    expect(agreed()?.paidBefore).toEqual([before.id]);
  });

  test('and forgets it where it was the first payment of the agreement', async () => {
    inTheBook(loan({ repayments: [paid(SIGNED_ON, 100_000)] }));
    const page = await open();
    await choose(page, '当天的还款', '按协议还的');
    await save(page);
    expect(agreed()).not.toHaveProperty('paidBefore');
  });

  test('is signed once: the form of a signed plan does not open again, until that was taken back', async () => {
    await save(await open());
    const again = await mountPage('loan/agreement-form/index', { plan: 'p' });
    expect(again.text()).toContain('已经记为已签');
    restartApp();
    const record = storedLoans()[0]!;
    inTheBook({ ...record, agreements: record.agreements!.map((one) => ({ ...one, takenBackOn: SIGNED_ON })) });
    expect((await mountPage('loan/agreement-form/index', { plan: 'p' })).text()).toContain('照协议原文填');
  });
});

describe('an agreement on several loans', () => {
  test('is carried by the first, names the others, and says so', async () => {
    inTheBook(LOAN, other);
    const page = await open({ loanIds: 'a b', principal: '69000' });
    expect(ticked(page)).toEqual(['微粒贷', '另一家']);
    expect(page.text()).toContain('几笔合成一份：以后在「微粒贷」里看这份协议、记还款');
    await save(page);
    expect(agreed('a')).toMatchObject({ debt: { ...DEBT, principal: 6_900_000 }, joined: ['b'] });
    expect(storedLoans()[1]).toEqual(other);
  });

  test('of which one is ticked first is carried by the first in the book all the same', async () => {
    inTheBook(LOAN, other);
    const page = await open({ loanIds: '' });
    await tick(page, '另一家');
    expect(page.text()).not.toContain('几笔合成一份');
    await tick(page, '微粒贷');
    await save(page);
    expect([agreed('a')?.joined, agreed('b')]).toEqual([['b'], undefined]);
  });

  test('of which one is unticked is about the other alone', async () => {
    inTheBook(LOAN, other);
    const page = await open({ loanIds: 'a b' });
    await tick(page, '微粒贷');
    await save(page);
    expect([agreed('a'), agreed('b')?.joined]).toEqual([undefined, []]);
  });
});

describe('what was filled in', () => {
  test('is there again after a restart, for that plan alone, until it is saved', async () => {
    const page = await open();
    await fill(page, '期数', '24');
    await write(page, '减免的条件', '按期还清');
    await tick(page, '微粒贷');
    restartApp();
    inTheDrawer(savedPlan('q', { form: SIGNABLE }));
    const another = await mountPage('loan/agreement-form/index', { plan: 'q' });
    expect([valueOf(another, '期数'), another.text().includes('已经恢复')]).toEqual(['36', false]);
    const next = await mountPage('loan/agreement-form/index', { plan: 'p' });
    expect(next.text()).toContain('上次没存的内容已经恢复');
    expect([valueOf(next, '期数'), next.find('text-area[label=减免的条件]').attr('value'), ticked(next), problems(next)]).toEqual(['24', '按期还清', [], []]);
    await tick(next, '微粒贷');
    await fill(next, '每期还款', '3000');
    await save(next);
    expect(agreed()?.waiverCondition).toBe('按期还清');
    expect(phone.storage.keys.filter((key) => key.startsWith('draft/agreement-form/p'))).toEqual([]);
  });

  test('can be thrown away', async () => {
    await fill(await open(), '期数', '24');
    restartApp();
    const page = await open();
    await page.tap(page.withText('不要了，重新填'));
    expect([valueOf(page, '期数'), page.text().includes('已经恢复')]).toEqual(['36', false]);
    restartApp();
    expect(valueOf(await open(), '期数')).toBe('36');
  });

  test('about a loan that is gone meanwhile asks for another', async () => {
    inTheBook(LOAN, other);
    await fill(await open(), '期数', '24');
    restartApp();
    const there = await mountPage('loan/detail/index', { id: 'a' });
    await there.tap(there.withText('删除这笔借款'));
    await there.close();
    const page = await open();
    expect(ticked(page)).toEqual([]);
    await save(page);
    expect([page.findAll('.problem')[0]?.text(), storedLoans()]).toEqual(['请选这份协议管哪笔借款', [other]]);
  });
});

describe('saving', () => {
  test('that fails says so and keeps the form; the second try makes one agreement', async () => {
    const page = await open();
    await fill(page, '期数', '24');
    await fill(page, '每期还款', '3000');
    phone.failNext('setStorage', 'setStorage:fail exceed max size');
    await save(page);
    expect(phone.said).toEqual([expect.stringMatching(/^没有存上\n手机留给小程序的空间满了[\s\S]*填好的都还在。$/)]);
    expect([storedLoans(), phone.visits, valueOf(page, '期数')]).toEqual([[LOAN], [], '24']);
    await save(page);
    expect([storedLoans()[0]?.agreements?.length, phone.visits.length]).toEqual([1, 1]);
  });

  test('tapped twice makes one agreement and goes back once', async () => {
    const page = await open();
    await Promise.all([save(page), save(page)]);
    await settle();
    expect([storedLoans()[0]?.agreements?.length, phone.visits.length]).toEqual([1, 1]);
  });

  test('is seen by the plan, the loan and the lists at once', async () => {
    const list = await mountPage('pages/loans/index');
    inTheDrawer(savedPlan('p', { form: SIGNABLE }));
    const plan = await mountPage('plans/saved-plan/index', { id: 'p' });
    const page = await open();
    await save(page);
    await page.close();
    await plan.show();
    await list.show();
    expect(plan.find('.saved-plan__signed').text()).toContain('3月24日已签，「微粒贷」按它还。');
    expect(list.text()).toContain('微粒贷');
    expect((await mountPage('loan/detail/index', { id: 'a' })).text()).toContain('撤回这份协议');
    expect((await mountPage('pages/repayments/index')).text()).not.toContain('打不开');
  });

  test('a newer agreement stands beside the one before it', async () => {
    const first: Agreement = {
      id: 'first', signedOn: '2026-03-01', debt: DEBT, waived: NOTHING, installments: agreedInstallments(5_810_000, [{ dueOn: '2026-06-01', amount: 5_810_000 }]),
      waiverCondition: '', missedTerm: 'unsaid', missedTermWords: '', joined: [],
    };
    inTheBook({ ...LOAN, agreements: [first] });
    const page = await open();
    await save(page);
    expect(storedLoans()[0]?.agreements?.map(({ signedOn }) => signedOn)).toEqual(['2026-03-01', SIGNED_ON]);
    expect(storedLoans()[0]?.agreements?.[0]).toEqual(first);
  });
});
