import { staleEntries } from '../../scripts/check-facts';
import { contentEntries } from '../../scripts/content-entries';

const entry = (checkedOn: string) => ({ file: 'content/a.ts', what: checkedOn, evidence: { source: 's', checkedOn, certainty: 'official' as const } });

test('what is older than a year is listed, the oldest first; a year to the day is not', () => {
  const entries = [entry('2025-11-23'), entry('2026-01-01'), entry('2025-11-24'), entry('2020-02-29')];
  expect(staleEntries(entries, '2026-11-24').map(({ what }) => what)).toEqual(['2020-02-29', '2025-11-23']);
});

test('in two years all that the app states is to be looked up again', () => {
  expect(staleEntries(contentEntries(), '2028-11-24')).toHaveLength(contentEntries().length);
  expect(contentEntries().length).toBeGreaterThan(30);
});
