// What the city list of GeoNames lacks or has wrong for news: hand work that build-tables.ts applies.

/** Cities below the threshold that news is often written from, among them those whose state AP's datelines leave out: name in GeoNames | country. */
export const ALSO = `The Hague|NL
Genève|CH
Zürich|CH
Frankfurt am Main|DE
Strasbourg|FR
Marseille|FR
Lyon|FR
Davos|CH
Turin|IT
Naples|IT
Jerusalem|IL
Tel Aviv|IL
Gaza|PS
Ramallah|PS
Edinburgh|GB
Glasgow|GB
Belfast|GB
Birmingham|GB
Manchester|GB
Boston|US
San Francisco|US
Atlanta|US
Miami|US
Seattle|US
Detroit|US
Denver|US
New Orleans|US
Las Vegas|US
Baltimore|US
Cincinnati|US
Cleveland|US
Honolulu|US
Indianapolis|US
Milwaukee|US
Minneapolis|US
Oklahoma City|US
Pittsburgh|US
Salt Lake City|US
St. Louis|US
Vancouver|CA
Lviv|UA
Benghazi|LY
Aden|YE
Erbil|IQ
Goma|CD
La Paz|BO`;

/**
 * GeoNames name|country → the English name, then other names, with the marks of names/countries.ts.
 * A name alone changes only the marks.
 */
export const WORDS = `Genève|CH|Geneva
Zürich|CH|Zurich
Frankfurt am Main|DE|Frankfurt;Frankfurt am Main
Gaza|PS|Gaza City
La Paz|BO|La Paz?
Birmingham|GB|Birmingham
Manchester|GB|Manchester
New York City|US|New York;New York City
Washington, D.C.|US|Washington~;Washington D.C.;Washington DC
Kyiv|UA|Kyiv;Kiev
Odessa|UA|Odesa;Odessa
Kharkiv|UA|Kharkiv;Kharkov
Dnipro|UA|Dnipro;Dnipropetrovsk
Bengaluru|IN|Bengaluru;Bangalore
Mumbai|IN|Mumbai;Bombay
Kolkata|IN|Kolkata;Calcutta
Chennai|IN|Chennai;Madras
Allahābād|IN|Prayagraj;Allahabad
Sūrat|IN|Surat?
Thāne|IN|Thane?
Nowrangapur|IN|
Beijing|CN|Beijing;Peking
Guangzhou|CN|Guangzhou;Canton?
Xi’an|CN|Xi'an;Xian
Changshu City|CN|Changshu
Ürümqi|CN|Urumqi
Yangon|MM|Yangon;Rangoon
Nay Pyi Taw|MM|Naypyitaw;Naypyidaw;Nay Pyi Taw
Ulan Bator|MN|Ulaanbaatar;Ulan Bator
Nur-Sultan|KZ|Astana;Nur-Sultan
Almaty|KZ|Almaty;Alma-Ata
Ho Chi Minh City|VN|Ho Chi Minh City;Saigon
Saint Petersburg|RU|St. Petersburg;St Petersburg;Saint Petersburg;Leningrad
Nizhniy Novgorod|RU|Nizhny Novgorod
Rostov-na-Donu|RU|Rostov-on-Don
Samara|RU|Samara~
İzmir|TR|Izmir
Isfahan|IR|Isfahan;Esfahan
Tehran|IR|Tehran;Teheran
Basrah|IQ|Basra;Basrah
Sanaa|YE|Sanaa;Sana'a
Montréal|CA|Montreal
Juárez|MX|Ciudad Juarez
León de los Aldama|MX|
Iztapalapa|MX|
Gustavo Adolfo Madero|MX|
Santiago|CL|Santiago~
San José|CR|San José?
San Jose|US|San Jose?
San Juan|PR|San Juan?
Panamá|PA|Panama City
Salvador|BR|Salvador?
Cali|CO|Cali?
Rosario|AR|Rosario?
Córdoba|AR|Córdoba?
Valencia|VE|Valencia?
Medina|SA|Medina?
Puebla|MX|Puebla
Guadalajara|MX|Guadalajara
Mecca|SA|Mecca
Georgetown|GY|Georgetown?
Kingston|JM|Kingston?
Kingston|NF|
Kingstown|VC|Kingstown
Hamilton|BM|Hamilton?
Victoria|SC|Victoria?
Stanley|FK|Port Stanley;Stanley?
Plymouth|MS|
Douglas|IM|Douglas?
Jamestown|SH|Jamestown?
George Town|KY|George Town?
Saint-Denis|RE|Saint-Denis?
Saint-Pierre|PM|
The Valley|AI|
West Island|CC|
Nassau|BS|Nassau?
Male|MV|Male?
Suva|FJ|Suva
Praia|CV|Praia?
Apia|WS|Apia
Bern|CH|Bern;Berne
Roseau|DM|Roseau?
Road Town|VG|Road Town
Saint George's|GD|St. George's?;Saint George's?
Saint John’s|AG|St. John's?;Saint John's?
Marigot|MF|Marigot?
Gustavia|BL|Gustavia
Palikir - National Government Center|FM|Palikir
Mata-Utu|WF|Mata-Utu
Nuku‘alofa|TO|Nuku'alofa
Chisinau|MD|Chisinau;Kishinev
N'Djamena|TD|N'Djamena;Ndjamena
Tirana|AL|Tirana
Sofia|BG|Sofia~
Wellington|NZ|Wellington~
Sydney|AU|Sydney~
Adelaide|AU|Adelaide~
Perth|AU|Perth
Paris|FR|Paris
London|GB|London
Milan|IT|Milan~
Houston|US|Houston~
Dallas|US|Dallas~
Phoenix|US|Phoenix~
Brooklyn|US|Brooklyn~
Queens|US|
The Bronx|US|The Bronx;Bronx
San Antonio|US|San Antonio
Kobe|JP|Kobe~
Lima|PE|Lima~
Alexandria|EG|Alexandria?
Bursa|TR|Bursa?
Yono|JP|
Camayenne|GN|
Budta|PH|
Malingao|PH|
Caloocan City|PH|Caloocan
Guankou|CN|
Dadonghai|CN|
Nanchong|CN|Nanchong
Goyang-si|KR|Goyang
Seongnam-si|KR|Seongnam
Kalyān|IN|Kalyan?
Hāora|IN|Howrah
Denver|US|Denver~
Cleveland|US|Cleveland~
St. Louis|US|St. Louis;St Louis;Saint Louis
Jilin|CN|Jilin`;

/** Written like their country (or as good as): the country is tagged, never the city. */
export const LIKE_THEIR_COUNTRY = 'SG HK MO MC LU DJ GI SM VA';

/** Seats that GeoNames does not mark as capitals but that stand for a government in the news. */
export const ALSO_CAPITALS = `Jerusalem|IL
La Paz|BO`;

/** Smaller cities that English calls otherwise: name in GeoNames|country|English names. */
export const TOWN_WORDS = `Köln|DE|Cologne
Hannover|DE|Hanover;Hannover
Nürnberg|DE|Nuremberg
Braunschweig|DE|Brunswick;Braunschweig
Antwerpen|BE|Antwerp
Gent|BE|Ghent
Brugge|BE|Bruges
Sevilla|ES|Seville
Zaragoza|ES|Zaragoza;Saragossa
A Coruña|ES|La Coruna;Corunna
Porto|PT|Porto;Oporto
Basel|CH|Basel;Basle
Göteborg|SE|Gothenburg
Malmö|SE|Malmo
Kraków|PL|Krakow;Cracow
Gdańsk|PL|Gdansk;Danzig
Łódź|PL|Lodz
Wrocław|PL|Wroclaw;Breslau
Thessaloníki|GR|Thessaloniki;Salonika
Piraeus|GR|Piraeus
Palma|ES|Palma de Mallorca
Livorno|IT|Livorno;Leghorn
Padova|IT|Padua
Siracusa|IT|Syracuse
Klaipėda|LT|Klaipeda
Cluj-Napoca|RO|Cluj-Napoca;Cluj
Timişoara|RO|Timisoara
Iaşi|RO|Iasi
Constanţa|RO|Constanta
Plzeň|CZ|Pilsen
Sevastopol|UA|Sevastopol
Zaporizhia|UA|Zaporizhzhia;Zaporizhia
Mykolayiv|UA|Mykolaiv
Ribeirão Preto|BR|Ribeirao Preto
Hodeidah|YE|Hodeidah`;
