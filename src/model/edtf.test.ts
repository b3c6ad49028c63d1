import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareEdtf,
  couldBeSame,
  Edtf,
  EdtfError,
  edtfBounds,
  edtfMachine,
  edtfPrecision,
  formatEdtf,
  parseEdtf,
} from './edtf.ts';
import { civilDay, dayNumber, daysInMonth } from './edtf-days.ts';

const day = (iso: string) => Date.parse(iso) / 86_400_000;
const days = (text: string) => {
  const { earliest, latest } = edtfBounds(text);
  const iso = (n: number | null) => n && new Date(n * 86_400_000).toISOString().slice(0, 10);
  return [iso(earliest), iso(latest)];
};

describe('Edtf', () => {
  it.each([
    ['2023-02-30', /2023-02 has no day 30; expected 01 to 28/],
    ['2019-02-29', /no day 29/],
    ['2018-13', /no month 13; expected 01 to 12/],
    ['2018-00', /no month 0/],
    ['2018-4', /expected a form such as/],
    ['10 April 2018', /expected a form such as/],
    ['2018-05-03/2018-05-01', /earlier date first: 2018-05-01\/2018-05-03/],
    ['2018-04-31/2018-05-02', /no day 31/],
    ['[..2018-02-30]', /no day 30/],
    ['[..2018', /expected "\]"/],
    ['{}', /expected dates in the brackets/],
    ['2018-02-3X', /expected 01 to 28/],
    ['2018-2X', /expected 01 to 12/],
    ['', /expected a form/],
    ['/', /expected two dates/],
    ['2018/2019/2020', /expected two dates/],
  ])('refuses %j and says what was expected', (text, message) => {
    const result = Edtf.safeParse(text);
    expect(result.error?.issues[0]?.message).toMatch(message);
    expect(() => parseEdtf(text)).toThrow(EdtfError);
  });

  it('refuses what is no string, or endless', () => {
    expect(Edtf.safeParse(2018).success).toBe(false);
    expect(Edtf.safeParse(`[${'2018,'.repeat(1000)}2019]`).success).toBe(false);
  });

  it('keeps an accepted text as it is', () => {
    for (const text of [
      '2020-02-29',
      '2018?-04',
      '[..2018-04-04]',
      '2018-04-28/..',
      '201X',
      '-0044',
    ])
      expect(Edtf.parse(text)).toBe(text);
  });
});

describe('edtfBounds(text)', () => {
  it.each([
    ['2018-04-10', '2018-04-10', '2018-04-10'],
    ['2018-04', '2018-04-01', '2018-04-30'],
    ['2016-02', '2016-02-01', '2016-02-29'],
    ['2018', '2018-01-01', '2018-12-31'],
    ['2018-04~', '2018-04-01', '2018-04-30'],
    ['2018-04-10?', '2018-04-10', '2018-04-10'],
    ['2018?-04', '2018-04-01', '2018-04-30'],
    ['2018-04-09/2018-04-12', '2018-04-09', '2018-04-12'],
    ['2017-07/2018-04-04~', '2017-07-01', '2018-04-04'],
    ['2018-04-28/..', '2018-04-28', null],
    ['../2018-04-28', null, '2018-04-28'],
    ['2018-04-28/', '2018-04-28', null],
    ['[..2018-04-04]', null, '2018-04-04'],
    ['[2018-04-04..]', '2018-04-04', null],
    ['{2018-05,2018-04-01}', '2018-04-01', '2018-05-31'],
    ['[2018-04-01..2018-05-03,2019]', '2018-04-01', '2019-12-31'],
    ['2018-21', '2018-03-01', '2018-05-31'],
    ['2018-22', '2018-06-01', '2018-08-31'],
    ['2018-23', '2018-09-01', '2018-11-30'],
    ['2018-24', '2018-12-01', '2019-02-28'],
    ['2018-33', '2018-01-01', '2018-03-31'],
    ['2018-XX', '2018-01-01', '2018-12-31'],
    ['2018-1X', '2018-10-01', '2018-12-31'],
    ['2018-04-XX', '2018-04-01', '2018-04-30'],
    ['201X-02-29', '2010-02-28', '2019-02-28'],
    ['2018-04-2X', '2018-04-20', '2018-04-29'],
    ['201X', '2010-01-01', '2019-12-31'],
    ['201X~', '2010-01-01', '2019-12-31'],
    ['2018-04-10T23:00:00-09:00', '2018-04-10', '2018-04-10'],
    ['../..', null, null],
  ])('gives the days of %s', (text, earliest, latest) => {
    expect(days(text)).toEqual([earliest, latest]);
  });
});

describe('edtfPrecision(text)', () => {
  it.each([
    ['2018-04-10', 'day'],
    ['2018-04-10~', 'day'],
    ['2018-04', 'month'],
    ['2018-04-XX', 'month'],
    ['2018-22', 'season'],
    ['2018', 'year'],
    ['2018-XX', 'year'],
    ['201X', 'decade'],
    ['20XX', 'century'],
    ['2018/2019', 'interval'],
    ['[..2018]', 'set'],
    ['XXXX', 'unknown'],
    ['../..', 'unknown'],
  ])('tells how exact %s is', (text, precision) => {
    expect(edtfPrecision(text)).toBe(precision);
  });
});

describe('formatEdtf(text)', () => {
  it.each([
    ['2018-04-10', '10 April 2018'],
    ['2018-04', 'April 2018'],
    ['2009', '2009'],
    ['2018-04-09/2018-04-12', '9–12 April 2018'],
    ['2018-04-30/2018-05-02', '30 April – 2 May 2018'],
    ['2017-12-28/2018-01-03', '28 December 2017 – 3 January 2018'],
    ['2018-04/2018-06', 'April–June 2018'],
    ['2017-12/2018-02', 'December 2017 – February 2018'],
    ['2009/2018', '2009–2018'],
    ['2011/2018-06-10', '2011 – 10 June 2018'],
    ['2019-04-01/2019-04-10', 'early April 2019'],
    ['2019-04-11/2019-04-20', 'mid April 2019'],
    ['2019-04-21/2019-04-30', 'late April 2019'],
    ['2019-02-21/2019-02-28', 'late February 2019'],
    ['[..2018-05-31]', 'by 31 May 2018'],
    ['[..2009-04]', 'by the end of April 2009'],
    ['[2018-05-31..]', '31 May 2018 or later'],
    ['[2018-04-01,2018-04-03]', '1 April 2018 or 3 April 2018'],
    ['[2018-05-21..2018-05-27]', 'between 21 and 27 May 2018'],
    ['[2018-04-30..2018-05-02]', 'between 30 April and 2 May 2018'],
    ['[2018-04..2018-06]', 'between April and June 2018'],
    ['[2017-08..2018-04-04]', 'between August 2017 and 4 April 2018'],
    ['{2017,2018}', '2017 and 2018'],
    ['2018-04-28/..', 'from 28 April 2018'],
    ['../2018-04-28', 'until 28 April 2018'],
    ['2017-XX', '2017, month unknown'],
    ['2018-04-XX', 'April 2018, day unknown'],
    ['2018-1X', 'October–December 2018'],
    ['2018-03~', 'about March 2018'],
    ['2018-02~/2018-03~', 'about February–March 2018'],
    ['2017-07/2018-04-04~', 'July 2017 – about 4 April 2018'],
    ['2018?', 'possibly 2018'],
    ['2018-03%', 'possibly about March 2018'],
    ['2018-21', 'spring 2018'],
    ['2018-34', 'second quarter of 2018'],
    ['201X', '2010s'],
    ['20XX', '2000–2099'],
    ['1950S2', 'about 1950'],
    ['-0043-03-15', '15 March 44 BC'],
    ['../..', 'date unknown'],
  ])('writes %s as "%s"', (text, words) => {
    expect(formatEdtf(text)).toBe(words);
  });
});

describe('edtfMachine(text)', () => {
  it.each([
    ['2018-04-10', '2018-04-10'],
    ['2018-04-09/2018-04-12', '2018-04-09'],
    ['2018-04~', '2018-04'],
    ['2018-XX', '2018'],
    ['2018-24', '2018-12'],
    ['[..2018-05-31]', undefined],
    ['../2018', undefined],
    ['201X', undefined],
    ['-0044', undefined],
  ])('gives the datetime attribute of %s', (text, datetime) => {
    expect(edtfMachine(text)).toBe(datetime);
  });
});

describe('compareEdtf(a, b)', () => {
  it('puts the earlier first, then the narrower, and an open start at its end', () => {
    const order = [
      '2017-12',
      '2018-01-01',
      '2018-01',
      '2018-01~',
      '2018',
      '2018/..',
      '2018-04-09/2018-04-12',
      '2018-04-10',
      '[..2018-04-10]',
      '2018-04-11',
      '../..',
    ];
    for (const shift of [3, 5, 7]) {
      const shuffled = order.map((_, i) => order[(i * shift) % order.length] ?? '');
      expect(shuffled.sort(compareEdtf)).toEqual(order);
    }
  });
});

describe('couldBeSame(a, b)', () => {
  it.each([
    ['2018-04-10', '2018-04-09/2018-04-12', true],
    ['2018-04', '2018-04-30', true],
    ['[..2018-04-04]', '2009', true],
    ['2018-04-28/..', '2019', true],
    ['2018-04-28/..', '2018-04-27', false],
    ['2018-04-10', '2018-04-11', false],
    ['2009', '2018', false],
  ])('%s and %s: %s', (a, b, same) => {
    expect(couldBeSame(a, b)).toBe(same);
    expect(couldBeSame(b, a)).toBe(same);
  });
});

const date = fc
  .tuple(fc.integer({ min: 1, max: 9998 }), fc.integer({ min: 1, max: 12 }), fc.nat(30))
  .map(([y, m, d]) => {
    const month = String(m).padStart(2, '0');
    const last = Math.min(d + 1, daysInMonth(y, m));
    return `${String(y).padStart(4, '0')}-${month}-${String(last).padStart(2, '0')}`;
  });
const moment = fc
  .tuple(date, fc.constantFrom(4, 7, 10), fc.constantFrom('', '~', '?', '%'), fc.nat(9))
  .map(([iso, length, quality, x]) => {
    const text = iso.slice(0, length);
    if (x === 0) return `${text.slice(0, 3)}X`;
    if (x === 1 && length > 4) return `${text.slice(0, -2)}XX${quality}`;
    return x === 2 ? `${text.slice(0, 4)}-${21 + (iso.charCodeAt(9) % 16)}` : text + quality;
  });
const edtf = fc.oneof(
  moment,
  fc
    .tuple(moment, moment, fc.constantFrom('/', '..', ','))
    .map(([a, b, join]) => {
      const [from, to] = [a, b].sort(compareEdtf);
      return join === '/' ? `${from}/${to}` : `[${from}${join}${to}]`;
    })
    .filter((text) => Edtf.safeParse(text).success),
  moment.map((m) => `[..${m}]`),
  moment.map((m) => `${m}/..`),
);

describe('the algebra of dates', () => {
  it('counts days there and back', () => {
    fc.assert(
      fc.property(date, (iso) => {
        const { year, month, day: d } = civilDay(day(iso));
        expect(dayNumber(year, month, d)).toBe(day(iso));
      }),
    );
  });

  it('contains every day of a form in its bounds', () => {
    fc.assert(
      fc.property(date, fc.constantFrom('', '~', '?', '%'), (iso, quality) => {
        const n = day(iso);
        const [y, m] = iso.split('-');
        const forms = [iso, `${y}-${m}`, `${y}`, `${y}-XX`, `${y}-${m}-XX`, `${y?.slice(0, 3)}X`];
        for (const form of [...forms.map((f) => f + quality), `${iso}/..`, `[..${iso}]`]) {
          const { earliest, latest } = edtfBounds(form);
          expect(earliest ?? n).toBeLessThanOrEqual(n);
          expect(latest ?? n).toBeGreaterThanOrEqual(n);
        }
      }),
    );
  });

  it('orders totally, whatever is compared', () => {
    fc.assert(
      fc.property(edtf, edtf, edtf, (a, b, c) => {
        expect(Math.sign(compareEdtf(a, b))).toBe(-Math.sign(compareEdtf(b, a)) + 0);
        expect(compareEdtf(a, b) === 0).toBe(a === b);
        const [x = '', y = '', z = ''] = [a, b, c].sort(compareEdtf);
        expect(compareEdtf(x, z)).toBeLessThanOrEqual(0);
        expect(compareEdtf(x, y) <= 0 && compareEdtf(y, z) <= 0).toBe(true);
      }),
    );
  });

  it('has bounds in order, a format that is never empty, and a machine date within', () => {
    fc.assert(
      fc.property(edtf, (text) => {
        const { earliest, latest } = edtfBounds(text);
        if (earliest !== null && latest !== null) expect(earliest).toBeLessThanOrEqual(latest);
        expect(formatEdtf(text)).not.toMatch(/^\s*$|undefined|NaN|null/);
        const machine = edtfMachine(text);
        if (machine !== undefined) expect(couldBeSame(machine, text)).toBe(true);
        expect(couldBeSame(text, text)).toBe(true);
      }),
    );
  });

  it('throws nothing but EdtfError at any text', () => {
    const noise = fc.string({ unit: fc.constantFrom(...'0123459X-/.[]{},~?%YTES') });
    fc.assert(
      fc.property(noise, (text) => {
        try {
          expect(formatEdtf(text)).not.toBe('');
          edtfMachine(text);
          compareEdtf(text, '2018');
        } catch (error) {
          expect(error).toBeInstanceOf(EdtfError);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
