import { adaptUnits } from '../units';
import { anyType, type Builtin, type Host, type Reactions, scopedClasses } from './builtin';

type Field = HTMLInputElement | HTMLTextAreaElement;

const PROPERTIES: Builtin['properties'] = {
  value: anyType(''),
  name: '',
  placeholder: '',
  placeholderStyle: '',
  placeholderClass: 'input-placeholder',
  disabled: false,
  maxlength: 140,
  focus: false,
  autoFocus: false,
  confirmType: 'done',
  confirmHold: false,
  cursor: -1,
  cursorSpacing: 0,
  cursorColor: '',
  selectionStart: -1,
  selectionEnd: -1,
  adjustPosition: true,
  holdKeyboard: false,
  alwaysEmbed: false,
};

export const input: Builtin = {
  properties: {
    ...PROPERTIES,
    type: 'text',
    password: false,
    safePasswordCertPath: '',
    safePasswordLength: 0,
    safePasswordTimeStamp: 0,
    safePasswordNonce: '',
    safePasswordSalt: '',
    safePasswordCustomHash: '',
  },
  setup(host) {
    const field = document.createElement('input');
    const keyboards: Record<string, string> = { number: 'numeric', digit: 'decimal' };
    return {
      ...setUpField(host, field),
      type: (value: string) => (field.inputMode = keyboards[value] ?? 'text'),
      password: (value: boolean) => (field.type = value ? 'password' : 'text'),
    };
  },
};

export const textarea: Builtin = {
  properties: { ...PROPERTIES, placeholderClass: 'textarea-placeholder', autoHeight: false, fixed: false, showConfirmBar: true, disableDefaultPadding: false, adjustKeyboardTo: 'cursor' },
  setup(host) {
    const field = document.createElement('textarea');
    const reactions = setUpField(host, field);
    const fit = (): void => {
      if (!host.get('autoHeight')) return;
      field.style.height = 'auto';
      field.style.height = `${field.scrollHeight}px`;
    };
    field.addEventListener('input', fit);
    window.addEventListener('font-chosen', () => requestAnimationFrame(fit));
    // Lines wrap anew once the font is there.
    host.onAttached(() => requestAnimationFrame(() => { fit(); void document.fonts.ready.then(fit); }));
    return {
      ...reactions,
      value(value: unknown) {
        (reactions.value as (value: unknown) => void)(value);
        requestAnimationFrame(fit);
      },
      autoHeight(value: boolean) {
        host.element.toggleAttribute('auto-height', value);
        fit();
      },
    };
  },
};

function setUpField(host: Host, field: Field): Reactions {
  const placeholder = document.createElement('div');
  placeholder.setAttribute('aria-hidden', 'true');
  host.element.append(placeholder, field);
  host.ariaTarget = field;
  field.autocomplete = 'off';
  const showPlaceholder = (): void => {
    placeholder.hidden = field.value !== '';
  };
  listenToField(host, field, showPlaceholder);
  host.onAttached(() => {
    if (host.get('autoFocus') || host.get('focus')) setTimeout(() => field.focus());
  });
  return {
    value(value: unknown) {
      const text = value === null || value === undefined ? '' : String(value);
      if (field.value !== text) field.value = text;
      showPlaceholder();
    },
    placeholder(value: string) {
      placeholder.textContent = value;
      field.placeholder = value; // unseen, for screen readers and tests
    },
    placeholderStyle: (value: string) => placeholder.setAttribute('style', adaptUnits(value)),
    placeholderClass: (value: string) => (placeholder.className = ['host-placeholder', ...scopedClasses(host, value)].join(' ')),
    disabled: (value: boolean) => (field.disabled = value),
    confirmType: (value: string) => (field.enterKeyHint = value === 'return' ? 'enter' : value),
    focus: (value: boolean) => (value ? void setTimeout(() => field.focus()) : field.blur()),
  };
}

function listenToField(host: Host, field: Field, showPlaceholder: () => void): void {
  const cursor = (): number => field.selectionStart ?? field.value.length;
  field.addEventListener('input', () => {
    const limit = host.get('maxlength') as number;
    if (limit >= 0 && field.value.length > limit) field.value = field.value.slice(0, limit);
    showPlaceholder();
    host.set({ value: field.value });
    // A bindinput handler may return the text to show instead.
    const answer = host.emit('input', { value: field.value, cursor: cursor(), keyCode: 0 }) as string | { value?: string } | undefined;
    const replaced = typeof answer === 'string' ? answer : answer?.value;
    if (replaced !== undefined && replaced !== field.value) host.set({ value: replaced });
  });
  field.addEventListener('focus', () => host.emit('focus', { value: field.value, height: 0 }));
  field.addEventListener('blur', () => host.emit('blur', { value: field.value, cursor: cursor() }));
  field.addEventListener('keydown', (event) => {
    const { key, isComposing } = event as KeyboardEvent;
    const confirms = field instanceof HTMLInputElement || host.get('confirmType') !== 'return';
    if (key !== 'Enter' || isComposing || !confirms) return;
    event.preventDefault();
    host.emit('confirm', { value: field.value });
    if (!host.get('confirmHold')) field.blur();
  });
}
