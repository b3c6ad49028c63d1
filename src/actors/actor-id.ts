import { formatId } from '../model/id.ts';
import { latinise } from './fold.ts';

// Russian given names in the spelling of the BGN/PCGN system, which most agencies follow, so that one
// person gets one identifier whoever writes.
const spellings = new Map(
  'alexandr=alexander aleksandr=alexander aleksander=alexander sergei=sergey sergej=sergey dmitri=dmitry dmitrii=dmitry dmitriy=dmitry andrei=andrey andrej=andrey alexei=alexey aleksei=alexey aleksey=alexey nikolai=nikolay evgeny=yevgeny evgenii=yevgeny evgeni=yevgeny yevgeni=yevgeny georgi=georgy georgii=georgy georgiy=georgy grigori=grigory grigorii=grigory gennadi=gennady gennadii=gennady gennadiy=gennady valeri=valery valerii=valery valeriy=valery vasili=vasily vasilii=vasily vasiliy=vasily vitali=vitaly vitalii=vitaly vitaliy=vitaly anatoli=anatoly anatolii=anatoly anatoliy=anatoly yuri=yury iuri=yury yuriy=yury maksim=maxim arkadi=arkady arkadiy=arkady natalia=natalya yulia=yuliya iulia=yuliya mikhael=mikhail viacheslav=vyacheslav'
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
);
const patronymic = /(?:ovich|evich|ovna|evna|ichna)$/;

/** Leaves out a Russian patronymic: "Dmitri Anatoliyevich Medvedev" → "Dmitri Medvedev". */
export function withoutPatronymic(name: string): string {
  const words = name.split(' ');
  if (words.length !== 3 || !patronymic.test(words[1] ?? '')) return name;
  return `${words[0]} ${words[2]}`;
}

/** Makes the identifier of a proposed person or body from its name; '' when the name has no letter. */
export function actorId(name: string): string {
  const id = formatId(latinise(withoutPatronymic(name)));
  const [first = '', ...rest] = id.split('-');
  const spelling = rest.length === 1 ? spellings.get(first) : undefined;
  return spelling === undefined ? id : [spelling, ...rest].join('-');
}
