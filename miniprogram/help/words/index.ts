import { queryText } from '../../platform/navigation';
import { addressed } from '../addressed';
import { TERMS, type Term } from '../content/terms';

/** 词是什么意思: the term that was tapped, then the others. */
Page({
  ...addressed(termsFor),

  data: {
    asked: null as Term | null,
    others: TERMS,
  },
});

function termsFor({ word = '' }: { readonly word?: string | undefined }) {
  const asked = TERMS.find((term) => term.word === queryText(word)) ?? null;
  return { asked, others: TERMS.filter((term) => term !== asked) };
}
