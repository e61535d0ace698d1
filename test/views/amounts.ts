/** What an amount on the screen is in fen: "−1,234.50" is -123450. Throws where it isn't one. */
export function fenOf(text: string): number {
  if (!/^−?\d{1,3}(,\d{3})*\.\d{2}$/.test(text)) throw new Error(`"${text}" is no amount`);
  return Number(text.replace('−', '-').replace(/[,.]/g, ''));
}

/** "本金 4,750.00 + 利息 883.50，减免 3.50" by its words, in fen; what has no amount of its own is all of the repayment's. */
export function partsIn(detail: string, all: string): Readonly<Record<string, number>> {
  return Object.fromEntries(detail.split(/ \+ |，/).filter((part) => part !== '').map((part) => {
    const [name = '', amount = all] = part.split(' ');
    return [name, fenOf(amount)];
  }));
}

export const sumOf = (texts: readonly string[]): number => texts.reduce((total, text) => total + fenOf(text), 0);
