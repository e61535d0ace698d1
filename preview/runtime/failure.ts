import { make } from './shell/element';

/** Shows a build error over the app page. */
export function showFailure(message: string): void {
  console.error(message);
  document.querySelector('.host-failure')?.remove();
  const box = make('div', 'failure', document.body);
  make('h2', '', box, '构建失败');
  make('pre', '', box, message);
}
