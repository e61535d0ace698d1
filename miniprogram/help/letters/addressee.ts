const PRODUCT = /微粒贷/;

/** To whom a letter goes: the lender, where the ledger has the name of its product (rule 6.4). */
export function addressee(lender: string): string {
  return PRODUCT.test(lender) ? '微众银行' : lender;
}
