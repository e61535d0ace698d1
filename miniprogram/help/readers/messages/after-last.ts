/** What of the text stands behind the last of these marks; all of it where there is none. */
export function afterLast(text: string, marks: readonly string[]): string {
  return text.slice(Math.max(...marks.map((mark) => text.lastIndexOf(mark))) + 1);
}
