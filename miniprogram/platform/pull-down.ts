import { ifThere } from './if-there';

/** Lets the page spring back after a pull. */
export function endPullDown(): void {
  ifThere(() => wx.stopPullDownRefresh());
}
