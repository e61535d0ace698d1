import type { LoanRecord } from '../../miniprogram/ledger/records';
import { keyOf } from '../../miniprogram/platform/sealed';
import { callRecord } from '../help/call-records';
import { meant, mountPage, phone, restartApp, settle, today, type Page } from '../support';
import { choose, field, fill, inTheBook, loan, LOAN, paid, pickDay, storedLoans } from './book';
import { inTheDrawer, openPlan, planWithOffer, saveButton, savedPlan, saveOffer, SIGNABLE, storedPlans } from './plans';

/** Two forms of one record, a save that ends late, a stop in the middle of one: nothing is undone, doubled or lost. */

const TODAY = '2026-03-24';
const REPAYMENT = 'loan/repayment-form/index';
const LOAN_FORM = 'loan/loan-form/index';
const AGREEMENT = 'loan/agreement-form/index';
const CALL = 'help/call-form/index';
const save = (page: Page) => page.tap('.actions__main');
const problems = (page: Page) => page.findAll('text-field').concat(page.findAll('date-field')).map((each) => each.attr('problem')).filter(Boolean);
const clash = (page: Page) => (page.has('.clash') ? page.find('.clash').text().split('\n') : []);
const mine = (page: Page) => page.tap(page.withText('用我填的'));
const theirs = (page: Page) => page.tap(page.withText('留着那边的'));
const amounts = () => storedLoans()[0]?.repayments.map(({ amount }) => amount);
const isRestored = (page: Page) => page.text().includes('已经恢复');
const backs = () => phone.visits.filter(({ how }) => how === 'navigateBack').length;
const storedCalls = () => phone.storage.keys.filter((key) => key.startsWith('call/')).map((key) => phone.storage.read(key) as ReturnType<typeof callRecord>);

/** Types into a field key by key, as a finger does. */
async function typeOut(page: Page, label: string, text: string): Promise<void> {
  for (let length = 1; length <= text.length; length += 1) await page.type(field(page, label), text.slice(0, length));
  await page.blur(field(page, label));
}

async function write(page: Page, label: string, value: string): Promise<void> {
  const area = page.findAll('text-area').find((one) => one.attr('label') === label);
  await page.fire(area ?? `text-field[label=${label}]`, 'change', { value });
}

/** The phone removes no draft, as where the app is killed right after the save. */
function killedBeforeTheDraftGoes(): void {
  phone.answer('removeStorage', (options) => {
    // oxlint-disable-next-line typescript/only-throw-error -- as WeChat does
    if (keyOf(String(options['key'])).startsWith('draft/')) throw { errMsg: 'removeStorage:fail' };
    phone.storage.drop(options['key'] as string);
  });
}

/** Writes of records wait until the returned function is called. */
function slowWrites(): () => void {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => { release = resolve; });
  phone.supply('setStorage', async (options: Record<string, unknown>) => {
    if (meant(options).key.startsWith('loan/')) await held;
    phone.storage.store(options);
  });
  return release;
}

beforeEach(() => {
  today(TODAY);
  inTheBook(LOAN);
});

describe('two forms', () => {
  test('of new repayments, opened by two taps, keep both', async () => {
    const first = await mountPage(REPAYMENT, { loan: 'a' });
    const second = await mountPage(REPAYMENT, { loan: 'a' });
    await typeOut(second, '还款金额', '1000');
    await save(second);
    await second.close();
    await first.show();
    await typeOut(first, '还款金额', '2000');
    await save(first);
    expect([amounts(), backs()]).toEqual([[100_000, 200_000], 2]);
  });

  describe('of one repayment', () => {
    async function bothEdited(): Promise<Page> {
      inTheBook(loan({ repayments: [paid('2026-03-20', 100_000, { note: '转账' })] }));
      const [first, second] = [await mountPage(REPAYMENT, { loan: 'a', id: 'paid-2026-03-20' }), await mountPage(REPAYMENT, { loan: 'a', id: 'paid-2026-03-20' })];
      await fill(second, '还款金额', '2000');
      await save(second);
      await second.close();
      await fill(first, '还款金额', '3000');
      await save(first);
      return first;
    }

    test('say so, and show what stands there and what is typed here', async () => {
      const page = await bothEdited();
      expect(clash(page)).toEqual(['这笔还款刚才在别处改过。', '现在存着的', '还款金额 2,000.00', '这里填的', '还款金额 3,000.00', '用我填的', '留着那边的']);
      expect([amounts(), field(page, '还款金额').value(), backs()]).toEqual([[200_000], '3000', 1]);
      expect(phone.callsTo('pageScrollTo')).toMatchObject([{ selector: '#clash' }]);
    });

    test('keep what is typed where it is chosen', async () => {
      const page = await bothEdited();
      await mine(page);
      expect([amounts(), backs(), clash(page)]).toEqual([[300_000], 2, []]);
    });

    test('leave what stands there where that is chosen, and no draft', async () => {
      const page = await bothEdited();
      await theirs(page);
      expect([amounts(), backs()]).toEqual([[200_000], 2]);
      restartApp();
      expect(isRestored(await mountPage(REPAYMENT, { loan: 'a', id: 'paid-2026-03-20' }))).toBe(false);
    });

    test('go on: what is typed after it was said is asked about again', async () => {
      const page = await bothEdited();
      await fill(page, '还款金额', '4000');
      expect(clash(page)).toEqual([]);
      await save(page);
      expect(clash(page)).toContain('还款金额 4,000.00');
      await mine(page);
      expect(amounts()).toEqual([400_000]);
    });

    test('of which both say the same have nothing to choose', async () => {
      const page = await bothEdited();
      await fill(page, '还款金额', '2,000.00元');
      await save(page);
      expect([clash(page), amounts(), backs()]).toEqual([[], [200_000], 2]);
    });

    test('remember what they had seen over a restart', async () => {
      await bothEdited();
      restartApp();
      const page = await mountPage(REPAYMENT, { loan: 'a', id: 'paid-2026-03-20' });
      expect([isRestored(page), field(page, '还款金额').value()]).toEqual([true, '3000']);
      await save(page);
      expect(clash(page)).toContain('还款金额 2,000.00');
    });

    test('hide the amounts where the person does', async () => {
      inTheBook(loan({ repayments: [paid('2026-03-20', 100_000)] }));
      const list = await mountPage('pages/loans/index');
      const [first, second] = [await mountPage(REPAYMENT, { loan: 'a', id: 'paid-2026-03-20' }), await mountPage(REPAYMENT, { loan: 'a', id: 'paid-2026-03-20' })];
      await fill(second, '还款金额', '2000');
      await save(second);
      await fill(first, '还款金额', '3000');
      await list.tap(list.find('amounts-switch').find('button'));
      await save(first);
      expect(clash(first).slice(1, 5)).toEqual(['现在存着的', '还款金额 金额已隐藏', '这里填的', '还款金额 金额已隐藏']);
    });
  });

  test('a repayment that was deleted meanwhile comes back only where it is chosen', async () => {
    inTheBook(loan({ repayments: [paid('2026-03-20', 100_000)] }));
    const there = await mountPage('loan/detail/index', { id: 'a' });
    const page = await mountPage(REPAYMENT, { loan: 'a', id: 'paid-2026-03-20' });
    await fill(page, '还款金额', '2000');
    await there.call('removeRepayment', { currentTarget: { dataset: { id: 'paid-2026-03-20' } } });
    await save(page);
    expect([clash(page).slice(0, 5), amounts()]).toEqual([['这笔还款刚才删除了。', '现在存着的', '已经删除', '这里填的', '还款金额 2,000.00，还款日期 3月20日'], []]);
    await mine(page);
    expect(amounts()).toEqual([200_000]);
  });

  test('a loan is edited without undoing a repayment, and a repayment without undoing the edit', async () => {
    const [edit, repayment] = [await mountPage(LOAN_FORM, { id: 'a' }), await mountPage(REPAYMENT, { loan: 'a' })];
    const another = await mountPage(REPAYMENT, { loan: 'a' });
    await fill(repayment, '还款金额', '1000');
    await save(repayment);
    await fill(edit, '期数', '24');
    await save(edit);
    await fill(another, '还款金额', '500');
    await save(another);
    expect([amounts(), storedLoans()[0]?.terms.termCount, clash(edit)]).toEqual([[100_000, 50_000], 24, []]);
  });

  test('of one loan’s terms are chosen between', async () => {
    const [first, second] = [await mountPage(LOAN_FORM, { id: 'a' }), await mountPage(LOAN_FORM, { id: 'a' })];
    await fill(second, '期数', '24');
    await save(second);
    await fill(first, '日利率', '0.04');
    await save(first);
    expect(clash(first).slice(0, 5)).toEqual(['这笔借款刚才在别处改过。', '现在存着的', '期数 24，利率 0.05%', '这里填的', '期数 12，利率 0.04%']);
    await mine(first);
    expect(storedLoans()[0]?.terms).toMatchObject({ termCount: 12, dailyRate: '0.0004' });
  });

  test('what doesn’t fit the loan any more is said beside its field', async () => {
    const [edit, page] = [await mountPage(LOAN_FORM, { id: 'a' }), await mountPage(REPAYMENT, { loan: 'a' })];
    await fill(page, '还款金额', '1000');
    await pickDay(page, '还款日期', '2026-01-20');
    await pickDay(edit, '借款日', '2026-02-01');
    await save(edit);
    await save(page);
    expect([problems(page), amounts(), field(page, '还款金额').value()]).toEqual([['还款日期不能早于借款日 2月1日'], [], '1000']);
    await pickDay(page, '还款日期', '2026-02-02');
    await save(page);
    expect(amounts()).toEqual([100_000]);
  });

  test.each<[string, string, Record<string, string>, string, (record: LoanRecord | undefined) => unknown, unknown]>([
    ['a repayment', REPAYMENT, { loan: 'a' }, '还款金额', (record) => record?.repayments.map(({ amount }) => amount), [2_400]],
    ['the terms', LOAN_FORM, { id: 'a' }, '期数', (record) => record?.terms.termCount, 24],
  ])('a loan that was deleted meanwhile comes back with %s only where it is chosen', async (_, route, query, label, of, kept) => {
    const there = await mountPage('loan/detail/index', { id: 'a' });
    const [page, another] = [await mountPage(route, query), await mountPage(route, query)];
    for (const one of [page, another]) await fill(one, label, '24');
    await there.call('remove');
    await save(another);
    expect(clash(another).slice(0, 3)).toEqual(['这笔借款刚才删除了。用这里填的，会先把它放回来。', '现在存着的', '「微粒贷」已经删除']);
    await theirs(another);
    expect(storedLoans()).toEqual([]);
    await save(page);
    await mine(page);
    expect(of(storedLoans()[0])).toEqual(kept);
  });

  describe('of one plan that is signed', () => {
    async function bothSigned(): Promise<Page> {
      inTheDrawer(savedPlan('p', { form: SIGNABLE }));
      const [first, second] = [await mountPage(AGREEMENT, { plan: 'p' }), await mountPage(AGREEMENT, { plan: 'p' })];
      await save(second);
      await write(first, '减免的条件', '按期还清');
      await save(first);
      return first;
    }
    const inForce = () => storedLoans()[0]?.agreements?.filter(({ takenBackOn }) => takenBackOn === undefined);

    test('sign it once', async () => {
      const page = await bothSigned();
      const [title, , there, , here] = clash(page);
      expect(title).toBe('这个方案刚才已经记为已签。用这里填的，会把那份撤回。');
      expect(there).toMatch(/^「微粒贷」.*日签，36 期合计 [\d,.]+ 元.*漏还一期：协议没写$/);
      expect(here).toContain('条件「按期还清」');
      expect(inForce()).toHaveLength(1);
    });

    test('sign the other one where it is chosen, and take the first back', async () => {
      const page = await bothSigned();
      await mine(page);
      expect([storedLoans()[0]?.agreements?.length, inForce()?.map(({ waiverCondition }) => waiverCondition)]).toEqual([2, ['按期还清']]);
    });

    test('an agreement about a loan that is gone names it, and is not signed about the other alone', async () => {
      inTheBook(LOAN, loan({ id: 'b', lender: '另一家' }));
      inTheDrawer(savedPlan('p', { form: { ...SIGNABLE, loanIds: 'a b' } }));
      const there = await mountPage('loan/detail/index', { id: 'b' });
      const page = await mountPage(AGREEMENT, { plan: 'p' });
      await there.call('remove');
      await save(page);
      expect([page.text(), inForce()]).toEqual([expect.stringContaining('「另一家」刚才删除了，或不用再还，请重新核对'), undefined]);
      await save(page);
      expect(inForce()).toHaveLength(1);
    });
  });

  describe('of one call', () => {
    beforeEach(() => phone.storage.write('call/c', callRecord('c', { calledOn: TODAY, said: '催款' })));

    test('are chosen between', async () => {
      const [first, second] = [await mountPage(CALL, { id: 'c' }), await mountPage(CALL, { id: 'c' })];
      await write(second, '说了什么', '第二种');
      await save(second);
      await write(first, '说了什么', '第一种');
      await save(first);
      expect(clash(first).slice(0, 5)).toEqual(['这次通话刚才在别处改过。', '现在存着的', '说了什么 第二种', '这里填的', '说了什么 第一种']);
      await mine(first);
      expect(storedCalls()).toMatchObject([{ said: '第一种', deleted: false }]);
    });

    test('of which one deletes it: it comes back only where it is chosen', async () => {
      const [first, second] = [await mountPage(CALL, { id: 'c' }), await mountPage(CALL, { id: 'c' })];
      await second.tap(second.withText('删除这条通话'));
      await write(first, '说了什么', '第一种');
      await save(first);
      expect([clash(first).slice(0, 3), storedCalls()]).toMatchObject([['这次通话刚才删除了。', '现在存着的', '已经删除'], [{ deleted: true }]]);
      await mine(first);
      expect(storedCalls()).toMatchObject([{ said: '第一种', deleted: false }]);
    });
  });
});

describe('a save that ends after the person has left', () => {
  test('closes no other page', async () => {
    const page = await mountPage(REPAYMENT, { loan: 'a' });
    await fill(page, '还款金额', '1000');
    const release = slowWrites();
    const saving = save(page);
    await settle();
    await page.close();
    await mountPage('help/channels/index');
    release();
    await saving;
    await settle();
    expect([amounts(), phone.visits]).toEqual([[100_000], []]);
  });

  test('closes its own page once that is on top again', async () => {
    const page = await mountPage(REPAYMENT, { loan: 'a' });
    await fill(page, '还款金额', '1000');
    const release = slowWrites();
    const saving = save(page);
    await settle();
    const other = await mountPage('help/channels/index');
    release();
    await saving;
    await settle();
    expect(backs()).toBe(0);
    await other.close();
    await page.show();
    expect([amounts(), backs()]).toEqual([[100_000], 1]);
  });

  test('lets nothing be touched meanwhile', async () => {
    const page = await mountPage(REPAYMENT, { loan: 'a' });
    await fill(page, '还款金额', '1000');
    const release = slowWrites();
    const saving = save(page);
    await settle();
    expect(page.has('.shield')).toBe(true);
    release();
    await saving;
  });
});

describe('a stop between the save and the removal of its draft', () => {
  test('of a new repayment: nothing is offered, nothing is doubled', async () => {
    const page = await mountPage(REPAYMENT, { loan: 'a' });
    await typeOut(page, '还款金额', '1000');
    killedBeforeTheDraftGoes();
    await save(page);
    restartApp();
    const next = await mountPage(REPAYMENT, { loan: 'a' });
    expect([isRestored(next), field(next, '还款金额').value() === '1000', amounts()]).toEqual([false, false, [100_000]]);
    await fill(next, '还款金额', '1000');
    await save(next);
    expect(amounts()).toEqual([100_000, 100_000]);
  });

  test('of a changed repayment: it is not offered as unsaved', async () => {
    inTheBook(loan({ repayments: [paid('2026-03-20', 100_000)] }));
    const page = await mountPage(REPAYMENT, { loan: 'a', id: 'paid-2026-03-20' });
    await fill(page, '还款金额', '2000');
    killedBeforeTheDraftGoes();
    await save(page);
    restartApp();
    const next = await mountPage(REPAYMENT, { loan: 'a', id: 'paid-2026-03-20' });
    expect([isRestored(next), field(next, '还款金额').value()]).toEqual([false, '2,000.00']);
  });

  test('of a new loan and of an edited one', async () => {
    const page = await mountPage(LOAN_FORM);
    await choose(page, '贷款机构', '微粒贷');
    await fill(page, '借款金额', '57000');
    await pickDay(page, '借款日', '2026-01-15');
    await fill(page, '期数', '12');
    await fill(page, '日利率', '0.05');
    killedBeforeTheDraftGoes();
    await save(page);
    expect(storedLoans()).toHaveLength(2);
    const edit = await mountPage(LOAN_FORM, { id: 'a' });
    await fill(edit, '期数', '24');
    await save(edit);
    restartApp();
    const [next, again] = [await mountPage(LOAN_FORM), await mountPage(LOAN_FORM, { id: 'a' })];
    expect([isRestored(next), field(next, '借款金额').value(), isRestored(again)]).toEqual([false, '', false]);
  });

  test('of an agreement that is taken back later', async () => {
    inTheDrawer(savedPlan('p', { form: SIGNABLE }));
    const page = await mountPage(AGREEMENT, { plan: 'p' });
    await write(page, '减免的条件', '按期还清');
    killedBeforeTheDraftGoes();
    await save(page);
    restartApp();
    const [record] = storedLoans();
    inTheBook({ ...record!, agreements: record!.agreements!.map((one) => ({ ...one, takenBackOn: TODAY })) });
    expect(isRestored(await mountPage(AGREEMENT, { plan: 'p' }))).toBe(false);
  });

  test('of a call', async () => {
    const page = await mountPage(CALL);
    await write(page, '说了什么', '催款');
    killedBeforeTheDraftGoes();
    await save(page);
    restartApp();
    expect([isRestored(await mountPage(CALL)), storedCalls().length]).toEqual([false, 1]);
  });

  test('of a saved plan: the form knows it, and saving again changes that one', async () => {
    const page = await planWithOffer();
    const draft = phone.storage.read('draft/plan');
    await saveOffer(page);
    phone.storage.write('draft/plan', draft);
    restartApp();
    const next = await openPlan();
    expect(saveButton(next)).toMatch(/^存回「/);
    await saveOffer(next);
    expect(storedPlans()).toHaveLength(1);
  });

  test('a draft that is in no record goes on making the one that it was about', async () => {
    await typeOut(await mountPage(REPAYMENT, { loan: 'a' }), '还款金额', '1000');
    restartApp();
    const [first, second] = [await mountPage(REPAYMENT, { loan: 'a' }), await mountPage(REPAYMENT, { loan: 'a' })];
    expect([first, second].map(isRestored)).toEqual([true, true]);
    await save(second);
    await save(first);
    expect(amounts()).toEqual([100_000]);
  });
});

describe('a draft that can’t be read', () => {
  test.each([['this once', { amount: '57000' }], ['as it is none', { amount: 5 }]])('%s is not written over by the next key', async (_, there) => {
    const key = 'draft/repayment-form/a/new';
    phone.storage.write(key, there);
    if (there.amount !== 5) {
      const [, reads] = phone.storage.answers().find(([name]) => name === 'getStorage') ?? [];
      phone.answer('getStorage', (options) => {
        // oxlint-disable-next-line typescript/only-throw-error -- as WeChat does
        if (keyOf(String(options['key'])) === key) throw { errMsg: 'getStorage:fail internal error' };
        return reads?.(options);
      });
    }
    const page = await mountPage(REPAYMENT, { loan: 'a' });
    expect([page.text().includes('原样留着'), isRestored(page)]).toEqual([true, false]);
    await typeOut(page, '还款金额', '1000');
    expect(phone.storage.read(key)).toEqual(there);
    restartApp();
    const next = await mountPage(REPAYMENT, { loan: 'a' });
    expect([field(next, '还款金额').value(), isRestored(next)]).toEqual(['1000', true]);
    await save(next);
    expect([amounts(), phone.storage.read(key)]).toEqual([[100_000], there]);
  });

  test('goes where the person says so', async () => {
    phone.storage.write('draft/repayment-form/a/new', { amount: 5 });
    const page = await mountPage(REPAYMENT, { loan: 'a' });
    phone.answerModal('confirm');
    await page.tap(page.withText('删掉那份'));
    expect([page.text().includes('原样留着'), phone.storage.read('draft/repayment-form/a/new')]).toEqual([false, undefined]);
  });
});
