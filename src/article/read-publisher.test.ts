import { describe, expect, it } from 'vitest';
import { Publisher } from '../model/publisher.ts';
import { type PublisherEvidence, readPublisher } from './read-publisher.ts';

const register = [
  [
    'north-wire',
    {
      name: 'North Wire',
      names: { ko: '북방통신' },
      aliases: ['NW'],
      hosts: ['northwire.example'],
    },
  ],
  ['the-quay', { name: 'The Quay', hosts: ['quay.example'] }],
].map(([id, data]) => ({
  id: id as string,
  data: Publisher.parse({ ...(data as object), review: 'reviewed' }),
}));

const body = 'The ministers met in Bergen.';
function read(over: Partial<PublisherEvidence> & { around?: string }, publishers = register) {
  const text = `${over.around ?? ''}\n${body}\n${over.around ?? ''}`;
  const start = text.indexOf(body);
  return readPublisher(
    {
      text,
      segments: [{ role: 'paragraph', span: [start, start + body.length] }],
      headline: 'Ministers meet in Bergen',
      given: { form: 'capture' },
      agency: undefined,
      ...over,
    },
    publishers,
  );
}

describe('readPublisher(evidence, publishers)', () => {
  it.each(['North Wire', 'NW', 'north-wire', '북방통신', 'north wire'])('knows %s', (publisher) => {
    expect(read({ given: { form: 'capture', publisher } })).toEqual({
      publisher: 'North Wire',
      publisherId: 'north-wire',
    });
  });

  it('takes a name that the register lacks as written', () => {
    expect(read({ given: { form: 'capture', publisher: 'Bergen Post' } })).toEqual({
      publisher: 'Bergen Post',
    });
  });

  it('knows a host and what lies under it', () => {
    const url = 'https://www.quay.example/a';
    expect(read({ given: { form: 'capture', url } }).publisherId).toBe('the-quay');
    expect(read({ given: { form: 'capture', url: 'https://no-quay.example/a' } })).toEqual({
      publisher: 'no-quay.example',
    });
  });

  it('takes the agency of the dateline, as outlet or as source', () => {
    expect(read({ agency: 'NW' })).toEqual({ publisher: 'North Wire', publisherId: 'north-wire' });
    expect(read({ agency: 'NW', given: { form: 'capture', publisher: 'The Quay' } })).toEqual({
      publisher: 'The Quay',
      publisherId: 'the-quay',
      viaAgency: 'North Wire',
    });
    expect(read({ agency: 'North', given: { form: 'capture', publisher: 'North Wire' } })).toEqual({
      publisher: 'North Wire',
      publisherId: 'north-wire',
    });
  });

  it.each([
    ['Bergen Post’s website can also be reached here', 'Bergen Post'],
    ['© 2019 Bergen Post. All rights reserved.', 'Bergen Post'],
    ['Copyright Bergen Post 2019', 'Bergen Post'],
    ['www.bergenpost.example\nShare\nBergen Post Video', 'Bergen Post'],
    ['Ministers meet in Bergen - Bergen Post', 'Bergen Post'],
    ['Ministers meet in Bergen | News | Bergen Post', 'Bergen Post'],
  ])('finds it in boilerplate: %s', (around, publisher) => {
    expect(read({ around }, []).publisher).toBe(publisher);
  });

  it.each(['© 2019 All rights reserved', 'Follow us on Twitter', 'Sign up', 'www.example.org'])(
    'makes none of %s',
    (around) => {
      expect(read({ around }, []).publisher).toBe('Unknown');
    },
  );
});
