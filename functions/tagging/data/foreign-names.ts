// A line is `language and key of the first word;kind;country or city;name` (bin/data/names/tables.ts).
// Written by bin/data/build-names.ts; sorted by key.
export const FOREIGN_NAMES = `da afghanistan;n;AF;Afghanistan
da alandsøerne;n;AX;Ålandsøerne
da albanien;n;AL;Albanien
da algeriet;n;DZ;Algeriet
da amerikansk;n;AS;Amerikansk Samoa
da amerikanske;n;VI;Amerikanske Jomfruøer
da andorra;n;AD;Andorra
da angola;n;AO;Angola
da anguilla;n;AI;Anguilla
da antarktis;n;AQ;Antarktis
da antigua;n;AG;Antigua og Barbuda
da argentina;n;AR;Argentina
da armenien;n;AM;Armenien
da aruba;n;AW;Aruba
da aserbajdsjan;n;AZ;Aserbajdsjan
da athen;c;5nzn,GR*,Athens;Athen
da australien;n;AU;Australien
da bahamas;n;BS;Bahamas
da bahrain;n;BH;Bahrain
da bangladesh;n;BD;Bangladesh
da barbados;n;BB;Barbados
da belarus;n;BY;Belarus
da belgien;n;BE;Belgien
da belize;n;BZ;Belize
da benin;n;BJ;Benin
da bermuda;n;BM;Bermuda
da bhutan;n;BT;Bhutan
da bolivia;n;BO;Bolivia
da bosnien;n;BA;Bosnien-Hercegovina
da botswana;n;BW;Botswana
da bouvet;n;BV;Bouvet Island
da brasilien;n;BR;Brasilien
da british;n;IO;British Indian Ocean Territory
da britiske;n;VG;Britiske Jomfruøer
da brunei;n;BN;Brunei Darussalam
da bruxelles;c;1o15u,BE*,Brussels;Bruxelles
da bukarest;c;enea,RO*,Bucharest;Bukarest
da bulgarien;n;BG;Bulgarien
da burkina;n;BF;Burkina Faso
da burundi;n;BI;Burundi
da cambodja;n;KH;Cambodja
da cameroun;n;CM;Cameroun
da canada;n;CA;Canada
da caymanøerne;n;KY;Caymanøerne
da chile;n;CL;Chile
da cocosøerne;n;CC;Cocosøerne
da colombia;n;CO;Colombia
da comorerne;n;KM;Comorerne
da congo;n;CG;Congo
da cookøerne;n;CK;Cookøerne
da costa;n;CR;Costa Rica
da cuba;n;CU;Cuba
da curacao;n;CW;Curaçao
da cypern;n;CY;Cypern
da danmark;n;DK;Danmark
da demokratiske;n;CD;Demokratiske Republik Congo
da den;n;CF;Den Centralafrikanske Republik
da djibouti;n;DJ;Djibouti
da dominica;n;DM;Dominica
da dominikanske;n;DO;Dominikanske Republik
da ecuador;n;EC;Ecuador
da egypten;n;EG;Egypten
da el;n;SV;El Salvador
da elfenbenskysten;n;CI;Elfenbenskysten
da england;n;GB;England
da eritrea;n;ER;Eritrea
da estland;n;EE;Estland
da eswatini;n;SZ;Eswatini
da etiopien;n;ET;Etiopien
da falklandsøerne;n;FK;Falklandsøerne
da fiji;n;FJ;Fiji
da filippinerne;n;PH;Filippinerne
da finland;n;FI;Finland
da forenede;n;AE;Forenede Arabiske Emirater
da frankrig;n;FR;Frankrig
da fransk;n;GF;Fransk Guiana
da fransk;n;PF;Fransk Polynesien
da franske;n;TF;Franske Sydterritorier
da færøerne;n;FO;Færøerne
da gabon;n;GA;Gabon
da gambia;n;GM;Gambia
da gazastriben;n;PS;Gazastriben
da georgien;n;GE;Georgien
da ghana;n;GH;Ghana
da gibraltar;n;GI;Gibraltar
da grenada;n;GD;Grenada
da grækenland;n;GR;Grækenland
da grønland;n;GL;Grønland
da guadeloupe;n;GP;Guadeloupe
da guam;n;GU;Guam
da guatemala;n;GT;Guatemala
da guernsey;n;GG;Guernsey
da guinea;n;GN;Guinea
da guinea;n;GW;Guinea-Bissau
da guyana;n;GY;Guyana
da haag;c;1mvvx,NL,The Hague;Haag
da haiti;n;HT;Haiti
da heard;n;HM;Heard-øen og McDonald-øerne
da holland;n;NL;Holland
da honduras;n;HN;Honduras
da hong;n;HK;Hong Kong
da hviderusland;n;BY;Hviderusland
da indien;n;IN;Indien
da indonesien;n;ID;Indonesien
da irak;n;IQ;Irak
da iran;n;IR;Iran
da irland;n;IE;Irland
da island;n;IS;Island
da isle;n;IM;Isle of Man
da israel;n;IL;Israel
da italien;n;IT;Italien
da jamaica;n;JM;Jamaica
da japan;n;JP;Japan
da jordan;n;JO;Jordan
da juløen;n;CX;Juløen
da kairo;c;7q9i,EG*,Cairo;Kairo
da kap;n;CV;Kap Verde
da kazakhstan;n;KZ;Kazakhstan
da kenya;n;KE;Kenya
da kina;n;CN;Kina
da kirgisistan;n;KG;Kirgisistan
da kiribati;n;KI;Kiribati
da kosovo;n;XK;Kosovo
da kroatien;n;HR;Kroatien
da kuwait;n;KW;Kuwait
da københavn;c;1k4e1,DK*,Copenhagen;København
da laos;n;LA;Laos
da lesotho;n;LS;Lesotho
da letland;n;LV;Letland
da libanon;n;LB;Libanon
da liberia;n;LR;Liberia
da libyen;n;LY;Libyen
da liechtenstein;n;LI;Liechtenstein
da lissabon;c;1cl9t,PT*,Lisbon;Lissabon
da litauen;n;LT;Litauen
da luxembourg;n;LU;Luxembourg
da macao;n;MO;Macao
da madagaskar;n;MG;Madagaskar
da malawi;n;MW;Malawi
da malaysia;n;MY;Malaysia
da maldiverne;n;MV;Maldiverne
da mali;n;ML;Mali
da malta;n;MT;Malta
da marokko;n;MA;Marokko
da marshalløerne;n;MH;Marshalløerne
da martinique;n;MQ;Martinique
da mauretanien;n;MR;Mauretanien
da mauritius;n;MU;Mauritius
da mayotte;n;YT;Mayotte
da mexico;n;MX;Mexico
da mikronesien;n;FM;Mikronesien
da milano;c;1w0mz,IT,Milan;Milano
da moldova;n;MD;Moldova
da monaco;n;MC;Monaco
da mongoliet;n;MN;Mongoliet
da montenegro;n;ME;Montenegro
da montserrat;n;MS;Montserrat
da moskva;c;b90l,RU*,Moscow;Moskva
da mozambique;n;MZ;Mozambique
da myanmar;n;MM;Myanmar
da namibia;n;NA;Namibia
da nauru;n;NR;Nauru
da nederlandske;n;BQ;Nederlandske Antiller
da nepal;n;NP;Nepal
da new;n;NZ;New Zealand
da nicaragua;n;NI;Nicaragua
da niger;n;NE;Niger
da nigeria;n;NG;Nigeria
da niue;n;NU;Niue
da nordkorea;n;KP;Nordkorea
da nordmakedonien;n;MK;Nordmakedonien
da nordmarianerne;n;MP;Nordmarianerne
da norfolk;n;NF;Norfolk Island
da norge;n;NO;Norge
da norge;n;SJ;Norge Svalbard og Jan Mayen
da ny;n;NC;Ny Kaledonien
da oman;n;OM;Oman
da pakistan;n;PK;Pakistan
da palau;n;PW;Palau
da palæstina;n;PS;Palæstina
da panama;n;PA;Panama
da papua;n;PG;Papua Ny Guinea
da paraguay;n;PY;Paraguay
da peru;n;PE;Peru
da pitcairn;n;PN;Pitcairn
da polen;n;PL;Polen
da portugal;n;PT;Portugal
da prag;c;1tr1s,CZ*,Prague;Prag
da puerto;n;PR;Puerto Rico
da qatar;n;QA;Qatar
da republikken;n;TW;Republikken Kina Taiwan
da reunion;n;RE;Réunion
da rom;c;1vx9q,IT*,Rome;Rom
da rumænien;n;RO;Rumænien
da rusland;n;RU;Rusland
da rwanda;n;RW;Rwanda
da saint;n;KN;Saint Kitts og Nevis
da saint;n;LC;Saint Lucia
da saint;n;PM;Saint-Pierre og Miquelon
da saint;n;VC;Saint Vincent og Grenadinerne
da saint;n;BL;Saint-Barthélemy
da saint;n;MF;Saint Martin
da salomonøerne;n;SB;Salomonøerne
da samoa;n;WS;Samoa
da san;n;SM;San Marino
da sankt;n;SH;Sankt Helena
da sao;n;ST;São Tomé og Príncipe
da saudi;n;SA;Saudi-Arabien
da schweiz;n;CH;Schweiz
da senegal;n;SN;Senegal
da serbien;n;RS;Serbien
da seychellerne;n;SC;Seychellerne
da sierra;n;SL;Sierra Leone
da singapore;n;SG;Singapore
da skotland;n;GB;Skotland
da slovakiet;n;SK;Slovakiet
da slovenien;n;SI;Slovenien
da somalia;n;SO;Somalia
da south;n;GS;South Georgia og South Sandwich Islands
da spanien;n;ES;Spanien
da sri;n;LK;Sri Lanka
da storbritannien;n;GB;Storbritannien
da sudan;n;SD;Sudan
da surinam;n;SR;Surinam
da sverige;n;SE;Sverige
da sydafrika;n;ZA;Sydafrika
da sydkorea;n;KR;Sydkorea
da sydsudan;n;SS;Sydsudan
da syrien;n;SY;Syrien
da tadsjikistan;n;TJ;Tadsjikistan
da tanzania;n;TZ;Tanzania
da tchad;n;TD;Tchad
da teheran;c;2f4z,IR*,Tehran;Teheran
da thailand;n;TH;Thailand
da tjekkiet;n;CZ;Tjekkiet
da togo;n;TG;Togo
da tokelau;n;TK;Tokelau
da tonga;n;TO;Tonga
da trinidad;n;TT;Trinidad og Tobago
da tunesien;n;TN;Tunesien
da turkmenistan;n;TM;Turkmenistan
da turks;n;TC;Turks- og Caicosøerne
da tuvalu;n;TV;Tuvalu
da tyrkiet;n;TR;Tyrkiet
da tyskland;n;DE;Tyskland
da uganda;n;UG;Uganda
da ukraine;n;UA;Ukraine
da ungarn;n;HU;Ungarn
da uruguay;n;UY;Uruguay
da usa;n;US;USA
da usa's;n;UM;USA's ydre småøer
da usbekistan;n;UZ;Usbekistan
da vanuatu;n;VU;Vanuatu
da vatikanet;n;VA;Vatikanet
da vatikanstaten;n;VA;Vatikanstaten
da venezuela;n;VE;Venezuela
da vestbredden;n;PS;Vestbredden
da vestsahara;n;EH;Vestsahara
da vietnam;n;VN;Vietnam
da wallis;n;WF;Wallis og Futuna
da warszawa;c;g7fr,PL*,Warsaw;Warszawa
da wien;c;1n6op,AT*,Vienna;Wien
da yemen;n;YE;Yemen
da zambia;n;ZM;Zambia
da zimbabwe;n;ZW;Zimbabwe
da ækvatorialguinea;n;GQ;Ækvatorialguinea
da østrig;n;AT;Østrig
da østtimor;n;TL;Østtimor
de afghanistan;n;AF;Afghanistan
de agypten;n;EG;Ägypten
de aland;n;AX;Åland
de albanien;n;AL;Albanien
de algerien;n;DZ;Algerien
de algier;c;1hqs8,DZ*,Algiers;Algier
de amerika;n;US;Amerika
de amerikanisch;n;AS;Amerikanisch-Samoa
de amerikanische;n;VI;Amerikanische Jungferninseln
de andorra;n;AD;Andorra
de angola;n;AO;Angola
de anguilla;n;AI;Anguilla
de antarktis;n;AQ;Antarktis
de antigua;n;AG;Antigua und Barbuda
de aquatorialguinea;n;GQ;Äquatorialguinea
de argentinien;n;AR;Argentinien
de armenien;n;AM;Armenien
de aruba;n;AW;Aruba
de aserbaidschan;n;AZ;Aserbaidschan
de athen;c;5nzn,GR*,Athens;Athen
de athiopien;n;ET;Äthiopien
de australien;n;AU;Australien
de bagdad;c;23ra,IQ*,Baghdad;Bagdad
de bahamas;n;BS;Bahamas
de bahrain;n;BH;Bahrain
de bangladesch;n;BD;Bangladesch
de barbados;n;BB;Barbados
de belarus;n;BY;Belarus
de belgien;n;BE;Belgien
de belgrad;c;gzmw,RS*,Belgrade;Belgrad
de belize;n;BZ;Belize
de benin;n;BJ;Benin
de bermuda;n;BM;Bermuda
de bhutan;n;BT;Bhutan
de birma;n;MM;Birma
de bolivien;n;BO;Bolivien
de bonaire;n;BQ;Bonaire
de bosnien;n;BA;Bosnien
de bosnien;n;BA;Bosnien und Herzegowina
de botswana;n;BW;Botswana
de bouvetinsel;n;BV;Bouvetinsel
de brasilien;n;BR;Brasilien
de britische;n;VG;Britische Jungferninseln
de britisches;n;IO;Britisches Territorium im Indischen Ozean
de brunei;n;BN;Brunei Darussalam
de brussel;c;1o15u,BE*,Brussels;Brüssel
de bukarest;c;enea,RO*,Bucharest;Bukarest
de bulgarien;n;BG;Bulgarien
de burkina;n;BF;Burkina Faso
de burma;n;MM;Burma
de burundi;n;BI;Burundi
de chile;n;CL;Chile
de china;n;CN;China
de cookinseln;n;CK;Cookinseln
de costa;n;CR;Costa Rica
de curacao;n;CW;Curaçao
de damaskus;c;3noe,SY*,Damascus;Damaskus
de danemark;n;DK;Dänemark
de demokratische;n;CD;Demokratische Republik Kongo
de den;c;1mvvx,NL,The Hague;Den Haag
de deutschland;n;DE;Deutschland
de dominica;n;DM;Dominica
de dominikanische;n;DO;Dominikanische Republik
de dschibuti;n;DJ;Dschibuti
de ecuador;n;EC;Ecuador
de el;n;SV;El Salvador
de elfenbeinkuste;n;CI;Elfenbeinküste
de emirate;n;AE;Emirate
de england;n;GB;England
de eritrea;n;ER;Eritrea
de estland;n;EE;Estland
de eswatini;n;SZ;Eswatini
de falklandinseln;n;FK;Falklandinseln
de faroer;n;FO;Färöer
de fidschi;n;FJ;Fidschi
de finnland;n;FI;Finnland
de frankreich;n;FR;Frankreich
de franzosisch;n;GF;Französisch-Guayana
de franzosisch;n;PF;Französisch-Polynesien
de franzosische;n;TF;Französische Süd- und Antarktisgebiete
de gabun;n;GA;Gabun
de gambia;n;GM;Gambia
de gaza;c;60x9,PS,Gaza City;Gaza-Stadt
de gazastreifen;n;PS;Gazastreifen
de genf;c;1l0yu,CH,Geneva;Genf
de georgien;n;GE;Georgien
de ghana;n;GH;Ghana
de gibraltar;n;GI;Gibraltar
de grenada;n;GD;Grenada
de griechenland;n;GR;Griechenland
de gronland;n;GL;Grönland
de großbritannien;n;GB;Großbritannien
de guadeloupe;n;GP;Guadeloupe
de guam;n;GU;Guam
de guatemala;n;GT;Guatemala
de guernsey;n;GG;Guernsey
de guinea;n;GN;Guinea
de guinea;n;GW;Guinea-Bissau
de guyana;n;GY;Guyana
de haiti;n;HT;Haiti
de havanna;c;245vq,CU*,Havana;Havanna
de heard;n;HM;Heard und McDonaldinseln
de heiliger;n;VA;Heiliger Stuhl
de holland;n;NL;Holland
de honduras;n;HN;Honduras
de hong;n;HK;Hong Kong
de hongkong;n;HK;Hongkong
de indien;n;IN;Indien
de indonesien;n;ID;Indonesien
de insel;n;IM;Insel Man
de irak;n;IQ;Irak
de iran;n;IR;Iran
de irland;n;IE;Irland
de island;n;IS;Island
de israel;n;IL;Israel
de italien;n;IT;Italien
de jamaika;n;JM;Jamaika
de japan;n;JP;Japan
de jemen;n;YE;Jemen
de jordanien;n;JO;Jordanien
de kaimaninseln;n;KY;Kaimaninseln
de kairo;c;7q9i,EG*,Cairo;Kairo
de kambodscha;n;KH;Kambodscha
de kamerun;n;CM;Kamerun
de kanada;n;CA;Kanada
de kap;n;CV;Kap Verde
de kasachstan;n;KZ;Kasachstan
de katar;n;QA;Katar
de kenia;n;KE;Kenia
de kiew;c;f2s8,UA*,Kyiv;Kiew
de kirgisistan;n;KG;Kirgisistan
de kiribati;n;KI;Kiribati
de kokosinseln;n;CC;Kokosinseln
de kolumbien;n;CO;Kolumbien
de komoren;n;KM;Komoren
de kongo;n;CD;Kongo
de kopenhagen;c;1k4e1,DK*,Copenhagen;Kopenhagen
de korea;n;KR;Korea
de kosovo;n;XK;Kosovo
de kroatien;n;HR;Kroatien
de kuba;n;CU;Kuba
de kuwait;n;KW;Kuwait
de kyjiw;c;f2s8,UA*,Kyiv;Kyjiw
de laos;n;LA;Laos
de lesotho;n;LS;Lesotho
de lettland;n;LV;Lettland
de libanon;n;LB;Libanon
de liberia;n;LR;Liberia
de libyen;n;LY;Libyen
de liechtenstein;n;LI;Liechtenstein
de lissabon;c;1cl9t,PT*,Lisbon;Lissabon
de litauen;n;LT;Litauen
de luxemburg;n;LU;Luxemburg
de macao;n;MO;Macao
de madagaskar;n;MG;Madagaskar
de mailand;c;1w0mz,IT,Milan;Mailand
de malawi;n;MW;Malawi
de malaysia;n;MY;Malaysia
de malediven;n;MV;Malediven
de mali;n;ML;Mali
de malta;n;MT;Malta
de marokko;n;MA;Marokko
de marshallinseln;n;MH;Marshallinseln
de martinique;n;MQ;Martinique
de mauretanien;n;MR;Mauretanien
de mauritius;n;MU;Mauritius
de mayotte;n;YT;Mayotte
de mexiko;n;MX;Mexiko
de mexiko;c;23o85,MX*,Mexico City;Mexiko-Stadt
de mikronesien;n;FM;Mikronesien
de moldau;n;MD;Moldau
de moldawien;n;MD;Moldawien
de monaco;n;MC;Monaco
de mongolei;n;MN;Mongolei
de montenegro;n;ME;Montenegro
de montserrat;n;MS;Montserrat
de mosambik;n;MZ;Mosambik
de moskau;c;b90l,RU*,Moscow;Moskau
de munchen;c;1pgqq,DE,Munich;München
de myanmar;n;MM;Myanmar
de nairobi;c;3yjt,KE*,Nairobi;Nairobi
de namibia;n;NA;Namibia
de nauru;n;NR;Nauru
de neapel;c;1vzu2,IT,Naples;Neapel
de nepal;n;NP;Nepal
de neu;c;r1d5,IN*,New Delhi;Neu-Delhi
de neukaledonien;n;NC;Neukaledonien
de neuseeland;n;NZ;Neuseeland
de nicaragua;n;NI;Nicaragua
de niederlande;n;NL;Niederlande
de niederlanden;n;NL;Niederlanden
de niger;n;NE;Niger
de nigeria;n;NG;Nigeria
de niue;n;NU;Niue
de nordkorea;n;KP;Nordkorea
de nordliche;n;MP;Nördliche Marianen
de nordmazedonien;n;MK;Nordmazedonien
de norfolkinsel;n;NF;Norfolkinsel
de norwegen;n;NO;Norwegen
de oman;n;OM;Oman
de osterreich;n;AT;Österreich
de osttimor;n;TL;Osttimor
de pakistan;n;PK;Pakistan
de palastina;n;PS;Palästina
de palau;n;PW;Palau
de panama;n;PA;Panama
de papua;n;PG;Papua-Neuguinea
de paraguay;n;PY;Paraguay
de peking;c;12xr2,CN*,Beijing;Peking
de peru;n;PE;Peru
de philippinen;n;PH;Philippinen
de pitcairninseln;n;PN;Pitcairninseln
de polen;n;PL;Polen
de portugal;n;PT;Portugal
de prag;c;1tr1s,CZ*,Prague;Prag
de puerto;n;PR;Puerto Rico
de republik;n;MD;Republik Moldau
de republik;n;CG;Republik Kongo
de riad;c;2bne,SA*,Riyadh;Riad
de rom;c;1vx9q,IT*,Rome;Rom
de ruanda;n;RW;Ruanda
de rumanien;n;RO;Rumänien
de russische;n;RU;Russische Föderation
de russland;n;RU;Russland
de saint;n;BL;Saint-Barthélemy
de saint;n;MF;Saint-Martin
de saint;n;PM;Saint-Pierre und Miquelon
de salomonen;n;SB;Salomonen
de sambia;n;ZM;Sambia
de samoa;n;WS;Samoa
de san;n;SM;San Marino
de sao;n;ST;São Tomé und Príncipe
de saudi;n;SA;Saudi-Arabien
de schottland;n;GB;Schottland
de schweden;n;SE;Schweden
de schweiz;n;CH;Schweiz
de senegal;n;SN;Senegal
de seoul;c;13cjs,KR*,Seoul;Seoul
de serbien;n;RS;Serbien
de seychellen;n;SC;Seychellen
de sierra;n;SL;Sierra Leone
de simbabwe;n;ZW;Simbabwe
de singapur;n;SG;Singapur
de sint;n;SX;Sint Maarten
de slowakei;n;SK;Slowakei
de slowenien;n;SI;Slowenien
de somalia;n;SO;Somalia
de spanien;n;ES;Spanien
de sri;n;LK;Sri Lanka
de st;n;SH;St. Helena
de st;n;KN;St. Kitts und Nevis
de st;n;LC;St. Lucia
de st;n;VC;St. Vincent und die Grenadinen
de staat;n;PS;Staat Palästina
de straßburg;c;1rql3,FR,Strasbourg;Straßburg
de sudafrika;n;ZA;Südafrika
de sudan;n;SD;Sudan
de sudgeorgien;n;GS;Südgeorgien und die Südlichen Sandwichinseln
de sudkorea;n;KR;Südkorea
de sudsudan;n;SS;Südsudan
de suriname;n;SR;Suriname
de svalbard;n;SJ;Svalbard und Jan Mayen
de swasiland;n;SZ;Swasiland
de syrien;n;SY;Syrien
de tadschikistan;n;TJ;Tadschikistan
de taiwan;n;TW;Taiwan
de tansania;n;TZ;Tansania
de teheran;c;2f4z,IR*,Tehran;Teheran
de thailand;n;TH;Thailand
de togo;n;TG;Togo
de tokelau;n;TK;Tokelau
de tokio;c;13nkz,JP*,Tokyo;Tokio
de tonga;n;TO;Tonga
de trinidad;n;TT;Trinidad und Tobago
de tschad;n;TD;Tschad
de tschechien;n;CZ;Tschechien
de tschechische;n;CZ;Tschechische Republik
de tunesien;n;TN;Tunesien
de turin;c;1vuj8,IT,Turin;Turin
de turkei;n;TR;Türkei
de turkmenistan;n;TM;Turkmenistan
de turks;n;TC;Turks- und Caicosinseln
de tuvalu;n;TV;Tuvalu
de uganda;n;UG;Uganda
de ukraine;n;UA;Ukraine
de ungarn;n;HU;Ungarn
de united;n;UM;United States Minor Outlying Islands
de uruguay;n;UY;Uruguay
de usa;n;US;USA
de usbekistan;n;UZ;Usbekistan
de vanuatu;n;VU;Vanuatu
de vatikan;n;VA;Vatikan
de vatikanstadt;n;VA;Vatikanstadt
de venezuela;n;VE;Venezuela
de vereinigte;n;AE;Vereinigte Arabische Emirate
de vereinigte;n;US;Vereinigte Staaten von Amerika
de vereinigte;n;US;Vereinigte Staaten
de vereinigten;n;GB;Vereinigten Königreich
de vereinigten;n;AE;Vereinigten Arabischen Emirate
de vereinigten;n;US;Vereinigten Staaten
de vereinigtes;n;GB;Vereinigtes Königreich
de vietnam;n;VN;Vietnam
de wallis;n;WF;Wallis und Futuna
de warschau;c;g7fr,PL*,Warsaw;Warschau
de weihnachtsinsel;n;CX;Weihnachtsinsel
de weißrussland;n;BY;Weißrussland
de westjordanland;n;PS;Westjordanland
de westsahara;n;EH;Westsahara
de wien;c;1n6op,AT*,Vienna;Wien
de zentralafrikanische;n;CF;Zentralafrikanische Republik
de zurich;c;1kyug,CH,Zurich;Zürich
de zypern;n;CY;Zypern
es afganistan;n;AF;Afganistán
es albania;n;AL;Albania
es alemania;n;DE;Alemania
es andorra;n;AD;Andorra
es angola;n;AO;Angola
es anguila;n;AI;Anguila
es antartida;n;AQ;Antártida
es antigua;n;AG;Antigua y Barbuda
es arabia;n;SA;Arabia Saudí
es arabia;n;SA;Arabia Saudita
es argel;c;1hqs8,DZ*,Algiers;Argel
es argelia;n;DZ;Argelia
es argentina;n;AR;Argentina
es armenia;n;AM;Armenia
es aruba;n;AW;Aruba
es atenas;c;5nzn,GR*,Athens;Atenas
es australia;n;AU;Australia
es austria;n;AT;Austria
es azerbaiyan;n;AZ;Azerbaiyán
es bagdad;c;23ra,IQ*,Baghdad;Bagdad
es bahamas;n;BS;Bahamas
es bahrein;n;BH;Bahrein
es bangladesh;n;BD;Bangladesh
es barbados;n;BB;Barbados
es belgica;n;BE;Bélgica
es belice;n;BZ;Belice
es benin;n;BJ;Benin
es berlin;c;1r8cv,DE*,Berlin;Berlín
es bermudas;n;BM;Bermudas
es bielorrusia;n;BY;Bielorrusia
es bolivia;n;BO;Bolivia
es bonaire;n;BQ;Bonaire
es bosnia;n;BA;Bosnia y Herzegovina
es botswana;n;BW;Botswana
es brasil;n;BR;Brasil
es brunei;n;BN;Brunei Darussalam
es bruselas;c;1o15u,BE*,Brussels;Bruselas
es bucarest;c;enea,RO*,Bucharest;Bucarest
es bulgaria;n;BG;Bulgaria
es burkina;n;BF;Burkina Faso
es burundi;n;BI;Burundi
es butan;n;BT;Bután
es cabo;n;CV;Cabo Verde
es camboya;n;KH;Camboya
es camerun;n;CM;Camerún
es canada;n;CA;Canadá
es catar;n;QA;Catar
es chad;n;TD;Chad
es chequia;n;CZ;Chequia
es chile;n;CL;Chile
es china;n;CN;China
es chipre;n;CY;Chipre
es cisjordania;n;PS;Cisjordania
es ciudad;c;23o85,MX*,Mexico City;Ciudad de México
es colombia;n;CO;Colombia
es comoras;n;KM;Comoras
es congo;n;CG;Congo
es copenhague;c;1k4e1,DK*,Copenhagen;Copenhague
es corea;n;KR;Corea del Sur
es corea;n;KP;Corea del Norte
es costa;n;CR;Costa Rica
es costa;n;CI;Costa de Marfil
es croacia;n;HR;Croacia
es cuba;n;CU;Cuba
es curacao;n;CW;Curaçao
es damasco;c;3noe,SY*,Damascus;Damasco
es dinamarca;n;DK;Dinamarca
es ecuador;n;EC;Ecuador
es ee;n;US;EE. UU.
es ee.uu.;n;US;EE.UU.
es eeuu;n;US;EEUU
es egipto;n;EG;Egipto
es el;n;SV;El Salvador
es el;c;7q9i,EG*,Cairo;El Cairo
es emiratos;n;AE;Emiratos Árabes Unidos
es eritrea;n;ER;Eritrea
es escocia;n;GB;Escocia
es eslovaquia;n;SK;Eslovaquia
es eslovenia;n;SI;Eslovenia
es espana;n;ES;España
es estados;n;US;Estados Unidos
es estocolmo;c;1lb2a,SE*,Stockholm;Estocolmo
es estonia;n;EE;Estonia
es esuatini;n;SZ;Esuatini
es etiopia;n;ET;Etiopía
es fiji;n;FJ;Fiji
es filipinas;n;PH;Filipinas
es finlandia;n;FI;Finlandia
es francia;n;FR;Francia
es franja;n;PS;Franja de Gaza
es gabon;n;GA;Gabón
es gambia;n;GM;Gambia
es georgia;n;GE;Georgia
es georgia;n;GS;Georgia del Sur y las Islas Sandwich del Sur
es ghana;n;GH;Ghana
es gibraltar;n;GI;Gibraltar
es ginebra;c;1l0yu,CH,Geneva;Ginebra
es gran;n;GB;Gran Bretaña
es grecia;n;GR;Grecia
es groenlandia;n;GL;Groenlandia
es guadalupe;n;GP;Guadalupe
es guam;n;GU;Guam
es guatemala;n;GT;Guatemala
es guayana;n;GF;Guayana Francesa
es guernsey;n;GG;Guernsey
es guinea;n;GQ;Guinea Ecuatorial
es guinea;n;GN;Guinea
es guinea;n;GW;Guinea Bissau
es guyana;n;GY;Guyana
es haiti;n;HT;Haití
es heard;n;HM;Heard e Islas McDonald
es holanda;n;NL;Holanda
es honduras;n;HN;Honduras
es hong;n;HK;Hong Kong
es hungria;n;HU;Hungría
es india;n;IN;India
es indonesia;n;ID;Indonesia
es inglaterra;n;GB;Inglaterra
es iran;n;IR;Irán
es iraq;n;IQ;Iraq
es irlanda;n;IE;Irlanda
es isla;n;BV;Isla Bouvet
es isla;n;CX;Isla de Navidad
es isla;n;NF;Isla Norfolk
es isla;n;IM;Isla de Man
es islandia;n;IS;Islandia
es islas;n;KY;Islas Caimán
es islas;n;CC;Islas Cocos
es islas;n;CK;Islas Cook
es islas;n;FK;Islas Malvinas
es islas;n;FO;Islas Feroe
es islas;n;MH;Islas Marshall
es islas;n;MP;Islas Marianas del Norte
es islas;n;SB;Islas Salomón
es islas;n;TC;Islas Turcas y Caicos
es islas;n;UM;Islas Ultramarinas Menores de los Estados Unidos
es islas;n;VG;Islas Vírgenes británicas
es islas;n;VI;Islas Vírgenes de los Estados Unidos
es islas;n;AX;Islas Åland
es israel;n;IL;Israel
es italia;n;IT;Italia
es jamaica;n;JM;Jamaica
es japon;n;JP;Japón
es jerusalen;c;60yo,IL*,Jerusalem;Jerusalén
es jordania;n;JO;Jordania
es kazajistan;n;KZ;Kazajistán
es kenia;n;KE;Kenia
es kiev;c;f2s8,UA*,Kyiv;Kiev
es kirguistan;n;KG;Kirguistán
es kiribati;n;KI;Kiribati
es kosovo;n;XK;Kosovo
es kuwait;n;KW;Kuwait
es la;c;245vq,CU*,Havana;La Habana
es la;c;1mvvx,NL,The Hague;La Haya
es laos;n;LA;Laos
es lesoto;n;LS;Lesoto
es letonia;n;LV;Letonia
es libano;n;LB;Líbano
es liberia;n;LR;Liberia
es libia;n;LY;Libia
es liechtenstein;n;LI;Liechtenstein
es lisboa;c;1cl9t,PT*,Lisbon;Lisboa
es lituania;n;LT;Lituania
es londres;c;1knxb,GB*,London;Londres
es luxemburgo;n;LU;Luxemburgo
es macao;n;MO;Macao
es macedonia;n;MK;Macedonia del Norte
es madagascar;n;MG;Madagascar
es malasia;n;MY;Malasia
es malaui;n;MW;Malaui
es maldivas;n;MV;Maldivas
es mali;n;ML;Malí
es malta;n;MT;Malta
es marruecos;n;MA;Marruecos
es martinica;n;MQ;Martinica
es mauricio;n;MU;Mauricio
es mauritania;n;MR;Mauritania
es mayotte;n;YT;Mayotte
es mexico;n;MX;México
es micronesia;n;FM;Micronesia
es milan;c;1w0mz,IT,Milan;Milán
es moldavia;n;MD;Moldavia
es monaco;n;MC;Mónaco
es mongolia;n;MN;Mongolia
es montenegro;n;ME;Montenegro
es montserrat;n;MS;Montserrat
es moscu;c;b90l,RU*,Moscow;Moscú
es mozambique;n;MZ;Mozambique
es munich;c;1pgqq,DE,Munich;Múnich
es myanmar;n;MM;Myanmar
es namibia;n;NA;Namibia
es nauru;n;NR;Nauru
es nepal;n;NP;Nepal
es nicaragua;n;NI;Nicaragua
es niger;n;NE;Níger
es nigeria;n;NG;Nigeria
es niue;n;NU;Niue
es noruega;n;NO;Noruega
es nueva;n;NC;Nueva Caledonia
es nueva;n;NZ;Nueva Zelanda
es nueva;c;31x8l,US,New York;Nueva York
es oman;n;OM;Omán
es paises;n;NL;Países Bajos
es pakistan;n;PK;Pakistán
es palau;n;PW;Palau
es palestina;n;PS;Palestina
es panama;n;PA;Panamá
es papua;n;PG;Papua Nueva Guinea
es paraguay;n;PY;Paraguay
es paris;c;1s1y3,FR*,Paris;París
es pekin;c;12xr2,CN*,Beijing;Pekín
es peru;n;PE;Perú
es pitcairn;n;PN;Pitcairn
es polinesia;n;PF;Polinesia Francesa
es polonia;n;PL;Polonia
es portugal;n;PT;Portugal
es praga;c;1tr1s,CZ*,Prague;Praga
es puerto;n;PR;Puerto Rico
es reino;n;GB;Reino Unido
es republica;n;CD;República Democrática del Congo
es republica;n;CF;República Centroafricana
es republica;n;CZ;República Checa
es republica;n;DO;República Dominicana
es republica;n;IR;República Islámica de Irán
es republica;n;KP;República Popular Democrática de Corea
es republica;n;KR;República de Corea
es republica;n;LA;República Democrática Popular de Lao
es republica;n;SY;República Árabe Siria
es reunion;n;RE;Reunión
es roma;c;1vx9q,IT*,Rome;Roma
es ruanda;n;RW;Ruanda
es rumania;n;RO;Rumanía
es rusia;n;RU;Rusia
es sahara;n;EH;Sahara Occidental
es saint;n;KN;Saint Kitts y Nevis
es saint;n;BL;Saint Barthélemy
es saint;n;MF;Saint Martin
es samoa;n;AS;Samoa Americana
es samoa;n;WS;Samoa
es san;n;PM;San Pedro y Miquelón
es san;n;VC;San Vicente y las Granadinas
es san;n;SM;San Marino
es santa;n;VA;Santa Sede
es santa;n;SH;Santa Helena
es santa;n;LC;Santa Lucía
es santo;n;ST;Santo Tomé y Príncipe
es senegal;n;SN;Senegal
es serbia;n;RS;Serbia
es seul;c;13cjs,KR*,Seoul;Seúl
es seychelles;n;SC;Seychelles
es sierra;n;SL;Sierra Leona
es singapur;n;SG;Singapur
es sint;n;SX;Sint Maarten
es siria;n;SY;Siria
es somalia;n;SO;Somalia
es sri;n;LK;Sri Lanka
es sudafrica;n;ZA;Sudáfrica
es sudan;n;SD;Sudán
es sudan;n;SS;Sudán del Sur
es suecia;n;SE;Suecia
es suiza;n;CH;Suiza
es suriname;n;SR;Suriname
es svalbard;n;SJ;Svalbard y Jan Mayen
es tailandia;n;TH;Tailandia
es taiwan;n;TW;Taiwán
es tanzania;n;TZ;Tanzania
es tayikistan;n;TJ;Tayikistán
es teheran;c;2f4z,IR*,Tehran;Teherán
es territorio;n;IO;Territorio Británico del Océano Índico
es tierras;n;TF;Tierras Australes Francesas
es timor;n;TL;Timor-Leste
es togo;n;TG;Togo
es tokelau;n;TK;Tokelau
es tokio;c;13nkz,JP*,Tokyo;Tokio
es tonga;n;TO;Tonga
es trinidad;n;TT;Trinidad y Tobago
es tunez;n;TN;Túnez
es turkmenistan;n;TM;Turkmenistán
es turquia;n;TR;Turquía
es tuvalu;n;TV;Tuvalu
es ucrania;n;UA;Ucrania
es uganda;n;UG;Uganda
es uruguay;n;UY;Uruguay
es uzbekistan;n;UZ;Uzbekistán
es vanuatu;n;VU;Vanuatu
es varsovia;c;g7fr,PL*,Warsaw;Varsovia
es vaticano;n;VA;Vaticano
es venezuela;n;VE;Venezuela
es viena;c;1n6op,AT*,Vienna;Viena
es vietnam;n;VN;Vietnam
es wallis;n;WF;Wallis y Futuna
es yemen;n;YE;Yemen
es yibuti;n;DJ;Yibuti
es zambia;n;ZM;Zambia
es zimbabue;n;ZW;Zimbabue
fr afghanistan;n;AF;Afghanistan
fr afrique;n;ZA;Afrique du Sud
fr aland;n;AX;Åland
fr albanie;n;AL;Albanie
fr alger;c;1hqs8,DZ*,Algiers;Alger
fr algerie;n;DZ;Algérie
fr allemagne;n;DE;Allemagne
fr andorre;n;AD;Andorre
fr angleterre;n;GB;Angleterre
fr angola;n;AO;Angola
fr anguilla;n;AI;Anguilla
fr antarctique;n;AQ;Antarctique
fr antigua;n;AG;Antigua-et-Barbuda
fr arabie;n;SA;Arabie Saoudite
fr argentine;n;AR;Argentine
fr armenie;n;AM;Arménie
fr aruba;n;AW;Aruba
fr athenes;c;5nzn,GR*,Athens;Athènes
fr australie;n;AU;Australie
fr autriche;n;AT;Autriche
fr azerbaidjan;n;AZ;Azerbaïdjan
fr bagdad;c;23ra,IQ*,Baghdad;Bagdad
fr bahamas;n;BS;Bahamas
fr bahrein;n;BH;Bahreïn
fr bande;n;PS;bande de Gaza
fr bangladesh;n;BD;Bangladesh
fr barbade;n;BB;Barbade
fr barcelone;c;1v260,ES,Barcelona;Barcelone
fr belarus;n;BY;Bélarus
fr belgique;n;BE;Belgique
fr belize;n;BZ;Belize
fr benin;n;BJ;Bénin
fr bermudes;n;BM;Bermudes
fr beyrouth;c;5xkd,LB*,Beirut;Beyrouth
fr bhoutan;n;BT;Bhoutan
fr bielorussie;n;BY;Biélorussie
fr birmanie;n;MM;Birmanie
fr bolivie;n;BO;Bolivie
fr bonaire;n;BQ;Bonaire
fr bosnie;n;BA;Bosnie
fr bosnie;n;BA;Bosnie-Herzégovine
fr botswana;n;BW;Botswana
fr bresil;n;BR;Brésil
fr brunei;n;BN;Brunei Darussalam
fr bruxelles;c;1o15u,BE*,Brussels;Bruxelles
fr bucarest;c;enea,RO*,Bucharest;Bucarest
fr bulgarie;n;BG;Bulgarie
fr burkina;n;BF;Burkina Faso
fr burundi;n;BI;Burundi
fr cambodge;n;KH;Cambodge
fr cameroun;n;CM;Cameroun
fr canada;n;CA;Canada
fr cap;n;CV;Cap-Vert
fr chili;n;CL;Chili
fr chine;n;CN;Chine
fr chypre;n;CY;Chypre
fr cisjordanie;n;PS;Cisjordanie
fr colombie;n;CO;Colombie
fr comores;n;KM;Comores
fr copenhague;c;1k4e1,DK*,Copenhagen;Copenhague
fr coree;n;KP;Corée du Nord
fr coree;n;KR;Corée du Sud
fr costa;n;CR;Costa Rica
fr cote;n;CI;Côte d'Ivoire
fr cote;n;CI;Côte-d'Ivoire
fr croatie;n;HR;Croatie
fr cuba;n;CU;Cuba
fr curacao;n;CW;Curaçao
fr damas;c;3noe,SY*,Damascus;Damas
fr danemark;n;DK;Danemark
fr djibouti;n;DJ;Djibouti
fr ecosse;n;GB;Écosse
fr ecosse;n;GB;Ecosse
fr egypte;n;EG;Égypte
fr egypte;n;EG;Egypte
fr el;n;SV;El Salvador
fr emirats;n;AE;Émirats arabes unis
fr emirats;n;AE;Emirats arabes unis
fr emirats;n;AE;Émirats Arabes Unis
fr equateur;n;EC;Équateur
fr erythree;n;ER;Érythrée
fr espagne;n;ES;Espagne
fr estonie;n;EE;Estonie
fr etats;n;US;États-Unis
fr etats;n;US;Etats-Unis
fr etats;n;US;États-Unis d'Amérique
fr ethiopie;n;ET;Éthiopie
fr ethiopie;n;ET;Ethiopie
fr fidji;n;FJ;Fidji
fr finlande;n;FI;Finlande
fr france;n;FR;France
fr gabon;n;GA;Gabon
fr gambie;n;GM;Gambie
fr geneve;c;1l0yu,CH,Geneva;Genève
fr georgie;n;GE;Géorgie
fr georgie;n;GS;Géorgie du Sud-et-les Îles Sandwich du Sud
fr ghana;n;GH;Ghana
fr gibraltar;n;GI;Gibraltar
fr grande;n;GB;Grande-Bretagne
fr grece;n;GR;Grèce
fr grenade;n;GD;Grenade
fr groenland;n;GL;Groenland
fr guadeloupe;n;GP;Guadeloupe
fr guam;n;GU;Guam
fr guatemala;n;GT;Guatemala
fr guinee;n;GQ;Guinée équatoriale
fr guinee;n;GN;Guinée
fr guinee;n;GW;Guinée-Bissau
fr guyana;n;GY;Guyana
fr guyane;n;GF;Guyane française
fr haiti;n;HT;Haïti
fr hambourg;c;1qede,DE,Hamburg;Hambourg
fr honduras;n;HN;Honduras
fr hong;n;HK;Hong Kong
fr hongrie;n;HU;Hongrie
fr ile;n;BV;Île Bouvet
fr ile;n;CX;Île Christmas
fr ile;n;NF;Île Norfolk
fr ile;n;IM;Île de Man
fr iles;n;KY;Îles Caïmans
fr iles;n;CC;Îles Cocos
fr iles;n;CK;Îles Cook
fr iles;n;FK;Îles Malouines
fr iles;n;FO;Îles Féroé
fr iles;n;HM;Îles Heard-et-MacDonald
fr iles;n;MH;Îles Marshall
fr iles;n;MP;Îles Mariannes du Nord
fr iles;n;PN;Îles Pitcairn
fr iles;n;SB;Îles Salomon
fr iles;n;TC;Îles Turques-et-Caïques
fr iles;n;UM;Îles mineures éloignées des États-Unis
fr iles;n;VG;Îles vierges britanniques
fr iles;n;VI;Îles vierges américaines
fr inde;n;IN;Inde
fr indonesie;n;ID;Indonésie
fr irak;n;IQ;Irak
fr iran;n;IR;Iran
fr irlande;n;IE;Irlande
fr islande;n;IS;Islande
fr israel;n;IL;Israël
fr italie;n;IT;Italie
fr jamaique;n;JM;Jamaïque
fr japon;n;JP;Japon
fr jerusalem;c;60yo,IL*,Jerusalem;Jérusalem
fr jordanie;n;JO;Jordanie
fr kazakhstan;n;KZ;Kazakhstan
fr kenya;n;KE;Kenya
fr kiev;c;f2s8,UA*,Kyiv;Kiev
fr kirghizistan;n;KG;Kirghizistan
fr kiribati;n;KI;Kiribati
fr kosovo;n;XK;Kosovo
fr koweit;n;KW;Koweït
fr la;c;245vq,CU*,Havana;La Havane
fr la;c;1mvvx,NL,The Hague;La Haye
fr laos;n;LA;Laos
fr le;c;7q9i,EG*,Cairo;Le Caire
fr lesotho;n;LS;Lesotho
fr lettonie;n;LV;Lettonie
fr liban;n;LB;Liban
fr liberia;n;LR;Libéria
fr libye;n;LY;Libye
fr liechtenstein;n;LI;Liechtenstein
fr lisbonne;c;1cl9t,PT*,Lisbon;Lisbonne
fr lituanie;n;LT;Lituanie
fr londres;c;1knxb,GB*,London;Londres
fr luxembourg;n;LU;Luxembourg
fr lyon;c;1s8gg,FR,Lyon;Lyon
fr macao;n;MO;Macao
fr macedoine;n;MK;Macédoine du Nord
fr madagascar;n;MG;Madagascar
fr malaisie;n;MY;Malaisie
fr malawi;n;MW;Malawi
fr maldives;n;MV;Maldives
fr mali;n;ML;Mali
fr malte;n;MT;Malte
fr manille;c;10h0k,PH*,Manila;Manille
fr maroc;n;MA;Maroc
fr marseille;c;1s7bh,FR,Marseille;Marseille
fr martinique;n;MQ;Martinique
fr mauritanie;n;MR;Mauritanie
fr mayotte;n;YT;Mayotte
fr mexico;c;23o85,MX*,Mexico City;Mexico
fr mexique;n;MX;Mexique
fr micronesie;n;FM;Micronésie
fr milan;c;1w0mz,IT,Milan;Milan
fr moldavie;n;MD;Moldavie
fr monaco;n;MC;Monaco
fr mongolie;n;MN;Mongolie
fr montenegro;n;ME;Monténégro
fr montserrat;n;MS;Montserrat
fr moscou;c;b90l,RU*,Moscow;Moscou
fr mozambique;n;MZ;Mozambique
fr munich;c;1pgqq,DE,Munich;Munich
fr myanmar;n;MM;Myanmar
fr namibie;n;NA;Namibie
fr nauru;n;NR;Nauru
fr nepal;n;NP;Népal
fr nicaragua;n;NI;Nicaragua
fr niger;n;NE;Niger
fr nigeria;n;NG;Nigéria
fr niue;n;NU;Niué
fr norvege;n;NO;Norvège
fr nouvelle;n;NC;Nouvelle-Calédonie
fr nouvelle;n;NZ;Nouvelle-Zélande
fr ocean;n;IO;Océan Indien Britannique
fr oman;n;OM;Oman
fr ouganda;n;UG;Ouganda
fr ouzbekistan;n;UZ;Ouzbékistan
fr pakistan;n;PK;Pakistan
fr palestine;n;PS;Palestine
fr panama;n;PA;Panama
fr papouasie;n;PG;Papouasie-Nouvelle-Guinée
fr paraguay;n;PY;Paraguay
fr pays;n;NL;Pays-Bas
fr pekin;c;12xr2,CN*,Beijing;Pékin
fr perou;n;PE;Pérou
fr philippines;n;PH;Philippines
fr pologne;n;PL;Pologne
fr polynesie;n;PF;Polynésie française
fr porto;n;PR;Porto Rico
fr portugal;n;PT;Portugal
fr qatar;n;QA;Qatar
fr rabat;c;1iep7,MA*,Rabat;Rabat
fr rdc;n;CD;RDC
fr republique;n;CF;République Centrafricaine
fr republique;n;CG;République du Congo
fr republique;n;CD;République démocratique du Congo
fr republique;n;CZ;République Tchèque
fr republique;n;DO;République Dominicaine
fr republique;n;TZ;République unie de Tanzanie
fr riyad;c;2bne,SA*,Riyadh;Riyad
fr roumanie;n;RO;Roumanie
fr royaume;n;SZ;Royaume d'Eswatini
fr royaume;n;GB;Royaume-Uni
fr russie;n;RU;Russie
fr rwanda;n;RW;Rwanda
fr ryad;c;2bne,SA*,Riyadh;Ryad
fr sahara;n;EH;Sahara occidental
fr saint;n;VA;Saint-Siège
fr saint;n;KN;Saint-Christophe-et-Niévès
fr saint;n;PM;Saint-Pierre-et-Miquelon
fr saint;n;VC;Saint-Vincent-et-les-Grenadines
fr saint;n;SM;Saint-Marin
fr saint;n;BL;Saint-Barthélemy
fr saint;n;MF;Saint-Martin
fr sainte;n;SH;Sainte-Hélène
fr sainte;n;LC;Sainte-Lucie
fr samoa;n;AS;Samoa américaines
fr samoa;n;WS;Samoa
fr sao;n;ST;São Tomé-et-Principe
fr senegal;n;SN;Sénégal
fr seoul;c;13cjs,KR*,Seoul;Séoul
fr serbie;n;RS;Serbie
fr seychelles;n;SC;Seychelles
fr sierra;n;SL;Sierra Leone
fr singapour;n;SG;Singapour
fr slovaquie;n;SK;Slovaquie
fr slovenie;n;SI;Slovénie
fr somalie;n;SO;Somalie
fr soudan;n;SD;Soudan
fr soudan;n;SS;Soudan du Sud
fr sri;n;LK;Sri Lanka
fr suede;n;SE;Suède
fr suisse;n;CH;Suisse
fr suriname;n;SR;Suriname
fr svalbard;n;SJ;Svalbard et Île Jan Mayen
fr syrie;n;SY;Syrie
fr tadjikistan;n;TJ;Tadjikistan
fr taiwan;n;TW;Taïwan
fr taiwan;n;TW;Taiwan
fr tchad;n;TD;Tchad
fr tchequie;n;CZ;Tchéquie
fr teheran;c;2f4z,IR*,Tehran;Téhéran
fr terres;n;TF;Terres australes françaises
fr thailande;n;TH;Thaïlande
fr timor;n;TL;Timor-Leste
fr togo;n;TG;Togo
fr tokelau;n;TK;Tokelau
fr tonga;n;TO;Tonga
fr trinite;n;TT;Trinité-et-Tobago
fr tripoli;c;1bdfr,LY*,Tripoli;Tripoli
fr tunisie;n;TN;Tunisie
fr turkmenistan;n;TM;Turkménistan
fr turquie;n;TR;Turquie
fr tuvalu;n;TV;Tuvalu
fr ukraine;n;UA;Ukraine
fr uruguay;n;UY;Uruguay
fr vanuatu;n;VU;Vanuatu
fr varsovie;c;g7fr,PL*,Warsaw;Varsovie
fr vatican;n;VA;Vatican
fr venezuela;n;VE;Venezuela
fr vienne;c;1n6op,AT*,Vienna;Vienne
fr vietnam;n;VN;Vietnam
fr wallis;n;WF;Wallis-et-Futuna
fr yemen;n;YE;Yémen
fr zambie;n;ZM;Zambie
fr zimbabwe;n;ZW;Zimbabwe
id afghanistan;n;AF;Afghanistan
id afrika;n;CF;Afrika Tengah
id afrika;n;ZA;Afrika Selatan
id aland;n;AX;Åland Islands
id albania;n;AL;Albania
id algeria;n;DZ;Algeria
id amerika;n;US;Amerika Serikat
id andorra;n;AD;Andorra
id angola;n;AO;Angola
id anguilla;n;AI;Anguilla
id antarctica;n;AQ;Antarctica
id antartika;n;TF;Antartika Perancis
id antigua;n;AG;Antigua dan Barbuda
id arab;n;SA;Arab Saudi
id argentina;n;AR;Argentina
id armenia;n;AM;Armenia
id aruba;n;AW;Aruba
id as;n;US;AS
id australia;n;AU;Australia
id austria;n;AT;Austria
id azerbaijan;n;AZ;Azerbaijan
id bahama;n;BS;Bahama
id bahrain;n;BH;Bahrain
id bangladesh;n;BD;Bangladesh
id barbados;n;BB;Barbados
id belanda;n;NL;Belanda
id belarusia;n;BY;Belarusia
id belgia;n;BE;Belgia
id belize;n;BZ;Belize
id benin;n;BJ;Benin
id bermuda;n;BM;Bermuda
id bhutan;n;BT;Bhutan
id bolivia;n;BO;Bolivia
id bonaire;n;BQ;Bonaire
id bosnia;n;BA;Bosnia dan Herzegovina
id botswana;n;BW;Botswana
id brasil;n;BR;Brasil
id britania;n;GB;Britania Raya
id brunei;n;BN;Brunei Darussalam
id bulgaria;n;BG;Bulgaria
id burkina;n;BF;Burkina Faso
id burundi;n;BI;Burundi
id chad;n;TD;Chad
id chile;n;CL;Chile
id china;n;CN;China
id curacao;n;CW;Curaçao
id den;c;1mvvx,NL,The Hague;Den Haag
id denmark;n;DK;Denmark
id djibouti;n;DJ;Djibouti
id dominika;n;DM;Dominika
id ekuador;n;EC;Ekuador
id el;n;SV;El Salvador
id eritrea;n;ER;Eritrea
id estonia;n;EE;Estonia
id eswatini;n;SZ;Eswatini
id ethiopia;n;ET;Ethiopia
id federasi;n;FM;Federasi Mikronesia
id fiji;n;FJ;Fiji
id filipina;n;PH;Filipina
id finlandia;n;FI;Finlandia
id gabon;n;GA;Gabon
id gambia;n;GM;Gambia
id georgia;n;GE;Georgia
id georgia;n;GS;Georgia Selatan dan Kepulauan Sandwich Selatan
id ghana;n;GH;Ghana
id gibraltar;n;GI;Gibraltar
id greenland;n;GL;Greenland
id grenada;n;GD;Grenada
id guadeloupe;n;GP;Guadeloupe
id guam;n;GU;Guam
id guatamala;n;GT;Guatamala
id guernsey;n;GG;Guernsey
id guinea;n;GQ;Guinea Khatulistiwa
id guinea;n;GN;Guinea
id guinea;n;GW;Guinea-Bissau
id guyana;n;GF;Guyana Perancis
id guyana;n;GY;Guyana
id haiti;n;HT;Haiti
id honduras;n;HN;Honduras
id hong;n;HK;Hong Kong
id hungaria;n;HU;Hungaria
id india;n;IN;India
id indonesia;n;ID;Indonesia
id inggris;n;GB;Inggris
id irak;n;IQ;Irak
id iran;n;IR;Iran
id irlandia;n;IE;Irlandia
id islandia;n;IS;Islandia
id isle;n;IM;Isle of Man
id israel;n;IL;Israel
id italia;n;IT;Italia
id jamaika;n;JM;Jamaika
id jenewa;c;1l0yu,CH,Geneva;Jenewa
id jepang;n;JP;Jepang
id jerman;n;DE;Jerman
id kairo;c;7q9i,EG*,Cairo;Kairo
id kaledonia;n;NC;Kaledonia Baru
id kamboja;n;KH;Kamboja
id kamerun;n;CM;Kamerun
id kanada;n;CA;Kanada
id kazakhstan;n;KZ;Kazakhstan
id kenya;n;KE;Kenya
id kepulauan;n;BV;Kepulauan Bouvet
id kepulauan;n;KY;Kepulauan Cayman
id kepulauan;n;CC;Kepulauan Cocos
id kepulauan;n;CK;Kepulauan Cook
id kepulauan;n;FK;Kepulauan Falkland
id kepulauan;n;FO;Kepulauan Faroe
id kepulauan;n;MH;Kepulauan Marshall
id kepulauan;n;NF;Kepulauan Norfolk
id kepulauan;n;MP;Kepulauan Mariana Utara
id kepulauan;n;SB;Kepulauan Solomon
id kiribati;n;KI;Kiribati
id kolombia;n;CO;Kolombia
id komoro;n;KM;Komoro
id korea;n;KP;Korea Utara
id korea;n;KR;Korea Selatan
id korsel;n;KR;Korsel
id korut;n;KP;Korut
id kosovo;n;XK;Kosovo
id kosta;n;CR;Kosta Rika
id kroasia;n;HR;Kroasia
id kuba;n;CU;Kuba
id kuwait;n;KW;Kuwait
id kyrgyzstan;n;KG;Kyrgyzstan
id laos;n;LA;Laos
id latvia;n;LV;Latvia
id lebanon;n;LB;Lebanon
id lesotho;n;LS;Lesotho
id liberia;n;LR;Liberia
id libya;n;LY;Libya
id liechtenstein;n;LI;Liechtenstein
id lithuania;n;LT;Lithuania
id luxemburg;n;LU;Luxemburg
id madagaskar;n;MG;Madagaskar
id makau;n;MO;Makau
id makedonia;n;MK;Makedonia Utara
id malawi;n;MW;Malawi
id malaysia;n;MY;Malaysia
id maldives;n;MV;Maldives
id mali;n;ML;Mali
id malta;n;MT;Malta
id martinik;n;MQ;Martinik
id mauritania;n;MR;Mauritania
id mauritius;n;MU;Mauritius
id mayotte;n;YT;Mayotte
id meksiko;n;MX;Meksiko
id mesir;n;EG;Mesir
id moldova;n;MD;Moldova
id monako;n;MC;Monako
id mongolia;n;MN;Mongolia
id montenegro;n;ME;Montenegro
id montserrat;n;MS;Montserrat
id moroko;n;MA;Moroko
id moskow;c;b90l,RU*,Moscow;Moskow
id mozambik;n;MZ;Mozambik
id myanmar;n;MM;Myanmar
id namibia;n;NA;Namibia
id nauru;n;NR;Nauru
id nepal;n;NP;Nepal
id niger;n;NE;Niger
id nigeria;n;NG;Nigeria
id nikaragua;n;NI;Nikaragua
id niue;n;NU;Niue
id norwegia;n;NO;Norwegia
id oman;n;OM;Oman
id pakistan;n;PK;Pakistan
id palau;n;PW;Palau
id palestina;n;PS;Palestina
id panama;n;PA;Panama
id pantai;n;CI;Pantai Gading
id papua;n;PG;Papua Nugini
id paraguay;n;PY;Paraguay
id perancis;n;FR;Perancis
id peru;n;PE;Peru
id pitcairn;n;PN;Pitcairn
id polandia;n;PL;Polandia
id polinesia;n;PF;Polinesia Perancis
id portugal;n;PT;Portugal
id puerto;n;PR;Puerto Riko
id pulau;n;CX;Pulau Natal
id pulau;n;HM;Pulau Heard dan Kepulauan McDonald
id qatar;n;QA;Qatar
id republik;n;CD;Republik Demokratik Kongo
id republik;n;CZ;Republik Ceko
id republik;n;DO;Republik Dominika
id reunion;n;RE;Reunion
id roma;c;1vx9q,IT*,Rome;Roma
id rumania;n;RO;Rumania
id rusia;n;RU;Rusia
id rwanda;n;RW;Rwanda
id sahara;n;EH;Sahara Barat
id saint;n;SH;Saint Helena
id saint;n;KN;Saint Kitts dan Nevis
id saint;n;LC;Saint Lucia
id saint;n;PM;Saint Pierre dan Miquelon
id saint;n;VC;Saint Vincent dan the Grenadines
id saint;n;BL;Saint Barthélemy
id saint;n;MF;Saint Martin
id samoa;n;AS;Samoa Amerika
id samoa;n;WS;Samoa
id san;n;SM;San Marino
id sao;n;ST;Sao Tome dan Principe
id selandia;n;NZ;Selandia Baru
id senegal;n;SN;Senegal
id serbia;n;RS;Serbia
id seychelles;n;SC;Seychelles
id sierra;n;SL;Sierra Leone
id singapura;n;SG;Singapura
id sint;n;SX;Sint Maarten
id siprus;n;CY;Siprus
id slovakia;n;SK;Slovakia
id slovenia;n;SI;Slovenia
id somalia;n;SO;Somalia
id spanyol;n;ES;Spanyol
id sri;n;LK;Sri Lanka
id sudan;n;SD;Sudan
id sudan;n;SS;Sudan Selatan
id suriah;n;SY;Suriah
id suriname;n;SR;Suriname
id svalbard;n;SJ;Svalbard dan Jan Mayen
id sweden;n;SE;Sweden
id swiss;n;CH;Swiss
id taiwan;n;TW;Taiwan
id tajikistan;n;TJ;Tajikistan
id tanjung;n;CV;Tanjung Verde
id tanzania;n;TZ;Tanzania
id teheran;c;2f4z,IR*,Tehran;Teheran
id teritori;n;IO;Teritori Samudra Hindia Britania
id thailand;n;TH;Thailand
id timor;n;TL;Timor-Leste
id togo;n;TG;Togo
id tokelau;n;TK;Tokelau
id tonga;n;TO;Tonga
id trinidad;n;TT;Trinidad dan Tobago
id tunisia;n;TN;Tunisia
id turki;n;TR;Turki
id turkmenistan;n;TM;Turkmenistan
id turks;n;TC;Turks dan Caicos Islands
id tuvalu;n;TV;Tuvalu
id uganda;n;UG;Uganda
id ukraina;n;UA;Ukraina
id uni;n;AE;Uni Emirat Arab
id united;n;UM;United States Minor Outlying Islands
id uruguay;n;UY;Uruguay
id uzbekistan;n;UZ;Uzbekistan
id vanuatu;n;VU;Vanuatu
id vatikan;n;VA;Vatikan
id venezuela;n;VE;Venezuela
id viet;n;VN;Viet Nam
id virgin;n;VG;Virgin Islands
id wallis;n;WF;Wallis and Futuna
id warsawa;c;g7fr,PL*,Warsaw;Warsawa
id wina;c;1n6op,AT*,Vienna;Wina
id yaman;n;YE;Yaman
id yerusalem;c;60yo,IL*,Jerusalem;Yerusalem
id yordania;n;JO;Yordania
id yunani;n;GR;Yunani
id zambia;n;ZM;Zambia
id zimbabwe;n;ZW;Zimbabwe
it afghanistan;n;AF;Afghanistan
it albania;n;AL;Albania
it algeri;c;1hqs8,DZ*,Algiers;Algeri
it algeria;n;DZ;Algeria
it amburgo;c;1qede,DE,Hamburg;Amburgo
it andorra;n;AD;Andorra
it angola;n;AO;Angola
it anguilla;n;AI;Anguilla
it antartide;n;AQ;Antartide
it antigua;n;AG;Antigua e Barbuda
it arabia;n;SA;Arabia Saudita
it argentina;n;AR;Argentina
it armenia;n;AM;Armenia
it aruba;n;AW;Aruba
it atene;c;5nzn,GR*,Athens;Atene
it australia;n;AU;Australia
it austria;n;AT;Austria
it azerbaigian;n;AZ;Azerbaigian
it bahamas;n;BS;Bahamas
it bahrain;n;BH;Bahrain
it bangladesh;n;BD;Bangladesh
it barbados;n;BB;Barbados
it belgio;n;BE;Belgio
it belgrado;c;gzmw,RS*,Belgrade;Belgrado
it belize;n;BZ;Belize
it benin;n;BJ;Benin
it berlino;c;1r8cv,DE*,Berlin;Berlino
it bermuda;n;BM;Bermuda
it bhutan;n;BT;Bhutan
it bielorussia;n;BY;Bielorussia
it birmania;n;MM;Birmania
it birmania;n;MM;Birmania  Myanmar
it bolivia;n;BO;Bolivia
it bosnia;n;BA;Bosnia ed Erzegovina
it botswana;n;BW;Botswana
it brasile;n;BR;Brasile
it brunei;n;BN;Brunei
it bruxelles;c;1o15u,BE*,Brussels;Bruxelles
it bucarest;c;enea,RO*,Bucharest;Bucarest
it bulgaria;n;BG;Bulgaria
it burkina;n;BF;Burkina Faso
it burundi;n;BI;Burundi
it cambogia;n;KH;Cambogia
it camerun;n;CM;Camerun
it canada;n;CA;Canada
it capo;n;CV;Capo Verde
it cechia;n;CZ;Cechia
it ciad;n;TD;Ciad
it cile;n;CL;Cile
it cina;n;CN;Cina
it cipro;n;CY;Cipro
it cisgiordania;n;PS;Cisgiordania
it citta;n;VA;Città del Vaticano
it colombia;n;CO;Colombia
it comore;n;KM;Comore
it copenaghen;c;1k4e1,DK*,Copenhagen;Copenaghen
it corea;n;KP;Corea del Nord
it corea;n;KR;Corea del Sud
it costa;n;CI;Costa d'Avorio
it costa;n;CR;Costa Rica
it croazia;n;HR;Croazia
it cuba;n;CU;Cuba
it curacao;n;CW;Curaçao
it damasco;c;3noe,SY*,Damascus;Damasco
it danimarca;n;DK;Danimarca
it ecuador;n;EC;Ecuador
it egitto;n;EG;Egitto
it el;n;SV;El Salvador
it emirati;n;AE;Emirati Arabi Uniti
it eritrea;n;ER;Eritrea
it estonia;n;EE;Estonia
it eswatini;n;SZ;Eswatini
it etiopia;n;ET;Etiopia
it figi;n;FJ;Figi
it filippine;n;PH;Filippine
it finlandia;n;FI;Finlandia
it francia;n;FR;Francia
it gabon;n;GA;Gabon
it gambia;n;GM;Gambia
it georgia;n;GE;Georgia
it georgia;n;GS;Georgia del Sud e isole Sandwich meridionali
it germania;n;DE;Germania
it gerusalemme;c;60yo,IL*,Jerusalem;Gerusalemme
it ghana;n;GH;Ghana
it giamaica;n;JM;Giamaica
it giappone;n;JP;Giappone
it gibilterra;n;GI;Gibilterra
it gibuti;n;DJ;Gibuti
it ginevra;c;1l0yu,CH,Geneva;Ginevra
it giordania;n;JO;Giordania
it gran;n;GB;Gran Bretagna
it grecia;n;GR;Grecia
it groenlandia;n;GL;Groenlandia
it guadalupa;n;GP;Guadalupa
it guam;n;GU;Guam
it guatemala;n;GT;Guatemala
it guernsey;n;GG;Guernsey
it guinea;n;GN;Guinea
it guinea;n;GQ;Guinea Equatoriale
it guinea;n;GW;Guinea-Bissau
it guyana;n;GF;Guyana Francese
it guyana;n;GY;Guyana
it haiti;n;HT;Haiti
it honduras;n;HN;Honduras
it hong;n;HK;Hong Kong
it il;c;7q9i,EG*,Cairo;Il Cairo
it india;n;IN;India
it indonesia;n;ID;Indonesia
it inghilterra;n;GB;Inghilterra
it iran;n;IR;Iran
it iraq;n;IQ;Iraq
it irlanda;n;IE;Irlanda
it islanda;n;IS;Islanda
it isola;n;BV;Isola Bouvet
it isola;n;CX;Isola del Natale
it isola;n;IM;Isola di Man
it isola;n;NF;Isola Norfolk
it isole;n;AX;Isole Åland
it isole;n;BQ;Isole BES
it isole;n;CC;Isole Cocos e Keeling
it isole;n;CK;Isole Cook
it isole;n;FK;Isole Falkland
it isole;n;FO;Isole Fær Øer
it isole;n;HM;Isole Heard e McDonald
it isole;n;KY;Isole Cayman
it isole;n;MH;Isole Marshall
it isole;n;MP;Isole Marianne Settentrionali
it isole;n;PN;Isole Pitcairn
it isole;n;SB;Isole Salomone
it isole;n;TC;Isole Turks e Caicos
it isole;n;UM;Isole minori esterne degli Stati Uniti
it isole;n;VG;Isole Vergini Britanniche
it isole;n;VI;Isole Vergini Americane
it israele;n;IL;Israele
it italia;n;IT;Italia
it jersey;n;JE;Jersey
it kazakistan;n;KZ;Kazakistan
it kenya;n;KE;Kenya
it kirghizistan;n;KG;Kirghizistan
it kiribati;n;KI;Kiribati
it kosovo;n;XK;Kosovo
it kuwait;n;KW;Kuwait
it l'aia;c;1mvvx,NL,The Hague;L'Aia
it l'avana;c;245vq,CU*,Havana;L'Avana
it laos;n;LA;Laos
it lesotho;n;LS;Lesotho
it lettonia;n;LV;Lettonia
it libano;n;LB;Libano
it liberia;n;LR;Liberia
it libia;n;LY;Libia
it liechtenstein;n;LI;Liechtenstein
it lisbona;c;1cl9t,PT*,Lisbon;Lisbona
it lituania;n;LT;Lituania
it londra;c;1knxb,GB*,London;Londra
it lussemburgo;n;LU;Lussemburgo
it macao;n;MO;Macao
it macedonia;n;MK;Macedonia del Nord
it madagascar;n;MG;Madagascar
it malawi;n;MW;Malawi
it maldive;n;MV;Maldive
it malesia;n;MY;Malesia
it mali;n;ML;Mali
it malta;n;MT;Malta
it marocco;n;MA;Marocco
it martinica;n;MQ;Martinica
it mauritania;n;MR;Mauritania
it mauritius;n;MU;Mauritius
it mayotte;n;YT;Mayotte
it messico;n;MX;Messico
it milano;c;1w0mz,IT,Milan;Milano
it moldavia;n;MD;Moldavia
it monaco;n;MC;Monaco
it monaco;c;1pgqq,DE,Munich;Monaco di Baviera
it mongolia;n;MN;Mongolia
it montenegro;n;ME;Montenegro
it montserrat;n;MS;Montserrat
it mosca;c;b90l,RU*,Moscow;Mosca
it mozambico;n;MZ;Mozambico
it namibia;n;NA;Namibia
it napoli;c;1vzu2,IT,Naples;Napoli
it nauru;n;NR;Nauru
it nepal;n;NP;Nepal
it nicaragua;n;NI;Nicaragua
it niger;n;NE;Niger
it nigeria;n;NG;Nigeria
it niue;n;NU;Niue
it norvegia;n;NO;Norvegia
it nuova;n;NC;Nuova Caledonia
it nuova;n;NZ;Nuova Zelanda
it olanda;n;NL;Olanda
it oman;n;OM;Oman
it paesi;n;NL;Paesi Bassi
it pakistan;n;PK;Pakistan
it palau;n;PW;Palau
it palestina;n;PS;Palestina
it panama;n;PA;Panamá
it papua;n;PG;Papua Nuova Guinea
it paraguay;n;PY;Paraguay
it parigi;c;1s1y3,FR*,Paris;Parigi
it pechino;c;12xr2,CN*,Beijing;Pechino
it peru;n;PE;Perù
it polinesia;n;PF;Polinesia Francese
it polonia;n;PL;Polonia
it porto;n;PR;Porto Rico
it portogallo;n;PT;Portogallo
it praga;c;1tr1s,CZ*,Prague;Praga
it qatar;n;QA;Qatar
it regno;n;GB;Regno Unito
it repubblica;n;CD;Repubblica Democratica del Congo
it repubblica;n;CF;Repubblica Centrafricana
it repubblica;n;CG;Repubblica del Congo
it repubblica;n;CZ;Repubblica Ceca
it repubblica;n;DO;Repubblica Dominicana
it repubblica;n;TW;Repubblica di Cina
it reunion;n;RE;Réunion
it roma;c;1vx9q,IT*,Rome;Roma
it romania;n;RO;Romania
it ruanda;n;RW;Ruanda
it russia;n;RU;Russia
it sahara;n;EH;Sahara Occidentale
it saint;n;BL;Saint-Barthélemy
it saint;n;KN;Saint Kitts e Nevis
it saint;n;MF;Saint-Martin
it saint;n;PM;Saint Pierre e Miquelon
it saint;n;VC;Saint Vincent e Grenadine
it samoa;n;AS;Samoa Americane
it samoa;n;WS;Samoa
it san;n;SM;San Marino
it sant'elena;n;SH;Sant'Elena
it santa;n;VA;Santa Sede
it santa;n;LC;Santa Lucia
it sao;n;ST;São Tomé e Príncipe
it scozia;n;GB;Scozia
it senegal;n;SN;Senegal
it serbia;n;RS;Serbia
it seychelles;n;SC;Seychelles
it sierra;n;SL;Sierra Leone
it singapore;n;SG;Singapore
it sint;n;SX;Sint Maarten
it siria;n;SY;Siria
it slovacchia;n;SK;Slovacchia
it slovenia;n;SI;Slovenia
it somalia;n;SO;Somalia
it spagna;n;ES;Spagna
it sri;n;LK;Sri Lanka
it stati;n;US;Stati Uniti
it stati;n;FM;Stati Federati di Micronesia
it stati;n;US;Stati Uniti d'America
it stato;n;PS;Stato di Palestina
it stoccolma;c;1lb2a,SE*,Stockholm;Stoccolma
it strasburgo;c;1rql3,FR,Strasbourg;Strasburgo
it sudafrica;n;ZA;Sudafrica
it sudan;n;SD;Sudan
it sudan;n;SS;Sudan del Sud
it suriname;n;SR;Suriname
it svalbard;n;SJ;Svalbard e Jan Mayen
it svezia;n;SE;Svezia
it svizzera;n;CH;Svizzera
it tagikistan;n;TJ;Tagikistan
it taiwan;n;TW;Taiwan
it tanzania;n;TZ;Tanzania
it teheran;c;2f4z,IR*,Tehran;Teheran
it territori;n;IO;Territori Britannici dell'Oceano Indiano
it territori;n;TF;Territori Francesi del Sud
it thailandia;n;TH;Thailandia
it timor;n;TL;Timor Est
it togo;n;TG;Togo
it tokelau;n;TK;Tokelau
it tokyo;c;13nkz,JP*,Tokyo;Tokyo
it tonga;n;TO;Tonga
it torino;c;1vuj8,IT,Turin;Torino
it trinidad;n;TT;Trinidad e Tobago
it tunisia;n;TN;Tunisia
it turchia;n;TR;Turchia
it turkmenistan;n;TM;Turkmenistan
it tuvalu;n;TV;Tuvalu
it ucraina;n;UA;Ucraina
it uganda;n;UG;Uganda
it ungheria;n;HU;Ungheria
it uruguay;n;UY;Uruguay
it usa;n;US;Usa
it uzbekistan;n;UZ;Uzbekistan
it vanuatu;n;VU;Vanuatu
it varsavia;c;g7fr,PL*,Warsaw;Varsavia
it vaticano;n;VA;Vaticano
it venezuela;n;VE;Venezuela
it vienna;c;1n6op,AT*,Vienna;Vienna
it vietnam;n;VN;Vietnam
it wallis;n;WF;Wallis e Futuna
it yemen;n;YE;Yemen
it zambia;n;ZM;Zambia
it zimbabwe;n;ZW;Zimbabwe
it zurigo;c;1kyug,CH,Zurich;Zurigo
nb afghanistan;n;AF;Afghanistan
nb aland;n;AX;Åland
nb albania;n;AL;Albania
nb algerie;n;DZ;Algerie
nb amerikansk;n;AS;Amerikansk Samoa
nb andorra;n;AD;Andorra
nb angola;n;AO;Angola
nb anguilla;n;AI;Anguilla
nb antarktis;n;AQ;Antarktis
nb antigua;n;AG;Antigua og Barbuda
nb argentina;n;AR;Argentina
nb armenia;n;AM;Armenia
nb aruba;n;AW;Aruba
nb aserbajdsjan;n;AZ;Aserbajdsjan
nb athen;c;5nzn,GR*,Athens;Athen
nb australia;n;AU;Australia
nb bahamas;n;BS;Bahamas
nb bahrain;n;BH;Bahrain
nb bangladesh;n;BD;Bangladesh
nb barbados;n;BB;Barbados
nb belarus;n;BY;Belarus
nb belgia;n;BE;Belgia
nb belize;n;BZ;Belize
nb benin;n;BJ;Benin
nb bermuda;n;BM;Bermuda
nb bhutan;n;BT;Bhutan
nb bolivia;n;BO;Bolivia
nb bosnia;n;BA;Bosnia-Hercegovina
nb botswana;n;BW;Botswana
nb bouvetøya;n;BV;Bouvetøya
nb brasil;n;BR;Brasil
nb britisk;n;IO;Britisk territorium i Indiahavet
nb brunei;n;BN;Brunei
nb brussel;c;1o15u,BE*,Brussels;Brussel
nb bucuresti;c;enea,RO*,Bucharest;Bucuresti
nb bulgaria;n;BG;Bulgaria
nb burkina;n;BF;Burkina Faso
nb burundi;n;BI;Burundi
nb canada;n;CA;Canada
nb caymanøyene;n;KY;Caymanøyene
nb chile;n;CL;Chile
nb christmasøya;n;CX;Christmasøya
nb colombia;n;CO;Colombia
nb cookøyene;n;CK;Cookøyene
nb costa;n;CR;Costa Rica
nb cuba;n;CU;Cuba
nb curacao;n;CW;Curaçao
nb danmark;n;DK;Danmark
nb de;n;AE;De forente arabiske emirater
nb de;n;PS;De okkuperte palestinske områdene
nb den;n;CF;Den sentralafrikanske republikk
nb den;n;DO;Den dominikanske republikk
nb djibouti;n;DJ;Djibouti
nb dominica;n;DM;Dominica
nb dr;n;CD;DR Kongo
nb ecuador;n;EC;Ecuador
nb egypt;n;EG;Egypt
nb ekvatorial;n;GQ;Ekvatorial-Guinea
nb el;n;SV;El Salvador
nb elfenbenskysten;n;CI;Elfenbenskysten
nb england;n;GB;England
nb eritrea;n;ER;Eritrea
nb estland;n;EE;Estland
nb eswatini;n;SZ;Eswatini
nb etiopia;n;ET;Etiopia
nb falklandsøyene;n;FK;Falklandsøyene
nb fiji;n;FJ;Fiji
nb filippinene;n;PH;Filippinene
nb finland;n;FI;Finland
nb frankrike;n;FR;Frankrike
nb fransk;n;GF;Fransk Guyana
nb fransk;n;PF;Fransk Polynesia
nb færøyene;n;FO;Færøyene
nb gabon;n;GA;Gabon
nb gambia;n;GM;Gambia
nb gazastripen;n;PS;Gazastripen
nb geneve;c;1l0yu,CH,Geneva;Genève
nb georgia;n;GE;Georgia
nb ghana;n;GH;Ghana
nb gibraltar;n;GI;Gibraltar
nb grenada;n;GD;Grenada
nb grønland;n;GL;Grønland
nb guadeloupe;n;GP;Guadeloupe
nb guam;n;GU;Guam
nb guatemala;n;GT;Guatemala
nb guernsey;n;GG;Guernsey
nb guinea;n;GN;Guinea
nb guinea;n;GW;Guinea-Bissau
nb guyana;n;GY;Guyana
nb haag;c;1mvvx,NL,The Hague;Haag
nb haiti;n;HT;Haiti
nb heard;n;HM;Heard- og McDonald-øyene
nb hellas;n;GR;Hellas
nb honduras;n;HN;Honduras
nb hongkong;n;HK;Hongkong
nb hviterussland;n;BY;Hviterussland
nb india;n;IN;India
nb indonesia;n;ID;Indonesia
nb irak;n;IQ;Irak
nb iran;n;IR;Iran
nb irland;n;IE;Irland
nb island;n;IS;Island
nb israel;n;IL;Israel
nb italia;n;IT;Italia
nb jamaica;n;JM;Jamaica
nb japan;n;JP;Japan
nb jemen;n;YE;Jemen
nb jomfruøyene;n;VG;Jomfruøyene
nb jordan;n;JO;Jordan
nb kairo;c;7q9i,EG*,Cairo;Kairo
nb kambodsja;n;KH;Kambodsja
nb kamerun;n;CM;Kamerun
nb kapp;n;CV;Kapp Verde
nb karibisk;n;BQ;Karibisk Nederland
nb kasakhstan;n;KZ;Kasakhstan
nb kenya;n;KE;Kenya
nb kina;n;CN;Kina
nb kirgisistan;n;KG;Kirgisistan
nb kiribati;n;KI;Kiribati
nb kokosøyene;n;CC;Kokosøyene
nb komorene;n;KM;Komorene
nb kongo;n;CD;Kongo
nb kongo;n;CG;Kongo-Brazzaville
nb kosovo;n;XK;Kosovo
nb kroatia;n;HR;Kroatia
nb kuwait;n;KW;Kuwait
nb kypros;n;CY;Kypros
nb københavn;c;1k4e1,DK*,Copenhagen;København
nb laos;n;LA;Laos
nb latvia;n;LV;Latvia
nb lesotho;n;LS;Lesotho
nb libanon;n;LB;Libanon
nb liberia;n;LR;Liberia
nb libya;n;LY;Libya
nb liechtenstein;n;LI;Liechtenstein
nb lisboa;c;1cl9t,PT*,Lisbon;Lisboa
nb litauen;n;LT;Litauen
nb luxembourg;n;LU;Luxembourg
nb macao;n;MO;Macao
nb madagaskar;n;MG;Madagaskar
nb malawi;n;MW;Malawi
nb malaysia;n;MY;Malaysia
nb maldivene;n;MV;Maldivene
nb mali;n;ML;Mali
nb malta;n;MT;Malta
nb man;n;IM;Man
nb marokko;n;MA;Marokko
nb marshalløyene;n;MH;Marshalløyene
nb martinique;n;MQ;Martinique
nb mauritania;n;MR;Mauritania
nb mauritius;n;MU;Mauritius
nb mayotte;n;YT;Mayotte
nb mexico;n;MX;Mexico
nb mikronesiaføderasjonen;n;FM;Mikronesiaføderasjonen
nb milano;c;1w0mz,IT,Milan;Milano
nb moldova;n;MD;Moldova
nb monaco;n;MC;Monaco
nb mongolia;n;MN;Mongolia
nb montenegro;n;ME;Montenegro
nb montserrat;n;MS;Montserrat
nb mosambik;n;MZ;Mosambik
nb moskva;c;b90l,RU*,Moscow;Moskva
nb myanmar;n;MM;Myanmar
nb namibia;n;NA;Namibia
nb nauru;n;NR;Nauru
nb nederland;n;NL;Nederland
nb nepal;n;NP;Nepal
nb new;n;NZ;New Zealand
nb nicaragua;n;NI;Nicaragua
nb niger;n;NE;Niger
nb nigeria;n;NG;Nigeria
nb niue;n;NU;Niue
nb nord;n;KP;Nord-Korea
nb nord;n;MK;Nord-Makedonia
nb nord;n;MP;Nord-Marianene
nb norfolk;n;NF;Norfolk Island
nb norge;n;NO;Norge
nb ny;n;NC;Ny-Caledonia
nb oman;n;OM;Oman
nb pakistan;n;PK;Pakistan
nb palau;n;PW;Palau
nb palestina;n;PS;Palestina
nb panama;n;PA;Panama
nb papua;n;PG;Papua Ny-Guinea
nb paraguay;n;PY;Paraguay
nb peru;n;PE;Peru
nb pitcairn;n;PN;Pitcairn
nb polen;n;PL;Polen
nb portugal;n;PT;Portugal
nb praha;c;1tr1s,CZ*,Prague;Praha
nb puerto;n;PR;Puerto Rico
nb qatar;n;QA;Qatar
nb reunion;n;RE;Réunion
nb roma;c;1vx9q,IT*,Rome;Roma
nb romania;n;RO;Romania
nb russland;n;RU;Russland
nb rwanda;n;RW;Rwanda
nb saint;n;BL;Saint-Barthélemy
nb saint;n;KN;Saint Kitts og Nevis
nb saint;n;LC;Saint Lucia
nb saint;n;MF;Saint-Martin
nb saint;n;PM;Saint-Pierre-et-Miquelon
nb saint;n;VC;Saint Vincent og Grenadinene
nb salomonøyene;n;SB;Salomonøyene
nb samoa;n;WS;Samoa
nb san;n;SM;San Marino
nb sao;n;ST;São Tomé og Príncipe
nb saudi;n;SA;Saudi-Arabia
nb senegal;n;SN;Senegal
nb serbia;n;RS;Serbia
nb seychellene;n;SC;Seychellene
nb sierra;n;SL;Sierra Leone
nb singapore;n;SG;Singapore
nb sint;n;SX;Sint Maarten
nb skottland;n;GB;Skottland
nb slovakia;n;SK;Slovakia
nb slovenia;n;SI;Slovenia
nb somalia;n;SO;Somalia
nb spania;n;ES;Spania
nb sri;n;LK;Sri Lanka
nb st;n;SH;St. Helena
nb storbritannia;n;GB;Storbritannia
nb sudan;n;SD;Sudan
nb surinam;n;SR;Surinam
nb svalbard;n;SJ;Svalbard og Jan Mayen
nb sveits;n;CH;Sveits
nb sverige;n;SE;Sverige
nb syria;n;SY;Syria
nb sør;n;GS;Sør-Georgia og de søre Sandwichøyene
nb sør;n;KR;Sør-Korea
nb sør;n;SS;Sør-Sudan
nb sør;n;ZA;Sør-Afrika
nb søre;n;TF;Søre franske territorier
nb tadsjikistan;n;TJ;Tadsjikistan
nb taiwan;n;TW;Taiwan
nb tanzania;n;TZ;Tanzania
nb teheran;c;2f4z,IR*,Tehran;Teheran
nb thailand;n;TH;Thailand
nb togo;n;TG;Togo
nb tokelau;n;TK;Tokelau
nb tonga;n;TO;Tonga
nb trinidad;n;TT;Trinidad og Tobago
nb tsjad;n;TD;Tsjad
nb tsjekkia;n;CZ;Tsjekkia
nb tunisia;n;TN;Tunisia
nb turkmenistan;n;TM;Turkmenistan
nb turks;n;TC;Turks- og Caicosøyene
nb tuvalu;n;TV;Tuvalu
nb tyrkia;n;TR;Tyrkia
nb tyskland;n;DE;Tyskland
nb uganda;n;UG;Uganda
nb ukraina;n;UA;Ukraina
nb ungarn;n;HU;Ungarn
nb uruguay;n;UY;Uruguay
nb usa;n;UM;USA
nb usbekistan;n;UZ;Usbekistan
nb vanuatu;n;VU;Vanuatu
nb vatikanet;n;VA;Vatikanet
nb vatikanstaten;n;VA;Vatikanstaten
nb venezuela;n;VE;Venezuela
nb vest;n;EH;Vest-Sahara
nb vestbredden;n;PS;Vestbredden
nb vietnam;n;VN;Vietnam
nb wallis;n;WF;Wallis- og Futunaøyene
nb warszawa;c;g7fr,PL*,Warsaw;Warszawa
nb wien;c;1n6op,AT*,Vienna;Wien
nb zambia;n;ZM;Zambia
nb zimbabwe;n;ZW;Zimbabwe
nb øst;n;TL;Øst-Timor
nb østerrike;n;AT;Østerrike
nl afghanistan;n;AF;Afghanistan
nl aland;n;AX;Åland
nl albanie;n;AL;Albanië
nl algerije;n;DZ;Algerije
nl amerika;n;US;Amerika
nl amerikaans;n;AS;Amerikaans-Samoa
nl amerikaanse;n;UM;Amerikaanse Kleinere Afgelegen Eilanden
nl amerikaanse;n;VI;Amerikaanse Maagdeneilanden
nl andorra;n;AD;Andorra
nl angola;n;AO;Angola
nl anguilla;n;AI;Anguilla
nl antarctica;n;AQ;Antarctica
nl antigua;n;AG;Antigua en Barbuda
nl arabische;n;EG;Arabische Republiek Egypte
nl argentijnse;n;AR;Argentijnse Republiek
nl argentinie;n;AR;Argentinië
nl armenie;n;AM;Armenië
nl aruba;n;AW;Aruba
nl athene;c;5nzn,GR*,Athens;Athene
nl australie;n;AU;Australië
nl azerbeidzjan;n;AZ;Azerbeidzjan
nl bahama's;n;BS;Bahama's
nl bahrein;n;BH;Bahrein
nl bangladesh;n;BD;Bangladesh
nl barbados;n;BB;Barbados
nl belarus;n;BY;Belarus
nl belgie;n;BE;België
nl belgrado;c;gzmw,RS*,Belgrade;Belgrado
nl belize;n;BZ;Belize
nl benin;n;BJ;Benin
nl berlijn;c;1r8cv,DE*,Berlin;Berlijn
nl bermuda;n;BM;Bermuda
nl bhutan;n;BT;Bhutan
nl boekarest;c;enea,RO*,Bucharest;Boekarest
nl bolivariaanse;n;VE;Bolivariaanse Republiek Venezuela
nl bolivie;n;BO;Bolivië
nl bonaire;n;BQ;Bonaire
nl bondsrepubliek;n;DE;Bondsrepubliek Duitsland
nl bosnie;n;BA;Bosnië
nl bosnie;n;BA;Bosnië en Herzegovina
nl bosnie;n;BA;Bosnië-Herzegovina
nl botswana;n;BW;Botswana
nl bouvet;n;BV;Bouvet Eiland
nl brazilie;n;BR;Brazilië
nl brits;n;IO;Brits Indische oceaan
nl britse;n;VG;Britse Maagdeneilanden
nl brunei;n;BN;Brunei Darussalam
nl brunei;n;BN;Brunei
nl brussel;c;1o15u,BE*,Brussels;Brussel
nl bulgarije;n;BG;Bulgarije
nl burkina;n;BF;Burkina Faso
nl burundi;n;BI;Burundi
nl cairo;c;7q9i,EG*,Cairo;Caïro
nl cambodja;n;KH;Cambodja
nl canada;n;CA;Canada
nl centraal;n;CF;Centraal-Afrikaanse Republiek
nl chili;n;CL;Chili
nl china;n;CN;China
nl christmaseiland;n;CX;Christmaseiland
nl cocoseilanden;n;CC;Cocoseilanden
nl collectiviteit;n;MF;Collectiviteit van Sint-Maarten
nl colombia;n;CO;Colombia
nl comoren;n;KM;Comoren
nl congo;n;CG;Congo-Brazzaville
nl congo;n;CD;Congo-Kinshasa
nl cookeilanden;n;CK;Cookeilanden
nl cooperatieve;n;GY;Coöperatieve Republiek Guyana
nl costa;n;CR;Costa Rica
nl cuba;n;CU;Cuba
nl curacao;n;CW;Curaçao
nl cyprus;n;CY;Cyprus
nl democratische;n;DZ;Democratische Volksrepubliek Algerije
nl democratische;n;CD;Democratische Republiek Congo
nl democratische;n;KP;Democratische Volksrepubliek Korea
nl democratische;n;ST;Democratische Republiek São Tomé en Principe
nl democratische;n;LK;Democratische Socialistische Republiek Sri Lanka
nl democratische;n;TL;Democratische Republiek Timor-Leste
nl den;c;1mvvx,NL,The Hague;Den Haag
nl denemarken;n;DK;Denemarken
nl djibouti;n;DJ;Djibouti
nl dominica;n;DM;Dominica
nl dominicaanse;n;DO;Dominicaanse Republiek
nl duitsland;n;DE;Duitsland
nl ecuador;n;EC;Ecuador
nl egypte;n;EG;Egypte
nl el;n;SV;El Salvador
nl engeland;n;GB;Engeland
nl equatoriaal;n;GQ;Equatoriaal-Guinea
nl eritrea;n;ER;Eritrea
nl estland;n;EE;Estland
nl eswatini;n;SZ;Eswatini
nl ethiopie;n;ET;Ethiopië
nl faeroer;n;FO;Faeröer
nl falklandeilanden;n;FK;Falklandeilanden
nl federale;n;BR;Federale Republiek Brazilië
nl federale;n;ET;Federale Democratische Republiek Ethiopië
nl federale;n;FM;Federale Staten van Micronesië
nl federale;n;NP;Federale Democratische Republiek Nepal
nl federale;n;NG;Federale Republiek Nigeria
nl federale;n;SO;Federale Republiek Somalië
nl federatie;n;KN;Federatie Saint Kitts en Nevis
nl fiji;n;FJ;Fiji
nl filipijnen;n;PH;Filipijnen
nl finland;n;FI;Finland
nl frankrijk;n;FR;Frankrijk
nl frans;n;GF;Frans-Guyana
nl frans;n;PF;Frans-Polynesië
nl franse;n;FR;Franse Republiek
nl franse;n;TF;Franse Zuidelijke Gebieden
nl gabon;n;GA;Gabon
nl gambia;n;GM;Gambia
nl gazastrook;n;PS;Gazastrook
nl gemenebest;n;AU;Gemenebest van Australië
nl gemenebest;n;BS;Gemenebest van de Bahama's
nl gemenebest;n;DM;Gemenebest Dominica
nl geneve;c;1l0yu,CH,Geneva;Genève
nl georgie;n;GE;Georgië
nl ghana;n;GH;Ghana
nl gibraltar;n;GI;Gibraltar
nl grenada;n;GD;Grenada
nl griekenland;n;GR;Griekenland
nl groenland;n;GL;Groenland
nl groot;n;GB;Groot-Brittannië
nl groothertogdom;n;LU;Groothertogdom Luxemburg
nl guadeloupe;n;GP;Guadeloupe
nl guam;n;GU;Guam
nl guatemala;n;GT;Guatemala
nl guernsey;n;GG;Guernsey
nl guinea;n;GN;Guinea
nl guinee;n;GW;Guinee-Bissau
nl guyana;n;GY;Guyana
nl haiti;n;HT;Haïti
nl hasjemitisch;n;JO;Hasjemitisch Koninkrijk Jordanië
nl heard;n;HM;Heard en McDonaldeilanden
nl helleense;n;GR;Helleense Republiek
nl holland;n;NL;Holland
nl honduras;n;HN;Honduras
nl hong;n;HK;Hong Kong
nl hongaarse;n;HU;Hongaarse Republiek
nl hongarije;n;HU;Hongarije
nl ierland;n;IE;Ierland
nl ierse;n;IE;Ierse Republiek
nl ijsland;n;IS;IJsland
nl ijslandse;n;IS;IJslandse Republiek
nl india;n;IN;India
nl indonesie;n;ID;Indonesië
nl irak;n;IQ;Irak
nl iran;n;IR;Iran
nl islamitisch;n;AF;Islamitisch Emiraat Afghanistan
nl islamitische;n;IR;Islamitische Republiek Iran
nl islamitische;n;MR;Islamitische Republiek Mauritanië
nl islamitische;n;PK;Islamitische Republiek Pakistan
nl israel;n;IL;Israël
nl italiaanse;n;IT;Italiaanse Republiek
nl italie;n;IT;Italië
nl ivoorkust;n;CI;Ivoorkust
nl jamaica;n;JM;Jamaica
nl japan;n;JP;Japan
nl jemen;n;YE;Jemen
nl jeruzalem;c;60yo,IL*,Jerusalem;Jeruzalem
nl jordanie;n;JO;Jordanië
nl kaaimaneilanden;n;KY;Kaaimaneilanden
nl kaapverdie;n;CV;Kaapverdië
nl kameroen;n;CM;Kameroen
nl kazachstan;n;KZ;Kazachstan
nl kenia;n;KE;Kenia
nl kersteiland;n;CX;Kersteiland
nl kirgizie;n;KG;Kirgizië
nl kirgizische;n;KG;Kirgizische Republiek
nl kiribati;n;KI;Kiribati
nl koeweit;n;KW;Koeweit
nl koninkrijk;n;BH;Koninkrijk Bahrein
nl koninkrijk;n;BE;Koninkrijk België
nl koninkrijk;n;BT;Koninkrijk Bhutan
nl koninkrijk;n;KH;Koninkrijk Cambodja
nl koninkrijk;n;DK;Koninkrijk Denemarken
nl koninkrijk;n;LS;Koninkrijk Lesotho
nl koninkrijk;n;MA;Koninkrijk Marokko
nl koninkrijk;n;NL;Koninkrijk der Nederlanden
nl koninkrijk;n;NO;Koninkrijk Noorwegen
nl koninkrijk;n;SA;Koninkrijk Saudi-Arabië
nl koninkrijk;n;ES;Koninkrijk Spanje
nl koninkrijk;n;SZ;Koninkrijk Eswatini
nl koninkrijk;n;SE;Koninkrijk Zweden
nl koninkrijk;n;TH;Koninkrijk Thailand
nl koninkrijk;n;TO;Koninkrijk Tonga
nl kopenhagen;c;1k4e1,DK*,Copenhagen;Kopenhagen
nl kosovo;n;XK;Kosovo
nl kroatie;n;HR;Kroatië
nl land;n;SX;Land Sint Maarten
nl lao;n;LA;Lao Democratische Volksrepubliek
nl laos;n;LA;Laos
nl lesotho;n;LS;Lesotho
nl letland;n;LV;Letland
nl libanese;n;LB;Libanese Republiek
nl libanon;n;LB;Libanon
nl liberia;n;LR;Liberia
nl libie;n;LY;Libië
nl liechtenstein;n;LI;Liechtenstein
nl lissabon;c;1cl9t,PT*,Lisbon;Lissabon
nl litouwen;n;LT;Litouwen
nl londen;c;1knxb,GB*,London;Londen
nl luxemburg;n;LU;Luxemburg
nl macao;n;MO;Macao
nl madagaskar;n;MG;Madagaskar
nl malawi;n;MW;Malawi
nl maldiven;n;MV;Maldiven
nl maleisie;n;MY;Maleisië
nl mali;n;ML;Mali
nl malta;n;MT;Malta
nl man;n;IM;Man Eiland
nl marokko;n;MA;Marokko
nl marshalleilanden;n;MH;Marshalleilanden
nl martinique;n;MQ;Martinique
nl mauritanie;n;MR;Mauritanië
nl mauritius;n;MU;Mauritius
nl mayotte;n;YT;Mayotte
nl mexico;n;MX;Mexico
nl micronesie;n;FM;Micronesië
nl milaan;c;1w0mz,IT,Milan;Milaan
nl moldavie;n;MD;Moldavië
nl monaco;n;MC;Monaco
nl mongolie;n;MN;Mongolië
nl montenegro;n;ME;Montenegro
nl montserrat;n;MS;Montserrat
nl moskou;c;b90l,RU*,Moscow;Moskou
nl mozambique;n;MZ;Mozambique
nl myanmar;n;MM;Myanmar
nl namibie;n;NA;Namibië
nl nauru;n;NR;Nauru
nl nederland;n;NL;Nederland
nl nepal;n;NP;Nepal
nl nicaragua;n;NI;Nicaragua
nl nieuw;n;NC;Nieuw-Caledonië
nl nieuw;n;NZ;Nieuw-Zeeland
nl niger;n;NE;Niger
nl nigeria;n;NG;Nigeria
nl niue;n;NU;Niue
nl noord;n;KP;Noord-Korea
nl noord;n;MK;Noord-Macedonië
nl noordelijke;n;MP;Noordelijke Marianen
nl noorwegen;n;NO;Noorwegen
nl norfolk;n;NF;Norfolk
nl oeganda;n;UG;Oeganda
nl oekraine;n;UA;Oekraïne
nl oezbekistan;n;UZ;Oezbekistan
nl oman;n;OM;Oman
nl onafhankelijke;n;PG;Onafhankelijke Staat Papoea-Nieuw-Guinea
nl onafhankelijke;n;WS;Onafhankelijke Staat Samoa
nl oostelijke;n;UY;Oostelijke Republiek Uruguay
nl oostenrijk;n;AT;Oostenrijk
nl pakistan;n;PK;Pakistan
nl palau;n;PW;Palau
nl palestina;n;PS;Palestina
nl panama;n;PA;Panama
nl papoea;n;PG;Papoea-Nieuw-Guinea
nl paraguay;n;PY;Paraguay
nl parijs;c;1s1y3,FR*,Paris;Parijs
nl peking;c;12xr2,CN*,Beijing;Peking
nl peru;n;PE;Peru
nl pitcairn;n;PN;Pitcairn
nl plurinationale;n;BO;Plurinationale Staat Bolivia
nl polen;n;PL;Polen
nl portugal;n;PT;Portugal
nl portugese;n;PT;Portugese Republiek
nl praag;c;1tr1s,CZ*,Prague;Praag
nl puerto;n;PR;Puerto Rico
nl qatar;n;QA;Qatar
nl republiek;n;AL;Republiek Albanië
nl republiek;n;AO;Republiek Angola
nl republiek;n;AM;Republiek Armenië
nl republiek;n;AT;Republiek Oostenrijk
nl republiek;n;AZ;Republiek Azerbeidzjan
nl republiek;n;BY;Republiek Wit-Rusland
nl republiek;n;BJ;Republiek Benin
nl republiek;n;BW;Republiek Botswana
nl republiek;n;BG;Republiek Bulgarije
nl republiek;n;BI;Republiek Burundi
nl republiek;n;CM;Republiek Kameroen
nl republiek;n;CV;Republiek Kaapverdië
nl republiek;n;TD;Republiek Tsjaad
nl republiek;n;CL;Republiek Chili
nl republiek;n;CO;Republiek Colombia
nl republiek;n;CG;Republiek Congo
nl republiek;n;CR;Republiek Costa Rica
nl republiek;n;CI;Republiek Ivoorkust
nl republiek;n;HR;Republiek Kroatië
nl republiek;n;CU;Republiek Cuba
nl republiek;n;CY;Republiek Cyprus
nl republiek;n;DJ;Republiek Djibouti
nl republiek;n;EC;Republiek Ecuador
nl republiek;n;SV;Republiek El Salvador
nl republiek;n;GQ;Republiek Equatoriaal-Guinea
nl republiek;n;EE;Republiek Estland
nl republiek;n;FJ;Republiek Fiji
nl republiek;n;FI;Republiek Finland
nl republiek;n;GA;Republiek Gabon
nl republiek;n;GM;Republiek Gambia
nl republiek;n;GH;Republiek Ghana
nl republiek;n;GT;Republiek Guatemala
nl republiek;n;GN;Republiek Guinee
nl republiek;n;GW;Republiek Guinee-Bissau
nl republiek;n;HT;Republiek Haïti
nl republiek;n;HN;Republiek Honduras
nl republiek;n;IN;Republiek India
nl republiek;n;ID;Republiek Indonesië
nl republiek;n;IQ;Republiek Irak
nl republiek;n;KZ;Republiek Kazachstan
nl republiek;n;KE;Republiek Kenia
nl republiek;n;KI;Republiek Kiribati
nl republiek;n;KR;Republiek Korea
nl republiek;n;LV;Republiek Letland
nl republiek;n;LR;Republiek Liberia
nl republiek;n;LT;Republiek Litouwen
nl republiek;n;MG;Republiek Madagaskar
nl republiek;n;MW;Republiek Malawi
nl republiek;n;MV;Republiek der Maldiven
nl republiek;n;ML;Republiek Mali
nl republiek;n;MT;Republiek Malta
nl republiek;n;MH;Republiek der Marshalleilanden
nl republiek;n;MU;Republiek Mauritius
nl republiek;n;MD;Republiek Moldavië
nl republiek;n;MZ;Republiek Mozambique
nl republiek;n;MM;Republiek van de Unie van Myanmar
nl republiek;n;NA;Republiek Namibië
nl republiek;n;NR;Republiek Nauru
nl republiek;n;NI;Republiek Nicaragua
nl republiek;n;NE;Republiek Niger
nl republiek;n;MK;Republiek Noord-Macedonië
nl republiek;n;PW;Republiek Palau
nl republiek;n;PA;Republiek Panama
nl republiek;n;PY;Republiek Paraguay
nl republiek;n;PE;Republiek Peru
nl republiek;n;PH;Republiek der Filipijnen
nl republiek;n;PL;Republiek Polen
nl republiek;n;RW;Republiek Rwanda
nl republiek;n;SM;Republiek San Marino
nl republiek;n;SN;Republiek Senegal
nl republiek;n;SC;Republiek der Seychellen
nl republiek;n;SL;Republiek Sierra Leone
nl republiek;n;SG;Republiek Singapore
nl republiek;n;SI;Republiek Slovenië
nl republiek;n;ZA;Republiek Zuid-Afrika
nl republiek;n;SD;Republiek Soedan
nl republiek;n;SR;Republiek Suriname
nl republiek;n;TJ;Republiek Tadzjikistan
nl republiek;n;TT;Republiek Trinidad en Tobago
nl republiek;n;TN;Republiek Tunesië
nl republiek;n;TR;Republiek Turkije
nl republiek;n;UG;Republiek Oeganda
nl republiek;n;UZ;Republiek Oezbekistan
nl republiek;n;VU;Republiek Vanuatu
nl republiek;n;YE;Republiek Jemen
nl republiek;n;ZM;Republiek Zambia
nl republiek;n;ZW;Republiek Zimbabwe
nl republiek;n;RS;Republiek Servië
nl republiek;n;SS;Republiek Zuid-Soedan
nl republiek;n;XK;Republiek Kosovo
nl reunion;n;RE;Réunion
nl roemeense;n;RO;Roemeense Republiek
nl roemenie;n;RO;Roemenië
nl rusland;n;RU;Rusland
nl russische;n;RU;Russische Federatie
nl rwanda;n;RW;Rwanda
nl saint;n;KN;Saint Kitts en Nevis
nl saint;n;LC;Saint Lucia
nl saint;n;PM;Saint-Pierre en Miquelon
nl saint;n;VC;Saint Vincent en de Grenadines
nl saint;n;BL;Saint Barthélemy
nl salomonseilanden;n;SB;Salomonseilanden
nl samoa;n;WS;Samoa
nl san;n;SM;San Marino
nl sao;n;ST;São Tomé en Principe
nl saudi;n;SA;Saudi-Arabië
nl schotland;n;GB;Schotland
nl senegal;n;SN;Senegal
nl servie;n;RS;Servië
nl seychellen;n;SC;Seychellen
nl sierra;n;SL;Sierra Leone
nl singapore;n;SG;Singapore
nl sint;n;SH;Sint-Helena
nl sint;n;MF;Sint-Maarten
nl sint;n;SX;Sint Maarten
nl slovenie;n;SI;Slovenië
nl slowaakse;n;SK;Slowaakse Republiek
nl slowakije;n;SK;Slowakije
nl socialistische;n;VN;Socialistische Republiek Vietnam
nl soedan;n;SD;Soedan
nl somalie;n;SO;Somalië
nl spanje;n;ES;Spanje
nl spitsbergen;n;SJ;Spitsbergen en Jan Mayen
nl sri;n;LK;Sri Lanka
nl staat;n;ER;Staat Eritrea
nl staat;n;IL;Staat Israël
nl staat;n;KW;Staat Koeweit
nl staat;n;LY;Staat Libië
nl staat;n;PS;Staat Palestina
nl staat;n;QA;Staat Qatar
nl straatsburg;c;1rql3,FR,Strasbourg;Straatsburg
nl sultanaat;n;OM;Sultanaat Oman
nl suriname;n;SR;Suriname
nl swaziland;n;SZ;Swaziland
nl syrie;n;SY;Syrië
nl syrische;n;SY;Syrische Arabische Republiek
nl tadzjikistan;n;TJ;Tadzjikistan
nl taiwan;n;TW;Taiwan
nl tanzania;n;TZ;Tanzania
nl teheran;c;2f4z,IR*,Tehran;Teheran
nl thailand;n;TH;Thailand
nl timor;n;TL;Timor Leste
nl togo;n;TG;Togo
nl togolese;n;TG;Togolese Republiek
nl tokelau;n;TK;Tokelau
nl tokio;c;13nkz,JP*,Tokyo;Tokio
nl tonga;n;TO;Tonga
nl trinidad;n;TT;Trinidad en Tobago
nl tsjaad;n;TD;Tsjaad
nl tsjechie;n;CZ;Tsjechië
nl tsjechische;n;CZ;Tsjechische Republiek
nl tunesie;n;TN;Tunesië
nl turkije;n;TR;Turkije
nl turkmeense;n;TM;Turkmeense Republiek
nl turkmenistan;n;TM;Turkmenistan
nl turks;n;TC;Turks- en Caicoseilanden
nl tuvalu;n;TV;Tuvalu
nl unie;n;KM;Unie der Comoren
nl uruguay;n;UY;Uruguay
nl vanuatu;n;VU;Vanuatu
nl vaticaan;n;VA;Vaticaan
nl vaticaanstad;n;VA;Vaticaanstad
nl venezuela;n;VE;Venezuela
nl verenigd;n;GB;Verenigd Koninkrijk van Groot-Brittannië en Noord-Ierland
nl verenigd;n;GB;Verenigd Koninkrijk
nl verenigde;n;MX;Verenigde Mexicaanse Staten
nl verenigde;n;TZ;Verenigde Republiek Tanzania
nl verenigde;n;AE;Verenigde Arabische Emiraten
nl verenigde;n;US;Verenigde Staten van Amerika
nl verenigde;n;US;Verenigde Staten
nl vietnam;n;VN;Vietnam
nl vk;n;GB;VK
nl volksrepubliek;n;BD;Volksrepubliek Bangladesh
nl volksrepubliek;n;CN;Volksrepubliek China
nl vorstendom;n;AD;Vorstendom Andorra
nl vorstendom;n;LI;Vorstendom Liechtenstein
nl vorstendom;n;MC;Vorstendom Monaco
nl vs;n;US;VS
nl wallis;n;WF;Wallis en Futuna
nl warschau;c;g7fr,PL*,Warsaw;Warschau
nl wenen;c;1n6op,AT*,Vienna;Wenen
nl westelijke;n;PS;Westelijke Jordaanoever
nl westelijke;n;EH;Westelijke Sahara
nl wit;n;BY;Wit-Rusland
nl zambia;n;ZM;Zambia
nl zimbabwe;n;ZW;Zimbabwe
nl zuid;n;KR;Zuid-Korea
nl zuid;n;ZA;Zuid-Afrika
nl zuid;n;GS;Zuid-Georgia en de Zuidelijke Sandwicheilanden
nl zuid;n;SS;Zuid-Soedan
nl zweden;n;SE;Zweden
nl zwitserland;n;CH;Zwitserland
nl zwitserse;n;CH;Zwitserse Bondsstaat
pt afeganistao;n;AF;Afeganistão
pt africa;n;ZA;África do Sul
pt albania;n;AL;Albânia
pt alemanha;n;DE;Alemanha
pt andorra;n;AD;Andorra
pt angola;n;AO;Angola
pt anguila;n;AI;Anguila
pt antartida;n;AQ;Antártida
pt antigua;n;AG;Antígua e Barbuda
pt arabia;n;SA;Arábia Saudita
pt argel;c;1hqs8,DZ*,Algiers;Argel
pt argelia;n;DZ;Argélia
pt argentina;n;AR;Argentina
pt armenia;n;AM;Arménia
pt aruba;n;AW;Aruba
pt atenas;c;5nzn,GR*,Athens;Atenas
pt australia;n;AU;Austrália
pt austria;n;AT;Áustria
pt azerbaijao;n;AZ;Azerbaijão
pt bagda;c;23ra,IQ*,Baghdad;Bagdá
pt bagdade;c;23ra,IQ*,Baghdad;Bagdade
pt bahamas;n;BS;Bahamas
pt bahrein;n;BH;Bahrein
pt bangladesh;n;BD;Bangladesh
pt barbados;n;BB;Barbados
pt belgica;n;BE;Bélgica
pt belize;n;BZ;Belize
pt benim;n;BJ;Benim
pt berlim;c;1r8cv,DE*,Berlin;Berlim
pt bermudas;n;BM;Bermudas
pt bielorrussia;n;BY;Bielorrússia
pt bolivia;n;BO;Bolívia
pt bosnia;n;BA;Bósnia-Herzegovina
pt botsuana;n;BW;Botsuana
pt brasil;n;BR;Brasil
pt brunei;n;BN;Brunei
pt bruxelas;c;1o15u,BE*,Brussels;Bruxelas
pt bulgaria;n;BG;Bulgária
pt burkina;n;BF;Burkina Faso
pt burundi;n;BI;Burundi
pt butao;n;BT;Butão
pt cabo;n;CV;Cabo Verde
pt cairo;c;7q9i,EG*,Cairo;Cairo
pt camaroes;n;CM;Camarões
pt camboja;n;KH;Camboja
pt canada;n;CA;Canadá
pt cazaquistao;n;KZ;Cazaquistão
pt chade;n;TD;Chade
pt chequia;n;CZ;Chéquia
pt chile;n;CL;Chile
pt china;n;CN;China
pt chipre;n;CY;Chipre
pt cidade;c;23o85,MX*,Mexico City;Cidade do México
pt cisjordania;n;PS;Cisjordânia
pt colombia;n;CO;Colômbia
pt comores;n;KM;Comores
pt copenhague;c;1k4e1,DK*,Copenhagen;Copenhague
pt coreia;n;KP;Coreia do Norte
pt coreia;n;KR;Coreia do Sul
pt costa;n;CI;Costa do Marfim
pt costa;n;CR;Costa Rica
pt croacia;n;HR;Croácia
pt cuba;n;CU;Cuba
pt curacao;n;CW;Curaçao
pt damasco;c;3noe,SY*,Damascus;Damasco
pt dinamarca;n;DK;Dinamarca
pt djibouti;n;DJ;Djibouti
pt egito;n;EG;Egito
pt el;n;SV;El Salvador
pt emirados;n;AE;Emirados Árabes Unidos
pt equador;n;EC;Equador
pt eritreia;n;ER;Eritreia
pt escocia;n;GB;Escócia
pt eslovaquia;n;SK;Eslováquia
pt eslovenia;n;SI;Eslovénia
pt espanha;n;ES;Espanha
pt essuatini;n;SZ;Essuatíni
pt estados;n;US;Estados Unidos
pt estados;n;US;Estados Unidos da América
pt estocolmo;c;1lb2a,SE*,Stockholm;Estocolmo
pt estonia;n;EE;Estónia
pt etiopia;n;ET;Etiópia
pt eua;n;US;EUA
pt faixa;n;PS;Faixa de Gaza
pt fiji;n;FJ;Fiji
pt filipinas;n;PH;Filipinas
pt finlandia;n;FI;Finlândia
pt franca;n;FR;França
pt gabao;n;GA;Gabão
pt gambia;n;GM;Gâmbia
pt gana;n;GH;Gana
pt genebra;c;1l0yu,CH,Geneva;Genebra
pt georgia;n;GE;Geórgia
pt georgia;n;GS;Geórgia do Sul e Ilhas Sandwich do Sul
pt gibraltar;n;GI;Gibraltar
pt gra;n;GB;Grã-Bretanha
pt grecia;n;GR;Grécia
pt gronelandia;n;GL;Gronelândia
pt guadalupe;n;GP;Guadalupe
pt guam;n;GU;Guam
pt guatemala;n;GT;Guatemala
pt guernsey;n;GG;Guernsey
pt guiana;n;GY;Guiana
pt guiana;n;GF;Guiana Francesa
pt guine;n;GN;Guiné
pt guine;n;GW;Guiné-Bissau
pt guine;n;GQ;Guiné Equatorial
pt haia;c;1mvvx,NL,The Hague;Haia
pt haiti;n;HT;Haiti
pt havana;c;245vq,CU*,Havana;Havana
pt holanda;n;NL;Holanda
pt honduras;n;HN;Honduras
pt hong;n;HK;Hong Kong
pt hungria;n;HU;Hungria
pt iemen;n;YE;Iêmen
pt iemen;n;YE;Iémen
pt ilha;n;BV;Ilha Bouvet
pt ilha;n;CX;Ilha de Natal
pt ilha;n;IM;Ilha de Man
pt ilha;n;NF;Ilha Norfolk
pt ilha;n;HM;Ilha Heard e Ilhas McDonald
pt ilhas;n;AX;Ilhas Åland
pt ilhas;n;KY;Ilhas Caimão
pt ilhas;n;CC;Ilhas Cocos
pt ilhas;n;CK;Ilhas Cook
pt ilhas;n;UM;Ilhas Distantes dos EUA
pt ilhas;n;FO;Ilhas Faroé
pt ilhas;n;FK;Ilhas Malvinas
pt ilhas;n;MP;Ilhas Marianas do Norte
pt ilhas;n;MH;Ilhas Marshall
pt ilhas;n;PN;Ilhas Pitcairn
pt ilhas;n;SB;Ilhas Salomão
pt ilhas;n;TC;Ilhas Turcas e Caicos
pt ilhas;n;VG;Ilhas Virgens Britânicas
pt ilhas;n;VI;Ilhas Virgens Americanas
pt india;n;IN;Índia
pt indonesia;n;ID;Indonésia
pt inglaterra;n;GB;Inglaterra
pt ira;n;IR;Irã
pt irao;n;IR;Irão
pt iraque;n;IQ;Iraque
pt irlanda;n;IE;Irlanda
pt islandia;n;IS;Islândia
pt israel;n;IL;Israel
pt italia;n;IT;Itália
pt jamaica;n;JM;Jamaica
pt japao;n;JP;Japão
pt jersey;n;JE;Jersey
pt jerusalem;c;60yo,IL*,Jerusalem;Jerusalém
pt jordania;n;JO;Jordânia
pt kosovo;n;XK;Kosovo
pt koweit;n;KW;Koweit
pt laos;n;LA;Laos
pt lesoto;n;LS;Lesoto
pt letonia;n;LV;Letónia
pt libano;n;LB;Líbano
pt liberia;n;LR;Libéria
pt libia;n;LY;Líbia
pt liechtenstein;n;LI;Liechtenstein
pt lisboa;c;1cl9t,PT*,Lisbon;Lisboa
pt lituania;n;LT;Lituânia
pt londres;c;1knxb,GB*,London;Londres
pt luxemburgo;n;LU;Luxemburgo
pt macau;n;MO;Macau
pt macedonia;n;MK;Macedónia do Norte
pt madagascar;n;MG;Madagáscar
pt malasia;n;MY;Malásia
pt malaui;n;MW;Maláui
pt maldivas;n;MV;Maldivas
pt mali;n;ML;Mali
pt malta;n;MT;Malta
pt marrocos;n;MA;Marrocos
pt martinica;n;MQ;Martinica
pt mauricia;n;MU;Maurícia
pt mauritania;n;MR;Mauritânia
pt mayotte;n;YT;Mayotte
pt mexico;n;MX;México
pt mianmar;n;MM;Mianmar
pt micronesia;n;FM;Micronésia
pt milao;c;1w0mz,IT,Milan;Milão
pt mocambique;n;MZ;Moçambique
pt moldavia;n;MD;Moldávia
pt monaco;n;MC;Mónaco
pt mongolia;n;MN;Mongólia
pt monserrate;n;MS;Monserrate
pt montenegro;n;ME;Montenegro
pt moscou;c;b90l,RU*,Moscow;Moscou
pt moscovo;c;b90l,RU*,Moscow;Moscovo
pt namibia;n;NA;Namíbia
pt nauru;n;NR;Nauru
pt nepal;n;NP;Nepal
pt nicaragua;n;NI;Nicarágua
pt niger;n;NE;Níger
pt nigeria;n;NG;Nigéria
pt niue;n;NU;Niue
pt noruega;n;NO;Noruega
pt nova;n;NC;Nova Caledónia
pt nova;n;NZ;Nova Zelândia
pt nova;c;31x8l,US,New York;Nova York
pt nova;c;31x8l,US,New York;Nova Iorque
pt oma;n;OM;Omã
pt paises;n;NL;Países Baixos
pt paises;n;BQ;Países Baixos Caribenhos
pt palau;n;PW;Palau
pt palestina;n;PS;Palestina
pt panama;n;PA;Panamá
pt papua;n;PG;Papua-Nova Guiné
pt paquistao;n;PK;Paquistão
pt paraguai;n;PY;Paraguai
pt pequim;c;12xr2,CN*,Beijing;Pequim
pt peru;n;PE;Peru
pt polinesia;n;PF;Polinésia Francesa
pt polonia;n;PL;Polônia
pt polonia;n;PL;Polónia
pt porto;n;PR;Porto Rico
pt portugal;n;PT;Portugal
pt praga;c;1tr1s,CZ*,Prague;Praga
pt qatar;n;QA;Qatar
pt quenia;n;KE;Quênia
pt quenia;n;KE;Quénia
pt quirguistao;n;KG;Quirguistão
pt quiribati;n;KI;Quiribati
pt reino;n;GB;Reino Unido
pt republica;n;CD;República Democrática do Congo
pt republica;n;CZ;República Checa
pt republica;n;CZ;República Tcheca
pt republica;n;CD;República Popular do Congo
pt republica;n;CF;República Centro-Africana
pt republica;n;DO;República Dominicana
pt reuniao;n;RE;Reunião
pt roma;c;1vx9q,IT*,Rome;Roma
pt romenia;n;RO;Romênia
pt romenia;n;RO;Roménia
pt ruanda;n;RW;Ruanda
pt russia;n;RU;Rússia
pt saara;n;EH;Saara Ocidental
pt saint;n;PM;Saint Pierre e Miquelon
pt samoa;n;WS;Samoa
pt samoa;n;AS;Samoa Americana
pt san;n;SM;San Marino
pt santa;n;VA;Santa Sé
pt santa;n;SH;Santa Helena
pt santa;n;LC;Santa Lúcia
pt sao;n;BL;São Bartolomeu
pt sao;n;KN;São Cristóvão e Neves
pt sao;n;MF;São Martinho
pt sao;n;ST;São Tomé e Príncipe
pt sao;n;VC;São Vicente e Granadinas
pt senegal;n;SN;Senegal
pt serra;n;SL;Serra Leoa
pt servia;n;RS;Sérvia
pt seul;c;13cjs,KR*,Seoul;Seul
pt seychelles;n;SC;Seychelles
pt singapura;n;SG;Singapura
pt siria;n;SY;Síria
pt somalia;n;SO;Somália
pt sri;n;LK;Sri Lanka
pt sudao;n;SD;Sudão
pt sudao;n;SS;Sudão do Sul
pt suecia;n;SE;Suécia
pt suica;n;CH;Suíça
pt suriname;n;SR;Suriname
pt svalbard;n;SJ;Svalbard e Jan Mayen
pt tailandia;n;TH;Tailândia
pt taiwan;n;TW;Taiwan
pt tajiquistao;n;TJ;Tajiquistão
pt tanzania;n;TZ;Tanzânia
pt tchequia;n;CZ;Tchéquia
pt teera;c;2f4z,IR*,Tehran;Teerã
pt teerao;c;2f4z,IR*,Tehran;Teerão
pt terras;n;TF;Terras Austrais e Antárticas Francesas
pt territorio;n;IO;Território Britânico do Oceano Índico
pt territorios;n;PS;Territórios palestinos
pt timor;n;TL;Timor-Leste
pt togo;n;TG;Togo
pt tokelau;n;TK;Tokelau
pt tonga;n;TO;Tonga
pt toquio;c;13nkz,JP*,Tokyo;Tóquio
pt trindade;n;TT;Trindade e Tobago
pt tunisia;n;TN;Tunísia
pt turquemenistao;n;TM;Turquemenistão
pt turquia;n;TR;Turquia
pt tuvalu;n;TV;Tuvalu
pt ucrania;n;UA;Ucrânia
pt uganda;n;UG;Uganda
pt uruguai;n;UY;Uruguai
pt uzbequistao;n;UZ;Uzbequistão
pt vanuatu;n;VU;Vanuatu
pt varsovia;c;g7fr,PL*,Warsaw;Varsóvia
pt vaticano;n;VA;Vaticano
pt venezuela;n;VE;Venezuela
pt viena;c;1n6op,AT*,Vienna;Viena
pt vietna;n;VN;Vietnã
pt vietname;n;VN;Vietname
pt wallis;n;WF;Wallis e Futuna
pt zambia;n;ZM;Zâmbia
pt zimbabue;n;ZW;Zimbábue
sv afghanistan;n;AF;Afghanistan
sv aland;n;AX;Åland
sv albanien;n;AL;Albanien
sv algeriet;n;DZ;Algeriet
sv amerikanska;n;AS;Amerikanska Samoa
sv amerikanska;n;VI;Amerikanska Jungfruöarna
sv andorra;n;AD;Andorra
sv angola;n;AO;Angola
sv anguilla;n;AI;Anguilla
sv antarktis;n;AQ;Antarktis
sv antigua;n;AG;Antigua och Barbuda
sv argentina;n;AR;Argentina
sv armenien;n;AM;Armenien
sv aruba;n;AW;Aruba
sv aten;c;5nzn,GR*,Athens;Aten
sv australien;n;AU;Australien
sv azerbajdzjan;n;AZ;Azerbajdzjan
sv bahamas;n;BS;Bahamas
sv bahrain;n;BH;Bahrain
sv bangladesh;n;BD;Bangladesh
sv barbados;n;BB;Barbados
sv belarus;n;BY;Belarus
sv belgien;n;BE;Belgien
sv belize;n;BZ;Belize
sv benin;n;BJ;Benin
sv bermuda;n;BM;Bermuda
sv bhutan;n;BT;Bhutan
sv bolivia;n;BO;Bolivia
sv bonaire;n;BQ;Bonaire
sv bosnien;n;BA;Bosnien och Hercegovina
sv botswana;n;BW;Botswana
sv bouveton;n;BV;Bouvetön
sv brasilien;n;BR;Brasilien
sv brittiska;n;IO;Brittiska territoriet i Indiska Oceanen
sv brittiska;n;VG;Brittiska Jungfruöarna
sv brunei;n;BN;Brunei
sv bryssel;c;1o15u,BE*,Brussels;Bryssel
sv bukarest;c;enea,RO*,Bucharest;Bukarest
sv bulgarien;n;BG;Bulgarien
sv burkina;n;BF;Burkina Faso
sv burma;n;MM;Burma
sv burundi;n;BI;Burundi
sv caymanoarna;n;KY;Caymanöarna
sv centralafrikanska;n;CF;Centralafrikanska republiken
sv chile;n;CL;Chile
sv colombia;n;CO;Colombia
sv cookoarna;n;CK;Cooköarna
sv costa;n;CR;Costa Rica
sv curacao;n;CW;Curacao
sv cypern;n;CY;Cypern
sv danmark;n;DK;Danmark
sv demokratiska;n;CD;Demokratiska republiken Kongo
sv djibouti;n;DJ;Djibouti
sv dominica;n;DM;Dominica
sv dominikanska;n;DO;Dominikanska republiken
sv ecuador;n;EC;Ecuador
sv egypten;n;EG;Egypten
sv ekvatorialguinea;n;GQ;Ekvatorialguinea
sv el;n;SV;El Salvador
sv elfenbenskusten;n;CI;Elfenbenskusten
sv england;n;GB;England
sv eritrea;n;ER;Eritrea
sv estland;n;EE;Estland
sv eswatini;n;SZ;Eswatini
sv etiopien;n;ET;Etiopien
sv falklandsoarna;n;FK;Falklandsöarna
sv faroarna;n;FO;Färöarna
sv fiji;n;FJ;Fiji
sv filippinerna;n;PH;Filippinerna
sv finland;n;FI;Finland
sv forenade;n;AE;Förenade Arabemiraten
sv forenta;n;US;Förenta staterna
sv frankrike;n;FR;Frankrike
sv franska;n;GF;Franska Guyana
sv franska;n;PF;Franska Polynesien
sv franska;n;TF;Franska södra territorierna
sv gabon;n;GA;Gabon
sv gambia;n;GM;Gambia
sv gazaremsan;n;PS;Gazaremsan
sv geneve;c;1l0yu,CH,Geneva;Genève
sv georgien;n;GE;Georgien
sv ghana;n;GH;Ghana
sv gibraltar;n;GI;Gibraltar
sv grekland;n;GR;Grekland
sv grenada;n;GD;Grenada
sv gronland;n;GL;Grönland
sv guadeloupe;n;GP;Guadeloupe
sv guam;n;GU;Guam
sv guatemala;n;GT;Guatemala
sv guernsey;n;GG;Guernsey
sv guinea;n;GN;Guinea
sv guinea;n;GW;Guinea Bissau
sv guyana;n;GY;Guyana
sv haag;c;1mvvx,NL,The Hague;Haag
sv haiti;n;HT;Haiti
sv heard;n;HM;Heard- och McDonaldsöarna
sv helsingfors;c;e3w1,FI*,Helsinki;Helsingfors
sv holland;n;NL;Holland
sv honduras;n;HN;Honduras
sv hongkong;n;HK;Hongkong
sv indien;n;IN;Indien
sv indonesien;n;ID;Indonesien
sv irak;n;IQ;Irak
sv iran;n;IR;Iran
sv irland;n;IE;Irland
sv island;n;IS;Island
sv isle;n;IM;Isle of Man
sv israel;n;IL;Israel
sv italien;n;IT;Italien
sv jamaica;n;JM;Jamaica
sv japan;n;JP;Japan
sv jemen;n;YE;Jemen
sv jordanien;n;JO;Jordanien
sv julon;n;CX;Julön
sv kairo;c;7q9i,EG*,Cairo;Kairo
sv kambodja;n;KH;Kambodja
sv kamerun;n;CM;Kamerun
sv kanada;n;CA;Kanada
sv kap;n;CV;Kap Verde
sv kazakstan;n;KZ;Kazakstan
sv kenya;n;KE;Kenya
sv kina;n;CN;Kina
sv kirgizistan;n;KG;Kirgizistan
sv kiribati;n;KI;Kiribati
sv kokosoarna;n;CC;Kokosöarna
sv komorerna;n;KM;Komorerna
sv kongo;n;CG;Kongo-Brazzaville
sv kopenhamn;c;1k4e1,DK*,Copenhagen;Köpenhamn
sv kosovo;n;XK;Kosovo
sv kroatien;n;HR;Kroatien
sv kuba;n;CU;Kuba
sv kuwait;n;KW;Kuwait
sv laos;n;LA;Laos
sv lesotho;n;LS;Lesotho
sv lettland;n;LV;Lettland
sv libanon;n;LB;Libanon
sv liberia;n;LR;Liberia
sv libyen;n;LY;Libyen
sv liechtenstein;n;LI;Liechtenstein
sv lissabon;c;1cl9t,PT*,Lisbon;Lissabon
sv litauen;n;LT;Litauen
sv luxemburg;n;LU;Luxemburg
sv macau;n;MO;Macau
sv madagaskar;n;MG;Madagaskar
sv malawi;n;MW;Malawi
sv malaysia;n;MY;Malaysia
sv maldiverna;n;MV;Maldiverna
sv mali;n;ML;Mali
sv malta;n;MT;Malta
sv marocko;n;MA;Marocko
sv marshalloarna;n;MH;Marshallöarna
sv martinique;n;MQ;Martinique
sv mauretanien;n;MR;Mauretanien
sv mauritius;n;MU;Mauritius
sv mayotte;n;YT;Mayotte
sv mexiko;n;MX;Mexiko
sv mikronesiska;n;FM;Mikronesiska federationen
sv milano;c;1w0mz,IT,Milan;Milano
sv mocambique;n;MZ;Moçambique
sv moldavien;n;MD;Moldavien
sv monaco;n;MC;Monaco
sv mongoliet;n;MN;Mongoliet
sv montenegro;n;ME;Montenegro
sv montserrat;n;MS;Montserrat
sv moskva;c;b90l,RU*,Moscow;Moskva
sv namibia;n;NA;Namibia
sv nauru;n;NR;Nauru
sv nederlanderna;n;NL;Nederländerna
sv nepal;n;NP;Nepal
sv nicaragua;n;NI;Nicaragua
sv niger;n;NE;Niger
sv nigeria;n;NG;Nigeria
sv niue;n;NU;Niue
sv nordkorea;n;KP;Nordkorea
sv nordmakedonien;n;MK;Nordmakedonien
sv nordmarianerna;n;MP;Nordmarianerna
sv norfolkon;n;NF;Norfolkön
sv norge;n;NO;Norge
sv nya;n;NC;Nya Kaledonien
sv nya;n;NZ;Nya Zeeland
sv oman;n;OM;Oman
sv osterrike;n;AT;Österrike
sv osttimor;n;TL;Östtimor
sv pakistan;n;PK;Pakistan
sv palau;n;PW;Palau
sv palestina;n;PS;Palestina
sv palestinska;n;PS;Palestinska territoriet
sv panama;n;PA;Panama
sv papua;n;PG;Papua Nya Guinea
sv paraguay;n;PY;Paraguay
sv peking;c;12xr2,CN*,Beijing;Peking
sv peru;n;PE;Peru
sv pitcairnoarna;n;PN;Pitcairnöarna
sv polen;n;PL;Polen
sv portugal;n;PT;Portugal
sv prag;c;1tr1s,CZ*,Prague;Prag
sv puerto;n;PR;Puerto Rico
sv qatar;n;QA;Qatar
sv reunion;n;RE;Réunion
sv rom;c;1vx9q,IT*,Rome;Rom
sv rumanien;n;RO;Rumänien
sv rwanda;n;RW;Rwanda
sv ryssland;n;RU;Ryssland
sv saint;n;BL;Saint-Barthélemy
sv saint;n;KN;Saint Kitts och Nevis
sv saint;n;LC;Saint Lucia
sv saint;n;MF;Saint Martin
sv saint;n;PM;Saint-Pierre och Miquelon
sv saint;n;VC;Saint Vincent och Grenadinerna
sv salomonoarna;n;SB;Salomonöarna
sv samoa;n;WS;Samoa
sv san;n;SM;San Marino
sv sankta;n;SH;Sankta Helena
sv sao;n;ST;São Tomé och Príncipe
sv saudiarabien;n;SA;Saudiarabien
sv schweiz;n;CH;Schweiz
sv senegal;n;SN;Senegal
sv serbien;n;RS;Serbien
sv seychellerna;n;SC;Seychellerna
sv sierra;n;SL;Sierra Leone
sv singapore;n;SG;Singapore
sv sint;n;SX;Sint Maarten
sv skottland;n;GB;Skottland
sv slovakien;n;SK;Slovakien
sv slovenien;n;SI;Slovenien
sv somalia;n;SO;Somalia
sv spanien;n;ES;Spanien
sv sri;n;LK;Sri Lanka
sv storbritannien;n;GB;Storbritannien
sv sudan;n;SD;Sudan
sv surinam;n;SR;Surinam
sv svalbard;n;SJ;Svalbard och Jan Mayen
sv sverige;n;SE;Sverige
sv sydafrika;n;ZA;Sydafrika
sv sydgeorgien;n;GS;Sydgeorgien och Sydsandwichöarna
sv sydkorea;n;KR;Sydkorea
sv sydsudan;n;SS;Sydsudan
sv syrien;n;SY;Syrien
sv tadzjikistan;n;TJ;Tadzjikistan
sv taiwan;n;TW;Taiwan
sv tanzania;n;TZ;Tanzania
sv tchad;n;TD;Tchad
sv teheran;c;2f4z,IR*,Tehran;Teheran
sv thailand;n;TH;Thailand
sv tjeckien;n;CZ;Tjeckien
sv togo;n;TG;Togo
sv tokelauoarna;n;TK;Tokelauöarna
sv tonga;n;TO;Tonga
sv trinidad;n;TT;Trinidad och Tobago
sv tunisien;n;TN;Tunisien
sv turkiet;n;TR;Turkiet
sv turkmenistan;n;TM;Turkmenistan
sv turks;n;TC;Turks- och Caicosöarna
sv tuvalu;n;TV;Tuvalu
sv tyskland;n;DE;Tyskland
sv uganda;n;UG;Uganda
sv ukraina;n;UA;Ukraina
sv ungern;n;HU;Ungern
sv uruguay;n;UY;Uruguay
sv usa;n;US;USA
sv usa:s;n;UM;USA:s yttre öar
sv uzbekistan;n;UZ;Uzbekistan
sv vanuatu;n;VU;Vanuatu
sv vastbanken;n;PS;Västbanken
sv vastsahara;n;EH;Västsahara
sv vatikanen;n;VA;Vatikanen
sv vatikanstaten;n;VA;Vatikanstaten
sv venezuela;n;VE;Venezuela
sv vietnam;n;VN;Vietnam
sv vitryssland;n;BY;Vitryssland
sv wallis;n;WF;Wallis- och Futunaöarna
sv warszawa;c;g7fr,PL*,Warsaw;Warszawa
sv wien;c;1n6op,AT*,Vienna;Wien
sv zambia;n;ZM;Zambia
sv zimbabwe;n;ZW;Zimbabwe`;
