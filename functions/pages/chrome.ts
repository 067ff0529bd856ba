// The furniture of a news page: menus, buttons, banners, teasers, small print. Words of the trade, no names of sites.
import { caselessPattern } from '../formats/syntax/caseless.ts';
import { hasAtMost } from './lines.ts';

// What a word of chrome may hang on: short labels, so that a headline with such a word is not one.
const MAX_LABEL_WORDS = 9;

const END_HEADINGS = [
  // English
  '(?:\\S+ )?(?:top|latest|popular|trending|featured|recent|recommended) (?:stories|news|videos|posts|articles|headlines|now|for you|reads)',
  "most (?:read|popular|viewed|shared|watched|commented|recent)|trending(?: now)?|popular|what(?:'|’)s (?:hot|trending)",
  'more (?:from|in|on|stories|news|top|headlines|articles|videos|coverage|like this|to read|for you)',
  "(?:you |we think you )?(?:may|might)(?: also)? (?:like|be interested)|you may also like|recommended|editors?['’]?s? (?:picks|choice)",
  '(?:view |show |see |read |post |leave |add |all |\\d+ ){0,3}(?:a |your |post )?(?:comments?|repl(?:y|ies))|join the (?:conversation|discussion)|conversation|discussion|responses',
  'tags|filed under|related (?:tags|topics)|topics|in this (?:story|article)|explore more|about (?:us|the authors?|this (?:story|site))',
  '(?:follow|contact|join|find|connect with) us|connect',
  'sponsored(?: \\S+){0,6}|paid content|promoted(?: \\S+){0,6}|(?:around|from) the web|local spotlight|spotlight|top videos?|more videos?|up next|next (?:article|story|post)|prev(?:ious)?(?: article| story| post)?',
  'privacy(?: \\S+){0,6}|terms(?: \\S+){0,6}|cookies?(?: \\S+){0,6}|site ?map|copyright|report (?:an )?error|advertise with us|our standards|source(?: link)?|view (?:the|all)(?: \\S+){0,6}',
  // French
  "les plus (?:lus|consultés|partagés)|articles? les plus lus|sur le même sujet|à (?:lire|voir|découvrir) aussi|dans la même rubrique|commentaires?|\\d+ commentaires?|réagir|suivez-nous|mentions légales|mots[- ]clés|à la une|plus d[’']articles|vos réactions|s[’']abonner|abonnez-vous",
  // German
  'meistgelesen(?: \\S+){0,6}|meistgelesene \\S+|das könnte (?:sie|dich) auch interessieren|mehr (?:zum thema|aus \\S+|nachrichten|artikel)|weitere (?:artikel|meldungen|themen|nachrichten|beiträge)|(?:\\d+ )?kommentare?|kommentieren|diskutieren sie mit|folgen sie uns|impressum|datenschutz\\S*|schlagwörter|themen|zur startseite|startseite|top-?themen|aktuelle nachrichten',
  // Spanish, Italian, Portuguese
  'lo más (?:leído|visto|popular|compartido)|te puede interesar|(?:\\d+ )?comentarios?|noticias relacionadas|más noticias|síguenos|etiquetas|aviso legal|i più letti|leggi anche|commenti|argomenti|tag|mais lidas|veja também|leia também',
];
const INTERRUPTIONS = [
  "(?:[\\p{L}'’-]+ ){0,3}newsletters?(?: sign-?up)?|(?:sign up|subscribe|get the|get our)(?: \\S+){0,6}|(?:your )?e-?mail(?: address)?|newsletter-anmeldung|votre adresse e-?mail|ihre e-mail-adresse",
  '(?:- ?)?(?:advertisement|advertising|ad|ads|anzeige|werbung|publicité|publicidad|pubblicità|publicidade|iklan|reklam[ae]?|advertentie|annons|annonse|mainos|реклама|広告|广告)(?: ?-)?(?: continues below)?',
  '(?:story|article|content) continues(?: \\S+){0,6}|continue reading(?: \\S+){0,6}|scroll(?: \\S+){0,6}',
  "related|related (?:articles?|stories|story|links?|content|coverage|video|news|posts)|related ?(?:to this(?: (?:story|article))?)?|read (?:more|next|also|it)|also read|see (?:more|also|it)|don['’]t miss|must read|key points|highlights",
  'nos newsletters|la newsletter|lire aussi|à lire|lesen sie auch|lesen sie (?:hier )?mehr|auch interessant|mehr dazu|lea también|lee también|más información|le puede interesar',
  'watch(?: now| live| more)?|listen(?: now| live)?|play(?: video)?|video|videos?|photos?|gallery|(?:photo|image|picture|view) gallery|view gallery|back to gallery|slideshow|live|audio|podcast|regarder|écouter|ansehen|anhören|vidéo|fotostrecke|galerie',
  'share(?: (?!of )\\S+){0,3}|tweet|e-?mail|print(?: this article)?|save|copy(?: link)?|bookmark|facebook|twitter|x|whatsapp|linkedin|reddit|pinterest|flipboard|telegram|google\\+?|instagram|messenger|pocket|partager|partagez|imprimer|teilen|merken|drucken|compartir|imprimir|condividi|compartilhar',
  '(?:siga|acompanhe|sigue) (?:o|el|nosso|nuestro) canal(?: \\S+){0,8} (?:whatsapp|telegram|youtube)',
  'close|caption|expand|collapse|hide|show|less|loading|enlarge|zoom|image \\d+ of ?/? ?\\d+|\\d+ ?/ ?\\d+|\\d+ (?:shares?|views?|likes?)|fermer|schließen|cerrar',
];

const anchored = (parts: readonly string[]): RegExp =>
  caselessPattern(`^(?:${parts.join('|')})(?:\\s?[:»›>…+!-]{1,3})?$`);
const END_HEADING = anchored(END_HEADINGS);
const INTERRUPTION = anchored(INTERRUPTIONS);
const LABELLED_END =
  /^(?:tags|topics|filed under|related (?:tags|topics)|categories|keywords|more (?:on|from|in)|schlagwörter|themen|mots[- ]clés|etiquetas)(?::| )/i;
/** "Source: AFP", "Source Reuters", but no "Source of river pollution found". */
const SOURCE = /^(?:source|Source|SOURCE)(?::| (?=\p{Lu}))/u;
const LABELLED_LINK =
  /^(?:watch|listen|read(?: more| also| next)?|see(?: more| also)?|related|also read|more|don[’']t miss|video|in pictures|lire(?: aussi)?|à lire aussi|voir aussi|lesen sie auch|mehr dazu|lea (?:también|más)|leggi anche|ver también)(?:\s?[:»|–]|\s?-(?=\s))\s?/i;
// A label in capitals before a headline: "WATCH So you have not filed yet…".
const LABEL_IN_CAPITALS = /^(?:WATCH|LISTEN|LIVE|READ MORE|RELATED|VIDEO|PHOTOS)\s\p{Lu}/u;

const isLabelLength = (text: string): boolean => text.length <= 80 && hasAtMost(MAX_LABEL_WORDS, text);

/** The heading of a part that comes after the story: "Top Stories", "Comments", "Mehr zum Thema". */
export function isEndHeading(text: string): boolean {
  if ((LABELLED_END.test(text) || SOURCE.test(text)) && !/[.!?]["”]?$/.test(text)) return true;
  return isLabelLength(text) && END_HEADING.test(text);
}

/** The heading of readers' comments, which may read like prose for pages. */
export const isCommentsHeading = (text: string): boolean =>
  isEndHeading(text) && /comment|komment|coment|repl(?:y|ies)|réagir|réactions/i.test(text);

/** A label or button that may stand in the middle of a story: "Advertisement", "Share", "Read more: …". */
export const isInterruption = (text: string): boolean =>
  (isLabelLength(text) && INTERRUPTION.test(text)) || LABELLED_LINK.test(text) || LABEL_IN_CAPITALS.test(text);

const OPENS_LINKS =
  /related|read|see |miss|highlights|key points|sign up|subscribe|newsletter|get |more|lire|lesen|interessant|lea|lee|información|interesar/i;

/** True where lines of other stories follow: "Related articles", but not "Advertisement" nor "Read more: a title". */
export const opensLinks = (text: string): boolean =>
  isEndHeading(text) || (isLabelLength(text) && INTERRUPTION.test(text) && OPENS_LINKS.test(text));

const COPYRIGHT =
  /^(?:copyright\b|\(c\)\s|©|℗)|©\s?(?:\d{4}|copyright)|\ball rights reserved\b|\btous droits réservés\b|\balle rechte vorbehalten\b|\btodos los derechos reservados\b/i;

/** "© 2026 …", "All rights reserved". */
export const isCopyright = (text: string): boolean => text.length <= 400 && COPYRIGHT.test(text);

const BANNER =
  /\b(?:(?:uses?|utilise|usa|verwende[nt]|use of|accept|nos|our|wir) (?:\S+ )?cookies?|cookies? (?:policy|settings|to (?:improve|personali[sz]e))|privacy (?:policy|notice)|terms (?:of (?:use|service)|and conditions)|sign up (?:for|to)|signing up|newsletters?|log ?in to|you must (?:be|log|sign)|please (?:enable|check|log|sign|subscribe|try)|your (?:inbox|e-?mail|browser|subscription|account)|unsubscribe|subscribe (?:to|now|for|today)|subscribers? only|follow (?:us|@)|(?:on|via) (?:twitter|facebook|instagram)(?: (?:at|and|or)|\.?$)|download (?:the|our)|powered by|javascript|ad ?blocker|earn (?:a|an) (?:\S+ )?commission|affiliate links?|newsletter-anmeldung|abonnieren|inscrivez-vous|abonnez-vous|suscríbe(?:te|se)|politique de confidentialité|datenschutzerklärung|política de privacidad|reproduction (?:interdite|without)|republished|may not be (?:published|reproduced|broadcast)|skip to (?:main )?content|return to top|read full (?:article|story)|click here|trust principles)\b/i;
// Such sentences are short; a story about cookies has longer ones. The longest banner measured has 290 characters.
const MAX_BANNER_LENGTH = 320;

/** A sentence that the site itself speaks: cookies, newsletters, accounts, conditions. */
export const isBanner = (text: string): boolean =>
  text.length <= MAX_BANNER_LENGTH && !/^["“«„]/.test(text) && BANNER.test(text);

const STAMP_WORD =
  /^(?:\W{0,3})(?:first )?(?:published|updated|posted|last (?:updated|modified|edited)|created|publié|mis à jour|modifié|veröffentlicht|aktualisiert|stand|erstellt|publicado|actualizado|pubblicato|aggiornato)\b/i;
const CLOCK = /\b\d{1,2}(?::|h|\.)\d{2}\b|\b\d{1,2} ?[ap]\.?m\b/i;
const DAY = /\b(?:19|20)\d{2}\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b/;
const AGE =
  /^(?:\d{1,2}|an?) (?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago\b|^(?:vor|hace|il y a) \d{1,2}\b|\bmin(?:ute)? read\b/i;
const MAX_STAMP_WORDS = 16;

/** "Published …", "Updated …", a date or the time for reading, alone on its line. */
export function isStamp(text: string): boolean {
  if (text.length > 140 || !hasAtMost(MAX_STAMP_WORDS, text)) return false;
  if (AGE.test(text)) return true;
  if (STAMP_WORD.test(text) && /\d/.test(text)) return true;
  if (!DAY.test(text) || /[.!?]$|\b(?:said|will|was|were|had|has)\b/.test(text)) return false;
  // Weekday, month and time zone take at most 22 letters: "Donnerstag, 26. September, MEZ".
  return CLOCK.test(text) || text.replace(/[^\p{L}]/gu, '').length <= 22;
}

/** The same, but only where a word says so: "Updated …", "Stand: …". */
export const isLabelledStamp = (text: string): boolean => STAMP_WORD.test(text) && isStamp(text);

/** The word before who signs. */
const SIGNED = /^(?:by:?|von|par|por|di|de|texte?:?)\s+/i;
/** Between the names of one person. */
const PARTICLES = '(?: (?:van|von|de|den|der|da|di|del|della|du|la|le|ter|ten|bin|al|el|zu|dos))';
const nameOf = (words: number): string =>
  `\\p{Lu}\\S*${PARTICLES}{0,2}(?: \\p{Lu}\\S*){1,${words - 1}}(?:,| ?\\|| (?:and|AND|&) |$)`;
/**
 * Before one who is called like a person: no `Text by Numbers`. By whom a report is in a title may be a house: `Report
 * By Expert Panel Due Today`.
 */
const SIGNED_AS = new RegExp(
  '^(?:' +
    `(?:[Ww]ords|WORDS|[Ww]ritten|WRITTEN|[Ss]tory|STORY) (?:by|By|BY):? (?=${nameOf(4)})|` +
    `(?:[Tt]ext|[Rr]eport|[Ee]xclusive) by:? (?=${nameOf(3)}))`,
  'u',
);

/** Who signs, without the word before the name. */
export const withoutBy = (text: string): string => text.replace(SIGNED_AS.test(text) ? SIGNED_AS : SIGNED, '');

const MAX_BYLINE_WORDS = 14;

/** "By Ann Example", "Von Anna Beispiel": capitalised names after the word, and no sentence. */
export function isByline(text: string): boolean {
  const name = withoutBy(text);
  if (name === text || !/^\p{L}/u.test(name) || /[!?]$|[^.]\p{Ll}\.$/u.test(text)) return false;
  const words = text.split(/[\s,|/]+/).filter((word) => word !== '');
  if (words.length > MAX_BYLINE_WORDS || words.length < 2) return false;
  const small = name
    .replace(PICTURES_BY, '|')
    .split(/[\s,|/]+/)
    .filter((word) => /^\p{Ll}/u.test(word) && !BYLINE_SMALL.has(word));
  return small.length === 0;
}
const PICTURES_BY = /\| ?(?:photos?|photography|pictures|videos?|illustrations?) by /i;
const BYLINE_SMALL = new Set(
  'and the of for in with at und et y e de der den van von du la le dpa special to from staff writer reporter correspondent'.split(
    ' ',
  ),
);

const MENU =
  /^(?:skip to|jump to|menu|home|search|log ?in|log out|sign (?:in|out)|register|subscribe|my account|e-?paper|breaking news|trending|zum inhalt|aller au contenu|ir al contenido|menü|suche|anmelden|accueil|recherche|connexion|se connecter|inicio|buscar|toggle|navigation|open menu|account)\b/i;

/** Any line that belongs to the page and not to the story. */
export const isChrome = (text: string): boolean =>
  isEndHeading(text) ||
  isInterruption(text) ||
  isCopyright(text) ||
  isBanner(text) ||
  isStamp(text) ||
  (isLabelLength(text) && MENU.test(text) && !/[.!?]$/.test(text));
