import { type Builtin, reflect } from './builtin';
import { HOVER_PROPERTIES, hoverable } from './hover';

export const button: Builtin = {
  role: 'button',
  properties: {
    ...HOVER_PROPERTIES,
    hoverClass: 'button-hover',
    type: 'default',
    size: 'default',
    plain: false,
    disabled: false,
    loading: false,
    formType: '',
    openType: '',
    lang: '',
    sessionFrom: '',
    sendMessageTitle: '',
    sendMessagePath: '',
    sendMessageImg: '',
    appParameter: '',
    showMessageCard: false,
    phoneNumberNoQuotaToast: false,
    activityType: '',
    entrancePath: '',
    needShowEntrance: false,
  },
  setup(host) {
    hoverable(host);
    const showDisabled = reflect(host, 'disabled');
    return {
      type: reflect(host, 'type'),
      size: reflect(host, 'size'),
      plain: reflect(host, 'plain'),
      loading: reflect(host, 'loading'),
      disabled(value: boolean) {
        showDisabled(value);
        if (value) host.element.setAttribute('aria-disabled', 'true');
        else host.element.removeAttribute('aria-disabled');
      },
    };
  },
};
