// A line is `key of the first word;kind;country, region or city;name with its marks` (bin/data/names/tables.ts).
// Written by bin/data/build-names.ts; sorted by key.
export const COUNTRY_NAMES = `AD=Andorra;AE=United Arab Emirates;AF=Afghanistan;AG=Antigua and Barbuda;AI=Anguilla;AL=Albania;AM=Armenia;AO=Angola;AQ=Antarctica;AR=Argentina;AS=American Samoa;AT=Austria;AU=Australia;AW=Aruba;AX=Åland Islands;AZ=Azerbaijan;BA=Bosnia and Herzegovina;BB=Barbados;BD=Bangladesh;BE=Belgium;BF=Burkina Faso;BG=Bulgaria;BH=Bahrain;BI=Burundi;BJ=Benin;BL=Saint Barthélemy;BM=Bermuda;BN=Brunei;BO=Bolivia;BQ=Caribbean Netherlands;BR=Brazil;BS=Bahamas;BT=Bhutan;BV=Bouvet Island;BW=Botswana;BY=Belarus;BZ=Belize;CA=Canada;CC=Cocos Islands;CD=Democratic Republic of Congo;CF=Central African Republic;CG=Republic of Congo;CH=Switzerland;CI=Ivory Coast;CK=Cook Islands;CL=Chile;CM=Cameroon;CN=China;CO=Colombia;CR=Costa Rica;CU=Cuba;CV=Cape Verde;CW=Curaçao;CX=Christmas Island;CY=Cyprus;CZ=Czech Republic;DE=Germany;DJ=Djibouti;DK=Denmark;DM=Dominica;DO=Dominican Republic;DZ=Algeria;EC=Ecuador;EE=Estonia;EG=Egypt;EH=Western Sahara;ER=Eritrea;ES=Spain;ET=Ethiopia;FI=Finland;FJ=Fiji;FK=Falkland Islands;FM=Micronesia;FO=Faroe Islands;FR=France;GA=Gabon;GB=United Kingdom;GD=Grenada;GE=Georgia;GF=French Guiana;GG=Guernsey;GH=Ghana;GI=Gibraltar;GL=Greenland;GM=Gambia;GN=Guinea;GP=Guadeloupe;GQ=Equatorial Guinea;GR=Greece;GS=South Georgia and the South Sandwich Islands;GT=Guatemala;GU=Guam;GW=Guinea-Bissau;GY=Guyana;HK=Hong Kong;HM=Heard and McDonald Islands;HN=Honduras;HR=Croatia;HT=Haiti;HU=Hungary;ID=Indonesia;IE=Ireland;IL=Israel;IM=Isle of Man;IN=India;IO=British Indian Ocean Territory;IQ=Iraq;IR=Iran;IS=Iceland;IT=Italy;JE=Jersey;JM=Jamaica;JO=Jordan;JP=Japan;KE=Kenya;KG=Kyrgyzstan;KH=Cambodia;KI=Kiribati;KM=Comoros;KN=Saint Kitts and Nevis;KP=North Korea;KR=South Korea;KW=Kuwait;KY=Cayman Islands;KZ=Kazakhstan;LA=Laos;LB=Lebanon;LC=Saint Lucia;LI=Liechtenstein;LK=Sri Lanka;LR=Liberia;LS=Lesotho;LT=Lithuania;LU=Luxembourg;LV=Latvia;LY=Libya;MA=Morocco;MC=Monaco;MD=Moldova;ME=Montenegro;MF=Saint Martin;MG=Madagascar;MH=Marshall Islands;MK=North Macedonia;ML=Mali;MM=Myanmar;MN=Mongolia;MO=Macau;MP=Northern Mariana Islands;MQ=Martinique;MR=Mauritania;MS=Montserrat;MT=Malta;MU=Mauritius;MV=Maldives;MW=Malawi;MX=Mexico;MY=Malaysia;MZ=Mozambique;NA=Namibia;NC=New Caledonia;NE=Niger;NF=Norfolk Island;NG=Nigeria;NI=Nicaragua;NL=Netherlands;NO=Norway;NP=Nepal;NR=Nauru;NU=Niue;NZ=New Zealand;OM=Oman;PA=Panama;PE=Peru;PF=French Polynesia;PG=Papua New Guinea;PH=Philippines;PK=Pakistan;PL=Poland;PM=Saint Pierre and Miquelon;PN=Pitcairn;PR=Puerto Rico;PS=Palestinian Territories;PT=Portugal;PW=Palau;PY=Paraguay;QA=Qatar;RE=Réunion;RO=Romania;RS=Serbia;RU=Russia;RW=Rwanda;SA=Saudi Arabia;SB=Solomon Islands;SC=Seychelles;SD=Sudan;SE=Sweden;SG=Singapore;SH=Saint Helena;SI=Slovenia;SJ=Svalbard;SK=Slovakia;SL=Sierra Leone;SM=San Marino;SN=Senegal;SO=Somalia;SR=Suriname;SS=South Sudan;ST=São Tomé and Príncipe;SV=El Salvador;SX=Sint Maarten;SY=Syria;SZ=Eswatini;TC=Turks and Caicos Islands;TD=Chad;TF=French Southern Territories;TG=Togo;TH=Thailand;TJ=Tajikistan;TK=Tokelau;TL=East Timor;TM=Turkmenistan;TN=Tunisia;TO=Tonga;TR=Turkey;TT=Trinidad and Tobago;TV=Tuvalu;TW=Taiwan;TZ=Tanzania;UA=Ukraine;UG=Uganda;UM=U.S. Minor Outlying Islands;US=United States;UY=Uruguay;UZ=Uzbekistan;VA=Vatican City;VC=Saint Vincent and the Grenadines;VE=Venezuela;VG=British Virgin Islands;VI=U.S. Virgin Islands;VN=Vietnam;VU=Vanuatu;WF=Wallis and Futuna;WS=Samoa;XK=Kosovo;YE=Yemen;YT=Mayotte;ZA=South Africa;ZM=Zambia;ZW=Zimbabwe`;

export const PLACE_NAMES = `abidjan;c;1d5pe,CI,Abidjan;Abidjan
abu;c;6a20,AE*,Abu Dhabi;Abu Dhabi
abuja;c;1efey,NG*,Abuja;Abuja
accra;c;1dfeg,GH*,Accra;Accra
aceh;s;ID;Aceh
adamawa;s;NG;Adamawa
adamstown;c;2ee4j,PN*,Adamstown;Adamstown
adana;c;6z1v,TR,Adana;Adana
addis;c;7e6r,ET*,Addis Ababa;Addis Ababa
adelaide;c;18jex,AU,Adelaide;Adelaide~
aden;c;8wd1,YE,Aden;Aden
afghan;p;AF;Afghan
afghanistan;n;AF;Afghanistan
afghans;p;AF;Afghans
agra;c;rf2z,IN,Agra;Agra
ahmedabad;c;rf29,IN,Ahmedabad;Ahmedabad
ala;s;US.AL;Ala,
alabama;s;US.AL;Alabama
aland;n;AX;Åland Islands
aland;n;AX;Aland Islands
alaska;s;US.AK;Alaska
albania;n;AL;Albania
albanian;p;AL;Albanian
albanians;p;AL;Albanians
alberta;s;CA.01;Alberta
aleppo;c;3n7z,SY,Aleppo;Aleppo
alexandria;c;7qle,EG,Alexandria;Alexandria?
algeria;n;DZ;Algeria
algerian;p;DZ;Algerian
algerians;p;DZ;Algerians
algiers;c;1hqs8,DZ*,Algiers;Algiers
allahabad;c;revm,IN,Prayagraj;Allahabad
alma;c;wprk,KZ,Almaty;Alma-Ata
almaty;c;wprk,KZ,Almaty;Almaty
alofi;c;2eif0,NU*,Alofi;Alofi
alsace;s;FR;Alsace
alta;s;CA.01;Alta,
america;n;US;America
american;n;AS;American Samoa
american;p;AS;American Samoan
american;p;AS;American Samoans
american;p;US;American
american;o;;American Indian
american;o;;American Indians
americans;p;US;Americans
amhara;s;ET;Amhara
amman;c;5d8p,JO*,Amman;Amman
amritsar;c;renq,IN,Amritsar;Amritsar
amsterdam;c;1n5gy,NL*,Amsterdam;Amsterdam
anambra;s;NG;Anambra
andalusia;s;ES;Andalusia
andhra;s;IN;Andhra Pradesh
andorra;n;AD;Andorra
andorra;c;1t6vv,AD*,Andorra la Vella;Andorra la Vella
andorran;p;AD;Andorran
andorrans;p;AD;Andorrans
anglo;o;;Anglo American
angola;n;AO;Angola
angolan;p;AO;Angolan
angolans;p;AO;Angolans
anguilla;n;AI;Anguilla
anguillan;p;AI;Anguillan
anguillans;p;AI;Anguillans
ankara;c;6xu2,TR*,Ankara;Ankara
anshan;c;17p0o,CN,Anshan;Anshan
antananarivo;c;mycc,MG*,Antananarivo;Antananarivo
antarctica;n;AQ;Antarctica
antigua;n;AG;Antigua and Barbuda
antigua;n;AG;Antigua
antiguan;p;AG;Antiguan
antiguans;p;AG;Antiguans
apia;c;2ehqt,WS*,Apia;Apia
argentina;n;AR;Argentina
argentine;n;AR;Argentine Republic
argentine;p;AR;Argentine
argentinean;p;AR;Argentinean
argentineans;p;AR;Argentineans
argentines;p;AR;Argentines
argentinian;p;AR;Argentinian
argentinians;p;AR;Argentinians
ariz;s;US.AZ;Ariz,
arizona;s;US.AZ;Arizona
ark;s;US.AR;Ark,
arkansas;s;US.AR;Arkansas
armenia;n;AM;Armenia
armenian;p;AM;Armenian
armenians;p;AM;Armenians
aruba;n;AW;Aruba
aruban;p;AW;Aruban
arubans;p;AW;Arubans
ascension;n;SH;Ascension Island
ashgabat;c;3h53,TM*,Ashgabat;Ashgabat
asmara;c;7cw4,ER*,Asmara;Asmara
assam;s;IN;Assam
astana;c;wpoh,KZ*,Astana;Astana
asuncion;c;21pul,PY*,Asunción;Asunción
athens;c;5nzn,GR*,Athens;Athens
atlanta;c;2hlnb,US,Atlanta;Atlanta
aurangabad;c;re85,IN,Aurangabad;Aurangabad
aussie;p;AU;Aussie
aussies;p;AU;Aussies
australia;n;AU;Australia
australian;p;AU;Australian
australians;p;AU;Australians
austria;n;AT;Austria
austrian;p;AT;Austrian
austrians;p;AT;Austrians
avarua;c;2ehz7,CK*,Avarua;Avarua
azerbaijan;n;AZ;Azerbaijan
azerbaijani;p;AZ;Azerbaijani
azerbaijanis;p;AZ;Azerbaijanis
azeri;p;AZ;Azeri
azeris;p;AZ;Azeris
b.c.;s;CA.02;B.C.
baden;s;DE;Baden-Wuerttemberg
baden;s;DE;Baden-Württemberg
baghdad;c;23ra,IQ*,Baghdad;Baghdad
bahamas;n;BS;Bahamas
bahamian;p;BS;Bahamian
bahamians;p;BS;Bahamians
bahia;s;BR;Bahia state
bahrain;n;BH;Bahrain
bahraini;p;BH;Bahraini
bahrainis;p;BH;Bahrainis
bajan;p;BB;Bajan
bajans;p;BB;Bajans
baku;c;ckzw,AZ*,Baku;Baku
balearic;s;ES;Balearic Islands
bali;s;ID;Bali
balochistan;s;PK;Balochistan
baltimore;c;2l6rm,US,Baltimore;Baltimore
bamako;c;1gqlw,ML*,Bamako;Bamako
bandar;c;1310q,BN*,Bandar Seri Begawan;Bandar Seri Begawan
bandung;c;zdf9,ID,Bandung;Bandung
bangalore;c;rdlh,IN,Bengaluru;Bangalore
bangkok;c;yhs6,TH*,Bangkok;Bangkok
bangladesh;n;BD;Bangladesh
bangladeshi;p;BD;Bangladeshi
bangladeshis;p;BD;Bangladeshis
bangui;c;1f80t,CF*,Bangui;Bangui
banjul;c;1fqk4,GM*,Banjul;Banjul
baotou;c;17ov4,CN,Baotou;Baotou
barbadian;p;BB;Barbadian
barbadians;p;BB;Barbadians
barbados;n;BB;Barbados
barbudan;p;AG;Barbudan
barbudans;p;AG;Barbudans
barcelona;c;1v260,ES,Barcelona;Barcelona
barranquilla;c;272kb,CO,Barranquilla;Barranquilla
bashkortostan;s;RU;Bashkortostan
basotho;p;LS;Basotho
basque;s;ES;Basque Country
basra;c;24ss,IQ,Basra;Basra
basrah;c;24ss,IQ,Basra;Basrah
basse;c;24q50,GP*,Basse-Terre;Basse-Terre
basseterre;c;24mwv,KN*,Basseterre;Basseterre
batam;c;3qxpf,ID,Batam;Batam
batswana;p;BW;Batswana
bavaria;s;DE;Bavaria
bayan;c;71qgi,CN,Bayan Nur;Bayan Nur
beijing;c;12xr2,CN*,Beijing;Beijing
beirut;c;5xkd,LB*,Beirut;Beirut
bekasi;c;zco2,ID,Bekasi;Bekasi
belarus;n;BY;Belarus
belarusian;p;BY;Belarusian
belarusians;p;BY;Belarusians
belarussian;p;BY;Belarussian
belarussians;p;BY;Belarussians
belem;c;20zzi,BR,Belém;Belém
belfast;c;1kxdc,GB,Belfast;Belfast
belgian;p;BE;Belgian
belgians;p;BE;Belgians
belgium;n;BE;Belgium
belgrade;c;gzmw,RS*,Belgrade;Belgrade
belize;n;BZ;Belize
belizean;p;BZ;Belizean
belizeans;p;BZ;Belizeans
belmopan;c;24seo,BZ*,Belmopan;Belmopan
belo;c;22dkf,BR,Belo Horizonte;Belo Horizonte
belorussia;n;BY;Belorussia
bengaluru;c;rdlh,IN,Bengaluru;Bengaluru
benghazi;c;1w5b,LY,Benghazi;Benghazi
benin;n;BJ;Benin
benin;c;1eb6b,NG,Benin City;Benin City
beninese;p;BJ;Beninese
beninois;p;BJ;Beninois
benue;s;NG;Benue
berlin;c;1r8cv,DE*,Berlin;Berlin
berlin;o;;Berlin Wall
bermuda;n;BM;Bermuda
bermudan;p;BM;Bermudan
bermudans;p;BM;Bermudans
bermudian;p;BM;Bermudian
bermudians;p;BM;Bermudians
bern;c;1l1o0,CH*,Bern;Bern
berne;c;1l1o0,CH*,Bern;Berne
bhopal;c;rcg1,IN,Bhopal;Bhopal
bhutan;n;BT;Bhutan
bhutanese;p;BT;Bhutanese
bihar;s;IN;Bihar
birmingham;c;1kx2r,GB,Birmingham;Birmingham
bishkek;c;wrj7,KG*,Bishkek;Bishkek
bissau;p;GW;Bissau-Guinean
bissau;p;GW;Bissau-Guineans
bissau;c;1ewdz,GW*,Bissau;Bissau
bogota;c;2727l,CO*,Bogotá;Bogotá
bolivia;n;BO;Bolivia
bolivian;p;BO;Bolivian
bolivians;p;BO;Bolivians
bombay;c;rc23,IN,Mumbai;Bombay
bonaire;n;BQ;Bonaire
borno;s;NG;Borno
bosnia;n;BA;Bosnia and Herzegovina
bosnia;n;BA;Bosnia
bosnia;n;BA;Bosnia-Herzegovina
bosnian;p;BA;Bosnian
bosnian;p;BA;Bosnian Serb
bosnian;p;BA;Bosnian Serbs
bosnian;p;BA;Bosnian Croat
bosnian;p;BA;Bosnian Croats
bosnians;p;BA;Bosnians
boston;c;2xor0,US,Boston;Boston
boston;o;;Boston Globe
botswana;n;BW;Botswana
botswanan;p;BW;Botswanan
botswanans;p;BW;Botswanans
bouvet;n;BV;Bouvet Island
brandenburg;s;DE;Brandenburg
brasilia;c;22cqq,BR*,Brasília;Brasília
bratislava;c;1tlv0,SK*,Bratislava;Bratislava
brazil;n;BR;Brazil
brazil;o;;Brazil nut
brazil;o;;Brazil nuts
brazilian;p;BR;Brazilian
brazilians;p;BR;Brazilians
brazzaville;c;1cg8n,CG*,Brazzaville;Brazzaville
bridgetown;c;20bf8,BB*,Bridgetown;Bridgetown
brisbane;c;1algz,AU,Brisbane;Brisbane
brit;p;GB;Brit
britain;n;GB;Britain
british;p;GB;British
british;n;IO;British Indian Ocean Territory
british;n;VG;British Virgin Islands
british;p;VG;British Virgin Islander
british;p;VG;British Virgin Islanders
british;s;CA.02;British Columbia
briton;p;GB;Briton
britons;p;GB;Britons
brits;p;GB;Brits
brittany;s;FR;Brittany
bronx;c;31j3u,US,The Bronx;Bronx
brooklyn;c;31j4u,US,Brooklyn;Brooklyn~
brunei;n;BN;Brunei
brunei;n;BN;Brunei Darussalam
bruneian;p;BN;Bruneian
bruneians;p;BN;Bruneians
brussels;c;1o15u,BE*,Brussels;Brussels
bucharest;c;enea,RO*,Bucharest;Bucharest
budapest;c;1tgz7,HU*,Budapest;Budapest
buenos;c;21n5y,AR*,Buenos Aires;Buenos Aires
bulgaria;n;BG;Bulgaria
bulgarian;p;BG;Bulgarian
bulgarians;p;BG;Bulgarians
burkina;n;BF;Burkina Faso
burkina;n;BF;Burkina
burkinabe;p;BF;Burkinabe
burkinabes;p;BF;Burkinabes
burma;n;MM;Burma
burmese;p;MM;Burmese
bursa;c;g2wt,TR,Bursa;Bursa?
burundi;n;BI;Burundi
burundian;p;BI;Burundian
burundians;p;BI;Burundians
busan;c;13em4,KR,Busan;Busan
byelorussia;n;BY;Byelorussia
byelorussian;p;BY;Byelorussian
byelorussians;p;BY;Byelorussians
cabo;n;CV;Cabo Verde
cairo;c;7q9i,EG*,Cairo;Cairo
cal;s;US.CA;Cal,
calabria;s;IT;Calabria
calcutta;c;rbss,IN,Kolkata;Calcutta
calgary;c;3iqvm,CA,Calgary;Calgary
cali;c;271md,CO,Cali;Cali?
calif;s;US.CA;Calif,
california;s;US.CA;California
caloocan;c;10v9z,PH,Caloocan;Caloocan
cambodia;n;KH;Cambodia
cambodian;p;KH;Cambodian
cambodians;p;KH;Cambodians
cameroon;n;CM;Cameroon
cameroonian;p;CM;Cameroonian
cameroonians;p;CM;Cameroonians
campinas;c;22btl,BR,Campinas;Campinas
canada;n;CA;Canada
canadian;p;CA;Canadian
canadians;p;CA;Canadians
canary;s;ES;Canary Islands
canberra;c;1akbp,AU*,Canberra;Canberra
canton;c;12shu,CN,Guangzhou;Canton?
cape;n;CV;Cape Verde
cape;p;CV;Cape Verdean
cape;p;CV;Cape Verdeans
cape;c;207np,ZA,Cape Town;Cape Town
capitol;s;US;Capitol Hill
caracas;c;265ua,VE*,Caracas;Caracas
caribbean;n;BQ;Caribbean Netherlands
casablanca;c;1iqdg,MA,Casablanca;Casablanca
castries;c;24nvw,LC*,Castries;Castries
catalonia;s;ES;Catalonia
cayenne;c;20how,GF*,Cayenne;Cayenne
cayman;n;KY;Cayman Islands
caymanian;p;KY;Caymanian
caymanians;p;KY;Caymanians
caymans;n;KY;Caymans
central;n;CF;Central African Republic
central;p;CF;Central African
central;p;CF;Central Africans
central;o;;Central America
central;o;;Central American
central;o;;Central Americans
chad;n;TD;Chad~
chadian;p;TD;Chadian
chadians;p;TD;Chadians
chagos;n;IO;Chagos Islands
chagossian;p;IO;Chagossian
chagossians;p;IO;Chagossians
changchun;c;17oo4,CN,Changchun;Changchun
changsha;c;12wwp,CN,Changsha;Changsha
changshu;c;4c3wa,CN,Changshu;Changshu
charlotte;c;2us7f,VI*,Charlotte Amalie;Charlotte Amalie
chechnya;s;RU;Chechnya
chelyabinsk;c;wbsz,RU,Chelyabinsk;Chelyabinsk
chengdu;c;12wom,CN,Chengdu;Chengdu
chennai;c;r3pr,IN,Chennai;Chennai
chiapas;s;MX;Chiapas
chicago;c;2wr52,US,Chicago;Chicago
chicago;o;;Chicago Tribune
chile;n;CL;Chile
chile;o;;Chile pepper
chile;o;;Chile peppers
chilean;p;CL;Chilean
chileans;p;CL;Chileans
china;n;CN;China
chinese;p;CN;Chinese
chisinau;c;d96i,MD*,Chisinau;Chisinau
chittagong;c;pucl,BD,Chittagong;Chittagong
chongqing;c;12we2,CN,Chongqing;Chongqing
christmas;n;CX;Christmas Island
cincinnati;c;2omya,US,Cincinnati;Cincinnati
ciudad;c;2e0zw,MX,Ciudad Juarez;Ciudad Juarez
ciudad;c;23o7x,MX,Ciudad Nezahualcoyotl;Ciudad Nezahualcoyotl
cleveland;c;32e69,US,Cleveland;Cleveland~
cockburn;c;24o0y,TC*,Cockburn Town;Cockburn Town
cocos;n;CC;Cocos Islands
colo;s;US.CO;Colo,
colombia;n;CO;Colombia
colombian;p;CO;Colombian
colombians;p;CO;Colombians
colombo;c;qrq7,LK*,Colombo;Colombo
colorado;s;US.CO;Colorado
comoran;p;KM;Comoran
comorans;p;KM;Comorans
comorian;p;KM;Comorian
comorians;p;KM;Comorians
comoros;n;KM;Comoros
conakry;c;1fx6p,GN*,Conakry;Conakry
congo;n;CD;Congo-Kinshasa
congo;n;CD;Congo.
congo;n;CG;Congo Republic
congo;n;CG;Congo-Brazzaville
congo;n;CG;Congo?
congolese;p;CD;Congolese.
congolese;p;CG;Congolese?
conn;s;US.CT;Conn,
connecticut;s;US.CT;Connecticut
cook;n;CK;Cook Islands
cook;p;CK;Cook Islander
cook;p;CK;Cook Islanders
copenhagen;c;1k4e1,DK*,Copenhagen;Copenhagen
cordoba;c;2aqlf,AR,Córdoba;Córdoba?
corsica;s;FR;Corsica
costa;n;CR;Costa Rica
costa;p;CR;Costa Rican
costa;p;CR;Costa Ricans
cote;n;CI;Cote d'Ivoire
crete;s;GR;Crete
croat;p;HR;Croat
croatia;n;HR;Croatia
croatian;p;HR;Croatian
croatians;p;HR;Croatians
croats;p;HR;Croats
cuba;n;CU;Cuba
cuban;p;CU;Cuban
cubans;p;CU;Cubans
curacao;n;CW;Curaçao
curacaoan;p;CW;Curaçaoan
curacaoans;p;CW;Curaçaoans
curitiba;c;229lb,BR,Curitiba;Curitiba
cypriot;p;CY;Cypriot
cypriots;p;CY;Cypriots
cyprus;n;CY;Cyprus
czech;n;CZ;Czech Republic
czech;p;CZ;Czech
czechia;n;CZ;Czechia
czechs;p;CZ;Czechs
d.r.;n;CD;D.R. Congo
daegu;c;13c5d,KR,Daegu;Daegu
daejeon;c;13c2r,KR,Daejeon;Daejeon
dagestan;s;RU;Dagestan
dakar;c;1cap6,SN*,Dakar;Dakar
dalian;c;12vrb,CN,Dalian;Dalian
dallas;c;2sevs,US,Dallas;Dallas~
damascus;c;3noe,SY*,Damascus;Damascus
dane;p;DK;Dane~
danes;p;DK;Danes
danish;p;DK;Danish
danish;o;;Danish pastry
dar;c;3fnr,TZ,Dar es Salaam;Dar es Salaam
darfur;s;SD;Darfur
datong;c;17odj,CN,Datong;Datong
davao;c;10rkk,PH,Davao;Davao
davos;c;1l19r,CH,Davos;Davos
del;s;US.DE;Del,
delaware;s;US.DE;Delaware
delhi;c;raha,IN,Delhi;Delhi
democratic;n;CD;Democratic Republic of Congo
democratic;n;CD;Democratic Republic of the Congo
democratic;n;KP;Democratic People's Republic of Korea
denmark;n;DK;Denmark
denver;c;385mg,US,Denver;Denver~
depok;c;z9p0,ID,Depok;Depok
detroit;c;2yyvd,US,Detroit;Detroit
dhaka;c;pejd,BD*,Dhaka;Dhaka
diego;n;IO;Diego Garcia
dili;c;z9n5,TL*,Dili;Dili
djibouti;n;DJ;Djibouti
djiboutian;p;DJ;Djiboutian
djiboutians;p;DJ;Djiboutians
dnipro;c;f7sa,UA,Dnipro;Dnipro
dnipropetrovsk;c;f7sa,UA,Dnipro;Dnipropetrovsk
dodoma;c;3flw,TZ*,Dodoma;Dodoma
doha;c;67se,QA*,Doha;Doha
dombivli;c;r9t3,IN,Dombivli;Dombivli
dominica;n;DM;Dominica
dominican;p;DM;Dominican?
dominican;n;DO;Dominican Republic
dominican;p;DO;Dominican.
dominicans;p;DM;Dominicans?
dominicans;p;DO;Dominicans.
donbas;s;UA;Donbas
donbass;s;UA;Donbass
donetsk;c;f7md,UA,Donetsk;Donetsk
dongguan;c;12ukh,CN,Dongguan;Dongguan
douala;c;1buoh,CM,Douala;Douala
douglas;c;1t7el,IM*,Douglas;Douglas?
dprk;n;KP;DPRK!
dr;n;CD;DR Congo
drc;n;CD;DRC!
dubai;c;69hb,AE,Dubai;Dubai
dublin;c;1rjha,IE*,Dublin;Dublin
duke;o;;Duke of Edinburgh
durban;c;ll8v,ZA,Durban;Durban
dushanbe;c;q6sy,TJ*,Dushanbe;Dushanbe
dutch;p;NL;Dutch
dutchman;p;NL;Dutchman
dutchmans;p;NL;Dutchmans
dutchmen;p;NL;Dutchmen
dutchwoman;p;NL;Dutchwoman
dutchwomans;p;NL;Dutchwomans
east;n;DE;East Germany
east;p;DE;East German
east;p;DE;East Germans
east;n;TL;East Timor
east;p;TL;East Timorese
east;o;;East China Sea
east;o;;East London
eastern;s;ZA;Eastern Cape
ecatepec;c;23ngs,MX,Ecatepec de Morelos;Ecatepec de Morelos
ecuador;n;EC;Ecuador
ecuadorean;p;EC;Ecuadorean
ecuadoreans;p;EC;Ecuadoreans
ecuadorian;p;EC;Ecuadorian
ecuadorians;p;EC;Ecuadorians
edinburgh;c;1ksxd,GB,Edinburgh;Edinburgh
egypt;n;EG;Egypt
egyptian;p;EG;Egyptian
egyptians;p;EG;Egyptians
el;n;SV;El Salvador
emirati;p;AE;Emirati
emiratis;p;AE;Emiratis
emirian;p;AE;Emirian
emirians;p;AE;Emirians
england;n;GB;England<
english;o;;English Channel
equatoguinean;p;GQ;Equatoguinean
equatoguineans;p;GQ;Equatoguineans
equatorial;n;GQ;Equatorial Guinea
equatorial;p;GQ;Equatorial Guinean
equatorial;p;GQ;Equatorial Guineans
erbil;c;21na,IQ,Erbil;Erbil
eritrea;n;ER;Eritrea
eritrean;p;ER;Eritrean
eritreans;p;ER;Eritreans
esfahan;c;8z73,IR,Isfahan;Esfahan
estonia;n;EE;Estonia
estonian;p;EE;Estonian
estonians;p;EE;Estonians
eswatini;n;SZ;Eswatini
ethiopia;n;ET;Ethiopia
ethiopian;p;ET;Ethiopian
ethiopians;p;ET;Ethiopians
faeroe;n;FO;Faeroe Islands
faisalabad;c;pa14,PK,Faisalabad;Faisalabad
falkland;n;FK;Falkland Islands
falkland;p;FK;Falkland Islander
falkland;p;FK;Falkland Islanders
falklands;n;FK;Falklands
faridabad;c;r9fz,IN,Faridabad;Faridabad
faroe;n;FO;Faroe Islands
faroes;n;FO;Faroes
faroese;p;FO;Faroese
federal;n;DE;Federal Republic of Germany
federated;n;FM;Federated States of Micronesia
fiji;n;FJ;Fiji
fijian;p;FJ;Fijian
fijians;p;FJ;Fijians
filipina;p;PH;Filipina
filipinas;p;PH;Filipinas
filipino;p;PH;Filipino
filipinos;p;PH;Filipinos
finland;n;FI;Finland
finnish;p;FI;Finnish
finns;p;FI;Finns
fla;s;US.FL;Fla,
florida;s;US.FL;Florida
flying;c;18jhr,CX*,Flying Fish Cove;Flying Fish Cove
fort;c;24j5f,MQ*,Fort-de-France;Fort-de-France
fortaleza;c;20v07,BR,Fortaleza;Fortaleza
foshan;c;12tgf,CN,Foshan;Foshan
france;n;FR;France
frankfurt;c;1qpct,DE,Frankfurt;Frankfurt
frankfurt;c;1qpct,DE,Frankfurt;Frankfurt am Main
freetown;c;1fn16,SL*,Freetown;Freetown
french;p;FR;French
french;n;GF;French Guiana
french;p;GF;French Guianese
french;n;MF;French Saint Martin
french;n;PF;French Polynesia
french;p;PF;French Polynesian
french;p;PF;French Polynesians
french;n;TF;French Southern Territories
french;o;;French Open
french;o;;French fries
french;o;;French horn
french;o;;French Quarter
frenchman;p;FR;Frenchman
frenchmans;p;FR;Frenchmans
frenchmen;p;FR;Frenchmen
frenchwoman;p;FR;Frenchwoman
frenchwomans;p;FR;Frenchwomans
fujian;s;CN;Fujian
fukuoka;c;13y8v,JP,Fukuoka;Fukuoka
funafuti;c;198e2,TV*,Funafuti;Funafuti
fushun;c;17o17,CN,Fushun;Fushun
fuzhou;c;12t8l,CN,Fuzhou;Fuzhou
ga;s;US.GA;Ga,
gabon;n;GA;Gabon
gabonese;p;GA;Gabonese
gaborone;c;k0i5,BW*,Gaborone;Gaborone
galicia;s;ES;Galicia
gambia;n;GM;Gambia
gambian;p;GM;Gambian
gambians;p;GM;Gambians
gauteng;s;ZA;Gauteng
gaza;n;PS;Gaza
gaza;n;PS;Gaza Strip
gaza;c;60x9,PS,Gaza City;Gaza City
gazan;p;PS;Gazan
gazans;p;PS;Gazans
gaziantep;c;6qxa,TR,Gaziantep;Gaziantep
geneva;c;1l0yu,CH,Geneva;Geneva
geneva;o;;Geneva Convention
geneva;o;;Geneva Conventions
george;c;24qut,KY*,George Town;George Town?
georgetown;c;20ez8,GY*,Georgetown;Georgetown?
georgia;n;GE;Georgia?
georgia;o;;Georgia Tech
georgia;o;;Georgia Bulldogs
georgian;p;GE;Georgian
georgians;p;GE;Georgians
german;p;DE;German
german;o;;German shepherd
german;o;;German shepherds
germans;p;DE;Germans
germany;n;DE;Germany
ghana;n;GH;Ghana
ghanaian;p;GH;Ghanaian
ghanaians;p;GH;Ghanaians
ghaziabad;c;r8y4,IN,Ghaziabad;Ghaziabad
gibraltar;n;GI;Gibraltar
gibraltarian;p;GI;Gibraltarian
gibraltarians;p;GI;Gibraltarians
gitega;c;94ww,BI*,Gitega;Gitega
giza;c;7qjn,EG,Giza;Giza
glasgow;c;1krnn,GB,Glasgow;Glasgow
goiania;c;227l5,BR,Goiânia;Goiânia
goma;c;4mvt,CD,Goma;Goma
gorakhpur;c;r8ni,IN,Gorakhpur;Gorakhpur
goyang;c;13ho5,KR,Goyang;Goyang
grand;n;KY;Grand Cayman
great;n;GB;Great Britain
greece;n;GR;Greece
greek;p;CY;Greek Cypriot
greek;p;CY;Greek Cypriots
greek;p;GR;Greek
greeks;p;GR;Greeks
greenland;n;GL;Greenland
greenlander;p;GL;Greenlander
greenlanders;p;GL;Greenlanders
greenlandic;p;GL;Greenlandic
grenada;n;GD;Grenada
grenadian;p;GD;Grenadian
grenadians;p;GD;Grenadians
grytviken;c;21fvm,GS*,Grytviken;Grytviken
guadalajara;c;2duoz,MX,Guadalajara;Guadalajara
guadeloupe;n;GP;Guadeloupe
guadeloupean;p;GP;Guadeloupean
guadeloupeans;p;GP;Guadeloupeans
guam;n;GU;Guam
guamanian;p;GU;Guamanian
guamanians;p;GU;Guamanians
guangdong;s;CN;Guangdong
guangzhou;c;12shu,CN,Guangzhou;Guangzhou
guarulhos;c;2274q,BR,Guarulhos;Guarulhos
guatemala;n;GT;Guatemala
guatemala;c;254c4,GT*,Guatemala City;Guatemala City
guatemalan;p;GT;Guatemalan
guatemalans;p;GT;Guatemalans
guayaquil;c;26e5h,EC,Guayaquil;Guayaquil
guernsey;n;GG;Guernsey
guerrero;s;MX;Guerrero state
guinea;n;GN;Guinea
guinea;n;GW;Guinea-Bissau
guinea;p;GW;Guinea-Bissauan
guinea;p;GW;Guinea-Bissauans
guinea;o;;Guinea pig
guinea;o;;Guinea pigs
guinea;o;;Guinea fowl
guinean;p;GN;Guinean
guineans;p;GN;Guineans
guiyang;c;12s6t,CN,Guiyang;Guiyang
gujarat;s;IN;Gujarat
gujranwala;c;p8ou,PK,Gujranwala;Gujranwala
gulf;o;;Gulf of Guinea
gulf;o;;Gulf of Mexico
gulf;o;;Gulf of Oman
gustavia;c;24poc,BL*,Gustavia;Gustavia
guyana;n;GY;Guyana
guyanese;p;GY;Guyanese
gwangju;c;13h5f,KR,Gwangju;Gwangju
hagatna;c;2eodo,GU*,Hagåtña;Hagåtña
haiti;n;HT;Haiti
haitian;p;HT;Haitian
haitians;p;HT;Haitians
hamburg;c;1qede,DE,Hamburg;Hamburg
hamilton;c;24l3h,BM*,Hamilton;Hamilton?
handan;c;12rsz,CN,Handan;Handan
hangzhou;c;12rry,CN,Hangzhou;Hangzhou
hanoi;c;xw0a,VN*,Hanoi;Hanoi
harare;c;j2yj,ZW*,Harare;Harare
harbin;c;17nrp,CN,Harbin;Harbin
hashemite;n;JO;Hashemite Kingdom of Jordan
havana;c;245vq,CU*,Havana;Havana
hawaii;s;US.HI;Hawaii
heard;n;HM;Heard and McDonald Islands
heard;n;HM;Heard Island and McDonald Islands
hefei;c;12rma,CN,Hefei;Hefei
helsinki;c;e3w1,FI*,Helsinki;Helsinki
herzegovinian;p;BA;Herzegovinian
herzegovinians;p;BA;Herzegovinians
hesse;s;DE;Hesse
hiroshima;c;13x1r,JP,Hiroshima;Hiroshima
ho;c;xkeb,VN,Ho Chi Minh City;Ho Chi Minh City
hokkaido;s;JP;Hokkaido
holland;n;NL;Holland<
holy;n;VA;Holy See
honduran;p;HN;Honduran
hondurans;p;HN;Hondurans
honduras;n;HN;Honduras
hong;n;HK;Hong Kong
hong;p;HK;Hong Konger
hong;p;HK;Hong Kongers
hongkonger;p;HK;Hongkonger
hongkongers;p;HK;Hongkongers
honiara;c;196xi,SB*,Honiara;Honiara
honolulu;c;3hio3,US,Honolulu;Honolulu
honshu;s;JP;Honshu
houston;c;2sptm,US,Houston;Houston~
howrah;c;r88s,IN,Howrah;Howrah
huainan;c;12qtd,CN,Huainan;Huainan
hubei;s;CN;Hubei
hunan;s;CN;Hunan
hungarian;p;HU;Hungarian
hungarians;p;HU;Hungarians
hungary;n;HU;Hungary
hyderabad;c;r7tf,IN,Hyderabad;Hyderabad
hyderabad;c;p7z2,PK,Hyderabad;Hyderabad
i;p;KI;I-Kiribati
i;p;KI;I-Kiribatis
ibadan;c;1e522,NG,Ibadan;Ibadan
iceland;n;IS;Iceland
icelander;p;IS;Icelander
icelanders;p;IS;Icelanders
icelandic;p;IS;Icelandic
idaho;s;US.ID;Idaho
ill;s;US.IL;Ill,
illinois;s;US.IL;Illinois
incheon;c;13ii4,KR,Incheon;Incheon
ind;s;US.IN;Ind,
india;n;IN;India
indian;p;IN;Indian
indian;o;;Indian Ocean
indian;o;;Indian Wells
indiana;s;US.IN;Indiana
indiana;o;;Indiana Jones
indianapolis;c;2jal6,US,Indianapolis;Indianapolis
indians;p;IN;Indians
indonesia;n;ID;Indonesia
indonesian;p;ID;Indonesian
indonesians;p;ID;Indonesians
indore;c;r7qn,IN,Indore;Indore
ingushetia;s;RU;Ingushetia
inner;s;CN;Inner Mongolia
iowa;s;US.IA;Iowa
iran;n;IR;Iran
iranian;p;IR;Iranian
iranians;p;IR;Iranians
iraq;n;IQ;Iraq
iraqi;p;IQ;Iraqi
iraqis;p;IQ;Iraqis
ireland;n;IE;Ireland<
irish;n;IE;Irish Republic
irish;p;IE;Irish
irish;o;;Irish Sea
irishman;p;IE;Irishman
irishmans;p;IE;Irishmans
irishmen;p;IE;Irishmen
irishwoman;p;IE;Irishwoman
irishwomans;p;IE;Irishwomans
isfahan;c;8z73,IR,Isfahan;Isfahan
islamabad;c;p7vr,PK*,Islamabad;Islamabad
islamic;n;IR;Islamic Republic of Iran
isle;n;IM;Isle of Man
israel;n;IL;Israel<
israeli;p;IL;Israeli
israelis;p;IL;Israelis
istanbul;c;fyvo,TR,Istanbul;Istanbul
italian;p;IT;Italian
italians;p;IT;Italians
italy;n;IT;Italy
ituri;s;CD;Ituri
ivoirian;p;CI;Ivoirian
ivoirians;p;CI;Ivoirians
ivorian;p;CI;Ivorian
ivorians;p;CI;Ivorians
ivory;n;CI;Ivory Coast
izmir;c;6o06,TR,Izmir;Izmir
jabalpur;c;r7nl,IN,Jabalpur;Jabalpur
jaipur;c;r7kb,IN,Jaipur;Jaipur
jakarta;c;z7of,ID*,Jakarta;Jakarta
jamaica;n;JM;Jamaica
jamaican;p;JM;Jamaican
jamaicans;p;JM;Jamaicans
jamestown;c;20907,SH*,Jamestown;Jamestown?
jammu;s;IN;Jammu and Kashmir
japan;n;JP;Japan
japanese;p;JP;Japanese
java;s;ID;Java
java;o;;Java programming
jeddah;c;29a7,SA,Jeddah;Jeddah
jersey;n;JE;Jersey?
jersey;o;;Jersey City
jersey;o;;Jersey Shore
jerusalem;c;60yo,IL*,Jerusalem;Jerusalem
jieyang;c;12io1,CN,Jieyang;Jieyang
jilin;c;17ndi,CN,Jilin;Jilin
jinan;c;12pbt,CN,Jinan;Jinan
johannesburg;c;latk,ZA,Johannesburg;Johannesburg
jordan;n;JO;Jordan~
jordanian;p;JO;Jordanian
jordanians;p;JO;Jordanians
juba;c;801j,SS*,Juba;Juba
kabul;c;oetq,AF*,Kabul;Kabul
kachin;s;MM;Kachin
kaduna;c;1e29b,NG,Kaduna;Kaduna
kaduna;s;NG;Kaduna state
kalimantan;s;ID;Kalimantan
kalyan;c;r6mf,IN,Kalyan;Kalyan?
kamchatka;s;RU;Kamchatka
kampala;c;4zc6,UG*,Kampala;Kampala
kampuchea;n;KH;Kampuchea
kampuchean;p;KH;Kampuchean
kampucheans;p;KH;Kampucheans
kan;s;US.KS;Kan,
kano;c;1e1us,NG,Kano;Kano
kanpur;c;r6e3,IN,Kanpur;Kanpur
kans;s;US.KS;Kans,
kansas;s;US.KS;Kansas
kansas;o;;Kansas City
kaohsiung;c;zvj0,TW,Kaohsiung;Kaohsiung
karachi;c;p6jc,PK,Karachi;Karachi
karaj;c;2rcb,IR,Karaj;Karaj
karnataka;s;IN;Karnataka
kashmir;s;IN;Kashmir
katanga;s;CD;Katanga
kathmandu;c;ri5k,NP*,Kathmandu;Kathmandu
katsina;s;NG;Katsina
kawasaki;c;13uwq,JP,Kawasaki;Kawasaki
kazakh;p;KZ;Kazakh
kazakhs;p;KZ;Kazakhs
kazakhstan;n;KZ;Kazakhstan
kazakhstani;p;KZ;Kazakhstani
kazakhstanis;p;KZ;Kazakhstanis
kazan;c;btj3,RU,Kazan;Kazan
kentucky;s;US.KY;Kentucky
kenya;n;KE;Kenya
kenyan;p;KE;Kenyan
kenyans;p;KE;Kenyans
kerala;s;IN;Kerala
kharkiv;c;f54j,UA,Kharkiv;Kharkiv
kharkov;c;f54j,UA,Kharkiv;Kharkov
khartoum;c;84ms,SD*,Khartoum;Khartoum
khulna;c;smyv,BD,Khulna;Khulna
khuzestan;s;IR;Khuzestan
khyber;s;PK;Khyber Pakhtunkhwa
kiev;c;f2s8,UA*,Kyiv;Kiev
kigali;c;4bwt,RW*,Kigali;Kigali
kingston;c;22sse,JM*,Kingston;Kingston?
kingstown;c;24opr,VC*,Kingstown;Kingstown
kinmen;s;TW;Kinmen
kinshasa;c;1dlq6,CD*,Kinshasa;Kinshasa
kirgizia;n;KG;Kirgizia
kiribati;n;KI;Kiribati
kishinev;c;d96i,MD*,Chisinau;Kishinev
kittian;p;KN;Kittian
kittians;p;KN;Kittians
kittitian;p;KN;Kittitian
kittitians;p;KN;Kittitians
kobe;c;13ujn,JP,Kobe;Kobe~
kolkata;c;rbss,IN,Kolkata;Kolkata
kordofan;s;SD;Kordofan
korea;n;KP;Korea?
korea;n;KR;Korea.
korean;p;KP;Korean?
korean;p;KR;Korean.
korean;o;;Korean Peninsula
koreans;p;KP;Koreans?
koreans;p;KR;Koreans.
kosovan;p;XK;Kosovan
kosovans;p;XK;Kosovans
kosovar;p;XK;Kosovar
kosovo;n;XK;Kosovo
kota;c;117so,MY,Kota Bharu;Kota Bharu
kowloon;c;1300p,HK,Kowloon;Kowloon
kralendijk;c;23b2z,BQ*,Kralendijk;Kralendijk
kuala;c;116ux,MY*,Kuala Lumpur;Kuala Lumpur
kumasi;c;1d9u2,GH,Kumasi;Kumasi
kunming;c;12oh7,CN,Kunming;Kunming
kunshan;c;129sn,CN,Kunshan;Kunshan
kuwait;n;KW;Kuwait
kuwait;c;64ij,KW*,Kuwait City;Kuwait City
kuwaiti;p;KW;Kuwaiti
kuwaitis;p;KW;Kuwaitis
kwazulu;s;ZA;KwaZulu-Natal
ky;s;US.KY;Ky,
kyiv;c;f2s8,UA*,Kyiv;Kyiv
kyoto;c;13tkm,JP,Kyoto;Kyoto
kyoto;o;;Kyoto Protocol
kyrgyz;n;KG;Kyrgyz Republic
kyrgyz;p;KG;Kyrgyz
kyrgyzstan;n;KG;Kyrgyzstan
kyrgyzstani;p;KG;Kyrgyzstani
kyrgyzstanis;p;KG;Kyrgyzstanis
kyushu;s;JP;Kyushu
la;n;RE;La Réunion
la;c;2bugl,BO*,La Paz;La Paz?
la;s;US.LA;La,
lagos;c;1dzqj,NG,Lagos;Lagos
lahore;c;p4o3,PK,Lahore;Lahore
lanzhou;c;12ob2,CN,Lanzhou;Lanzhou
lao;n;LA;Lao People's Democratic Republic
lao;p;LA;Lao
laos;n;LA;Laos
laotian;p;LA;Laotian
laotians;p;LA;Laotians
las;c;3a170,US,Las Vegas;Las Vegas
latin;o;;Latin America
latin;o;;Latin American
latin;o;;Latin Americans
latvia;n;LV;Latvia
latvian;p;LV;Latvian
latvians;p;LV;Latvians
lebanese;p;LB;Lebanese
lebanon;n;LB;Lebanon
leningrad;c;aow1,RU,St. Petersburg;Leningrad
lesbos;s;GR;Lesbos
lesotho;n;LS;Lesotho
leyte;s;PH;Leyte
liberia;n;LR;Liberia
liberian;p;LR;Liberian
liberians;p;LR;Liberians
libreville;c;1ffm9,GA*,Libreville;Libreville
libya;n;LY;Libya
libyan;p;LY;Libyan
libyans;p;LY;Libyans
liechtenstein;n;LI;Liechtenstein
liechtensteiner;p;LI;Liechtensteiner
liechtensteiners;p;LI;Liechtensteiners
lijiang;c;12v45,CN,Lijiang;Lijiang
lilongwe;c;jw0v,MW*,Lilongwe;Lilongwe
lima;c;2cde0,PE*,Lima;Lima~
limpopo;s;ZA;Limpopo
lisbon;c;1cl9t,PT*,Lisbon;Lisbon
lithuania;n;LT;Lithuania
lithuanian;p;LT;Lithuanian
lithuanians;p;LT;Lithuanians
ljubljana;c;1wibr,SI*,Ljubljana;Ljubljana
lombardy;s;IT;Lombardy
lome;c;1ep1v,TG*,Lomé;Lomé
london;c;1knxb,GB*,London;London
london;o;;London Bridge
longyearbyen;c;1mier,SJ*,Longyearbyen;Longyearbyen
los;c;37295,US,Los Angeles;Los Angeles
los;o;;Los Angeles Times
louisiana;s;US.LA;Louisiana
lower;s;DE;Lower Saxony
luanda;c;1c0qp,AO*,Luanda;Luanda
lubumbashi;c;jryo,CD,Lubumbashi;Lubumbashi
lucknow;c;r3vh,IN,Lucknow;Lucknow
ludhiana;c;r3vc,IN,Ludhiana;Ludhiana
luoyang;c;12m9s,CN,Luoyang;Luoyang
lusaka;c;jhht,ZM*,Lusaka;Lusaka
luxembourg;n;LU;Luxembourg
luxembourger;p;LU;Luxembourger
luxembourgers;p;LU;Luxembourgers
luxembourgish;p;LU;Luxembourgish
luxemburg;n;LU;Luxemburg
luzon;s;PH;Luzon
lviv;c;f23a,UA,Lviv;Lviv
lyon;c;1s8gg,FR,Lyon;Lyon
macanese;p;MO;Macanese
macao;n;MO;Macao
macau;n;MO;Macau
macedonia;n;MK;Macedonia
macedonian;p;MK;Macedonian
macedonians;p;MK;Macedonians
madagascan;p;MG;Madagascan
madagascans;p;MG;Madagascans
madagascar;n;MG;Madagascar
madhya;s;IN;Madhya Pradesh
madras;c;r3pr,IN,Chennai;Madras
madrid;c;1utnr,ES*,Madrid;Madrid
maharashtra;s;IN;Maharashtra
maiduguri;c;1dyyf,NG,Maiduguri;Maiduguri
maine;s;US.ME;Maine
mainland;n;CN;Mainland China
majuro;c;19b03,MH*,Majuro;Majuro
makassar;c;ys5e,ID,Makassar;Makassar
malabo;c;1di1j,GQ*,Malabo;Malabo
malagasy;p;MG;Malagasy
malawi;n;MW;Malawi
malawian;p;MW;Malawian
malawians;p;MW;Malawians
malaysia;n;MY;Malaysia
malaysian;p;MY;Malaysian
malaysians;p;MY;Malaysians
maldivan;p;MV;Maldivan
maldivans;p;MV;Maldivans
maldives;n;MV;Maldives
maldivian;p;MV;Maldivian
maldivians;p;MV;Maldivians
male;c;rh7v,MV*,Male;Male?
mali;n;ML;Mali
malian;p;ML;Malian
malians;p;ML;Malians
mallorca;s;ES;Mallorca
malta;n;MT;Malta
maltese;p;MT;Maltese
mamoudzou;c;jr9z,YT*,Mamoudzou;Mamoudzou
man;s;CA.03;Man,
managua;c;25jhf,NI*,Managua;Managua
manama;c;6810,BH*,Manama;Manama
manaus;c;26isd,BR,Manaus;Manaus
manchester;c;1kng3,GB,Manchester;Manchester
mandalay;c;s48y,MM,Mandalay;Mandalay
manhattan;c;31v2j,US,Manhattan;Manhattan
manhattan;o;;Manhattan Project
manila;c;10h0k,PH*,Manila;Manila
manipur;s;IN;Manipur
manitoba;s;CA.03;Manitoba
manx;p;IM;Manx
maputo;c;maz0,MZ*,Maputo;Maputo
maracaibo;c;25v8x,VE,Maracaibo;Maracaibo
maracay;c;25v8m,VE,Maracay;Maracay
mariehamn;c;1t70k,AX*,Mariehamn;Mariehamn
marigot;c;24pgj,MF*,Marigot;Marigot?
mark;o;;Mark Cuban
marseille;c;1s7bh,FR,Marseille;Marseille
marshall;n;MH;Marshall Islands
marshallese;p;MH;Marshallese
martinican;p;MQ;Martinican
martinicans;p;MQ;Martinicans
martinique;n;MQ;Martinique
maryland;s;US.MD;Maryland
maseru;c;jzix,LS*,Maseru;Maseru
mashhad;c;2o6x,IR,Mashhad;Mashhad
mass;s;US.MA;Mass,
massachusetts;s;US.MA;Massachusetts
mata;c;2ehad,WF*,Mata-Utu;Mata-Utu
mato;s;BR;Mato Grosso
mauritania;n;MR;Mauritania
mauritanian;p;MR;Mauritanian
mauritanians;p;MR;Mauritanians
mauritian;p;MU;Mauritian
mauritians;p;MU;Mauritians
mauritius;n;MU;Mauritius
mayotte;n;YT;Mayotte
mbabane;c;k1ft,SZ*,Mbabane;Mbabane
md;s;US.MD;Md,
me;s;US.ME;Me,
mecca;c;28n7,SA,Mecca;Mecca
mecklenburg;s;DE;Mecklenburg-Vorpommern
medan;c;q14o,ID,Medan;Medan
medellin;c;26rma,CO,Medellín;Medellín
medina;c;2c9z,SA,Medina;Medina?
meerut;c;r2pa,IN,Meerut;Meerut
melbourne;c;1a99d,AU,Melbourne;Melbourne
mexican;p;MX;Mexican
mexicans;p;MX;Mexicans
mexico;n;MX;Mexico
mexico;c;23o85,MX*,Mexico City;Mexico City
miami;c;2h92i,US,Miami;Miami
mich;s;US.MI;Mich,
michigan;s;US.MI;Michigan
michoacan;s;MX;Michoacan
micronesia;n;FM;Micronesia
micronesian;p;FM;Micronesian
micronesians;p;FM;Micronesians
milan;c;1w0mz,IT,Milan;Milan~
milwaukee;c;34szp,US,Milwaukee;Milwaukee
minas;s;BR;Minas Gerais
mindanao;s;PH;Mindanao
minn;s;US.MN;Minn,
minneapolis;c;2zz2p,US,Minneapolis;Minneapolis
minnesota;s;US.MN;Minnesota
minsk;c;ded4,BY*,Minsk;Minsk
miss;s;US.MS;Miss,
mississippi;s;US.MS;Mississippi
missouri;s;US.MO;Missouri
mo;s;US.MO;Mo,
mogadishu;c;15ee,SO*,Mogadishu;Mogadishu
moldavia;n;MD;Moldavia
moldavian;p;MD;Moldavian
moldavians;p;MD;Moldavians
moldova;n;MD;Moldova
moldovan;p;MD;Moldovan
moldovans;p;MD;Moldovans
monacan;p;MC;Monacan
monacans;p;MC;Monacans
monaco;n;MC;Monaco
monegasque;p;MC;Monegasque
mongolia;n;MN;Mongolia
mongolian;p;MN;Mongolian
mongolians;p;MN;Mongolians
monrovia;c;1crbj,LR*,Monrovia;Monrovia
mont;s;US.MT;Mont,
montana;s;US.MT;Montana
montenegrin;p;ME;Montenegrin
montenegrins;p;ME;Montenegrins
montenegro;n;ME;Montenegro<
monterrey;c;2dmx5,MX,Monterrey;Monterrey
montevideo;c;21rjb,UY*,Montevideo;Montevideo
montreal;c;3m98b,CA,Montreal;Montreal
montserrat;n;MS;Montserrat
montserratian;p;MS;Montserratian
montserratians;p;MS;Montserratians
moroccan;p;MA;Moroccan
moroccans;p;MA;Moroccans
morocco;n;MA;Morocco
moroni;c;jr8s,KM*,Moroni;Moroni
moscow;c;b90l,RU*,Moscow;Moscow
mosotho;p;LS;Mosotho
mosul;c;24g0,IQ,Mosul;Mosul
motswana;p;BW;Motswana
mozambican;p;MZ;Mozambican
mozambicans;p;MZ;Mozambicans
mozambique;n;MZ;Mozambique
multan;c;p2n5,PK,Multan;Multan
mumbai;c;rc23,IN,Mumbai;Mumbai
munich;c;1pgqq,DE,Munich;Munich
munich;o;;Munich Re
muscat;c;65o6,OM*,Muscat;Muscat
myanmar;n;MM;Myanmar
n'djamena;c;1g0s3,TD*,N'Djamena;N'Djamena
n.b.;s;CA.04;N.B.
n.c.;s;US.NC;N.C.
n.d.;s;US.ND;N.D.
n.h.;s;US.NH;N.H.
n.j.;s;US.NJ;N.J.
n.m.;s;US.NM;N.M.
n.s.;s;CA.07;N.S.
n.y.;s;US.NY;N.Y.
nagoya;c;13s55,JP,Nagoya;Nagoya
nagpur;c;r1wk,IN,Nagpur;Nagpur
nairobi;c;3yjt,KE*,Nairobi;Nairobi
najafgarh;c;r1un,IN,Najafgarh;Najafgarh
namibia;n;NA;Namibia
namibian;p;NA;Namibian
namibians;p;NA;Namibians
nanchang;c;12l0j,CN,Nanchang;Nanchang
nanchong;c;12l02,CN,Nanchong;Nanchong
nanjing;c;12kuy,CN,Nanjing;Nanjing
naples;c;1vzu2,IT,Naples;Naples
nashik;c;r1k3,IN,Nashik;Nashik
nassau;c;24k1c,BS*,Nassau;Nassau?
nauru;n;NR;Nauru
nauruan;p;NR;Nauruan
nauruans;p;NR;Nauruans
nay;c;3xpqm,MM*,Naypyitaw;Nay Pyi Taw
naypyidaw;c;3xpqm,MM*,Naypyitaw;Naypyidaw
naypyitaw;c;3xpqm,MM*,Naypyitaw;Naypyitaw
ndjamena;c;1g0s3,TD*,N'Djamena;Ndjamena
neb;s;US.NE;Neb,
nebr;s;US.NE;Nebr,
nebraska;s;US.NE;Nebraska
nepal;n;NP;Nepal
nepalese;p;NP;Nepalese
nepali;p;NP;Nepali
nepalis;p;NP;Nepalis
netherlands;n;NL;Netherlands
nev;s;US.NV;Nev,
nevada;s;US.NV;Nevada
nevisian;p;KN;Nevisian
nevisians;p;KN;Nevisians
new;n;NC;New Caledonia
new;p;NC;New Caledonian
new;p;NC;New Caledonians
new;n;NZ;New Zealand
new;p;NZ;New Zealander
new;p;NZ;New Zealanders
new;c;31x8l,US,New York;New York
new;c;31x8l,US,New York;New York City
new;c;2kwxx,US,New Orleans;New Orleans
new;c;r1d5,IN*,New Delhi;New Delhi
new;s;US;New England
new;s;US.NH;New Hampshire
new;s;US.NJ;New Jersey
new;s;US.NM;New Mexico
new;s;US.NY;New York state
new;s;CA.04;New Brunswick
new;s;AU.02;New South Wales
new;o;;New Guinea
new;o;;New Britain
new;o;;New Ireland
new;o;;New Jersey
new;o;;New Georgia
new;o;;New York Times
new;o;;New York Post
new;o;;New York Yankees
new;o;;New York Mets
new;o;;New York Giants
new;o;;New York Jets
new;o;;New York Knicks
new;o;;New York Rangers
newfoundland;s;CA.05;Newfoundland
nfld;s;CA.05;Nfld,
ngerulmud;c;4stq9,PW*,Ngerulmud;Ngerulmud
niamey;c;1gb39,NE*,Niamey;Niamey
nicaragua;n;NI;Nicaragua
nicaraguan;p;NI;Nicaraguan
nicaraguans;p;NI;Nicaraguans
nicosia;c;34v0,CY*,Nicosia;Nicosia
niger;n;NE;Niger
niger;s;NG;Niger state
nigeria;n;NG;Nigeria
nigerian;p;NG;Nigerian
nigerians;p;NG;Nigerians
nigerien;p;NE;Nigerien
nigeriens;p;NE;Nigeriens
ningbo;c;12kf9,CN,Ningbo;Ningbo
niue;n;NU;Niue
niuean;p;NU;Niuean
niueans;p;NU;Niueans
nizhny;c;b5nv,RU,Nizhny Novgorod;Nizhny Novgorod
norfolk;n;NF;Norfolk Island
normandy;s;FR;Normandy
north;n;KP;North Korea
north;p;KP;North Korean
north;p;KP;North Koreans
north;n;MK;North Macedonia
north;p;MK;North Macedonian
north;p;MK;North Macedonians
north;n;SD;North Sudan
north;n;YE;North Yemen
north;s;US.NC;North Carolina
north;s;US.ND;North Dakota
north;s;DE;North Rhine-Westphalia
north;s;CD;North Kivu
north;o;;North America
north;o;;North American
north;o;;North Americans
northern;n;CY;Northern Cyprus
northern;n;GB;Northern Ireland
northern;p;GB;Northern Irish
northern;n;MP;Northern Mariana Islands
northern;n;MP;Northern Marianas
northern;s;AU.03;Northern Territory
norway;n;NO;Norway
norwegian;p;NO;Norwegian
norwegian;o;;Norwegian Sea
norwegians;p;NO;Norwegians
nouakchott;c;1eyga,MR*,Nouakchott;Nouakchott
noumea;c;19uv5,NC*,Nouméa;Nouméa
nova;c;222sg,BR,Nova Iguaçu;Nova Iguaçu
nova;s;CA.07;Nova Scotia
novosibirsk;c;w2wb,RU,Novosibirsk;Novosibirsk
nuku'alofa;c;2eff6,TO*,Nuku'alofa;Nuku'alofa
nunavut;s;CA.14;Nunavut
nur;c;wpoh,KZ*,Astana;Nur-Sultan
nuuk;c;21bwn,GL*,Nuuk;Nuuk
oaxaca;s;MX;Oaxaca
occupied;n;PS;Occupied Palestinian Territory
odesa;c;ez5g,UA,Odesa;Odesa
odessa;c;ez5g,UA,Odesa;Odessa
odisha;s;IN;Odisha
ohio;s;US.OH;Ohio
okinawa;s;JP;Okinawa
okla;s;US.OK;Okla,
oklahoma;c;2pefx,US,Oklahoma City;Oklahoma City
oklahoma;s;US.OK;Oklahoma
oman;n;OM;Oman
omani;p;OM;Omani
omanis;p;OM;Omanis
omdurman;c;7tqp,SD,Omdurman;Omdurman
omsk;c;w2ft,RU,Omsk;Omsk
ont;s;CA.08;Ont,
ontario;s;CA.08;Ontario
oranjestad;c;24o5e,AW*,Oranjestad;Oranjestad
ordos;c;4yx3k,CN,Ordos;Ordos
ore;s;US.OR;Ore,
oregon;s;US.OR;Oregon
oromia;s;ET;Oromia
osaka;c;13qhh,JP,Osaka;Osaka
oslo;c;1vdcc,NO*,Oslo;Oslo
ottawa;c;3mmsh,CA*,Ottawa;Ottawa
ouagadougou;c;1eipk,BF*,Ouagadougou;Ouagadougou
p.e.i.;s;CA.09;P.E.I.
pa;s;US.PA;Pa,
pago;c;3i294,AS*,Pago Pago;Pago Pago
pakistan;n;PK;Pakistan
pakistani;p;PK;Pakistani
pakistanis;p;PK;Pakistanis
palau;n;PW;Palau
palauan;p;PW;Palauan
palauans;p;PW;Palauans
palembang;c;z032,ID,Palembang;Palembang
palestine;n;PS;Palestine
palestinian;n;PS;Palestinian Territories
palestinian;n;PS;Palestinian Authority
palestinian;p;PS;Palestinian
palestinians;p;PS;Palestinians
palikir;c;18mgy,FM*,Palikir;Palikir
pan;o;;Pan American
pan;o;;Pan Am
panama;n;PA;Panama
panama;c;27dlf,PA*,Panama City;Panama City
panama;o;;Panama hat
panama;o;;Panama hats
panamanian;p;PA;Panamanian
panamanians;p;PA;Panamanians
papeete;c;2egls,PF*,Papeete;Papeete
papua;n;PG;Papua New Guinea
papua;p;PG;Papua New Guinean
papua;p;PG;Papua New Guineans
paraguay;n;PY;Paraguay
paraguayan;p;PY;Paraguayan
paraguayans;p;PY;Paraguayans
paramaribo;c;20ile,SR*,Paramaribo;Paramaribo
paris;c;1s1y3,FR*,Paris;Paris
paris;o;;Paris Hilton
paris;o;;Paris Saint-Germain
paris;o;;Paris St Germain
paris;o;;Paris Agreement
paris;o;;Paris Accord
paris;o;;Paris Club
patna;c;r0ae,IN,Patna;Patna
peking;c;12xr2,CN*,Beijing;Peking
penn;s;US.PA;Penn,
penna;s;US.PA;Penna,
pennsylvania;s;US.PA;Pennsylvania
pentagon;s;US;Pentagon
persia;n;IR;Persia
perth;c;18883,AU,Perth;Perth
peru;n;PE;Peru
peruvian;p;PE;Peruvian
peruvians;p;PE;Peruvians
peshawar;c;p1dx,PK,Peshawar;Peshawar
philadelphia;c;2pqsd,US,Philadelphia;Philadelphia
philippine;p;PH;Philippine
philippine;o;;Philippine Sea
philippines;n;PH;Philippines
philipsburg;c;23ay8,SX*,Philipsburg;Philipsburg
phnom;c;131bu,KH*,Phnom Penh;Phnom Penh
phoenix;c;35s6n,US,Phoenix;Phoenix~
piedmont;s;IT;Piedmont
pimpri;c;qzyc,IN,Pimpri;Pimpri
pitcairn;n;PN;Pitcairn
pitcairn;n;PN;Pitcairn Islands
pittsburgh;c;33l9n,US,Pittsburgh;Pittsburgh
podgorica;c;1wfro,ME*,Podgorica;Podgorica
poland;n;PL;Poland
pole;p;PL;Pole.
poles;p;PL;Poles.
polish;p;PL;Polish
polish;o;;Polish sausage
port;c;27p5m,HT*,Port-au-Prince;Port-au-Prince
port;c;1dtt2,NG,Port Harcourt;Port Harcourt
port;c;18r7e,PG*,Port Moresby;Port Moresby
port;c;k0sq,MU*,Port Louis;Port Louis
port;c;24lmq,TT*,Port of Spain;Port of Spain
port;c;19rib,VU*,Port-Vila;Port-Vila
port;c;21g1v,FK*,Port Stanley;Port Stanley
port;c;x4za,TF*,Port-aux-Français;Port-aux-Français
porto;c;220al,BR,Porto Alegre;Porto Alegre
porto;c;1f9qv,BJ*,Porto-Novo;Porto-Novo
portugal;n;PT;Portugal
portuguese;p;PT;Portuguese
prague;c;1tr1s,CZ*,Prague;Prague
praia;c;20bnh,CV*,Praia;Praia?
prayagraj;c;revm,IN,Prayagraj;Prayagraj
prc;n;CN;PRC!
pretoria;c;knxl,ZA*,Pretoria;Pretoria
prince;s;CA.09;Prince Edward Island
prince;o;;Prince of Wales
princess;o;;Princess of Wales
pristina;c;gv16,XK*,Pristina;Pristina
provence;s;FR;Provence
puebla;c;23gvt,MX,Puebla;Puebla
puerto;n;PR;Puerto Rico
puerto;p;PR;Puerto Rican
puerto;p;PR;Puerto Ricans
pune;c;qzml,IN,Pune;Pune
puyang;c;12jo9,CN,Puyang;Puyang
pyongyang;c;144c3,KP*,Pyongyang;Pyongyang
qatar;n;QA;Qatar
qatari;p;QA;Qatari
qataris;p;QA;Qataris
qingdao;c;12jah,CN,Qingdao;Qingdao
que;s;CA.10;Que,
quebec;s;CA.10;Quebec
queen;o;;Queen of England
queensland;s;AU.04;Queensland
quezon;c;109pc,PH,Quezon City;Quezon City
quito;c;26a9a,EC*,Quito;Quito
r.i.;s;US.RI;R.I.
rabat;c;1iep7,MA*,Rabat;Rabat
rajasthan;s;IN;Rajasthan
rajkot;c;qzbz,IN,Rajkot;Rajkot
rakhine;s;MM;Rakhine
ramallah;c;61rz,PS,Ramallah;Ramallah
rangoon;c;ru6g,MM,Yangon;Rangoon
rawalpindi;c;p0gh,PK,Rawalpindi;Rawalpindi
recife;c;20obs,BR,Recife;Recife
republic;n;CG;Republic of Congo
republic;n;CG;Republic of the Congo
republic;n;GN;Republic of Guinea
republic;n;IE;Republic of Ireland
republic;n;KR;Republic of Korea
republic;n;MD;Republic of Moldova
republic;n;MK;Republic of North Macedonia
republic;n;PH;Republic of the Philippines
reunion;n;RE;Réunion?
reunion;n;RE;Reunion Island
reykjavik;c;2164l,IS*,Reykjavík;Reykjavík
rhineland;s;DE;Rhineland-Palatinate
rhode;s;US.RI;Rhode Island
rhodesia;n;ZW;Rhodesia
riga;c;9rzg,LV*,Riga;Riga
rio;c;21yye,BR,Rio de Janeiro;Rio de Janeiro
rio;s;BR;Rio Grande do Sul
riyadh;c;2bne,SA*,Riyadh;Riyadh
road;c;24od2,VG*,Road Town;Road Town
romania;n;RO;Romania
romanian;p;RO;Romanian
romanians;p;RO;Romanians
rome;c;1vx9q,IT*,Rome;Rome
rome;o;;Rome Statute
rosario;c;2a9vb,AR,Rosario;Rosario?
roseau;c;24mz7,DM*,Roseau;Roseau?
rostov;c;aqpj,RU,Rostov-on-Don;Rostov-on-Don
rumania;n;RO;Rumania
rumanian;p;RO;Rumanian
rumanians;p;RO;Rumanians
russia;n;RU;Russia
russian;n;RU;Russian Federation
russian;p;RU;Russian
russians;p;RU;Russians
rwanda;n;RW;Rwanda
rwandan;p;RW;Rwandan
rwandans;p;RW;Rwandans
s.c.;s;US.SC;S.C.
s.d.;s;US.SD;S.D.
saarland;s;DE;Saarland
sabah;s;MY;Sabah
sahrawi;p;EH;Sahrawi
sahrawis;p;EH;Sahrawis
saigon;c;xkeb,VN,Ho Chi Minh City;Saigon
saint;n;BL;Saint Barthélemy
saint;n;KN;Saint Kitts and Nevis
saint;n;LC;Saint Lucia
saint;p;LC;Saint Lucian
saint;p;LC;Saint Lucians
saint;n;MF;Saint Martin
saint;n;PM;Saint Pierre and Miquelon
saint;n;SH;Saint Helena
saint;n;VC;Saint Vincent and the Grenadines
saint;c;aow1,RU,St. Petersburg;Saint Petersburg
saint;c;2mgii,US,St. Louis;Saint Louis
saint;c;k1nk,RE*,Saint-Denis;Saint-Denis?
saint;c;1t7aj,JE*,Saint Helier;Saint Helier
saint;c;24n9y,AG*,St. John's;Saint John's?
saint;c;1t7fz,GG*,Saint Peter Port;Saint Peter Port
saint;c;24qad,GD*,St. George's;Saint George's?
saipan;c;4nspi,MP*,Saipan;Saipan
saitama;c;44r8q,JP,Saitama;Saitama
salt;c;3fwn5,US,Salt Lake City;Salt Lake City
salvador;c;21ygq,BR,Salvador;Salvador?
salvadoran;p;SV;Salvadoran
salvadorans;p;SV;Salvadorans
salvadorean;p;SV;Salvadorean
salvadoreans;p;SV;Salvadoreans
salvadorian;p;SV;Salvadorian
salvadorians;p;SV;Salvadorians
samara;c;ap3v,RU,Samara;Samara~
sammarinese;p;SM;Sammarinese
samoa;n;WS;Samoa
samoan;p;WS;Samoan
samoans;p;WS;Samoans
san;n;SM;San Marino
san;p;SM;San Marinese
san;c;2tari,US,San Antonio;San Antonio
san;c;37kcj,US,San Diego;San Diego
san;c;37kmj,US,San Jose;San Jose?
san;c;37kgn,US,San Francisco;San Francisco
san;c;24sxt,SV*,San Salvador;San Salvador
san;c;2pwsf,PR*,San Juan;San Juan?
san;c;25mmx,CR*,San José;San José?
sana'a;c;1iw1,YE*,Sanaa;Sana'a
sanaa;c;1iw1,YE*,Sanaa;Sanaa
santa;c;2bp1m,BO,Santa Cruz de la Sierra;Santa Cruz de la Sierra
santa;o;;Santa Fe de Bogota
santiago;c;2az54,CL*,Santiago;Santiago~
santiago;c;22v5e,DO,Santiago de los Caballeros;Santiago de los Caballeros
santiago;o;;Santiago de Compostela
santiago;o;;Santiago de Cuba
santo;c;22v58,DO*,Santo Domingo;Santo Domingo
sao;n;ST;São Tomé and Príncipe
sao;n;ST;Sao Tome
sao;p;ST;São Toméan
sao;p;ST;São Toméans
sao;c;21wtz,BR,São Paulo;São Paulo
sao;c;1fo5n,ST*,São Tomé;São Tomé
sapporo;c;19m7b,JP,Sapporo;Sapporo
sarajevo;c;1weep,BA*,Sarajevo;Sarajevo
sarawak;s;MY;Sarawak
sardinia;s;IT;Sardinia
sask;s;CA.11;Sask,
saskatchewan;s;CA.11;Saskatchewan
saudi;n;SA;Saudi Arabia
saudi;p;SA;Saudi
saudi;p;SA;Saudi Arabian
saudi;p;SA;Saudi Arabians
saudis;p;SA;Saudis
saxony;s;DE;Saxony
saxony;s;DE;Saxony-Anhalt
schleswig;s;DE;Schleswig-Holstein
scotland;n;GB;Scotland
scottish;p;GB;Scottish
sea;o;;Sea of Japan
seattle;c;3giwk,US,Seattle;Seattle
semarang;c;yw3c,ID,Semarang;Semarang
sendai;c;198z1,JP,Sendai;Sendai
senegal;n;SN;Senegal
senegalese;p;SN;Senegalese
seongnam;c;14nqg,KR,Seongnam;Seongnam
seoul;c;13cjs,KR*,Seoul;Seoul
serb;p;RS;Serb
serbia;n;RS;Serbia
serbian;p;RS;Serbian
serbians;p;RS;Serbians
serbs;p;RS;Serbs
seychelles;n;SC;Seychelles
seychellois;p;SC;Seychellois
shanghai;c;12hzg,CN,Shanghai;Shanghai
shantou;c;12hr8,CN,Shantou;Shantou
sharjah;c;69ts,AE,Sharjah;Sharjah
shenyang;c;17m61,CN,Shenyang;Shenyang
shenzhen;c;12hgt,CN,Shenzhen;Shenzhen
shijiazhuang;c;12h8m,CN,Shijiazhuang;Shijiazhuang
shiraz;c;2gqz,IR,Shiraz;Shiraz
shiyan;c;12gyf,CN,Shiyan;Shiyan
siberia;s;RU;Siberia
sichuan;s;CN;Sichuan
sicily;s;IT;Sicily
sierra;n;SL;Sierra Leone
sierra;p;SL;Sierra Leonean
sierra;p;SL;Sierra Leoneans
silicon;s;US;Silicon Valley
sinaloa;s;MX;Sinaloa
sindh;s;PK;Sindh
singapore;n;SG;Singapore
singaporean;p;SG;Singaporean
singaporeans;p;SG;Singaporeans
sint;n;SX;Sint Maarten
skopje;c;gucy,MK*,Skopje;Skopje
slovak;n;SK;Slovak Republic
slovak;p;SK;Slovak
slovakia;n;SK;Slovakia
slovakian;p;SK;Slovakian
slovakians;p;SK;Slovakians
slovaks;p;SK;Slovaks
slovene;p;SI;Slovene
slovenes;p;SI;Slovenes
slovenia;n;SI;Slovenia
slovenian;p;SI;Slovenian
slovenians;p;SI;Slovenians
sofia;c;fkyr,BG*,Sofia;Sofia~
solomon;n;SB;Solomon Islands
solomon;p;SB;Solomon Islander
solomon;p;SB;Solomon Islanders
somali;p;SO;Somali
somalia;n;SO;Somalia
somalian;p;SO;Somalian
somalians;p;SO;Somalians
somalis;p;SO;Somalis
south;n;GS;South Georgia and the South Sandwich Islands
south;n;GS;South Georgia?
south;n;KR;South Korea
south;p;KR;South Korean
south;p;KR;South Koreans
south;n;SS;South Sudan
south;p;SS;South Sudanese
south;n;YE;South Yemen
south;n;ZA;South Africa
south;p;ZA;South African
south;p;ZA;South Africans
south;c;53xhf,ID,South Tangerang;South Tangerang
south;s;US.SC;South Carolina
south;s;US.SD;South Dakota
south;s;AU.05;South Australia
south;s;CD;South Kivu
south;o;;South America
south;o;;South American
south;o;;South Americans
south;o;;South China Sea
south;o;;South China Morning Post
soweto;c;kfxx,ZA,Soweto;Soweto
spain;n;ES;Spain
spaniard;p;ES;Spaniard
spaniards;p;ES;Spaniards
spanish;p;ES;Spanish
spanish;o;;Spanish America
spitsbergen;n;SJ;Spitsbergen
sri;n;LK;Sri Lanka
sri;p;LK;Sri Lankan
sri;p;LK;Sri Lankans
st;n;BL;St. Barthelemy
st;n;BL;St. Barts
st;n;KN;St. Kitts and Nevis
st;n;KN;St. Kitts
st;n;LC;St. Lucia
st;p;LC;St. Lucian
st;p;LC;St. Lucians
st;n;PM;St. Pierre and Miquelon
st;n;SH;St. Helena
st;n;SX;St. Maarten
st;n;VC;St. Vincent and the Grenadines
st;c;aow1,RU,St. Petersburg;St. Petersburg
st;c;aow1,RU,St. Petersburg;St Petersburg
st;c;2mgii,US,St. Louis;St. Louis
st;c;2mgii,US,St. Louis;St Louis
st;c;24n9y,AG*,St. John's;St. John's?
st;c;24qad,GD*,St. George's;St. George's?
stanley;c;21g1v,FK*,Port Stanley;Stanley?
state;n;PS;State of Palestine
stockholm;c;1lb2a,SE*,Stockholm;Stockholm
stockholm;o;;Stockholm syndrome
strasbourg;c;1rql3,FR,Strasbourg;Strasbourg
sucre;c;2boc3,BO*,Sucre;Sucre
sudan;n;SD;Sudan
sudanese;p;SD;Sudanese
sulawesi;s;ID;Sulawesi
sumatra;s;ID;Sumatra
surabaya;c;yuhq,ID,Surabaya;Surabaya
surat;c;qwn8,IN,Surat;Surat?
surinam;n;SR;Surinam
suriname;n;SR;Suriname
surinamer;p;SR;Surinamer
surinamers;p;SR;Surinamers
surinamese;p;SR;Surinamese
suva;c;1b43o,FJ*,Suva;Suva
suwon;c;13cbl,KR,Suwon;Suwon
suzhou;c;14fu0,CN,Suzhou;Suzhou
svalbard;n;SJ;Svalbard
svalbard;n;SJ;Svalbard and Jan Mayen
swazi;p;SZ;Swazi
swaziland;n;SZ;Swaziland
swazis;p;SZ;Swazis
swede;p;SE;Swede
sweden;n;SE;Sweden
swedes;p;SE;Swedes
swedish;p;SE;Swedish
swiss;p;CH;Swiss
swiss;o;;Swiss cheese
swiss;o;;Swiss Army knife
switzerland;n;CH;Switzerland
sydney;c;1a16q,AU,Sydney;Sydney~
syria;n;SY;Syria
syrian;n;SY;Syrian Arab Republic
syrian;p;SY;Syrian
syrians;p;SY;Syrians
tabriz;c;2fou,IR,Tabriz;Tabriz
tahiti;n;PF;Tahiti
tahitian;p;PF;Tahitian
tahitians;p;PF;Tahitians
tai'an;c;12g1o,CN,Tai'an;Tai'an
taichung;c;zrcf,TW,Taichung;Taichung
taipei;c;zrat,TW*,Taipei;Taipei
taiwan;n;TW;Taiwan
taiwanese;p;TW;Taiwanese
taiyuan;c;12fvr,CN,Taiyuan;Taiyuan
tajik;p;TJ;Tajik
tajikistan;n;TJ;Tajikistan
tajikistani;p;TJ;Tajikistani
tajikistanis;p;TJ;Tajikistanis
tajiks;p;TJ;Tajiks
tallinn;c;cm0p,EE*,Tallinn;Tallinn
tamaulipas;s;MX;Tamaulipas
tamil;s;IN;Tamil Nadu
tangerang;c;ytx8,ID,Tangerang;Tangerang
tangshan;c;12fr6,CN,Tangshan;Tangshan
tanzania;n;TZ;Tanzania
tanzanian;p;TZ;Tanzanian
tanzanians;p;TZ;Tanzanians
tarawa;c;198a9,KI*,Tarawa;Tarawa
tashkent;c;wf3t,UZ*,Tashkent;Tashkent
tasmania;s;AU.06;Tasmania
tatarstan;s;RU;Tatarstan
tbilisi;c;d405,GE*,Tbilisi;Tbilisi
tegucigalpa;c;256id,HN*,Tegucigalpa;Tegucigalpa
teheran;c;2f4z,IR*,Tehran;Teheran
tehran;c;2f4z,IR*,Tehran;Tehran
tel;c;6adx,IL,Tel Aviv;Tel Aviv
tenn;s;US.TN;Tenn,
tennessee;s;US.TN;Tennessee
tex;s;US.TX;Tex,
texas;s;US.TX;Texas
thai;p;TH;Thai
thailand;n;TH;Thailand
thais;p;TH;Thais
thane;c;qw3p,IN,Thane;Thane?
the;c;31j3u,US,The Bronx;The Bronx
the;c;1mvvx,NL,The Hague;The Hague
thimphu;c;qudc,BT*,Thimphu;Thimphu
thuringia;s;DE;Thuringia
tianjin;c;12fg3,CN,Tianjin;Tianjin
tianshui;c;12fek,CN,Tianshui;Tianshui
tibet;s;CN;Tibet
tigray;s;ET;Tigray
tijuana;c;2dc89,MX,Tijuana;Tijuana
timor;n;TL;Timor-Leste
timorese;p;TL;Timorese
tirana;c;1w8oz,AL*,Tirana;Tirana
tirunelveli;c;qvvd,IN,Tirunelveli;Tirunelveli
tobagonian;p;TT;Tobagonian
tobagonians;p;TT;Tobagonians
togo;n;TG;Togo
togolese;p;TG;Togolese
tokelau;n;TK;Tokelau
tokyo;c;13nkz,JP*,Tokyo;Tokyo
tonga;n;TO;Tonga
tongan;p;TO;Tongan
tongans;p;TO;Tongans
tongshan;c;12bhs,CN,Tongshan;Tongshan
toronto;c;3o75l,CA,Toronto;Toronto
torshavn;c;1jyys,FO*,Tórshavn;Tórshavn
trinidad;n;TT;Trinidad and Tobago
trinidad;n;TT;Trinidad
trinidadian;p;TT;Trinidadian
trinidadians;p;TT;Trinidadians
tripoli;c;1bdfr,LY*,Tripoli;Tripoli
tristan;n;SH;Tristan da Cunha
tunis;c;1gtli,TN*,Tunis;Tunis
tunisia;n;TN;Tunisia
tunisian;p;TN;Tunisian
tunisians;p;TN;Tunisians
turin;c;1vuj8,IT,Turin;Turin
turk;p;TR;Turk
turkey;n;TR;Turkey
turkey;o;;Turkey breast
turkey;o;;Turkey dinner
turkey;o;;Turkey sandwich
turkish;p;CY;Turkish Cypriot
turkish;p;CY;Turkish Cypriots
turkish;p;TR;Turkish
turkish;o;;Turkish bath
turkish;o;;Turkish delight
turkiye;n;TR;Türkiye
turkmen;p;TM;Turkmen
turkmenistan;n;TM;Turkmenistan
turks;n;TC;Turks and Caicos Islands
turks;n;TC;Turks and Caicos
turks;p;TR;Turks
tuscany;s;IT;Tuscany
tuvalu;n;TV;Tuvalu
tuvaluan;p;TV;Tuvaluan
tuvaluans;p;TV;Tuvaluans
u.a.e.;n;AE;U.A.E.!
u.k.;n;GB;U.K.!
u.s.;n;UM;U.S. Minor Outlying Islands
u.s.;n;US;U.S.!
u.s.;n;VI;U.S. Virgin Islands
u.s.;o;;U.S. Open
u.s.a.;n;US;U.S.A.!
uae;n;AE;UAE!
ufa;c;aa15,RU,Ufa;Ufa
uganda;n;UG;Uganda
ugandan;p;UG;Ugandan
ugandans;p;UG;Ugandans
uk;n;GB;UK!
ukraine;n;UA;Ukraine
ukrainian;p;UA;Ukrainian
ukrainians;p;UA;Ukrainians
ulaanbaatar;c;17h66,MN*,Ulaanbaatar;Ulaanbaatar
ulan;c;17h66,MN*,Ulaanbaatar;Ulan Bator
ulster;s;GB.NIR;Ulster
united;n;AE;United Arab Emirates
united;n;GB;United Kingdom
united;n;UM;United States Minor Outlying Islands
united;n;US;United States
united;n;US;United States of America
uruguay;n;UY;Uruguay
uruguayan;p;UY;Uruguayan
uruguayans;p;UY;Uruguayans
urumqi;c;wrv2,CN,Urumqi;Urumqi
us;n;US;US!
us;n;VI;US Virgin Islands
us;o;;US Open
usa;n;US;USA!
utah;s;US.UT;Utah
uttar;s;IN;Uttar Pradesh
uttarakhand;s;IN;Uttarakhand
uzbek;p;UZ;Uzbek
uzbekistan;n;UZ;Uzbekistan
uzbekistani;p;UZ;Uzbekistani
uzbekistanis;p;UZ;Uzbekistanis
uzbeks;p;UZ;Uzbeks
va;s;US.VA;Va,
vadodara;c;qv9h,IN,Vadodara;Vadodara
vaduz;c;1t78u,LI*,Vaduz;Vaduz
valencia;c;25php,VE,Valencia;Valencia?
valletta;c;1ix35,MT*,Valletta;Valletta
vancouver;c;3obdf,CA,Vancouver;Vancouver
vanuatu;n;VU;Vanuatu
vanuatuan;p;VU;Vanuatuan
vanuatuans;p;VU;Vanuatuans
varanasi;c;qv4t,IN,Varanasi;Varanasi
vatican;n;VA;Vatican City
vatican;n;VA;Vatican
venezuela;n;VE;Venezuela
venezuelan;p;VE;Venezuelan
venezuelans;p;VE;Venezuelans
veracruz;s;MX;Veracruz state
vermont;s;US.VT;Vermont
victoria;c;5623,SC*,Victoria;Victoria?
vienna;c;1n6op,AT*,Vienna;Vienna
vienna;o;;Vienna Convention
vientiane;c;zenc,LA*,Vientiane;Vientiane
viet;n;VN;Viet Nam
vietnam;n;VN;Vietnam
vietnamese;p;VN;Vietnamese
vilnius;c;cpng,LT*,Vilnius;Vilnius
vincentian;p;VC;Vincentian
vincentians;p;VC;Vincentians
virginia;s;US.VA;Virginia
visakhapatnam;c;quwe,IN,Visakhapatnam;Visakhapatnam
volgograd;c;a4s5,RU,Volgograd;Volgograd
vt;s;US.VT;Vt,
w;s;US.WV;W. Va,
wales;n;GB;Wales<
wall;s;US;Wall Street
wallis;n;WF;Wallis and Futuna
warsaw;c;g7fr,PL*,Warsaw;Warsaw
wash;s;US.WA;Wash,
washington;c;2gr6r,US*,Washington;Washington~
washington;c;2gr6r,US*,Washington;Washington D.C.
washington;c;2gr6r,US*,Washington;Washington DC
washington;s;US.WA;Washington state
washington;o;;Washington Post
washington;o;;Washington Times
washington;o;;Washington Nationals
washington;o;;Washington Wizards
washington;o;;Washington Capitals
washington;o;;Washington Commanders
washington;o;;Washington Redskins
waziristan;s;PK;Waziristan
wellington;c;1apqp,NZ*,Wellington;Wellington~
welsh;p;GB;Welsh
west;n;DE;West Germany
west;p;DE;West German
west;p;DE;West Germans
west;n;PS;West Bank
west;s;US.WV;West Virginia
west;s;IN;West Bengal
west;o;;West Papua
west;o;;West Indian
west;o;;West Indians
western;n;EH;Western Sahara
western;n;WS;Western Samoa
western;s;AU.08;Western Australia
western;s;ZA;Western Cape
white;s;US;White House
willemstad;c;23apu,CW*,Willemstad;Willemstad
windhoek;c;1zuiw,NA*,Windhoek;Windhoek
wis;s;US.WI;Wis,
wisc;s;US.WI;Wisc,
wisconsin;s;US.WI;Wisconsin
wuhan;c;12e4v,CN,Wuhan;Wuhan
wuxi;c;12dvv,CN,Wuxi;Wuxi
wyo;s;US.WY;Wyo,
wyoming;s;US.WY;Wyoming
xi'an;c;12dnq,CN,Xi'an;Xi'an
xiamen;c;12do5,CN,Xiamen;Xiamen
xian;c;12dnq,CN,Xi'an;Xian
xianyang;c;12dg1,CN,Xianyang;Xianyang
xinjiang;s;CN;Xinjiang
xinyang;c;12c1i,CN,Xinyang;Xinyang
xuchang;c;12bny,CN,Xuchang;Xuchang
yamoussoukro;c;1cv2j,CI*,Yamoussoukro;Yamoussoukro
yangon;c;ru6g,MM,Yangon;Yangon
yaounde;c;1blp9,CM*,Yaoundé;Yaoundé
yaren;c;4jgm5,NR*,Yaren;Yaren
yekaterinburg;c;vurl,RU,Yekaterinburg;Yekaterinburg
yemen;n;YE;Yemen
yemeni;p;YE;Yemeni
yemenis;p;YE;Yemenis
yemenite;p;YE;Yemenite
yemenites;p;YE;Yemenites
yerevan;c;d7ck,AM*,Yerevan;Yerevan
yokohama;c;13m76,JP,Yokohama;Yokohama
yueyang;c;15bdj,CN,Yueyang;Yueyang
yunfu;c;129vh,CN,Yunfu;Yunfu
yunnan;s;CN;Yunnan
zagreb;c;1wb0m,HR*,Zagreb;Zagreb
zaire;n;CD;Zaire
zairean;p;CD;Zairean
zaireans;p;CD;Zaireans
zairian;p;CD;Zairian
zairians;p;CD;Zairians
zambia;n;ZM;Zambia
zambian;p;ZM;Zambian
zambians;p;ZM;Zambians
zamfara;s;NG;Zamfara
zapopan;c;2dat6,MX,Zapopan;Zapopan
zhejiang;s;CN;Zhejiang
zhengzhou;c;1291u,CN,Zhengzhou;Zhengzhou
zhongshan;c;151sn,CN,Zhongshan;Zhongshan
zhu;c;4iy9a,CN,Zhu Cheng City;Zhu Cheng City
zibo;c;129ja,CN,Zibo;Zibo
zimbabwe;n;ZW;Zimbabwe
zimbabwean;p;ZW;Zimbabwean
zimbabweans;p;ZW;Zimbabweans
zurich;c;1kyug,CH,Zurich;Zurich`;
