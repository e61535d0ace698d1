import type { AgreementFormValues } from '../../../miniprogram/loan/agreement-form/values';
import { changedAgreement } from '../../../miniprogram/loan/agreement-form/changed';

const values = (changes: Partial<AgreementFormValues> = {}): AgreementFormValues => ({
  loanIds: 'a', signedOn: '2026-11-22', sameDay: 'before', principal: '3000', interest: '', penalty: '', lateFee: '',
  waivePrincipal: '', waiveInterest: '', waivePenalty: '', waiveLateFee: '', waiverCondition: '', downPayment: '',
  rowsBy: 'rule', termCount: '2', perTerm: '1000', lastTerm: '', firstDueOn: '2026-12-31', rows: '2026-12-31 1,000.00\n2027-01-31 1,000.00',
  missedTerm: 'unsaid', missedTermWords: '', chosen: '', ...changes,
});

test.each([
  ['termCount', '3', '2026-12-31 1,000.00\n2027-01-31 1,000.00\n2027-02-28 1,000.00'],
  ['perTerm', '1500', '2026-12-31 1,500.00\n2027-01-31 1,500.00'],
  ['lastTerm', '900', '2026-12-31 1,000.00\n2027-01-31 900.00'],
  ['firstDueOn', '2027-01-05', '2027-01-05 1,000.00\n2027-02-05 1,000.00'],
] as const)('the lines follow %s', (field, value, rows) => {
  expect(changedAgreement(values(), field, value)).toMatchObject({ [field]: value, rows });
});

test('not once the person has typed in them, nor while the rule can’t be read, nor for what isn’t in it', () => {
  const own = changedAgreement(values(), 'rows', '2026-12-31 3000');
  expect(changedAgreement(own, 'perTerm', '1500').rows).toBe('2026-12-31 3000');
  expect(changedAgreement(values(), 'perTerm', '一千').rows).toBe(values().rows);
  expect(changedAgreement(values(), 'principal', '5000').rows).toBe(values().rows);
});
