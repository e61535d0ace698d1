import { clockNow, today } from '../../platform/clock';
import { copyText, say, tellRefused } from '../../platform/interaction';
import { goBack } from '../../platform/navigation';
import { pictured } from '../../page-kit/first-picture';
import { isTrial, phoneFacts } from '../platform/phone-facts';
import { modelOf } from '../platform/phone-trials';
import { selfChecks } from './checks';
import { outcomeOf, rowOf, selfCheckReport, summaryOf, waitingRow, type CheckRow } from './report';

/** 真机自查: what docs/release.md asks of two real phones, as far as it can run by itself. Only while the app is being made or tried out. */
Page({
  ...pictured,

  data: {
    state: 'ready' as 'ready' | 'unknown',
    rows: [] as readonly CheckRow[],
    running: false,
    /** "3 / 15", then what it came to; '' before. */
    progress: '',
    done: false,
    /** What the check of drawing draws, out of sight. */
    drawn: [] as readonly number[],
  },

  /** The page was left: nothing more is tried. */
  left: false,

  onLoad() {
    if (!isTrial()) this.setData({ state: 'unknown' });
  },

  onReady() {
    pictured.onReady.call(this);
    if (!isTrial()) this.setData({ state: 'unknown' });
  },

  onUnload() {
    this.left = true;
  },

  async run() {
    if (this.data.running || !isTrial()) return;
    const checks = selfChecks({ drawn: () => this.drawnSizes(), setDataTime: (rows) => this.setDataTime(rows) });
    this.setData({ running: true, done: false, rows: checks.map(waitingRow), progress: `0 / ${checks.length}` });
    for (const [place, check] of checks.entries()) {
      if (this.left) return;
      const start = clockNow();
      const outcome = await outcomeOf(check);
      this.setData({ [`rows[${place}]`]: rowOf(check, outcome, clockNow() - start), progress: `${place + 1} / ${checks.length}` });
    }
    this.setData({ running: false, done: true, progress: summaryOf(this.data.rows) });
  },

  drawnSizes(): Promise<{ rem: number; night: boolean }> {
    return new Promise((resolve) => {
      this.createSelectorQuery().select('.self-check__measure').boundingClientRect(({ width, height }: { width: number; height: number }) => {
        resolve({ rem: Math.round(height), night: width > 1.5 });
      }).exec();
    });
  },

  setDataTime(rows: number): Promise<number> {
    const start = clockNow();
    return new Promise((resolve) => {
      this.setData({ drawn: Array.from({ length: rows }, (_, place) => place) }, () => {
        resolve(clockNow() - start);
        this.setData({ drawn: [] });
      });
    });
  },

  async copy() {
    const refusal = await copyText(selfCheckReport(this.data.rows, phoneFacts(), modelOf(), today()));
    if (refusal === null) return say('复制好了');
    tellRefused(refusal, '复制');
  },

  goBack() {
    goBack();
  },
});
