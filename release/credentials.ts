import fs from 'node:fs';

/** What WeChat wants before it takes a version. */
export interface Credentials {
  readonly appid: string;
  readonly privateKey: string;
  /** Which of WeChat's thirty machine names uploads: each has a trial version of its own. */
  readonly robot: number;
}

/** One thing that is missing or wrong, in both languages. */
export interface Refusal {
  readonly chinese: string;
  readonly english: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads MP_APPID, MP_UPLOAD_KEY or MP_UPLOAD_KEY_FILE, and MP_ROBOT. docs/release.md says where one gets them. */
export function credentialsFrom(environment: Environment): Credentials | Refusal[] {
  const appid = environment['MP_APPID'] ?? '';
  const key = privateKeyFrom(environment);
  const robot = Number(environment['MP_ROBOT'] ?? '1');
  const refusals = [appidRefusal(appid), ...(typeof key === 'string' ? [] : [key]), robotRefusal(robot)].filter((refusal) => refusal !== undefined);
  return typeof key === 'string' && refusals.length === 0 ? { appid, privateKey: key, robot } : refusals;
}

function privateKeyFrom(environment: Environment): string | Refusal {
  const file = environment['MP_UPLOAD_KEY_FILE'];
  if (file !== undefined && !fs.existsSync(file)) {
    return { chinese: `MP_UPLOAD_KEY_FILE 指的文件不存在：${file}`, english: `MP_UPLOAD_KEY_FILE names no file: ${file}` };
  }
  const key = file === undefined ? (environment['MP_UPLOAD_KEY'] ?? '') : fs.readFileSync(file, 'utf8');
  if (key === '') {
    return {
      chinese: '缺少上传密钥：把密钥文件的路径给 MP_UPLOAD_KEY_FILE，或把内容给 MP_UPLOAD_KEY',
      english: 'The upload key is missing: give its path as MP_UPLOAD_KEY_FILE or its text as MP_UPLOAD_KEY',
    };
  }
  if (key.includes('PRIVATE KEY')) return key;
  return { chinese: '上传密钥不是密钥：里面没有“PRIVATE KEY”', english: 'The upload key is none: it doesn\'t say "PRIVATE KEY"' };
}

function appidRefusal(appid: string): Refusal | undefined {
  if (/^wx[0-9a-f]{16}$/.test(appid)) return undefined;
  return appid === ''
    ? { chinese: '缺少 MP_APPID（小程序的 AppID：wx 加 16 位）', english: 'MP_APPID is missing (the AppID: "wx" and 16 digits)' }
    : { chinese: `MP_APPID 不像 AppID：${appid}`, english: `MP_APPID is no AppID: ${appid}` };
}

function robotRefusal(robot: number): Refusal | undefined {
  if (Number.isInteger(robot) && robot >= 1 && robot <= 30) return undefined;
  return { chinese: 'MP_ROBOT 应为 1 到 30 的整数', english: 'MP_ROBOT must be a whole number from 1 to 30' };
}
