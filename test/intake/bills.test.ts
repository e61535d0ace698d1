import { readBill } from '../../miniprogram/intake';
import { BILLS, wanted } from './cases/bills';

test.each(BILLS.map((each) => [each.what, each] as const))('%s', (_what, bill) => {
  const read = readBill(bill.text, bill.on ?? '2026-11-22');
  if (bill.rows === undefined) {
    expect(read).toBeUndefined();
    return;
  }
  const { doubts = [], ...rest } = read ?? {};
  expect(rest).toEqual(wanted(bill));
  expect(doubts).toEqual((bill.doubts ?? []).map((doubt) => expect.stringMatching(doubt) as unknown));
});

test('sixty shapes', () => {
  expect(BILLS.length).toBeGreaterThanOrEqual(60);
});
