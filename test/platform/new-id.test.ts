import { newId } from '../../miniprogram/platform/new-id';

afterEach(() => jest.restoreAllMocks());

test('ids of one moment differ, and are letters and digits, fit for a key and an address', () => {
  jest.spyOn(Date, 'now').mockReturnValue(1_795_000_000_000);
  const ids = Array.from({ length: 10_000 }, newId);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.every((id) => /^[0-9a-z]{20}$/.test(id))).toBe(true);
});
