import type { Component } from 'miniprogram-exparser';
import { attributeOf, tagName, tagsAbove, textOf } from './tree';

type Test = (tag: Component) => boolean;

/**
 * What tells whether a tag fits a selector: tag names, `.class`, `#id`, `[attribute]`, `[attribute=value]` as the WXML has
 * them, and blanks for "somewhere inside", across the borders of components.
 */
export function fitting(selector: string): Test {
  const [last, ...outer] = selector.trim().split(/\s+(?![^[]*\])/).map(compound).reverse();
  if (last === undefined) return () => false;
  return (tag) => last(tag) && (outer.length === 0 || isInside(tag, outer));
}

function isInside(tag: Component, outer: readonly Test[]): boolean {
  const above = tagsAbove(tag);
  return outer.every((test) => {
    const place = above.findIndex(test);
    above.splice(0, place + 1);
    return place >= 0;
  });
}

function compound(text: string): Test {
  const parts = text.match(/[.#]?[\w-]+|\[[^\]]+\]/g);
  if (parts === null || parts.join('') !== text) throw new Error(`not a selector this harness knows: ${text}`);
  const tests = parts.map(simple);
  return (tag) => tests.every((test) => test(tag));
}

function simple(part: string): Test {
  const name = part.slice(1);
  if (part.startsWith('.')) return (tag) => {
    const classes = textOf(tag, 'class');
    return classes.includes(name) && classes.split(/\s+/).includes(name);
  };
  if (part.startsWith('#')) return (tag) => attributeOf(tag, 'id') === name;
  if (!part.startsWith('[')) return (tag) => tagName(tag) === part;
  const [attribute = '', value] = part.slice(1, -1).split('=');
  const wanted = value?.replace(/^["']|["']$/g, '');
  return (tag) => {
    const given = attributeOf(tag, attribute);
    return wanted === undefined ? given !== undefined : String(given) === wanted;
  };
}
