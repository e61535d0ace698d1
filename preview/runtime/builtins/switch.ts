import { type Builtin, reflect } from './builtin';

export const switchTag: Builtin = {
  role: 'switch',
  properties: { checked: false, disabled: false, type: 'switch', color: '', name: '' },
  setup(host) {
    host.onTap(() => {
      if (host.get('disabled')) return;
      host.set({ checked: !host.get('checked') });
      host.emit('change', { value: host.get('checked') });
    });
    const showChecked = reflect(host, 'checked');
    return {
      checked(value: boolean) {
        showChecked(value);
        host.element.setAttribute('aria-checked', String(value));
      },
      disabled: reflect(host, 'disabled'),
      color: (value: string) => host.element.style.setProperty('--host-switch-color', value || null),
    };
  },
};
