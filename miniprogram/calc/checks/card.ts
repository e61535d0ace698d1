import type { CardAccount } from '../card/account';
import { LIMITS } from '../limits';
import type { ISODate } from '../types';
import { requireDate, requireEach, requireInteger, requireRate, requireRecord, whereGiven } from './kinds';
import { requireNotBefore } from './order';
import { requireAmount, requireDateWithin, requireRateWithin, requireWithin } from './ranges';
import { checkContractRateKinds } from './terms';

const SHARE = { min: '0', max: '1' };

/** Everything RunningCard refuses, in the order of rule 9.7. */
export function requireCard(card: CardAccount, from: ISODate): void {
  requireRecord(card, 'card');
  for (const field of ['balance', 'billDay', 'dueDay', 'leastPayment'] as const) requireInteger(card[field], field);
  requireDate(card.balanceOn, 'balanceOn');
  checkContractRateKinds(card);
  requireRate(card.minimumShare, 'minimumShare');
  requireEach(card.payments, 'payments', ({ paidOn, amount }) => {
    requireDate(paidOn, 'paidOn');
    requireInteger(amount, 'amount');
  });
  requireDate(from, 'from');
  requireAmount(card.balance, 'balance');
  requireDateWithin(card.balanceOn, 'balanceOn');
  whereGiven(card.dailyRate, (value) => requireRateWithin(value, LIMITS.dailyRate, 'dailyRate'));
  whereGiven(card.annualRate, (value) => requireRateWithin(value, LIMITS.contractAnnualRate, 'annualRate'));
  for (const field of ['billDay', 'dueDay'] as const) requireWithin(card[field], LIMITS.dueDay, field);
  requireAmount(card.leastPayment, 'leastPayment');
  requireRateWithin(card.minimumShare, SHARE, 'minimumShare');
  card.payments.forEach(({ amount }, index) => requireWithin(amount, LIMITS.payment, `payments[${index}].amount`));
  requireDateWithin(from, 'from');
  card.payments.forEach(({ paidOn }, index) => requireNotBefore(paidOn, card.balanceOn, `payments[${index}].paidOn`));
  requireNotBefore(from, card.balanceOn, 'from');
}
