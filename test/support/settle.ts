/** Waits until promises, zero timers and what they lead to are done; longer where a component has an animation. */
export async function settle(milliseconds = 0): Promise<void> {
  for (const wait of [milliseconds, 0, 0]) await new Promise((resolve) => setTimeout(resolve, wait));
}
