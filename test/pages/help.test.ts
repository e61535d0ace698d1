import { mountPage, phone, type Page } from '../support';
import { fill } from './book';
import { openPlan } from './plans';

const button = (page: Page, words: string) => {
  const found = page.findAll('t-button').find((one) => one.text().includes(words));
  if (found === undefined) throw new Error(`no button "${words}"`);
  return found;
};
const press = (page: Page, words: string) => { const one = button(page, words); return one.fire(one, 'tap'); };

async function checked(typed: string): Promise<Page> {
  const page = await mountPage('help/number-check/index');
  await page.fire('text-area', 'change', { value: typed });
  await press(page, '核验');
  return page;
}

describe('帮助', () => {
  test('each door opens its page, and there is a word for a bad night', async () => {
    const page = await mountPage('pages/help/index');
    expect(page.text()).toContain('12356');
    const doors = [...page.findAll('.tile'), page.find('.help__comfort')];
    for (const door of doors) await page.tap(door);
    await page.tap('.help__search');
    const urls = phone.visits.map(({ url }) => url);
    expect(urls).toEqual(expect.arrayContaining(['/help/channels/index', '/help/number-check/index', '/help/article/index?id=bad-night', '/help/articles/index?about=collection', '/settings/home/index', '/help/about/index', '/help/search/index']));
    expect(new Set(urls).size).toBe(doors.length + 1);
  });

  test('the articles of a kind: those that were asked for first, each opens', async () => {
    const page = await mountPage('help/articles/index', { about: 'courts' });
    expect(page.findAll('.heading')[0]?.text()).toBe('法院、家人、债务转让');
    const cells = page.findAll('door-row');
    expect(cells.length).toBeGreaterThan(25);
    expect(cells[0]?.attr('title')).toBe('收到法院短信或传票，先核实，再看日子');
    for (const cell of cells) await cell.fire(cell, 'tap');
    expect(new Set(phone.visits.map(({ url }) => url)).size).toBe(cells.length);
    expect(phone.visits[0]?.url).toBe('/help/article/index?id=court-papers');
  });

  test('for a bad night the first line is the one that saves a life, the last sends nobody to the debts', async () => {
    const page = await mountPage('help/article/index', { id: 'bad-night' });
    expect(page.findAll('fact-line')[0]?.text()).toMatch(/110 或 120，或去最近医院的急诊/);
    expect(page.text()).toMatch(/没人接，不是你的问题，改打 110/);
    expect(page.findAll('.article__line').at(-1)?.text()).toBe('账不会跑，今晚先不管它。');
    expect(page.text()).not.toContain('我的借款');
    for (const number of ['110', '120', '12356']) await press(page, `拨打 ${number}`);
    expect(phone.callsTo('makePhoneCall').map(({ phoneNumber }) => phoneNumber)).toEqual(['110', '120', '12356']);
  });

  test('the article that the app began with opens in 协商方案, and sets aside what stood there', async () => {
    const plan = await openPlan();
    await fill(plan, '本金', '8,000');
    await plan.hide();
    const page = await mountPage('help/article/index', { id: 'example' });
    await press(page, '在协商方案里打开这些数');
    expect(phone.visits.at(-1)).toEqual({ how: 'switchTab', url: '/pages/plan/index' });
    await plan.show();
    expect(plan.text()).toContain('先前填的换下来了');
    for (const figure of ['64,000.00', '4.09%', '7.68%', '1,442.50']) expect(plan.text()).toContain(figure);
    await plan.tap(plan.withText('撤销'));
    expect(plan.text()).not.toContain('64,000.00');
    const none = await mountPage('help/article/index', { id: 'complaints' });
    expect(none.text()).not.toContain('在协商方案里打开这些数');
  });

  test('the search finds by other words, opens what it found, and says when there is nothing', async () => {
    const page = await mountPage('help/search/index');
    await page.fire('text-field', 'change', { value: '滞纳金' });
    const found = page.findAll('door-row');
    expect(found.map((cell) => cell.attr('title'))).toContain('罚息一天多少：只按逾期的本金算');
    await found[0]?.fire(found[0], 'tap');
    expect(phone.visits).toHaveLength(1);
    await page.fire('text-field', 'change', { value: '火星旅行' });
    expect(page.text()).toContain('没有找到「火星旅行」，换个说法试试');
    expect(page.findAll('door-row')).toHaveLength(3);
    await page.fire('text-field', 'change', { value: '' });
    expect(page.findAll('door-row')).toEqual([]);
    expect(phone.callsTo('setStorage')).toEqual([]);
  });

  test('the search leads to the tabs too', async () => {
    const page = await mountPage('help/search/index');
    await page.fire('text-field', 'change', { value: '找不到还款记录' });
    const [cell] = page.findAll('door-row');
    await cell?.fire(cell, 'tap');
    expect(phone.visits).toEqual([{ how: 'switchTab', url: '/pages/repayments/index' }]);
  });

  test('what a day of penalty comes to: the article’s figure, then that of who asked, then what is typed', async () => {
    const page = await mountPage('help/article/index', { id: 'penalty' });
    expect(page.find('.penalty-calculator').text()).toContain('罚息 1.13 元');
    const search = await mountPage('help/search/index');
    await search.fire('text-field', 'change', { value: '3000 逾期罚息一天多少' });
    const [cell] = search.findAll('door-row');
    await cell?.fire(cell, 'tap');
    expect(phone.visits.at(-1)?.url).toBe('/help/article/index?id=penalty&amount=3000');
    const asked = await mountPage('help/article/index', { id: 'penalty', amount: '3000' });
    expect(asked.find('.penalty-calculator').text()).toContain('罚息 2.25 元');
    await fill(asked, '天数', '10');
    expect(asked.find('.penalty-calculator').text()).toContain('罚息 22.50 元\n3,000.00 元 × 0.05% × 1.5 倍 × 10 天');
    await fill(asked, '日利率', '18');
    expect(asked.text()).toContain('日利率最多 1%');
    expect(asked.find('.penalty-calculator').text()).toContain('四项都填好');
    expect(phone.callsTo('setStorage')).toEqual([]);
    const other = await mountPage('help/article/index', { id: 'cost-limits' });
    expect(other.has('.penalty-calculator')).toBe(false);
  });

  test('an article shows advice, facts and whom to call; one that is not there leads back', async () => {
    const page = await mountPage('help/article/index', { id: 'complaints' });
    expect(page.text()).toContain('投诉先找银行');
    await press(page, '拨打 12378');
    expect(phone.callsTo('makePhoneCall').map(({ phoneNumber }) => phoneNumber)).toEqual(['12378']);
    const none = await mountPage('help/article/index', { id: 'none' });
    expect(none.text()).toContain('没有这篇');
    await press(none, '看帮助');
    expect(phone.visits.map(({ url }) => url)).toEqual(['/pages/help/index']);
  });
});

describe('官方渠道', () => {
  test('three ways, the call in the tap, the number copied, and what was seen goes into the loan form', async () => {
    const page = await mountPage('help/channels/index');
    for (const words of ['一、网站或 App', '二、电话', '三、公众号', '没有单独的微粒贷 App', '还款记录']) expect(page.text()).toContain(words);
    await press(page, '拨打 95384');
    await press(page, '复制');
    await press(page, '把看到的记到这里');
    expect([phone.callsTo('makePhoneCall')[0]?.['phoneNumber'], phone.callsTo('setClipboardData')[0]?.['data']]).toEqual(['95384', '95384']);
    expect(phone.visits.map(({ url }) => url)).toEqual(['/pages/new-loan/index']);
  });

  test('a call that was closed is nobody’s fault; one that failed is said', async () => {
    const page = await mountPage('help/channels/index');
    phone.failNext('makePhoneCall', 'makePhoneCall:fail cancel');
    await press(page, '拨打 95384');
    expect(phone.said).toEqual([]);
    phone.failNext('makePhoneCall', 'makePhoneCall:fail not supported');
    await press(page, '拨打 95384');
    expect(phone.said.join()).toContain('没有拨出去');
  });

  test('what is hearsay has no button to dial it', async () => {
    const page = await mountPage('help/channels/index');
    expect(page.text()).toContain('400-999-8866');
    expect(page.findAll('t-button').map((one) => one.text()).join()).not.toContain('400');
  });
});

describe('号码核验', () => {
  test.each([
    ['95384', '和我们核对过的名单一致', '来电显示可以伪造'],
    ['12368', '和我们核对过的名单一致', '区号 + 12368'],
    ['400-999-8866', '未核实', '改打 95384'],
    ['微粒贷APP', '常见骗局特征', '没有单独的微粒贷 App'],
    ['请把验证码发给我', '常见骗局特征', '马上打 110'],
    ['您的还款日是25日', '未核实', '不等于安全'],
  ])('%s: %s', async (typed, verdict, why) => {
    const page = await checked(typed);
    expect(page.find('.verdict__word').text()).toBe(verdict);
    expect(page.text()).toContain(why);
  });

  test('a court’s message leads to its article and its own line; a question to answers', async () => {
    const page = await checked('【某某区人民法院】某某诉你借款合同纠纷一案已受理，可拨12368查询');
    expect(page.find('.verdict__word').text()).toBe('未核实');
    expect(page.text()).not.toContain('95384');
    const [door] = page.findAll('door-row');
    await door?.fire(door, 'tap');
    await press(page, '拨打 12368');
    expect([phone.visits.at(-1)?.url, phone.callsTo('makePhoneCall')[0]?.['phoneNumber']]).toEqual(['/help/court/index', '12368']);
    const asked = await checked('征信恢复要多久');
    expect(asked.findAll('door-row')[0]?.attr('title')).toBe('不良记录从还清那天起，再留 5 年');
  });

  test('which words gave it away; another text has no answer yet; nothing typed gets a sentence', async () => {
    const page = await checked('内部渠道，可以办');
    expect(page.findAll('.verdict__mark').map((mark) => mark.text())).toEqual(['内部渠道']);
    await page.fire('text-area', 'change', { value: ' ' });
    expect(page.has('.verdict')).toBe(false);
    await press(page, '核验');
    expect(page.find('text-area').text()).toContain('先把号码、短信或名字贴进来');
  });

  test('nothing of it is stored', async () => {
    await checked('请把验证码发给我');
    expect(phone.callsTo('setStorage')).toEqual([]);
  });
});
