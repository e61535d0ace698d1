/** Lets the page spring back after a pull. */
export function endPullDown(): void {
  void wx.stopPullDownRefresh();
}
