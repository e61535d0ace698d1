/** Within this time after a tap a hurried finger taps the same place again. */
const COMES_WITHIN = 350; // ms

/**
 * Resolves once no second tap is to be expected any more. What changes the page under the finger waits for it: the
 * second tap on 保存 would else land on what lies beneath, a repayment's 删除 perhaps. Begin it at the tap.
 */
export function secondTapIsOver(): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, COMES_WITHIN));
}
