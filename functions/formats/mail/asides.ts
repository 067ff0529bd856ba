// Paragraphs of a mail that are for the desk that gets it and not for readers: what newsletters, mailing lists and
// companies put around the story, and whom to ask.
import { isPaperLabel } from '../readings/paper-label.ts';
import { isCopyright } from '../readings/paragraph.ts';
import { caseless } from '../syntax/caseless.ts';
import { saysWhomToAsk } from './contacts.ts';
import { isDeviceLine } from './signature.ts';

/** Newsletters lead to their page above the story, and out of the list below it. */
const FURNITURE =
  /^(?:(?:view|read|open|see) (?:this |the |it |in )?(?:e-?mail |newsletter |message )?(?:in|on) (?:your |a |the )?(?:web ?)?(?:browser|online)|having trouble (?:viewing|reading) this|unsubscribe\b|(?:to |click here to )unsubscribe|(?:update|manage|change|edit) (?:your |my )?(?:(?:e-?mail|subscription|newsletter|marketing|communication) )?(?:preferences|subscriptions?)(?:\s*(?:\(|here\b|\|)|\W*$|.{0,300}(?:\bunsubscribe|https?:|\bwww\.|\bclick))|(?:newsletter-?)?einstellungen (?:ändern|verwalten)\b|gérer (?:vos|mes) préférences\b|(?:diesen |den )?newsletter (?:abbestellen|abmelden)|(?:wenn |falls )?sie (?:möchten|wollen) (?:diesen|den|keinen?|unseren) (?:weiteren |wöchentlichen |täglichen )?newsletter|(?:wenn |falls )?sie (?:diesen|den|unseren) newsletter|im browser (?:ansehen|anzeigen|öffnen)|se désinscrire|voir (?:cet e-?mail )?dans (?:votre|le) navigateur)/i;
/** And why it reaches who reads it; stories of fraud begin so, too. */
const RECEIVED =
  /^(?:you(?: are|['’]re)? (?:receiving|receive|received|have received) (?:this|these|our) (?:e?-?mails?|newsletters?|messages?)|sie erhalten (?:diese|unsere)[nr]? (?:e-?mail|mail|newsletter|nachricht)|(?:si )?vous (?:recevez|avez reçu) (?:ce|cet|cette) (?:e-?mail|mail|courriel|newsletter|message)|(?:usted )?(?:recibe|recibes|ha recibido|has recibido) este (?:e-?mail|correo|mensaje|boletín)|(?:ricevi|ricevete|hai ricevuto) questa (?:e-?mail|mail|newsletter)|you['’]ve received (?:it|this (?:e-?mail|newsletter|message)) because you(?:['’]ve| have)? (?:subscribed|signed up|registered|opted))/i;
const LEAVES_LIST =
  /subscri|regist(?:r|er)|newsletter|mailing[- ]?list|opt(?:ed)?[- ](?:in|out)\b|abonn|abbestell|abmeld|angemeldet|verteiler|désinscri|inscrit|suscri|suscrib|boletín|iscri(?:tt|zi|ver)|\S@\S/i;
const REASON =
  /\b(?:because\b|since your?\b|as (?:an? |our |part |you )|weil (?:sie|ihre)\b|da (?:sie|ihre)\b|auf ?grund (?:ihrer|ihres)\b|wenn sie sich\b|als (?:mitglied|kund|registriert|teilnehm|medien|journalist)|car (?:vous|votre)\b|parce que (?:vous|votre)\b|en tant que|en qualité de|suite à votre|porque\b|como (?:miembro|cliente|socio)|perché\s|in quanto|dans le cadre de|relations presse|service de presse|press office|media list|pressestelle|presseverteiler|gabinete de prensa|ufficio stampa|from [^,.]{2,60}, \d|in error\b|by mistake\b|irrtümlich|par erreur|por error\b|per errore)/i;
const QUOTED = /["“”„«»]/;
const QUOTATIONS = /["“”„«][^"“”„«»]{0,300}["“”»]/g;
/** Somebody speaks of such a message: `…, police said`; not `because you have said so`, nor `Owl Claims Weekly`. */
const REPORTED =
  /(?<!\byou(?:['’]ve| have)? )\b(?:said|says|told|claims|warns?|warned|sagte|sagt|warnt|warnte|mahnt|mahnte|rät|prévient|avertit|met en garde|a (?:dit|déclaré|prévenu)|dijo|dice|advirtió|advierte|avverte|avvertono|ha detto)(?!\p{L})/u;
/** `So the scam begins.` */
const FRAUD = caseless`(?<!\p{L})(?:frauds?|scams?|phishing|betrug|betrugsmasche|arnaque|hameçonnage|estafa|fraude|truffa)(?!\p{L})`;
/** Of one's own newsletter somebody may say something, too. */
const WAY_OUT =
  /unsubscrib|opt out|abbestell|abmeld|désinscri|désabonn|darse de baja|date de baja|cancel[ae] (?:tu|su|la) suscri|disiscri/i;
/** Or it is called so: `because you subscribed to Fraud Watch`, `because you signed up and said yes`. */
const JOINED =
  /(?:because|since|as) you\b[^.:;]{0,40}(?:subscri|regist|signed up|opted)|(?:weil|da) sie\b[^.:;]{0,60}(?:angemeldet|abonn|registriert)|(?:car|parce que) vous\b[^.:;]{0,40}(?:abonn|inscri)|(?:porque|perché)\s[^.:;]{0,40}(?:suscri|regist|iscri)/i;
const CLAUSE = /^(?:(?! - |[.!?] )[^,:;–—])+/;
/** In sentences of their own, with the word to click on; others may not want to get something any more, either. */
const LEAVING =
  /^(?:(?:don['’]t|do not|no longer) want (?:to (?:receive|get|see|hear) )?(?:(?:these|this|our|such|any|more|kind|type|of|from|us) ){0,4}e-?mails?\b|(?:was )?(?:this e-?mail forwarded|forwarded this e-?mail)\b|no images\?|(?:wenn|falls|möchten|sie möchten)\b.{0,60}\b(?:diese[nr]?|unsere[nr]?|den|keine[n]?|weiteren?|mehr) (?:\S{2,20}en )?(?:e-?mails?|newsletter|nachrichten|pressemitteilungen)\b|pour (?:vous|se) désabonner|(?:si )?vous ne souhaitez plus recevoir (?:nos|cette|ce|ces|de) (?:communiqués|newsletter|lettre|e-?mails?|mails?|courriels?|messages?)|para darse de baja|si no (?:desea|quiere)s? (?:recibir|seguir recibiendo)\b.{0,40}\b(?:correos?|e-?mails?|boletín|boletines)|se non (?:vuoi|desideri|si desidera) (?:più )?ricevere (?:più )?(?:questa|queste|le|nostre|la) (?:newsletter|e-?mail|mail|comunicazioni)|wil(?:t| je| u).{0,20} geen\b.{0,40}\b(?:e-?mails?|mails?|nieuwsbrief)\b)/i;
const CLICKED =
  /unsubscribe|subscribe here|sign up here|click here|abbestellen|abmelden|austragen|désabonnez|désinscri|cliquez|pulse aquí|haga clic|clicca|disiscriv|cancella|uitschrijven|afmelden|\S@\S|https?:|\bwww\./i;
/** What one does to leave a list stands behind who may want to. */
const isWayOut = (text: string): boolean => {
  const opens = LEAVING.exec(text)?.[0];
  return opens !== undefined && CLICKED.test(text.slice(opens.length));
};
/** `Abmelden | Impressum` */
const LEAVING_FIRST =
  /^(?:unsubscribe|abmelden|abbestellen|se désabonner|darse de baja|cancellati|uitschrijven|afmelden) ?[|·•]/i;
/** And say above it what to do where it does not look as it should. */
const NOT_SHOWN =
  /^(?:if you (?:are having trouble|have trouble|are unable to|can(?:no|['’])t) (?:viewing|view|reading|read|seeing|see) this (?:e-?mail|message|newsletter)|(?:falls|wenn|sollte) (?:sie )?(?:diese|unser)[enr]{0,2} (?:e-?mail|nachricht|newsletter) nicht (?:richtig|korrekt|einwandfrei|vollständig|angezeigt|lesbar)|si vous ne (?:visualisez|lisez|voyez) pas (?:correctement )?(?:ce|cet|cette) (?:message|courriel|e-?mail|newsletter)|si (?:ce (?:message|courriel|mail)|cet e-?mail|cette newsletter) ne s['’]affiche pas|si no (?:puedes?|ves?|visualizas?) (?:ver |leer )?(?:correctamente )?este (?:e-?mail|correo|mensaje|boletín)|se non (?:visualizzi|riesci a (?:vedere|leggere)) (?:correttamente )?questa (?:e-?mail|newsletter))/i;
/** What programs for newsletters put below it. */
const FOOTER =
  /^(?:our mailing address is\b|want to change how you receive|you can (?:update your preferences|unsubscribe from this list)\b)/i;
/** What servers of mail write above what comes from elsewhere. */
const CAUTION = /^\W{0,3}(?:caution|warning|attention|external|achtung|warnung|vorsicht)\b\W{1,4}(?:external )?/i;
const FROM_OUTSIDE =
  /^(?:this (?:e-?mail|message) (?:originated|came|was sent|is) (?:from )?(?:outside|an? external)|diese (?:e-?mail|mail|nachricht) (?:stammt|kommt) von (?:einem externen|außerhalb|extern)|ce (?:message|courriel|mail) (?:provient|vient) (?:de l['’]ext|d['’]un expéditeur ext))/i;
const MIND_LINKS = caseless`(?<!\p{L})(?:click|links?|attachments?|organi[sz]ation(?=[.!]|$)|anhänge|cliquez|liens|pièces)(?!\p{L})`;
const RARE_SENDER =
  /^(?:you don['’]t often get e-?mail from|some people who received this message don['’]t often get e-?mail from|sie erhalten nicht (?:oft|häufig) e-?mails? von|vous n['’]obtenez pas souvent d['’]e-?mail|no suele recibir correo electrónico de) .{0,40}\S@\S/i;
/** And programs against viruses below it. */
const CHECKED =
  /^(?:-{2,3} )?(?:this (?:e-?mail|message) has been (?:checked for viruses|scanned (?:for viruses )?by)|virus-free\.(?:\s?(?:https?:|www\.)|$)|diese e-?mail wurde von .{1,80} auf viren geprüft|cet e-?mail a été vérifié par le logiciel antivirus|este correo electrónico ha sido comprobado en busca de virus)/i;
const isChecked = (text: string): boolean => CHECKED.test(text) && !REPORTED.test(text);
/** The way out of a list of groups.io. */
const GROUP_LINKS = /^(?:-=){5,40}-? Groups\.io Links:/;
/** The same in one paragraph with whose mail it is. Alone that is a notice, which the reader of bodies knows. */
const OWNED = /^(?:copyright )?(?:©|\(c\)) .{0,120}\ball rights reserved\b/i;
const LEADS_OUT =
  /unsubscribe|mailing address|preferences|\S@\S|https?:|\bwww\.|\byou(?: are|['’]re) receiving this (?:e-?mail|newsletter|message) because you/i;
const MAX_ASIDE = 600;
/** `Example Post, 1 Street | Unsubscribe` */
const WAY_OUT_AT_END = /[|·•] ?(?:unsubscribe|abmelden|abbestellen|se désinscrire|darse de baja)\W{0,3}$/i;
/** Above what is answered to, with an address or a time: `On 3 March 2026 the mayor wrote:` is a sentence. */
const ANSWERS =
  /^(?=.{0,250}(?:\d{1,2}[:.]\d\d(?!\.?\d)|@))(?:on|am|le|el|il|op|den|em|at) .{6,200}(?:wrote|schrieb|a écrit|escribió|ha scritto|schreef|skrev|escreveu)(?: [^:]{1,80})?\s?:$/i;
/** With the address in brackets, or beside a time, in whatever order the language has them. */
const ANSWERS_ADDRESS =
  /^(?=.{0,250}(?:[<([]\S{1,100}@|\d[:.]\d\d.{1,100}\S@|\S@\S.{1,100}\d[:.]\d)\S).{6,250} (?:wrote|schrieb|a écrit|escribió|ha scritto|schreef|skrev|escreveu|napisał|napsal|kirjoitti|написал|yazdı|írta)(?:\(.{1,3}\))?(?: [^:]{1,100})?\s?:$/i;
export const isAnswerLine = (text: string): boolean =>
  ANSWERS.test(text) || (text.length <= MAX_ANSWER_LINE && ANSWERS_ADDRESS.test(text));
const MAX_ANSWER_LINE = 400;
/** What companies put below every mail. */
const DISCLAIMER =
  /^(?:(?:disclaimer|confidential(?:ity)?(?: notice)?)\W{1,4})?(?:this (?:e-?mail|message|communication|transmission)\b|the (?:information|contents?) (?:contained )?(?:in|of) this (?:e-?mail|message)|diese (?:e-?mail|nachricht)|ce (?:message|courriel)|este (?:mensaje|correo))/i;
const DISCLAIMED =
  /\b(?:confidential|privileged|intended|solely|recipients?|addressees?|attachments|delete|vertraulich|bestimmt|empfänger|adressat|anhänge|löschen|confidentiel|destinataires?|supprimer|détruire|confidencial|destinatarios?|eliminar|borrar)/gi;
/** One of them stands in sentences, too. */
const MIN_DISCLAIMED = 2;
const SENT_TO = /^(?:this (?:e-?mail|message|newsletter) was sent to|diese (?:e-?mail|nachricht) wurde an) \S{1,64}@/i;

const isReceipt = (text: string): boolean =>
  RECEIVED.test(text) && (LEAVES_LIST.test(text.replace(QUOTATIONS, '')) || (REASON.test(text) && !QUOTED.test(text)));

function isReported(text: string): boolean {
  if (!RECEIVED.test(text)) return REPORTED.test(text);
  const unquoted = text.replace(QUOTATIONS, '');
  if (WAY_OUT.test(unquoted)) return false;
  const joined = JOINED.exec(unquoted);
  if (joined === null) return REPORTED.test(unquoted) || FRAUD.test(text);
  // To the end of that clause it is what the reader did; whoever reports it has one of his own.
  return REPORTED.test(unquoted.slice(joined.index + joined[0].length).replace(CLAUSE, ''));
}

/** True of what leads to a newsletter's page, out of its list, or says why it came. */
export const isFurniture = (text: string): boolean => FURNITURE.test(text) || isReceipt(text);

const isFooter = (text: string): boolean =>
  FOOTER.test(text) || (OWNED.test(text) && (LEADS_OUT.test(text) || !isCopyright(text)));

export const isDisclaimer = (text: string): boolean =>
  /^please consider the environment/i.test(text) ||
  SENT_TO.test(text) ||
  (DISCLAIMER.test(text) &&
    new Set(Array.from(text.matchAll(DISCLAIMED), ([word]) => word.toLowerCase())).size >= MIN_DISCLAIMED);

/**
 * True where a paragraph is for the desk that gets the mail, and not for readers.
 * @param isBelow A paragraph of the story stands above it.
 */
export const isAside = (text: string, isBelow: boolean): boolean =>
  isDeviceLine(text) ||
  (!isBelow && isPaperLabel(text)) ||
  (text.length <= MAX_ASIDE &&
    (((isFurniture(text) || (isBelow && isFooter(text))) && !isReported(text)) ||
      NOT_SHOWN.test(text) ||
      (isWayOut(text) && !isReported(text)) ||
      LEAVING_FIRST.test(text) ||
      isAnswerLine(text) ||
      RARE_SENDER.test(text) ||
      (FROM_OUTSIDE.test(text.replace(CAUTION, '')) && MIND_LINKS.test(text) && !REPORTED.test(text)) ||
      (isBelow && (isDisclaimer(text) || WAY_OUT_AT_END.test(text) || isChecked(text) || GROUP_LINKS.test(text))) ||
      saysWhomToAsk(text)));
