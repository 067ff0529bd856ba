// What the names of classes and ids, and the words of a text, say of its place on a page. Words of the trade of page
// makers, no names of sites.

/** What an element may be called for; the nearest ancestor that is called so counts. */
export const ROLES = {
  story: /article|story|body|entry|post|prose|rich-?text|editorial/,
  content: /content|main|text|paragraph|wysiwyg|markdown|page/,
  comment: /comment|disqus|repl(?:y|ies)|respon[ds]|discussion/,
  related:
    /relat|recommend|more|also|popular|trending|next|prev|read-?(?:more|next)|teaser|promo|card|feed|latest|carousel|slider/,
  social: /shar(?:e|ing)|social|follow|tool(?:bar|s)|button|btn|action/,
  furniture:
    /nav|menu|breadcrumb|crumb|foot|header|masthead|side-?bar|aside|rail|widget|module|skip|secondary|tertiary/,
  advert: /(?:^|[^a-z])ads?(?:[^a-z]|$)|advert|sponsor|banner|affiliate|commerc|partner|dfp|gpt/,
  meta: /byline|author|date|time|meta|tag|categor|label|kicker|eyebrow|bio|info|published|updated|rubric|topic/,
  caption: /caption|credit|figure|gallery|photo|image|img|media|video|legend|copyright|slide/,
  form: /newsletter|subscri|sign-?up|log-?in|modal|pop-?up|cookie|consent|paywall|form|promo|cta|dialog|overlay|hidden|sr-only|screen-?reader|print/,
  contents: /toc|contents|jump|anchor|outline|index|key-?(?:points|takeaways)|highlights|summary|faq/,
  standfirst: /standfirst|deck|dek|sub-?(?:title|head|line)|lede|lead|intro|abstract|excerpt|description|teaser-?text/,
  title: /title|headline|heading|hed(?:$|[^a-z])/,
  box: /box|callout|pull-?quote|pullquote|inset|note|notice|alert|highlight|infobox|fact|embed|product|recipe|review|disclaimer|disclosure/,
} as const;

export type Role = keyof typeof ROLES;
export const ROLE_NAMES = Object.keys(ROLES) as Role[];

/** Of a text: what it speaks of, in the languages of news pages. */
export const CUES = {
  share:
    /\b(?:share|tweet|facebook|twitter|whatsapp|pinterest|linkedin|e-?mail|print|follow|subscribe|sign up|newsletter|log ?in|register|download|click|tap|read more|see more|learn more|view|watch|listen|buy|shop)\b/i,
  legal:
    /©|\b(?:copyright|all rights|reserved|privacy|terms|cookies?|disclaimer|affiliate|commission|sponsored|advertis\w*|permission|republish\w*|license[ds]?)\b/i,
  person:
    /\b(?:by|author|written|posted|reporter|editor|contributor|about|reviewed|staff|correspondent|photograph\w*|contact|follow (?:him|her|them))\b/i,
  time: /\b(?:19|20)\d\d\b|\b\d{1,2}:\d\d\b|\bago\b|\b(?:updated|published|min read|minutes? read)\b/i,
  related:
    /\b(?:related|recommended|more (?:from|on|stories)|you may|you might|also|next|previous|trending|popular|latest|see also|further reading|references|sources?|tags?|topics|categor(?:y|ies)|comments?|leave a reply)\b/i,
  photo:
    /\b(?:photo|image|picture|courtesy|getty|credit|illustration|screenshot|figure|video|gallery|source)\b|\/(?:ap|afp|reuters|getty)/i,
} as const;

export const CUE_NAMES = Object.keys(CUES) as (keyof typeof CUES)[];
