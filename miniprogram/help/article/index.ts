import { openTab, queryText } from '../../platform/navigation';
import { tell } from '../../platform/interaction';
import { failureSentence } from '../../text/failure';
import { ARTICLES } from '../content/articles';
import { openExamplePlan } from './example-plan';

/** One article: advice as paragraphs, facts with their source, and whom to call. */
Page({
  data: {
    unknown: false,
    title: '',
    lines: [] as readonly { key: number; text: string; fact: object | null }[],
    opensPlan: false,
    calculates: false,
    /** What was typed where the reader came from. */
    amount: '',
    numbers: [] as readonly object[],
  },

  onLoad({ id = '', amount = '' }: { id?: string; amount?: string }) {
    const article = ARTICLES.find((each) => each.id === queryText(id));
    if (article === undefined) return this.setData({ unknown: true });
    const lines = article.lines.map((line, key) => (typeof line === 'string' ? { key, text: line, fact: null } : { key, text: '', fact: line }));
    this.setData({ title: article.title, lines, numbers: article.numbers, opensPlan: article.opensPlan === true, calculates: article.calculates === true, amount: queryText(amount) });
  },

  async openPlan() {
    try {
      await openExamplePlan();
    } catch (failure) {
      tell('没有打开', failureSentence(failure));
    }
  },

  toHelp() {
    openTab('/pages/help/index');
  },
});
