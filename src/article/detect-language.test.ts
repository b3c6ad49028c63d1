import { describe, expect, it } from 'vitest';
import { detectLanguage } from './detect-language.ts';

describe('detectLanguage(text)', () => {
  it.each([
    ['The ministers of the two states met in Bergen and said that it was time.', 'en'],
    [
      'Die Minister der beiden Staaten haben sich in Bergen getroffen und nicht mit der Presse gesprochen.',
      'de',
    ],
    ['Les ministres des deux pays se sont vus dans une salle qui est sur le port.', 'fr'],
    ['Los ministros de los dos países se vieron en Bergen y no hablaron con la prensa.', 'es'],
    ['Os ministros dos dois países não falaram com a imprensa da cidade.', 'pt'],
    ['Các bộ trưởng của hai nước đã gặp nhau và không nói với báo chí.', 'vi'],
    ['Министры двух государств встретились в Бергене.', 'ru'],
    ['두 나라의 장관이 베르겐에서 만났다.', 'ko'],
    ['两国部长在卑尔根会晤。', 'zh'],
    ['両国の大臣がベルゲンで会談した。', 'ja'],
    [
      'The talks with 金正恩 were held in the capital, and the ministers said that it was time.',
      'en',
    ],
    ['12345 67890', 'und'],
    ['', 'und'],
  ])('%s', (text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });
});
