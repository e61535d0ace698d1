type Heard = (message: string) => void;

let heard: Heard | undefined;

/** What App() gave for onError hears from now on what nobody caught, as WeChat tells it: the message and the stack, in one text. */
export function onAppError(listener: Heard): void {
  heard = listener;
}

/** Says it on the console, where tests see it, and to the app. */
export function reportError(words: string, error: unknown): void {
  console.error(words, error);
  if (error instanceof Error) tellApp(error);
}

/** Once the script that failed is over, as the app may open a page then. */
export function tellApp(error: Error): void {
  setTimeout(() => heard?.(`MiniProgramError\n${error.message}\n${error.stack ?? ''}`));
}
