/** A button: takes what tdesign's takes, as far as it is used, and looks alike. Fires `tap`, but not while it is disabled or loading. */
Component({
  options: { virtualHost: true },
  externalClasses: ['class'],
  properties: {
    /** "default", "primary", "light" or "danger". */
    theme: { type: String, value: 'default' },
    /** "base", or "outline" for one that stands back. */
    variant: { type: String, value: 'base' },
    /** "medium" or "large". */
    size: { type: String, value: 'medium' },
    /** As wide as what it stands in. */
    block: Boolean,
    disabled: Boolean,
    loading: Boolean,
    /** Name of a drawing of components/icon. */
    icon: String,
    ariaLabel: String,
  },
  methods: {
    press() {
      if (!this.data.disabled && !this.data.loading) this.triggerEvent('tap');
    },
  },
});
