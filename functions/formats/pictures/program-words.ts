// What cameras, scanners and programs write where nobody wrote a caption: `OLYMPUS DIGITAL CAMERA`, `SONY DSC`,
// `Exif_JPEG_PICTURE`, `Created with The GIMP`, `ImageJ=1.53t images=3 slices=3`, `{"shape": [512, 512, 3]}`.

/** A caption has three words, and not in capitals alone. */
const MIN_WORDS = 3;
/** `Created by Ada Quill, a sand sculpture draws crowds` is longer, unless it names a program. */
const MAX_WORDS = 6;
const MAX_PROGRAM_WORDS = 12;

/** Fields and markup for programs. */
const DATA = /^(?:\{"|<\?xml|<ome\b|\S{1,40}=)/i;
/** `Shot by police in Arden` and `Made in Arden` are captions. */
const MADE =
  /^(?:(?:image|picture|photo|file|document|bild|datei) )?(?:(?:created|generated|processed|edited|scanned|digiti[sz]ed|exported|rendered|erstellt|erzeugt|bearbeitet|gescannt|exportiert|créée?|généré|numérisé|cread[oa]|generado|escaneado|creat[oa]|generato|scansionato|criad[oa]|gemaakt|gescand|skapad|lavet|oprettet|laget|utworzono|wykonano) (?:with|by|using|in|on|from|mit|von|durch|avec|par|con|por|da|com|med|door|met|za pomocą|w)|(?:made|captured|produced|written|saved|shot|taken|réalisé|hecho|fatto|feito|gjord) (?:with|using|avec|con|com|med))(?!\p{L})/iu;
const PROGRAM =
  /(?<!\p{L})(?:gimp|adobe|photoshop|lightroom|illustrator|imagemagick|graphicsmagick|inkscape|paint\.net|canva|snapseed|vsco|matplotlib|imagej|blender|epson|canon|camscanner|silverfast|vuescan|xnview|irfanview|acdsee|picasa|coreldraw|pixelmator|procreate|krita|capture one|dall-e|midjourney|stable diffusion|(?:software|app|version|v) ?\d)/iu;
/** `Intel(R) JPEG Library, version 1,5,4,0`, `CREATOR: gd-jpeg v1.0` */
const VERSION = /(?<![\p{L}\p{N}])(?:v|ver\. ?|version )\d{1,3}[.,]\d/iu;
const SHOT_OF_A_SCREEN =
  /^(?:screen ?-?(?:shot|capture|grab|recording)|bildschirm(?:foto|aufnahme)|capture d['’]écran|captura de (?:pantalla|ecrã|tela)|schermata|istantanea|skjermbilde|skærmbillede|skärmavbild|schermafbeelding|näyttökuva|zrzut ekranu)(?!\p{L})/iu;
/** Its name ends with day and time. */
const NAMED_BY_DAY = /^\p{L}+(?: [\p{L}’']+){0,3} \d{4}-\d\d-\d\d\b/u;
const SCAN = /^(?:scan|fax|telefax|copy|page|seite) (?:from|of page|von|de|no\.?|nr\.?|\+?\d)/i;
/** `Adobe Photoshop document`, `Microsoft Office Document Imaging` */
const DOCUMENT = /^(?:adobe|microsoft|corel|apple) .{0,60}\b(?:document|image|imaging|file|picture)$/i;
const CAMERA = /\b(?:digital|still|video|web) ?camera$/i;

export function isCaption(text: string): boolean {
  const words = text.split(/\s+/, MAX_PROGRAM_WORDS + 1).length;
  if (words < MIN_WORDS || !/\p{Ll}/u.test(text) || DATA.test(text)) return false;
  const isMade = MADE.test(text) && PROGRAM.test(text);
  const isShot = SHOT_OF_A_SCREEN.test(text) && NAMED_BY_DAY.test(text);
  if (words <= MAX_PROGRAM_WORDS && (isMade || isShot || VERSION.test(text))) return false;
  return words > MAX_WORDS || ![MADE, SHOT_OF_A_SCREEN, SCAN, DOCUMENT, CAMERA].some((pattern) => pattern.test(text));
}
