import { queryText } from '../../platform/navigation';
import { TERMS, type Term } from '../content/terms';

/** 词是什么意思: the term that was tapped, then the others. */
Page({
  data: {
    asked: null as Term | null,
    others: TERMS,
  },

  onLoad({ word = '' }: { word?: string }) {
    const asked = TERMS.find((term) => term.word === queryText(word)) ?? null;
    this.setData({ asked, others: TERMS.filter((term) => term !== asked) });
  },
});
