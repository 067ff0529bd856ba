// What cameras, scanners and programs write where nobody wrote a caption: `OLYMPUS DIGITAL CAMERA`, `SONY DSC`,
// `Exif_JPEG_PICTURE`, `Created with The GIMP`, `ImageJ=1.53t images=3 slices=3`, `{"shape": [512, 512, 3]}`.
import { caseless } from '../syntax/caseless.ts';

/** A caption has three words, and not in capitals alone. */
const MIN_WORDS = 3;
/** `Created with Canva by students of Arden school, a poster hangs there` is longer than what programs write. */
const MAX_PROGRAM_WORDS = 10;
/** With what it was set to: `(using IJG JPEG v62), quality = 90`. */
const MAX_LIBRARY_WORDS = 12;

/** Fields and markup for programs; `E=mc2 is written on a wall` has one sign alone. */
const DATA = /^(?:\{"|<\?xml|<ome\b|\S{1,40}=\S{0,40}\s+\S{1,40}=)/i;
/** `Shot by police in Arden` and `Exported from Arden: frozen fish` are captions: a program is to be named. */
const MADE = caseless`^(?:(?:image|picture|photo|file|document|bild|datei) )?(?:(?:created|generated|processed|edited|scanned|digiti[sz]ed|exported|rendered|erstellt|erzeugt|bearbeitet|gescannt|exportiert|créée?|généré|numérisé|cread[oa]|generado|escaneado|creat[oa]|generato|scansionato|criad[oa]|gemaakt|gescand|skapad|lavet|oprettet|laget|utworzono|wykonano) (?:with|by|using|in|on|from|mit|von|durch|avec|par|con|por|da|com|med|door|met|za pomocą|w)|(?:made|captured|produced|written|saved|shot|taken|réalisé|hecho|fatto|feito|gjord) (?:with|using|avec|con|com|med))(?!\p{L})`;
const PROGRAM = caseless`(?<!\p{L})(?:gimp|adobe|photoshop|lightroom|illustrator|imagemagick|graphicsmagick|inkscape|paint\.net|canva|snapseed|vsco|matplotlib|imagej|blender|epson|canon|camscanner|silverfast|vuescan|xnview|irfanview|acdsee|picasa|coreldraw|pixelmator|procreate|krita|capture one|dall-e|midjourney|stable diffusion|(?:software|app|version|v) ?\d)`;
/** Whatever is called so in capitals, to its end: `Created with Foobar Studio 2`. */
const MADE_WITH =
  /^(?:Created|Generated|Processed|Edited|Rendered|Erstellt|Erzeugt|Bearbeitet|Créé|Creado) (?:with|using|mit|avec|con)(?: [\p{Lu}\d]\S*){1,4}$/u;
/** `Intel(R) JPEG Library, version 1,5,4,0`, `CREATOR: gd-jpeg v1.0`; people show a version of what they have made. */
const VERSION = caseless`(?<![\p{L}\p{N}])(?:v|ver\. ?|version )\d{1,3}[.,]\d`;
const LIBRARY = caseless`(?<!\p{L})(?:library|jpe?g|png|tiff|encoder|codec|sdk|firmware|creator)(?!\p{L})`;
const SHOT_OF_A_SCREEN = caseless`^(?:screen ?-?(?:shot|capture|grab|recording)|bildschirm(?:foto|aufnahme)|capture d['’]écran|captura de (?:pantalla|ecrã|tela)|schermata|istantanea|skjermbilde|skærmbillede|skärmavbild|schermafbeelding|näyttökuva|zrzut ekranu)(?!\p{L})`;
/** Its name has day and time, or nothing but a number: `Screenshot of a post on March 4` is told by somebody. */
const NUMBERED = /\d{4}-\d\d-\d\d\b|^\S+(?: \S+){0,2}\s\d{1,14}$|\s\(\d{1,14}\)$/;
/** `Page 1 of 3`, and no `Page 1 of the Daily News`. */
const SCAN = caseless`^(?:scan|fax|telefax|copy|page|seite)(?: (?:from|of page|von|de|no\.?|nr\.?))?(?: \+?[\d./:-]+){1,4}(?: (?:of|von|de) \d+| (?:on|am) \p{L}+)?$`;
/** `Adobe Photoshop document`, `Microsoft Office Document Imaging` */
const DOCUMENT =
  /^(?:Adobe|Microsoft|Corel|Apple) (?:\p{Lu}\S* ){1,4}(?:[Dd]ocument|[Ii]mage|[Ii]maging|[Ff]ile|[Pp]icture)$/u;
/** By its name alone: somebody may be caught on video camera. */
const CAMERA = /^(?:[\p{Lu}\d]\S* ){0,4}(?:[Dd]igital |[Ss]till |[Vv]ideo |[Ww]eb ?){1,2}[Cc]amera$/u;

export function isCaption(text: string): boolean {
  const words = text.split(/\s+/, MAX_LIBRARY_WORDS + 1).length;
  if (words < MIN_WORDS || !/\p{Ll}/u.test(text) || DATA.test(text)) return false;
  if (words <= MAX_LIBRARY_WORDS && VERSION.test(text) && LIBRARY.test(text)) return false;
  if (words > MAX_PROGRAM_WORDS) return true;
  if ((MADE.test(text) && PROGRAM.test(text)) || (SHOT_OF_A_SCREEN.test(text) && NUMBERED.test(text))) return false;
  return ![MADE_WITH, SCAN, DOCUMENT, CAMERA].some((pattern) => pattern.test(text));
}
