import { planInstallments, type InstallmentPlanInput } from '../../miniprogram/calc/index';
import type { PlanRecord } from '../../miniprogram/ledger/records';
import { plansByKey } from '../ledger/saved-plans';
import { mountPage, phone, type Page, type Tag } from '../support';
import { dayOf, field, fill, money } from './book';

export { savedPlan } from '../ledger/saved-plans';

/** Puts saved plans on the phone before the app starts. */
export function inTheDrawer(...plans: readonly PlanRecord[]): void {
  for (const [key, plan] of Object.entries(plansByKey(...plans))) phone.storage.write(key, plan);
}

/** The saved plans on the phone, by their ids, without the deleted ones. */
export function storedPlans(): PlanRecord[] {
  const keys = phone.storage.keys.filter((key) => key.startsWith('plan/')).sort();
  return keys.map((key) => phone.storage.read(key) as PlanRecord).filter(({ deleted }) => !deleted);
}

/** 57,000 over 36 terms for 7,000 (rule 5.12), signed on the day that a test begins on. */
export const OFFER: InstallmentPlanInput = {
  debt: { principal: 5_700_000, interest: 0, penalty: 0, lateFee: 0 },
  signedOn: '2026-01-15', firstDueOn: '2026-02-15', termCount: 36, price: { kind: 'total-interest', amount: 700_000 },
};

export const openPlan = () => mountPage('pages/plan/index');

/** Types OFFER into the plan form. */
export async function typeOffer(page: Page): Promise<void> {
  await fill(page, '本金', '57,000');
  await fill(page, '分期期数', '36');
  await fill(page, '总利息', '7000');
}

/** The plan form with OFFER typed in. */
export async function planWithOffer(): Promise<Page> {
  const page = await openPlan();
  await typeOffer(page);
  return page;
}

/** The first of these tags that fits; none is an error. */
export function first(tags: readonly Tag[], isIt: (tag: Tag) => boolean): Tag {
  const found = tags.find(isIt);
  if (found === undefined) throw new Error(`none of ${tags.length} tags fits`);
  return found;
}

/** Goes to one of the three kinds of plan. */
export async function openKind(page: Page, kind: '分期' | '延期' | '一次性结清'): Promise<void> {
  await page.tap(first(page.findAll('.kinds__one'), (tab) => tab.text() === kind));
}

/** The row of a loan or a plan that is ticked, by its label. */
export const rowOf = (page: Page, label: string): Tag => page.find(`check-row[label="${label}"]`);
export const tick = (page: Page, label: string): Promise<void> => page.tap(rowOf(page, label));
export const ticked = (page: Page): unknown[] => page.findAll('check-row').filter((row) => row.attr('checked') === true).map((row) => row.attr('label'));

/** What is wrong, as it stands beside each field: "本金：本金只填数字…". */
export function problems(page: Page): string[] {
  const fields = ['text-field', 'text-area', 'date-field', 'choice-field'].flatMap((kind) => page.findAll(kind));
  return fields.filter((each) => each.attr('problem')).map((each) => `${each.attr('label')}：${each.attr('problem')}`);
}

/** Saves what stands in the form; and what the button in sight says that it will do. */
export const saveOffer = (page: Page): Promise<void> => page.tap('.glance t-button');
export const saveButton = (page: Page) => page.find('.glance t-button').attr('ariaLabel');

/** The figures of the result: what they are called, and what they are. */
export const labels = (page: Page) => page.findAll('.facts__row').map((row) => row.text().split('\n')[0]);
export const shown = (page: Page) => page.findAll('.facts__row').map((row) => row.text().split('\n').at(-1));

/** What a plan comes to, as the page must show it: interest, sum, what that is above the principal, last date, flat and the two annual rates. */
export function facts(input: InstallmentPlanInput): string[] {
  const plan = planInstallments(input);
  const { flatAnnual, simpleAnnual, compoundAnnual } = plan.rates;
  const rates = [flatAnnual, simpleAnnual, compoundAnnual].map((rate) => `${(rate * 100).toFixed(2)}%`);
  return [money(plan.totalInterest), money(plan.totalPaid), money(plan.totalPaid - input.debt.principal), dayOf(plan.lastDueOn), ...rates];
}

/** What the page puts into the field of that label; an input that another tab's field has left behind still holds its text. */
export const valueOf = (page: Page, label: string) => page.find(`text-field[label="${label}"]`).attr('value');

/** The four parts of the debt as they stand in the form. */
export const debtTyped = (page: Page) => ['本金', '利息', '罚息', '违约金'].map((label) => field(page, label).value());

/** The conclusions in their order: whether each speaks for or against the offer, and its sentence. */
export function conclusions(page: Page): [tone: string, text: string][] {
  const tones: Record<string, string> = { 'tone-upcoming': 'for', 'tone-overdue': 'against', 'conclusion--hearsay': 'hearsay' };
  return page.findAll('.conclusion').map((each) => {
    const [look = ''] = String(each.attr('class')).split(' ').slice(1);
    return [look === '' ? 'plain' : tones[look] ?? look, each.findAll('view')[0]?.text() ?? ''];
  });
}

/** The day on which SIGNABLE is signed. */
export const SIGNED_ON = '2026-03-24';

/** An offer with everything that one can have: 55,600.00 over 36 terms for 7,000.00 after a waiver and a down payment. */
export const SIGNABLE = {
  loanIds: 'a', debtOn: SIGNED_ON, principal: '57000', interest: '600', penalty: '400', lateFee: '100', waivePenalty: '400', downPayment: '2100',
  termCount: '36', priceKind: 'total-interest', totalInterest: '7000', signedOn: SIGNED_ON, firstDueOn: '2026-04-24', contractPercent: '0.05',
};
