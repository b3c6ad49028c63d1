import { describe, expect, it } from 'vitest';
import { altered, eventFile, findingsIn } from '../fixture.ts';
import { titleTense } from './title-tense.ts';

const find = (title: string) =>
  findingsIn(altered(eventFile, 'Ada Envoy visits Harbour Town', title), [titleTense]);

describe('titleTense(context)', () => {
  it.each([
    'Ada Envoy visits Harbour Town',
    'Ada Envoy meets Bo Mayor',
    'Talks held in Harbour Town',
    'Norland expelled from the ferry league',
    'Ada Envoy sent to Harbour Town',
    'United Ferries opens a pier',
    'The Left wins in Norland',
    'Ada Envoy says the harbour was full',
    'Norland-led fleet leaves the bay',
    'Made in Norland fair opens',
  ])('takes "%s"', (title) => {
    expect(find(title)).toEqual([]);
  });

  it.each([
    ['Ada Envoy met Bo Mayor', 'met', ', such as "meets"'],
    ['Norland sent a ferry to the islands', 'sent', ', such as "sends"'],
    ['Ada Envoy arrived in Harbour Town', 'arrived', ''],
    ['Bo Mayor went to Norland', 'went', ', such as "goes"'],
    ['The Harbour Office held talks. Norland held the door', 'held', ', such as "holds"'],
  ])('tells of "%s"', (title, verb, better) => {
    expect(find(title)).toEqual([
      `${eventFile}:2:8 title-tense (warning) the title tells the past ("${verb}"); write the present tense${better}`,
    ]);
  });
});
