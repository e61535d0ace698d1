/** A door of components/door-tiles. */
interface Door {
  readonly title: string;
  readonly detail: string;
  readonly page: string;
}

/** So many loans are offered; of more, the loan's own page leads to its form. */
const OFFERED = 3;

/** The ways on from where no repayment is written down: each loan's form, and all that was paid on time at once; without a loan, the loan. */
export function waysToRecord(loans: readonly { readonly value: string; readonly label: string }[]): Door[] {
  const [only] = loans;
  if (only === undefined) return [{ title: '记一笔借款', detail: '还款记在它下面', page: '/pages/new-loan/index' }];
  const forms = loans.slice(0, OFFERED).map(({ value, label }) => ({ title: '记一笔还款', detail: label, page: `/loan/repayment-form/index?loan=${value}` }));
  return loans.length > 1 ? forms : [...forms, { title: '补记多期', detail: '前几期其实按时还了', page: `/loan/fill-in/index?id=${only.value}` }];
}
