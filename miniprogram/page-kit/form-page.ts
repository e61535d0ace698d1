import { closePage, goBack } from '../platform/navigation';
import { choices } from './form-choices';
import type { Form } from './form';
import { change, leave, opening, save, show, type FormPage, type FormPageData, type FormQuery } from './form-life';

interface FieldEvent<Field, Detail> {
  currentTarget: { dataset: { field: Field; value?: string } };
  detail: Detail;
}

/** A switch says true or false; a form holds text. */
type Typed = FieldEvent<string, { value: string | boolean }>;

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
    ...choices<Field, View>(),
    form: null as Form<Field, View> | null,
    seen: [] as readonly string[],
    unseen: '',
    done: false,
    left: [] as readonly Field[],

    onLoad(this: This, query: FormQuery): Promise<void> {
      return opening(this, () => open(query));
    },

    /** Saved while another page was on top of it, it is only to be left. */
    onShow(this: This): void {
      if (this.done) closePage(this);
    },

    retry(this: This): Promise<void> {
      return opening(this, () => open(this.options));
    },

    change(this: This, { currentTarget, detail }: Typed): void {
      change(this, currentTarget.dataset.field as Field, textOf(detail.value));
    },

    /** A choice is left by being made; a typed field when the finger goes elsewhere. */
    choose(this: This, { currentTarget, detail }: Typed): void {
      leave(this, [currentTarget.dataset.field as Field]);
      change(this, currentTarget.dataset.field as Field, textOf(detail.value));
    },

    /** A button that fills a field in. */
    put(this: This, { currentTarget }: FieldEvent<string, unknown>): void {
      change(this, currentTarget.dataset.field as Field, currentTarget.dataset.value ?? '');
    },

    leave(this: This, { currentTarget }: FieldEvent<string, unknown>): void {
      leave(this, [currentTarget.dataset.field as Field]);
      show(this);
    },

    fold(this: This, { detail }: { detail: { value: string[] } }): void {
      this.setData({ opened: detail.value });
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

function textOf(value: string | boolean): string {
  return typeof value === 'string' ? value : value ? 'yes' : '';
}
