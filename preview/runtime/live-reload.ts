import { showFailure } from './failure';

/** Inside the frame, the app page follows new builds. Opened alone, as tests do, it stays as it is. */
export function followBuilds(): void {
  if (window.parent === window) return;
  const builds = new EventSource('/reload');
  builds.addEventListener('built', () => location.reload());
  builds.addEventListener('failed', ({ data }: MessageEvent<string>) => showFailure(JSON.parse(data) as string));
}
