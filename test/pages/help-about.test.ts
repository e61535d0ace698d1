import { mountPage } from '../support';

const open = () => mountPage('help/about/index');

test('says what this is, what it is not, and what happens to what is typed', async () => {
  const text = (await open()).text();
  for (const words of ['不放贷、不收费、不代办', '没有关联', '只存在这台手机', '不问身份证、银行卡号、支付密码、验证码、通讯录和位置', '以合同和官方账单为准']) {
    expect(text).toContain(words);
  }
});

test('every fact carries how sure it is, its source and the day it was checked', async () => {
  const page = await open();
  const facts = page.findAll('fact-line');
  expect(facts.length).toBeGreaterThan(5);
  for (const fact of facts) {
    expect(fact.text()).not.toContain('来源：');
    await page.tap(fact.find('.fact__tap'));
    expect(fact.text()).toMatch(/^(官方|多方说法|网传·未核实)\n.+\n来源：.{4,}。核对于 (2\d{3}年)?\d{1,2}月\d{1,2}日。(\n|$)/s);
  }
});

test('names the one official number, and the help line', async () => {
  const page = await open();
  expect(page.withText('95384').text()).not.toContain('400-999-8866');
  expect(page.text()).toContain('12356');
});

test('marks what only goes around', async () => {
  const hearsay = (await open()).findAll('fact-line').filter((fact) => fact.text().startsWith('网传·未核实'));
  expect(hearsay.map((fact) => fact.text()).join()).toContain('12–40 期');
});

test('names the software of others that it is made of', async () => {
  const text = (await open()).text();
  for (const words of ['用到的开源软件', 'tdesign-icons-svg', 'Copyright (c) 2021-present TDesign', '@stablelib']) expect(text).toContain(words);
});
