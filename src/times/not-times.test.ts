import { describe, expect, it } from 'vitest';
import { tagTimes } from './tag-times.ts';

describe('tagTimes finds no time', () => {
  it.each([
    'They may visit; you may go, and May I come as well?',
    'Theresa May said so, and Mrs May agreed.',
    'Soldiers march on the city; the March for Life drew thousands, the Women’s March more.',
    'She came second, and the second man left. Give me a second.',
    'The Sun reported it; the sun set. Sun Zhengcai was there.',
    'April Jones and August Wilson wrote it with June Carter.',
    '1 pages in this article. Page 2 of 14. 3/5',
    'They voted 52-48 and then 27–12 against it.',
    'It ended 3-2, after 2:1 at half.',
    'Call 555-2018-1999 or +1 (202) 555-0143.',
    'He died at the age of 56; she is 18 years old; a 34-year-old man; a boy aged 12 years.',
    'The six-party talks and the G-20, the 38th parallel and the 12th round.',
    'It changed after 9/11.',
    'The Hwasong-15 and the KN-08 flew 1,940 kilometres over Resolution 1718.',
    'Some 2000 people and 1500 soldiers came with 1999 tanks.',
    'It costs $2,018 or £1999 on Route 1999, in Room 2018.',
    'The Boeing 2017 and Windows 2000 are no years.',
    'Read the Sunday Times, the Daily Mail and USA Today on Super Tuesday.',
    'Prices fall in winter sports; they fall, and spring back.',
    'Black Friday sales; Three quarters of them.',
    'content_hash: ce638c3c76f0a22771f2bc4f0d9c25639f24056318f5de765893',
    'Section 5.12, Article 9, version 10.4.2018.1 and 192.168.20.18',
    'The score was 21-14 in the fourth quarter after a touchdown.',
    'Now that all is done, rest.',
    'The minutes of the meeting recall the days of the king.',
    'He threw late in the second quarter of the game.',
    'Only a quarter agree; three quarters of them do not.',
    'I decided to mar the sat nav and wed the dec.',
  ])('%s', (text) => {
    const found = tagTimes(text, { reference: '2018-05-31', domain: 'news' });
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([]);
  });
});
