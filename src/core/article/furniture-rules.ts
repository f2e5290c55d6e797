import type { SetAsideReason } from './report.ts';

/** A rule by which a line is known as part of the site, not of the report. */
export interface FurnitureRule {
  readonly reason: SetAsideReason;
  readonly pattern: RegExp;
  /** In lower case; a line without it need not be looked at. */
  readonly word?: string;
}

/** Lines that are furniture by their whole wording. Each pattern is anchored at both ends, so a paragraph that mentions cookies is safe. */
export const FURNITURE_LINES: readonly FurnitureRule[] = [
  {
    reason: 'comment-form',
    pattern:
      /^(?:(?:please )?(?:enter|leave|type|write|post|add|submit) (?:your |a |an |the )?(?:comments?|replies|reply|name|website|name, email.*)(?: here)?[!.:…*]*|(?:please )?enter your (?:name|comment)\b.{0,40}|please enter your e-?mail.{0,40}|you have entered an incorrect email address!?|your (?:email|e-mail) address will not be published\.?.{0,60}|save my name, email,? .{0,90}|(?:please )?log ?in to (?:leave|post|add) a comment.{0,20}|cancel reply|reply|post comment|(?:\d+ |no |view |view all |show |all |see |load )?comments?(?: \(\d+\))?|be the first to comment.{0,20}|join the (?:conversation|discussion).{0,30}|(?:your )?(?:name|e-?mail|website|comment)\s?[:*]{0,2}|required fields are marked \*|notify me of .{0,60}|comments are closed\.?|(?:suggest|report|submit) (?:a correction|an error|a typo).{0,20}|(?:read|view|show|hide) (?:all )?comments|what do you think\?.{0,60}|have your say.{0,40})$/i,
  },
  { reason: 'timestamp', pattern: /^(?:first |last )?(?:published|updated|posted|modified)(?: (?:on|at))?:?$/i },
  {
    reason: 'share-bar',
    pattern:
      /^(?:about sharing|share (?:this|page|on|via|with|to|article|story|full article).{0,60}|click to (?:share|email|print) .{0,60}|(?:please )?(?:follow|like|find|join|watch) us (?:on|at)\b.{0,90}|follow .{2,40} on (?:twitter|x|facebook|instagram|google news|whatsapp|telegram|threads|linkedin)\b.{0,80}|follow us\s?:.{0,60}|like this:?|like loading.{0,4}|send (?:this )?(?:by|via) .{0,20}|a\s?-\s?a\s?\+?|print this (?:article|page|story)|email this (?:article|story).{0,20}|\d[\d,.k]* shares?)$/i,
  },
  {
    reason: 'advertisement',
    pattern:
      /^[-–—\s[(]*(?:(?:advertisements?|advertisment|ad|ads|sponsored|sponsored content|sponsored links?|promoted|promoted content|paid content|paid post|publicidad|anzeige|publicité|реклама|광고)|(?:the )?(?:story|article) continues? (?:below|after)\b.{0,40}|continue reading (?:below|the main story|after).{0,40}|scroll to continue.{0,40}|advertisement\b.{0,50}|remove ads|report (?:this )?ad|ads? by .{1,30}|sponsored by .{1,40})[-–—\s\])]*$/i,
  },
  {
    reason: 'newsletter',
    pattern:
      /^(?:(?:sign|signing) up (?:for|to|now|here)\b.{0,120}|subscribe(?:d)?\b.{0,120}|thank(?:s| you) for (?:subscribing|signing up).{0,40}|get (?:the |our |all )?.{0,60}\b(?:newsletter|in your inbox|to your inbox|delivered)\b.{0,60}|(?:enter )?your email(?: address)?|download (?:our|the) .{0,40}\bapp\b.{0,60}|join our .{0,30}(?:channel|newsletter|mailing list|group)\b.{0,60}|newsletters?|unsubscribe\b.{0,80}|(?:manage|update|change) (?:your |email |subscription ){1,2}preferences.{0,40}|you (?:are|['’]re) receiving this\b.{0,140}|you (?:have )?received this (?:e-?mail|newsletter|message)\b.{0,120}|(?:enjoy\w* this|was this) .{2,60}\b(?:forward|subscribe|sign up)\b.{0,80}|support (?:our|independent) .{0,20}journalism.{0,60}|(?:already )?(?:a )?subscribers? only.{0,40}|this (?:article|content) is for subscribers.{0,60}|to continue reading,? .{0,80}|become a (?:member|subscriber).{0,60}|unlimited (?:digital )?access.{0,60})$/i,
  },
  {
    reason: 'navigation',
    pattern:
      /^(?:home|loading\s?(?:\.{2,3}|…)?|view (?:this (?:e-?mail|message|newsletter) |it )?(?:in|on) (?:your |a |the )?(?:browser|web)\b.{0,20}|(?:e-?mail|trouble) .{0,40}\bview (?:it )?(?:in|on) .{0,30}|menu|main menu|search|sections?|skip to (?:main )?(?:content|navigation|search).{0,20}|sign in|log in|login|register|sign in (?:\||\/|or) .{0,30}|my account|(?:already )?(?:a |have a )?(?:subscriber|member|account|subscribed)\? (?:sign|log) ?in.{0,20}|close(?: (?:panel|menu))?|back to (?:top|home|news|results).{0,20}|top|next|previous|prev|next (?:article|story|post|page).{0,80}|(?:previous|prev) (?:article|story|post|page).{0,80}|(?:load|show|view|see) (?:more|less|all)|(?:page |photo |image |picture )?\d{1,4} ?(?:\/|of) ?\d{1,4}|page \d+|[-–]\s?\d{1,4}\s?[-–]|\d{1,3}|(?:←|‹|<|«) (?!.*»).{0,40}|continue reading|privacy policy|terms (?:of (?:use|service)|and conditions|& conditions)|contact us|about us|site map|site index|(?:(?:related|suggested) )?(?:tags?|topics?)(?::.{0,140})?|filed under:?.{0,140}|in this (?:article|story):?.{0,140}|categor(?:y|ies):.{0,140}|keywords?(?::.{0,140})?|(?:#[\p{L}\d_]+[\s,]*)+|edition|jump to .{0,40}|expand|collapse|toggle .{0,30}|end of (?:article|story)|table of contents|contents)$/iu,
  },
  {
    reason: 'related-links',
    pattern:
      /^(?:(?:\|\s?)?(?:(?:also|must) )?(?:read|watch|see|listen)(?: (?:more|also|next|here|this|now))?(?: on [^:|]{2,40})?\s?[:|]\s?.{0,200}|(?:follow|read|find|see|for) (?:more )?.{0,60}\bcoverage\b.{0,100}https?:\/\/\S+|read more(?: (?:at|about|from|on|here)\b.{0,80})?|(?:related|recommended|more (?:on|from|in) .{2,60}|most (?:read|popular|viewed)|trending(?: now)?|you may (?:also )?like|you might (?:also )?like|don['’]t miss|see also|also see|editor['’]?s['’]? picks?|top stories|latest (?:news|stories)|more stories|more news|more coverage|up next|read next|what to read next|popular (?:now|stories)|in other news|from the archives?|also read|must read|dig deeper|further reading|recommended for you|more for you|around the web|from our partners)(?:\s?:\s?.{0,200}|(?: (?:articles?|stories|story|news|links?|topics?|posts?|content|coverage|reading|videos?)){0,2}:?)|(?:explore|view|see) more .{0,60})$/i,
  },
  {
    reason: 'copyright',
    pattern:
      /^(?:©.{0,200}|(?:all (?:content|rights|material)s? )?copyright\b.{0,200}|\(c\) ?(?:copyright|\d{4}|\p{Lu}).{0,200}|all rights reserved\b.{0,120}|this (?:material|content|article|story) may not be (?:published|reproduced).{0,200}|(?:re)?published with permission.{0,100}|reprinted (?:with|by) permission.{0,100})$/iu,
  },
  {
    reason: 'credit',
    pattern:
      /^[([]?(?:(?:with|and) (?:additional )?(?:inputs?|reports?|reporting|files) (?:from|by)\b.{2,140}|(?:with )?(?:agency|agencies|wire|news agency) (?:inputs?|reports?)|agencies|(?:additional )?(?:reporting|writing|editing|compiled|graphics?|data|edited|translation|translated) (?:and \w+ )?by\b.{2,240}|source\s?[:|-]\s?.{2,60}|sources?: .{2,60}|(?:photo|image|picture|video) ?(?:credit|source|by|courtesy)?s?\s?[:|,].{2,80}|from wire reports|[a-z]{2,4}(?:-[a-z]{2,4})?(?:\/[a-z]{2,4}){1,5}|information from:? .{2,120}|(?:our standards|standards):.{0,80}|(?:first|originally) (?:published|appeared) (?:in|on|by) .{2,100}|this (?:article|story|report|piece) (?:was |has been )?(?:first |originally )(?:appeared|published|posted) .{2,140})[)\]]?\.?$/i,
  },
  {
    reason: 'label',
    pattern:
      /^(?:\d{1,3}[- ]min(?:ute)?s?(?: read)?|listen to this (?:article|story).{0,30}|(?:image|photo|video|media) caption\W?|(?:document|article|story|item|clipping) ?\d{1,4} of \d{1,5}|\d{1,4} of \d{1,5} (?:documents?|articles?)|(?:from|to|cc|bcc|reply-to|sender):\s.{0,80}@.{1,80}|(?:message-id|mime-version|content-type|return-path|received|subject|x-[a-z-]{2,20}):\s.{1,160}|(?:estimated )?reading time:?.{0,30}|time to read:?.{0,20}|\([A-Z][a-z]*s? (?:[^()]{0,30} )?(?:comments?|details?|quotes?|background|byline|paragraphs?|graphic|graf|headline|link|analyst|quote|context|reaction|with)\b[^()]{0,120}\)|\((?:adds|updates|recasts|corrects|rewrites|refiles|changes|removes|fixes|releads)\b[^()]{0,160}\)|(?:length|section|edition|page|pg|load-date|language|publication-type|document-type|subject|graphic|highlight|word count|issn|body|proquest document id|document url|journal code|geographic|organization|company|type|url|link|slug|keyword|priority|category|id|tags):\s.{1,160}|(?:for )?(?:media|press|news|public relations)(?: (?:and|or|&) \w+)? (?:contacts?|inquiries|enquiries)(?: information| only)?\s?:.{0,120}|document [a-z0-9]{10,40}|end|ends|\(ends\)|-ends-|#{2,}|-30-|xxx|none|n\/a)$/i,
  },
  {
    reason: 'label',
    pattern:
      /^(?:correction|clarification|editor['’]s note|correction note|note to (?:readers|editors)|disclaimer)s?\s?[:-].{1,158}$/i,
  },
  { reason: 'newsletter', word: 'newsletter', pattern: /\bnewsletters?\b.{0,20}(?:sign up|subscribe).{0,60}$/i },
  { reason: 'copyright', word: 'rights reserved', pattern: /\ball rights reserved\.?.{0,60}$/i },
  {
    reason: 'credit',
    word: 'contributed',
    pattern:
      /^.{2,140} contributed (?:(?:to this (?:report|story|article)|reporting)\b.{0,120}|from .{2,60})[)\]]?\.?$/i,
  },
  // A stray button of two or three capitals: the switch for the text size is printed as `TT`.
  { reason: 'label', pattern: /^(?:\p{Lu}{1,3}|Tt|Aa|T T)$/u },
];

/** Longer texts that are furniture by what they are about; each needs two signs of it. */
export const FURNITURE_NOTICES: readonly FurnitureRule[] = [
  {
    reason: 'cookie-notice',
    pattern:
      /(?:\b(?:we|our|this|site|website|partners)\b.{0,60}\buses? (?:[\w-]+ ){0,3}cookies\b|\b(?:accept|reject|manage|allow|decline) (?:all |non-essential )?(?:cookies|preferences)\b|\bcookie (?:policy|settings|preferences|notice|consent)\b|\bby (?:continuing|clicking|using)\b.{0,60}\b(?:cookies|privacy policy|terms)\b|^(?:accept|reject|accept all|reject all|i accept|i agree|got it!?|manage preferences)$)/i,
  },
  {
    reason: 'copyright',
    pattern:
      /(?:^(?:©|copyright\b|\(c\) ?\d{4}).*\b(?:reserved|redistributed|permission|reproduc\w+)\b|\bmay not be published, broadcast, rewritten or redistributed\b|^this (?:article|story) (?:was|is) (?:re)?published (?:from|under)\b)/is,
  },
  { reason: 'label', pattern: /^(?:correction|clarification|editor['’]s note|disclaimer)s?\s?:/i },
  {
    reason: 'newsletter',
    pattern:
      /^(?:sign up|subscribe)\b.*\b(?:newsletter|inbox|subscri\w+|unlimited|access|email)\b|\bby (?:subscribing|becoming a (?:member|subscriber)|donating),? you (?:can |will |are )?(?:help|support)\w*\b/is,
  },
  { reason: 'credit', pattern: /^[([]?(?:additional )?(?:reporting|writing) by [^.]*;? ?editing by [^.]*[)\]]?\.?$/i },
];
/** A part of a word of every notice that can stand anywhere in it: looked for first, since nearly no paragraph has one. */
export const NOTICE_WORDS: readonly string[] = [
  'ookie',
  '©',
  'opyright',
  'redistributed',
  'privacy',
  'published',
  'y subscribing',
  'y becoming',
  'y donating',
];
/** How the other notices begin. */
export const NOTICE_START: RegExp =
  /^[([]?(?:correction|clarification|editor|disclaimer|sign up|subscribe|additional|reporting|writing|accept|reject|got it|i a|manage)/i;

/** Names of sections and kickers. Above a headline they are labels; between paragraphs they may be headings. */
export const SECTION_NAME: RegExp =
  /^(?:breaking|developing|exclusive|live|live updates?|watch|watch live|video|opinion|analysis|editorial|explainer|fact ?check|factbox|interactive|in pictures|photos|gallery|podcast|subscriber exclusive|premium|featured|news|world|world news|international|politics|business|economy|sports?|science|technology|tech|health|culture|entertainment|arts|lifestyle|travel|environment|climate|asia|europe|africa|americas|middle east|us|u\.s\.|uk|u\.k\.|usa|india|india news|china|russia|ukraine|national|local|local news|latest|top news|breaking news|in brief|briefs?|region|regional|society|education|crime|defen[cs]e|security|military|weather|more|headlines?|just in|update|updated)$/i;
