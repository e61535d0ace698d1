/**
 * `npm run upload` sends the version of package.json to WeChat, where it waits to be tried and submitted for review;
 * `npm run preview:phone` makes a QR code that opens the app on the phones of its members. Both go through the gate
 * first, and both need what credentials.ts reads from the environment.
 */
import fs from 'node:fs';
import path from 'node:path';
import { version } from '../package.json';
import { credentialsFrom, type Credentials } from './credentials';
import { inWords } from './finding';
import { judge } from './gate';
import { installCompiler } from './install';
import { BUILD, copyOfApp } from './subject';

const QR_CODE = path.join(BUILD, 'preview.jpg');

async function main(what: string | undefined): Promise<void> {
  if (what !== 'upload' && what !== 'preview') throw new Error('upload.ts upload | preview');
  const credentials = credentialsFrom(process.env);
  if (Array.isArray(credentials)) {
    const lines = credentials.flatMap(({ chinese, english }) => [chinese, english]);
    throw new Error(['没有上传。怎么准备：docs/release.md', 'Nothing was uploaded. How to prepare: docs/release.md', ...lines].join('\n'));
  }
  installCompiler();
  const subject = copyOfApp();
  const { findings } = judge([subject])[0]!;
  if (findings.length > 0) throw new Error(['没有上传：检查没有通过。', 'Nothing was uploaded: the gate found', ...findings.map(inWords)].join('\n'));
  await send(what, subject.folder, credentials);
}

async function send(what: 'upload' | 'preview', folder: string, { appid, privateKey, robot }: Credentials): Promise<void> {
  // Only now: until it is installed there is nothing to import.
  const ci = await import('miniprogram-ci');
  const scratch = path.join(folder, 'scratch');
  fs.mkdirSync(scratch, { recursive: true });
  process.chdir(scratch);
  const options = {
    project: new ci.Project({ appid, type: 'miniProgram', projectPath: folder, privateKey, ignores: ['**/node_modules/**/*', 'compiled/**/*', 'scratch/**/*'] }),
    desc: process.env['MP_NOTE'] ?? `还得清 ${version}`,
    robot,
    setting: { useProjectConfig: true },
    onProgressUpdate: () => undefined,
  } as const;
  const { subPackageInfo = [] } =
    what === 'upload' ? await ci.upload({ ...options, version }) : await ci.preview({ ...options, qrcodeFormat: 'image', qrcodeOutputDest: QR_CODE });
  console.log(what === 'upload' ? `已上传 ${version}。Uploaded ${version}.` : `用微信扫码。Scan with WeChat: ${QR_CODE}`);
  for (const { name, size } of subPackageInfo) console.log(`${name} ${size} bytes`);
}

// The compiler's workers would keep the process alive.
main(process.argv[2]).then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
