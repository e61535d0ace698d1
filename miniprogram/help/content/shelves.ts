import { ARTICLE, HELP_DOORS, type Door } from '../../content/help-doors';
import { ARTICLES } from './articles';

/** Articles of a kind; `id` stands in the door that leads to them. */
export interface Shelf {
  readonly id: string;
  readonly heading: string;
  readonly articles: readonly string[];
}

/** Every article stands on one, what is asked most at the top. */
export const SHELVES: readonly Shelf[] = [
  { id: 'paying', heading: '还款、扣款和罚息', articles: ['first-steps', 'one-day-late', 'penalty', 'deduction', 'paying-early', 'rolling-over', 'cost-limits'] },
  { id: 'negotiation', heading: '协商', articles: ['negotiation', 'true-proof', 'suspended-interest', 'sixty-terms', 'going-around', 'example'] },
  { id: 'collection', heading: '催收和投诉', articles: ['visits-and-contacts', 'collectors', 'complaints'] },
  { id: 'courts', heading: '法院、家人、债务转让', articles: ['court-papers', 'no-prison', 'other-papers', 'limitation', 'family', 'assigned', 'insolvency'] },
  { id: 'credit', heading: '征信和结清', articles: ['five-years', 'proof-and-correction', 'credit-repair'] },
  { id: 'fraud', heading: '防骗', articles: ['agents', 'fake-app', 'fake-caller'] },
  { id: 'lenders', heading: '各家的习惯', articles: ['lender-weilidai', 'lender-jintiao', 'lender-jiebei', 'lender-huabei', 'lender-meituan', 'lender-jietiao', 'lender-zhaolian', 'lender-kuaidai', 'lender-guangfa', 'lender-gongjijin'] },
  { id: 'night', heading: '难熬的时候', articles: ['bad-night'] },
];

/** The door to an article. */
export function doorTo(id: string): Door {
  const article = ARTICLES.find((each) => each.id === id);
  if (article === undefined) throw new Error(`there is no article ${id}`);
  return { title: article.title, page: ARTICLE + id };
}

/** All that help leads to: its pages, and each article once. */
export function allDoors(): Door[] {
  const pages = HELP_DOORS.flatMap(({ doors }) => doors).filter(({ page }) => !page.startsWith(ARTICLE));
  return [...pages, ...ARTICLES.map(({ id }) => doorTo(id))];
}
