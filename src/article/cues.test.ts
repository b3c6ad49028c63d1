import { describe, expect, it } from 'vitest';
import { readCue } from './cues.ts';

describe('readCue(line)', () => {
  it.each([
    ['SHARE THIS ARTICLE', 'widget'],
    ['Facebook Twitter Email', 'widget'],
    ['Share Tweet Post Email', 'widget'],
    ['READ MORE:', 'barrier'],
    ['Related stories', 'barrier'],
    ['Most read', 'barrier'],
    ['In other media', 'barrier'],
    ['Xem thêm', 'barrier'],
    ['12 Comments', 'end'],
    ['Leave a reply', 'end'],
    ['Sign up for our newsletter to get the news every morning', 'prompt'],
    ['You can filter your feed,', 'prompt'],
    ['Show more', 'widget'],
    ['© 2019 The Example. All rights reserved.', 'legal'],
    ['We use cookies to improve your experience.', 'legal'],
    ['Please upgrade your browser to view this content.', 'player'],
    ['Slideshow (3 Images)', 'player'],
    ['1 pages in this article', 'counter'],
    ['17', 'counter'],
    ['www.example.co.uk', 'address'],
    ['jane.doe@example.org', 'address'],
    ['Photo: Jane Doe', 'credit'],
    ['(John Roe / Associated Press)', 'credit'],
    ['By Jane Doe and John Roe', 'byline'],
    ['Reporting by Jane Doe; Editing by John Roe', 'byline'],
    ['Contributing: Jane Doe, The Example', 'byline'],
    ['(END)', 'endmark'],
    ['-0-', 'endmark'],
    ['Harbours:How fish came to Bergen', 'link'],
    ['SECOND MINISTER LEAVES TALKS OVER FISH AND SALT IN BERGEN', 'link'],
    ['By using this site you agree to our cookies', 'form'],
    ['3 hours ago', 'comment'],
    ['<div class="a">', 'tag'],
    ['*Crawled at: 2019-05-02 06:15:48*', 'markup'],
  ])('knows %s', (line, cue) => {
    expect(readCue(line)).toBe(cue);
  });

  it.each([
    'Comments by the minister angered her colleagues in Bergen on Tuesday.',
    'By Tuesday the ministers had left Bergen for the north.',
    'By the time she left, nobody was there to wave.',
    'Photographs of the harbour were shown to the ministers.',
    'Sign language was used at the talks in Bergen.',
    'Related to the talks is a plan for fish.',
    'The ministers will share the costs of the harbour.',
    '“Follow me,” the minister said, and they went down to the harbour.',
    'She joined the ministry in 2011.',
    'A long silence',
    'The most read minister of the north',
    'What do they want?',
    'Yes.',
    'By signing the declaration the ministers ended a quarrel of ten years.',
    'By using force at sea, the ministry said, both states would lose.',
    'We welcome the steps that both states have taken for peace at sea.',
    'This site is not far from Bergen.',
    'The terms and conditions of the treaty were not made public.',
    'A year ago, the ministers did not speak to each other.',
    'The ministry said:',
    'She told AFP.',
    'The minister said:“We will see”',
    'Comments that she made in May angered her colleagues.',
  ])('leaves %s alone', (line) => {
    expect(readCue(line)).toBeUndefined();
  });
});
