import { describe, expect, it } from 'vitest';
import { actorId } from './actor-id.ts';

describe('actorId(name)', () => {
  it('gives the spellings of a Russian given name one identifier, and leaves out patronymics', () => {
    for (const name of ['Sergei Petrov', 'Sergey Petrov', 'Sergei Ivanovich Petrov']) {
      expect(actorId(name), name).toBe('sergey-petrov');
    }
  });
  it('keeps the words of other names', () => {
    expect(actorId('Im Chon-il')).toBe('im-chon-il');
    expect(actorId('Staffan de Mistura')).toBe('staffan-de-mistura');
    expect(actorId('Murat Yetkın')).toBe('murat-yetkin');
    expect(actorId('Sergei')).toBe('sergei');
    expect(actorId('北京')).toBe('');
  });
});
