import { drafts } from '../ledger/index';
import { ask, tell } from '../platform/interaction';
import { failureSentence } from '../text/failure';
import type { FormPage } from './form-life';
import { giveUp, saveOver } from './form-saving';
import { show } from './form-typing';

/** What a form page asks of the person beside what they type. */
export function choices<Field extends string, View>() {
  type This = FormPage<Field, View>;
  return {
    async startOver(this: This): Promise<void> {
      if (this.form === null) return;
      await drafts.drop(this.form.draft).catch(() => undefined);
      this.left = [];
      this.seen = [this.form.seen];
      this.setData({ restored: false, clash: null, values: { ...this.form.opened } });
      show(this);
    },

    /** A draft that can't be read goes only where the person says so. */
    async dropLeftAside(this: This): Promise<void> {
      if (this.form === null || !(await ask('删掉读不出来的那份', '删掉就找不回来了；留着不碍事，以后也许读得出来。', '删掉'))) return;
      try {
        await drafts.dropLeftAside(this.form.draft);
        this.setData({ leftAside: false });
      } catch (failure) {
        tell('没有删掉', failureSentence(failure));
      }
    },

    saveOver(this: This): Promise<void> {
      return saveOver(this);
    },

    giveUp(this: This): Promise<void> {
      return giveUp(this);
    },
  };
}
