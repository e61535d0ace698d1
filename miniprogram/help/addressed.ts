interface Shown {
  readonly options: Readonly<Record<string, string | undefined>>;
  setData(data: object): void;
}

/**
 * A page that shows what its address asks for: as it opens, so that the first picture has it, and once more after that,
 * as an engine that was tried loses what is said before (page-kit/first-picture.ts).
 */
export function addressed(said: (query: Shown['options']) => object) {
  return {
    onLoad(this: Shown, query: Shown['options']): void {
      this.setData(said(query));
    },

    onReady(this: Shown): void {
      this.setData(said(this.options));
    },
  };
}
