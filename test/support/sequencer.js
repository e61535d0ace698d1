const { default: Sequencer } = require('@jest/test-sequencer');

/** Where jest remembers no times, it begins with the longest text; these are short, and take longest. The last ones run must not be they. */
const LONGEST = ['journeys/looks', 'pages/odd-input', 'journeys/negotiation', 'journeys/first-way', 'journeys/intake', 'pages/hidden-amounts', 'intake/readers-properties', 'properties/ledger-faults', 'properties/doors', 'pages/accessibility', 'lint/imports', 'ledger/crash'];

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
