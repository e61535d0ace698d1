import type { Component, Debt, Fen } from '../types';

/** A debt computed part by part. */
export function eachPart(amountOf: (part: Component) => Fen): Debt {
  return {
    principal: amountOf('principal'),
    interest: amountOf('interest'),
    penalty: amountOf('penalty'),
    lateFee: amountOf('lateFee'),
  };
}
