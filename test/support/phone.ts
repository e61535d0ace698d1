import { PhoneStorage } from './storage';

type Options = Record<string, unknown>;
type Answer = (options: Options) => unknown;

/** One call of a wx function that takes options. */
export interface Call {
  readonly name: string;
  readonly options: Options;
}

/** Going from page to page. */
export interface Visit {
  readonly how: string;
  readonly url: string | undefined;
}

const NAVIGATION = ['navigateTo', 'redirectTo', 'switchTab', 'reLaunch', 'navigateBack'];
const SILENT = [
  'showToast', 'hideToast', 'showLoading', 'hideLoading', 'setNavigationBarTitle', 'setNavigationBarColor', 'pageScrollTo',
  'startPullDownRefresh', 'stopPullDownRefresh', 'hideKeyboard', 'makePhoneCall', 'vibrateShort', 'setClipboardData',
  'addPhoneCalendar', 'addPhoneRepeatCalendar', 'shareFileMessage', 'setTabBarBadge', 'removeTabBarBadge',
  'hideHomeButton', 'enableAlertBeforeUnload', 'disableAlertBeforeUnload',
];

/**
 * The phone under the app: what it stores, where it was sent, what it was asked to show; and how it answers.
 * A test scripts it and reads it; each test begins with a new one.
 */
class Phone {
  readonly storage = new PhoneStorage();
  /** Every call with options, oldest first. */
  calls: Call[] = [];
  theme: 'light' | 'dark' = 'light';
  themeListeners: ((result: { theme: string }) => void)[] = [];

  private answers = new Map<string, Answer>();
  private faults = new Map<string, string[]>();
  private modalAnswers: Options[] = [];
  private sheetAnswers: (number | undefined)[] = [];
  private supplied = new Map<string, unknown>();

  constructor() {
    this.reset();
  }

  /** Makes the next call of a wx function fail with this errMsg; several calls queue up. */
  failNext(name: string, errMsg = `${name}:fail`): void {
    this.faults.set(name, [...(this.faults.get(name) ?? []), errMsg]);
  }

  /** Answers a wx function with options, e.g. `phone.answer('chooseMessageFile', () => ({ tempFiles: [] }))`. Throw to fail. */
  answer(name: string, answer: Answer): void {
    this.answers.set(name, answer);
  }

  /** Puts anything else under wx: a synchronous function, an object. */
  supply(name: string, value: unknown): void {
    this.supplied.set(name, value);
  }

  /** Answers the next showModal that has a choice; one without a cancel button is confirmed by itself. */
  answerModal(choice: 'confirm' | 'cancel', content?: string): void {
    this.modalAnswers.push({ confirm: choice === 'confirm', cancel: choice === 'cancel', content: content ?? null });
  }

  /** Answers the next showActionSheet with an entry's place, or none: dismissed. */
  answerActionSheet(tapIndex?: number): void {
    this.sheetAnswers.push(tapIndex);
  }

  /** The options of each call of one wx function. */
  callsTo(name: string): Options[] {
    return this.calls.filter((call) => call.name === name).map((call) => call.options);
  }

  /** Where the app went, oldest first. */
  get visits(): Visit[] {
    return this.calls
      .filter(({ name }) => NAVIGATION.includes(name))
      .map(({ name, options }) => ({ how: name, url: options['url'] as string | undefined }));
  }

  /** The words of every toast and dialog, oldest first. */
  get said(): string[] {
    return this.calls
      .filter(({ name }) => name === 'showToast' || name === 'showModal')
      .map(({ options }) => [options['title'], options['content']].filter(Boolean).join('\n'));
  }

  setTheme(theme: 'light' | 'dark'): void {
    this.theme = theme;
    for (const listener of this.themeListeners) listener({ theme });
  }

  /** A wx function or object by name, if this phone has it. */
  lookUp(name: string): unknown {
    if (this.supplied.has(name)) return this.supplied.get(name);
    return this.answers.has(name) ? (options?: Options) => this.perform(name, options) : undefined;
  }

  reset(): void {
    this.storage.clear();
    this.calls = [];
    this.theme = 'light';
    this.themeListeners = [];
    this.faults.clear();
    this.modalAnswers = [];
    this.sheetAnswers = [];
    this.supplied = new Map();
    this.answers = new Map([...NAVIGATION, ...SILENT].map((name) => [name, () => ({})]));
    this.answer('showModal', (options) => this.nextModal(options));
    this.answer('checkIsSupportSoterAuthentication', () => ({ supportMode: [] }));
    this.answer('showActionSheet', () => this.nextSheet());
    for (const [name, answer] of this.storage.answers()) this.answer(name, answer);
  }

  /** As WeChat does it: with callbacks it returns nothing, without it returns a promise; it is never done at once. */
  private perform(name: string, options: Options = {}): Promise<unknown> | undefined {
    this.calls.push({ name, options });
    const { success, fail, complete } = options as Record<string, ((result: unknown) => void) | undefined>;
    const outcome = Promise.resolve().then(() => this.result(name, options));
    if (success === undefined && fail === undefined && complete === undefined) return outcome;
    void outcome.then(
      (result) => { success?.(result); complete?.(result); },
      (error: unknown) => { fail?.(error); complete?.(error); },
    );
    return undefined;
  }

  private result(name: string, options: Options): unknown {
    const fault = this.faults.get(name)?.shift();
    // WeChat rejects with a plain object, not an Error.
    // oxlint-disable-next-line typescript/only-throw-error
    if (fault !== undefined) throw { errMsg: fault };
    return { errMsg: `${name}:ok`, ...(this.answers.get(name)?.(options) as object) };
  }

  private nextModal(options: Options): Options {
    const answer = this.modalAnswers.shift() ?? (options['showCancel'] === false ? { confirm: true, cancel: false } : undefined);
    if (answer === undefined) {
      console.error(`showModal asked "${String(options['title'])}", and the test scripted no answer`);
      return { confirm: false, cancel: true };
    }
    return answer;
  }

  private nextSheet(): Options {
    const tapIndex = this.sheetAnswers.shift();
    // oxlint-disable-next-line typescript/only-throw-error -- as WeChat does
    if (tapIndex === undefined) throw { errMsg: 'showActionSheet:fail cancel' };
    return { tapIndex };
  }
}

export const phone = new Phone();
