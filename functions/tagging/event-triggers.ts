// The words that tell of an event, by its kind, and what must stand near them: precision first, so that a heart attack, a
// rally of shares and a summit of the Alps are none.

export type EventKind =
  | 'attack'
  | 'kidnapping'
  | 'explosion'
  | 'fire'
  | 'crash'
  | 'sinking'
  | 'earthquake'
  | 'eruption'
  | 'storm'
  | 'flood'
  | 'landslide'
  | 'outbreak'
  | 'election'
  | 'referendum'
  | 'strike'
  | 'protest'
  | 'coup'
  | 'takeover'
  | 'invasion'
  | 'ceasefire'
  | 'summit';

export interface Trigger {
  readonly kind: EventKind;
  /** In lower case; of several words joined by spaces the first is looked up. */
  readonly words: readonly string[];
  /** One of these in the sentence or, outside headlines, in the next or last one of the block. */
  readonly near?: ReadonlySet<string>;
  /** None of these right before it. */
  readonly notAfter?: ReadonlySet<string>;
  /** None of these right behind it. */
  readonly notBefore?: ReadonlySet<string>;
  /** None of these anywhere in the sentence: of what may happen, or did not. */
  readonly unless?: ReadonlySet<string>;
}

const list = (words: string): string[] => words.split(';');
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const HARM =
  'kill kills killed killing dead death deaths died dies injured injuring wounded wounding wounds casualties';
const ARMED =
  'gunman gunmen militant militants bomber bombers insurgents insurgent rebels rebel terrorist terrorists troops soldiers hostage hostages rocket rockets missile missiles drone drones explosives jihadists militia militiamen attackers attacker assailants assailant responsibility fighters shelling knife stabbed shot';
const VIOLENCE = set(`${HARM} ${ARMED}`);
const DAMAGE = set(
  `${HARM} homes houses residents evacuated evacuate evacuation displaced rescue rescuers rescued emergency hit hits struck battered lashed destroyed damaged damage swept flooded stranded submerged landfall power winds missing toll tore ripped`,
);

const MAY_STRIKE = set('vote voted voting ballot threaten threatens threatened threatening averted avert avoid');

export const TRIGGERS: readonly Trigger[] = [
  {
    kind: 'attack',
    words: list('attack;attacks;ambush;raid;raids;assault;massacre;shelling;stabbing;stabbings'),
    near: VIOLENCE,
    notAfter: set(
      'heart panic asthma verbal personal scathing stinging cyber shark veiled counter police left right under the',
    ),
    notBefore: set('ads ad dog dogs plan midfielder coach line on'),
  },
  {
    kind: 'attack',
    words: list(
      'attack on;attacks on;attack in;attacks in;attack at;attacks at;raid on;raids on;assault on;ambush in;ambush on;raid in;massacre in;massacre at',
    ),
    near: VIOLENCE,
    notAfter: set('heart panic asthma verbal personal scathing stinging cyber shark veiled counter'),
  },
  {
    kind: 'attack',
    words: list(
      'bombing;bombings;car bomb;suicide bomber;suicide bombing;bomb blast;bomb explosion;bomb attack;shooting;shootings;opened fire;airstrike;airstrikes;air strike;air strikes;missile strike;missile strikes;drone strike;drone strikes;missile attack;drone attack;rocket attack;hostage-taking;car bombing;knife attack;arson attack',
    ),
    near: VIOLENCE,
    notAfter: set('photo film sharp penalty target clay'),
    notBefore: set('star spree guard range percentage'),
  },
  {
    kind: 'attack',
    words: list(
      'gunmen killed;gunmen kill;gunman killed;gunman kills;gunmen stormed;gunmen storm;gunmen attacked;gunmen attack;gunmen shot;militants killed;militants kill;militants attacked;militants stormed;bomb killed;bomb kills;bomber killed;bomber kills',
    ),
  },
  {
    kind: 'kidnapping',
    words: list('kidnapped;abducted;kidnapping;abduction;kidnap;abduct'),
    near: set(
      'gunmen gunman militants bandits kidnappers ransom schoolchildren pupils students schoolgirls hostages aid workers armed villagers',
    ),
  },
  {
    kind: 'explosion',
    words: list('explosion;explosions;blast;blasts;exploded;blew up'),
    near: set(
      `${HARM} factory mine refinery pipeline warehouse plant depot gas tanker fireworks building boiler colliery platform`,
    ),
    notAfter: set('bomb mortar suicide population'),
  },
  {
    kind: 'fire',
    words: list(
      'wildfire;wildfires;bushfire;bushfires;forest fire;forest fires;blaze;fire broke out;fire swept;fire tore;fire ripped;fire gutted;fire killed;fire kills;fire engulfed;fire destroyed',
    ),
    near: set(
      `${HARM} firefighters firefighter evacuated evacuate homes acres hectares flames swept gutted destroyed burned burnt smoke`,
    ),
  },
  {
    kind: 'crash',
    words: list(
      'plane crash;plane crashes;plane crashed;air crash;jet crashed;jet crashes;helicopter crash;helicopter crashed;helicopter crashes;aircraft crashed;airliner crashed;train crash;train collision;trains collided;train derailed;train derails;derailment;bus crash;bus plunged;bus plunges;bus overturned;coach crash;coach overturned;road crash;road accident;car crash;trains collide;train collided;bus collided;truck collided;pile-up',
    ),
    near: set(
      `${HARM} passengers passenger crew aboard carriages survivors wreckage pilot pilots rescuers carrying freight`,
    ),
  },
  {
    kind: 'sinking',
    words: list('capsized;capsizes;sank;sinks;sinking;overturned;shipwreck'),
    near: set('ferry boat ship vessel dinghy trawler migrants passengers sailors coastguard barge tanker freighter'),
  },
  {
    kind: 'earthquake',
    words: list('earthquake;earthquakes;quake;tremor'),
    near: set(
      `${HARM} magnitude struck hit hits shook shakes jolted rattled depth epicentre epicenter tsunami toppled`,
    ),
    notBefore: set('engineering insurance drill drills'),
  },
  {
    kind: 'eruption',
    words: list('erupted;erupts;eruption;eruptions'),
    near: set('volcano volcanic lava ash crater mount'),
  },
  {
    kind: 'storm',
    words: list('hurricane;typhoon;cyclone;tornado;tornadoes;storm;storms;blizzard;snowstorm'),
    near: DAMAGE,
    notAfter: set('political media perfect twitter social diplomatic legal'),
  },
  {
    kind: 'flood',
    words: list('floods;flooding;floodwaters;flash flood;flash floods;flood'),
    near: set(
      `${HARM} rain rains river rivers homes houses displaced evacuated submerged stranded missing swept villages burst rescuers`,
    ),
    notAfter: set('a'),
  },
  {
    kind: 'landslide',
    words: list('landslide;landslides;mudslide;mudslides;avalanche'),
    near: DAMAGE,
    notBefore: set('victory win majority'),
  },
  {
    kind: 'outbreak',
    words: list('outbreak;epidemic;outbreak of'),
    near: set(
      'cholera ebola measles flu virus disease cases infected vaccine vaccination foot-and-mouth poultry birds polio dengue marburg mpox meningitis malaria swine salmonella legionnaires',
    ),
  },
  {
    kind: 'election',
    words: list('election;elections;run-off;runoff;by-election;polls closed;polls opened;ballot'),
    near: set(
      'vote votes voted voters voting won win wins winning held hold polling polls ballots seats candidate candidates parliamentary presidential turnout victory lost party parties midterm kept took majority bloc republicans democrats',
    ),
    notBefore: set('commission officials official committee observers campaign manifesto law laws year board'),
  },
  {
    kind: 'referendum',
    words: list('referendum'),
    near: set(
      'vote votes voted voters hold held constitution independence constitutional turnout ballot reject rejected',
    ),
  },
  {
    kind: 'strike',
    words: list('strike;strikes;walkout;walkouts;stoppage;stoppages;industrial action;walked out;walk out'),
    near: set(
      'union unions workers staff pilots drivers nurses doctors teachers pay wages wage miners dockers employees crew crews railway dockworkers walkout labour picket pickets',
    ),
    notAfter: set(
      'air missile drone rocket military lightning first late airstrike precision hunger could would to may can hurricane',
    ),
    notBefore: set('price force partnership rate fund back a deal'),
    unless: MAY_STRIKE,
  },
  {
    kind: 'strike',
    words: list(
      'on strike;went on strike;go on strike;goes on strike;general strike;24-hour strike;48-hour strike;strike over;strike action',
    ),
    unless: MAY_STRIKE,
    near: set(
      'union unions workers staff pilots drivers nurses doctors teachers pay wages wage miners dockers employees crew crews railway dockworkers labour',
    ),
  },
  {
    kind: 'protest',
    words: list(
      'protest;protests;protesters;protestors;demonstrators;demonstration;demonstrations;riot;riots;rioting;rally;rallied;rallies;marched;march through',
    ),
    near: set(
      'thousands hundreds dozens women students roads blocked guards police marched gathered clashed clashes streets crowd crowds demanding demanded chanting chanted demonstrators protesters square gas banners arrested anti-government',
    ),
    notAfter: set('market stock share shares bond relief dollar under'),
    notBefore: set('in song vote'),
  },
  {
    kind: 'coup',
    words: list('coup;coup attempt;coup plot'),
    near: set(
      'soldiers military army seized power president overthrow overthrown ousted junta officers generals general toppled failed attempted',
    ),
    notBefore: set('for de'),
  },
  {
    kind: 'takeover',
    words: list('returned to power;seized power;took power;overthrew'),
    near: set(
      'military army junta soldiers president government forces rebels taliban coup militants regime troops withdrawal',
    ),
  },
  {
    kind: 'invasion',
    words: list('invasion of;invaded'),
    near: set('troops war forces army tanks border sanctions military missiles since after president weapons soldiers'),
    notBefore: set('privacy'),
  },
  {
    kind: 'ceasefire',
    words: list('ceasefire;cease-fire;truce;armistice'),
    near: set(
      'agreed signed effect broke broken declared announced violated violations mediated brokered hostages fighting rebels talks deal holding held',
    ),
  },
  {
    kind: 'summit',
    words: list('summit'),
    near: set(
      'leaders leader ministers presidents prime g7 g20 g-7 g-20 nato eu asean brics opec talks heads chancellor african arab communique gathered host hosts hosting meet met',
    ),
    notAfter: set('mount near peak reach'),
    notBefore: set('ridge'),
  },
];
