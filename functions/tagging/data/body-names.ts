// A line is `key of the first word;name with its marks;code;common name, where it is another` (bin/data/names/tables.ts).
// Written by bin/data/build-names.ts; sorted by key.
export const BODY_N2 = `UN1=United Nations;UNICEF=UNICEF;UNESCO=UNESCO;OMS=World Health Organization;IAEA=International Atomic Energy Agency;WBNK=World Bank;WTO=World Trade Organization;EU=European Union;ECB=European Central Bank;NATO=NATO;OSCE=Organization for Security and Co-operation in Europe;OECD=OECD;OPEC=OPEC;AFRU=African Union;ASEAN1=ASEAN;ICC=International Criminal Court;ICJ=International Court of Justice;BOE=Bank of England;BOJ=Bank of Japan;BOC=Bank of Canada;PBOC=People's Bank of China;SNB=Swiss National Bank;RBA=Reserve Bank of Australia;RBNZ=Reserve Bank of New Zealand;RBIN=Reserve Bank of India;NORBK=Norges Bank;NBPL=National Bank of Poland;HNBK=National Bank of Hungary;CBRU=Central Bank of Russia;CBRT=Central Bank of the Republic of Turkey;CBBR=Central Bank of Brazil;BMXO=Bank of Mexico;CBNG=Central Bank of Nigeria;SARB=South African Reserve Bank`;

export const BODY_NAMES = `3m;3M;ric MMM.N
3m;3M!;ric MMM.N;3M
abb;ABB;ric ABBN.S
abb;ABB!;ric ABBN.S;ABB
abbvie;AbbVie;ric ABBV.N
abn;ABN AMRO;ric ABNd.AS
abn;ABN Amro;ric ABNd.AS;ABN AMRO
abu;Abu Sayyaf;-
abu;Abu Dhabi Securities Exchange;XADS
aclu;ACLU!;-;American Civil Liberties Union
adani;Adani Enterprises;ric ADEL.NS
adani;Adani Group;ric ADEL.NS;Adani Enterprises
adb;ADB!?;-;Asian Development Bank
adidas;Adidas;ric ADSGn.DE
adnoc;ADNOC;ric
adnoc;ADNOC!;ric;ADNOC
adobe;Adobe;ric ADBE.O
advanced;Advanced Micro Devices;ric AMD.O
aeroflot;Aeroflot;ric AFLT.MM
afd;AfD;Q6721203;Alternative for Germany
afdb;AfDB;-;African Development Bank
afl-cio;AFL-CIO;-
afl-cio;AFL-CIO!;-;AFL-CIO
african;African Development Bank;-
african;African Union;Q7159
african;African National Congress;Q83162
agriculture;Agriculture Department;-;U.S. Department of Agriculture
aiib;AIIB!;-;Asian Infrastructure Investment Bank
air;Air France-KLM;ric AIRF.PA
air;Air France;ric
air;Air India;ric
air;Air Canada;ric AC.TO
airbnb;Airbnb;ric ABNB.O
airbus;Airbus;ric AIR.PA
al;al Qaeda;Q34490
al;Al Qaeda;Q34490;al Qaeda
al;al Shabaab;-
al;Al Shabaab;-;al Shabaab
al-qaeda;al-Qaeda;Q34490;al Qaeda
al-qaeda;Al-Qaeda;Q34490;al Qaeda
al-qaida;al-Qaida;Q34490;al Qaeda
al-qaida;Al-Qaida;Q34490;al Qaeda
al-shabaab;al-Shabaab;-;al Shabaab
al-shabaab;Al-Shabaab;-;al Shabaab
alibaba;Alibaba;ric 9988.HK
all;All Progressives Congress;-
allianz;Allianz;ric ALVG.DE
allied;Allied Democratic Forces;-
alphabet;Alphabet?;ric GOOGL.O
alstom;Alstom;ric ALSO.PA
alternative;Alternative for Germany;Q6721203
amazon;Amazon?;ric AMZN.O
amazon;Amazon.com;ric AMZN.O;Amazon
ambev;Ambev;ric ABEV3.SA
amd;AMD!;ric AMD.O;Advanced Micro Devices
america;America Movil;ric AMXL.MX
american;American Civil Liberties Union;-
american;American Stock Exchange;XASE;NYSE American
american;American Express;ric AXP.N
american;American Airlines;ric AAL.O
amex;AMEX!;XASE;NYSE American
amgen;Amgen;ric AMGN.O
amnesty;Amnesty International;Q42970
amsterdam;Amsterdam Stock Exchange;XAMS;Euronext Amsterdam
anc;ANC!;Q83162;African National Congress
anglo;Anglo American;ric AAL.L
anz;ANZ;ric ANZ.AX
anz;ANZ!;ric ANZ.AX;ANZ
apec;APEC;-
apec;APEC!;-;APEC
apple;Apple?;ric AAPL.O
apple;Apple Computer;ric AAPL.O;Apple
arab;Arab League;Q7172
aramco;Aramco;ric 2222.SE;Saudi Aramco
arcelik;Arcelik;ric ARCLK.IS
arup;Arup;ric
asean;ASEAN;Q7768
asean;ASEAN!;Q7768;ASEAN
asean;Asean;Q7768;ASEAN
asia-pacific;Asia-Pacific Economic Cooperation;-;APEC
asian;Asian Development Bank;-
asian;Asian Infrastructure Investment Bank;-
aslef;Aslef;-
aslef;ASLEF!;-;Aslef
asml;ASML;ric ASML.AS
asml;ASML!;ric ASML.AS;ASML
association;Association of Southeast Asian Nations;Q7768;ASEAN
association;Association of South East Asian Nations;Q7768;ASEAN
astrazeneca;AstraZeneca;ric AZN.L
asx;ASX!;XASX;Australian Securities Exchange
at;AT&T;ric T.N
at;AT&T!;ric T.N;AT&T
athens;Athens Stock Exchange;XATH
atp;ATP;-
atp;ATP!?;-;ATP
au;AU!?;Q7159;African Union
aukus;AUKUS;-
aukus;AUKUS!;-;AUKUS
australian;Australian Securities Exchange;XASX
australian;Australian Stock Exchange;XASX;Australian Securities Exchange
awami;Awami League;-
axa;AXA;ric AXAF.PA
axa;AXA!;ric AXAF.PA;AXA
axa;Axa;ric AXAF.PA;AXA
b3;B3;BVMF
bae;BAE Systems;ric BAES.L
bafin;BaFin;-
baidu;Baidu;ric 9888.HK
banca;Banca d'Italia;-;Bank of Italy
banco;Banco Central do Brasil;-;Central Bank of Brazil
banco;Banco Santander;ric SAN.MC
bangko;Bangko Sentral ng Pilipinas;-
bangladesh;Bangladesh Nationalist Party;-
bank;Bank for International Settlements;-
bank;Bank of England;Q183231
bank;Bank of Japan;-
bank;Bank of Canada;-
bank;Bank of France;-
bank;Bank of Italy;-
bank;Bank of Spain;-
bank;Bank of Finland;-
bank;Bank of Greece;-
bank;Bank of Russia;-;Central Bank of Russia
bank;Bank of Mexico;-
bank;Bank of Korea;-
bank;Bank Indonesia;-
bank;Bank Negara Malaysia;-
bank;Bank Negara;-;Bank Negara Malaysia
bank;Bank of Thailand;-
bank;Bank of Israel;-
bank;Bank of Ghana;-
bank;Bank of England Monetary Policy Committee;-
bank;Bank of America;ric BAC.N
banque;Banque de France;-;Bank of France
banque;Banque Nationale de Belgique;-
banxico;Banxico;-;Bank of Mexico
barclays;Barclays;ric BARC.L
barrick;Barrick Gold;ric ABX.TO
barrick;Barrick;ric ABX.TO;Barrick Gold
basf;BASF;ric BASFn.DE
basf;BASF!;ric BASFn.DE;BASF
bayer;Bayer;ric BAYGn.DE
baykar;Baykar;ric
bbva;BBVA;ric BBVA.MC
bbva;BBVA!;ric BBVA.MC;BBVA
berkshire;Berkshire Hathaway;ric BRKa.N
bharatiya;Bharatiya Janata Party;Q10230
bhp;BHP;ric BHP.AX
bhp;BHP!;ric BHP.AX;BHP
bhp;BHP Group;ric BHP.AX;BHP
bhp;BHP Billiton;ric BHP.AX;BHP
bill;Bill & Melinda Gates Foundation;-
bis;BIS!?;-;Bank for International Settlements
bjp;BJP!;Q10230;Bharatiya Janata Party
blackrock;BlackRock;ric BLK.N
blackstone;Blackstone;ric BX.N
bmw;BMW;ric BMWG.DE
bmw;BMW!;ric BMWG.DE;BMW
bnp;BNP Paribas;ric BNPP.PA
boe;BoE;Q183231;Bank of England
boeing;Boeing;ric BA.N
boj;BOJ!;-;Bank of Japan
bok;BOK!;-;Bank of Korea
boko;Boko Haram;-
bolsa;Bolsa de Madrid;XMAD;Madrid Stock Exchange
bombardier;Bombardier;ric BBDb.TO
bombay;Bombay Stock Exchange;XBOM
bonhams;Bonhams;ric
borsa;Borsa Italiana;XMIL
borsa;Borsa Istanbul;XIST
bosch;Bosch?;ric
bovespa;Bovespa;BVMF;B3
bp;BP;ric BP.L
bp;BP!;ric BP.L;BP
brics;BRICS;-
brics;BRICS!;-;BRICS
bristol;Bristol Myers Squibb;ric BMY.N;Bristol-Myers Squibb
bristol-myers;Bristol-Myers Squibb;ric BMY.N
british;British Museum;-
british;British Petroleum;ric BP.L;BP
british;British American Tobacco;ric BATS.L
british;British Telecom;ric BT.L;BT
british;British Airways;ric
broadcom;Broadcom;ric AVGO.O
brothers;Brothers of Italy;-
brussels;Brussels Stock Exchange;XBRU;Euronext Brussels
bse;BSE!?;XBOM;Bombay Stock Exchange
bt;BT;ric BT.L
bt;BT!;ric BT.L;BT
bt;BT Group;ric BT.L;BT
buckingham;Buckingham Palace;-
budapest;Budapest Stock Exchange;XBUD
buenos;Buenos Aires Stock Exchange;XBUE
bundesbank;Bundesbank;-
bundesrat;Bundesrat;-
bundestag;Bundestag;-
bursa;Bursa Malaysia;XKLS
byd;BYD;ric 1211.HK
byd;BYD!;ric 1211.HK;BYD
bytedance;ByteDance;ric
cambridge;Cambridge University;-
canon;Canon?;ric 7751.T
capitol;Capitol Hill?;-
cargill;Cargill;ric
caricom;CARICOM;-
caricom;CARICOM!;-;CARICOM
caricom;Caricom;-;CARICOM
carlsberg;Carlsberg;ric CARLb.CO
cas;CAS!?;-;Court of Arbitration for Sport
caterpillar;Caterpillar?;ric CAT.N
cathay;Cathay Pacific;ric 0293.HK
cboe;Cboe;XCBO
cboe;CBOE!;XCBO;Cboe
cbot;CBOT!;XCBT;Chicago Board of Trade
cdc;CDC!;Q583725;Centers for Disease Control and Prevention
cdu;CDU!;Q49762;Christian Democratic Union
cemex;Cemex;ric CEMEXCPO.MX
centers;Centers for Disease Control and Prevention;Q583725
central;Central Bank of Russia;-
central;Central Bank of the Republic of Turkey;-
central;Central Bank of Turkey;-;Central Bank of the Republic of Turkey
central;Central Bank of Brazil;-
central;Central Bank of Nigeria;-
central;Central Bank of Egypt;-
central;Central Bank of Kenya;-
central;Central Bank of Iran;-
central;Central Bank of Iraq;-
central;Central Bank of Ireland;-
central;Central Bank of Chile;-
central;Central Intelligence Agency;Q37230
cern;CERN;-
cern;CERN!;-;CERN
cftc;CFTC!;-;Commodity Futures Trading Commission
chevron;Chevron;ric CVX.N
chicago;Chicago Board Options Exchange;XCBO;Cboe
chicago;Chicago Mercantile Exchange;XCME
chicago;Chicago Board of Trade;XCBT
china;China Securities Regulatory Commission;-
china;China Mobile;ric 0941.HK
china;China Evergrande;ric 3333.HK;Evergrande
chinese;Chinese Communist Party;Q17427;Communist Party of China
christian;Christian Democratic Union;Q49762
christian;Christian Democrats?;Q49762;Christian Democratic Union
christian;Christian Social Union;-
christie;Christie's;ric
cia;CIA!;Q37230;Central Intelligence Agency
cisco;Cisco;ric CSCO.O
cisco;Cisco Systems;ric CSCO.O;Cisco
citi;Citi;ric C.N;Citigroup
citibank;Citibank;ric C.N;Citigroup
citigroup;Citigroup;ric C.N
civic;Civic Platform;-
cma;CMA!?;-;Competition and Markets Authority
cme;CME!?;XCME;Chicago Mercantile Exchange
cme;CME Group;XCME;Chicago Mercantile Exchange
cnb;CNB!?;-;Czech National Bank
cnooc;CNOOC;ric 0883.HK
cnooc;CNOOC!;ric 0883.HK;CNOOC
coca-cola;Coca-Cola;ric KO.N
codelco;Codelco;ric
coinbase;Coinbase;ric COIN.O
collective;Collective Security Treaty Organization;-
collective;Collective Security Treaty Organisation;-;Collective Security Treaty Organization
comcast;Comcast;ric CMCSA.O
comex;COMEX;XCEC
comex;COMEX!;XCEC;COMEX
comex;Comex;XCEC;COMEX
commerce;Commerce Department;-;U.S. Commerce Department
commerzbank;Commerzbank;ric CBKG.DE
committee;Committee to Protect Journalists;-
commodity;Commodity Futures Trading Commission;-
commonwealth;Commonwealth of Nations;Q7785
commonwealth;Commonwealth of Independent States;Q7779
commonwealth;Commonwealth Bank of Australia;ric CBA.AX
commonwealth;Commonwealth Bank;ric CBA.AX;Commonwealth Bank of Australia
communist;Communist Party of China;Q17427
competition;Competition and Markets Authority;-
confederation;Confederation of African Football;-
confederation;Confederation of British Industry;-
congress;Congress?;Q11268;U.S. Congress
conocophillips;ConocoPhillips;ric COP.N
conservative;Conservative Party;Q9626
copenhagen;Copenhagen Stock Exchange;XCSE;Nasdaq Copenhagen
cosatu;COSATU;-
cosatu;COSATU!;-;COSATU
cosatu;Cosatu;-;COSATU
costco;Costco;ric COST.O
council;Council of Europe;Q8908
country;Country Garden;ric 2007.HK
court;Court of Justice of the European Union;-;European Court of Justice
court;Court of Arbitration for Sport;-
credit;Credit Agricole;ric CAGR.PA
credit;Credit Suisse;ric
crown;Crown Prosecution Service;-
csrc;CSRC!;-;China Securities Regulatory Commission
csto;CSTO!;-;Collective Security Treaty Organization
csu;CSU!;-;Christian Social Union
czech;Czech National Bank;-
daesh;Daesh;Q2429253;Islamic State
daimler;Daimler;ric MBGn.DE;Mercedes-Benz
dangote;Dangote Cement;ric DANGCEM.LG
danmarks;Danmarks Nationalbank;-
danone;Danone;ric DANO.PA
danske;Danske Bank;ric DANSKE.CO
dbs;DBS;ric DBSM.SI
dbs;DBS!;ric DBSM.SI;DBS
dbs;DBS Bank;ric DBSM.SI;DBS
de;De Nederlandsche Bank;-;Nederlandsche Bank
de;De Beers;ric
dea;DEA!;-;Drug Enforcement Administration
deere;Deere?;ric DE.N
defense;Defense Department;Q11209;U.S. Department of Defense
deloitte;Deloitte;ric
delta;Delta Air Lines;ric DAL.N
democratic;Democratic Party;Q29552
democratic;Democratic Unionist Party;-
democratic;Democratic Progressive Party;-
department;Department of Homeland Security;-;U.S. Department of Homeland Security
department;Department of Defense;Q11209;U.S. Department of Defense
department;Department of State;Q789915;U.S. State Department
department;Department of Justice;Q1553390;U.S. Department of Justice
department;Department of Commerce;-;U.S. Commerce Department
department;Department of Labor;-;U.S. Labor Department
deutsche;Deutsche Bundesbank;-;Bundesbank
deutsche;Deutsche Bank;ric DBKGn.DE
deutsche;Deutsche Telekom;ric DTEGn.DE
deutsche;Deutsche Bahn;ric
dhs;DHS!;-;U.S. Department of Homeland Security
diageo;Diageo;ric DGE.L
disney;Disney;ric DIS.N;Walt Disney
dnb;DNB;ric DNB.OL
dnb;DNB!;ric DNB.OL;DNB
doctors;Doctors Without Borders;Q49330
dow;Dow Chemical;ric DOW.N
downing;Downing Street;-
dp;DP World;ric
drug;Drug Enforcement Administration;-
dubai;Dubai Financial Market;XDFM
duma;Duma;-
dup;DUP!;-;Democratic Unionist Party
dupont;DuPont;ric DD.N
dutch;Dutch Central Bank;-;Nederlandsche Bank
e.;E.ON;ric EONGn.DE
e.u.;E.U.!;Q458;European Union
east;East African Community;-
easyjet;easyJet;ric EZJ.L
easyjet;EasyJet;ric EZJ.L;easyJet
ebay;eBay;ric EBAY.O
ebrd;EBRD!;-;European Bank for Reconstruction and Development
ec;EC?;-;European Community
ec;EC Commission;Q8880;European Commission
ecb;ECB!;Q8901;European Central Bank
echr;ECHR!;Q122880;European Court of Human Rights
economic;Economic Community of West African States;-;ECOWAS
economic;Economic Freedom Fighters;-
ecopetrol;Ecopetrol;ric ECO.CN
ecowas;ECOWAS;-
ecowas;ECOWAS!;-;ECOWAS
edf;EDF;ric
edf;EDF!;ric;EDF
eec;EEC!;-;European Community
eff;EFF!;-;Economic Freedom Fighters
egyptian;Egyptian Exchange;XCAI
eib;EIB!;-;European Investment Bank
el;El Al;ric
electricite;Electricite de France;ric;EDF
eli;Eli Lilly;ric LLY.N
elysee;Elysee;-
elysee;Elysee Palace;-;Elysee
ema;EMA!?;-;European Medicines Agency
embraer;Embraer;ric EMBR3.SA
emirates;Emirates?;ric
enbridge;Enbridge;ric ENB.TO
enel;Enel;ric ENEI.MI
eni;Eni;ric ENI.MI
environmental;Environmental Protection Agency;Q460173;U.S. Environmental Protection Agency
epa;EPA!;Q460173;U.S. Environmental Protection Agency
equinor;Equinor;ric EQNR.OL
ericsson;Ericsson;ric ERICb.ST
ernst;Ernst & Young;ric
erste;Erste Group;ric ERST.VI
esa;ESA!?;-;European Space Agency
eskom;Eskom;ric
esma;ESMA!;-;European Securities and Markets Authority
eta;ETA;-
eta;ETA!?;-;ETA
ethiopian;Ethiopian Airlines;ric
etihad;Etihad Airways;ric
etihad;Etihad;ric;Etihad Airways
eu;EU!;Q458;European Union
eu;EU Commission;Q8880;European Commission
eu;EU Parliament;Q8889;European Parliament
eu;EU Court of Justice;-;European Court of Justice
eurasian;Eurasian Economic Union;-
eurex;Eurex;XEUR
eurogroup;Eurogroup;-
euronext;Euronext Paris;XPAR
euronext;Euronext Amsterdam;XAMS
euronext;Euronext Brussels;XBRU
euronext;Euronext Lisbon;XLIS
euronext;Euronext Dublin;XDUB
european;European Investment Bank;-
european;European Bank for Reconstruction and Development;-
european;European Union;Q458
european;European Community;-
european;European Economic Community;-;European Community
european;European Commission;Q8880
european;European Parliament;Q8889
european;European Central Bank;Q8901
european;European Council;-
european;European Court of Justice;-
european;European Court of Human Rights;Q122880
european;European Medicines Agency;-
european;European Space Agency;-
european;European Banking Authority;-
european;European Securities and Markets Authority;-
europol;Europol;-
eurostar;Eurostar;ric
eurostat;Eurostat;-
evergrande;Evergrande;ric 3333.HK
exxon;Exxon Mobil;ric XOM.N
exxon;Exxon;ric XOM.N;Exxon Mobil
exxonmobil;ExxonMobil;ric XOM.N;Exxon Mobil
ey;EY!?;ric;Ernst & Young
faa;FAA!;-;Federal Aviation Administration
facebook;Facebook;ric META.O;Meta Platforms
fao;FAO!;Q82151;Food and Agriculture Organization
farc;FARC;-
farc;FARC!;-;FARC
fast;Fast Retailing;ric 9983.T
fatah;Fatah;-
fatf;FATF!;-;Financial Action Task Force
fbi;FBI!;Q8333;Federal Bureau of Investigation
fca;FCA!?;-;Financial Conduct Authority
fcc;FCC!;-;Federal Communications Commission
fda;FDA!;Q204711;U.S. Food and Drug Administration
fdic;FDIC!;-;Federal Deposit Insurance Corporation
fed;Fed?;Q53536;Federal Reserve
federal;Federal Reserve;Q53536
federal;Federal Reserve Board;Q53536;Federal Reserve
federal;Federal Open Market Committee;-
federal;Federal Deposit Insurance Corporation;-
federal;Federal Deposit Insurance Corp;-;Federal Deposit Insurance Corporation
federal;Federal Trade Commission;-
federal;Federal Communications Commission;-
federal;Federal Aviation Administration;-
federal;Federal Bureau of Investigation;Q8333
fedex;FedEx;ric FDX.N
ferrari;Ferrari?;ric RACE.MI
fia;FIA;-
fia;FIA!;-;FIA
fiat;Fiat;ric
fidesz;Fidesz;-
fifa;FIFA;Q253414
fifa;FIFA!;Q253414;FIFA
fifa;Fifa;Q253414;FIFA
financial;Financial Stability Board;-
financial;Financial Action Task Force;-
financial;Financial Conduct Authority;-
fitch;Fitch Ratings;ric
fitch;Fitch?;ric;Fitch Ratings
five;Five Star Movement;-
fomc;FOMC!;-;Federal Open Market Committee
food;Food and Agriculture Organization;Q82151
food;Food and Agriculture Organisation;Q82151;Food and Agriculture Organization
food;Food and Drug Administration;Q204711;U.S. Food and Drug Administration
football;Football Association;-
ford;Ford Motor;ric F.N
ford;Ford?;ric F.N;Ford Motor
fortescue;Fortescue;ric FMG.AX
forza;Forza Italia;-
foxconn;Foxconn;ric 2317.TW
frankfurt;Frankfurt Stock Exchange;XFRA
free;Free Syrian Army;-
frontex;Frontex;-
fsb;FSB;-
fsb;FSB!;-;FSB
ftc;FTC!;-;Federal Trade Commission
fujitsu;Fujitsu;ric 6702.T
g-20;G-20!;Q19771;G20
g-7;G-7!;-;G7
g20;G20;Q19771
g20;G20!;Q19771;G20
g7;G7;-
g7;G7!;-;G7
galp;Galp;ric GALP.LS
garuda;Garuda Indonesia;ric
gates;Gates Foundation;-;Bill & Melinda Gates Foundation
gatt;GATT!;-;General Agreement on Tariffs and Trade
gazprom;Gazprom;ric GAZP.MM
gcc;GCC!;-;Gulf Cooperation Council
gchq;GCHQ;-
gchq;GCHQ!;-;GCHQ
general;General Agreement on Tariffs and Trade;-
general;General Dynamics;ric GD.N
general;General Electric;ric GE.N
general;General Motors;ric GM.N
german;German Bundesbank;-;Bundesbank
gilead;Gilead;ric GILD.O
gilead;Gilead Sciences;ric GILD.O;Gilead
glaxosmithkline;GlaxoSmithKline;ric GSK.L;GSK
glencore;Glencore;ric GLEN.L
gm;GM!;ric GM.N;General Motors
goldman;Goldman Sachs;ric GS.N
google;Google;ric GOOGL.O;Alphabet
grab;Grab?;ric GRAB.O
greenpeace;Greenpeace;Q81307
group;Group of 20;Q19771;G20
group;Group of Twenty;Q19771;G20
group;Group of Seven;-;G7
gru;GRU;-
gru;GRU!;-;GRU
gsk;GSK;ric GSK.L
gsk;GSK!;ric GSK.L;GSK
gulf;Gulf Cooperation Council;-
h;H&M;ric HMb.ST
h;H&M!;ric HMb.ST;H&M
halliburton;Halliburton;ric HAL.N
hamas;Hamas;Q38799
haqqani;Haqqani network;-
haqqani;Haqqani Network;-;Haqqani network
harvard;Harvard University;-
hayat;Hayat Tahrir al-Sham;-
hdfc;HDFC Bank;ric HDBK.NS
heathrow;Heathrow Airport Holdings;ric
heineken;Heineken;ric HEIN.AS
helsinki;Helsinki Stock Exchange;XHEL;Nasdaq Helsinki
hermes;Hermes?;ric HRMS.PA
hezbollah;Hezbollah;Q41053
hitachi;Hitachi;ric 6501.T
hizbollah;Hizbollah;Q41053;Hezbollah
hizbullah;Hizbullah;Q41053;Hezbollah
hkma;HKMA!;-;Hong Kong Monetary Authority
hm;HM Revenue & Customs;-
hmrc;HMRC!;-;HM Revenue & Customs
home;Home Depot;ric HD.N
hon;Hon Hai;ric 2317.TW;Foxconn
honda;Honda Motor;ric 7267.T
honda;Honda?;ric 7267.T;Honda Motor
honeywell;Honeywell;ric HON.O
hong;Hong Kong Monetary Authority;-
hong;Hong Kong Stock Exchange;XHKG
house;House of Representatives?;Q11701;U.S. House of Representatives
house;House of Commons;Q11005
house;House of Lords;Q11007
houthi;Houthi?;-;Houthis
houthis;Houthis;-
hsbc;HSBC;ric HSBA.L
hsbc;HSBC!;ric HSBA.L;HSBC
hts;HTS!;-;Hayat Tahrir al-Sham
huawei;Huawei;ric
human;Human Rights Watch;Q187052
hungarian;Hungarian National Bank;-;National Bank of Hungary
hyundai;Hyundai Motor;ric 005380.KS
hyundai;Hyundai;ric 005380.KS;Hyundai Motor
iaea;IAEA!;Q41984;International Atomic Energy Agency
iag;IAG;ric ICAG.L
iag;IAG!?;ric ICAG.L;IAG
iata;IATA!;-;International Air Transport Association
iberdrola;Iberdrola;ric IBE.MC
iberia;Iberia?;ric
ibm;IBM;ric IBM.N
ibm;IBM!;ric IBM.N;IBM
icao;ICAO!;-;International Civil Aviation Organization
icbc;ICBC;ric 1398.HK
icbc;ICBC!;ric 1398.HK;ICBC
icc;ICC!?;Q47488;International Criminal Court
ice;ICE Futures Europe;IFEU
icici;ICICI Bank;ric ICBK.NS
icj;ICJ!;Q7801;International Court of Justice
icrc;ICRC!;-;International Committee of the Red Cross
idf;IDF!;-;Israel Defense Forces
iea;IEA!;-;International Energy Agency
ifrc;IFRC!;-;International Federation of Red Cross and Red Crescent Societies
ig;IG Metall;-
ikea;Ikea;ric
ikea;IKEA!;ric;Ikea
ilo;ILO!;Q54129;International Labour Organization
imf;IMF!;Q7804;International Monetary Fund
immigration;Immigration and Customs Enforcement;-;U.S. Immigration and Customs Enforcement
indian;Indian Space Research Organisation;-
indian;Indian National Congress;Q10225
indigo;IndiGo;ric INGL.NS
inditex;Inditex;ric ITX.MC
indonesia;Indonesia Stock Exchange;XIDX
infosys;Infosys;ric INFY.NS
ing;ING;ric INGA.AS
ing;ING!;ric INGA.AS;ING
inkatha;Inkatha Freedom Party;-
institutional;Institutional Revolutionary Party;-
intel;Intel;ric INTC.O
inter-american;Inter-American Development Bank;-
inter-services;Inter-Services Intelligence;-
intergovernmental;Intergovernmental Panel on Climate Change;-
international;International Atomic Energy Agency;Q41984
international;International Labour Organization;Q54129
international;International Labour Organisation;Q54129;International Labour Organization
international;International Civil Aviation Organization;-
international;International Maritime Organization;-
international;International Monetary Fund;Q7804
international;International Energy Agency;-
international;International Criminal Court;Q47488
international;International Court of Justice;Q7801
international;International Committee of the Red Cross;-
international;International Federation of Red Cross and Red Crescent Societies;-
international;International Rescue Committee;-
international;International Air Transport Association;-
international;International Federation of Journalists;-
international;International Olympic Committee;Q40970
international;International Cricket Council;-
international;International Tennis Federation;-
international;International Business Machines;ric IBM.N;IBM
interpol;Interpol;Q8475
interpol;INTERPOL!;Q8475;Interpol
intesa;Intesa Sanpaolo;ric ISP.MI
ioc;IOC!;Q40970;International Olympic Committee
ipcc;IPCC!;-;Intergovernmental Panel on Climate Change
ira;IRA!;-;Irish Republican Army
iran;Iran's Revolutionary Guards;-;Revolutionary Guards
irgc;IRGC!;-;Revolutionary Guards
irish;Irish Republican Army;-
irish;Irish Stock Exchange;XDUB;Euronext Dublin
isil;ISIL!;Q2429253;Islamic State
isis;ISIS!;Q2429253;Islamic State
isis-k;ISIS-K;-;Islamic State Khorasan
isis-khorasan;ISIS-Khorasan;-;Islamic State Khorasan
islamic;Islamic Revolutionary Guard Corps;-;Revolutionary Guards
islamic;Islamic State;Q2429253
islamic;Islamic State of Iraq and Syria;Q2429253;Islamic State
islamic;Islamic State Khorasan;-
islamic;Islamic State in Khorasan;-;Islamic State Khorasan
islamic;Islamic State Khorasan Province;-;Islamic State Khorasan
islamic;Islamic State West Africa Province;-
israel;Israel Defense Forces;-
israeli;Israeli Defense Forces;-;Israel Defense Forces
isro;ISRO!;-;Indian Space Research Organisation
istanbul;Istanbul Stock Exchange;XIST;Borsa Istanbul
iswap;ISWAP!;-;Islamic State West Africa Province
itau;Itau Unibanco;ric ITUB4.SA
itf;ITF!;-;International Tennis Federation
j.p.;J.P. Morgan;ric JPM.N;JPMorgan Chase
jaish-e-mohammad;Jaish-e-Mohammad;-
jaish-e-mohammed;Jaish-e-Mohammed;-;Jaish-e-Mohammad
jakarta;Jakarta Stock Exchange;XIDX;Indonesia Stock Exchange
jaxa;JAXA;-
jaxa;JAXA!;-;JAXA
jbs;JBS;ric JBSS3.SA
jbs;JBS!;ric JBSS3.SA;JBS
jd;JD.com;ric 9618.HK
jemaah;Jemaah Islamiah;-
johannesburg;Johannesburg Stock Exchange;XJSE
john;John Deere;ric DE.N;Deere
johnson;Johnson & Johnson;ric JNJ.N
johnson;Johnson and Johnson;ric JNJ.N;Johnson & Johnson
jp;JP Morgan;ric JPM.N;JPMorgan Chase
jpmorgan;JPMorgan Chase;ric JPM.N
jpmorgan;JPMorgan;ric JPM.N;JPMorgan Chase
jse;JSE!;XJSE;Johannesburg Stock Exchange
justice;Justice Department;Q1553390;U.S. Department of Justice
karachi;Karachi Stock Exchange;XKAR;Pakistan Stock Exchange
kdp;KDP!;-;Kurdistan Democratic Party
kering;Kering;ric PRTP.PA
kia;Kia;ric 000270.KS
klm;KLM;ric
klm;KLM!;ric;KLM
knesset;Knesset;-
koch;Koch Industries;ric
korea;Korea Exchange;XKRX
korea;Korea Stock Exchange;XKRX;Korea Exchange
kpmg;KPMG;ric
kpmg;KPMG!;ric;KPMG
kremlin;Kremlin;-
ku;Ku Klux Klan;-
kuala;Kuala Lumpur Stock Exchange;XKLS;Bursa Malaysia
kuomintang;Kuomintang;-
kurdistan;Kurdistan Workers' Party;-
kurdistan;Kurdistan Workers Party;-;Kurdistan Workers' Party
kurdistan;Kurdistan Democratic Party;-
l'oreal;L'Oreal;ric OREP.PA
labor;Labor Department;-;U.S. Labor Department
labour;Labour Party;Q9630
lashkar-e-taiba;Lashkar-e-Taiba;-
law;Law and Justice;-
law;Law and Justice party;-;Law and Justice
ldp;LDP!;-;Liberal Democratic Party
league;League of Arab States;Q7172;Arab League
lehman;Lehman Brothers;ric
lg;LG Electronics;ric 066570.KS
lib;Lib Dems;Q9624;Liberal Democrats
liberal;Liberal Democrats;Q9624
liberal;Liberal Democratic Party;-
liberation;Liberation Tigers of Tamil Eelam;-;Tamil Tigers
likud;Likud;-
lisbon;Lisbon Stock Exchange;XLIS;Euronext Lisbon
lloyds;Lloyds Banking Group;ric LLOY.L
lloyds;Lloyds;ric LLOY.L;Lloyds Banking Group
lme;LME!;XLME;London Metal Exchange
lockheed;Lockheed Martin;ric LMT.N
lok;Lok Sabha;-
london;London Stock Exchange;XLON
london;London Metal Exchange;XLME
lord;Lord's Resistance Army;-
lse;LSE!?;XLON;London Stock Exchange
ltte;LTTE!;-;Tamil Tigers
lufthansa;Lufthansa;ric LHAG.DE
lukoil;Lukoil;ric LKOH.MM
lvmh;LVMH;ric LVMH.PA
lvmh;LVMH!;ric LVMH.PA;LVMH
m23;M23;-
m23;M23!;-;M23
madrid;Madrid Stock Exchange;XMAD
maersk;Maersk;ric MAERSKb.CO
major;Major League Baseball;-
marks;Marks & Spencer;ric MKS.L
marks;Marks and Spencer;ric MKS.L;Marks & Spencer
massachusetts;Massachusetts Institute of Technology;-
mastercard;Mastercard;ric MA.N
mastercard;MasterCard;ric MA.N;Mastercard
mazda;Mazda;ric 7261.T
mcdonald;McDonald's;ric MCD.N
mckinsey;McKinsey;ric
medecins;Medecins Sans Frontieres;Q49330;Doctors Without Borders
meituan;Meituan;ric 3690.HK
mercedes-benz;Mercedes-Benz;ric MBGn.DE
merck;Merck?;ric MRK.N
mercosur;Mercosur;Q4264
met;Met Office;-
meta;Meta Platforms;ric META.O
meta;Meta?;ric META.O;Meta Platforms
metropolitan;Metropolitan Police;-
mexican;Mexican Stock Exchange;XMEX
mi5;MI5;-
mi5;MI5!;-;MI5
mi6;MI6;-
mi6;MI6!;-;MI6
michelin;Michelin;ric MICP.PA
micron;Micron;ric MU.O
micron;Micron Technology;ric MU.O;Micron
microsoft;Microsoft;ric MSFT.O
milan;Milan Stock Exchange;XMIL;Borsa Italiana
milan;Milan Bourse;XMIL;Borsa Italiana
mitsubishi;Mitsubishi UFJ;ric 8306.T
mitsubishi;Mitsubishi UFJ Financial Group;ric 8306.T;Mitsubishi UFJ
mitsubishi;Mitsubishi Corp;ric 8058.T
mitsui;Mitsui?;ric 8031.T
mlb;MLB!;-;Major League Baseball
moderna;Moderna;ric MRNA.O
monetary;Monetary Authority of Singapore;-
monetary;Monetary Policy Committee;-;Bank of England Monetary Policy Committee
monsanto;Monsanto;ric
moody;Moody's;ric MCO.N
moody;Moody's Investors Service;ric MCO.N;Moody's
morgan;Morgan Stanley;ric MS.N
moscow;Moscow Exchange;MISX
mossad;Mossad;-
msf;MSF!;Q49330;Doctors Without Borders
mtn;MTN;ric MTNJ.J
mtn;MTN!;ric MTNJ.J;MTN
munich;Munich Re;ric MUVGn.DE
muslim;Muslim Brotherhood;-
naftogaz;Naftogaz;ric
nairobi;Nairobi Securities Exchange;XNAI
narodowy;Narodowy Bank Polski;-;National Bank of Poland
nasa;NASA;Q23548
nasa;NASA!;Q23548;NASA
nasa;Nasa;Q23548;NASA
nasdaq;Nasdaq;XNAS
nasdaq;NASDAQ!;XNAS;Nasdaq
nasdaq;Nasdaq Stock Market;XNAS;Nasdaq
nasdaq;Nasdaq Stockholm;XSTO
nasdaq;Nasdaq Helsinki;XHEL
nasdaq;Nasdaq Copenhagen;XCSE
naspers;Naspers;ric NPNJn.J
national;National Football League;-
national;National Basketball Association;-
national;National Hockey League;-
national;National Bank of Poland;-
national;National Bank of Hungary;-
national;National Bank of Romania;-
national;National Bank of Ukraine;-
national;National Bank of Belgium;-;Banque Nationale de Belgique
national;National Transportation Safety Board;-
national;National Institutes of Health;-
national;National Hurricane Center;-
national;National Weather Service;-
national;National Oceanic and Atmospheric Administration;-
national;National Security Agency;Q121194
national;National People's Congress;-
national;National Health Service;-
national;National Liberation Army;-
national;National Rally;-
national;National Front?;-;National Rally
national;National League for Democracy;-
national;National Assembly?;-
national;National Rifle Association;-
national;National Stock Exchange of India;XNSE
national;National Stock Exchange;XNSE;National Stock Exchange of India
national;National Australia Bank;ric NAB.AX
nato;NATO;Q7184
nato;NATO!;Q7184;NATO
nato;Nato;Q7184;NATO
natwest;NatWest;ric NWG.L
natwest;NatWest Group;ric NWG.L;NatWest
nba;NBA!;-;National Basketball Association
nec;NEC;ric 6701.T
nec;NEC!;ric 6701.T;NEC
nederlandsche;Nederlandsche Bank;-
nestle;Nestle;ric NESN.S
netflix;Netflix;ric NFLX.O
new;New Democracy;-
new;New York Stock Exchange;XNYS
new;New York Mercantile Exchange;XNYM
new;New Zealand Exchange;XNZE
new;New Zealand Stock Exchange;XNZE;New Zealand Exchange
nfl;NFL!;-;National Football League
nhl;NHL!;-;National Hockey League
nhs;NHS!;-;National Health Service
nigerian;Nigerian Exchange;XNSA
nigerian;Nigerian Stock Exchange;XNSA;Nigerian Exchange
nih;NIH!;-;National Institutes of Health
nike;Nike;ric NKE.N
nintendo;Nintendo;ric 7974.T
nippon;Nippon Steel;ric 5401.T
nissan;Nissan Motor;ric 7201.T
nissan;Nissan;ric 7201.T;Nissan Motor
noaa;NOAA!;-;National Oceanic and Atmospheric Administration
nobel;Nobel Foundation;-
nobel;Nobel Committee;-
nokia;Nokia;ric NOKIA.HE
nomura;Nomura;ric 8604.T
nomura;Nomura Holdings;ric 8604.T;Nomura
nomura;Nomura Securities;ric 8604.T;Nomura
non-aligned;Non-Aligned Movement;-
nordea;Nordea;ric NDA.HE
norges;Norges Bank;-
norsk;Norsk Hydro;ric NHY.OL
north;North Atlantic Treaty Organization;Q7184;NATO
north;North Atlantic Treaty Organisation;Q7184;NATO
northrop;Northrop Grumman;ric NOC.N
northvolt;Northvolt;ric
norwegian;Norwegian Refugee Council;-
norwegian;Norwegian Nobel Committee;-;Nobel Committee
novartis;Novartis;ric NOVN.S
novo;Novo Nordisk;ric NOVOb.CO
nra;NRA!;-;National Rifle Association
nsa;NSA!;Q121194;National Security Agency
ntsb;NTSB!;-;National Transportation Safety Board
ntt;NTT;ric 9432.T
ntt;NTT!;ric 9432.T;NTT
nvidia;Nvidia;ric NVDA.O
nymex;NYMEX!;XNYM;New York Mercantile Exchange
nymex;Nymex;XNYM;New York Mercantile Exchange
nyse;NYSE!;XNYS;New York Stock Exchange
nyse;NYSE American;XASE
nzx;NZX!;XNZE;New Zealand Exchange
oas;OAS!;-;Organization of American States
occidental;Occidental Petroleum;ric OXY.N
oecd;OECD;Q41550
oecd;OECD!;Q41550;OECD
office;Office for National Statistics;-
oic;OIC!;-;Organisation of Islamic Cooperation
old;Old Bailey;-
omv;OMV;ric OMVV.VI
omv;OMV!;ric OMVV.VI;OMV
ons;ONS!;-;Office for National Statistics
opec;OPEC;Q7795
opec;OPEC!;Q7795;OPEC
opec;Opec;Q7795;OPEC
opec;OPEC+;Q7795;OPEC
openai;OpenAI;ric
oracle;Oracle?;ric ORCL.N
orange;Orange?;ric ORAN.PA
organisation;Organisation for Security and Cooperation in Europe;Q81299;Organization for Security and Co-operation in Europe
organisation;Organisation for Economic Co-operation and Development;Q41550;OECD
organisation;Organisation for Economic Cooperation and Development;Q41550;OECD
organisation;Organisation of Petroleum Exporting Countries;Q7795;OPEC
organisation;Organisation of Islamic Cooperation;-
organisation;Organisation of American States;-;Organization of American States
organization;Organization for Security and Co-operation in Europe;Q81299
organization;Organization for Security and Cooperation in Europe;Q81299;Organization for Security and Co-operation in Europe
organization;Organization for Economic Cooperation and Development;Q41550;OECD
organization;Organization of the Petroleum Exporting Countries;Q7795;OPEC
organization;Organization of Petroleum Exporting Countries;Q7795;OPEC
organization;Organization of Islamic Cooperation;-;Organisation of Islamic Cooperation
organization;Organization of American States;-
orlen;Orlen;ric PKN.WA
osaka;Osaka Exchange;XOSE
osaka;Osaka Securities Exchange;XOSE;Osaka Exchange
osce;OSCE!;Q81299;Organization for Security and Co-operation in Europe
oslo;Oslo Bors;XOSL
oslo;Oslo Stock Exchange;XOSL;Oslo Bors
oxfam;Oxfam;Q267941
oxford;Oxford University;-
pacific;Pacific Islands Forum;-
pakistan;Pakistan Tehreek-e-Insaf;-
pakistan;Pakistan Muslim League;-
pakistan;Pakistan Stock Exchange;XKAR
pakistani;Pakistani Taliban;-;Tehreek-e-Taliban Pakistan
palestine;Palestine Liberation Organization;-
palestine;Palestine Liberation Organisation;-;Palestine Liberation Organization
palestinian;Palestinian Islamic Jihad;-
palestinian;Palestinian Authority;-
panasonic;Panasonic;ric 6752.T
paramount;Paramount Pictures;ric
paris;Paris Bourse;XPAR;Euronext Paris
paris;Paris Stock Exchange;XPAR;Euronext Paris
paypal;PayPal;ric PYPL.O
pboc;PBOC!;-;People's Bank of China
pboc;PBoC;-;People's Bank of China
pdvsa;PDVSA;ric
pdvsa;PDVSA!;ric;PDVSA
pemex;Pemex;ric
pentagon;Pentagon;-
people;People's Bank of China;-
people;People's Liberation Army;-
peoples;Peoples Democratic Party;-
pepsico;PepsiCo;ric PEP.O
permanent;Permanent Court of Arbitration;-
petrobras;Petrobras;ric PETR4.SA
petrochina;PetroChina;ric 0857.HK
petronas;Petronas;ric
pfizer;Pfizer;ric PFE.N
philippine;Philippine Stock Exchange;XPHS
philips;Philips;ric PHG.AS
pkk;PKK!;-;Kurdistan Workers' Party
pkn;PKN Orlen;ric PKN.WA;Orlen
pla;PLA!;-;People's Liberation Army
plaid;Plaid Cymru;-
plo;PLO!;-;Palestine Liberation Organization
podemos;Podemos;-
polisario;Polisario Front;-
polisario;Polisario;-;Polisario Front
porsche;Porsche;ric P911_p.DE
posco;POSCO;ric 005490.KS
posco;POSCO!;ric 005490.KS;POSCO
prague;Prague Stock Exchange;XPRA
pricewaterhousecoopers;PricewaterhouseCoopers;ric;PwC
procter;Procter & Gamble;ric PG.N
procter;Procter and Gamble;ric PG.N;Procter & Gamble
pti;PTI!;-;Pakistan Tehreek-e-Insaf
pwc;PwC;ric
pwc;PwC!;ric;PwC
qantas;Qantas;ric QAN.AX
qatar;Qatar Stock Exchange;DSMD
qatar;Qatar Airways;ric
qualcomm;Qualcomm;ric QCOM.O
rapid;Rapid Support Forces;-
raytheon;Raytheon;ric RTX.N;RTX
rba;RBA!;-;Reserve Bank of Australia
rbi;RBI!;-;Reserve Bank of India
rbnz;RBNZ!;-;Reserve Bank of New Zealand
red;Red Cross;-
red;Red Crescent;-
reform;Reform UK;-
reliance;Reliance Industries;ric RELI.NS
renault;Renault;ric RENA.PA
reporters;Reporters Without Borders;-
repsol;Repsol;ric REP.MC
republican;Republican Party;Q29468
reserve;Reserve Bank of Australia;-
reserve;Reserve Bank of New Zealand;-
reserve;Reserve Bank of India;-
revolutionary;Revolutionary Guards;-
revolutionary;Revolutionary Armed Forces of Colombia;-;FARC
riksbank;Riksbank;-
rio;Rio Tinto;ric RIO.L
rmt;RMT;-
rmt;RMT!;-;RMT
roche;Roche;ric ROG.S
rolls-royce;Rolls-Royce;ric RR.L
roscosmos;Roscosmos;-
rosneft;Rosneft;ric ROSN.MM
royal;Royal Swedish Academy of Sciences;-
royal;Royal Society;-
royal;Royal Dutch Shell;ric SHEL.L;Shell
royal;Royal Bank of Canada;ric RY.TO
rtx;RTX;ric RTX.N
rtx;RTX!;ric RTX.N;RTX
russian;Russian Central Bank;-;Central Bank of Russia
russian;Russian central bank;-;Central Bank of Russia
rwe;RWE;ric RWEG.DE
rwe;RWE!;ric RWEG.DE;RWE
ryanair;Ryanair;ric RYA.I
s;S&P Global;ric SPGI.N
saab;Saab;ric SAABb.ST
sadc;SADC!;-;Southern African Development Community
safaricom;Safaricom;ric SCOM.NR
sainsbury;Sainsbury's;ric SBRY.L
salesforce;Salesforce;ric CRM.N
samsung;Samsung Electronics;ric 005930.KS
samsung;Samsung;ric 005930.KS;Samsung Electronics
sandinista;Sandinista National Liberation Front;-
sanofi;Sanofi;ric SASY.PA
santander;Santander?;ric SAN.MC;Banco Santander
santiago;Santiago Stock Exchange;XSGO
sao;Sao Paulo Stock Exchange;BVMF;B3
sap;SAP;ric SAPG.DE
sap;SAP!;ric SAPG.DE;SAP
sarb;SARB!;-;South African Reserve Bank
sas;SAS;ric SAS.ST
sas;SAS!?;ric SAS.ST;SAS
sasol;Sasol;ric SOLJ.J
saudi;Saudi Central Bank;-
saudi;Saudi Exchange;XSAU
saudi;Saudi Aramco;ric 2222.SE
save;Save the Children;-
sberbank;Sberbank;ric SBER.MM
schlumberger;Schlumberger;ric SLB.N
scotland;Scotland Yard;-
scottish;Scottish National Party;Q10658
sdf;SDF!;-;Syrian Democratic Forces
sec;SEC!?;Q953944;U.S. Securities and Exchange Commission
securities;Securities and Exchange Commission;Q953944;U.S. Securities and Exchange Commission
security;Security Council?;Q37470;United Nations Security Council
senate;Senate?;Q66096;U.S. Senate
sendero;Sendero Luminoso;-
sgx;SGX!;XSES;Singapore Exchange
shanghai;Shanghai Cooperation Organisation;Q485207
shanghai;Shanghai Cooperation Organization;Q485207;Shanghai Cooperation Organisation
shanghai;Shanghai Stock Exchange;XSHG
shell;Shell?;ric SHEL.L
shenzhen;Shenzhen Stock Exchange;XSHE
shin;Shin Bet;-
shining;Shining Path;-;Sendero Luminoso
shopify;Shopify;ric SHOP.TO
siemens;Siemens;ric SIEGn.DE
siemens;Siemens Energy;ric
singapore;Singapore Exchange;XSES
singapore;Singapore Airlines;ric SIAL.SI
sinn;Sinn Fein;-
sinopec;Sinopec;ric 0386.HK
six;SIX Swiss Exchange;XSWX
sk;SK Hynix;ric 000660.KS
slb;SLB!;ric SLB.N;Schlumberger
snb;SNB!;-;Swiss National Bank
sncf;SNCF;ric
sncf;SNCF!;ric;SNCF
snp;SNP!;Q10658;Scottish National Party
social;Social Democratic Party of Germany;Q49768
societe;Societe Generale;ric SOGN.PA
softbank;SoftBank;ric 9984.T
softbank;Softbank;ric 9984.T;SoftBank
softbank;SoftBank Group;ric 9984.T;SoftBank
sony;Sony;ric 6758.T
sony;Sony Group;ric 6758.T;Sony
sotheby;Sotheby's;ric
south;South African Reserve Bank;-
southern;Southern African Development Community;-
southwest;Southwest Airlines;ric LUV.N
spacex;SpaceX;ric
spd;SPD!;Q49768;Social Democratic Party of Germany
sqm;SQM;ric SQMa.SN
sqm;SQM!;ric SQMa.SN;SQM
standard;Standard Chartered;ric STAN.L
standard;Standard Bank;ric SBKJ.J
standard;Standard & Poor's;ric SPGI.N;S&P Global
standard;Standard and Poor's;ric SPGI.N;S&P Global
stanford;Stanford University;-
starbucks;Starbucks;ric SBUX.O
state;State Bank of Pakistan;-
state;State Department;Q789915;U.S. State Department
state;State Duma;-;Duma
state;State Bank of India;ric SBI.NS
statoil;Statoil;ric EQNR.OL;Equinor
stellantis;Stellantis;ric STLAM.MI
stock;Stock Exchange of Hong Kong;XHKG;Hong Kong Stock Exchange
stock;Stock Exchange of Singapore;XSES;Singapore Exchange
stock;Stock Exchange of Thailand;XBKK
stockholm;Stockholm Stock Exchange;XSTO;Nasdaq Stockholm
subaru;Subaru;ric 7270.T
sumitomo;Sumitomo Mitsui;ric 8316.T
suncor;Suncor;ric SU.TO
suncor;Suncor Energy;ric SU.TO;Suncor
supreme;Supreme Court of the United States;Q11201;U.S. Supreme Court
sveriges;Sveriges Riksbank;-;Riksbank
swiss;Swiss National Bank;-
syrian;Syrian Observatory for Human Rights;-
syrian;Syrian Democratic Forces;-
syriza;Syriza;-
tadawul;Tadawul;XSAU;Saudi Exchange
taipei;Taipei Stock Exchange;XTAI;Taiwan Stock Exchange
taiwan;Taiwan Stock Exchange;XTAI
taiwan;Taiwan Semiconductor Manufacturing;ric 2330.TW;TSMC
takeda;Takeda;ric 4502.T
takeda;Takeda Pharmaceutical;ric 4502.T;Takeda
taleban;Taleban;Q42418;Taliban
taliban;Taliban;Q42418
tamil;Tamil Tigers;-
target;Target?;ric TGT.N
tata;Tata Consultancy Services;ric TCS.NS
tata;Tata Motors;ric TAMO.NS
tata;Tata Steel;ric TISC.NS
teamsters;Teamsters;-
tehreek-e-taliban;Tehreek-e-Taliban Pakistan;-
tel;Tel Aviv Stock Exchange;XTAE
telecom;Telecom Italia;ric TLIT.MI
telefonica;Telefonica;ric TEF.MC
telenor;Telenor;ric TEL.OL
telstra;Telstra;ric TLS.AX
tencent;Tencent;ric 0700.HK
tepco;TEPCO!;ric 9501.T;Tokyo Electric Power
tesco;Tesco;ric TSCO.L
tesla;Tesla;ric TSLA.O
teva;Teva;ric TEVA.TA
teva;Teva Pharmaceutical;ric TEVA.TA;Teva
texas;Texas Instruments;ric TXN.O
thales;Thales;ric TCFP.PA
thames;Thames Water;ric
thyssenkrupp;Thyssenkrupp;ric TKAG.DE
tigray;Tigray People's Liberation Front;-
tiktok;TikTok;ric
tokyo;Tokyo Stock Exchange;XTKS
tokyo;Tokyo Electric Power;ric 9501.T
toronto;Toronto Stock Exchange;XTSE
toronto-dominion;Toronto-Dominion Bank;ric TD.TO
toshiba;Toshiba;ric 6502.T
totalenergies;TotalEnergies;ric TTEF.PA
toyota;Toyota Motor;ric 7203.T
toyota;Toyota;ric 7203.T;Toyota Motor
tplf;TPLF!;-;Tigray People's Liberation Front
trades;Trades Union Congress;-
transparency;Transparency International;-
treasury;Treasury Department;Q501542;U.S. Treasury
trenitalia;Trenitalia;ric
tsmc;TSMC;ric 2330.TW
tsmc;TSMC!;ric 2330.TW;TSMC
tsx;TSX!;XTSE;Toronto Stock Exchange
tsx;TSX Venture Exchange;XTSX
ttp;TTP!;-;Tehreek-e-Taliban Pakistan
turkish;Turkish central bank;-;Central Bank of the Republic of Turkey
turkish;Turkish Airlines;ric THYAO.IS
twitter;Twitter;ric
u.n.;U.N.!;Q1065;United Nations
u.n.;U.N. Security Council;Q37470;United Nations Security Council
u.n.;U.N. General Assembly;Q47423;United Nations General Assembly
u.n.;U.N. Children's Fund;Q740308;UNICEF
u.n.;U.N. refugee agency;Q132551;UNHCR
u.n.;U.N. Development Programme;-;United Nations Development Programme
u.s.;U.S. Federal Reserve;Q53536;Federal Reserve
u.s.;U.S. Securities and Exchange Commission;Q953944
u.s.;U.S. Federal Trade Commission;-;Federal Trade Commission
u.s.;U.S. Food and Drug Administration;Q204711
u.s.;U.S. Environmental Protection Agency;Q460173
u.s.;U.S. Centers for Disease Control and Prevention;Q583725;Centers for Disease Control and Prevention
u.s.;U.S. Geological Survey;-
u.s.;U.S. National Hurricane Center;-;National Hurricane Center
u.s.;U.S. Department of Homeland Security;-
u.s.;U.S. Immigration and Customs Enforcement;-
u.s.;U.S. Department of Defense;Q11209
u.s.;U.S. State Department;Q789915
u.s.;U.S. Department of State;Q789915;U.S. State Department
u.s.;U.S. Treasury;Q501542
u.s.;U.S. Treasury Department;Q501542;U.S. Treasury
u.s.;U.S. Department of Justice;Q1553390
u.s.;U.S. Justice Department;Q1553390;U.S. Department of Justice
u.s.;U.S. Department of Agriculture;-
u.s.;U.S. Commerce Department;-
u.s.;U.S. Labor Department;-
u.s.;U.S. Congress;Q11268
u.s.;U.S. Senate;Q66096
u.s.;U.S. House of Representatives;Q11701
u.s.;U.S. Supreme Court;Q11201
u.s.;U.S. Chamber of Commerce;-
uaw;UAW!;-;United Auto Workers
uber;Uber;ric UBER.N
ubs;UBS;ric UBSG.S
ubs;UBS!;ric UBSG.S;UBS
uefa;UEFA;Q35572
uefa;UEFA!;Q35572;UEFA
uefa;Uefa;Q35572;UEFA
un;UN!;Q1065;United Nations
un;UN Security Council;Q37470;United Nations Security Council
un;UN General Assembly;Q47423;United Nations General Assembly
un;UN Children's Fund;Q740308;UNICEF
un;UN refugee agency;Q132551;UNHCR
un;UN Development Programme;-;United Nations Development Programme
un;UN Environment Programme;-;United Nations Environment Programme
undp;UNDP!;-;United Nations Development Programme
unep;UNEP!;-;United Nations Environment Programme
unesco;UNESCO;Q7809
unesco;Unesco;Q7809;UNESCO
unhcr;UNHCR;Q132551
unhcr;UNHCR!;Q132551;UNHCR
unicef;UNICEF;Q740308
unicef;Unicef;Q740308;UNICEF
unicredit;UniCredit;ric CRDI.MI
unifil;UNIFIL;-
unifil;UNIFIL!;-;UNIFIL
unilever;Unilever;ric ULVR.L
uniqlo;Uniqlo;ric 9983.T;Fast Retailing
unison;Unison?;-
unite;Unite?;-
united;United Nations;Q1065
united;United Nations Security Council;Q37470
united;United Nations General Assembly;Q47423
united;United Nations Children's Fund;Q740308;UNICEF
united;United Nations Educational, Scientific and Cultural Organization;Q7809;UNESCO
united;United Nations High Commissioner for Refugees;Q132551;UNHCR
united;United Nations Development Programme;-
united;United Nations Environment Programme;-
united;United Russia;-
united;United Auto Workers;-
united;United Airlines;ric UAL.O
united;United Parcel Service;ric UPS.N
universal;Universal Pictures;ric
university;University of Oxford;-;Oxford University
university;University of Cambridge;-;Cambridge University
unrwa;UNRWA;-
unrwa;UNRWA!;-;UNRWA
unrwa;Unrwa;-;UNRWA
ups;UPS!;ric UPS.N;United Parcel Service
us;US Federal Reserve;Q53536;Federal Reserve
us;US Securities and Exchange Commission;Q953944;U.S. Securities and Exchange Commission
us;US Food and Drug Administration;Q204711;U.S. Food and Drug Administration
us;US Geological Survey;-;U.S. Geological Survey
us;US Department of Defense;Q11209;U.S. Department of Defense
us;US State Department;Q789915;U.S. State Department
us;US Treasury;Q501542;U.S. Treasury
us;US Justice Department;Q1553390;U.S. Department of Justice
us;US Department of Agriculture;-;U.S. Department of Agriculture
us;US Congress;Q11268;U.S. Congress
us;US Senate;Q66096;U.S. Senate
us;US Supreme Court;Q11201;U.S. Supreme Court
usda;USDA!;-;U.S. Department of Agriculture
usgs;USGS!;-;U.S. Geological Survey
vale;Vale?;ric VALE3.SA
verdi;Verdi?;-
verizon;Verizon;ric VZ.N
verkhovna;Verkhovna Rada;-
vestas;Vestas;ric VWS.CO
vienna;Vienna Stock Exchange;XWBO
virgin;Virgin Atlantic;ric
visa;Visa?;ric V.N
vivendi;Vivendi;ric VIV.PA
vodafone;Vodafone;ric VOD.L
volkswagen;Volkswagen;ric VOWG_p.DE
volvo;Volvo;ric VOLVb.ST
vox;Vox?;-
vw;VW!;ric VOWG_p.DE;Volkswagen
wada;WADA!;-;World Anti-Doping Agency
wagner;Wagner Group;-
wal-mart;Wal-Mart;ric WMT.N;Walmart
walmart;Walmart;ric WMT.N
walmex;Walmex;ric WALMEX.MX
walt;Walt Disney;ric DIS.N
warner;Warner Bros Discovery;ric WBD.O
warner;Warner Bros;ric
warner;Warner Bros.;ric;Warner Bros
warsaw;Warsaw Stock Exchange;XWAR
wells;Wells Fargo;ric WFC.N
westinghouse;Westinghouse;ric
westpac;Westpac;ric WBC.AX
wfp;WFP!;Q204344;World Food Programme
white;White House;-
who;WHO?;Q7817;World Health Organization
wipro;Wipro;ric WIPR.NS
wmo;WMO!;-;World Meteorological Organization
women;Women's Tennis Association;-
woodside;Woodside;ric WDS.AX
woodside;Woodside Energy;ric WDS.AX;Woodside
woolworths;Woolworths;ric WOW.AX
workers;Workers' Party;-
world;World Health Organization;Q7817
world;World Health Organisation;Q7817;World Health Organization
world;World Food Programme;Q204344
world;World Food Program;Q204344;World Food Programme
world;World Meteorological Organization;-
world;World Meteorological Organisation;-;World Meteorological Organization
world;World Bank;Q7164
world;World Bank Group;Q7164;World Bank
world;World Trade Organization;Q7825
world;World Trade Organisation;Q7825;World Trade Organization
world;World Court;Q7801;International Court of Justice
world;World Wide Fund for Nature;Q117892
world;World Wildlife Fund;Q117892;World Wide Fund for Nature
world;World Economic Forum;-
world;World Anti-Doping Agency;-
world;World Athletics;-
world;World Rugby;-
wta;WTA!;-;Women's Tennis Association
wto;WTO!;Q7825;World Trade Organization
wwf;WWF!?;Q117892;World Wide Fund for Nature
xetra;Xetra;XETR
xiaomi;Xiaomi;ric 1810.HK
yandex;Yandex;ric
ypf;YPF;ric YPFD.BA
ypf;YPF!;ric YPFD.BA;YPF
zanu-pf;ZANU-PF;-
zanu-pf;ZANU-PF!;-;ZANU-PF
zanu-pf;Zanu-PF;-;ZANU-PF
zurich;Zurich Stock Exchange;XSWX;SIX Swiss Exchange
zurich;Zurich Insurance;ric ZURN.S`;
