/**
 * What a save costs the phone, at 1 and at 200 loans of twenty repayments each: `npx tsx bench/saves.ts`. Calls to wx and
 * bytes as JSON, which the phone's encryption makes 1.4 times as long; how long a call takes is the phone's. What is read back is what makes
 * "saved" mean stored.
 */
import { notingChanges } from '../miniprogram/ledger/last-change';
import { withQuotaGuard } from '../miniprogram/ledger/quota-guard';
import { createSnapshots } from '../miniprogram/ledger/snapshots';
import { createStores, type Stores } from '../miniprogram/ledger/stores';
import { loan, repayment } from '../test/ledger/loans';
import { savedPlan } from '../test/ledger/saved-plans';
import { PhoneMemory } from '../test/platform/phone-memory';

const TODAY = '2026-11-22';
const REPAYMENTS = Array.from({ length: 20 }, (_, place) => repayment(`r${place}`));
const ids = (count: number): string[] => Array.from({ length: count }, (_, place) => `l${String(place).padStart(3, '0')}`);

const SAVES: [string, (stores: Stores) => Promise<unknown>][] = [
  ['a repayment', (stores) => stores.loan.change('l000', (now) => ({ ...now, repayments: [...now.repayments, repayment('new')] }))],
  ['a new loan', (stores) => stores.loan.save(loan('new'))],
  ['a loan removed', (stores) => stores.loan.remove('l000')],
  ['a new plan', (stores) => stores.plan.save(savedPlan('new'))],
];

/** As the phone in memory keeps it: beside the data stands how it was written. */
interface Entry {
  readonly data: unknown;
}

interface Cost {
  readonly calls: readonly string[];
  readonly written: number;
  readonly readBack: number;
}

/** The app's own storage, from the stores down to the calls, over a phone that encrypts, in the middle of a day. */
async function costOf(loans: number, save: (stores: Stores) => Promise<unknown>): Promise<Cost> {
  const book = Object.fromEntries(ids(loans).map((id) => [`loan/${id}`, loan(id, { repayments: REPAYMENTS })]));
  const phone = PhoneMemory.encrypted({ ...book, 'index/loan': { version: 1, ids: ids(loans), deleted: [] }, 'index/plan': { version: 1, ids: [], deleted: [] } });
  const stores = createStores(createSnapshots(notingChanges(withQuotaGuard(phone.app), () => TODAY)).face());
  await Promise.all(Object.values(stores).map((store) => store.state()));
  await stores.call.remove('none');
  await stores.plan.save(savedPlan('first of the day'));
  const before = phone.disk.calls.length;
  const bytes = counted(phone);
  await save(stores);
  return { calls: phone.disk.calls.slice(before), ...bytes };
}

/** Counts the bytes that go into the phone from now on, and those that come back. */
function counted({ disk }: PhoneMemory): { written: number; readBack: number } {
  const bytes = { written: 0, readBack: 0 };
  const [set, get] = [disk.set.bind(disk), disk.get.bind(disk)];
  disk.set = (key, value) => {
    bytes.written += sizeOf(value as Entry);
    return set(key, value);
  };
  disk.get = async (key) => {
    const value = await get(key);
    bytes.readBack += sizeOf(value as Entry);
    return value;
  };
  return bytes;
}

function sizeOf(entry: Entry | undefined): number {
  return Buffer.byteLength(JSON.stringify(entry?.data) ?? '');
}

/** "2 set, 1 get". */
function byKind(calls: readonly string[]): string {
  const kinds = calls.map((call) => call.split(' ')[0] ?? '');
  return [...new Set(kinds)].map((kind) => `${kinds.filter((other) => other === kind).length} ${kind}`).join(', ');
}

async function print(): Promise<void> {
  console.log(`${'save'.padEnd(18)} loans  calls to wx     bytes written  bytes read back`);
  for (const [name, save] of SAVES) for (const loans of [1, 200]) {
    const { calls, written, readBack } = await costOf(loans, save);
    console.log(`${name.padEnd(18)} ${String(loans).padStart(5)}  ${byKind(calls).padEnd(14)} ${String(written).padStart(14)} ${String(readBack).padStart(16)}`);
  }
}

void print();
