import { mountPage, phone, restartApp } from '../support';

const LABEL = 'check-row[label="截屏和录屏里看不到"]';
const effects = () => phone.callsTo('setVisualEffectOnCapture').map(({ visualEffect }) => visualEffect);
let able = true;

beforeEach(() => {
  able = true;
  phone.supply('canIUse', () => able);
  phone.answer('setVisualEffectOnCapture', () => ({}));
});

test('is asked of the phone only where the person chose it, and again at every start', async () => {
  const page = await mountPage('settings/home/index');
  expect(effects()).toEqual([]);
  await page.tap(page.find(LABEL));
  expect([effects(), page.find(LABEL).attr('checked')]).toEqual([['hidden'], true]);
  restartApp();
  const again = await mountPage('settings/home/index');
  expect([effects(), again.find(LABEL).attr('checked')]).toEqual([['hidden', 'hidden'], true]);
  await again.tap(again.find(LABEL));
  expect(effects()).toEqual(['hidden', 'hidden', 'none']);
});

test('is not offered where the phone cannot', async () => {
  able = false;
  phone.storage.write('at-once/screens-hidden', true, { plain: true });
  expect((await mountPage('settings/home/index')).has(LABEL)).toBe(false);
  expect(effects()).toEqual([]);
});

test('that is not stored is told of', async () => {
  const page = await mountPage('settings/home/index');
  phone.failNext('setStorage', 'setStorage:fail');
  await page.tap(page.find(LABEL));
  expect(phone.said.join()).toContain('下次打开小程序会变回来');
});
