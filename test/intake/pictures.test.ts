import { readBill } from '../../miniprogram/help/readers/bill/read-bill';
import { mended } from '../../miniprogram/help/readers/picture/mend';
import { readPicture } from '../../miniprogram/help/readers/picture/read-picture';
import { PICTURES, PLAN, rowsDrawn } from '../journeys/support/plan-pictures';
import { anchorsOf, recorded, rowsRead } from './cases/pictures';

/** What a real OCR made of pictures of a plan (recorded, see cases/pictures.ts), and what the readers make of that. */

test('there is a record of each picture', () => {
  expect(recorded().map(({ name }) => name)).toEqual(Object.keys(PICTURES));
});

test.each(recorded())('$name: every row is the plan\'s, to the fen', (picture) => {
  expect(rowsRead(picture)).toEqual(rowsDrawn(picture.name));
});

test.each(recorded().filter(({ name }) => name.startsWith('left')))('$name: what is left of the principal is read', (picture) => {
  const open = PLAN.slice(-rowsDrawn(picture.name).length);
  const { text } = mended(readPicture(anchorsOf(picture), picture));
  expect(readBill(text, '2026-11-22')?.principalLeft).toBe(open.reduce((sum, { principal }) => sum + principal, 0));
});
