// States, provinces and countries by their names and short forms: what tells a city of a dateline from a person.

/** States, provinces and countries as they stand behind a city, without their full stops. */
const REGIONS = new Set(
  [
    'Ala,Alaska,Ariz,Ark,Calif,Colo,Conn,Del,Fla,Ga,Hawaii,Idaho,Ill,Ind,Iowa,Kan,Kans,Ky,La,Maine,Md,Mass,Mich,Minn',
    'Miss,Mo,Mont,Neb,Nebr,Nev,Ohio,Okla,Ore,Pa,Penn,Tenn,Tex,Texas,Utah,Va,Vt,Wash,Wis,Wisc,Wyo,WVa',
    'Alabama,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Georgia,Illinois,Indiana,Kansas,Kentucky',
    'Louisiana,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire',
    'New Jersey,New Mexico,New York,North Carolina,North Dakota,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina',
    'South Dakota,Tennessee,Vermont,Virginia,Washington,West Virginia,Wisconsin,Wyoming,Puerto Rico',
    'AL,AK,AZ,AR,CA,CO,CT,DE,DC,FL,GA,HI,ID,IL,IN,IA,KS,KY,LA,ME,MD,MA,MI,MN,MS,MO,MT,NE,NV,NH,NJ,NM,NY,NC,ND,OH,OK,OR',
    'PA,PR,RI,SC,SD,TN,TX,UT,VT,VA,WA,WV,WI,WY',
    'Alberta,British Columbia,Manitoba,New Brunswick,Newfoundland,Nova Scotia,Ontario,Prince Edward Island,Quebec,Québec',
    'Saskatchewan,Yukon,Alta,Man,Ont,Que,Sask,AB,BC,MB,NB,NL,NS,ON,PE,PEI,QC,SK,YT,NT,NU',
    'USA,US,United States,UK,United Kingdom,England,Scotland,Wales,Northern Ireland,UAE,United Arab Emirates',
    'Argentina,Armenia,Australia,Austria,Azerbaijan,Bahrain,Bangladesh,Belarus,Belgium,Bolivia,Brazil,Bulgaria,Cambodia',
    'Canada,Chile,China,Colombia,Costa Rica,Croatia,Cuba,Cyprus,Czech Republic,Denmark,Dominican Republic,Ecuador,Egypt',
    'Estonia,Ethiopia,Finland,France,Germany,Ghana,Greece,Guatemala,Honduras,Hungary,Iceland,India,Indonesia,Iran,Iraq',
    'Ireland,Israel,Italy,Jamaica,Japan,Jordan,Kazakhstan,Kenya,Kuwait,Latvia,Lebanon,Liechtenstein,Lithuania,Luxembourg',
    'Malaysia,Malta,Mexico,Moldova,Monaco,Morocco,Nepal,Netherlands,The Netherlands,New Zealand,Nicaragua,Nigeria,Norway',
    'Oman,Pakistan,Panama,Paraguay,Peru,Philippines,Poland,Portugal,Qatar,Romania,Russia,Rwanda,Saudi Arabia,Senegal',
    'Serbia,Singapore,Slovakia,Slovenia,South Africa,South Korea,Spain,Sri Lanka,Sweden,Switzerland,Syria,Taiwan,Tanzania',
    'Thailand,Tunisia,Turkey,Türkiye,Uganda,Ukraine,Uruguay,Uzbekistan,Venezuela,Vietnam,Yemen,Zambia,Zimbabwe',
    'Deutschland,Österreich,Schweiz,Suisse,Belgique,España,Italia,Brasil,México,Sverige,Norge,Danmark,Suomi',
  ].flatMap((names) => names.split(',')),
);

/** Cities that a dateline names without anything behind them, as the stylebooks of AP and The Canadian Press list them. */
const KNOWN_CITIES = new Set(
  [
    'ATLANTA,BALTIMORE,BOSTON,CHICAGO,CINCINNATI,CLEVELAND,DALLAS,DENVER,DETROIT,HONOLULU,HOUSTON,INDIANAPOLIS,LAS VEGAS',
    'LOS ANGELES,MIAMI,MILWAUKEE,MINNEAPOLIS,NEW ORLEANS,NEW YORK,OKLAHOMA CITY,PHILADELPHIA,PHOENIX,PITTSBURGH',
    'SALT LAKE CITY,SAN ANTONIO,SAN DIEGO,SAN FRANCISCO,SEATTLE,ST. LOUIS,WASHINGTON',
    'AMSTERDAM,ATHENS,BAGHDAD,BANGKOK,BEIJING,BEIRUT,BERLIN,BRUSSELS,CAIRO,DJIBOUTI,DUBLIN,GENEVA,GIBRALTAR,HAVANA,HELSINKI',
    'HONG KONG,ISLAMABAD,ISTANBUL,JERUSALEM,JOHANNESBURG,KABUL,KUWAIT CITY,KYIV,LONDON,LUXEMBOURG,MACAU,MADRID,MEXICO CITY',
    'MILAN,MONACO,MOSCOW,MUNICH,NEW DELHI,PANAMA CITY,PARIS,PRAGUE,RIO DE JANEIRO,ROME,SAN MARINO,SAO PAULO,SHANGHAI',
    'SINGAPORE,STOCKHOLM,SYDNEY,TOKYO,UNITED NATIONS,VATICAN CITY,VIENNA,ZURICH',
    'CALGARY,CHARLOTTETOWN,EDMONTON,FREDERICTON,HALIFAX,MONTREAL,OTTAWA,QUEBEC,REGINA,SASKATOON,TORONTO,VANCOUVER,VICTORIA',
    'WINNIPEG',
  ].flatMap((names) => names.split(',')),
);

/** True of a city that needs nothing behind it, in capitals. */
export const isKnownCity = (place: string): boolean => KNOWN_CITIES.has(place);

/** True where a known state, province or country stands behind the city: `San Francisco, CA`. */
export function hasRegion(place: string): boolean {
  const parts = place.split(', ');
  return (parts.length === 2 || parts.length === 3) && REGIONS.has(parts.at(-1)!.replaceAll('.', ''));
}
