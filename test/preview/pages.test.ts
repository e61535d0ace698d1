import type { AppPage } from '../journeys/support/app-page';
import { drag, goBack } from '../journeys/support/gestures';
import { keyIn } from '../journeys/support/keys';
import { Preview } from '../journeys/support/preview';

// The preview keeps WeChat's rules for pages, as the fixture's home and second page show.
let preview: Preview;
let app: AppPage;
beforeAll(async () => {
  preview = await Preview.start('test/preview/fixture');
});
afterAll(() => preview?.close());
afterEach(() => app?.close());

const log = (): Promise<string | null> => app.page.locator('#log').textContent();

test('a page loads, shows and gets ready; the day is the one asked for', async () => {
  app = await preview.open('/pages/home/index', { today: '2027-02-28' });
  await expect(log()).resolves.toBe('onLoad onShow onReady');
  await app.page.getByText('2027-2-28').waitFor();
  app.expectNoErrors();
});

test('lengths: rpx by the width, vh by the page area, rem by the font setting, fixed at the bottom of the page area', async () => {
  for (const [width, font, rem] of [[320, 'standard', 17], [390, 'largest', 24.45], [360, 'android-1.3', 21], [430, 'standard', 17]] as const) {
    app = await preview.open('/pages/home/index', { width, font });
    const half = await app.page.locator('#half').boundingBox();
    expect(half?.width).toBeCloseTo(width / 2, 0);
    expect(half?.height).toBeCloseTo((844 - 44 - 44 - 85) / 10, 0);
    const big = await app.page.locator('.big').first().evaluate((node) => getComputedStyle(node).fontSize);
    expect(parseFloat(big)).toBeCloseTo(1.5 * rem, 1);
    const fixed = await app.page.locator('.fixed-bottom').boundingBox();
    expect((fixed?.y ?? 0) + (fixed?.height ?? 0)).toBeCloseTo(844 - 85, 0);
    if (width !== 430) await app.close();
  }
});

test('the theme follows the system, also while the app runs', async () => {
  app = await preview.open('/pages/home/index', { theme: 'dark' });
  const backgroundIs = (color: string): Promise<unknown> =>
    app.page.waitForFunction((wanted) => getComputedStyle(document.querySelector('wx-page')!).backgroundColor === wanted, color);
  await backgroundIs('rgb(24, 24, 24)');
  await app.page.emulateMedia({ colorScheme: 'light' });
  await backgroundIs('rgb(243, 243, 243)');
});

test('a component keeps its styles to itself and hands on its slot and events', async () => {
  app = await preview.open('/pages/home/index');
  const color = await app.page.locator('.big').first().evaluate((node) => getComputedStyle(node).color);
  expect(color).not.toBe('rgb(255, 0, 0)');
  await app.page.getByText('卡片 (2)').waitFor();
  await app.page.getByText('插槽里的字').click();
  await app.page.locator('#query').waitFor();
  app.expectNoErrors();
});

test('navigateTo hands over the query as written, and an event channel', async () => {
  app = await preview.open('/pages/home/index');
  await app.page.getByRole('button', { name: '打开第二页' }).click();
  const query = await app.page.locator('#query').textContent();
  expect(JSON.parse(query ?? '')).toEqual({ id: '7', name: encodeURIComponent('张三') });
  await app.page.getByRole('button', { name: '回答' }).click();
  await app.page.getByText('onHide answered onShow').waitFor();
  app.expectNoErrors();
});

test('no more than ten pages', async () => {
  app = await preview.open('/pages/home/index');
  await app.page.getByRole('button', { name: '打开第二页' }).click();
  for (let pages = 2; pages <= 10; pages += 1) {
    await app.page.getByRole('button', { name: '再开一页' }).click();
    await app.page.waitForTimeout(50);
  }
  await app.page.getByText('navigateTo:fail webview count limit exceed').waitFor();
});

test('a page that asks before it is left', async () => {
  app = await preview.open('/pages/home/index');
  await app.page.getByRole('link', { name: '链接' }).click();
  await app.page.getByRole('button', { name: '离开前问' }).click();
  await goBack(app.page);
  await app.page.getByRole('dialog').getByRole('button', { name: '取消' }).click();
  expect(await app.page.locator('#query').isVisible()).toBe(true);
  await goBack(app.page);
  await app.page.getByRole('dialog').getByRole('button', { name: '确定' }).click();
  await app.page.getByText('onHide onShow').waitFor();
});

test('pulling down, reaching the bottom, and tabs that stay as they were', async () => {
  app = await preview.open('/pages/home/index', { height: 600 });
  await drag(app.page.getByText('onLoad'), { y: 150 });
  await app.page.getByText('onPullDownRefresh').waitFor();
  await app.page.locator('.host-page-scroll').evaluate((node) => node.scrollTo({ top: node.scrollHeight }));
  await app.page.getByText('onReachBottom').waitFor();
  await app.page.getByRole('tab', { name: '内置' }).click();
  await app.page.getByLabel('借款金额').waitFor();
  await app.page.getByRole('tab', { name: '首页' }).click();
  await app.page.getByText('onReachBottom onHide onShow').waitFor();
  app.expectNoErrors();
});

test('model:value, placeholder class, maxlength and blur of a native input', async () => {
  app = await preview.open('/pages/second/index');
  const color = await app.page.locator('#note .host-placeholder').evaluate((node) => getComputedStyle(node).color);
  expect(color).toBe('rgb(0, 82, 217)');
  const below = await app.page.locator('#note').evaluate((field) => {
    const middles = ['.host-placeholder', 'input'].map((part) => {
      const { top, height } = field.querySelector(part)?.getBoundingClientRect() ?? new DOMRect(0, -1);
      return top + height / 2;
    });
    return (middles[0] ?? 0) - (middles[1] ?? 0);
  });
  expect(below).toBeCloseTo(0, 0);
  await keyIn(app.page.getByLabel('备注'), '三月起每月还一千二百元');
  await app.page.getByLabel('备注').blur();
  await app.page.getByText('三月起每月还一千二百|三月起每月还一千二百').waitFor();
  app.expectNoErrors();
});

test('what is missing is called by its name', async () => {
  app = await preview.open('/pages/second/index');
  await app.page.getByRole('button', { name: '没有的' }).click();
  expect(() => app.expectNoErrors()).toThrow('wx.unheardOf is not available in the preview');
});

test('a test may supply what is missing', async () => {
  app = await preview.open('/pages/second/index', { wx: { unheardOf: "() => __previewWx.showToast({ title: '听到了', icon: 'none' })" } });
  await app.page.getByRole('button', { name: '没有的' }).click();
  await app.page.getByText('听到了').waitFor();
  app.expectNoErrors();
});

test('the clock may stand still', async () => {
  app = await preview.open('/pages/home/index', { today: '2026-12-31T23:59', frozen: true });
  const [first, second] = await app.page.evaluate(async () => {
    const before = new Date().toISOString();
    await new Promise((resolve) => setTimeout(resolve, 50));
    return [before, new Date(Date.now()).toISOString()];
  });
  expect([first, second]).toEqual(['2026-12-31T15:59:00.000Z', '2026-12-31T15:59:00.000Z']);
});

test('scripts see no browser', async () => {
  app = await preview.open('/pages/home/index');
  const visible = await app.page.evaluate(() => {
    const page = document.querySelector('wx-page') as unknown as { __wxElement: { data: { visible: string[] } } };
    return page.__wxElement.data.visible;
  });
  expect(visible).toEqual([]);
});
