import type { LoanRecord, OtherDebtRecord, Repayment } from '../../miniprogram/ledger/records';
import { phone, type Page, type Tag } from '../support';

/** 57,000 yuan over 12 terms as 等额本金: 5,633.50 on 2026-02-15, 5,612.14 of interest in all (rule 3.14). */
export const LOAN: LoanRecord = {
  version: 2,
  id: 'a',
  product: 'weilidai',
  lender: '微粒贷',
  note: '',
  terms: {
    principal: 5_700_000, borrowedOn: '2026-01-15', dailyRate: '0.0005', method: 'equal-principal', termCount: 12, dueDay: 15, firstDueOn: '2026-02-15',
  },
  typedRate: { unit: 'day', percent: '0.05', yearDays: 360 },
  repayments: [],
  example: false,
};

/** LOAN with other fields, and other terms among them. */
export function loan({ terms, ...changes }: Partial<Omit<LoanRecord, 'terms'>> & { terms?: Partial<LoanRecord['terms']> } = {}): LoanRecord {
  return { ...LOAN, ...changes, terms: { ...LOAN.terms, ...terms } };
}

export function paid(paidOn: string, amount: number, more: Partial<Repayment> = {}): Repayment {
  return { id: `paid-${paidOn}`, paidOn, amount, note: '', ...more };
}

/** Puts loans on the phone before the app starts. */
export function inTheBook(...loans: LoanRecord[]): void {
  for (const each of loans) phone.storage.write(`loan/${each.id}`, each);
  phone.storage.write('index/loan', { version: 1, ids: loans.map(({ id }) => id), deleted: [] });
}

/** Puts debts that are no loans on the phone before the app starts. */
export function inOtherDebts(...debts: OtherDebtRecord[]): void {
  for (const each of debts) phone.storage.write(`other/${each.id}`, each);
  phone.storage.write('index/other', { version: 1, ids: debts.map(({ id }) => id), deleted: [] });
}

/** The loans on the phone, in the order of the index, without the deleted ones. */
export function storedLoans(): LoanRecord[] {
  const index = phone.storage.read('index/loan') as { ids: string[] } | undefined;
  const loans = index?.ids.map((id) => phone.storage.read(`loan/${id}`) as LoanRecord & { deleted?: boolean }) ?? [];
  return loans.filter(({ deleted }) => deleted !== true);
}

/** Fen as they stand on the screen. */
export function money(fen: number): string {
  return (fen / 100).toLocaleString('en', { minimumFractionDigits: 2 });
}

/** The typed field of that label. */
export function field(page: Page, label: string): Tag {
  return page.find(`text-field[label=${label}] input`);
}

/** Types into a field and goes on to the next. */
export async function fill(page: Page, label: string, text: string): Promise<void> {
  await page.type(field(page, label), text);
  await page.blur(field(page, label));
}

/** Picks a day on the wheel of that label; the phone would offer only some days, a test any. */
export async function pickDay(page: Page, label: string, day: string): Promise<void> {
  await page.fire(`date-field[label=${label}] picker`, 'change', { value: day });
}

/** Takes one of the choices that stand side by side. */
export async function choose(page: Page, label: string, choice: string): Promise<void> {
  const row = page.find(`choice-row[label=${label}]`);
  await row.tap(row.find(`[ariaLabel=${choice}]`));
}

/** Picks a choice on the wheel of that label. */
export async function pick(page: Page, label: string, place: number): Promise<void> {
  await page.fire(`choice-field[label=${label}] picker`, 'change', { value: place });
}

/** The storage answers nothing until the returned function is called. */
export function holdStorage(): () => void {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => { release = resolve; });
  phone.supply('getStorageInfo', async () => {
    await held;
    return phone.storage.info();
  });
  return release;
}

/** A day as the pages say it in 2026, the year of most tests: "11月22日", "2027年1月22日". */
export function dayOf(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year === 2026 ? '' : `${year}年`}${month}月${day}日`;
}
