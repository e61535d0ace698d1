import { addDays, type LoanTerms } from '../../../miniprogram/calc';
import { assess } from '../../../miniprogram/loans/assess';
import { growth } from '../../../miniprogram/loan/loan-page/growth';
import { growthPicture } from '../../../miniprogram/loan/loan-page/growth-picture';
import { loanPage } from '../../../miniprogram/loan/loan-page/loan-page';
import { lookAt } from '../../../miniprogram/loan/loan-page/look';
import { yuan } from '../../../miniprogram/text/money';
import { loan, repayment } from '../../ledger/loans';

/** 57,000 over twelve terms at 0.05% a day: the first, 4,750.00 and 883.50, is due on 15 February, the second, 5,481.50, on 15 March. */
const A = loan('a');
const growthOf = (record: typeof A, today: string) => loanPage(record, today).overdue?.growth;
const owedOn = (record: typeof A, day: string) => {
  const statement = assess(record, day);
  if (statement instanceof Error) throw statement;
  return yuan(statement.totals.overdueTotal);
};
const withRules = (overdueRules: NonNullable<LoanTerms['overdueRules']>) => loan('a', { terms: { ...A.terms, overdueRules } });

test.each<[string, typeof A, string, string]>([
  // A day costs 4,750 × 0.05% × 1.5 = 3.5625: of the first term 13, 20 and 43 days, of the second 15 at the end.
  ['two terms', A, '2026-02-28', '不还的话，3月7日欠 5,704.75 元，3月30日欠 11,321.63 元；多出罚息 160.32 元，新到期 1 期。'],
  ['one term alone, and a month without another', loan('a', { terms: { ...A.terms, termCount: 1 } }), '2026-02-20', ''],
])('%s', (_what, record, today, facts) => {
  const said = growthOf(record, today)?.facts ?? '';
  for (const days of [7, 30]) expect(said).toContain(`欠 ${owedOn(record, addDays(today, days))} 元`);
  if (facts !== '') expect(said).toBe(facts);
  else expect(said).not.toContain('新到期');
});

test('what is named is what the loan’s own statement says on those days, whatever its rules', () => {
  for (const rules of [{ graceDays: 3 }, { lateFeeRate: '0.01' }, { penaltyRounding: 'daily' as const }, { penaltyFrom: 'due-day' as const }]) {
    const record = withRules(rules);
    for (const today of ['2026-02-20', '2026-03-10', '2026-03-16']) {
      const said = growthOf(record, today)?.facts;
      expect(said).toContain(`欠 ${owedOn(record, addDays(today, 7))} 元`);
      expect(said).toContain(`欠 ${owedOn(record, addDays(today, 30))} 元`);
    }
  }
});

test('between the points it grows evenly: no day is more than a fen a term off the line', () => {
  const record = withRules({ graceDays: 2 });
  const look = lookAt(record, '2026-03-05', [record], '');
  const points = pointsOf(growth(look, assess(record, '2026-03-05') as never, '2026-03-05')!.image);
  expect(points).toHaveLength(5);
  const highest = Math.max(...points.map(([, height]) => height));
  for (let day = 0; day <= 30; day += 1) {
    const x = (day * 312) / 30;
    const after = points.findIndex(([at]) => at >= x - 0.2);
    const [[x0, y0], [x1, y1]] = [points[Math.max(0, after - 1)]!, points[after]!];
    const drawn = x1 === x0 ? y1 : y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);
    const statement = assess(record, addDays('2026-03-05', day));
    if (statement instanceof Error) throw statement;
    const last = assess(record, addDays('2026-03-05', 30));
    if (last instanceof Error) throw last;
    expect(Math.abs(drawn - (statement.totals.overdueTotal / last.totals.overdueTotal) * highest)).toBeLessThan(0.3);
  }
});

test('none where nothing is overdue, nothing is known but amounts, or an agreement doesn’t say that the penalty runs', () => {
  expect(growthOf(A, '2026-02-15')).toBeUndefined();
  expect(growthOf(loan('a', { amountsOnly: true }), '2026-02-25')).toBeNull();
  expect(loanPage(loan('a', { repayments: [repayment('r')] }), '2026-02-25').overdue).toBeNull();
});

test('a picture of nothing is none', () => expect(growthPicture([], [])).toBe(''));

/** The points of the line in the picture: from its left edge, and up from its ground. */
function pointsOf(image: string): [number, number][] {
  const line = /<path d="M([^Z"]*)" stroke/.exec(decodeURIComponent(image))?.[1] ?? '';
  return line.split('L').map((point) => point.split(',').map(Number)).map(([x = 0, y = 0]) => [x - 4, 32 - y]);
}
