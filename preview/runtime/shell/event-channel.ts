type Listener = (...args: unknown[]) => void;

/** One end of the channel between a page and the page it opened. */
export class EventChannel {
  private readonly listeners = new Map<string, Set<Listener>>();
  private other: EventChannel | undefined;

  static pair(): [EventChannel, EventChannel] {
    const [opener, opened] = [new EventChannel(), new EventChannel()];
    opener.other = opened;
    opened.other = opener;
    return [opener, opened];
  }

  on(event: string, listener: Listener): void {
    const listeners = this.listeners.get(event) ?? new Set();
    this.listeners.set(event, listeners.add(listener));
  }

  once(event: string, listener: Listener): void {
    const once: Listener = (...args) => {
      this.off(event, once);
      listener(...args);
    };
    this.on(event, once);
  }

  off(event: string, listener?: Listener): void {
    if (listener) this.listeners.get(event)?.delete(listener);
    else this.listeners.delete(event);
  }

  /** Calls the listeners at the other end. */
  emit(event: string, ...args: unknown[]): void {
    this.other?.listeners.get(event)?.forEach((listener) => listener(...args));
  }
}
