import { execFileSync } from 'node:child_process';
import path from 'node:path';

/** Rules of the house that eslint.config.mjs enforces, each with code that keeps it and code that breaks it. */
const RULES = 'no-restricted-imports|no-restricted-globals|no-restricted-syntax';

const from = (name: string) => `export { x } from '${name}';`;

const allowed: [file: string, text: string][] = [
  ['settings/backup-file/pack.ts', from('../../ledger/snapshots')],
  ['settings/backup-file/pack.ts', from('@stablelib/sha256')],
  ['app.ts', from('./ledger/index')],
  ['pages/loans/index.ts', from('../../views/loan-list')],
  ['pages/loans/index.ts', from('../../components/amount/amount')],
  ['pages/loans/index.ts', from('../../platform/interaction')],
  ['pages/loans/index.ts', from('../../calc')],
  ['components/amount/amount.ts', from('../../text/money')],
  ['views/plan/rates.ts', from('../../text/money')],
  ['views/plan/rates.ts', from('../../ledger/records')],
  ['views/loan-list.ts', from('../content/facts')],
  ['views/loan-list.ts', from('../calc/index')],
  ['content/facts.ts', from('../typed/amount')],
  ['typed/amount.ts', from('../calc/money')],
  ['ledger/ledger.ts', from('../platform/storage')],
  ['help/readers/bill/rows.ts', from('../../../text/money')],
  ['help/readers/messages/kind.ts', from('../../check/signs')],
  ['text/rate.ts', from('decimal.js')],
  ['platform/storage.ts', "void wx.setStorage({ key: 'a', data: 1 });"],
  ['platform/clock.ts', 'export const now = Date.now();'],
  ['calc/money.ts', from('decimal.js')],
  ['calc/day.ts', "export const day = new Date(2026, 0, 1);"],
  ['calc/plans/deferral.ts', from('../money')],
];

const forbidden: [file: string, text: string, reason: string][] = [
  ['settings/backup-file/pack.ts', from('../backup/restore'), 'does without the rest of settings/'],
  ['settings/kinds/loan.ts', from('../../platform/clock'), 'knows no page and no phone'],
  ['settings/backup-file/pack.ts', from('../../platform/clock'), 'knows no page and no phone'],
  ['help/calls/index.ts', from('../../plans/saved/table'), 'help/ is downloaded without the other subpackages'],
  ['settings/csv/tables.ts', from('../../plans/saved/table'), 'settings/ is downloaded without the other subpackages'],
  ['help/readers/bill/rows.ts', from('../../../platform/clock'), 'help/ is pure'],
  ['help/readers/bill/rows.ts', from('../../../forms/loan/read'), 'help/readers/ knows no page and no form'],
  ['intake/index.ts', from('../ledger/ledger'), 'takes only the types in ledger/records'],
  ['components/amount/amount.ts', from('../../pages/loans/index'), 'components/ imports only from its own folder'],
  ['views/loan-list.ts', from('../pages/loans/index'), 'views/ imports only from its own folder'],
  ['views/loan-list.ts', from('../components/amount/amount'), 'views/ imports only from its own folder'],
  ['views/loan-list.ts', from('../platform/clock'), 'views/ is pure'],
  ['views/loan-list.ts', from('../ledger/ledger'), 'takes only the types in ledger/records'],
  ['views/loan-list.ts', "import type { Ledger } from '../ledger/ledger'; export type A = Ledger;", 'takes only the types in ledger/records'],
  ['content/facts.ts', from('../views/loan-list'), 'content/ imports only from its own folder'],
  ['content/facts.ts', from('../platform/storage'), 'content/ is pure'],
  ['typed/amount.ts', from('../content/facts'), 'typed/ imports only from its own folder'],
  ['typed/amount.ts', from('../platform/storage'), 'typed/ is pure'],
  ['ledger/ledger.ts', from('../views/loan-list'), 'ledger/ imports only from its own folder'],
  ['platform/storage.ts', from('../ledger/records'), 'platform/ imports only from its own folder'],
  ['calc/money.ts', from('../platform/clock'), 'calc/ imports only from its own folder'],
  ['calc/plans/deferral.ts', from('../../text/money'), 'calc/ imports only from its own folder'],
  ['calc/money.ts', from('tdesign-miniprogram/toast/index'), 'calc/ does without this package'],
  ['calc/money.ts', from('node:fs'), 'calc/ does without this package'],
  ['views/loan-list.ts', from('tdesign-miniprogram/toast/index'), 'views/ does without this package'],
  ['pages/loans/index.ts', from('tdesign-miniprogram/toast/index'), 'pages/ does without this package'],
  ['pages/loans/index.ts', from('../../app'), 'app.ts is at the top'],
  ['app.ts', 'void wx.getAppBaseInfo();', 'Only platform/ calls wx'],
  ['pages/loans/index.ts', 'void wx.getAppBaseInfo();', 'Only platform/ calls wx'],
  ['views/loan-list.ts', 'void wx.getAppBaseInfo();', 'Only platform/ calls wx'],
  ['ledger/ledger.ts', 'void wx.getAppBaseInfo();', 'Only platform/ calls wx'],
  ['calc/day.ts', 'export const now = Date.now();', 'No Date.now() here'],
  ['views/loan-list.ts', 'export const now = new Date();', 'No new Date() here'],
  ['content/facts.ts', 'export const now = Date();', 'No Date() here'],
  ['ledger/ledger.ts', 'export const now = Date.now();', 'No Date.now() here'],
  ['text/day.ts', from('dayjs'), 'text/ does without this package'],
  ['typed/amount.ts', 'export const chance = Math.random();', 'No Math.random() here'],
];

const found = lint([...allowed, ...forbidden].map(([file, text]) => ({ file: `miniprogram/${file}`, text })));

test.each(allowed.map(([file, text], index) => ({ file, text, index })))('allowed in $file: $text', ({ index }) => {
  expect(found[index]).toEqual([]);
});

test.each(forbidden.map(([file, text, reason], index) => ({ file, text, reason, index })))('forbidden in $file: $text', ({ reason, index }) => {
  expect(found[allowed.length + index]).toEqual([expect.stringContaining(reason)]);
});

function lint(cases: { file: string; text: string }[]): string[][] {
  const script = path.join(__dirname, 'lint-texts.mjs');
  const output = execFileSync(process.execPath, [script], { input: JSON.stringify(cases), cwd: path.resolve(__dirname, '../..'), encoding: 'utf8' });
  const messages = JSON.parse(output) as string[][];
  return messages.map((each) => each.filter((message) => new RegExp(`^(${RULES}):`).test(message)));
}
