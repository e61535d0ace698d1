import { drafts, ledger, plans } from '../../ledger/index';
import { today } from '../../platform/clock';
import { scrollTo } from '../../platform/navigation';
import { newId } from '../../platform/new-id';
import { say, tell } from '../../platform/interaction';
import { failureSentence } from '../../text/failure';
import { readPlanForm } from '../../forms/plan/read';
import type { PlanField, PlanFormValues } from '../../forms/plan/values';
import { proposedName } from '../../text/offer';
import { savedFrom } from '../../forms/plan/record';
import { signedAs } from '../../loans/signed-as';

/** The plan's page, as saving needs it. */
interface PlanPage {
  readonly data: { readonly values: PlanFormValues; readonly opened: readonly string[] };
  left: PlanField[];
  /** While one is being saved, a second tap does nothing. */
  busy: boolean;
  /** The id of a new plan that couldn't be stored yet: the next try makes that one. */
  making: string;
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
    const { id: savedId, name, said } = await kept(page, id, proposedName(reading.offer));
    page.making = '';
    // What was typed while it was being stored isn't in it, and stays in the form.
    const left = { ...page.data.values, savedId };
    await drafts.keep('plan', left).catch(() => undefined);
    page.setData({ savedCount: (await plans.state()).plans.length, savedName: name });
    page.show(left);
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
  const { values } = page.data;
  const isThere = id !== '' && (await plans.plan(id)) !== undefined;
  const isSigned = isThere && signedAs(id, (await ledger.state()).loans) !== null;
  if (!isThere || isSigned) return keptAsNew(page, name, isSigned ? '这个方案已经记为已签，另存了一份' : STORED);
  let renamed = name;
  await plans.change(id, (now) => {
    const record = savedFrom(values, now, id, name, today());
    renamed = record.name;
    return record;
  });
  return { id, name: renamed, said: STORED };
}

/**
 * The draft names the new plan before that is there (`named` where a key was typed): a stop right after it is stored
 * leaves a form that knows it, and saving again changes it. So does trying again where the phone did store what it said
 * it hadn't.
 */
async function keptAsNew(page: PlanPage, name: string, said: string): Promise<Kept> {
  const { values } = page.data;
  const isNamed = await unmade(values.savedId);
  page.making ||= isNamed ? values.savedId : newId();
  if (!isNamed) await drafts.keep('plan', { ...values, savedId: page.making }).catch(() => undefined);
  try {
    await plans.save(savedFrom(values, undefined, page.making, name, today()));
  } catch (failure) {
    if (!isNamed) await drafts.keep('plan', page.data.values).catch(() => undefined);
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
