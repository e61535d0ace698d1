import type { LoanRecord, OtherDebtRecord } from '../../miniprogram/ledger/records';
import { phone, type Page, type Tag } from '../support';

export { LOAN, loan, money, paid } from '../loans/loan';

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
