/**
 * The engine found neither window nor document, so it keeps its tree to itself and makes no elements: no test looks at one,
 * and jsdom's took a fourth of the time. What j-component asks of elements all the same is answered here: it listens to
 * nothing (a test's finger is in gestures.ts), and every box is as large as where nothing is laid out.
 */
import RootComponent from 'j-component/src/render/component';
import SelectorQuery, { type Asked } from 'j-component/src/tool/selectorquery';
import type { Element } from 'miniprogram-exparser';

// From now on there is a window, too late for the engine to make elements. No frame is drawn, so nothing comes into sight.
Object.assign(globalThis, { window: { requestAnimationFrame: () => 0 } });

const BOX = { left: 0, right: 0, top: 0, bottom: 0, width: 0, height: 0, scrollLeft: 0, scrollTop: 0 };

Object.defineProperty(RootComponent.prototype, 'dom', { value: { addEventListener: () => undefined } });

SelectorQuery.prototype.exec = function (callback): void {
  void Promise.resolve().then(() => {
    const answers = this._queue.map(answerTo);
    for (const [place, answer] of answers.entries()) this._queueCallback[place]?.call(this, answer);
    callback?.call(this, answers);
    Object.assign(this, { _queue: [], _queueCallback: [] });
  });
};

function answerTo({ selector, exparserNode, isSelectSingle }: Asked): object | object[] | null {
  if (exparserNode === 0) return boxOf({ id: '', dataset: {} });
  const boxes = exparserNode.shadowRoot.querySelectorAll(selector).map(boxOf);
  return isSelectSingle ? boxes[0] ?? null : boxes;
}

function boxOf({ id, dataset }: Pick<Element, 'id' | 'dataset'>): object {
  return { id, dataset: { ...dataset }, ...BOX };
}
