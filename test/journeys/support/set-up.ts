import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { announce } from './on-stage';

const ROOT = path.join(__dirname, '../../..');
const FOLDERS = ['miniprogram', 'test/preview/fixture'];

/** Before the first journey: one browser and one build for all. */
export default async function setUp(): Promise<void> {
  await raise(FOLDERS);
}

/** One browser, and a preview of each folder; `leaveStage` ends them. */
export async function raise(folders: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx', path.join(__dirname, 'stage.ts'), ...folders], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  announce(child.pid ?? 0, await firstLine(child));
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let [said, complained] = ['', ''];
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const end = said.indexOf('\n');
      if (end >= 0) resolve(said.slice(0, end));
    });
    child.stderr?.on('data', (chunk: Buffer) => void (complained += chunk.toString()));
    child.on('exit', () => reject(new Error(`the browser or the preview did not start:\n${complained}`)));
  });
}
