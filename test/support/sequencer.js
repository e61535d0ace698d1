const { default: Sequencer } = require('@jest/test-sequencer');

/** Where jest remembers no times, it begins with the longest text; these are short, and take longest. The last ones run must not be they. */
const LONGEST = [
  'journeys/looks', 'journeys/negotiation', 'pages/odd-input', 'journeys/first-way', 'journeys/agreement', 'journeys/reading-order',
  'properties/reconcile', 'journeys/intake', 'preview/storage', 'pages/loan-form', 'pages/long-lists', 'preview/pages',
  'journeys/lender', 'pages/hidden-amounts', 'journeys/lock', 'preview/tdesign', 'journeys/demo', 'journeys/backup',
  'journeys/months', 'journeys/unexpected', 'pages/plan-kinds', 'intake/readers-properties', 'properties/ledger-faults', 'ledger/crash',
];

class LongestFirst extends Sequencer {
  sort(tests) {
    const place = ({ path }) => {
      const found = LONGEST.findIndex((name) => path.endsWith(`/test/${name}.test.ts`));
      return found < 0 ? LONGEST.length : found;
    };
    return super.sort(tests).sort((one, other) => place(one) - place(other));
  }
}

module.exports = LongestFirst;
