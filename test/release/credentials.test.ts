import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { credentialsFrom } from '../../release/credentials';
import { REPOSITORY } from '../../release/subject';

const KEY = '-----BEGIN RSA PRIVATE KEY-----\nabc\n-----END RSA PRIVATE KEY-----\n';
const SOUND = { MP_APPID: 'wx0123456789abcdef', MP_UPLOAD_KEY: KEY };

test('reads the key from its text, and robot 1 uploads', () => {
  expect(credentialsFrom(SOUND)).toEqual({ appid: 'wx0123456789abcdef', privateKey: KEY, robot: 1 });
});

test('reads the key from its file', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'credentials-'));
  const file = path.join(folder, 'upload.key');
  fs.writeFileSync(file, KEY);
  expect(credentialsFrom({ MP_APPID: SOUND.MP_APPID, MP_UPLOAD_KEY_FILE: file, MP_ROBOT: '7' })).toEqual({ appid: SOUND.MP_APPID, privateKey: KEY, robot: 7 });
  fs.rmSync(folder, { recursive: true });
});

test.each([
  ['no AppID', { MP_APPID: undefined }, '缺少 MP_APPID', 'MP_APPID is missing'],
  ['no real AppID', { MP_APPID: 'touristappid' }, 'MP_APPID 不像 AppID：touristappid', 'MP_APPID is no AppID: touristappid'],
  ['no key', { MP_UPLOAD_KEY: undefined }, '缺少上传密钥', 'The upload key is missing'],
  ['an empty key', { MP_UPLOAD_KEY: '' }, '缺少上传密钥', 'The upload key is missing'],
  ['a key that is none', { MP_UPLOAD_KEY: 'abc' }, '上传密钥不是密钥', 'The upload key is none'],
  ['a key file that is not there', { MP_UPLOAD_KEY_FILE: '/nowhere/upload.key' }, 'MP_UPLOAD_KEY_FILE 指的文件不存在：/nowhere/upload.key', 'MP_UPLOAD_KEY_FILE names no file'],
  ['robot 31', { MP_ROBOT: '31' }, 'MP_ROBOT 应为 1 到 30 的整数', 'MP_ROBOT must be'],
  ['a robot by name', { MP_ROBOT: 'one' }, 'MP_ROBOT 应为 1 到 30 的整数', 'MP_ROBOT must be'],
])('refuses %s', (_, changed, chinese, english) => {
  const refusals = credentialsFrom({ ...SOUND, ...changed });
  expect(refusals).toEqual([{ chinese: expect.stringContaining(chinese) as string, english: expect.stringContaining(english) as string }]);
});

test.each(['upload', 'preview'])('%s without them says in both languages what is missing, and exits 1', (what) => {
  const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('MP_')));
  const { status, stderr } = spawnSync(path.join(REPOSITORY, 'node_modules/.bin/tsx'), ['release/upload.ts', what], { cwd: REPOSITORY, env: environment, encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stderr).toContain('没有上传。怎么准备：docs/release.md');
  expect(stderr).toContain('Nothing was uploaded. How to prepare: docs/release.md');
  expect(stderr).toContain('MP_APPID is missing');
  expect(stderr).toContain('缺少上传密钥');
});
