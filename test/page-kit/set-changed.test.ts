import { changedParts, setChanged } from '../../miniprogram/page-kit/set-changed';

const ROW = { number: 1, dueOn: '2026-02-15', total: '1,777.78' };
const LONG = '没有逾期，按这样还下去，到 2029 年还清，一共还 64,000.00 元';

describe('only what differs is sent', () => {
  test.each<[string, unknown, unknown, Record<string, unknown>]>([
    ['nothing where nothing does', { a: [1, { b: 2 }], c: null }, { a: [1, { b: 2 }], c: null }, {}],
    ['a field of a thing', { principal: '5', note: LONG }, { principal: '57', note: LONG }, { 'view.principal': '57' }],
    ['a field of a row', [ROW, { ...ROW, note: LONG }], [ROW, { ...ROW, note: LONG, total: '1.00' }], { 'view[1].total': '1.00' }],
    ['what was added to a list', { rows: [ROW], note: LONG }, { rows: [ROW, ROW], note: LONG }, { 'view.rows[1]': ROW }],
    ['a list that is shorter, whole', { rows: [ROW, ROW], note: LONG }, { rows: [ROW], note: LONG }, { 'view.rows': [ROW] }],
    ['a thing with other fields, whole', { problems: {}, note: LONG }, { problems: { principal: '请填' }, note: LONG }, { 'view.problems': { principal: '请填' } }],
    ['what was nothing, whole', null, { a: 1 }, { view: { a: 1 } }],
    ['nothing in the place of something', { a: 1 }, null, { view: null }],
    ['all in one where the paths would be longer', { a: 1, b: 2, c: 3 }, { a: 4, b: 5, c: 6 }, { view: { a: 4, b: 5, c: 6 } }],
    ['a thing under a name that no path can say, whole', { 'a.b': 1, note: LONG }, { 'a.b': 2, note: LONG }, { view: { 'a.b': 2, note: LONG } }],
    ['a list in the place of a thing, whole', { 0: 'a' }, ['a'], { view: ['a'] }],
  ])('%s', (_what, before, after, sent) => {
    expect(Object.fromEntries(changedParts('view', before, after))).toEqual(sent);
  });
});

test('what is put into the data is a copy: setData changes it in place, and what it came from stays as it was', () => {
  const view = { rows: [ROW], head: { label: '本金' } };
  const page = { data: {} as Record<string, unknown>, setData(data: object) { Object.assign(this.data, data); } };
  setChanged(page, { view });
  (page.data['view'] as typeof view).head.label = '改了';
  expect(view.head.label).toBe('本金');
});

test('the page is told when it is shown, also where nothing is sent', () => {
  const told: object[] = [];
  const page = { data: { a: 1 }, setData(data: object, shown?: () => void) { told.push(data); shown?.(); } };
  setChanged(page, { a: 1 }, () => told.push({ shown: true }));
  expect(told).toEqual([{}, { shown: true }]);
});
