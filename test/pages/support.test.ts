import path from 'node:path';
import { mountPage, phone, restartApp, takeErrors, today, useRoot } from '../support';

useRoot(path.resolve(__dirname, '../support/fixture'));

const SAMPLE = 'pages/sample/sample';
const open = () => mountPage(SAMPLE, { name: '微粒贷' });

describe('a mounted page', () => {
  test('shows what a person would see', async () => {
    const page = await open();
    expect(page.text()).toContain('逾期 37 天\n¥5700\n元');
    expect(page.text()).toContain('微粒贷\n还有 5 天');
    expect(page.text()).not.toContain('看不见');
    expect(page.text()).not.toContain('延期的结果');
    expect(page.text()).not.toContain('本金 5,700 元');
    expect(page.has('.secret')).toBe(false);
    expect(page.data).toMatchObject({ days: 37, loans: [{ id: '1', name: '微粒贷' }] });
  });

  test('mounts every tdesign component the app is built from', async () => {
    const page = await mountPage(SAMPLE);
    const used = ['button', 'cell-group', 'collapse', 'collapse-panel', 'dialog', 'empty', 'icon', 'input', 'notice-bar', 'popup',
      'progress', 'switch', 'tab-panel', 'tabs', 'tag'];
    expect(used.filter((name) => !page.has(`t-${name}`) && name !== 'tab-panel')).toEqual([]);
    expect(page.find('t-empty').text()).toBe('还没有借款');
    expect(page.find('t-notice-bar').text()).toBe('以官方账单为准');
    expect(page.find('t-tag').text()).toBe('逾期');
    expect(page.find('t-progress').text()).toBe('30%');
  });

  test('is found by tag, class, id, attribute, and what lies around it', async () => {
    const page = await open();
    expect(page.find('t-cell.loan').attr('title')).toBe('微粒贷');
    expect(page.find('t-cell[note="还有 5 天"]').name).toBe('t-cell');
    expect(page.findAll('.due text').map((tag) => tag.text())).toEqual(['¥5700', '元']);
    expect(page.withText('逾期 37').attr('class')).toBe('heading');
    expect(() => page.find('text')).toThrow('tags fit "text"');
    expect(() => page.find('.no-such')).toThrow('0 tags fit ".no-such"');
    expect(() => page.find('a > b')).toThrow('not a selector');
  });

  test('keeps its own fields apart from those of its next opening', async () => {
    const first = await open();
    await first.show();
    expect(first.instance['visits']).toEqual({ count: 2 });
    const second = await open();
    expect(second.instance['visits']).toEqual({ count: 1 });
  });

  test('tells its components when it is shown', async () => {
    const page = await open();
    await page.show();
    expect(page.find('amount').data['shown']).toBe(2);
  });

  test('lies on the first tab unless it was opened from a card', async () => {
    await mountPage('pages/unwired/unwired');
    takeErrors();
    expect(getCurrentPages().map(({ route }) => route)).toEqual([SAMPLE, 'pages/unwired/unwired']);
    expect((getApp() as { globalData: object }).globalData).toEqual({ launches: 1 });
  });

  test('is gone with all its memory when the app is closed, but not what it stored', async () => {
    const page = await mountPage(SAMPLE);
    await wx.setStorage({ key: 'kept', data: 1 });
    page.instance['visits'] = { count: 10 };
    restartApp();
    expect(getCurrentPages()).toEqual([]);
    const next = await mountPage(SAMPLE);
    expect(next.instance['visits']).toEqual({ count: 1 });
    expect((getApp() as { globalData: object }).globalData).toEqual({ launches: 1 });
    expect(phone.storage.read('kept')).toBe(1);
  });

  test.each([['calc/money', true], ['views/loan-list', true], ['ledger/index', false], ['platform/hidden-amounts', false]])('after that %s is the one from before: %s', (name, same) => {
    const load = (): unknown => jest.requireActual(path.resolve(__dirname, '../..', process.env['MP_ROOT'] ?? 'miniprogram', name));
    const before = load();
    expect(load()).toBe(before);
    restartApp();
    expect(load() === before).toBe(same);
  });

  test('opened from a card has nothing to go back to', async () => {
    await mountPage('pages/unwired/unwired', {}, { alone: true });
    takeErrors();
    expect(getCurrentPages()).toHaveLength(1);
  });
});

describe('a person', () => {
  test('taps a component where it listens', async () => {
    const page = await open();
    await page.tap('.loan');
    expect(phone.visits).toEqual([{ how: 'navigateTo', url: '/pages/loan/loan?id=1' }]);
    await page.tap('.hide');
    expect(page.data['hidden']).toBe(true);
    await page.tap('t-collapse-panel');
    expect(page.data['open']).toEqual(['more']);
    await page.tap('.due');
    expect(page.find('t-popup .explanation').text()).toBe('本金 5,700 元');
    await page.tap(page.withText('延期'));
    expect(page.text()).toContain('延期的结果');
  });

  test('taps a disabled button in vain, and a dead one never', async () => {
    const page = await open();
    await page.tap('.off');
    expect(phone.calls).toEqual([]);
    await expect(page.tap('.idle')).rejects.toThrow('nothing listens to a tap on <button>');
  });

  test('types into a tdesign input and into a built-in one', async () => {
    const page = await open();
    await page.type('.principal', '5,700');
    expect(page.data['principal']).toBe('5,700');
    await page.type('.principal', '');
    await page.blur('.principal');
    expect(page.find('.principal').text()).toContain('请填金额');
    await page.type('.note', '备注');
    expect(page.data['note']).toBe('备注');
    expect(page.find('input.note').value()).toBe('备注');
    expect(page.find('.note').attr('placeholder')).toBe('备注');
  });

  test('fires what a component fires', async () => {
    const page = await open();
    await page.fire('t-tabs', 'change', { value: 'deferral' });
    expect(page.data['tab']).toBe('deferral');
  });
});

describe('the phone', () => {
  test('stores a copy, and asks', async () => {
    const page = await mountPage(SAMPLE);
    phone.answerModal('confirm');
    await page.tap('.save');
    expect(phone.storage.read('note')).toEqual({ note: '' });
    expect(phone.said).toEqual(['已保存\n返回吗']);
    expect(phone.visits).toEqual([{ how: 'navigateBack', url: undefined }]);
  });

  test('keeps what is encrypted apart: read the wrong way it is gibberish or an error', async () => {
    await wx.setStorage({ key: 'secret', data: 1, encrypt: true });
    await wx.setStorage({ key: 'open', data: 2 });
    await expect(wx.getStorage({ key: 'secret' })).resolves.toMatchObject({ data: 'MQ==' });
    await expect(wx.getStorage({ key: 'secret', encrypt: true })).resolves.toMatchObject({ data: 1 });
    await expect(wx.getStorage({ key: 'open', encrypt: true })).rejects.toMatchObject({ errMsg: 'getStorage:fail decrypt error' });
    expect([(await wx.getStorageInfo()).keys, phone.storage.plainNames]).toEqual([['secret', 'open'], ['open']]);
  });

  test('is given values as the app keeps them, or as it kept them once', async () => {
    phone.storage.write('loan/a', { id: 'a' });
    phone.storage.write('loan/b', { id: 'b' }, { plain: true });
    await expect(wx.getStorage({ key: 'loan/b' })).resolves.toMatchObject({ data: { id: 'b' } });
    expect([phone.storage.read('loan/a'), phone.storage.keys, phone.storage.plainNames]).toEqual([{ id: 'a' }, ['loan/a', 'loan/b'], ['loan/b']]);
  });

  test('fails once where the test says so', async () => {
    phone.failNext('setStorage', 'setStorage:fail exceed max size');
    const fail = jest.fn();
    wx.setStorage({ key: 'a', data: 1, fail });
    await wx.setStorage({ key: 'b', data: 2 });
    expect(fail).toHaveBeenCalledWith({ errMsg: 'setStorage:fail exceed max size' });
    expect(phone.storage.keys).toEqual(['b']);
  });

  test('answers what a test teaches it', async () => {
    phone.answer('getClipboardData', () => ({ data: '账单' }));
    await expect(wx.getClipboardData({})).resolves.toMatchObject({ data: '账单' });
    phone.supply('getFileSystemManager', () => 'files');
    expect(wx.getFileSystemManager()).toBe('files');
  });

  test('tells of dark mode', () => {
    const listener = jest.fn();
    wx.onThemeChange(listener);
    phone.setTheme('dark');
    expect(listener).toHaveBeenCalledWith({ theme: 'dark' });
    expect(wx.getAppBaseInfo().theme).toBe('dark');
  });

  test('has the date it was given', () => {
    today('2026-02-28', '00:30');
    expect(new Date(Date.now()).getDate()).toBe(28);
  });
});

describe('a test fails where', () => {
  test('a handler throws', async () => {
    const page = await open();
    await page.tap('.broken');
    expect(takeErrors().join()).toContain('the page broke');
  });

  test('a template binds a method that the page lacks', async () => {
    await mountPage('pages/unwired/unwired');
    expect(takeErrors()).toEqual(['no such method:\nonNowhere (tap of <view> in unwired)']);
  });

  test('a wx function is called that nobody supplied, even when caught', () => {
    expect(() => void wx.scanCode({})).toThrow('wx.scanCode was called');
    expect(takeErrors().join()).toContain('wx.scanCode was called');
  });

  test('a question finds no answer', async () => {
    await wx.showModal({ title: '删除吗' });
    expect(takeErrors()).toEqual(['showModal asked "删除吗", and the test scripted no answer']);
  });
});
