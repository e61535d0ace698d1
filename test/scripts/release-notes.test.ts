import { releaseNotes, sectionOf, weights } from '../../scripts/release-notes';

const CHANGELOG = '# 更新记录\n\n## 0.2.0 — 2026-11-28\n\n### 新增\n\n- 甲\n\n## 0.1.0 — 2026-11-22\n\n- 乙\n';
const SIZE = '# What weighs what\n\n## Packages\n\n| package | KB |\n| --- | ---: |\n| `package main` | 681.8 |\n\n## Parts\n\n| folder | KB |\n';

test('the section of one version, up to the next', () => {
  expect(sectionOf(CHANGELOG, '0.2.0')).toBe('### 新增\n\n- 甲');
  expect(sectionOf(CHANGELOG, '0.1.0')).toBe('- 乙');
});

test('what the packages weigh', () => {
  expect(weights(SIZE)).toBe('| package | KB |\n| --- | ---: |\n| `package main` | 681.8 |');
});

test('both in one', () => {
  expect(releaseNotes('v0.2.0', '0.2.0', (file) => (file === 'CHANGELOG.md' ? CHANGELOG : SIZE))).toBe(
    '### 新增\n\n- 甲\n\n## 多大\n\n| package | KB |\n| --- | ---: |\n| `package main` | 681.8 |\n',
  );
});

test.each([
  ['v0.3.0', '0.3.0', CHANGELOG, 'no section 0.3.0'],
  ['v0.2.0', '0.1.0', CHANGELOG, "isn't package.json's version"],
  ['v0.2.0', '0.2.0', '## 0.2.0 — 未发布\n', 'no date'],
])('refuses %s of a project at %s', (tag, ours, changelog, why) => {
  expect(() => releaseNotes(tag, ours, (file) => (file === 'CHANGELOG.md' ? changelog : SIZE))).toThrow(why);
});
