/**
 * What the benches use of the packages in bench/package.json. They are installed by `npm run bench` alone, so the types can't
 * be taken from there.
 */

declare module 'mitata' {
  interface MeasureOptions {
    gc: false;
    min_cpu_time: number;
    min_samples: number;
    batch_samples: number;
    warmup_samples: number;
  }
  export function measure(run: () => unknown, options: MeasureOptions): Promise<{ min: number; p50: number }>;
}

declare module 'loanjs' {
  export function Loan(amount: number, termCount: number, percentPerYear: number, kind: 'annuity' | 'diminishing'): unknown;
}

declare module 'financial' {
  export function irr(values: number[], guess?: number): number;
}

declare module '@formulajs/formulajs' {
  export function IRR(values: number[], guess?: number): number;
  export function XIRR(values: number[], dates: Date[], guess?: number): number;
}

declare module 'xirr' {
  export default function xirr(flows: { amount: number; when: Date }[]): number;
}

declare module '@webcarrot/xirr' {
  export function xirr(flows: readonly { amount: number; date: Date }[]): number;
}
