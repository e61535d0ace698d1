import { mountPage, phone } from '../support';
import { mountComponent } from './mount';

test('each word opens its meaning, in one tap', async () => {
  const { component } = await mountComponent('term-words', { words: '罚息 复利' });
  const words = component.findAll('.term-words__one');
  expect(words.map((one) => [one.text(), one.attr('ariaLabel')])).toEqual([['罚息', '罚息是什么意思'], ['复利', '复利是什么意思']]);
  await component.tap(words[1] ?? '');
  expect(phone.visits).toEqual([{ how: 'navigateTo', url: `/help/words/index?word=${encodeURIComponent('复利')}` }]);
});

test('the word that was tapped stands first, with its facts; the others below', async () => {
  const page = await mountPage('help/words/index', { word: encodeURIComponent('罚息') });
  expect(page.find('.words__asked').text()).toMatch(/^罚息\n逾期的本金/);
  expect(page.find('.words__asked').text()).toContain('1.5 倍');
  expect(page.findAll('.words__word').map((one) => one.text())).toEqual(expect.arrayContaining(['罚息', '明示表', '复利年化']));
  const all = await mountPage('help/words/index', { word: 'x' });
  expect([all.has('.words__asked'), all.findAll('.words__word').length]).toEqual([false, 12]);
});
