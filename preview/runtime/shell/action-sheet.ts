import { make } from './element';
import { openLayer } from './layer';

export interface ActionSheetOptions {
  alertText?: string;
  itemList: string[];
  itemColor?: string;
}

/** wx.showActionSheet; refuses with "cancel" when nothing was chosen. */
export async function showActionSheet({ alertText, itemList, itemColor = '' }: ActionSheetOptions): Promise<{ tapIndex: number }> {
  const fill = (box: HTMLElement, answer: (index: number | undefined) => void): void => {
    if (alertText) make('p', '', box, alertText);
    itemList.forEach((item, index) => {
      const button = make('button', '', box, item);
      button.style.color = itemColor;
      button.onclick = () => answer(index);
    });
    make('button', 'cancel', box, '取消').onclick = () => answer(undefined);
  };
  const tapIndex = await openLayer<number>('sheet action-sheet', fill, { closesOutside: true });
  if (tapIndex === undefined) throw new Error('cancel');
  return { tapIndex };
}
