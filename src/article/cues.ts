/**
 * What a line that is no part of an article's own text looks like, in the vocabulary that the web
 * shares, never in that of one publisher. `span` says how much of the line a cue spoils: all of
 * it, or only what matches.
 */
export type CueName =
  | 'widget'
  | 'end'
  | 'comment'
  | 'form'
  | 'prompt'
  | 'barrier'
  | 'legal'
  | 'player'
  | 'counter'
  | 'credit'
  | 'byline'
  | 'address'
  | 'endmark'
  | 'markup'
  | 'tag'
  | 'link';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Words of buttons. A line made of these and the fillers alone is a row of buttons. */
const buttons = words(
  `share tweet email e-mail print facebook twitter whatsapp linkedin reddit pinterest instagram
  youtube telegram messenger flipboard tumblr snapchat tiktok rss pin copy link save like comment comments subscribe
  login register search menu home advertisement advertisment advert advertise ad ads sponsored close skip
  next previous prev back top loading submit reply report embed download listen play pause mute
  unmute fullscreen transcript toggle hide show expand more less filter sort settings bookmark
  newsletter newsletters sign log follow faq help contact sitemap navigation cancel edit image photos videos video photo gallery`,
);
const fillers = words(
  `this the a an to on by via for in of and or & | / · • » « › ‹ → ← + - – — : × article story page post
  news options all us me my your our now here with up out off down no yes ok content media
  main text size`,
);

interface Cue {
  readonly name: CueName;
  readonly pattern: RegExp;
  /** Longest line, in characters, that the cue is trusted on. */
  readonly upTo: number;
}

/** Ordered: the first that matches names the line. Anchored at the line's beginning unless the words can stand nowhere in prose. */
const cues: readonly Cue[] = [
  {
    // Behind these come readers' comments or other articles, never the article's own text.
    name: 'end',
    upTo: 120,
    pattern:
      /^(?:\W{0,4}\d+ (?:comments?|responses?|replies|thoughts?)\b(?: (?:to|on)\b.*)?|comments? ?\(?\d*\)?|(?:\p{L}+ )?comments? (?:section|policy|are closed|rules|guidelines)|leave a (?:reply|comment)|post a (?:comment|reply)|add (?:a )?comments?|join the (?:conversation|discussion)|show comments|view comments|your comment|permalink\b.*|kommentare?|commentaires?|coment[aá]rios?|commenti|комментарии|bình luận|댓글|评论)\s?:?$|^permalink\b/iu,
  },
  {
    name: 'endmark',
    upTo: 40,
    pattern: /^\(?(?:end|ends|완|끝)\)$|^[-–—*#•\s]{1,60}$|^-\s?0\s?-$|^#{3,}$|^30$/iu,
  },
  {
    name: 'player',
    upTo: 600,
    pattern:
      /^(?:media playback is|please (?:upgrade|enable|update|turn on)|enlarge this image|this (?:video|content|slideshow|site|feature) (?:requires?|is not|can ?not|could not)|your browser|\(?slideshow\b|(?:view|launch|open) (?:the )?(?:slideshow|gallery)|javascript\b|listen to (?:this )?(?:article|story)|video player|now playing|up next|watch (?:now|video|live|the video)\b|\[?(?:embedded|related) (?:video|content))/iu,
  },
  {
    name: 'barrier',
    upTo: 90,
    pattern:
      /^[^\p{L}\d"“‘']{0,4}(?:(?:related|more|most|other|further|recommended|popular|trending|latest|top|featured|suggested|similar|recent|sponsored|promoted|editor['’]?s?|partner|paid)\s(?:(?:and|&|in|from|on|by|the|our|this|top|for|of)\s)*(?:articles?|stories|story|news|posts?|reads?|reading|links?|content|topics?|videos?|coverage|headlines|viewed|popular|shared|watched|commented|discussed|picks?|choice|searches|tags|entries|comments|media|recent|you|stuff|resources|partners?|around|about)\b|related\b\s*:?$|read (?:more|next|also|on|this)\b|see (?:also|more)\b|also (?:read|see|on|in)\b|more (?:from|on|about|like|in|to|for|at)\b|you (?:may|might|will) (?:also )?(?:like|be interested|enjoy|love)|what (?:to read|others are reading|we['’]re reading|do you think)|don['’]t miss|recommended\b|must[- ]reads?\b|trending\b|comments?\s*(?:\(?\d+\)?)?$|\d+ comments?\b|leave a (?:reply|comment)|post a comment|join the (?:conversation|discussion)|(?:view|show|load|see|read|post|add)(?: all| your| a)? (?:comments?|more|replies)|conversations? \(?\d|about the authors?|topics?\s*:|tags?\s*:|filed under|in other (?:media|news)|elsewhere on|around the web|from (?:the|our|around) (?:web|partners?|archives?)|partner news|follow (?:us|me|the|@)|tell us what|discuss\b.{0,20}$|next (?:article|post|story|up)\b|previous (?:article|post|story)\b|post navigation|share (?:this|on|via|with|your)\b|(?:читайте|смотрите) также|ещё по теме|по теме|lesen sie (?:auch|mehr)|mehr zum thema|das könnte sie|leia (?:também|mais)|veja (?:também|mais)|lea también|te puede interesar|leggi anche|potrebbe interessarti|articoli correlati|à lire aussi|lire aussi|xem thêm|đọc thêm|tin liên quan|관련\s?기사|관련\s?뉴스|많이 본|인기 기사|相关(?:新闻|阅读|报道|文章)|延伸阅读|热门|推荐阅读|関連記事)/iu,
  },
  {
    name: 'comment',
    upTo: 90,
    pattern:
      /^.{1,40} (?:says|said|wrote|writes|schrieb|disse):$|\bat \d{1,2}:\d{2}\s?(?:[ap]m)?$|^(?:\d+|an?|one) (?:minutes?|hours?|days?|weeks?|months?|years?) ago\b|^reply\b.{0,20}$|^log ?in to (?:reply|comment)/iu,
  },
  {
    name: 'form',
    upTo: 900,
    pattern:
      /^(?:save my name|your (?:personal data|email address)|you (?:must|need to) be logged in|please (?:be mindful|read our|note that comments|log in|sign in|enter|verify)|required fields|this (?:site|iframe|form) (?:is protected|uses|contains)|all comments|comments? (?:that|are|on this|may be|posted|will be)|by (?:leaving|posting|using)|we (?:reserve the right|encourage|welcome|have sent|send newsletters)|(?:hold|press) ctrl|select (?:edition|your)|there was an (?:error|issue|problem)|further information on data|you may revoke|(?:e-?mail|name|website|comment|password|username) ?\*?:?$)/iu,
  },
  {
    name: 'prompt',
    upTo: 260,
    pattern:
      /^[^\p{L}\d"“‘']{0,4}(?:sign (?:up|in)\b|log ?in\b|subscribe\b|register (?:now|for|to)\b|join (?:us|our|now)\b|download (?:the|our)\b|click (?:here|on|to|the)\b|tap (?:here|to)\b|get (?:the|our|more|daily|breaking|unlimited|email|full|\d+)\b.{0,120}(?:newsletter|inbox|alerts?|app\b|subscri|access|email|delivered)|follow\s.{0,80}\b(?:twitter|facebook|instagram|flipboard|youtube|telegram)|like us\b|visit our\b|(?:to )?(?:contact|email) (?:the|us|our)\b.{0,60}@|support (?:our|us|independent)\b|donate\b|become a\b.{0,40}(?:member|subscriber|supporter|patron)|thank(?:s| you) for (?:signing|subscribing|your feedback|reading)|thanks! |enter your e?-?mail|your (?:e-?mail|comment|name)\b|by (?:signing|submitting|clicking|subscribing|continuing|entering)\b|you can (?:filter|unsubscribe|also follow|opt|manage|access)|unsubscribe\b|stay (?:up to date|informed|connected|tuned)|help us\b|have (?:a )?(?:tip|something to)|got (?:a )?(?:tip|something)|send (?:us|your)|submit\b|skip (?:to|the|ad)|jump to|scroll\b|go to\b.{0,40}$|check out (?:our|all|the|my)\b.{0,80}$|buy (?:now|here)|shop (?:now|all)|(?:start|try) your|advertise|continue reading|(?:story|article) continue[sd]|continued below|this (?:article|story) is (?:more than|over) \d|keep reading|load(?:ing)?\b|show (?:more|less|all)\b|view (?:all|more|on|in|this|full)\b|all news$|use filter$|report (?:a|an)\b.{0,30}(?:typo|error|ad|mistake)|подпис(?:аться|ывайтесь|ка)|поделиться|abonnieren|teilen\b|compartilh|compartir|condividi|iscriviti|partager|abonnez|chia sẻ|구독|공유|分享|订阅)/iu,
  },
  {
    // "Harbours:How fish came to Bergen", "Save more: money tips … Sign up here".
    name: 'link',
    upTo: 240,
    pattern:
      /^[^:]{3,80}[^\s\d:]:[\p{Lu}‘“'"][^:]{10,160}[^.!?:]$|^(?:[Rr]elated|RELATED|[Rr]ead|READ|[Mm]ore|MORE|[Ww]atch|WATCH|[Ss]ee|SEE)\s?:\s?\S|^[Rr]elated [Cc]overage\s|\s[Rr]ead more$|^\[[^\]]{25,200}\]$|\b(?:sign up|subscribe|click|tap|register|learn more|read more|see more) here[.!]?$|\bdelivered (?:right |straight |directly )?to your (?:inbox|phone|e-?mail)\b/u,
  },
  {
    name: 'legal',
    upTo: 700,
    pattern:
      /©|\(c\)\s?(?:19|20)\d\d|\ball rights reserved\b|^copyright\b|\bmay not be (?:published|reproduced|re-?distributed|copied)|\bterms (?:of (?:use|service)|and conditions|& conditions)\b|\bprivacy (?:policy|notice|statement|center)\b|\bcookies? (?:policy|to (?:improve|personali|ensure)|settings|notice|preferences)|\buses? cookies\b|\bwe use (?:our own |third[- ]party )?cookies|\baffiliate (?:links?|commission|partner)|\bearn (?:a |an )?(?:small )?commission|\bthomson reuters trust principles\b|\bcan also be accessed\b|\bviews expressed\b.{0,120}\b(?:do not|are (?:those|solely)|author)|\bthis (?:article|story|piece|post) (?:was )?(?:originally |first )?(?:appeared|published|ran)\b|\b(?:reprinted|republished) (?:with|from|under)\b|\bdo not sell my\b|무단\s?(?:전재|복제)|저작권자|版权所有|未经授权|все права защищены|alle rechte vorbehalten|todos os direitos|tutti i diritti/iu,
  },
  {
    name: 'counter',
    upTo: 60,
    pattern:
      /^[#(]?[\d.,:%/|\s-]{1,24}[)kKmM]?$|^\(?\d{1,6}\)?\s(?:pages?|comments?|shares?|views?|likes?|retweets?|replies|photos?|images?|votes?|min(?:ute)?s?(?: read)?|items?|results?|hours?|days?|weeks?|mins?)\b.{0,24}$|^page \d+(?: of \d+)?$|^\d+ (?:of|\/) \d+\b.{0,30}$|^(?:comments?|shares?|views?|photos?|page|rating|score)\s?[:(]?\s?\d+\)?$|^\d+(?:st|nd|rd|th)?\.?$/iu,
  },
  {
    name: 'address',
    upTo: 200,
    pattern:
      /^(?:https?:\/\/|www\.)\S+$|^[\w.+-]+@[\w-]+(?:\.[\w-]+)+(?:\s?\((?:end|끝)\))?$|^@\w{2,30}$|^[\w-]+(?:\.[\w-]+)+\/\S*$|^(?:tel|phone|fax|e-?mail|website|web)\s?:.{1,80}$/iu,
  },
  {
    // Tags alone, whole or broken over lines: nothing that a reader would see.
    name: 'tag',
    upTo: 20_000,
    pattern:
      /^(?:<\/?[a-z!][^<>]{0,9000}>\s?){1,20}$|^<[a-z!][^<>]*$|^[^<>]{0,9000}["']\s?\/?>$|^&nbsp;$/iu,
  },
  {
    name: 'markup',
    upTo: 4000,
    pattern:
      /^!\[[^\]]{0,500}\]\([^)]{0,1000}\)$|^[*_]{1,2}(?:crawled|retrieved|scraped|fetched|source|url|published|archived)\b.{0,600}$|^\*\*[^*]{1,80}\*\*\s?\|.{0,200}$|^[-=*_]{3,}$/iu,
  },
  {
    name: 'credit',
    upTo: 160,
    pattern:
      /^[—–-]\s.{2,60}\(@\w{2,30}\)|^(?:ap|reuters|afp|epa|getty)\s?(?:photo|images?)?\s?\/\s?\p{L}|^[^\p{L}]{0,3}(?:photo(?:s|graph|grapher)?|image(?:s)?|picture|video|illustration|graphic|credit|source|foto|bild|фото|ảnh|사진|图片)s?(?: (?:by|credit|courtesy|source|copyright|illustration)s?)?\s?[:：©/]|^(?:file|handout|courtesy|stock) (?:photo|image|of)\b|(?:^|[/(,|\s])(?:getty(?: images)?|shutterstock|istock(?:photo)?|via (?:ap|reuters|afp|getty images)|ap (?:photo|images)|associated press\)?|epa(?:-efe)?|afp)\)?[.,]?$/iu,
  },
  {
    name: 'byline',
    upTo: 220,
    pattern:
      /^(?:\(?(?:additional |with )?(?:reporting|writing|editing|contributing|edited|written|compiled|reported|translated|posted|contributed|produced|reviewed|fact[- ]checked)(?: and (?:writing|editing))?(?: by\b|\s?:)|[—–-]{1,2}\s?with assistance|contributed to this\b)|\bcontributed to this (?:report|story|article)\b|\b(?:staff (?:writer|reporter)|is an? .{0,60}(?:reporter|correspondent|columnist|contributor|editor) (?:at|for|with)\b).{0,60}$/iu,
  },
];

/** "By Jane Doe and John Roe, Staff Writer": every word but the small joining ones is a name's. */
const authors =
  /^(?:By|BY|Von|Por|Di|Par|Door|Автор)\b:?(?:\s(?:and|und|y|e|et|for|of|the|,|&|\||[\p{Lu}@][^\s.]*\.?)){1,16}$/u;

/** Names the cue by which a line is no text of the article, or gives undefined. */
export function readCue(line: string): CueName | undefined {
  if (line.length < 160 && authors.test(line)) return 'byline';
  if (isShouted(line)) return 'link';
  const isSentence = /\s\S+\s\S+\s\S+[.!]["”’]?$/.test(line);
  const maybeTag = line.startsWith('<') || line.endsWith('>') || line.startsWith('&nbsp;');
  for (const cue of cues) {
    if (cue.name === 'tag' && !maybeTag) continue;
    if (cue.name === 'endmark' && isButtonRow(line)) return 'widget';
    if (line.length > cue.upTo || !cue.pattern.test(line)) continue;
    // "Also on Sunday, the ministers met." is told, not linked.
    if (cue.name === 'barrier' && isSentence) continue;
    return cue.name;
  }
  return undefined;
}

/** A headline of another article, all in capitals; subheads in capitals are shorter. */
function isShouted(line: string): boolean {
  return (
    line.length >= 45 &&
    line.length <= 160 &&
    !/[.?!:]["”’]?$|\p{Ll}/u.test(line) &&
    /(?:\p{Lu}{2,}[^\p{L}]+){6}/u.test(line)
  );
}

function isButtonRow(line: string): boolean {
  if (line.length > 200) return false;
  let known = 0;
  for (const word of line.toLowerCase().split(/[\s,.!?()[\]]+/)) {
    if (word === '') continue;
    if (buttons.has(word)) known++;
    else if (!fillers.has(word) && !/^\d+$/.test(word)) return false;
  }
  return known > 0;
}
