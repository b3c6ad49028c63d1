import { type CueName, cuePatterns } from './cue-patterns.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Words of buttons. A line made of these and the fillers alone is a row of buttons. */
const buttons = words(
  `share tweet email e-mail print facebook twitter whatsapp linkedin reddit pinterest instagram
  youtube telegram messenger flipboard tumblr snapchat tiktok rss pin copy link save like comment
  comments subscribe login register search menu home advertisement advertisment advert advertise ad
  ads sponsored close skip next previous prev back top loading submit reply report embed download
  listen play pause mute unmute fullscreen transcript toggle hide show expand more less filter sort
  settings bookmark newsletter newsletters sign log follow faq help contact sitemap navigation cancel
  edit image photos videos video photo gallery`,
);
const fillers = words(
  `this the a an to on by via for in of and or & | / · • » « › ‹ → ← + - – — : × article story page
  post news options all us me my your our now here with up out off down no yes ok content media main
  text size`,
);

/** "By Jane Doe and John Roe, Staff Writer": every word but the small joining ones is a name's. */
const authors =
  /^(?:By|BY|Von|Por|Di|Par|Door|Автор)\b:?(?:\s(?:and|und|y|e|et|for|of|the|,|&|\||[\p{Lu}@][^\s.]*\.?)){1,16}$/u;

const sentence = /\s\S+\s\S+\s\S+[.!]["”’]?$/;

/** Names the cue by which a line is no text of the article, or gives undefined. */
export function readCue(line: string): CueName | undefined {
  if (line.length < 160 && authors.test(line)) return 'byline';
  if (isShouted(line)) return 'link';
  const maybeTag = line.startsWith('<') || line.endsWith('>') || line.startsWith('&nbsp;');
  for (const { name, upTo, pattern } of cuePatterns) {
    if (name === 'tag' && !maybeTag) continue;
    if (name === 'endmark' && isButtonRow(line)) return 'widget';
    if (line.length > upTo || !pattern.test(line)) continue;
    // "More on fish was said on Sunday." is told, not linked.
    if (name === 'barrier' && sentence.test(line)) continue;
    return name;
  }
  return undefined;
}

/** A headline of another article, all in capitals; subheads in capitals are shorter. */
function isShouted(line: string): boolean {
  return (
    line.length >= 45 &&
    line.length <= 160 &&
    !/[.?!:]["”’]?$|\p{Ll}/u.test(line) &&
    /(?:\p{Lu}{2,160}[^\p{L}]{1,160}){6}/u.test(line)
  );
}

function isButtonRow(line: string): boolean {
  if (line.length > 200) return false;
  let known = 0;
  for (const word of line.toLowerCase().split(/[\s,.:!?()[\]]+/)) {
    if (word === '') continue;
    if (buttons.has(word)) known++;
    else if (!fillers.has(word) && !/^\d+$/.test(word)) return false;
  }
  return known > 0;
}
