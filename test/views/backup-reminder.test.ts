import { backupReminder } from '../../miniprogram/views/backup-reminder';

const NEVER = '账本只在这台手机里，还没有备份过。';

test.each<[what: string, backup: string | null, changed: string | null, said: string]>([
  ['nothing recorded', null, null, ''],
  ['never backed up', null, '2026-11-22', NEVER],
  ['never backed up, and long untouched', null, '2025-01-01', NEVER],
  ['thirty days old', '2026-10-23', '2026-11-20', ''],
  ['older, with changes since', '2026-10-22', '2026-11-20', '上次备份是 31 天前，之后又记了新的。'],
  ['older, changed on the same day', '2026-10-22', '2026-10-22', '上次备份是 31 天前，之后又记了新的。'],
  ['older, with no change since', '2026-10-22', '2026-10-21', ''],
  ['made tomorrow by a clock that was set back', '2026-11-23', '2026-11-22', ''],
])('%s', (_what, backup, changed, said) => {
  expect(backupReminder(backup, changed, '2026-11-22')).toBe(said);
});
