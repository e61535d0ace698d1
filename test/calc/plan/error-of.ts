import { CalcError } from '../../../miniprogram/calc';

/** 'code field limit' of what was thrown, or 'none'. */
export const errorOf = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    if (!(error instanceof CalcError)) throw error;
    return [error.code, error.field, ...(error.limit === undefined ? [] : [error.limit])].join(' ');
  }
  return 'none';
};
