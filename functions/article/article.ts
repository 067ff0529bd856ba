// Our normal form of one version of one story, in the names of IPTC ninjs 3. Readonly, plain JSON;
// times are ISO 8601 UTC strings.

export type ArticleType = 'text' | 'picture' | 'composite' | 'video' | 'audio' | 'graphic';

export type PubStatus = 'usable' | 'withheld' | 'canceled';

/** What this version does to the story, as the wire says it. */
export type Change = 'new' | 'update' | 'correction' | 'refile' | 'repeat' | 'kill' | 'withdrawal' | 'advisory';

/** Roles whose text is the story itself; the other roles are kept apart, so that nothing is lost. */
export type ContentRole = 'paragraph' | 'crosshead' | 'list' | 'table' | 'quote';
export type BlockRole =
  | ContentRole
  | 'dateline'
  | 'byline'
  | 'editorNote'
  | 'signoff'
  | 'contact'
  | 'related'
  | 'caption';

/** One block of the body, in the order in which the wire sent it. */
export interface Block {
  readonly role: BlockRole;
  /** Plain text; lines of a list or table are parted by `\n`. */
  readonly text: string;
  /** The same with inline markup (`em`, `strong`, `a`, `br`); absent where the text has none. */
  readonly html?: string;
}

/** Where the story was written, as the wire's own opening words say; never inferred. */
export interface Dateline {
  /** The opening as sent, dash left out: `BEIRUT, Jan 3 (Reuters)`. */
  readonly text: string;
  readonly place?: string;
  /** As printed, without a year: `Jan 3`. */
  readonly date?: string;
  readonly source?: string;
}

export type CreditRole = 'reporting' | 'writing' | 'editing' | 'photo' | 'compiled' | 'graphics' | 'other';

/** Who made it: credits of people and organisations are never tags. */
export interface Credit {
  readonly role: CreditRole;
  readonly kind: 'person' | 'organisation';
  readonly name: string;
  readonly place?: string;
}

export interface EditorNote {
  readonly text: string;
  /** False where the wire marks it as not for publication. */
  readonly public: boolean;
}

/** A concept that the wire gave, as a QCode. */
export interface Subject {
  /** `scheme:code`, as sent: `N2:RU`, `subj:11000000`. */
  readonly qcode: string;
  readonly name?: string;
  /** What the wire uses it for: a subject or a genre of the story, or someone or something that it names. */
  readonly rel: 'subject' | 'genre' | 'place' | 'person' | 'organisation' | 'event';
}

export type TagKind = 'person' | 'organisation' | 'place' | 'event' | 'company' | 'topic' | 'watch';

/** Offsets are UTF-16 units into `body[block].text`; block -1 is the headline. */
export interface Mention {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** A concept that we inferred. */
export interface Tag {
  readonly kind: TagKind;
  /** A public identifier where one is known: `iso3166:RU`, `geonames:524901`, `medtop:20000639`. */
  readonly id: string;
  readonly name: string;
  /** 0 to 1: how much the story is about it. */
  readonly relevance: number;
  /** 0 to 1: how sure the tagger is. */
  readonly confidence: number;
  readonly tagger: string;
  readonly mentions: readonly Mention[];
}

/** One file of a picture, video or graphic. */
export interface Rendition {
  /** The wire's own word: `thumbnail`, `viewImage`, `baseImage`. */
  readonly name: string;
  readonly href?: string;
  readonly contentType?: string;
  readonly width?: number;
  readonly height?: number;
  readonly sizeInBytes?: number;
  /** File name of the binary as it is dropped beside the item. */
  readonly fileName?: string;
}

/** Another item that this one names. */
export interface Association {
  readonly rel: 'picture' | 'packageMember' | 'derivedFrom' | 'related';
  readonly uri: string;
  readonly version?: string;
  readonly type?: ArticleType;
  readonly headline?: string;
  readonly caption?: string;
  readonly credit?: string;
  readonly renditions?: readonly Rendition[];
}

export interface Rights {
  readonly copyrightHolder?: string;
  readonly copyrightNotice?: string;
  readonly usageTerms?: string;
  /** Days after which it must leave every archive, from the day the version was made. */
  readonly keepDays?: number;
}

/** One S3 object version and the place of the item in it. */
export interface DropRef {
  readonly bucket: string;
  readonly key: string;
  readonly versionId: string;
}

export interface ItemRef extends DropRef {
  readonly sha256: string;
  /** Place of the item in the drop, from 0. */
  readonly index: number;
}

/** What an embargo says: an instant, or something that we cannot read and so must hold. */
export type Embargo = { readonly until: string } | { readonly unreadable: string };

/** What a format reads from an item: all that the wire said, nothing that we know besides. */
export interface ParsedArticle {
  /** The wire's guid. */
  readonly uri: string;
  /** The wire's own, opaque. */
  readonly version: string;
  readonly type: ArticleType;
  readonly pubStatus: PubStatus;
  readonly change: Change;
  /** Absent where the wire gives none. */
  readonly versionCreated?: string;
  readonly firstCreated?: string;
  readonly embargo?: Embargo;
  /** Until when the wire lets the story be used. */
  readonly expires?: string;
  readonly language?: string;
  /** 1 (most) to 9 (least). */
  readonly urgency?: number;
  /** The transport's own priority, as sent. */
  readonly priority?: string;
  /** Without prefixes. */
  readonly headline: string;
  /** As sent and without their dash: `['CORRECTED', 'UPDATE 1']`. */
  readonly headlinePrefixes: readonly string[];
  /** As sent, prefixes included. */
  readonly headlineSent: string;
  readonly slugline?: string;
  readonly byline?: string;
  readonly creditline?: string;
  readonly dateline?: Dateline;
  readonly located?: string;
  /** Caption of a picture, summary of a text. */
  readonly description?: string;
  /** The body is a summary, or the beginning of a story that lies elsewhere: the wire gives no more. */
  readonly isSummary?: true;
  readonly provider?: string;
  readonly publisher?: string;
  readonly credits: readonly Credit[];
  readonly editorNotes: readonly EditorNote[];
  readonly body: readonly Block[];
  readonly associations: readonly Association[];
  readonly renditions: readonly Rendition[];
  readonly subjects: readonly Subject[];
  readonly infoSources: readonly { readonly name: string; readonly role?: string }[];
  readonly altIds: readonly { readonly role: string; readonly value: string }[];
  readonly rights: Rights;
  /** Which part it is of a story that is sent in parts; from 1. */
  readonly take?: number;
  /** Groups updates that change their guid. */
  readonly story?: string;
  readonly format: string;
}

/** One version of one story, ready to be decided upon and stored. */
export interface Article extends ParsedArticle {
  /** From authority and uri: the same story over two wires is one article. */
  readonly id: string;
  /** Who owns the uri: `reuters.com`, or `wire:<name>` where the wire may not speak for its owner. */
  readonly authority: string;
  readonly wire: string;
  readonly versionCreated: string;
  /** True where the wire gave no date and the drop's LastModified stands in. */
  readonly versionCreatedInferred: boolean;
  /** The wire's own date of a withhold that lies ahead of its receipt, where that stands in for it. */
  readonly datedAhead?: string;
  readonly receivedAt: string;
  readonly drop: ItemRef;
  readonly tags: readonly Tag[];
  /** SHA-256 of the item's own source, whatever the parser made of it. */
  readonly sourceHash: string;
  /** SHA-256 of headline, clean text, status and embargo: equal over two channels that wrap it differently. */
  readonly textHash: string;
}
