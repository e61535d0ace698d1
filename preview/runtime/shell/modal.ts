import { make } from './element';
import { openLayer } from './layer';

export interface ModalOptions {
  title?: string;
  content?: string;
  showCancel?: boolean;
  cancelText?: string;
  confirmText?: string;
  cancelColor?: string;
  confirmColor?: string;
  editable?: boolean;
  placeholderText?: string;
}

export interface ModalResult {
  confirm: boolean;
  cancel: boolean;
  content?: string;
}

/** wx.showModal */
export async function showModal(options: ModalOptions): Promise<ModalResult> {
  const { title = '', content = '', showCancel = true, cancelText = '取消', confirmText = '确定', editable = false } = options;
  let field: HTMLInputElement | undefined;
  const confirm = await openLayer<boolean>('modal', (box, answer) => {
    box.setAttribute('aria-label', title || content);
    if (title) make('h2', '', box, title);
    if (editable) {
      field = make('input', '', box);
      field.placeholder = options.placeholderText ?? '';
      field.value = content;
    } else make('p', title ? '' : 'alone', box, content);
    const buttons = make('div', 'modal-buttons', box);
    if (showCancel) {
      const no = make('button', '', buttons, cancelText);
      no.style.color = options.cancelColor ?? '';
      no.onclick = () => answer(false);
    }
    const yes = make('button', 'confirm', buttons, confirmText);
    yes.style.color = options.confirmColor ?? '';
    yes.onclick = () => answer(true);
  });
  const typed = editable && confirm ? { content: field?.value ?? '' } : {};
  return { confirm: confirm === true, cancel: confirm !== true, ...typed };
}
