// Makes the names and figures that the grammar's slots ask for, from lists, and now and then from syllables that no list has.
import type { MentionClass } from '../../../functions/tagging/mentions/labels.ts';
import type { Chance } from './chance.ts';
import { cities, type NameLists, peoples, readLists } from './name-lists.ts';

type Piece = string | { readonly class: MentionClass; readonly text: string };

const words = (text: string): readonly string[] => text.split('|');

const DAYS = words('Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday');
const MONTHS = words(
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec',
);
const TITLES = words(
  'President|Prime Minister|Foreign Minister|Finance Minister|Defence Minister|Defense Secretary|Interior Minister|Chancellor|Vice President|Secretary of State|Mr|Mrs|Ms|Senator|Sen.|Governor|Mayor|General|Gen.|Lt. Gen.|Colonel|Ambassador|Premier|King|Archbishop|Cardinal|Sheikh|Deputy Prime Minister|Trade Minister|Health Minister|Secretary-General|Chairman|Speaker|Commissioner|Representative|Rep.|Judge|Justice|Professor|Captain|Major|Minister|Dr|Sir|Lord|president|prime minister|chairman|leader|spokesman|commander|director',
);
const JOBS = words(
  'spokesman|spokeswoman|a spokesman|director|head|the head|deputy head|chairman|secretary|general secretary|chief|the chief|president|the president|leader|the leader|vice president|executive director|chief executive|treasurer|adviser|an adviser|official|a senior official|economist|chief economist|member|a member|analyst|coordinator|founder|envoy',
);
const COMMODITIES = words(
  'copper|gold|silver|wheat|corn|soybeans|soybean|cocoa|coffee|sugar|crude|Brent|gas oil|aluminium|zinc|nickel|cotton|rubber|rice|palm oil|feeder cattle|hogs|platinum|tin|lead|barley|rapeseed|tea|wool',
);
const ROMAN = words('John Paul II|Paul VI|Francis|Benedict XVI|Shenouda III|Pius XII');
const FIRM_ENDS = words(
  'Corp|Inc|Ltd|Co|Plc|PLC|AG|SA|NV|AB|Group|Holdings|Industries|Bank|Bancorp|Financial|Securities|Partners|Capital|Systems|Technologies|Pharmaceuticals|Energy|Oil|Petroleum|Mining|Steel|Motors|Airlines|Airways|Foods|Insurance|Software|Electronics|International|Communications|Telecom|Chemicals|Resources|Properties|Investments|Brothers|& Sons|& Co|Trust|Media|Entertainment|Healthcare|Laboratories|Engineering|Shipping|Press|Stores|Breweries|Paper|Cement|Gold Mines|Enterprises|Associates|Development|Corp.|Inc.|Ltd.|Co.|GmbH|SpA|S.A.|Oyj|A/S|Bhd',
);
const FIRM_WORDS = words(
  'Global|General|National|United|Pacific|Atlantic|First|Western|Northern|Southern|Eastern|Continental|Universal|Allied|American|Royal|Consolidated|Standard|Central|Trans|Inter|Union|Imperial|Premier|Advanced|Digital|Micro|Bio|Euro|Sun|Star|Blue|Golden|Silver|Delta|Omega|Alpha|Apex|Phoenix|Sterling|Crown|Liberty|Pioneer|Summit|Cascade|Granite|Meridian|Horizon|Vector|Quantum|Orion|Titan',
);
const MINISTRIES = words(
  'Foreign Ministry|Finance Ministry|Interior Ministry|Defence Ministry|Defense Ministry|Health Ministry|Justice Ministry|Trade Ministry|Oil Ministry|Transport Ministry|Agriculture Ministry|Ministry of Defence|Ministry of Finance|Ministry of Foreign Affairs|Ministry of Health|Ministry of Education|Ministry of Trade and Industry|Treasury|Defense Department|State Department|Commerce Department|Labor Department|Justice Department|Statistics Office|Central Statistical Office|National Statistics Institute|Customs Department|Information Ministry',
);
const SYLLABLES = words(
  'bar|bel|ber|bor|bra|cal|car|cor|dal|dar|del|dor|dra|el|fal|far|fen|gal|gar|gor|hal|har|hel|ing|jar|kal|kar|kol|kra|lan|lar|len|lor|mal|mar|mel|mir|mor|nal|nar|nel|nor|ol|pal|par|pel|por|ral|ran|rin|ros|sal|san|sel|sor|tal|tar|tel|tor|ur|val|van|ver|vin|wal|wen|yar|zal|zan|zor|ka|ma|ti|lu|sho|ni',
);
const TITLE_WORDS = words(
  'Star|Queen|Harbour|Night|River|Spring|Light|Dream|Road|Sun|Wind|Glory|Princess|Maria|Gold|Winter|Storm|Love|War|Sea',
);
const TAILS = words(
  'son|ov|ova|ski|ez|ini|sen|berg|mann|ton|ley|ic|enko|u|i|a|o|ard|et|is|er|an|oglu|yan|idis|wala|moto|ura',
);
const INITIALS = [...'ABCDEFGHJKLMNPRSTVW'];

export class NameMaker {
  readonly #chance: Chance;
  readonly #lists: NameLists;
  readonly #people: NameLists;
  readonly #groups: readonly string[];
  readonly #cities = cities(20_000).map(({ name }) => name);
  readonly #peoples: readonly string[];

  constructor(chance: Chance) {
    this.#chance = chance;
    this.#lists = readLists('wire-names.txt');
    this.#people = new Map([...this.#lists, ...readLists('person-names.txt')]);
    this.#peoples = peoples(this.#lists);
    this.#groups = [...this.#people.keys()].filter((key) => key.startsWith('family-')).map((key) => key.slice(7));
  }

  readonly month = (): string => this.#chance.pick(MONTHS);

  /** What a slot stands for; `of` is what its base stands for. Undefined where there is no such slot. */
  make(kind: string, of: readonly Piece[] | undefined): Piece[] | undefined {
    const name = this.#name(kind, of === undefined ? undefined : textOf(of));
    if (name !== undefined) return [name];
    const plain = this.#plain(kind);
    return plain === undefined ? undefined : [plain];
  }

  #name(kind: string, of: string | undefined): Piece | undefined {
    const { pick, is } = this.#chance;
    const list = (name: string) => pick(this.#lists.get(name)!);
    switch (kind) {
      case 'P':
        return { class: 'PER', text: this.#person() };
      case 'PG':
        return { class: 'PER', text: this.#given(this.#group()) };
      case 'S':
        return { class: 'PER', text: of === undefined ? this.#family(this.#group()) : surnameOf(of) };
      case 'I':
        return {
          class: 'PER',
          text: `${pick(INITIALS)}.${is(0.3) ? `${pick(INITIALS)}.` : ''} ${this.#family(this.#group())}`,
        };
      case 'L':
        return { class: 'LOC', text: this.#city() };
      case 'R':
        return { class: 'LOC', text: is(0.8) ? list('place') : this.#city() };
      case 'C':
        return { class: 'LOC', text: list('country') };
      case 'O':
        return { class: 'ORG', text: is(0.8) ? list('body') : this.#party() };
      case 'CO':
        return { class: 'ORG', text: is(0.6) ? list('company') : this.#firm() };
      case 'NEW':
        return { class: 'ORG', text: is(0.75) ? this.#firm() : list('company') };
      case 'ME':
        return { class: 'ORG', text: list('media') };
      case 'EX':
        return { class: 'ORG', text: list('exchange') };
      case 'UNI':
        return { class: 'ORG', text: this.#university() };
      case 'MIN':
        return { class: 'ORG', text: pick(MINISTRIES) };
      case 'CL':
        return { class: 'ORG', text: is(0.85) ? list(is(0.95) ? 'club' : 'basketclub') : this.#club() };
      case 'UT':
        return { class: 'ORG', text: list('usteam') };
      case 'CT':
        return { class: 'ORG', text: cityOf(of ?? list('usteam')) };
      case 'NI':
        return { class: 'ORG', text: nicknameOf(of ?? list('usteam')) };
      case 'CY':
        return { class: 'ORG', text: list('county') };
      case 'RC':
        return { class: 'ORG', text: list('rugbyclub') };
      case 'RA':
        return { class: 'ORG', text: list('racing') };
      default:
        return undefined;
    }
  }

  #plain(kind: string): string | undefined {
    const { pick, upTo } = this.#chance;
    switch (kind) {
      case 'N':
        return pick(this.#peoples);
      case 'EV':
        return pick(this.#lists.get('contest')!);
      case 'd':
        return pick(DAYS);
      case 'm':
        return this.month();
      case 'n':
        return String(upTo(1, 20));
      case 'nn':
        return String(upTo(20, 999));
      case 'nk':
        return `${upTo(1, 99)},${upTo(100, 999)}`;
      case 'x':
        return String(upTo(0, 6));
      case 'pc':
        return `${upTo(0, 90)}.${upTo(0, 9)}`;
      case '$':
        return `${pick(['$', '', 'US$'])}${upTo(1, 900)}`;
      case 'y':
        return String(upTo(1960, 2027));
      case 'sets':
        return Array.from({ length: upTo(2, 4) }, () => `6-${upTo(0, 4)}`).join(' ');
      case 'job':
        return pick(JOBS);
      case 'tit':
        return pick(TITLES);
      case 'com':
        return pick(COMMODITIES);
      case 'tick':
        return `${pick(INITIALS)}${pick(INITIALS)}${pick(INITIALS)}.${pick(['N', 'L', 'PA', 'T'])}`;
      case 'cap':
        return pick(INITIALS);
      case 'Title':
        return pick(TITLE_WORDS);
      case 'Given':
        return this.#given('anglo');
      case 'roman':
        return pick(ROMAN);
      default:
        return undefined;
    }
  }

  #group(): string {
    return this.#chance.is(0.3) ? 'anglo' : this.#chance.pick(this.#groups);
  }

  #person(): string {
    const { pick, is } = this.#chance;
    if (is(0.06)) return pick(this.#people.get(is(0.6) ? 'full-cn' : 'full-kr')!);
    const group = this.#group();
    const given = this.#given(group);
    const family = this.#family(is(0.9) ? group : this.#group());
    if (is(0.05)) return `${given} ${pick(INITIALS)}. ${family}`;
    if (is(0.03)) return `${pick(INITIALS)}.${pick(INITIALS)}. ${family}`;
    if (is(0.03))
      return `${given} ${pick(['van', 'van der', 'de', 'von', 'da', 'di', 'del', 'bin', 'ben', 'ter', 'al'])} ${family}`;
    if (is(0.04)) return `${given} ${this.#given(group)} ${family}`;
    if (is(0.03)) return `${given}-${this.#given(group)} ${family}`;
    if (is(0.02)) return `${given} ${family} ${pick(['Jr', 'Jr.', 'Sr.', 'III'])}`;
    if (is(0.03)) return `${given} ${family}-${this.#family(group)}`;
    return `${given} ${family}`;
  }

  #given(group: string): string {
    const { pick, is } = this.#chance;
    if (is(0.04)) return this.#coined('');
    return pick(this.#people.get(`given-${group}`) ?? this.#people.get('given-anglo')!);
  }

  #family(group: string): string {
    const { pick, is } = this.#chance;
    return is(0.2) ? this.#coined(pick(TAILS)) : pick(this.#people.get(`family-${group}`)!);
  }

  #city(): string {
    const { is, pick, pickEarly } = this.#chance;
    if (is(0.05)) return this.#coined(pick(['ville', 'burg', 'abad', 'grad', 'ton', 'pur', 'o', 'a', '']));
    return is(0.5) ? pick(this.#cities.slice(0, 500)) : pickEarly(this.#cities);
  }

  #firm(): string {
    const { pick, is } = this.#chance;
    const head = is(0.35)
      ? this.#family(this.#group())
      : is(0.3)
        ? this.#city()
        : is(0.5)
          ? pick(FIRM_WORDS)
          : this.#coined(pick(['', 'co', 'tech', 'tel', 'med', 'ex', 'sys', 'is']));
    if (is(0.1)) return `${head} ${pick(['&', 'and'])} ${this.#family(this.#group())}`;
    if (is(0.12)) return head;
    if (is(0.25)) return `${head} ${pick(FIRM_ENDS)} ${pick(FIRM_ENDS.slice(0, 14))}`;
    if (is(0.1)) return `Bank of ${this.#city()}`;
    if (is(0.06)) return Array.from({ length: this.#chance.upTo(2, 4) }, () => pick(INITIALS)).join('');
    return `${head} ${pick(FIRM_ENDS)}`;
  }

  #party(): string {
    const { pick, is } = this.#chance;
    if (is(0.25)) return Array.from({ length: this.#chance.upTo(3, 5) }, () => pick(INITIALS)).join('');
    if (is(0.2))
      return `${pick(this.#peoples)} ${pick(words('Red Cross|Football Association|Olympic Committee|Medical Association|Central Bank|Parliament|Farmers Union|Embassy|Navy|Army'))}`;
    const head = pick(
      words(
        "National|Democratic|United|Progressive|Popular|Revolutionary|Christian|Islamic|Social|Liberal|Free|Workers|Farmers|Peasants|New|Patriotic|Republican|People's",
      ),
    );
    const middle = pick(
      words('Democratic|Unity|Liberation|Reform|Freedom|Independence|Salvation|Action|Union|Rights|Justice|Peace'),
    );
    const end = pick(
      words(
        'Party|Front|Movement|Alliance|Union|Congress|League|Council|Committee|Army|Organisation|Federation|Association|Coalition',
      ),
    );
    if (is(0.15))
      return `${end} of ${pick(words('Industry|Journalists|Small Business|Trade Unions|Engineers|Bankers|Chambers of Commerce'))}`;
    if (is(0.15))
      return `${this.#city()} ${pick(words('Police Department|City Council|Chamber of Commerce|Airport Authority|Fire Department|Symphony Orchestra|Hospital|University|Museum'))}`;
    return `${head} ${middle} ${end}`;
  }

  #university(): string {
    const { pick, is } = this.#chance;
    if (is(0.4)) return `University of ${is(0.6) ? this.#city() : pick(this.#lists.get('place')!)}`;
    return `${is(0.6) ? this.#city() : this.#family('anglo')} ${pick(words('University|University Hospital|College|Institute of Technology|Medical Center|State University|Institute|School of Economics|General Hospital'))}`;
  }

  #club(): string {
    const { pick, is } = this.#chance;
    const city = this.#city();
    return is(0.5)
      ? city
      : is(0.5)
        ? `${city} ${pick(words('United|City|Rovers|Town|Athletic|Wanderers|FC'))}`
        : `${pick(words('FC|SC|Dynamo|Sporting|Racing|Real|AS|SV|Spartak|Inter|Deportivo'))} ${city}`;
  }

  #coined(tail: string): string {
    const { pick, upTo } = this.#chance;
    const body =
      Array.from({ length: upTo(1, 2) }, () => pick(SYLLABLES)).join('') + (tail === '' ? pick(SYLLABLES) : tail);
    return body[0]!.toUpperCase() + body.slice(1);
  }
}

const textOf = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');

/** `Kim Young-sam` is Kim; `Jan van der Berg` is van der Berg or Berg. */
function surnameOf(person: string): string {
  const parts = person.split(' ').filter((part) => !/^(?:Jr\.?|Sr\.?|III)$/.test(part));
  if (/^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+-\p{Ll}+$/u.test(person)) return parts[0]!;
  return parts.at(-1)!;
}

const NICKNAMES_OF_TWO =
  /(?:Mighty Ducks|Red Sox|White Sox|Red Wings|Maple Leafs|Blue Jays|Trail Blazers|Golden Knights)$/;

function nicknameOf(team: string): string {
  return NICKNAMES_OF_TWO.exec(team)?.[0] ?? team.slice(team.lastIndexOf(' ') + 1);
}

const cityOf = (team: string): string => team.slice(0, -nicknameOf(team).length - 1);
