import type { AmountsAs } from './amounts';

/** What is written on the page that is handed on; chosen anew each time. */
export interface OverviewChoices {
  readonly amounts: AmountsAs;
  readonly lenders: 'named' | 'numbered';
}

export const AMOUNTS_CHOICES = [
  { value: 'exact', label: '写到分' },
  { value: 'rough', label: '大概' },
  { value: 'none', label: '不写' },
] as const;

export const LENDER_CHOICES = [
  { value: 'named', label: '写名字' },
  { value: 'numbered', label: '不写名字' },
] as const;

export const USUAL_CHOICES: OverviewChoices = { amounts: 'exact', lenders: 'named' };
