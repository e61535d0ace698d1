import { drafts, plans } from '../../ledger/index';
import { today } from '../../platform/clock';
import { scrollTo } from '../../platform/navigation';
import { newId } from '../../platform/new-id';
import { say, tell } from '../../platform/interaction';
import { failureSentence } from '../../text/failure';
import { readPlanForm } from '../../forms/plan/read';
import type { PlanField, PlanFormValues } from '../../forms/plan/values';
import { proposedName } from '../../text/offer';
import { savedFrom } from '../../forms/plan/record';

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
const FOLDED: readonly PlanField[] = ['waivePenalty', 'waiveInterest', 'waiveLateFee', 'waivePrincipal', 'downPayment'];

/** The fields that can be wrong, as they stand on the screen: of several the first is gone to. */
const ON_SCREEN: readonly PlanField[] = [
  'principal', 'interest', 'penalty', 'lateFee', 'contractPercent',
  'termCount', 'totalInterest', 'perTerm', 'annualPercent', 'months', 'settlement', 'signedOn', 'firstDueOn',
  'overduePrincipal', 'multiplier', 'penaltyWaiver', ...FOLDED,
];

/** A fold's content has its height only when it has slid open, as in form-life. */
const UNFOLDED_AFTER = 350;

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
    // What was typed while it was being stored isn't in it, and stays in the form.
    const kept = { ...page.data.values, savedId: record.id };
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

/** Says what is wrong beside each field, opens the fold where it hides one of them, and goes to the first. */
function showProblems(page: PlanPage, fields: readonly PlanField[]): void {
  page.left = [...new Set([...page.left, ...fields])];
  const unfolds = page.data.opened.length === 0 && fields.some((field) => FOLDED.includes(field));
  if (unfolds) page.setData({ opened: ['reduction'] });
  page.show(page.data.values);
  const goThere = (): void => scrollTo(`#field-${ON_SCREEN.find((field) => fields.includes(field)) ?? ''}`);
  if (unfolds) setTimeout(goThere, UNFOLDED_AFTER);
  else goThere();
}
