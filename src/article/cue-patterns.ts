/** Why a line is taken for no part of an article's own text. */
export type CueName =
  | 'end'
  | 'widget'
  | 'endmark'
  | 'player'
  | 'barrier'
  | 'comment'
  | 'form'
  | 'prompt'
  | 'link'
  | 'legal'
  | 'counter'
  | 'address'
  | 'tag'
  | 'markup'
  | 'credit'
  | 'byline';

export interface CuePattern {
  readonly name: CueName;
  /** Longest line, in characters, that the cue is trusted on. */
  readonly upTo: number;
  readonly pattern: RegExp;
}

const r = String.raw;

/** Lines that begin so, behind a bullet or arrow at most; quoted words are somebody's. */
const begins = (...alternatives: string[]): string =>
  r`^[^\p{L}\d"“‘']{0,4}(?:${alternatives.join('|')})`;
const any = (...alternatives: string[]): RegExp => new RegExp(alternatives.join('|'), 'iu');

/**
 * The vocabulary that websites share, never that of one publisher, in the order in which the cues
 * are tried. Words that running text may begin with as well are followed by what it would not say:
 * "By signing up", not "By signing".
 */
export const cuePatterns: readonly CuePattern[] = [
  {
    // Behind these come readers' comments, never more of the article.
    name: 'end',
    upTo: 120,
    pattern: any(
      r`^(?:\W{0,4}\d+ (?:comments?|responses?|replies|thoughts?)\b(?: (?:to|on)\b.*)?|comments? ?\(?\d*\)?|(?:\p{L}+ )?comments? (?:section|policy|are closed|rules|guidelines))\s?:?$`,
      r`^(?:leave a (?:reply|comment)|post a (?:comment|reply)|add (?:a )?comments?|join the (?:conversation|discussion)|(?:show|view|your) comments?)\s?:?$`,
      r`^permalink\b`,
      '^(?:kommentare?|commentaires?|coment[aá]rios?|commenti|комментарии|bình luận|댓글|评论)$',
    ),
  },
  {
    name: 'endmark',
    upTo: 60,
    pattern: any(r`^\(?(?:end|ends|완|끝)\)$`, r`^[-–—*#•\s]{1,60}$`, r`^-\s?0\s?-$`, '^30$'),
  },
  {
    name: 'player',
    upTo: 600,
    pattern: any(
      begins(
        'media playback is',
        'please (?:upgrade|enable|update|turn on)',
        'enlarge this image',
        r`this (?:video|content|slideshow|site|feature) (?:requires? (?:javascript|flash|an?\b)|is not (?:available|supported)|can ?not be|could not be)`,
        'your browser',
        r`javascript\b`,
        '(?:view|launch|open) (?:the )?(?:slideshow|gallery)',
        'listen to (?:this )?(?:article|story)',
        'video player|now playing|up next',
        r`watch (?:now|video|live|the video)\b`,
      ),
      r`^\(?slideshow\b`,
      r`^\[?(?:embedded|related) (?:video|content)`,
    ),
  },
  {
    // Behind these come links to other articles until running text sets in again.
    name: 'barrier',
    upTo: 90,
    pattern: any(
      begins(
        r`(?:related|more|most|other|further|recommended|popular|trending|latest|top|featured|suggested|similar|recent|sponsored|promoted|editor['’]?s?|partner|paid)\s(?:(?:and|&|in|from|on|by|the|our|this|top|for|of)\s)*(?:articles?|stories|story|news|posts?|reads?|reading|links?|content|topics?|videos?|coverage|headlines|viewed|popular|shared|watched|commented|discussed|picks?|choice|searches|tags|entries|comments|media|recent|you|stuff|resources|partners?|around|about)\b`,
        r`related\b\s*:?$`,
        r`read (?:more|next|also|on|this)\b|see (?:also|more)\b|also (?:read|see)\b|also on .{2,30}:|also (?:in|on) this\b`,
        r`more (?:from|on|about|like|in|to|for|at)\b`,
        'you (?:may|might|will) (?:also )?(?:like|be interested|enjoy|love)',
        "what (?:to read|others are reading|we['’]re reading|do you think)",
        r`don['’]t miss|recommended\b|must[- ]reads?\b|trending\b|filed under`,
        r`(?:view|show|load|see|read|post|add)(?: all| your| a)? (?:comments?|more|replies)`,
        r`conversations? \(?\d|about the authors?|topics?\s*:|tags?\s*:`,
        'in other (?:media|news)|elsewhere on|around the web|partner news|post navigation',
        'from (?:the|our|around) (?:web|partners?|archives?)',
        r`follow (?:us|me|@|the (?:latest|live|topics?))\b|tell us what|discuss\b.{0,20}$`,
        r`(?:next|previous) (?:article|post|story|up)\b|share (?:this|on|via|with|your)\b`,
      ),
      begins(
        '(?:читайте|смотрите) также|ещё по теме|по теме|lesen sie (?:auch|mehr)|mehr zum thema|das könnte sie',
        'leia (?:também|mais)|veja (?:também|mais)|lea también|te puede interesar|leggi anche|potrebbe interessarti|articoli correlati|(?:à )?lire aussi',
        r`xem thêm|đọc thêm|tin liên quan|관련\s?(?:기사|뉴스)|많이 본|인기 기사|相关(?:新闻|阅读|报道|文章)|延伸阅读|热门|推荐阅读|関連記事`,
      ),
    ),
  },
  {
    name: 'comment',
    upTo: 90,
    pattern: any(
      r`\bat \d{1,2}:\d{2}\s?(?:[ap]m)?$`,
      r`^(?:\d+|an?|one) (?:minutes?|hours?|days?|weeks?|months?|years?) ago(?:$|\s?[·|•])`,
      r`^reply\b.{0,20}$|^log ?in to (?:reply|comment)`,
    ),
  },
  {
    name: 'form',
    upTo: 900,
    pattern: any(
      begins(
        'save my name|your (?:personal data|e-?mail address)|required fields',
        'you (?:must|need to) be logged in',
        'please (?:be mindful|read our|note that comments|log in|sign in|enter|verify)',
        'this (?:site|iframe|form) (?:is protected by|uses (?:cookies|akismet)|contains the logic)',
        'all comments (?:are|must|will)|comments? (?:are (?:closed|moderated|subject)|on this (?:article|story|post)|(?:may|will) be (?:moderated|removed|deleted))',
        'by (?:leaving a|posting (?:here|a|your)|using (?:this|our) (?:site|website|service|form))',
        'we (?:reserve the right to (?:edit|remove|delete)|encourage (?:you|readers|comments)|welcome your|have sent (?:you|an?)|send newsletters)',
        r`(?:hold|press) ctrl|select (?:edition|your)|there was an (?:error|issue|problem)\b`,
        'further information on data|you may revoke',
        r`(?:e-?mail|name|website|comment|password|username) ?\*?:?$`,
      ),
    ),
  },
  {
    name: 'prompt',
    upTo: 260,
    pattern: any(
      begins(
        r`sign (?:up|in)\b|log ?in\b|subscribe\b|unsubscribe\b|register (?:now|for|to)\b|join (?:us (?:on|for|in|at|now)|our|now)\b`,
        r`download (?:the|our)\b|click (?:here|on|to|the)\b|tap (?:here|to)\b|continue reading|keep reading`,
        r`get (?:the|our|more|daily|breaking|unlimited|email|full|\d+)\b.{0,120}(?:newsletter|inbox|alerts?|app\b|subscri|access|email|delivered)`,
        r`follow\s.{0,80}\b(?:twitter|facebook|instagram|flipboard|youtube|telegram)|like us on\b|visit our\b`,
        r`(?:to )?(?:contact|email) (?:the|us|our)\b.{0,60}@`,
        r`support (?:our (?:work|journalism)|independent journalism)|donate\b|become a\b.{0,40}(?:member|subscriber|supporter|patron)`,
        'thank(?:s| you) for (?:signing|subscribing|your feedback|reading)|thanks! |enter your e?-?mail',
        r`your (?:e-?mail|comment|name)\b|send (?:us|your) (?:tips?|photos?|stor|feedback|comments?|a)`,
        'by (?:signing up|submitting (?:this|your)|clicking|subscribing|continuing to|entering your)',
        'you can (?:filter|unsubscribe|also follow|opt out|manage|access)',
        'stay (?:up to date|informed|connected|tuned)|help us (?:improve|keep|by)',
        '(?:have|got) (?:a (?:news )?tip|something to (?:say|add|share))',
        r`submit\b|skip (?:to|the|ad)|jump to|scroll\b|go to\b.{0,40}$|check out (?:our|all|the|my)\b.{0,80}$`,
        r`buy (?:now|here)|shop (?:now|all)|(?:start|try) your (?:free|subscription|trial)|advertise\b`,
        r`(?:story|article) continue[sd]|continued below|this (?:article|story) is (?:more than|over) \d`,
        r`load(?:ing)?(?: more\b|\.\.\.|…|$)|show (?:more|less|all)\b|view (?:all|more|on|in|this|full)\b|all news$|use filter$`,
        r`report (?:a|an)\b.{0,30}(?:typo|error|ad|mistake)\b`,
        r`interested in .{2,60}\? add\b|add .{2,60} as an interest\b`,
        'подпис(?:аться|ывайтесь|ка)|поделиться|abonnieren|teilen$|compartilh|compartir$|condividi|iscriviti|partager$|abonnez|chia sẻ|구독|공유|分享|订阅',
      ),
      r`\b(?:sign up|subscribe|click|tap|register|learn more|read more|see more) here[.!]?$`,
      r`\bdelivered (?:right |straight |directly )?to your (?:inbox|phone|e-?mail)\b`,
    ),
  },
  {
    // Links to other articles, by how they are set: "Harbours:How fish came to Bergen".
    name: 'link',
    upTo: 240,
    pattern: new RegExp(
      [
        r`^[^:]{3,80}[^\s\d:]:\p{Lu}[^:]{10,160}[^.!?:"”’]$`,
        r`^(?:[Rr]elated|RELATED|[Rr]ead|READ|[Mm]ore|MORE|[Ww]atch|WATCH|[Ss]ee|SEE)\s?:\s?\S`,
        r`^(?:(?:[Ff]ull|[Cc]omplete|[Ll]ive) [Cc]overage|[Ii]n (?:[Pp]ictures|[Pp]hotos)|[Pp]hotos|[Gg]allery|[Vv]ideo|[Gg]raphic)\s?:\s\S.{0,100}[^.!?:"”’]$`,
        r`^[Rr]ead .{3,90}\bhere\.?$`,
        r`^[Rr]elated [Cc]overage\s|\s[Rr]ead more$|^\[[^\]]{25,200}\]$`,
      ].join('|'),
      'u',
    ),
  },
  {
    name: 'legal',
    upTo: 700,
    pattern: any(
      r`©|\(c\)\s?(?:19|20)\d\d|\ball rights reserved\b|^copyright\b|\bdo not sell my\b`,
      r`\bmay not be (?:published|reproduced|re-?distributed|copied)`,
      r`\buses? cookies\b|\bcookies? (?:policy|to (?:improve|personali|ensure)|settings|notice|preferences)`,
      r`^(?:terms (?:of (?:use|service)|and conditions|& conditions)|privacy (?:policy|notice|statement|center))\b`,
      r`\b(?:terms (?:of (?:use|service)|and conditions)|privacy (?:policy|notice|statement))\b(?:(?<=\b(?:you|your|our|we|please)\b.{0,700})|(?=.{0,700}\b(?:you|your|our|we|please)\b))`,
      r`\baffiliate (?:links?|commission|partner)|\bearn (?:a |an )?(?:small )?commission`,
      r`\bcan also be accessed\b|\bthomson reuters trust principles\b`,
      r`\bviews expressed\b.{0,120}\b(?:do not|are (?:those|solely)|author)`,
      r`^(?:this|the) (?:article|story|piece|post) (?:was |has been )?(?:originally |first )?(?:appeared|published|ran|updated)\b`,
      r`^(?:last )?updated (?:at )?\d{1,2}:\d{2}(?:\s?[ap]\.?m\b\.?)?(?:\s[a-z]{2,4})?\.?$`,
      r`\b(?:reprinted|republished) (?:with|from|under)\b`,
      r`무단\s?(?:전재|복제)|저작권자|版权所有|未经授权|все права защищены|alle rechte vorbehalten|todos os direitos|tutti i diritti`,
    ),
  },
  {
    name: 'counter',
    upTo: 60,
    pattern: any(
      r`^[#(]?[\d.,:%/|\s-]{1,24}[)kKmM]?$|^\d+(?:st|nd|rd|th)?\.?$`,
      r`^\(?\d{1,6}\)?\s(?:pages?|comments?|shares?|views?|likes?|retweets?|replies|photos?|images?|votes?|min(?:ute)?s?(?: read)?|items?|results?|hours?|days?|weeks?|mins?)\b.{0,24}$`,
      r`^page \d+(?: of \d+)?$|^\d+ (?:of|\/) \d+\b.{0,30}$`,
      r`^(?:comments?|shares?|views?|photos?|page|rating|score)\s?[:(]?\s?\d+\)?$`,
    ),
  },
  {
    name: 'address',
    upTo: 200,
    pattern: any(
      r`^(?:https?:\/\/|www\.)\S+$|^[\w-]+(?:\.[\w-]+)+\/\S*$|^@\w{2,30}$`,
      r`^[\w.+-]+@[\w-]+(?:\.[\w-]+)+(?:\s?\((?:end|끝)\))?$`,
      r`^(?:tel|phone|fax|e-?mail|website|web)\s?:.{1,80}$`,
    ),
  },
  {
    // Tags alone, whole or broken over lines: nothing that a reader would see.
    name: 'tag',
    upTo: 20_000,
    pattern: any(
      r`^(?:<\/?[a-z!][^<>]{0,9000}>\s?){1,20}$|^<[a-z!][^<>]*$`,
      r`^[^<>]{0,9000}["']\s?\/?>$|^&nbsp;$`,
    ),
  },
  {
    name: 'markup',
    upTo: 4000,
    pattern: any(
      r`^!\[[^\]]{0,500}\]\([^)]{0,1000}\)$|^[-=*_]{3,}$`,
      r`^[*_]{1,2}(?:crawled|retrieved|scraped|fetched|source|url|published|archived)\b.{0,600}$`,
      r`^\*\*[^*]{1,80}\*\*\s?\|.{0,200}$`,
    ),
  },
  {
    name: 'credit',
    upTo: 160,
    pattern: any(
      r`^[—–-]\s.{2,60}\(@\w{2,30}\)`,
      r`^(?:ap|reuters|afp|epa|getty)\s?(?:photo|images?)?\s?\/\s?\p{L}`,
      r`^[^\p{L}]{0,3}(?:photo(?:s|graph|grapher)?|images?|picture|video|illustration|graphic|credit|source|foto|bild|фото|ảnh|사진|图片)s?(?: (?:by|credit|courtesy|source|copyright|illustration)s?)?\s?[:：©/]`,
      r`^[^/.!?]{3,60}\s?\/\s?(?:ap|pool|upi|bloomberg|file|tass|kcna|yonhap|xinhua|kyodo|zuma(?: press)?|sipa)(?: (?:photo|images?|file|via [\w ]{2,20}))?$`,
      r`^(?:file|handout|courtesy|stock) (?:photo|image|of)\b`,
      r`^(?:image|photo|picture|media) (?:copyright|credit|source)\b.{0,60}$`,
      r`(?:^|[/(|]\s?|\bvia\s)(?:getty(?: images)?|shutterstock|istock(?:photo)?|reuters|ap (?:photo|images)|associated press|epa(?:-efe)?|afp)\)?[.,]?$`,
    ),
  },
  {
    name: 'byline',
    upTo: 220,
    pattern: any(
      r`^\(?(?:additional |with )?(?:reporting|writing|editing|contributing|edited|written|compiled|reported|translated|posted|contributed|produced|reviewed|fact[- ]checked)(?: and (?:writing|editing))?(?: by\b|\s?:)`,
      r`^[—–-]{1,2}\s?with assistance|^contributed to this\b|\bcontributed to this (?:report|story|article)\b`,
      r`\bstaff (?:writer|reporter)\b.{0,60}$`,
    ),
  },
];
