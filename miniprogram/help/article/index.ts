import { openTab, queryText } from '../../platform/navigation';
import { tell } from '../../platform/interaction';
import { failureSentence } from '../../text/failure';
import { ARTICLES } from '../content/articles';
import { addressed } from '../addressed';
import { openExamplePlan } from './example-plan';

/** One article: advice as paragraphs, facts with their source, and whom to call. */
Page({
  ...addressed(articleFor),

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

function articleFor({ id = '', amount = '' }: { readonly id?: string | undefined; readonly amount?: string | undefined }) {
  const article = ARTICLES.find((each) => each.id === queryText(id));
  if (article === undefined) return { unknown: true };
  const lines = article.lines.map((line, key) => (typeof line === 'string' ? { key, text: line, fact: null } : { key, text: '', fact: line }));
  return { title: article.title, lines, numbers: article.numbers, opensPlan: article.opensPlan === true, calculates: article.calculates === true, amount: queryText(amount) };
}
