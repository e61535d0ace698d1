import { closePage, goBack } from '../platform/navigation';
import type { FormValues } from '../forms/form-values';
import { choices } from './form-choices';
import type { Form } from './form';
import { pictured } from './first-picture';
import { opening, renewDay, type FormPage, type FormPageData, type FormQuery } from './form-life';
import { keepDraft, save } from './form-saving';
import { change, leave, show, type TypedPage } from './form-typing';

/*
 * What a page with a form does: `formPage` where the form is saved once and left, `typing` alone where it stays, as on
 * 协商方案. Both stand in one file as WeChat refuses a script of the main package that no other of it uses (decision 22).
 */

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

interface FieldEvent<Detail> {
  currentTarget: { dataset: { field: string; value?: string } };
  detail: Detail;
}

/** A switch says true or false; a form holds text. */
type Typed = FieldEvent<{ value: string | boolean }>;

/** What a page with a form does as its fields are typed into. */
export function typing<Field extends string, View, V extends Readonly<Record<string, string>>>() {
  type This = TypedPage<Field, View, V>;
  return {
    left: [] as readonly Field[],

    change(this: This, { currentTarget, detail }: Typed): void {
      change(this, currentTarget.dataset.field as Field, textOf(detail.value));
    },

    /** A choice is left by being made; a typed field when the finger goes elsewhere. */
    choose(this: This, { currentTarget, detail }: Typed): void {
      leave(this, [currentTarget.dataset.field as Field]);
      change(this, currentTarget.dataset.field as Field, textOf(detail.value));
    },

    /** A button that fills a field in. */
    put(this: This, { currentTarget }: FieldEvent<unknown>): void {
      leave(this, [currentTarget.dataset.field as Field]);
      change(this, currentTarget.dataset.field as Field, currentTarget.dataset.value ?? '');
    },

    leave(this: This, { currentTarget }: FieldEvent<unknown>): void {
      leave(this, [currentTarget.dataset.field as Field]);
      show(this);
    },

    fold(this: This, { detail }: { detail: { value: string[] } }): void {
      this.setData({ opened: detail.value });
    },
  };
}

function textOf(value: string | boolean): string {
  return typeof value === 'string' ? value : value ? 'yes' : '';
}
