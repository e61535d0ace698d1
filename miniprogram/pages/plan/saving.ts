import { drafts, plans } from '../../ledger/index';
import { today } from '../../platform/clock';
import { scrollTo } from '../../platform/navigation';
import { newId } from '../../platform/new-id';
import { say, tell } from '../../platform/notice';
import { failureSentence } from '../../views/failure-sentence';
import { readPlanForm } from '../../views/plan/read';
import type { PlanField, PlanFormValues } from '../../views/plan/values';
import { proposedName, savedFrom } from '../../views/saved-plans/record';

/** The plan's page, as saving needs it. */
interface PlanPage {
  readonly data: { readonly values: PlanFormValues; readonly opened: readonly string[] };
  left: PlanField[];
  /** While one is being saved, a second tap does nothing. */
  busy: boolean;
  setData(data: object): void;
  show(values: PlanFormValues): void;
}

/** The fields that the fold of waivers hides. */
const FOLDED: readonly PlanField[] = ['waivePrincipal', 'waiveInterest', 'waivePenalty', 'waiveLateFee', 'downPayment'];

/**
 * Saves what stands in the form, or says what is wrong with it. What can't be stored stays in the form and its draft.
 *
 * @param id the saved plan that it replaces, or '' for a new one
 */
export async function savePlan(page: PlanPage, id: string): Promise<void> {
  if (page.busy) return;
  const { values } = page.data;
  const reading = readPlanForm(values);
  if ('problems' in reading) return showProblems(page, Object.keys(reading.problems) as PlanField[]);
  page.busy = true;
  try {
    const before = id === '' ? undefined : await plans.plan(id);
    const record = savedFrom(values, before, before?.id ?? newId(), proposedName(reading.offer), today());
    await plans.save(record);
    const kept = { ...values, savedId: record.id };
    await drafts.keep('plan', kept).catch(() => undefined);
    page.setData({ savedCount: (await plans.state()).plans.length, savedName: record.name });
    page.show(kept);
    say('存下了，在「存下的方案」里');
  } catch (failure) {
    tell('没有存上', `${failureSentence(failure)}填好的都还在。`);
  } finally {
    page.busy = false;
  }
}

function showProblems(page: PlanPage, fields: readonly PlanField[]): void {
  page.left = [...new Set([...page.left, ...fields])];
  if (fields.some((field) => FOLDED.includes(field))) page.setData({ opened: [...page.data.opened, 'reduction'] });
  page.show(page.data.values);
  scrollTo(`#field-${fields[0] ?? ''}`);
}
