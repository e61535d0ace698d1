import type { AllocationOrder, Component } from '../types';

/** How a payment is split over what is due (抵扣顺序, rule 4.19), as data. */
export interface Sweep {
  /** All components of the oldest installment and then of the next; or one component of all and then the next. */
  readonly first: 'installment' | 'component';
  readonly components: readonly Component[];
}

export const SWEEPS: Readonly<Record<AllocationOrder, Sweep>> = {
  'by-installment': { first: 'installment', components: ['lateFee', 'penalty', 'interest', 'principal'] },
  'by-component': { first: 'component', components: ['lateFee', 'penalty', 'interest', 'principal'] },
  'principal-first': { first: 'component', components: ['principal', 'interest', 'penalty', 'lateFee'] },
};
