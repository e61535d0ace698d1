import { check } from '../../../miniprogram/help/check/check';
import { HARMLESS, SCAMS } from './messages';
import { MORE_HARMLESS, MORE_SCAMS } from './more-messages';
import { PUBLIC_FRAUDS } from './public-frauds';
import { PUBLIC_INNOCENT } from './public-innocent';
import { figures, halves } from './public-texts';

const isFraud = (text: string) => check(text)?.verdict === 'scam';
const all = [...PUBLIC_FRAUDS, ...PUBLIC_INNOCENT];

test('sixty and more, a third of them innocent, each once and with its source, none of our own', () => {
  const own = new Set([...SCAMS.map(([text]) => text), ...MORE_SCAMS, ...HARMLESS, ...MORE_HARMLESS]);
  const texts = all.map(([text]) => text);
  expect(texts.length).toBeGreaterThanOrEqual(60);
  expect(PUBLIC_INNOCENT.length).toBeGreaterThanOrEqual(texts.length / 3);
  expect(new Set(texts).size).toBe(texts.length);
  expect(texts.filter((text) => own.has(text))).toEqual([]);
  expect(all.filter(([, source]) => source.length < 4)).toEqual([]);
});

const [frauds, innocent] = [halves(PUBLIC_FRAUDS), halves(PUBLIC_INNOCENT)];

test.each(frauds.known)('found: %s', (text) => {
  expect(check(text)?.verdict).toBe('scam');
});

test.each(innocent.known)('innocent: %s', (text) => {
  expect(check(text)?.verdict).not.toBe('scam');
});

/**
 * Below what was measured when the signs were last changed, so that a change that makes them worse is seen. Whoever wants
 * more finds other texts to learn from; one that is held out and looked at is lost for measuring.
 */
const LEAST = { found: 14, wrongly: 2 };

test('what the check is worth on texts that it was not made from', () => {
  const known = figures(isFraud, frauds.known, innocent.known);
  const heldOut = figures(isFraud, frauds.heldOut, innocent.heldOut);
  process.stdout.write(`number check, public texts looked at: ${known.words}\nnumber check, public texts held out: ${heldOut.words}\n`);
  expect(heldOut.found).toBeGreaterThanOrEqual(LEAST.found);
  expect(heldOut.wrongly).toBeLessThanOrEqual(LEAST.wrongly);
});
