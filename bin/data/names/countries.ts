// Countries and the words that name them, by hand; a test compares it with i18n-iso-countries and i18n-nationality.
// Line: ISO 3166-1 alpha-2 (XK: Kosovo, user-assigned) | common English name | other names | adjectives and peoples.
// Adjectives ending in -an, -i or -er also stand for their plural. After a word: `!` only in these capitals,
// `~` also a given name or surname, `<` also a surname, `?` nothing without other evidence, `.` unsure, `,` only between a
// comma and a point (`Louisville, Ky.`).
export const COUNTRIES = `AD|Andorra||Andorran
AE|United Arab Emirates|UAE!;U.A.E.!|Emirati;Emirian
AF|Afghanistan||Afghan
AG|Antigua and Barbuda|Antigua|Antiguan;Barbudan
AI|Anguilla||Anguillan
AL|Albania||Albanian
AM|Armenia||Armenian
AO|Angola||Angolan
AQ|Antarctica||
AR|Argentina|Argentine Republic|Argentine;Argentines;Argentinian;Argentinean
AS|American Samoa||American Samoan
AT|Austria||Austrian
AU|Australia||Australian;Aussie;Aussies
AW|Aruba||Aruban
AX|Åland Islands|Aland Islands|
AZ|Azerbaijan||Azerbaijani;Azeri
BA|Bosnia and Herzegovina|Bosnia;Bosnia-Herzegovina|Bosnian;Bosnian Serb;Bosnian Serbs;Bosnian Croat;Bosnian Croats;Herzegovinian
BB|Barbados||Barbadian;Bajan
BD|Bangladesh||Bangladeshi
BE|Belgium||Belgian
BF|Burkina Faso|Burkina|Burkinabe;Burkinabes
BG|Bulgaria||Bulgarian
BH|Bahrain||Bahraini
BI|Burundi||Burundian
BJ|Benin||Beninese;Beninois
BL|Saint Barthélemy|St. Barthelemy;St. Barts|
BM|Bermuda||Bermudan;Bermudian
BN|Brunei|Brunei Darussalam|Bruneian
BO|Bolivia||Bolivian
BQ|Caribbean Netherlands|Bonaire|
BR|Brazil||Brazilian
BS|Bahamas||Bahamian
BT|Bhutan||Bhutanese
BV|Bouvet Island||
BW|Botswana||Botswanan;Batswana;Motswana
BY|Belarus|Belorussia;Byelorussia|Belarusian;Belarussian;Byelorussian
BZ|Belize||Belizean
CA|Canada||Canadian
CC|Cocos Islands||
CD|Democratic Republic of Congo|Democratic Republic of the Congo;DR Congo;D.R. Congo;Congo-Kinshasa;DRC!;Congo.;Zaire|Congolese.;Zairean;Zairian
CF|Central African Republic||Central African
CG|Republic of Congo|Republic of the Congo;Congo Republic;Congo-Brazzaville;Congo?|Congolese?
CH|Switzerland||Swiss
CI|Ivory Coast|Cote d'Ivoire|Ivorian;Ivoirian
CK|Cook Islands||Cook Islander
CL|Chile||Chilean
CM|Cameroon||Cameroonian
CN|China|PRC!;Mainland China|Chinese
CO|Colombia||Colombian
CR|Costa Rica||Costa Rican
CU|Cuba||Cuban
CV|Cape Verde|Cabo Verde|Cape Verdean
CW|Curaçao||Curaçaoan
CX|Christmas Island||
CY|Cyprus|Northern Cyprus|Cypriot;Cypriots;Greek Cypriot;Greek Cypriots;Turkish Cypriot;Turkish Cypriots
CZ|Czech Republic|Czechia|Czech;Czechs
DE|Germany|West Germany;East Germany;Federal Republic of Germany|German;West German;East German
DJ|Djibouti||Djiboutian
DK|Denmark||Danish;Dane~;Danes
DM|Dominica||Dominican?
DO|Dominican Republic||Dominican.
DZ|Algeria||Algerian
EC|Ecuador||Ecuadorean;Ecuadorian
EE|Estonia||Estonian
EG|Egypt||Egyptian
EH|Western Sahara||Sahrawi
ER|Eritrea||Eritrean
ES|Spain||Spanish;Spaniard;Spaniards
ET|Ethiopia||Ethiopian
FI|Finland||Finnish;Finns
FJ|Fiji||Fijian
FK|Falkland Islands|Falklands|Falkland Islander
FM|Micronesia|Federated States of Micronesia|Micronesian
FO|Faroe Islands|Faroes;Faeroe Islands|Faroese
FR|France||French;Frenchman;Frenchmen;Frenchwoman
GA|Gabon||Gabonese
GB|United Kingdom|Britain;Great Britain;UK!;U.K.!;England<;Scotland;Wales<;Northern Ireland|British;Briton;Britons;Brit;Brits;Scottish;Welsh;Northern Irish
GD|Grenada||Grenadian
GE|Georgia?||Georgian
GF|French Guiana||French Guianese
GG|Guernsey||
GH|Ghana||Ghanaian
GI|Gibraltar||Gibraltarian
GL|Greenland||Greenlander;Greenlandic
GM|Gambia||Gambian
GN|Guinea|Republic of Guinea|Guinean
GP|Guadeloupe||Guadeloupean
GQ|Equatorial Guinea||Equatorial Guinean;Equatoguinean
GR|Greece||Greek;Greeks
GS|South Georgia and the South Sandwich Islands|South Georgia?|
GT|Guatemala||Guatemalan
GU|Guam||Guamanian
GW|Guinea-Bissau||Bissau-Guinean;Guinea-Bissauan
GY|Guyana||Guyanese
HK|Hong Kong||Hong Konger;Hongkonger
HM|Heard and McDonald Islands|Heard Island and McDonald Islands|
HN|Honduras||Honduran
HR|Croatia||Croatian;Croat;Croats
HT|Haiti||Haitian
HU|Hungary||Hungarian
ID|Indonesia||Indonesian
IE|Ireland<|Republic of Ireland;Irish Republic|Irish;Irishman;Irishmen;Irishwoman
IL|Israel<||Israeli
IM|Isle of Man||Manx
IN|India||Indian
IO|British Indian Ocean Territory|Chagos Islands;Diego Garcia|Chagossian
IQ|Iraq||Iraqi
IR|Iran|Islamic Republic of Iran;Persia|Iranian
IS|Iceland||Icelandic;Icelander
IT|Italy||Italian
JE|Jersey?||
JM|Jamaica||Jamaican
JO|Jordan~|Hashemite Kingdom of Jordan|Jordanian
JP|Japan||Japanese
KE|Kenya||Kenyan
KG|Kyrgyzstan|Kyrgyz Republic;Kirgizia|Kyrgyz;Kyrgyzstani
KH|Cambodia|Kampuchea|Cambodian;Kampuchean
KI|Kiribati||I-Kiribati
KM|Comoros||Comoran;Comorian
KN|Saint Kitts and Nevis|St. Kitts and Nevis;St. Kitts|Kittitian;Nevisian;Kittian
KP|North Korea|DPRK!;Democratic People's Republic of Korea;Korea?|North Korean;Korean?
KR|South Korea|Republic of Korea;Korea.|South Korean;Korean.
KW|Kuwait||Kuwaiti
KY|Cayman Islands|Caymans;Grand Cayman|Caymanian
KZ|Kazakhstan||Kazakh;Kazakhs;Kazakhstani
LA|Laos|Lao People's Democratic Republic|Laotian;Lao
LB|Lebanon||Lebanese
LC|Saint Lucia|St. Lucia|Saint Lucian;St. Lucian
LI|Liechtenstein||Liechtensteiner
LK|Sri Lanka||Sri Lankan
LR|Liberia||Liberian
LS|Lesotho||Basotho;Mosotho
LT|Lithuania||Lithuanian
LU|Luxembourg|Luxemburg|Luxembourger;Luxembourgish
LV|Latvia||Latvian
LY|Libya||Libyan
MA|Morocco||Moroccan
MC|Monaco||Monegasque;Monacan
MD|Moldova|Republic of Moldova;Moldavia|Moldovan;Moldavian
ME|Montenegro<||Montenegrin;Montenegrins
MF|Saint Martin|French Saint Martin|
MG|Madagascar||Malagasy;Madagascan
MH|Marshall Islands||Marshallese
MK|North Macedonia|Macedonia;Republic of North Macedonia|North Macedonian;Macedonian
ML|Mali||Malian
MM|Myanmar|Burma|Burmese
MN|Mongolia||Mongolian
MO|Macau|Macao|Macanese
MP|Northern Mariana Islands|Northern Marianas|
MQ|Martinique||Martinican
MR|Mauritania||Mauritanian
MS|Montserrat||Montserratian
MT|Malta||Maltese
MU|Mauritius||Mauritian
MV|Maldives||Maldivian;Maldivan
MW|Malawi||Malawian
MX|Mexico||Mexican
MY|Malaysia||Malaysian
MZ|Mozambique||Mozambican
NA|Namibia||Namibian
NC|New Caledonia||New Caledonian
NE|Niger||Nigerien;Nigeriens
NF|Norfolk Island||
NG|Nigeria||Nigerian
NI|Nicaragua||Nicaraguan
NL|Netherlands|Holland<|Dutch;Dutchman;Dutchmen;Dutchwoman
NO|Norway||Norwegian
NP|Nepal||Nepali;Nepalese
NR|Nauru||Nauruan
NU|Niue||Niuean
NZ|New Zealand||New Zealander
OM|Oman||Omani
PA|Panama||Panamanian
PE|Peru||Peruvian
PF|French Polynesia|Tahiti|French Polynesian;Tahitian
PG|Papua New Guinea||Papua New Guinean
PH|Philippines|Republic of the Philippines|Philippine;Filipino;Filipinos;Filipina;Filipinas
PK|Pakistan||Pakistani
PL|Poland||Polish;Pole.;Poles.
PM|Saint Pierre and Miquelon|St. Pierre and Miquelon|
PN|Pitcairn|Pitcairn Islands|
PR|Puerto Rico||Puerto Rican
PS|Palestinian Territories|Palestine;State of Palestine;Palestinian Authority;West Bank;Gaza;Gaza Strip;Occupied Palestinian Territory|Palestinian;Gazan
PT|Portugal||Portuguese
PW|Palau||Palauan
PY|Paraguay||Paraguayan
QA|Qatar||Qatari
RE|Réunion?|Reunion Island;La Réunion|
RO|Romania|Rumania|Romanian;Rumanian
RS|Serbia||Serbian;Serb;Serbs
RU|Russia|Russian Federation|Russian
RW|Rwanda||Rwandan
SA|Saudi Arabia||Saudi;Saudi Arabian
SB|Solomon Islands||Solomon Islander
SC|Seychelles||Seychellois
SD|Sudan|North Sudan|Sudanese
SE|Sweden||Swedish;Swede;Swedes
SG|Singapore||Singaporean
SH|Saint Helena|St. Helena;Ascension Island;Tristan da Cunha|
SI|Slovenia||Slovenian;Slovene;Slovenes
SJ|Svalbard|Svalbard and Jan Mayen;Spitsbergen|
SK|Slovakia|Slovak Republic|Slovak;Slovaks;Slovakian
SL|Sierra Leone||Sierra Leonean
SM|San Marino||Sammarinese;San Marinese
SN|Senegal||Senegalese
SO|Somalia||Somali;Somalian
SR|Suriname|Surinam|Surinamese;Surinamer
SS|South Sudan||South Sudanese
ST|São Tomé and Príncipe|Sao Tome|São Toméan
SV|El Salvador||Salvadoran;Salvadorean;Salvadorian
SX|Sint Maarten|St. Maarten|
SY|Syria|Syrian Arab Republic|Syrian
SZ|Eswatini|Swaziland|Swazi
TC|Turks and Caicos Islands|Turks and Caicos|
TD|Chad~||Chadian
TF|French Southern Territories||
TG|Togo||Togolese
TH|Thailand||Thai
TJ|Tajikistan||Tajik;Tajiks;Tajikistani
TK|Tokelau||
TL|East Timor|Timor-Leste|East Timorese;Timorese
TM|Turkmenistan||Turkmen
TN|Tunisia||Tunisian
TO|Tonga||Tongan
TR|Turkey|Türkiye|Turkish;Turk;Turks
TT|Trinidad and Tobago|Trinidad|Trinidadian;Tobagonian
TV|Tuvalu||Tuvaluan
TW|Taiwan||Taiwanese
TZ|Tanzania||Tanzanian
UA|Ukraine||Ukrainian
UG|Uganda||Ugandan
UM|U.S. Minor Outlying Islands|United States Minor Outlying Islands|
US|United States|United States of America;US!;U.S.!;USA!;U.S.A.!;America|American
UY|Uruguay||Uruguayan
UZ|Uzbekistan||Uzbek;Uzbeks;Uzbekistani
VA|Vatican City|Vatican;Holy See|
VC|Saint Vincent and the Grenadines|St. Vincent and the Grenadines|Vincentian
VE|Venezuela||Venezuelan
VG|British Virgin Islands||British Virgin Islander
VI|U.S. Virgin Islands|US Virgin Islands|
VN|Vietnam|Viet Nam|Vietnamese
VU|Vanuatu||Vanuatuan
WF|Wallis and Futuna||
WS|Samoa|Western Samoa|Samoan
XK|Kosovo||Kosovar;Kosovan
YE|Yemen|North Yemen;South Yemen|Yemeni;Yemenite;Yemenites
YT|Mayotte||
ZA|South Africa||South African
ZM|Zambia||Zambian
ZW|Zimbabwe|Rhodesia|Zimbabwean`;

/**
 * Parts of a country whose name alone says which: the country is tagged, more weakly and without a mention. A line is
 * country or region as in towns.ts | names.
 */
export const PARTS = `US|New England;Silicon Valley;Wall Street;Pentagon;White House;Capitol Hill
US.AL|Alabama;Ala,
US.AK|Alaska
US.AZ|Arizona;Ariz,
US.AR|Arkansas;Ark,
US.CA|California;Calif,;Cal,
US.CO|Colorado;Colo,
US.CT|Connecticut;Conn,
US.DE|Delaware;Del,
US.FL|Florida;Fla,
US.GA|Ga,
US.HI|Hawaii
US.ID|Idaho
US.IL|Illinois;Ill,
US.IN|Indiana;Ind,
US.IA|Iowa
US.KS|Kansas;Kan,;Kans,
US.KY|Kentucky;Ky,
US.LA|Louisiana;La,
US.ME|Maine;Me,
US.MD|Maryland;Md,
US.MA|Massachusetts;Mass,
US.MI|Michigan;Mich,
US.MN|Minnesota;Minn,
US.MS|Mississippi;Miss,
US.MO|Missouri;Mo,
US.MT|Montana;Mont,
US.NE|Nebraska;Neb,;Nebr,
US.NV|Nevada;Nev,
US.NH|New Hampshire;N.H.
US.NJ|New Jersey;N.J.
US.NM|New Mexico;N.M.
US.NY|N.Y.;New York state
US.NC|North Carolina;N.C.
US.ND|North Dakota;N.D.
US.OH|Ohio
US.OK|Oklahoma;Okla,
US.OR|Oregon;Ore,
US.PA|Pennsylvania;Pa,;Penn,;Penna,
US.RI|Rhode Island;R.I.
US.SC|South Carolina;S.C.
US.SD|South Dakota;S.D.
US.TN|Tennessee;Tenn,
US.TX|Texas;Tex,
US.UT|Utah
US.VT|Vermont;Vt,
US.VA|Virginia;Va,
US.WA|Wash,;Washington state
US.WV|West Virginia;W. Va,
US.WI|Wisconsin;Wis,;Wisc,
US.WY|Wyoming;Wyo,
CA.01|Alberta;Alta,
CA.02|British Columbia;B.C.
CA.03|Manitoba;Man,
CA.04|New Brunswick;N.B.
CA.05|Newfoundland;Nfld,
CA.07|Nova Scotia;N.S.
CA.08|Ontario;Ont,
CA.09|Prince Edward Island;P.E.I.
CA.10|Quebec;Que,
CA.11|Saskatchewan;Sask,
CA.14|Nunavut
AU.02|New South Wales
AU.04|Queensland
AU.05|South Australia
AU.06|Tasmania
AU.08|Western Australia
AU.03|Northern Territory
DE|Bavaria;Baden-Wuerttemberg;Baden-Württemberg;Saxony;Lower Saxony;Saxony-Anhalt;Thuringia;Hesse;Brandenburg;Saarland;Schleswig-Holstein;North Rhine-Westphalia;Rhineland-Palatinate;Mecklenburg-Vorpommern
FR|Brittany;Normandy;Corsica;Alsace;Provence
IT|Sicily;Sardinia;Lombardy;Tuscany;Calabria;Piedmont
ES|Catalonia;Andalusia;Galicia;Basque Country;Canary Islands;Balearic Islands;Mallorca
GR|Crete;Lesbos
RU|Siberia;Chechnya;Dagestan;Ingushetia;Tatarstan;Bashkortostan;Kamchatka
GB.NIR|Ulster
UA|Donbas;Donbass
MX|Sinaloa;Oaxaca;Chiapas;Guerrero state;Michoacan;Tamaulipas;Veracruz state
BR|Minas Gerais;Mato Grosso;Rio Grande do Sul;Bahia state
NG|Niger state;Borno;Kaduna state;Zamfara;Katsina;Benue;Adamawa;Anambra
PK|Balochistan;Sindh;Khyber Pakhtunkhwa;Waziristan
ID|Java;Sumatra;Sulawesi;Aceh;Bali;Kalimantan
PH|Mindanao;Luzon;Leyte
JP|Hokkaido;Okinawa;Kyushu;Honshu
MY|Sabah;Sarawak
CD|North Kivu;South Kivu;Ituri;Katanga
SD|Darfur;Kordofan
ET|Tigray;Oromia;Amhara
MM|Rakhine;Kachin
ZA|KwaZulu-Natal;Gauteng;Western Cape;Eastern Cape;Limpopo
IR|Khuzestan
TW|Kinmen
CN|Xinjiang;Inner Mongolia;Guangdong;Sichuan;Yunnan;Hubei;Hunan;Zhejiang;Fujian;Tibet
IN|Kerala;Karnataka;Bihar;Odisha;Madhya Pradesh;Kashmir;Manipur;Uttarakhand;Uttar Pradesh;Gujarat;Maharashtra;Tamil Nadu;Jammu and Kashmir;West Bengal;Andhra Pradesh;Rajasthan;Assam`;

/** Longer names in which a country's or a city's name means something else. */
export const OTHER_NAMES = `Anglo American;U.S. Open;US Open;French Open;Java programming;Indiana Jones;Guinea pig;Guinea pigs;Guinea fowl;New Guinea;West Papua;Gulf of Guinea;Gulf of Mexico;Gulf of Oman;Sea of Japan;Indian Ocean;Indian Wells;West Indian;West Indians;American Indian;American Indians;Latin America;Latin American;Latin Americans;South America;South American;South Americans;Central America;Central American;Central Americans;North America;North American;North Americans;Spanish America;Pan American;Pan Am;English Channel;South China Sea;East China Sea;South China Morning Post;Korean Peninsula;Panama hat;Panama hats;Brazil nut;Brazil nuts;Danish pastry;French fries;French horn;Swiss cheese;Swiss Army knife;Turkish bath;Turkish delight;Turkey breast;Turkey dinner;Turkey sandwich;Chile pepper;Chile peppers;Mark Cuban;Irish Sea;Norwegian Sea;New Britain;New Ireland;New Jersey;New Georgia;Jersey City;Jersey Shore;Washington Post;Washington Times;Washington Nationals;Washington Wizards;Washington Capitals;Washington Commanders;Washington Redskins;New York Times;New York Post;New York Yankees;New York Mets;New York Giants;New York Jets;New York Knicks;New York Rangers;Paris Hilton;Paris Saint-Germain;Paris St Germain;Paris Agreement;Paris Accord;Paris Club;Rome Statute;Vienna Convention;Kyoto Protocol;Geneva Convention;Geneva Conventions;Boston Globe;Los Angeles Times;Chicago Tribune;Berlin Wall;Stockholm syndrome;Santiago de Compostela;Santiago de Cuba;Santa Fe de Bogota;Kansas City;Georgia Tech;Georgia Bulldogs;Prince of Wales;Princess of Wales;Duke of Edinburgh;Queen of England;German shepherd;German shepherds;French Quarter;Polish sausage;Philippine Sea;Manhattan Project;London Bridge;East London;Munich Re`;
