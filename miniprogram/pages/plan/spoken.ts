import type { PlanField, PlanFormValues } from '../../forms/plan/values';
import { typing } from '../../page-kit/form-page';
import type { TypedPage } from '../../page-kit/form-typing';
import type { PlanPageView } from './form';

/** The plan's page, as what is told of it needs it. */
interface PlanPage extends TypedPage<PlanField, PlanPageView, PlanFormValues> {
  data: TypedPage<PlanField, PlanPageView, PlanFormValues>['data'] & { readonly told: string };
}

const typed = typing<PlanField, PlanPageView, PlanFormValues>();

type FieldEvent = Parameters<typeof typed.leave>[0];
type TypedEvent = Parameters<typeof typed.choose>[0];

/** Typing as in every form. What it comes to is told a screen reader once a field was left or a choice made, not at each key. */
export const planTyping = {
  ...typed,

  choose(this: PlanPage, event: TypedEvent): void {
    typed.choose.call(this, event);
    tellResult(this);
  },

  put(this: PlanPage, event: FieldEvent): void {
    typed.put.call(this, event);
    tellResult(this);
  },

  leave(this: PlanPage, event: FieldEvent): void {
    typed.leave.call(this, event);
    tellResult(this);
  },
};

export function tellResult(page: PlanPage): void {
  const told = page.data.view?.glance ?? '';
  if (told !== page.data.told) page.setData({ told });
}
