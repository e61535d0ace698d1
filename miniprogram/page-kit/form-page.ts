import { closePage, goBack } from '../platform/navigation';
import type { FormValues } from '../forms/form-values';
import { choices } from './form-choices';
import type { Form } from './form';
import { pictured } from './first-picture';
import { keepDraft, opening, renewDay, save, type FormPage, type FormPageData, type FormQuery } from './form-life';
import { typing } from './form-typing';

/**
 * What every form page does: it opens with the draft that was left, keeps what is typed as one, says what is wrong once
 * a field was left, and saves once.
 *
 * @param open makes the form for a page's query; undefined where what is to be edited isn't there
 * @param fixed what else the page shows, the same always
 */
export function formPage<Field extends string, View, Fixed extends object>(
  open: (query: FormQuery) => Promise<Form<Field, View> | undefined>,
  fixed: Fixed,
) {
  type This = FormPage<Field, View>;
  return {
    data: { ...unopened<View>(), ...fixed },
    ...pictured,
    ...typing<Field, View, FormValues<Field>>(),
    ...choices<Field, View>(),
    form: null as Form<Field, View> | null,
    seen: [] as readonly string[],
    unseen: '',
    done: false,

    onLoad(this: This, query: FormQuery): void {
      void opening(this, () => open(query));
    },

    /** Saved while another page was on top of it, it is only to be left. */
    onShow(this: This): void {
      if (this.done) closePage(this);
      else renewDay(this);
    },

    onNewDay(this: This): void {
      renewDay(this);
    },

    retry(this: This): Promise<void> {
      return opening(this, () => open(this.options));
    },

    keepTyped(this: This): void {
      if (this.form !== null && !this.data.saving) keepDraft(this, this.form);
    },

    save(this: This): Promise<void> {
      return save(this);
    },

    goBack(): void {
      goBack();
    },
  };
}

function unopened<View>(): FormPageData<View> {
  return {
    state: 'loading', failure: '', editing: false, restored: false, leftAside: false, saving: false, clash: null, opened: [], today: '', values: {}, view: null,
  };
}
