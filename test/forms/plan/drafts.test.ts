import { planFormFromDraft, withTerms } from '../../../miniprogram/forms/plan/values';
import { OFFER, TODAY, values } from '../../views/plan/form';

describe('drafts', () => {
  test('of today stand as they were; of an earlier day with today’s dates, where they were not picked', () => {
    const draft = values(OFFER);
    expect(planFormFromDraft(draft, TODAY)).toEqual(draft);
    const proposed = { begunOn: '2025-01-31', signedOn: '2025-01-31', firstDueOn: '2025-02-28' };
    expect(planFormFromDraft(draft, '2025-01-31')).toEqual({ ...draft, ...proposed });
    const picked = values({ ...OFFER, firstDueOn: '2025-03-01' });
    expect(planFormFromDraft(picked, '2025-01-31')).toEqual(picked);
  });

  test('of a saved plan keep their dates: nobody proposed them', () => {
    const opened = values({ ...OFFER, begunOn: '', savedId: 'p' });
    expect(planFormFromDraft(opened, '2025-01-31')).toEqual(opened);
  });

  test('of an older app are filled up', () => {
    expect(planFormFromDraft({ principal: '1' }, TODAY)).toEqual(values({ principal: '1' }));
  });
});

describe('another number of terms', () => {
  const taken = { termCount: 44, totalInterest: '8,555.56', perTerm: '1,489.90' };

  test.each([
    ['total-interest', { totalInterest: '8,555.56', perTerm: 'p' }],
    ['per-term', { totalInterest: '7,000', perTerm: '1,489.90' }],
    ['annual-rate', { totalInterest: '7,000', perTerm: 'p' }],
    ['none', { totalInterest: '7,000', perTerm: 'p' }],
  ])('priced by %s brings that price along, and leaves what was typed for others', (priceKind, prices) => {
    const form = values({ ...OFFER, priceKind, perTerm: 'p' });
    expect(withTerms(form, taken)).toEqual({ ...form, termCount: '44', ...prices });
  });
});
