/** What all journeys of a run share, set up before the first of them; workers find it in their environment. */
export interface Stage {
  /** Where the browser listens. */
  readonly browser: string;
  /** Where a mini-program's preview is served, by its folder. */
  readonly previews: Readonly<Record<string, string>>;
}

/** Where a preview has axe-core. */
export const AXE = '/axe.js';

const NAME = 'JOURNEYS_STAGE';
const PROCESS = 'JOURNEYS_STAGE_PROCESS';

export function announce(id: number, line: string): void {
  Object.assign(process.env, { [NAME]: line, [PROCESS]: String(id) });
}

export function leaveStage(): void {
  process.kill(Number(process.env[PROCESS]));
}

export function stage(): Stage {
  const line = process.env[NAME];
  if (line === undefined) throw new Error('no stage: jest starts it before the journeys, see jest.config.js');
  return JSON.parse(line) as Stage;
}
