import { describe, expect, it } from 'vitest';
import { countIn, limitOf, numbersIn } from '../../src/linkedin/numbers';

describe('numbers in any script', () => {
  it.each([
    ['0/200', [0, 200]],
    ['٠/٢٠٠', [0, 200]],
    ['०/३००', [0, 300]],
    ['\u200f۱۲\u200f/\u200f۲۰۰', [12, 200]],
    ['１２／２００', [12, 200]],
    ['no number', []],
  ])('reads %s', (text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers);
  });
});

describe('the limit in a counter', () => {
  it.each([
    ['0/200', 0, 200],
    ['17 / 300', 17, 300],
    ['300 / 300', 0, 300],
    ['183/200', 17, 200],
    ['212/200', 212, 200],
    ['-12 / 200', 212, 200],
    ['٠/٢٠٠', 0, 200],
    ['0 of 200', 0, 200],
    ['17 sur 300 caractères', 17, 300],
    ['200 文字中 17 文字', 17, 200],
  ])('%s beside %i characters is a limit of %i', (text, length, limit) => {
    expect(limitOf(text, length)).toBe(limit);
  });

  it.each([
    ['Please limit personal note to 300 characters.', 0],
    ['2 of 300 people', 0],
    ['1/3', 0],
    ['21/11/2026', 0],
    ['4,000/10,000', 0],
    ['', 0],
  ])('%s is no counter', (text, length) => {
    expect(limitOf(text, length)).toBeUndefined();
  });
});

describe('the count in a sentence', () => {
  it.each([
    ['3 personalized invitations remaining for this month.', 3],
    ['Noch 5 personalisierte Einladungen in diesem Monat.', 5],
    ['Осталось персональных приглашений: ٢', 2],
    ['本月剩余3次个性化邀请', 3],
    ['0 personalized invitations remaining for this month.', 0],
    ['이번 달 맞춤 1촌 신청이 4건 남았습니다.', 4],
  ])('%s tells %i', (text, count) => {
    expect(countIn(text)).toBe(count);
  });

  it.each([
    'LinkedIn members are more likely to accept invitations that include a note.',
    'Members with Premium get 3x more answers',
    'Save 20% today',
    'Try it for $9 a month',
    '0/200',
    'Between 3 and 5 left',
    'Over 300 characters',
    '2nd',
  ])('%s tells none', (text) => {
    expect(countIn(text)).toBeUndefined();
  });
});
