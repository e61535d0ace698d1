export interface Callbacks {
  success?: (result: object) => void;
  fail?: (reason: { errMsg: string }) => void;
  complete?: (result: { errMsg: string }) => void;
}

type Work<Options> = (options: Options) => object | void | Promise<object | void>;

/**
 * Makes a call in WeChat's manner: it runs later, and answers to success/fail/complete, or with a promise if
 * none of them is given. What `work` throws becomes `name:fail reason`.
 */
export function api<Options extends object>(name: string, work: Work<Options>): (options?: Options & Callbacks) => Promise<object> | undefined {
  return (options = {} as Options & Callbacks) => {
    const { success, fail, complete } = options;
    const promise = Promise.resolve()
      .then(() => work(options))
      .then((result) => Object.assign(result ?? {}, { errMsg: `${name}:ok` }))
      .catch((error: unknown) => {
        // WeChat refuses with a plain object.
        // oxlint-disable-next-line typescript/only-throw-error
        throw { errMsg: `${name}:fail ${(error as Error).message}` };
      });
    if (!success && !fail && !complete) return promise;
    promise.then(
      (result) => {
        success?.(result);
        complete?.(result);
      },
      (reason: unknown) => {
        fail?.(reason as { errMsg: string });
        complete?.(reason as { errMsg: string });
      },
    ).catch((error: unknown) => console.error(`${name}: in its callback:`, error));
    return undefined;
  };
}
