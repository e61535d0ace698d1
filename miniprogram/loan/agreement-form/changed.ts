import { isChosen, withField } from '../../forms/form-values';
import { readPayments } from './read-payments';
import { linesOf, type AgreementField, type AgreementFormValues } from './values';

/** The fields that say by rule what is paid when. */
const RULE: readonly AgreementField[] = ['termCount', 'perTerm', 'lastTerm', 'firstDueOn'];

/** The form with that field as typed. The lines follow the rule until the person has typed in them, and again once they are empty. */
export function changedAgreement(values: AgreementFormValues, field: AgreementField, value: string): AgreementFormValues {
  const changed = withField(values, field, value);
  if (!RULE.includes(field) || (isChosen(changed, 'rows') && changed.rows.trim() !== '')) return changed;
  const byRule = readPayments({ ...changed, rowsBy: 'rule' });
  return 'payments' in byRule ? { ...changed, rows: linesOf(byRule.payments) } : changed;
}
