import { checkLoanRecord } from '../../miniprogram/ledger/check-record';
import { isDraft } from '../../miniprogram/ledger/drafts';
import { isPlainData } from '../../miniprogram/ledger/plain-data';
import { loan } from './loans';

test.each(['__proto__', 'constructor', 'prototype'])('a record with a value of its own called %s is damaged, at any depth', (name) => {
  const evil = JSON.parse(`{"${name}":{"polluted":1}}`) as object;
  const record = loan('a');
  expect(checkLoanRecord({ ...record, more: { ...record.terms, inner: [evil] } })).toEqual({ reason: '里面有小程序不会写下的内容', later: false });
  expect(isDraft(JSON.parse(`{"amount":"1","${name}":"x"}`))).toBe(false);
});

test('a record that nests without end is damaged, and no stack is used up', () => {
  const deep = JSON.parse('['.repeat(50_000) + ']'.repeat(50_000)) as unknown;
  expect(isPlainData(deep)).toBe(false);
  expect(checkLoanRecord({ ...loan('a'), more: deep })).toHaveProperty('reason');
});

test('what the app writes is plain, with fields that nobody knows', () => {
  expect(checkLoanRecord({ ...loan('a'), unknown: { field: [1] } })).toHaveProperty('record');
});
