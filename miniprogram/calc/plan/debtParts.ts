import type { Component, Debt, Fen } from '../types';

/** A debt computed part by part. */
export const eachPart = (amountOf: (part: Component) => Fen): Debt => ({
  principal: amountOf('principal'),
  interest: amountOf('interest'),
  penalty: amountOf('penalty'),
  lateFee: amountOf('lateFee'),
});
