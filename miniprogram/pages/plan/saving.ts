import { drafts, ledger, plans, undo } from '../../ledger/index';
import type { PlanRecord } from '../../ledger/records';
import { today } from '../../platform/clock';
import { newId } from '../../platform/new-id';
import { say, tell } from '../../platform/interaction';
import { failureSentence } from '../../text/failure';
import { readPlanForm } from '../../forms/plan/read';
import type { PlanField, PlanFormValues } from '../../forms/plan/values';
import { put, showProblems, typedIn, type TypedPage } from '../../page-kit/form-typing';
import { proposedName } from '../../text/offer';
import { savedFrom } from '../../forms/plan/record';
import { signedAs } from '../../loans/signed-as';
import type { PlanPageView } from './form';

/** The plan's page, as saving needs it. */
interface PlanPage extends TypedPage<PlanField, PlanPageView, PlanFormValues> {
  /** While one is being saved, a second tap does nothing. */
  busy: boolean;
  /** The id of a new plan that couldn't be stored yet: the next try makes that one. */
  making: string;
  /** The saved plan that the form stands for from now on. */
  own: PlanRecord | null;
}

/**
 * Saves what stands in the form, or says what is wrong with it. What can't be stored stays in the form and its draft.
 *
 * @param id the saved plan that it replaces, or '' for a new one
 */
export async function savePlan(page: PlanPage, id: string): Promise<void> {
  if (page.busy) return;
  const reading = readPlanForm(typedIn<PlanFormValues>(page));
  if ('problems' in reading) return showProblems(page, Object.keys(reading.problems) as PlanField[]);
  page.busy = true;
  try {
    const { id: savedId, name, said } = await kept(page, id, proposedName(reading.offer));
    page.making = '';
    // What was typed while it was being stored isn't in it, and stays in the form.
    const { plans: saved } = await plans.state();
    page.own = saved.find((plan) => plan.id === savedId) ?? null;
    page.setData({ savedCount: saved.length, savedName: name });
    put(page, { ...typedIn<PlanFormValues>(page), savedId });
    say(said);
  } catch (failure) {
    tell('没有存上', `${failureSentence(failure)}填好的都还在。`);
  } finally {
    page.busy = false;
  }
}

interface Kept {
  readonly id: string;
  readonly name: string;
  readonly said: string;
}

/**
 * Puts it into the saved plan as that is then. One that was signed meanwhile stays as it was signed, and one that is gone
 * isn't brought back: what is typed becomes another.
 */
async function kept(page: PlanPage, id: string, name: string): Promise<Kept> {
  const values = typedIn<PlanFormValues>(page);
  const isThere = id !== '' && (await plans.plan(id)) !== undefined;
  const isSigned = isThere && signedAs(id, (await ledger.state()).loans) !== null;
  if (!isThere || isSigned) return keptAsNew(page, name, isSigned ? '这个方案已经记为已签，另存了一份' : STORED);
  let renamed = name;
  await undo.change('plan', id, (now) => {
    const made = savedFrom(values, now, id, name, today());
    renamed = made.name;
    return { made, said: `已改「${now.name}」` };
  });
  return { id, name: renamed, said: STORED };
}

/**
 * The draft names the new plan before that is there (`named` where a key was typed): a stop right after it is stored
 * leaves a form that knows it, and saving again changes it. So does trying again where the phone did store what it said
 * it hadn't.
 */
async function keptAsNew(page: PlanPage, name: string, said: string): Promise<Kept> {
  const values = typedIn<PlanFormValues>(page);
  const isNamed = await unmade(values.savedId);
  page.making ||= isNamed ? values.savedId : newId();
  if (!isNamed) await drafts.keep('plan', { ...values, savedId: page.making }).catch(() => undefined);
  try {
    await plans.save(savedFrom(values, undefined, page.making, name, today()));
  } catch (failure) {
    if (!isNamed) await drafts.keep('plan', typedIn(page)).catch(() => undefined);
    throw failure;
  }
  return { id: page.making, name, said };
}

/** Whether it was named for a plan that was never stored; one that was deleted can still be brought back, and keeps its name. */
async function unmade(id: string): Promise<boolean> {
  const { plans: saved, removed } = await plans.state();
  return id !== '' && ![...saved, ...removed].some((plan) => plan.id === id);
}

/** The form with the id of the plan that it will be saved as, where it isn't one that is changed. */
export function named(values: PlanFormValues): PlanFormValues {
  return values.savedId === '' ? { ...values, savedId: newId() } : values;
}

const STORED = '存下了，在「存下的方案」里';
