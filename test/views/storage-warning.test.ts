import { storageWarning } from '../../miniprogram/views/storage-warning';

const LIMIT = 10_240;

test.each([[0, LIMIT], [7_167, LIMIT], [5, 0], [NaN, LIMIT], [5, NaN]])('%d KB of %d: nothing is said', (currentSize, limitSize) => {
  expect(storageWarning({ currentSize, limitSize })).toBe('');
});

test.each([[7_168, '70%'], [9_215, '89%'], [10_240, '100%'], [20_000, '100%']])('%d KB: %s', (currentSize, percent) => {
  expect(storageWarning({ currentSize, limitSize: LIMIT })).toBe(`手机留给小程序的空间用了 ${percent}。先备份一份，再删掉已结清、不用的借款和方案，下次打开时腾出空间；满了以后新的记录存不下。`);
});
