import { faultsIn } from '../scripts/check-wxml';
import { findingFrom, type Finding } from './finding';
import { sourceOf, type Subject } from './subject';

/** What WeChat's wcc says of the sources' WXML and WXS, and what check-wxml finds beside it. */
export function templateFindings(subject: Subject): Finding[] {
  return faultsIn(sourceOf(subject)).map((fault) => findingFrom('wcc', fault, 'miniprogram'));
}
