import rendering from 'j-component/src/render/render';
import type { Element, VirtualTag } from 'miniprogram-exparser';

const { updateAttrs } = rendering;

/**
 * Where one attribute of a tag changed, the engine gives the tag all of them once more, and every component below draws
 * itself anew for lists that are as they were. The phone sends what changed, and so does this.
 */
rendering.updateAttrs = (tag: Element, attributes: VirtualTag['attrs']): void => {
  if (tag._vt === undefined) return updateAttrs(tag, attributes);
  const before = new Map(tag._vt.attrs.map((attribute) => [attribute.name, attribute]));
  // One that is gone now comes as the very object that it was, its value taken out.
  const changed = attributes.filter((now) => before.get(now.name) === now || before.get(now.name)?.value !== now.value);
  updateAttrs(tag, changed);
};
