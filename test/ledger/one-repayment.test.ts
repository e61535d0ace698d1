import { notingChanges } from '../../miniprogram/ledger/last-change';
import { withQuotaGuard } from '../../miniprogram/ledger/quota-guard';
import { createSnapshots } from '../../miniprogram/ledger/snapshots';
import { createStores } from '../../miniprogram/ledger/stores';
import { PhoneMemory } from '../platform/phone-memory';
import { index, loan, repayment } from './loans';

const REPAYMENTS = Array.from({ length: 25 }, (_, place) => repayment(`r${place}`));
const sizeOf = (value: unknown): number => Buffer.byteLength(JSON.stringify((value as { data: unknown }).data));

/** The app's own storage over a phone that encrypts, once the day has begun; what one more repayment writes, by key. */
async function writtenFor(loans: number): Promise<Record<string, number>> {
  const ids = Array.from({ length: loans }, (_, place) => `l${String(place).padStart(3, '0')}`);
  const phone = PhoneMemory.encrypted({ ...Object.fromEntries(ids.map((id) => [`loan/${id}`, loan(id, { repayments: REPAYMENTS })])), 'index/loan': index(ids) });
  const stores = createStores(createSnapshots(notingChanges(withQuotaGuard(phone.app), () => '2026-11-22')).face());
  await stores.loan.change('l000', (now) => ({ ...now, note: 'the first change of the day' }));
  const written: Record<string, number> = {};
  const set = phone.disk.set.bind(phone.disk);
  phone.disk.set = (key, value) => {
    written[key] = (written[key] ?? 0) + sizeOf(value);
    return set(key, value);
  };
  await stores.loan.change('l000', (now) => ({ ...now, repayments: [...now.repayments, repayment('new')] }));
  return written;
}

test('a repayment more among 200 loans with 5,000 repayments writes less than twice its loan, and what it writes of one loan alone', async () => {
  const record = Buffer.byteLength(JSON.stringify(loan('l000', { repayments: [...REPAYMENTS, repayment('new')], note: 'the first change of the day' })));
  const written = await writtenFor(200);
  const bytes = Object.values(written).reduce((sum, each) => sum + each, 0);
  expect(bytes).toBeGreaterThanOrEqual(record);
  expect(bytes).toBeLessThanOrEqual(2 * record);
  expect(written).toEqual(await writtenFor(1));
});
