// Smaller cities, read only where a city must stand (functions/tagging/towns.ts): GeoNames (CC BY 4.0, www.geonames.org).
// Written by bin/data/build-tables.ts. A line is `key;region;geonames id, base 36[;name where that is not the key in capitals]`,
// sorted by key, largest first.
export const TOWNS = `'s hertogenbosch;NL;1mvvb;'s-Hertogenbosch
aachen;DE;1xlqx
aalborg;DK;1k9di
aba;NG;1efpb
abadan;IR;348j
abakaliki;NG;1efnv
abakan;RU;weuk
abbotsford;CA.02;3i2f3
abbottabad;PK;pee8
abengourou;CI;1d5pp
abeokuta;NG;1efjn
aberdeen;GB.SCT;1kyso
abha;SA;2deq
abiko;JP;19aj0
abilene;US.TX;2s343
abobo;CI;1d5ox
abohar;IN;rf6z
abomey calavi;BJ;1fcp6;Abomey-Calavi
abu ghurayb;IQ;257x
abu kabir;EG;7rp1
acapulco de juarez;MX;23qfq;Acapulco de Juárez
acarigua;VE;26889
achalpur;IN;rf6m
acheng;CN;17p1z
achinsk;RU;wesl
acilia castel fusano ostia antica;IT;1w8fn;Acilia-Castel Fusano-Ostia Antica
acton;GB.ENG;1kyox
ad damazin;SD;85ce;Ad-Damazin
ad diwaniyah;IQ;24z6
adapazarı;TR;g4wi
adelaide hills;AU.05;4ciqs
adilabad;IN;rf5c;Ādilabad
adiwerna;ID;zelr
ado ekiti;NG;1ef3v;Ado-Ekiti
adoni;IN;rf53;Ādoni
adıyaman;TR;6z0y
afyonkarahisar;TR;6z07
agadez;NE;1ggyd
agadir;MA;1iwlg
agartala;IN;rf3u
ageoshimo;JP;13zle
aguascalientes;MX;2e59d
ahmadnagar;IN;rf24
ahmadpur east;PK;pe8d
ahvaz;IR;33gg
ahwatukee foothills;US.AZ;3b0aq
ain beida;DZ;1hren;Aïn Beïda
ain oussera;DZ;1hr5w;Aïn Oussera
airoli;IN;4c0z3
aix en provence;FR;1t4eq;Aix-en-Provence
aizawl;IN;rf0y
ajax;CA.08;3i395
ajdabiya;LY;1wrd
ajman city;AE;6a10
ajmer;IN;rf07
akashi;JP;13lwe
akita;JP;19ahy
akola;IN;reyp
akron;US.OH;32a9w
aksaray;TR;6yds
aksu;CN;wsak
aktau;KZ;d35g
aktobe;KZ;d35f
akure;NG;1edx5
al ahmadi;KW;64jz;Al Aḩmadi
al ajaylat;LY;1bkqd
al bab;SY;3q9u
al fallujah;IQ;24qm
al faw;IQ;24qe
al fayyum;EG;7qso
al hawamidiyah;EG;7qor;Al Ḩawamidiyah
al hillah;IQ;24nn;Al Ḩillah
al hoceima;MA;1iu6p;Al Hoceïma
al hudaydah;YE;1p9z;Al Ḩudaydah
al hufuf;SA;2cjn
al jadid;LY;1bkxk
al jubayl;SA;2cfv
al kharj;SA;2cdl
al khums;LY;1bkw1
al kut;IQ;24hn
al mahallah al kubra;EG;7qf1;Al Maḩallah al Kubrá
al manaqil;SD;84jx
al mansurah;EG;7qd5;Al Manşurah
al minya;EG;7qb2
al mubarraz;SA;2c6l
al qadarif;SD;84hi
al ‘amarah;IQ;24uw;Al ‘Amarah
al'met'yevsk;RU;cheo
alafaya;US.FL;3rq53
alagoinhas;BR;22flq
alameda;US.CA;3631t
alanya;TR;6y5a
alappuzha;IN;revd
albacete;ES;1i26q
albany;US.NY;31ggi
albany;US.GA;2hks8
albany;US.OR;3eeg4
alberton;ZA;lxox
albuquerque;US.NM;38wvr
alcala de henares;ES;1v3lk;Alcalá de Henares
alchevs'k;UA;fapg
alcobendas;ES;1v3kn
alcorcon;ES;1v3k4;Alcorcón
aldershot;GB.ENG;1kykk
alexandria;US.VA;2tokb
algeciras;ES;1i1zx
alhambra;US.AZ;3az9v
alhambra;US.CA;363as
alicante;ES;1i1yy
alief;US.TX;2s3l5
aligarh;IN;rew9
aliso viejo;US.CA;363dn
allapattah;US.FL;2gux9
allen;US.TX;2s3mk
allentown;US.PA;32zgv
almere stad;NL;1n5jb
almeria;ES;1i1we;Almería
alor setar;MY;117qt
alpharetta;US.GA;2hkza
altay;CN;wsab
alto barinas;VE;22ra7
alwar;IN;reua
amadora;PT;1cows
amagasaki;JP;13zcb
amaigbo;NG;1edgp
amarillo;US.TX;3a8cp
amarnath;IN;ret3
ambala;IN;rerw
ambato;EC;26glt
ambattur;IN;rerc
ambon;ID;zebv
ambur;IN;reqn
americana;BR;22f9z
amersfoort;NL;1n5hp
ames;US.IA;2vvua
amherst;US.NY;31gop
amiens;FR;1t40u
amol;IR;32r2;Āmol
ampang;MY;116v4
amravati;IN;reny
amroha;IN;reno
an nuhud;SD;847f
anaco;VE;22q0u
anaheim;US.CA;363vm
anand;IN;ren1
ananindeua;BR;211dh
anantapur;IN;remo
anapolis;BR;22f8f;Anápolis
anbu;CN;12yv8
anchorage;US.AK;3i0ko
anda;CN;17p16
anderson;US.IN;2xefs
andijon;UZ;wgnw
andong;KR;13l56
angarsk;RU;17gk3
angeles city;PH;113g1
angers;FR;1t3vc
angra dos reis;BR;22f5d;Angra dos Reis
angren;UZ;wgnp
anjo;JP;13z9q
ankang;CN;12cg9
ankeny;US.IA;2vvxs
ann arbor;US.MI;2ytvb
annaba;DZ;1hqev
anqing;CN;12yrt
anqiu;CN;12yrq
ansan si;KR;13l3a;Ansan-si
anshun;CN;12yr4
antakya;TR;6xtv
antalya;TR;6xtt
antioch;US.CA;3646g
antipolo;PH;1139h
antofagasta;CL;2bkwj
antsirabe;MG;mwz2
antwerp;BE;1o2wy
anyama;CI;1d56c
anyang;CN;129ji
anyang si;KR;13l2q;Anyang-si
aomori;JP;19o0y
aparecida de goiania;BR;3rdrq;Aparecida de Goiânia
apeldoorn;NL;1n5ei
apopa;SV;24w0h
apple valley;US.CA;364az
apple valley;US.MN;2zir2
appleton;US.WI;34ecw
apucarana;BR;22exy
ar raqqah;SY;3pgb
ar rayyan;QA;67og
aracaju;BR;22eww
aracatuba;BR;22ewj;Araçatuba
arad;RO;epim
araguaina;BR;2114t;Araguaína
arak;IR;32fr
aral;CN;wsa1
arapiraca;BR;2113z
arar;SA;2bq8
araraquara;BR;22ety
araras;BR;22etq
araruama;BR;22esj
araucaria;BR;22es1;Araucária
arcadia;US.CA;364e5
archway;GB.ENG;70fo8
ardabil;IR;32ej
arden arcade;US.CA;4bmh2;Arden-Arcade
arequipa;PE;2clru
argenteuil;FR;1t3ec
arhus;DK;1k970;Århus
arica;CL;2bkrl
arish;EG;7qyy
arjawinangun;ID;ze3e
arkhangel'sk;RU;cgc9
arlington;US.TX;2s4co
arlington;US.VA;2tp1h
arlington heights;US.IL;2wo6b
armavir;RU;cg8q
armenia;CO;272vs
arnavutkoy;TR;g458;Arnavutköy
arnhem;NL;1n5d9
arrah;IN;rehf
arroyo naranjo;CU;24hcm
artem;RU;17ge8;Artëm
arusha;TZ;3gh9
arvada;US.CO;3802v
arzamas;RU;cg38
as samawah;IQ;240y
as sulaymaniyah;IQ;23z3
as suwayq;OM;66yj
asahikawa;JP;19o05
asaka;JP;14voj
asansol;IN;recq;Āsansol
ashdod;IL;6c3x
asheville;US.NC;2ng0a
ashford;GB.ENG;1ky4b
ashikaga;JP;13z1p
ashkelon;IL;6c3o
ashoknagar kalyangarh;IN;4cix9
assis;BR;22ej2
astanajapura;ID;ze08
astoria;US.NY;31gy0
astrakhan;RU;cfwx
aswan;EG;7pm8
asyut;EG;7plz;Asyuţ
atani;NG;1ecij
atascocita;US.TX;2s4kk
atasehir;TR;44wtx;Ataşehir
atbara;SD;83uf
athens;US.GA;2hllu
atibaia;BR;22ehz
atsiaman;GH;1dfdr
atsugi;JP;13lwb
atyrau;KZ;d335
auburn;US.WA;3g0h9
auburn;US.AL;2vjgs
auckland;NZ;1b0p1
augsburg;DE;1rbgc
aurora;US.CO;3806z
aurora;US.IL;2wodl
aurora;CA.08;3i7i1
austin;US.TX;2s4o6
avadi;IN;re7m;Āvadi
avondale;US.AZ;3b06l
awka;NG;1ecbp
ayacucho;PE;2cljf
aydın;TR;6x3i
aylesbury;GB.ENG;1kxxr
az zawiyah;LY;1bk62
az zubayr;IQ;23t1
azadshahr;IR;b00;Āzadshahr
azamgarh;IN;re6b
azare;NG;1ec6r
azcapotzalco;MX;23pox
bab ezzouar;DZ;1hpj2
babol;IR;31uj
babruysk;BY;dih0
bac lieu;VN;y3zm;Bạc Liêu
bacau;RO;epa4;Bacău
bacolod city;PH;112jg
bacoor;PH;112ic
badajoz;ES;1i1jg
badalona;ES;1v2dg
badlapur;IN;re3c
bafoussam;CM;1bwol
bagaha;IN;re2b
bagcılar;TR;g3q4;Bağcılar
bagerhat;BD;pekh
baghlan;AF;olg4
bago;MM;rvg2
bago city;PH;11265
baguio;PH;1121u
bahadurgarh;IN;rdzf
baharampur;IN;rdz0
bahawalnagar;PK;sjub
bahawalnagar;PK;pdhn
bahawalpur;PK;pdhk
bahcelievler;TR;4jh2z;Bahçelievler
bahia blanca;AR;2aubi;Bahía Blanca
bahir dar;ET;7ckk
bahraigh;IN;rdyf
baia mare;RO;ep6q
baicheng;CN;17oyx
baidoa;SO;1dso
baidyabati;IN;rdxw
baishan;CN;17ozc
baiyin;CN;12y6w
bakersfield;US.CA;365d6
balakovo;RU;cf50
balashikha;RU;cf48
balasore;IN;rdsv
baldwin park;US.CA;365gq
bali;IN;rdr7
balikpapan;ID;zdjz
baliuag;PH;111bv
balkh;AF;ol96
ballarat;AU.07;1anur
balti;MD;d9bh;Bălţi
balurghat;IN;rdqc
balıkesir;TR;6wl1
bama;NG;1eboy
bamenda;CM;1bwim
banda;IN;rdn9
banda aceh;ID;q1vy
bandar abbas;IR;31bl
bandar e anzali;IR;31bj;Bandar-e Anzali
bandar lampung;ID;ytsl
bandundu;CD;1do45
bandırma;TR;g3j9
baneh;IR;318w
bangaon;IN;rdl8
bangil;ID;zde7
bangor;GB.NIR;1kxos
banha;EG;7p80
bani suwayf;EG;7p51
banja luka;BA;1won1
banjaran;ID;zdbn
banjarmasin;ID;zdb9
bankura;IN;rdjk
banqiao;TW;zslp
bansbaria;IN;rdiw
banyuwangi;ID;zd7h
bao loc;VN;y1ir;Bảo Lộc
baoding;CN;12xzf
baoshan;CN;17ova
baqubah;IQ;23ly
baraki;DZ;1hpdh
barakpur;IN;rdf0
baranovichi;BY;difx
barasat;IN;rde1
barasat;IN;rde2
barbacena;BR;22e4q
barcelona;VE;2678v
barddhaman;IN;rdd1
bareilly;IN;rdcl
bari;IT;1w7in
barinas;VE;2678i
barisal;BD;smyx
barking;GB.ENG;1kxn1
barnala;IN;rd9b
barnaul;RU;wds5
barnsley;GB.ENG;1kxlo
barquisimeto;VE;2677u
barra mansa;BR;22dyk
barrancabermeja;CO;272kx
barreiras;BR;22dx3
barretos;BR;22dtf
barrie;CA.08;3ibyz
barry;GB.WLS;1kxkb
barsi;IN;rd88
bartlett;US.TN;2qolz
barueri;BR;22dqp
baruta;VE;2675j
barysaw;BY;dieg
basaksehir;TR;44wtz;Başakşehir
basel;CH;1l1pg
basildon;GB.ENG;1kxj6
basingstoke;GB.ENG;1kxj4
basle;CH;1l1pg
basti;IN;rd4w
bat yam;IL;6c1o
bata;GQ;1dify
batala;IN;rd4g
batang;ID;zd21
batangas;PH;11008
bataysk;RU;cek4
bath;GB.ENG;1kxil
bathinda;IN;rcme
batley;GB.ENG;1kxig
batman;TR;6wbw
batna;DZ;1hpb8
baton rouge;US.LA;2khxg
battagram;PK;pcw1
battambang;KH;139f9
battle creek;US.MI;2yukh
batu pahat;MY;114y7
batumi;GE;d6y4
baturaja;ID;zcu1
bauchi;NG;1ebbi
bauru;BR;22don
bawshar;OM;66t8
bayamo;CU;24grx
bayamon;PR;2pspb;Bayamón
bayonne;US.NJ;317o5
bayside;US.NY;31hi9
baytown;US.TX;2s5i3
beau bassin rose hill;MU;k19p;Beau Bassin-Rose Hill
beaumont;US.TX;2s5p9
beaverton;US.OR;3eggw
beawar;IN;rd22
bechar;DZ;1hpa2;Béchar
beckenham;GB.ENG;1kxfl
bedford;GB.ENG;1kxf2
beersheba;IL;6c16
begusarai;IN;rd1d
bei'an;CN;17ot9
beibei;CN;12xue
beihai;CN;12xs1
beipiao;CN;17osm
beira;MZ;mk0l
bejaia;DZ;1hp4h;Bejaïa
belawan;ID;q1tg
belford roxo;BR;22dku
belgaum;IN;rcz9
belgorod;RU;ce1k
bellary;IN;rcyl
bellevue;US.WA;3g16q
bellevue;US.NE;30j99
bellflower;US.CA;366ny
bellingham;US.WA;3g177
bello;CO;272e8
bemowo;PL;gmyj
bend;US.OR;3egmr
bender;MD;d9ap
bendigo;AU.07;1an5n
bengbu;CN;12xko
bengkulu;ID;zchq
benguela;AO;1zu5r
beni;CD;4p0x
beni mellal;MA;1is0x
benito juarez;MX;2a18u
benoni;ZA;lv42
bensonhurst;US.NY;31hzj
benxi;CN;17org
beppu;JP;13yum
berazategui;AR;21n9n
berbera;SO;1dpv
berdyansk;UA;f9qb
berezniki;RU;cddi
bergamo;IT;1w7dg
bergen;NO;1vrlw
bergisch gladbach;DE;1r8i5
berkeley;US.CA;366v8
bertoua;CM;1bw1j
berwyn;US.IL;2woz9
besancon;FR;1t0df;Besançon
bethal;ZA;luuo
bethesda;US.MD;2l7ef
bethlehem;US.PA;33135
betim;BR;22di4
bettiah;IN;rcvd
bexley;GB.ENG;1kx7j
beylikduzu;TR;44wu0;Beylikdüzü
bhadravati;IN;rctd
bhadreswar;IN;rctc
bhagalpur;IN;rcss
bhairab bazar;BD;pejz
bharatpur;IN;rco0
bharatpur;NP;rifx
bharuch;IN;rcn8
bhatpara;IN;rcm2
bhavnagar;IN;rclc
bhayandar;IN;rcku
bhilai;IN;rcjn
bhilwara;IN;rcjc
bhimavaram;IN;rciz
bhimbar;PK;pcj1
bhind;IN;rcie
bhisho;ZA;luiq
bhiwandi;IN;rchp
bhiwani;IN;rchn
bhubaneshwar;IN;rcfd
bhuj;IN;rcf8
bhusaval;IN;rcea
białystok;PL;gmth
bida;NG;1eb49
bidar;IN;rcd6
bielany;PL;gmsd
bielefeld;DE;1r7lu
bielsko biala;PL;1uilm;Bielsko-Biala
bien hoa;VN;y18z;Biên Hòa
bihar sharif;IN;rcck
bijapur;IN;rcc5
bikaner;IN;rcb5
bila tserkva;UA;f9id
bilaspur;IN;rcad
bilbao;ES;1v1lm
bilbays;EG;7ovs
bilimora;IN;rc9m
billings;US.MT;3cw4e
bilqas;EG;7ov9
bimbo;CF;1f79l
binan;PH;10z3v;Biñan
binangonan;PH;10z3a
binjai;ID;q1rv
bintulu;MY;118ni
binzhou;CN;12xhs
biratnagar;NP;rif2
birganj;NP;rif1;Birgañj
birigui;BR;22dgl
birjand;IR;30dr
birkenhead;GB.ENG;1kx31
birmingham;US.AL;2eszf
birnin kebbi;NG;1eb03
bishoftu;ET;7a36
biskra;DZ;1hnyq
bismarck;US.ND;3dwwp
biysk;RU;wd4y
bizerte;TN;1gzya
blackburn;GB.ENG;1kx0k
blackpool;GB.ENG;1kwyr
blagoveshchensk;RU;17fqp
blaine;US.MN;2zkez
blantyre;MW;jyy3
bletchley;GB.ENG;1kwvr
blida;DZ;1hnx5
blitar;ID;zc1w
bloemfontein;ZA;lu1x
bloomington;US.MN;2zkhf
bloomington;US.IN;2j6xj
bloomington;US.IL;2wpf0
blue springs;US.MO;2ltts
blumenau;BR;22dg0
bnei brak;IL;6c0q
bo;SL;1fnls
boa vista;BR;26jx0
bobo dioulasso;BF;1emso;Bobo-Dioulasso
boca raton;US.FL;2gwxn
bochum;DE;1r68o
bognor regis;GB.ENG;1kwta
bogor;ID;zbyx
bogra;BD;sntd
bohicon;BJ;1fc15
boise;US.ID;3bqit
bojnurd;IR;30bg
bokaro;IN;rc2q
boksburg;ZA;ltbo
bolingbrook;US.IL;2wpht
bologna;IT;1w76w
bolton;GB.ENG;1kwsl
boma;CD;1dnku
bonita springs;US.FL;2gx11
bonn;DE;1r5hr
bontang;ID;zbqy
bootle;GB.ENG;1kwri
bordeaux;FR;1sz6m
bordj bou arreridj;DZ;1hnv9
bordj el kiffan;DZ;1hnu5;Bordj el Kiffan
borivli;IN;rbzk
borough park;US.NY;31iqm
borujerd;IR;3024
boshan;CN;12xft
bossier city;US.LA;2kjif
botad;IN;rbyq
botosani;RO;ent3;Botoşani
botshabelo;ZA;lsgu
bottrop;DE;1r4yk
botucatu;BR;22csw
bouake;CI;1d3po;Bouaké
boulder;US.CO;3bhov
boulogne billancourt;FR;1syu9;Boulogne-Billancourt
boumerdas;DZ;1h125
bournemouth;GB.ENG;1kwon
bowie;US.MD;2l7tz
bowling green;US.KY;2juj8
boynton beach;US.FL;2gx51
bozhou;CN;12xey
bracknell;GB.ENG;1kwm9
bradenton;US.FL;2gx5w
bradford;GB.ENG;1kwlt
braga;PT;1mrrk
braganca paulista;BR;22cro;Bragança Paulista
brahmapur;IN;rby6
braila;RO;enpa;Brăila
braintree;GB.ENG;1kwka
brakpan;ZA;ls39
brampton;CA.08;3im5g
brandon;US.FL;2gx79
brantford;CA.08;3immu
brasov;RO;enno;Braşov
bratsk;RU;17yyr
braunschweig;DE;1r4e8
breda;NL;1n4e9
bremen;DE;1r3wk
bremerhaven;DE;1r3w0
brentwood;US.NY;31iyl
brentwood;US.CA;3695e
brentwood;GB.ENG;1kwfy
brescia;IT;1w6wi
breslau;PL;1u1lk
brest;BY;dhtu
brest;FR;1sy70
briarwood;US.NY;3ybhc
bridgend;GB.WLS;1kwf7
bridgeport;US.CT;3588k
brighton;GB.ENG;1kwdy
bristol;GB.ENG;1kwcz
bristol;US.CT;3589f
brits;ZA;lrnp
brno;CZ;1tzgy
brockton;US.MA;2xp45
broken arrow;US.OK;2p4gd
brookhaven;US.GA;2hosy
brookline;US.MA;2xp5m
brooklyn park;US.MN;2zkxz
broomfield;US.CO;3829n
brossard;CA.10;3inwd
brownsville;US.TX;2s8lg
brownsville;US.NY;31j8u
bruges;BE;1o17n
brunswick;DE;1r4e8
bryan;US.TX;2s8sw
bryansk;RU;c8yc
bucaramanga;CO;2721d
bucheon si;KR;13erg;Bucheon-si
buckeye;US.AZ;35boe
buckley;GB.WLS;1kw56
budaun;IN;rbx7
buena park;US.CA;369vb
buenaventura;CO;2720z
buenavista;MX;2a1ee
buffalo;US.NY;31jdx
buguma;NG;1eanr
buhe;CN;12xel
bujumbura;BI;9482
bukan;IR;2zxt
bukavu;CD;4o2v
bukhara;UZ;q3jy
bukit mertajam;MY;116sn
bulandshahr;IN;rbw0
bulaon;PH;10xf6
bulawayo;ZW;j6ct
bunbury;AU.08;18hew
bundaberg;AU.04;1aky3
buon ma thuot;VN;y0gg;Buôn Ma Thuột
buraydah;SA;2aso
burbank;US.CA;36a2j
burewala;PK;pc3w
burgas;BG;fpeq
burgos;ES;1v15x
burhanpur;IN;rbuk
burien;US.WA;3g2g4
burlington;CA.08;3ipew
burlington;US.NC;2njzo
burnaby;CA.02;3ipfa
burnley;GB.ENG;1kw1k
burnsville;US.MN;2zl9z
burton upon trent;GB.ENG;1kvzs;Burton upon Trent
bury;GB.ENG;1kvzf
bushehr;IR;2zvt
bushwick;US.NY;31jly
butembo;CD;4nve
butterworth;MY;116sk
butuan;PH;10wui
buyukcekmece;TR;44wu1;Büyükçekmece
buzau;RO;en3n;Buzău
bydgoszcz;PL;1uhj2
bytom;PL;1uhha
ca mau;VN;y03v;Cà Mau
cabanatuan city;PH;10wmq
cabimas;VE;266jn
cabo;BR;20yyp
cabo frio;BR;22cef
cabuyao;PH;10w5d
cacak;RS;gz66;Čačak
cachoeirinha;BR;22c8j
cachoeiro de itapemirim;BR;22c7s;Cachoeiro de Itapemirim
cadiz;PH;10w28
cadiz;ES;1i0wo
caen;FR;1sxdl
cagayan de oro;PH;10vzs;Cagayan de Oro
cagliari;IT;1i4o1
cagua;VE;266gt
cainta;PH;10vt4
cairns;AU.04;1akjh
cajamarca;PE;27a8g
calabar;NG;1ead1
calabozo;VE;266dw
calama;CL;2bj7n
calamba;PH;10vop
caldwell;US.ID;3brhu
callao;PE;2cktf
cam pha mines;VN;y01h;Cẩm Phả Mines
cam ranh;VN;y01a
camacari;BR;22by7;Camaçari
camaguey;CU;24flf;Camagüey
camarillo;US.CA;36b3w
cambridge;GB.ENG;1kvsl
cambridge;CA.08;3ir1b
cambridge;US.MA;2xpj8
camden;US.NJ;2oh0a
campeche;MX;23p3o
campina grande;BR;20y9m
campo grande;BR;22bqb
campos dos goytacazes;BR;22bot;Campos dos Goytacazes
can giuoc;VN;xzzs;Cần Giuộc
can tho;VN;xzx7;Cần Thơ
canarsie;US.NY;31jzo
cancun;MX;23p21;Cancún
cangzhou;CN;12xao
cankaya;TR;45319;Çankaya
cannock;GB.ENG;1kvqz
canoas;BR;22bij
canterbury;GB.ENG;1kvqt
canton;US.MI;2ywra
canton;US.OH;32d5y
cape coast;GH;1dcid
cape coral;US.FL;2gy4q
capiata;PY;21ppq;Capiatá
carapicuiba;BR;22b5i;Carapicuíba
cardiff;GB.WLS;1kvpa
carletonville;ZA;lqgp
carlisle;GB.ENG;1kvnz
carlsbad;US.CA;36bwv
carmel;US.IN;2j7je
carmichael;US.CA;36c00
carol city;US.FL;2gy7m
carolina;PR;2pt0r
carrollton;US.TX;2sahn
carson;US.CA;36c53
carson city;US.NV;39wv4
cartagena;CO;2713a
cartagena;ES;1i0hm
cartago;CO;27132
caruaru;BR;20xi7
carupano;VE;265ke;Carúpano
cary;US.NC;2nky3
casa grande;US.AZ;35cqk
casas adobes;US.AZ;35cr9
cascavel;BR;22azf
casper;US.WY;3gra9
castanhal;BR;20xgf
castello de la plana;ES;1i094;Castelló de la Plana
castle rock;US.CO;3839l
castleford;GB.ENG;1kvio
castlereagh;GB.NIR;1kvhy
castro valley;US.CA;36cgg
catalina foothills;US.AZ;35cuq
catanduva;BR;22ax0
catania;IT;1i4cs
cathedral city;US.CA;36cim
catia la mar;VE;265f2
caucaia;BR;20xbx
cavite city;PH;10tc9
caxias;BR;20xan
caxias do sul;BR;22asp;Caxias do Sul
cebu city;PH;10t8o
cedar park;US.TX;2sb0b
cedar rapids;US.IA;2vyv3
celaya;MX;2e1wb
centennial;US.CO;383fh
centreville;US.VA;2tujj
centurion;ZA;np81
cergy pontoise;FR;53dkr;Cergy-Pontoise
cerro;CU;24ec4
chakwal;PK;pbr8
chakwama;NG;77z9h
chalco;MX;23oow
chamartin;ES;1uzg7;Chamartín
champaign;US.IL;2wqye
chanda;IN;rbk5
chandannagar;IN;rbmo
chandigarh;IN;rblm
chandler;US.AZ;35d8i
chanduasi;IN;rbm7
changde;CN;12e1d
changji;CN;ws81
changwon;KR;13kmu
changzhi;CN;12wtj
changzhou;CN;12wtc
chaohu;CN;12wsj
chaoyang;CN;17omg
chaozhou;CN;12wrn
chapeco;BR;22am0;Chapecó
chapel hill;US.NC;2nlhe
chapra;IN;rbap
charallave;VE;2655q
charleroi;BE;1o0v5
charleston;US.SC;2q1kk
charlotte;US.NC;2nljn
chas;IN;rbg9
chatham;GB.ENG;1kvax
chattanooga;US.TN;2qvb2
cheboksary;RU;c7kw
cheektowaga;US.NY;31kqf
chelmsford;GB.ENG;1kv9u
cheltenham;GB.ENG;1kv9p
chemnitz;DE;1r0mc
chengde;CN;17olj
chenghua;CN;12wp2
chengtangcun;CN;12fik
chengzhong;CN;12akw
chenzhou;CN;12wib
cheonan;KR;13k73
cheongju si;KR;13k2s;Cheongju-si
cheremushki;RU;c795;Cherëmushki
cherepovets;RU;c77r
cherkasy;UA;f8g7
cherkessk;RU;c75u
chernihiv;UA;f8en
chernivtsi;UA;f8e7
cherry hill;US.NJ;2oh5a
chesapeake;US.VA;2tut6
cheshunt;GB.ENG;1kv8w
chester;GB.ENG;1kv8s
chesterfield;GB.ENG;1kv8p
chetumal;MX;23ojz
cheyenne;US.WY;3grku
chhatarpur;IN;rba9
chhindwara;IN;rb9c
chiang mai;TH;oq6f
chiba;JP;19aev
chiclayo;PE;279ny
chico;US.CA;36dhp
chicoloapan;MX;23ohl
chicopee;US.MA;2xqbu
chifeng;CN;17okz
chigasaki;JP;13yr4
chihuahua;MX;2e1he
chikmagalur;IN;rb70
chikushino shi;JP;13ypo;Chikushino-shi
chillan;CL;2bhgw;Chillán
chilliwack;CA.02;3iwy4
chilpancingo;MX;23ofq
chimbote;PE;279mo
chimoio;MZ;mhm5
chinandega;NI;25li5
chincha alta;PE;2cj1p
chingola;ZM;jp41
chiniot;PK;pbc8
chinju;KR;13kf8
chino;US.CA;36dp5
chino hills;US.CA;36dpd
chirchiq;UZ;wgde
chishtian;PK;pbbl
chita;RU;17erf
chitradurga;IN;rb2g
chittaurgarh;IN;rb20
chitungwiza;ZW;npta
chizhou;CN;12weu
chlef;DZ;1hjxv
chofu;JP;13yo6
choloma;HN;25g7x
chon buri;TH;yj52
chongjin;KP;17tqt
chorzow;PL;1uh83;Chorzów
christchurch;NZ;1azmy
chula vista;US.CA;36dz7
chuncheon;KR;13jps
churu;IN;raxw
chuzhou;CN;12w9x
ciamis;ID;zay5
ciampea;ID;zb4n
cibinong;ID;zau3
cicero;US.IL;2wrm7
ciego de avila;CU;24e4y;Ciego de Ávila
cienfuegos;CU;24e3g
cikampek;ID;zalm
cikarang;ID;zal2
cikupa;ID;16k5b
cileungsir;ID;zafy
cileunyi;ID;zafw
cimahi;ID;zaeo
ciputat;ID;za7m
cirebon;ID;za6y
citeureup;ID;za36
citrus heights;US.CA;36ehl
city of balikpapan;ID;4wa5s;City of Balikpapan
city of westminster;GB.ENG;1kgo5;City of Westminster
ciudad acuna;MX;2e10g;Ciudad Acuña
ciudad apodaca;MX;2e4ly
ciudad benito juarez;MX;2dtbh;Ciudad Benito Juárez
ciudad bolivar;VE;264ws;Ciudad Bolívar
ciudad de villa de alvarez;MX;2db4y;Ciudad de Villa de Álvarez
ciudad del carmen;MX;23o87;Ciudad del Carmen
ciudad del este;PY;21pml;Ciudad del Este
ciudad delicias;MX;2e108
ciudad general escobedo;MX;2duy3
ciudad guayana;VE;264wo
ciudad lineal;ES;1uz8k
ciudad lopez mateos;MX;23psg;Ciudad López Mateos
ciudad madero;MX;23o82
ciudad obregon;MX;2e0zs;Ciudad Obregón
ciudad valles;MX;22o5l
ciudad victoria;MX;23o7o
clacton on sea;GB.ENG;1kv1q;Clacton-on-Sea
clarksville;US.TN;2qw30
clearwater;US.FL;2gz6c
clermont ferrand;FR;1sttn;Clermont-Ferrand
clifton;US.NJ;318mz
clinton township;US.MI;2yxn1
clovis;US.CA;36ex6
cluj;RO;eloq
cluj napoca;RO;eloq;Cluj-Napoca
coacalco;MX;23o7d
coatzacoalcos;MX;23o5x
cochabamba;BO;2c0o0
cochin;IN;raxe
coconut creek;US.FL;2gza7
coimbatore;IN;rax5
coimbra;PT;1mqot
colatina;BR;22ac8
colchester;GB.ENG;1kuru
colima;MX;2e0uk
college station;US.TX;2sd0g
cologne;DE;1pv1e
colombo;BR;22abr
colorado springs;US.CO;3848u
colton;US.CA;36ffj
columbia;US.SC;2q2d4
columbia;US.MO;2lx5q
columbia;US.MD;2la2d
columbus;US.OH;2onax
columbus;US.GA;2hs8p
comilla;BD;pehu
commerce city;US.CO;384cp
comodoro rivadavia;AR;2aqqj
compton;US.CA;36fne
concepcion;CL;2bgjq;Concepción
concepcion de la vega;DO;237uu;Concepción de La Vega
concord;US.CA;36fon
concord;US.NC;2nmkm
concordia;AR;21mnx
coney island;US.NY;31ll5
conroe;US.TX;2sdf3
conselheiro lafaiete;BR;22a3w
constanta;RO;elfn
constantine;DZ;1hlwg
contagem;BR;22a3c
conway;US.AR;2g0ka
coon rapids;US.MN;2zn0p
copiapo;CL;2bgd4;Copiapó
coquimbo;CL;2bgcd
coquitlam;CA.02;3j1u2
coral gables;US.FL;2gzlr
coral springs;US.FL;2gzmt
corby;GB.ENG;1kul9
cordoba;ES;1hzuw;Córdoba
cordoba;MX;23ny8;Córdoba
cork;IE;1rjx0
corlu;TR;g1ul;Çorlu
coro;VE;264nx
corona;US.CA;36g33
corona;US.NY;31ltf
coronel fabriciano;BR;229z8
corpus christi;US.TX;2sdqw
corrientes;AR;21mmp
corum;TR;g1u7;Çorum
corunna;ES;1uva9
corvallis;US.OR;3em53
costa mesa;US.CA;36g8w
cotabato;PH;10so3
cotia;BR;229tw
cotonou;BJ;1fbur
council bluffs;US.IA;2w0gw
coventry;GB.ENG;1kugt
cox's bazar;BD;smyu
coyoacan;MX;23nvf;Coyoacán
cracow;PL;1ubyq
craigavon;GB.NIR;1zpcw
craiova;RO;eky4
cranston;US.RI;33x23
crawley;GB.ENG;1kuc5
crewe;GB.ENG;1kuaq
criciuma;BR;229rg;Criciúma
croix des bouquets;HT;27vvj;Croix-des-Bouquets
crosby;GB.ENG;1wsj4
croydon;GB.ENG;1ku5l
cua;VE;264fq;Cúa
cuauhtemoc;MX;2a18x;Cuauhtémoc
cuauhtemoc;MX;2dzzq;Cuauhtémoc
cuautitlan;MX;23nr6;Cuautitlán
cuautitlan izcalli;MX;23ctb;Cuautitlán Izcalli
cuautla;MX;23nr2
cubatao;BR;229nn;Cubatão
cucuta;CO;26zrx;Cúcuta
cuddalore;IN;rave
cuddapah;IN;ravc
cuenca;EC;26f1m
cuernavaca;MX;23nq3
cuiaba;BR;229n2;Cuiabá
cuito;AO;1zre6
culiacan;MX;2dztc;Culiacán
cumana;VE;264bk;Cumaná
cumbernauld;GB.SCT;1ku2r
cupertino;US.CA;36h95
curico;CL;2bfra;Curicó
curug;ID;z9zb
cusco;PE;2chcg
cuttack;IN;raus
cypress hills;US.NY;31mb6
czestochowa;PL;1ugpe;Częstochowa
da nang;VN;xy7s
dabrowa gornicza;PL;1ugl8;Dąbrowa Górnicza
dadu;PK;pb49
dadukou;CN;12k46
dagenham;GB.ENG;1ku05
dagupan;PH;10s86
daitocho;JP;13ylc
dale city;US.VA;2tx3q
dali;CN;12vrh
daliang;CN;12vr6
daloa;CI;1d3cm
daly city;US.CA;36hh2
dam dam;IN;r9o3
damanhur;EG;7okw
dammam;SA;2d4w
damoh;IN;rapf
danbury;US.CT;2vko1
dandong;CN;17ofy
danshui;CN;12vjo
danzig;PL;1ufje
daqing;CN;17of8
darbhanga;IN;ramr
darjiling;IN;ram3
darlington;GB.ENG;1ktx5
darmstadt;DE;1qzoh
dartford;GB.ENG;1ktws
dartmouth;CA.07;3j7ot
darwin;AU.03;18fms
dasha;CN;12qit
dasmarinas;PH;10rmu;Dasmariñas
dasoguz;TM;cwau;Daşoguz
daugavpils;LV;9v99
davangere;IN;rajc
davenport;US.IA;2w0xb
davie;US.FL;2h0c4
davis;US.CA;36hoo
dawei;MM;rq61
dawukou;CN;12v6o
daxing;CN;12qpk
dayton;US.OH;2onuk
daytona beach;US.FL;2h0dk
dazhou;CN;12v65
dearborn;US.MI;2yypa
dearborn heights;US.MI;2yypc
debrecen;HU;fgow
decatur;US.IL;2it7j
decatur;US.AL;2ezll
deer valley;US.AZ;35fmr
deerfield beach;US.FL;2h0j3
dehiwala mount lavinia;LK;qgll;Dehiwala-Mount Lavinia
dehra dun;IN;raht
dehri;IN;rahp
dehui;CN;17ob4
deir ez zor;SY;3nsa;Deir ez-Zor
delano;US.CA;36iad
delegacion cuajimalpa de morelos;MX;23nsx;Delegación Cuajimalpa de Morelos
delray beach;US.FL;2h0ks
delta;CA.02;3j9hr
deltona;US.FL;2h0l6
denizli;TR;6sol
denpasar;ID;z9p4
denton;US.TX;2sfo3
deoli;IN;63z5s
deoria;IN;raeh
depok;ID;z9ou
dera ghazi khan;PK;papt
dera ismail khan;PK;papl
derbent;RU;c550
derby;GB.ENG;1ktsj
derince;TR;g1bk
derry;GB.NIR;1knx4
des moines;US.IA;2w18k
des plaines;US.IL;2wsz0
dese;ET;79qr
desoto;US.TX;2sfdg;DeSoto
dewas;IN;raay
dewsbury;GB.ENG;1ktqu
deyang;CN;12uw1
dezhou;CN;12uvv
dhamar;YE;1ms8
dhanbad;IN;ra8j
dharan;NP;ribo
dharmavaram;IN;ra4q
dhaulpur;IN;ra3p
dhulia;IN;ra0j
diadema;BR;229er
diamond bar;US.CA;36iog
dibrugarh;IN;r9zc
digos;PH;10r9o
dihok;IQ;22ua
dijon;FR;1srb0
dikirnis;EG;7od8
dimapur;IN;r9wo
dimitrovgrad;RU;c4vr
dinajpur;BD;psxf
dinapore;IN;rap9
dindigul;IN;r9wf
dingzhou;CN;12upk
dire dawa;ET;79g0
disuq;EG;7obg
divinopolis;BR;229dc;Divinópolis
divo;CI;1d2vz
diyarbakır;TR;6s8t
djelfa;DZ;1hl0x
djougou;BJ;1fbnk
dolisie;CG;1cehh
doncaster;GB.ENG;1ktmb
donghai;CN;12ujt
dongling;CN;17o8k
dongtai;CN;12ubo
dongxing;CN;17oad
dongyang;CN;12dzk
donostia / san sebastian;ES;1unq4;Donostia / San Sebastián
doral;US.FL;2h0u7
dordrecht;NL;1n325
dortmund;DE;1qx25
dos hermanas;ES;1hzii
dosquebradas;CO;26zfr
dothan;US.AL;2f00u
douliu;TW;zovg
douma;SY;3nmo
dourados;BR;22970
downey;US.CA;36jci
dresden;DE;1qwoe
drobeta turnu severin;RO;ejs1;Drobeta-Turnu Severin
drummondville;CA.10;3jdj1
dublin;US.CA;36jkt
dubuque;US.IA;2w1s1
dudley;GB.ENG;1ktef
duesseldorf;DE;1qw2u;Düsseldorf
duisburg;DE;1qwf7
duluth;US.MN;2zp3j
dumaguete;PH;10qop
dumai;ID;z9e5
dundalk;US.MD;2lbdx
dundee;GB.SCT;1ktc0
dunedin;NZ;1az0q
dunfermline;GB.SCT;1ktbg
dunhua;CN;17o66
dunstable;GB.ENG;1kt9d
duque de caxias;BR;2294m;Duque de Caxias
durg;IN;r9md
durgapur;IN;r9m7
durham;US.NC;2noq8
durres;AL;1wa4g;Durrës
dusseldorf;DE;1qw2u;Düsseldorf
dzerzhinsk;RU;c2yk
eagan;US.MN;2zp6h
east chattanooga;US.TN;2r0rv
east flatbush;US.NY;31ner
east hampton;US.VA;2tyhn
east harlem;US.NY;3rq4s
east hartford;US.CT;2vlh7
east independence;US.MO;2lzi2
east kilbride;GB.SCT;1kt2d
east london;ZA;lkzs
east los angeles;US.CA;36k82
east norwalk;US.CT;2vlk1
east orange;US.NJ;3197l
east pensacola heights;US.FL;2h1a7
east york;CA.08;4op8t
eastbourne;GB.ENG;1kt4x
eastleigh;GB.ENG;1kt24
eastvale;US.CA;4tj2x
eau claire;US.WI;34k18
ebetsu;JP;19ntw
ebute ikorodu;NG;1e8pe
ech chettia;DZ;1hk7e
ed damer;SD;85cd
edea;CM;1buen;Edéa
eden prairie;US.MN;2zphf
edina;US.MN;2zpio
edinburg;US.TX;2shhv
edirne;TR;g0xs
edison;US.NJ;319a1
edmond;US.OK;2p7ss
edmonton;CA.01;3jgk0
efon alaaye;NG;1e8mn;Efon-Alaaye
eindhoven;NL;1n2ql
ejido;VE;2641t
ejigbo;NG;1e8h4
ekibastuz;KZ;wo6d
el achir;DZ;1hk26
el cajon;US.CA;36kmx
el daein;SD;85bo
el eulma;DZ;1hjrs
el fasher;SD;84v7
el jadid;MA;1inni
el limon;VE;262tt;El Limón
el monte;US.CA;36ksv
el obeid;SD;84fv
el oued;DZ;1hj0j
el paso;US.TX;3ac0x
el progreso;HN;25dyt
el tigre;VE;261on
elazıg;TR;6rog;Elazığ
elbasan;AL;gsdb
elblag;PL;1ufsf;Elbląg
elche;ES;1hzbz
eldoret;KE;499h
elektrostal';RU;c2tf
elgin;US.IL;2wttc
elista;RU;c2t6
elizabeth;US.NJ;319by
elk grove;US.CA;36l33
elkhart;US.IN;2xgab
ellesmere port;GB.ENG;1ksts
ellicott city;US.MD;2lbrt
ellore;IN;r9ir
elmhurst;US.NY;31nwv
eloy alfaro;EC;26eog
elyria;US.OH;32g8n
embalenhle;ZA;ljym;eMbalenhle
embu;BR;2292p
enchanted hills;US.NM;4o0so
encheng;CN;12txt
encinitas;US.CA;36lhy
enfield town;GB.ENG;1ksr1
engel's;RU;c2rs
enid;US.OK;2p7yx
enschede;NL;1n2lj
ensenada;MX;2dvla
enterprise;US.NV;39yqe
enugu;NG;1e833
envigado;CO;26xjb
erfurt;DE;1qsjq
erie;US.PA;337qj
erlangen;DE;1qsgv
erode;IN;r9hp
erzincan;TR;6rcd
erzurum;TR;6rc8
escondido;US.CA;36lmz
escuintla;GT;252jf
esenler;TR;g0ng
esenyurt;TR;g0mz
esher;GB.ENG;1kson
eskisehir;TR;6r7m;Eskişehir
esmeraldas;EC;26eiu
esmeraldas;BR;228ug
espoo;FI;e5dq
essen;DE;1qrvu
esuk oron;NG;1e7xx
etawah;IN;r9gz
etobicoke;CA.08;3jj97
eugene;US.OR;3eq3a
euless;US.TX;2siha
eunapolis;BR;228lm;Eunápolis
evanston;US.IL;2wu7q
evansville;US.IN;2j8wb
everett;US.WA;3g6ml
exeter;GB.ENG;1ksls
ezhou;CN;12tur
fairfield;US.CA;36m13
fairfield;US.CT;2vm25
fall river;US.MA;2xsrj
fareham;GB.ENG;1ksik
fargo;US.ND;30fob
faridpur;BD;psi8
farmington hills;US.MI;2z097
farnborough;GB.ENG;1ksi0
farrukhabad;IN;r9fq
fatehpur;IN;r9ew
fayetteville;US.NC;2nq0h
fayetteville;US.AR;2g3o6
federal way;US.WA;3g6v9
feira de santana;BR;228fq;Feira de Santana
fendou;CN;17np4
fengcheng;CN;17o2r
fenghuang;CN;4cjtg
fergana;UZ;wg83
fernando de la mora;PY;21ov7;Fernando de la Mora
ferozepore;IN;r9e3
ferraz de vasconcelos;BR;228e6;Ferraz de Vasconcelos
fes;MA;1imqd;Fès
fianarantsoa;MG;mtoa
firozabad;IN;r9e5
fishers;US.IN;2j93q
flagami;US.FL;2h2fd
flagstaff;US.AZ;35hi2
flatbush;US.NY;31ole
flatlands;US.NY;31olo
flint;US.MI;2z0ly
florence;IT;1w3cv
florence graham;US.CA;4bmtw;Florence-Graham
florencia;CO;26xdm
florianopolis;BR;22891;Florianópolis
floridablanca;CO;26xch
florissant;US.MO;2m0vm
flower mound;US.TX;2sk1t
foggia;IT;1w3at
folkestone;GB.ENG;1ks6i
folsom;US.CA;36nux
fontana;US.CA;36nwb
fordham;US.NY;31oq5
forest hills;US.NY;31oqv
formosa;AR;21lm3
fort collins;US.CO;3bjcr
fort lauderdale;US.FL;2h2ri
fort mcmurray;CA.01;3jnlj;Fort McMurray
fort myers;US.FL;2h2sb
fort smith;US.AR;2g4du
fort wayne;US.IN;2xgmf
fort worth;US.TX;2skbe
fountain valley;US.CA;36o8v
fountainebleau;US.FL;2h2uz
foz do iguacu;BR;2283a;Foz do Iguaçu
framingham;US.MA;2xtla
framingham center;US.MA;2xtlc
franca;BR;2282r
francisco morato;BR;2281w
franco da rocha;BR;2281g;Franco da Rocha
franklin;US.TN;2r3k8
frederick;US.MD;2lcsh
fredericton;CA.04;3jp1s
freiburg;DE;1qp2x
fremont;US.CA;36oni
fresnillo;MX;2dv6b
fresno;US.CA;36ot5
frisco;US.TX;2sksv
fuenlabrada;ES;1uwx4
fuerth;DE;1qntk;Fürth
fuji;JP;13ydi
fujieda;JP;13ydg
fujinomiya;JP;13ycp
fujisawa;JP;13ycc
fukayacho;JP;13yan
fukui shi;JP;13y9d;Fukui-shi
fukushima;JP;19acb
fukuyama;JP;13y7h
fuling;CN;12tcz
fullerton;US.CA;36p1r
funchal;PT;1clv7
funtua;NG;1e7h6
furth;DE;1qntk;Fürth
fuxin;CN;17o0y
fuyang;CN;12t99
fuyu;CN;17o0n
fylde;GB.ENG;1kryi
fyzabad;IN;r9go
gabes;TN;1gwlt;Gabès
gadag;IN;r9d6
gadag betageri;IN;57bu9;Gadag-Betageri
gagnoa;CI;1d22l
gainesville;US.FL;2h33o
gaithersburg;US.MD;2lczn
gajuwaka;IN;4ciwh
galati;RO;eiwx;Galaţi
galveston;US.TX;2sl1v
gandajika;CD;4n0h
gandhidham;IN;r99h
gandhinagar;IN;r99f
ganganagar;IN;r98l
gangapur;IN;r98b
gangawati;IN;r97y
gangneung;KR;13i69
ganja;AZ;ckkb
gaomi;CN;12syi
gaoping;CN;12sxx
gaozhou;CN;12stz
garanhuns;BR;20uqa
garden grove;US.CA;36p97
gardena;US.CA;36pa5
gardez;AF;oh29
garland;US.TX;2sl57
garoua;CM;1btp4
gary;US.IN;2xgrj
gashua;NG;1e6u0
gasteiz / vitoria;ES;1ujg3
gastonia;US.NC;2nrbo
gateshead;GB.ENG;1krt1
gatineau;CA.10;3jqqu
gaya;IN;r91r
gbongan;NG;1e6ln
gdansk;PL;1ufje
gdynia;PL;1ufj4
gebze;TR;g0ee
geelong;AU.07;1af52
gejiu;CN;12ssg
gelsenkirchen;DE;1qm7u
gemena;CD;1dmts
geneina;SD;84o7
general santos;PH;10pry
genoa;IT;1w2sb
george town;MY;116te
georgetown;US.TX;2slem
gera;DE;1qm1c
gereida;SD;52a7h
germantown;US.MD;2ld5e
getafe;ES;1uwil
ghazipur;IN;r8y2
ghazni;AF;oglx
ghent;BE;1nyoo
gifu shi;JP;13xzt;Gifu-shi
gijon;ES;1uwi8;Gijón
gilbert;US.AZ;35icf
gillingham;GB.ENG;1krpt
gilroy;US.CA;36psm
gimcheon;KR;13i0w
girardot city;CO;26x2k
giron;CO;26x2a;Girón
glazov;RU;c14z
glen burnie;US.MD;2ld98
glendale;US.AZ;35iep
glendale;US.CA;36pyf
glendora;US.CA;36pyv
gliwice;PL;1ufdq
gloucester;GB.ENG;1kris
godhra;IN;r8sj
goettingen;DE;1qk14;Göttingen
gojra;PK;p94n
gold coast;AU.04;1aelb
gombe;NG;1e5wj
gomez palacio;MX;2duvj;Gómez Palacio
gonbad e kavus;IR;2ukq;Gonbad-e Kavus
gonda city;IN;r8pg
gondal;IN;r8pe
gondar;ET;779q
gondia;IN;r8pa
gongzhuling;CN;17nxi
goodyear;US.AZ;35imi
gorakhpur;IN;r8nj
gorgan;IR;2ujg
gorontalo;ID;z8e5
gorzow wielkopolski;PL;1uezm;Gorzów Wielkopolski
gosaba;IN;r8mo
gosport;GB.ENG;1krf4
gothenburg;SE;1m48h
gottingen;DE;1qk14;Göttingen
governador valadares;BR;227jf
granada;ES;1hy7x
granby;CA.10;3ju0n
grand forks;US.ND;30fvp
grand island;US.NE;30nht
grand junction;US.CO;388ut
grand prairie;US.TX;2smaa
grand rapids;US.MI;2z1o6
grapevine;US.TX;2smco
gravatai;BR;227d5;Gravataí
gravesend;US.NY;31pz3
gravesend;GB.ENG;1krcr
grays;GB.ENG;1krcm
graz;AT;1njkj
great falls;US.MT;3d7m0
great yarmouth;GB.ENG;1kr74
greater noida;IN;452gh
greater sudbury;CA.08;3jue4
greeley;US.CO;3bjp4
green bay;US.WI;34mr6
greenburgh;US.NY;31q43
greensboro;US.NC;2nsey
greenville;US.NC;2nsfc
greenville;US.SC;2q6db
greenwood;US.IN;2j9qh
grenoble;FR;1sm6g
gresham;US.OR;3eswd
grimsby;GB.ENG;1kr46
grogol;ID;z8c1
groningen;NL;1n1yr
groznyy;RU;byvm
guacara;VE;26101
guadalajara de buga;CO;271vk;Guadalajara de Buga
guadalupe;MX;2duno
guadalupe;MX;2duo5
guaiba;BR;22gj0;Guaíba
guanabacoa;CU;24992
guanare;VE;260te
guangming;CN;17ltt
guangshui;CN;12sif
guangyuan;CN;12pvm
guantanamo;CU;2494p;Guantánamo
guarapari;BR;2277k
guarapuava;BR;2277b
guaratingueta;BR;2276r;Guaratinguetá
guarenas;VE;260oh
guaruja;BR;2274t;Guarujá
guatire;VE;260ka
gudivada;IN;r8k1
guelma;DZ;1hhny
guelph;CA.08;3jwnh
guildford;GB.ENG;1kr1t
guilin;CN;12s7u
gujrat;PK;p8om
gulbarga;IN;r8io
gulfport;US.MS;2mx6j
guli;CN;12s5g
gulu;UG;501u
gumi;KR;13hgx
guna;IN;r8hj
gunsan;KR;13hbd
guntakal junction;IN;r8ge
guntur;IN;r8gc
gurgaon;IN;r8fm
guri si;KR;13hac;Guri-si
gusau;NG;1e5i9
guwahati;IN;r92s
guyong;PH;10p0z
gwalior;IN;r8dz
gweru;ZW;j31y
gyeongju;KR;13gzn
gyeongsan si;KR;13gzi;Gyeongsan-si
gyor;HU;1tey1;Győr
gyumri;AM;d7sr
ha long;VN;xvga;Hạ Long
ha'il;SA;2a09
haarlem;NL;1n1rv
habra;IN;r8dk
hachinohe;JP;19nob
hachioji;JP;13xu8
hacienda heights;US.CA;36rsz
hadano;JP;13xtz
hadejia;NG;1e59r
haeju;KP;148rz
hafar al batin;SA;2a0p;Hafar Al-Batin
hafizabad;PK;p8h4
hagen;DE;1qfe5
hagonoy;PH;10oz2
haicheng;CN;17ntq
haifa;IL;6bgx
haikou;CN;12rw6
haikou;CN;12rw5
hailar;CN;17nti
hailun;CN;17nt9
haimen;CN;12rvq
haiphong;VN;xw4y
hajipur;IN;r8cd
hakodate;JP;19nnw
haldia;IN;stbt
haldwani;IN;r8bm
halesowen;GB.ENG;1kqxj
halifax;CA.07;3rk6x
halifax;GB.ENG;1kqxc
halisahar;IN;r8b8
halwan;EG;7mj7;Ḩalwan
hamadan;IR;2tyo
hamah;SY;3n6p;Ḩamah
hamamatsu;JP;13xq1
hamden;US.CT;2vn7q
hamhung;KP;148nd;Hamhŭng
hami;CN;ws5o
hamilton;CA.08;3jyba
hamilton;NZ;1ay2c
hamilton;US.OH;2oqp3
hamilton;GB.SCT;1kqvm
hamm;DE;1qebs
hammond;US.IN;2xh58
hampton;US.VA;2u32m
hanam;KR;14nqn
handa;JP;13xnt
hanford;US.CA;36s30
hangu;CN;12rs3
hannover;DE;1qe0f
hanover;DE;1qe0f
hanumangarh;IN;r893
hanzhong;CN;12rq1
hapur;IN;r88p
hardoi;IN;r882
hargeysa;SO;187d
haridwar;IN;r87j
harlingen;US.TX;2snmx
harlow;GB.ENG;1kqsl
harrisonburg;US.VA;2u3bz
harrogate;GB.ENG;1kqro
hartford;US.CT;2vnbp
hartlepool;GB.ENG;1kqqw
hassan;IN;r84f
hastings;GB.ENG;1kqpo
hat yai;TH;yivw
hathras;IN;r83s
haverhill;US.MA;2xv0t
hawalli;KW;64e5;Ḩawalli
hawassa;ET;7crl
hawthorne;US.CA;36sl0
hayes;GB.ENG;1kqn1
hayward;US.CA;36snx
hazaribagh;IN;r82c
hebi;CN;12rnm
hebron;PS;63yi
hegang;CN;17nqy
heidelberg;DE;1qbrb
heihe;CN;17nql
heilbronn;DE;1qbkl
helsingborg;SE;1m0jz
hemel hempstead;GB.ENG;1kqjm
hemet;US.CA;36sxh
hempstead;US.NY;31qzi
henderson;US.NV;3a003
hendersonville;US.TN;2r7jz
hengshui;CN;12rd4
hengyang;CN;12rci
hepo;CN;12rbk
herat;AF;ofne
hereford;GB.ENG;1kqhu
hermosillo;MX;2du76
herne;DE;1qa77
heroica guaymas;MX;2dudz
heroica matamoros;MX;23iq2
hervey bay;AU.04;3s7il
hesperia;US.CA;36t5s
heze;CN;12r7q
hialeah;US.FL;2h4p8
higashimurayama;JP;4c0ya
high peak;GB.ENG;4xw0x
high point;US.NC;2ntv5
high wycombe;GB.ENG;1kqde
highland;US.CA;36tdw
highlands ranch;US.CO;389zn
hikone;JP;13x7w
hildesheim;DE;1q9cl
hillsboro;US.OR;3eucr
himeji;JP;13x7n
hindupur;IN;r7zz
hino;JP;13x6v
hinthada;MM;sejf
hirakata;JP;13x58
hiratsuka;JP;13x32
hirosaki;JP;19nk9
hisar;IN;r7ye
hitachi;JP;19a6c
hitachi naka;JP;427yo;Hitachi-Naka
hoa binh;VN;xvry;Hòa Bình
hobart;AU.06;1ad97
hoboken;US.NJ;31ail
hoffman estates;US.IL;2wxu3
hofu;JP;13wym
hohhot;CN;17noc
holguin;CU;248kp;Holguín
hollywood;US.FL;2h51s
holon;IL;6bfj;H̱olon
homestead;US.FL;2h556
homs;SY;3muh
homyel';BY;dghv
honggang;CN;17nnw
honmachi;JP;13m9p
hoofddorp;NL;1n0uh
hoover;US.AL;2f6vu
horlivka;UA;f63t
horsham;GB.ENG;1kq3h
hortolandia;BR;22713;Hortolândia
hoshangabad;IN;r7w3
hoshiarpur;IN;r7w1
hospet;IN;r7vz
hosur;IN;r7vy
hotan;CN;rgfv
hounslow;GB.ENG;1kq2d
hove;GB.ENG;1kq20
hrodna;BY;dghs
hsinchu;TW;zwjz
huadian;CN;17nl4
huai'an;CN;12j8x
huaibei;CN;12qtw
huaihua;CN;12qtl
hualien city;TW;zw20
huambo;AO;1zrkp
huancayo;PE;2cfpf
huanggang;CN;12qok
huangshi;CN;12qgy
huangyan;CN;12qef
huangzhou;CN;12qdk
huanuco;PE;27869;Huánuco
huayin;CN;12qa4
hubli;IN;r7vk
huddersfield;GB.ENG;1kq0q
hue;VN;xvbk;Huế
huelva;ES;1hxs4
hugli;IN;r7va
huicheng;CN;12q75
huixquilucan;MX;2a192
huizhou;CN;12q48
hulan;CN;17ni7
hulan ergi;CN;17ni6
humen;CN;12q20
hungnam;KP;148bq;Hŭngnam
huntersville;US.NC;2nuwi
huntington beach;US.CA;36usx
huntington park;US.CA;36uts
huntsville;US.AL;2f7ce
huocheng;CN;6yn6e
huyton;GB.ENG;1kpx5
huzhou;CN;12pxj
hwado;KR;14ntq
hwaseong si;KR;13ipz;Hwaseong-si
hyesan;KP;17t19
iasi;RO;ehgi
ibague;CO;26w0g;Ibagué
ibaraki;JP;13wr5
ibarra;EC;26cqh
ibb;YE;1lgt
ibirite;BR;226yj;Ibirité
ica;PE;2cezj
ichalkaranji;IN;r7t6
icheon si;KR;13ily;Icheon-si
ichihara;JP;19a54
ichinomiya;JP;13wot
idaho falls;US.ID;3by9n
idfu;EG;7mer
idku;EG;7mek
idlib;SY;3mp9
igboho;NG;1e4k7
iguala de la independencia;MX;23lam;Iguala de la Independencia
iida;JP;13wmg
ijebu igbo;NG;1e4bn;Ijebu-Igbo
ijebu ode;NG;1e4bk;Ijebu-Ode
ijero ekiti;NG;1e4b5;Ijero-Ekiti
ikeja;NG;1e495
ikere ekiti;NG;1e48f;Ikere-Ekiti
ikire;NG;1e481
ikirun;NG;1e47x
ikoma;JP;13wj9
ikot ekpene;NG;1e43e
iksan;KR;13ig3
ila orangun;NG;1e3tx
ilam;IR;2sxe;Īlam
ilebo;CD;4mnc
ilesa;NG;1e3s8
ilheus;BR;226u8;Ilhéus
iligan;PH;10oa4
iligan city;PH;10oa2
ilobu;NG;1e3qz
iloilo;PH;10o7x
ilorin;NG;1e3qf
imperatriz;BR;20u4d
imphal;IN;r7rf
imus;PH;10o5e
inazawa;JP;13wf6
indaiatuba;BR;226rj
independence;US.MO;2m4qs
indio;US.CA;36vdi
indramayu;ID;z7t2
inegol;TR;fyz5;İnegol
inglewood;US.CA;36veo
ingolstadt;DE;1q2k8
ingraj bazar;IN;r7q3
inisa;NG;1e3ma
innsbruck;AT;1nhdg
iowa city;US.IA;2w7ki
ipatinga;BR;226mw
ipoh;MY;116ga
ipswich;GB.ENG;1kppl
iquique;CL;2bbbr
iquitos;PE;277zr
irakleion;GR;5lyp;Irákleion
iranshahr;IR;ovsb
irapuato;MX;2dtre
irbid;JO;5c36
iringa;TZ;3eqn
irkutsk;RU;17dbh
irondequoit;US.NY;31sez
ironville;US.KY;2k2ro
irvine;US.CA;36vmp
irving;US.TX;2sqo8
irvington;US.NJ;31az0
ise ekiti;NG;1e3ef;Ise-Ekiti
isehara;JP;13wax
isesaki;JP;13wak
ishinomaki;JP;19a2o
isiro;CD;4mhn
iskenderun;TR;6o1z;İskenderun
islington;GB.ENG;1kpo3
ismailia;EG;7qlb
isparta;TR;6o0x
itaborai;BR;226hi;Itaboraí
itabuna;BR;226hh
itaguai;BR;226g3;Itaguaí
itagui;CO;26vuq;Itagüí
itajai;BR;226el;Itajaí
itami;JP;13w72
itapecerica da serra;BR;226bw;Itapecerica da Serra
itapetininga;BR;226bc
itapevi;BR;226b2
itaquaquecetuba;BR;22690
itarsi;IN;r7o5
itu;BR;2265z
ivano frankivsk;UA;f5vz;Ivano-Frankivsk
ivanovo;RU;bwhc
iwaki;JP;19a1n
iwakuni;JP;13w4c
iwatsuki;JP;13w30
iwo;NG;1e361
ixtapaluca;MX;23l7e
izhevsk;RU;bw48
izmit;TR;fyv8;İzmit
iztacalco;MX;23l7w
izumi;JP;13w1f
izumisano;JP;13w0z
jabalya;PS;60x5
jaboatao;BR;20tse;Jaboatão
jaboatao dos guararapes;BR;3rehs;Jaboatão dos Guararapes
jacarei;BR;2261e;Jacareí
jackson;US.MS;2mzaq
jackson;US.TN;2raj7
jackson;US.NJ;2oi3m
jackson heights;US.NY;31sj1
jacksonville;US.FL;2h5w5
jacksonville;US.NC;2nvgb
jacmel;HT;27tab
jacobabad;PK;p7sz
jaen;ES;1hxnv;Jaén
jaffna;LK;qmz5
jagadhri;IN;r7mt
jaigaon;IN;4c504
jalai nur;CN;17ng3
jalalabad;AF;ofer
jalandhar;IN;r6zy
jalgaon;IN;r7hb
jalingo;NG;1e2x9
jalna;IN;r7gz
jalpaiguri;IN;r7gs
jamaame;SO;17in
jamaica;US.NY;31sk8
jamalpur;BD;pefm
jamalpur;IN;r7ge
jambi city;ID;z7my
jammu;IN;r7ex
jamnagar;IN;r7et
jamshedpur;IN;r7ec
jamuria;IN;r7ds
jandira;BR;225vu
janesville;US.WI;34owq
jaragua do sul;BR;225ty;Jaraguá do Sul
jaranwala;PK;p7hm
jau;BR;225r9;Jaú
jaunpur;IN;r79r
jayapura;ID;18my0
jeju city;KR;13kl6
jember;ID;z7fg
jena;DE;1q1tw
jeongeup;KR;6yog9
jeonju;KR;13jyp
jequie;BR;225pj;Jequié
jerez de la frontera;ES;1hxly;Jerez de la Frontera
jersey city;US.NJ;31b24
jessore;BD;smz0
jetpur;IN;r77t
jhang sadr;PK;p7bo
jhansi;IN;r766
jhelum;PK;p7aw
jhunjhunun;IN;r748
ji parana;BR;2c4kp;Ji Paraná
ji'an;CN;12pv1
jiagedaqi;CN;17ng5
jiamusi;CN;17nfp
jiangmen;CN;12pqz
jiangyin;CN;12wnn
jiangyou;CN;14f3z
jianshui;CN;5wv4e
jiaozhou;CN;12plc
jiaozuo;CN;12pib
jiaxing;CN;12phd
jiayuguan;CN;rge5
jiazi;CN;12pgv
jieshi;CN;12pep
jieshou;CN;12pec
jijel;DZ;1hfjl
jimeta;NG;1e2ig
jimma;ET;75jg
jinchang;CN;12pb9
jincheng;CN;12pbh
jind;IN;r73f
jingdezhen;CN;12p9s
jingling;CN;12p82
jingmen;CN;12p7v
jingzhou;CN;12p5w
jinhua;CN;12p5k
jining;CN;12p5a
jining;CN;17nca
jinzhou;CN;17nbf
jinzhou;CN;12oz6
jirja;EG;7lxu
jishu;CN;17nb6
jiujiang;CN;12ovv
jiupu;CN;17nar
jiutai;CN;17nap
jiutepec;MX;23l1x
jixi;CN;17nad
jizan;SA;298z
jizzax;UZ;wg4e
joao pessoa;BR;20tct;João Pessoa
jodhpur;IN;r729
joetsu;JP;42akx
johns creek;US.GA;3rpqd
johnson city;US.TN;2rb63
johor bahru;MY;11500
joinville;BR;225j4
joliet;US.IL;2wzbz
jolo;PH;10njx
jombang;ID;z7am
jonesboro;US.AR;2g8ki
joplin;US.MO;2m5hc
jos;NG;1e2fl
jose c paz;AR;76uo5;José C. Paz
juan diaz;PA;27hci;Juan Díaz
juazeiro do norte;BR;20t97;Juazeiro do Norte
juiz de fora;BR;225dd;Juiz de Fora
juliaca;PE;2ce7d
junagadh;IN;r6zp
jundiai;BR;225c6;Jundiaí
jupiter;US.FL;2h6ci
kabankalan;PH;10nf4
kabwe;ZM;jmv3
kadoma;JP;13vuv
kaesong;KP;147th;Kaesŏng
kafr ad dawwar;EG;7lqv;Kafr ad Dawwar
kafr ash shaykh;EG;7lja;Kafr ash Shaykh
kagoshima;JP;13vtn
kahramanmaras;TR;6nuz;Kahramanmaraş
kahriz;IR;idi
kaifeng;CN;12onj
kairouan;TN;1h0ix
kaithal;IN;r6up
kaiyuan;CN;12omq
kaiyuan;CN;17n8x
kakamigahara;JP;13vr3
kakinada;IN;r6tt
kakogawacho honmachi;JP;13vq8;Kakogawacho-honmachi
kalamazoo;US.MI;2z4bf
kalemie;CD;4lvi
kaliningrad;RU;bvne
kalisz;PL;1udkg
kallithea;GR;5lpi;Kallithéa
kalmunai;LK;qmf2
kaluga;RU;bvej
kamakura;JP;13vpc
kamalia;PK;p6r8
kamarhati;IN;r6ld
kamensk ural'skiy;RU;w94q;Kamensk-Ural'skiy
kamianets podilskyi;UA;f5hi;Kamianets-Podilskyi
kamianske;UA;f7sc
kamloops;CA.02;3kd6d
kamoke;PK;p6pc
kampung baru subang;MY;11yj3
kampung pasir gudang baru;MY;114z5
kampung sungai ara;MY;11t8g
kamyshin;RU;bux3
kananga;CD;4lht
kanata;CA.08;3kd8d
kanazawa;JP;13vdf
kanchipuram;IN;r6in
kanchrapara;IN;r6y3
kandahar;AF;oecg
kandi;BJ;1fazh
kandy;LK;qm1i
kangding;CN;12mkb
kanggye;KP;17stw
kankan;GN;1fva0
kansas city;US.MO;2m5tt
kansas city;US.KS;2jlpp
kansk;RU;w90q
kaolack;SN;1c8qd
kara;TG;1epqg
karabaglar;TR;4l2fc;Karabağlar
karagandy;KZ;d2ev
karaman;TR;6mtz
karamay;CN;ws3d
karbala;IQ;2160
karimnagar;IN;r67f
kariya;JP;13v7m
karlsruhe;DE;1q03e
karnal;IN;r664
kashgar;CN;rgb5
kashihara shi;JP;13v5b;Kashihara-shi
kashipur;IN;r62j
kashiwa;JP;13v4k
kassala;SD;7zm9
kassel;DE;1pzvq
kasugai;JP;13v3n
kasukabe;JP;13v3g
kasur;PK;p6ch
katihar;IN;r5zs
katowice;PL;1ud94
katsina;NG;1e1jm
katsuta;JP;199vc
katumba;TZ;3e13
kaunas;LT;ctnw
kawagoe;JP;13uzg
kawaguchi;JP;13uz6
kawanishi;JP;13uxn
kayseri;TR;6m0g
kecskemet;HU;1tdqa;Kecskemét
kediri;ID;z5xw
kedungwuni;ID;z5vp
keelung;TW;zyxg
keighley;GB.ENG;1kpkx
kelowna;CA.02;3kecz
kemerovo;RU;w8f1
kendale lakes;US.FL;2h6f5
kendall;US.FL;2h6fb
kendari;ID;z5p4
kenema;SL;1flv2
kenitra;MA;1ijej
kenner;US.LA;2ksux
kennewick;US.WA;3gb0a
kenosha;US.WI;34peh
kent;US.WA;3gb0p
kentwood;US.MI;2z4hu
kerch;UA;f55o
kerman;IR;2qy2
kermanshah;IR;2qxu
kettering;GB.ENG;1kph5
kettering;US.OH;2osg3
khabarovsk;RU;17cve
khairpur mir's;PK;owlw
khamis mushait;SA;292o
khammam;IN;r5ok
khan yunis;PS;60x0
khandwa;IN;r5nb
khanna;IN;r5mw
khanpur;PK;p5zr
kharagpur;IN;r5ls
khardah;IN;r5kx
khasavyurt;RU;bsr2
khemisset;MA;1iu4m
khenchela;DZ;1her5
kherson;UA;f53k
khimki;RU;bslk
khlong luang;TH;yi7f
khmelnytskyi;UA;f51d
khobar;SA;2ccr
khomeyni shahr;IR;8z2u
khon kaen;TH;yi40
khorramabad;IR;2q9h
khorramshahr;IR;2q8n
khouribga;MA;1ij5k
khowy;IR;2pz0
khujand;TJ;wgvz
khurja;IN;r5bj
khushab;PK;p5mf
khuzdar;PK;p5ls
kidderminster;GB.ENG;1kpgc
kiel;DE;1pysy
kielce;PL;ghk2
kigoma;TZ;3dpm
kikwit;CD;1dm1d
killeen;US.TX;2st13
kimberley;ZA;l8lu
kimhae;KR;13i0v
kindia;GN;1fux9
kindu;CD;4k9y
kings bridge;US.NY;31t9v
kingsport;US.TN;2rc4m
kingston;CA.08;3kfuc
kingston upon hull;GB.ENG;1kp81;Kingston upon Hull
kingswood;GB.ENG;1kp7u
kirkland;US.WA;3gb6p
kirkuk;IQ;214z
kirov;RU;br5k
kiryu;JP;13uq5
kisangani;CD;4k56
kisaran;ID;q1eq
kisarazu;JP;13upt
kiselevsk;RU;w7xp;Kiselëvsk
kishangarh;IN;r586
kishiwada;JP;13upj
kisi;NG;1e16f
kislovodsk;RU;bqxe
kismayo;SO;16yf
kissimmee;US.FL;2h6mv
kisumu;KE;43kd
kitakyushu;JP;13unf
kitami;JP;19n5t
kitchener;CA.08;3kg84
kitwe;ZM;jj1o
klaipeda;LT;cthu
klang;MY;11549
klaten;ID;z5cs
klerksdorp;ZA;l7tt
kluang;MY;1151n
knoxville;US.TN;2rcci
koblenz;DE;1pvky
kochi;JP;13uiy
kofu;JP;13uho
kohat;PK;p5gz
kokomo;US.IN;2xi50
kokshetau;KZ;wmjf
kokubunji;JP;13udw
kolar;IN;r535
kolhapur;IN;r52l
kollam;IN;qzir
kolomna;RU;bph2
kolpino;RU;bpdl
kolwezi;CD;js0l
komaki;JP;13ucu
komatsu;JP;13uce
komsomolsk on amur;RU;17c2j;Komsomolsk-on-Amur
konan;JP;13uac
konya;TR;6kjv
korba;IN;r4y2
korhogo;CI;1d04g
koriyama;JP;199ql
korla;CN;ws2o
korolev;RU;bvnd
koronadal;PH;10may
koshigaya;JP;13u7d
kosice;SK;fizf;Košice
kostanay;KZ;wks8
kosti;SD;7yuo
kostroma;RU;bnnq
koszalin;PL;1uc5l
kot addu;PK;p5du
kota;IN;r4w1
kota kinabalu;MY;115iw
kotli;PK;p54v
kousseri;CM;1bsiu;Kousséri
kovrov;RU;bnc4
kozhikode;IN;r4r5
kragujevac;RS;gww8
krakow;PL;1ubyq
kramators'k;UA;f3lo
krasnodar;RU;bmj8
krasnoyarsk;RU;w6yy
krefeld;DE;1ptp9
kremenchuk;UA;f3bn
kresek;ID;z4xu
krishnanagar;IN;r4qr
kroonstad;ZA;l5ge
kropyvnytskyi;UA;f4lw
krugersdorp;ZA;l5fq
kryvyi rih;UA;f339
ksar el kebir;MA;1iiyp
kuala terengganu;MY;116i9
kuantan;MY;116wr
kuching;MY;11782
kufa;IQ;24hr
kuhdasht;IR;2pjd
kukatpalli;IN;r4o7
kulim;MY;1169l
kultali;IN;5tn8r
kulti;IN;r4mn
kumagaya;JP;13tz0
kumamoto;JP;13tyt
kumba;CM;1bshk
kumbakonam;IN;r4lv
kunduz;AF;ocax
kupang;ID;1839b
kurashiki;JP;13tvr
kure;JP;13tvc
kurgan;RU;w6fd
kurnool;IN;r4gj
kursk;RU;bjk0
kurume;JP;13tpk
kusatsu;JP;13toz
kushiro;JP;19n1c
kushtia;BD;pehz
kutahya;TR;6jjo;Kütahya
kutaisi;GE;d5gn
kuwana;JP;6tt3h
kwangmyong;KR;15r39;Kwangmyŏng
kyain seikgyi township;MM;71557
kyzyl;RU;w65p
kyzylorda;KZ;wks2
kırıkkale;TR;6ldy
kızıltepe;TR;6ky4
l'hospitalet de llobregat;ES;1uvvv;L'Hospitalet de Llobregat
la ceiba;HN;25c54
la coruna;ES;1uva9
la crosse;US.WI;34pu5
la gi;VN;xtl7
la habra;US.CA;36ytu
la laguna;ES;1htt5
la mesa;US.CA;36yvq
la paz;MX;2dr44
la pintana;CL;4c22h
la plata;AR;21k6j
la rioja;AR;2ahva
la romana;DO;231ct
la serena;CL;2b979
laayoune;EH;1gsdd
labuan bajo;ID;z4k4
ladner;CA.02;4ixsu
lafayette;US.LA;2kt5t
lafayette;US.IN;2xi72
lafia;NG;1dzs3
lafiagi;NG;1dzrs
lages;BR;224xe
laghouat;DZ;1he7r
laguna niguel;US.CA;36z55
lahad datu;MY;115xd
laiwu;CN;12ofj
laiyang;CN;12ofe
laizhou;CN;12of6
lake charles;US.LA;2kt8c
lake elsinore;US.CA;36z9v
lake forest;US.CA;36zaa
lake havasu city;US.AZ;35mks
lakeland;US.FL;2h6zi
lakeville;US.MN;2zwaz
lakewood;US.CO;38c8a
lakewood;US.CA;36zjr
lakewood;US.WA;3gbms
lakewood;US.NJ;31beg
lakewood;US.OH;32lq3
lakhimpur;IN;r49m
lal bahadur nagar;IN;4ciwa
lalitpur;IN;r479
lambare;PY;21oo7;Lambaré
lampang;TH;op95
lancaster;US.CA;36zm4
lancaster;US.PA;33e3b
langfang;CN;12oe4
lankaran;AZ;35wm
lansing;US.MI;2z54e
laoag;PH;10lfw
laohekou;CN;12o9u
lapu lapu city;PH;10lc3;Lapu-Lapu City
larache;MA;1iim5
laredo;US.TX;2suo5
largo;US.FL;2h73g
larisa;GR;5jio;Lárisa
larkana;PK;p4f4
las cruces;US.NM;39ct4
las palmas de gran canaria;ES;1hwsm;Las Palmas de Gran Canaria
las pinas;PH;10l9i;Las Piñas
las tunas;CU;243nq
lashio;MM;s6h3
latakia;SY;3pxk
latur;IN;r43a
lauderhill;US.FL;2h74p
launceston;AU.06;1ab2d
lauro de freitas;BR;3rel4;Lauro de Freitas
lausanne;CH;1l0gq
laval;CA.10;3looi
lawang;ID;z43w
lawrence;US.KS;2jm1x
lawrence;US.MA;2xx20
lawton;US.OK;2pbnl
layton;US.UT;3ftn7
le havre;FR;1sdqs
le mans;FR;1sdlf
league city;US.TX;2suxo
lecheng;CN;12o64
lee's summit;US.MO;2m73q
leeds;GB.ENG;1konk
leesburg;US.VA;2u7vp
leganes;ES;1uubm;Leganés
legaspi;PH;10l1l
leghorn;IT;1w1kz
legnica;PL;1ub3w
lehi;US.UT;3ftqg
lehigh acres;US.FL;2h795
leicester;GB.ENG;1kon0
leiden;NL;1mza5
leipzig;DE;1ppk3
leiyang;CN;12o4w
lekki;NG;1dzh5
lembang;ID;z3xr
lenexa;US.KS;2jm44
lengshuijiang;CN;12o3t
leninsk kuznetsky;RU;w5x5;Leninsk-Kuznetsky
leogane;HT;27s4u;Léogâne
leon;NI;25jou;León
leon;ES;1uu9w;León
les cayes;HT;27wm9
leshan;CN;12o3d
lethbridge;CA.01;3lqn6
leverkusen;DE;1pouy
levis;CA.10;3rksx;Lévis
levittown;US.PA;33en8
levittown;US.NY;31tx0
lewisville;US.TX;2sv7t
lexington;US.KY;2k4cf
lexington fayette;US.KY;2k4cv;Lexington-Fayette
lhasa;CN;rg81
lianghu;CN;154py
lianhe;CN;17mqd
lianjiang;CN;12o2g
lianran;CN;12nvy
lianshan;CN;17nbm
liaocheng;CN;12nui
liaoyang;CN;17n2p
liaoyuan;CN;17n2l
libertad;PH;10kvw
licheng;CN;12ntb
lichinga;MZ;mdh1
liege;BE;1nun1;Liège
likasi;CD;jrzp
lille;FR;1s9is
limassol;CY;34y8
limeira;BR;224nj
limoges;FR;1s9hq
lincoln;US.NE;30pl2
lincoln;GB.ENG;1kohz
linfen;CN;12nn3
linhai;CN;12nj2
linhares;BR;224le
linkoping;SE;1lrai;Linköping
linshui;CN;12nh4
linxi;CN;12ngm
linxia chengguanzhen;CN;12ngj
linyi;CN;12ng6
linz;AT;1nf74
lipa city;PH;10kfe
lipetsk;RU;bgwh
lira;UG;4xli
lisburn;GB.NIR;1kofv
little rock;US.AR;2gajv
littlehampton;GB.ENG;1kodb
liupanshui;CN;52w7h
livermore;US.CA;371jk
liverpool;GB.ENG;1koaa
livingston;GB.SCT;1koa4
livingstone;ZM;ji8v
livonia;US.MI;2z5wd
livorno;IT;1w1kz
lleida;ES;1uu9e
lo prado;CL;4c22k
loa janan;ID;z3ie
lobito;AO;1zrab
lodi;US.CA;371n1
lodz;PL;1uaod
logan;US.UT;3ftzc
logan city;AU.04;4c2pa
logrono;ES;1utza;Logroño
loja;EC;26byj
london;CA.08;3lutc
londrina;BR;224k1
long beach;US.CA;371x5
long xuyen;VN;xrrf;Long Xuyên
longfeng;CN;17mz0
longjiang;CN;17myq
longjing;CN;17mym
longmont;US.CO;3bkzw
longueuil;CA.10;3lvub
longview;US.TX;2swkm
loni;IN;r3wl
lorain;US.OH;32mge
los angeles;CL;2b7p8;Los Ángeles
los mochis;MX;2doh3
los teques;VE;25vpy
loudi;CN;12mm6
loughborough;GB.ENG;1knsf
louisville;US.KY;2k5cc
loum;CM;1bs0w
loveland;US.CO;3bl2g
lowell;US.MA;2xxqy
lower hutt;NZ;1awec
lowestoft;GB.ENG;1knqa
luancheng;CN;12ml8
luanshya;ZM;ji1z
lubango;AO;1zr5e
lubbock;US.TX;3afk9
lubeck;DE;1pmtt;Lübeck
lublin;PL;geyc
lubuklinggau;ID;z38m
lucena;PH;10jv1
ludwigshafen am rhein;DE;1pmnk;Ludwigshafen am Rhein
luebeck;DE;1pmtt;Lübeck
luhansk;UA;f26a
lumajang;ID;z36q
luohe;CN;12mdq
luoyang;CN;12m9z
luqiao;CN;12m8t
luton;GB.ENG;1knm3
lutsk;UA;f23t
luxor;EG;7q5y
luziania;BR;224gp;Luziânia
lynchburg;US.VA;2u9dv
lynn;US.MA;2xxw7
lynwood;US.CA;37313
lysychans'k;UA;f2f0
lyubertsy;RU;beyv
m'sila;DZ;1haqq;M'Sila
maastricht;NL;1mywj
maba;CN;12m4v
mabalacat city;PH;10jcv
macae;BR;224ey;Macaé
macapa;BR;20sds;Macapá
macclesfield;GB.ENG;1knk2
maceio;BR;20sct;Maceió
machala;EC;26but
macheng;CN;12m3y
machida;JP;13tjj
machilipatnam;IN;r3st
mackay;AU.04;1aa2c
macon;US.GA;2i6g8
madanapalle;IN;r3sd
madera;US.CA;3736o
madhyamgram;IN;r3q7
madison;US.WI;34rrl
madiun;ID;z32a
madurai;IN;r3pl
maebashi;JP;13tir
magangue;CO;26s6k;Magangué
magdalena contreras;MX;23iy8
magdeburg;DE;1pm0h
magelang;ID;z310
magnitogorsk;RU;beps
magugpo poblacion;PH;103l9
mahabad;IR;2osm
mahajanga;MG;mryf
mahbubnagar;IN;r3mf
mahilyow;BY;derl
maicao;CO;26s5l
maidenhead;GB.ENG;1knhu
maidstone;GB.ENG;1knhn
mainz;DE;1plrl
maitland;AU.02;1a9xh
majie;CN;12lyx
makati city;PH;10id5
makhachkala;RU;bekg
makiyivka;UA;f1ww
makurdi;NG;1dypw
malacca;MY;116jr
maladzyechna;BY;deqh
malaga;ES;1hw0g;Málaga
malakal;SS;7y29
malambo;CO;26s3v
malang;ID;z2wi
malatya;TR;6ja2
malayer;IR;2old
malden;US.MA;2xxzv
malegaon;IN;r3eb
maler kotla;IN;r3e7
malindi;KE;411c
malkajgiri;IN;4ciwc
mallawi;EG;7kc7
malmo;SE;1lpwp
malolos;PH;10hos
maltepe;TR;fwcj
man;CI;1cyuf
manado;ID;z2rk
manchester;US.NH;312u2
mandaluyong city;PH;10h8u
mandaue city;PH;10h8b
mandi bahauddin;PK;p3n7
mandimba;MZ;mbdy
mandsaur;IN;r36i
mandurah;AU.08;18azz
mandya;IN;r35y
mangalore;IN;r350
manhattan;US.KS;2jmlu
manisa;TR;6j7f
manizales;CO;26rzn
mannheim;DE;1plib
manp'o;KP;17sb1
mansfield;GB.ENG;1knfd
mansfield;US.TX;2sxhx
mansilingan;PH;10gvw
manta;EC;26bre
mantampay;PH;10gv4
manteca;US.CA;373n8
manukau city;NZ;1avt8
manzanillo;MX;2dnuf
manzanillo;CU;241jv
manzini;SZ;k1g3
maple grove;US.MN;2zy6l
maple ridge;CA.02;3m0ba
mar del plata;AR;21j9r;Mar del Plata
maraba;BR;20rzj;Marabá
maracanau;BR;20ryp;Maracanaú
maradi;NE;1gbpn
marand;IR;2oce
marawi city;PH;10gjh
marbella;ES;1hvy1
mardan;PK;p3gg
margate;GB.ENG;1kndw
margate;US.FL;2h8i7
marg‘ilon;UZ;wfmj
mariara;VE;25v6p
marietta;US.GA;2i6qv
marilia;BR;223z0;Marília
maringa;BR;223yf;Maringá
mariupol;UA;f1j2
marka;SO;15u9
markham;CA.08;3m0y9
maroua;CM;1brf9
marrakesh;MA;1ii6t
martapura;ID;z2d2
marvdasht;IR;2o8h
mary;TM;q4bv
marysville;US.WA;3gdai
maryvale;US.AZ;35ojd
masan;KR;13gpq
masaya;NI;25jgb
mascara;DZ;1hdde
masina;CD;1jl4k
masjed soleyman;IR;2o5o
matadi;CD;1dkq2
matagalpa;NI;25jfw
matanzas;CU;2416u
mataram;ID;z296
mataro;ES;1ut7w;Mataró
mathura;IN;r2tg
mati;PH;10g08
matola;MZ;macu
matsubara;JP;13tb4
matsudo;JP;13tap
matsue;JP;13tam
matsumoto;JP;13t9r
matsuyama;JP;15a6r
maturin;VE;28z5p;Maturín
mau;IN;r2rz
maua;BR;223qd;Mauá
mawlamyine;MM;s1m9
maxixe;MZ;ma40
maykop;RU;bbmt
mazar e sharif;AF;oapc;Mazar-e Sharif
mazatlan;MX;2dnky;Mazatlán
mazyr;BY;dei4
mbandaka;CD;1dkn3
mbeya;TZ;3b4c
mbouda;CM;1bqu5
mbuji mayi;CD;4hfw;Mbuji-Mayi
mcallen;US.TX;2sy3o;McAllen
mckinney;US.TX;2syea;McKinney
meads;US.KY;2k6a0
medea;DZ;1hceb;Médéa
medford;US.OR;3f137
medford;US.MA;2xyj1
medicine hat;CA.01;3m4w2
medina estates;GH;1d9ei
medinipur;IN;r2pg
meiktila;MM;s2n5
meizhou;CN;12lhn
mejicanos;SV;24tqn
mek'ele;ET;73jg
meknes;MA;1ihyz;Meknès
melbourne;US.FL;2h8xv
melitopol;UA;f17g
memphis;US.TN;2rh7b
mendoza;AR;2aedh
menifee;US.CA;3757x
mentougou;CN;12le9
merced;US.CA;37599
merida;MX;23imt;Mérida
merida;VE;25upg;Mérida
meriden;US.CT;2vpfg
meridian;US.ID;3c1il
merkezefendi;TR;6ovxy
merlo;AR;21j55
mersin;TR;6iz7
mesa;US.AZ;35ow7
mesquite;US.TX;2sywa
messina;IT;1i3nu
mestre;IT;1w0pl
metairie;US.LA;2kvi1
metairie terrace;US.LA;2kvie
metro;ID;z1sj
metz;FR;1s6b4
mexicali;MX;2dndx
meycauayan;PH;10fkq
mezhdurechensk;RU;w4ko
miami beach;US.FL;2h92n
miami gardens;US.FL;2h93b
miandoab;IR;2nqt
mianyang;CN;12ldf
miass;RU;w4jy
middelburg;ZA;kxd5
middlesbrough;GB.ENG;1kn1r
midland;US.TX;3ag5d
midrand;ZA;np80
midwest city;US.OK;2pd7x
miguel hidalgo;MX;2a18w
milagro;EC;26blz
milford;US.CT;2vpj0
millcreek;US.UT;3fuls
milpitas;US.CA;37633
milton;CA.08;3m70p
milton keynes;GB.ENG;1kmxt
minamirinkan;JP;13szc
minatitlan;MX;23ii7;Minatitlán
minato;JP;13pb3
mingora;PK;p32z
mingshui;CN;12l9u
minna;NG;1dxx0
minnetonka;US.MN;2zz6g
minnetonka mills;US.MN;2zz6m
mino;JP;13swm
minzhu;CN;17neg
miramar;US.FL;2h9fd
miramar;MX;23ih9
miri;MY;11936
mirialguda;IN;r2jo
mirpur khas;PK;p307
mirzapur;IN;r2j7
mishima;JP;13sup
miskolc;HU;fdou
misratah;LY;1bgzi;Mişratah
mission;US.TX;2szl9
mission viejo;US.CA;376f7
mississauga;CA.08;3m7rx
missoula;US.MT;3dgen
missouri city;US.TX;2sznd
mito;JP;199jx
mitrovice;XK;gwyx;Mitrovicë
mixco;GT;25007
miyakonojo;JP;13sp3
miyazaki;JP;13snh
mizhou;CN;128j8
mobile;US.AL;2fdiu
modakeke;NG;1dxv0
modena;IT;1w0k3
modesto;US.CA;376j0
moenchengladbach;DE;1pifa;Mönchengladbach
moers;DE;1piod
moga;IN;r2hz
mogi das cruzes;BR;223ft;Mogi das Cruzes
mogi guacu;BR;223fs;Mogi Guaçu
mohali;IN;45vba
mohammedia;MA;1ihgj
mojokerto;ID;z1nr
mokolo;CM;1bpsz
mokopane;ZA;ko2j
mokotow;PL;gdvo;Mokotów
mokpo;KR;13gkq
mombasa;KE;3zr1
monchengladbach;DE;1pifa;Mönchengladbach
monclova;MX;2dmyr
moncton;CA.04;3m8fn
monghyr;IN;r24y
montebello;US.CA;376uq
monterey park;US.CA;376x2
monteria;CO;26r85;Montería
montes claros;BR;223am
montgomery;US.AL;2fdo0
montpellier;FR;1s4rq
monywa;MM;s1nu
monza;IT;1w00l
moore;US.OK;2pddr
mopti;ML;1gl0k
moradabad;IN;r2dt
moratuwa;LK;qgnd
morbi;IN;r2d3
morecambe;GB.ENG;1kmqu
morelia;MX;2dmve
morena;IN;r2cz
moreno valley;US.CA;37764
moriguchi;JP;13sjs
morioka;JP;199i2
morley;GB.ENG;1kmq5
mormugao;IN;r2x2
morogoro;TZ;3a84
moron;AR;21j0x;Morón
moshi;TZ;3a7t
mossoro;BR;20rcq;Mossoró
mostaganem;DZ;1hb32
mostar;BA;1wh58
mostoles;ES;1usc9;Móstoles
mothihari;IN;r2ba
mott haven;US.NY;31wja
moundou;TD;1g11b
mount pleasant;US.SC;2qc91
mount prospect;US.IL;2x374
mount vernon;US.NY;31wnv
mountain view;US.CA;377qw
mpumalanga;ZA;kuuv
muar;MY;11539
mubi;NG;1dxp9
mucumpiz;VE;25u9p
mudanjiang;CN;17mrn
mueang nonthaburi;TH;ygud
muelheim;DE;1pgu6;Mülheim
muenster;DE;1pglz;Münster
mufulira;ZM;jelv
mukalla;YE;1orm
mulheim;DE;1pgu6;Mülheim
mulhouse;FR;1s41a
muncie;US.IN;2xjdy
munster;DE;1pglz;Münster
muratpasa;TR;4t22m;Muratpaşa
murcia;ES;1hvd4
murfreesboro;US.TN;2rjko
muricay;PH;10ezy
muridke;PK;p2jg
murmansk;RU;b8k1
murom;RU;b8jq
murrieta;US.CA;3782v
murwara;IN;r22j
musaffah;AE;763ph
musashino;JP;13sdr
musoma;TZ;39mr
mustafakemalpasa;TR;fw21;Mustafakemalpaşa
mutare;ZW;iyur
muzaffarabad;PK;p2h3
muzaffargarh;PK;p2h1
muzaffarnagar;IN;r20s
muzaffarpur;IN;r20q
mwanza;TZ;39gg
mwene ditu;CD;4g5u;Mwene-Ditu
my tho;VN;xqiv;Mỹ Tho
myeik;MM;s2i3
myingyan;MM;s14r
mykolaiv;UA;f0k9
mymensingh;BD;peh6
mysore;IN;r20h
mytishchi;RU;b86c
mzuzu;MW;ju3n
n'dalatando;AO;1bzok
nabatiye et tahta;LB;5z7l;Nabatîyé et Tahta
naberezhnyye chelny;RU;b84m
nablus;PS;622f
nacala;MZ;m6mp
nadiad;IN;r1zo
nador;MA;1ih0n
naga;PH;10etp
nagano;JP;13s9j
nagaoka;JP;13s93
nagareyama;JP;13s8o
nagarpur;BD;peh3
nagasaki;JP;13s8h
nagda;IN;r1xd
nagercoil;IN;r1x8
naha;JP;13s4j
naihati;IN;r1v7
najaf;IQ;24a4
najafabad;IR;8yzy
najran;SA;27ym
nakhodka;RU;17aa0
nakhon pathom;TH;yh5i
nakhon ratchasima;TH;yh5d
nakhon si thammarat;TH;oou5
nakuru;KE;3yge
nal'chik;RU;b7yb
nalgonda;IN;r1tf
nam đinh;VN;xq4t;Nam Định
namangan;UZ;wfk5
namp'o;KP;145st
nampa;US.ID;3c2h9
nampula;MZ;m5cc
namur;BE;1nt53
nanaimo;CA.02;3mft8
nancy;FR;1s3vb
nanded;IN;r1qx
nandurbar;IN;r1pn
nandyal;IN;r1pj
nangi;IN;swr6
nangloi jat;IN;r1p5
nanning;CN;12ksd
nanpiao;CN;17mpo
nanping;CN;12krq
nantes;FR;1s3uh
nantong;CN;12koa
nantou;TW;ztse
nanyang;CN;12klp
napa;US.CA;3787z
naperville;US.IL;2x3e7
nara shi;JP;13rss;Nara-shi
narayanganj;BD;pegz
narela;IN;r1m9
narita;JP;199dw
narsingdi;BD;pefx
nashua;US.NH;313i6
nashville;US.TN;2rjs9
nasiriyah;IQ;249y
natal;BR;20quf
national city;US.CA;378aw
natore;BD;4gejp
naucalpan de juarez;MX;23i7a;Naucalpan de Juárez
navadwip;IN;r1id
navapolatsk;BY;de34
navoiy;UZ;wfjf
navojoa;MX;2dmkr
navotas;PH;10e2e
navsari;IN;r1hx
nawabganj;BD;sntk
nawabshah;PK;p23g
nazarabad;IR;2mh2;Naz̧arabad
nazilli;TR;6igx
nazran';RU;b7lk
nazret;ET;72ru
ndola;ZM;jbhc
neftekamsk;RU;b7i6
nefteyugansk;RU;w3st
negombo;LK;qfo9
nehe;CN;17moq
neijiang;CN;12khv
neiva;CO;26qsr
nellore;IN;r1eh
nelspruit;ZA;ktn2
nepean;CA.08;3mgs5
netanya;IL;6awn
neuquen;AR;2addf;Neuquén
neuss;DE;1pdyu
nevinnomyssk;RU;b72h
new bedford;US.MA;2xzoh
new braunfels;US.TX;2t1g3
new britain;US.CT;2vq0s
new brunswick;US.NJ;31cid
new cairo;EG;4n6if
new haven;US.CT;2vq2u
new mirpur;PK;p20z
new rochelle;US.NY;31x7p
new westminster;CA.02;3mhes
newark;US.NJ;31ckm
newcastle;ZA;ktjx
newcastle;AU.02;1a768
newcastle under lyme;GB.ENG;1kmbu;Newcastle under Lyme
newcastle upon tyne;GB.ENG;1kmbt;Newcastle upon Tyne
newmarket;CA.08;3mhat
newport;GB.WLS;1km9q
newport beach;US.CA;378u2
newport news;US.VA;2ud7c
newton;US.MA;2xzsz
newtownabbey;GB.NIR;1km7k
neyagawa;JP;3zjvf
neyshabur;IR;2mct
ngaoundere;CM;1boor;Ngaoundéré
nguru;NG;1dx14
nha trang;VN;xp2v
niagara falls;CA.08;3mhg4
nice;FR;1s3fs
nicolas romero;MX;23i5o;Nicolás Romero
nigel;ZA;ksw6
niigata;JP;13rnr
niihama;JP;13rnl
nijmegen;NL;1mxyd
nikopol;UA;f05v
nilopolis;BR;222w2;Nilópolis
nimes;FR;1s3dn;Nîmes
nis;RS;gvrd;Niš
nishi tokyo shi;JP;13o04;Nishi-Tokyo-shi
nishinomiya hama;JP;13rhj;Nishinomiya-hama
nishio;JP;13rh1
niteroi;BR;222vv;Niterói
nizamabad;IN;r16y
nizhnekamsk;RU;b63i
nizhnevartovsk;RU;w3if
nizhny tagil;RU;b5m6
nkongsamba;CM;1bnv7
nkpor;NG;1dwx7
nnewi;NG;1dwvx
nobeoka;JP;13ref
noblesville;US.IN;2xjja
noda;JP;13rdy
nogales;MX;2du6u
noginsk;RU;b5ac
noida;IN;4c136
norfolk;US.VA;2udcu
norfolk county;CA.08;3mied
norilsk;RU;w3cp
normal;US.IL;2x3s4
norman;US.OK;2pdzm
north bay;CA.08;3mimq
north bergen;US.NJ;31cmv
north charleston;US.SC;2qd6z
north chicopee;US.MA;2y01g
north la crosse;US.WI;34uee
north las vegas;US.NV;3a32z
north little rock;US.AR;2ge6o
north miami;US.FL;2haoo
north peoria;US.IL;2x3xk
north port;US.FL;2hapu
north richland hills;US.TX;2t2cc
north stamford;US.CT;2vqdd
north york;CA.08;3mjxc
northampton;GB.ENG;1km52
norwalk;US.CA;379or
norwalk;US.CT;2vqfi
norwich;GB.ENG;1kly5
nossa senhora do socorro;BR;222u7;Nossa Senhora do Socorro
nottingham;GB.ENG;1klxu
nova friburgo;BR;222sm
novato;US.CA;379q4
novi;US.MI;2z95q
novi sad;RS;1wgs8
novo hamburgo;BR;222pw
novo peredelkino;RU;ayom;Novo-Peredelkino
novocheboksarsk;RU;b4g0
novocherkassk;RU;b4fu
novokuybyshevsk;RU;b477
novokuznetsk;RU;w332
novomoskovsk;RU;b44d
novorossiysk;RU;b3vz
novotroitsk;RU;b3kc
noyabrsk;RU;w2pj
nsukka;NG;1dwto
nuevo laredo;MX;23i0n
nukus;UZ;cvym
numazu;JP;13r92
nuneaton;GB.ENG;1klxh
nuremberg;DE;1pc2a
nyala;SD;7wq4
nyiregyhaza;HU;fd6v;Nyíregyháza
nzerekore;GN;1fsy1;Nzérékoré
o'fallon;US.MO;2mc0q;O'Fallon
oak lawn;US.IL;2x48d
oak park;US.IL;2x48t
oakland;US.CA;37a3u
oakville;CA.08;3mkpm
oaxaca;MX;23hzf
oberhausen;DE;1pb3u
obihiro;JP;19mlr
obninsk;RU;b2hg
obuase;GH;1d82m
ocala;US.FL;2hb0x
oceanside;US.CA;37aab
ocumare del tuy;VE;25u0k;Ocumare del Tuy
odawara;JP;13r4r
odense;DK;1k2f8
odessa;US.TX;3ah36
odintsovo;RU;b2bb
offa;NG;1dw7b
offenbach;DE;1p93j
ogaki;JP;13r3j;Ōgaki
ogden;US.UT;3fv9i
oita;JP;13qxj;Ōita
ojo de agua;MX;2a1e6;Ojo de Agua
okanagan;CA.02;4c2rv
okap;HT;27wwq
okara;PK;p1se
okayama;JP;13qun
okazaki;JP;13qug
okene;NG;1dvp0
okigwe;NG;1dvmv
okinawa;JP;14lw8
okrika;NG;1dvg3
oktyabr'skiy;RU;b21z
olathe;US.KS;2jnuu
oldenburg;DE;1p8tu
oldham;GB.ENG;1kltq
oleksandriya;UA;ez29
olinda;BR;20qgw
olmaliq;UZ;wfhk
olomouc;CZ;1ts2b
olongapo;PH;10djr
olsztyn;PL;gcv2
olympia;US.WA;3gfp3
omaha;US.NE;30rhk
ome;JP;13qoi;Ōme
omuta;JP;13qmb;Ōmuta
ondo;NG;1duvv
ongole;IN;r111
onitsha;NG;1durk
ontario;US.CA;37asv
opole;PL;1u8ao
oporto;PT;1mn2f
oradea;RO;eec8
orai;IN;r10v
oral;KZ;d1ng
oran;DZ;1ha5i
orange;US.CA;37aux
ordu;TR;fvu4
orebro;SE;1ll1d;Örebro
orekhovo zuyevo;RU;b1e8;Orekhovo-Zuyevo
orel;RU;b1dw;Orël
orem;US.UT;3fvd2
orenburg;RU;b1dn
orizaba;MX;23htv
orkney;ZA;kqic
orland park;US.IL;2x4o9
orlando;US.FL;2hbe3
orleans;FR;1s2kl;Orléans
ormoc;PH;10dfe
orsha;BY;ddjj
orsk;RU;b166
orumiyeh;IR;2lzd
oruro;BO;2bsdu
osan;KR;13fhg
osasco;BR;222hr
osh;KG;wqni
oshawa;CA.08;3mmlu
oshkosh;US.WI;34v5a
osmaniye;TR;6hy3
osnabruck;DE;1p8dv;Osnabrück
osnabrueck;DE;1p8dv;Osnabrück
osogbo;NG;1dufq
osorno;CL;2b48t
ostrava;CZ;1trwf
ota;JP;13qb1;Ōta
otaru;JP;19mf2
otsu;JP;13q86;Ōtsu
ouargla;DZ;1ha21
oujda angad;MA;1ig8z;Oujda-Angad
oulu;FI;dsis
oum el bouaghi;DZ;1h958;Oum el Bouaghi
ourense;ES;1urit
overland park;US.KS;2jo21
oviedo;ES;1urbr
owensboro;US.KY;2k8jw
owerri;NG;1du8i
owo;NG;1du82
oxford;GB.ENG;1klll
oxnard;US.CA;37bdk
oyama;JP;13q5n
oyo;NG;1du4w
ozone park;US.NY;31yla
p'yongsong;KP;144cf;P'yŏngsŏng
paarl;ZA;202za
pabna;BD;smz3
pachuca de soto;MX;23hr6;Pachuca de Soto
padalarang;ID;16396
padang;ID;z0cr
padangsidempuan;ID;q10h
paderborn;DE;1p7i9
padua;IT;1vzbk
pagadian;PH;10d6u
paisley;GB.SCT;1klk5
pak kret;TH;ygs0
pakokku;MM;rwyv
pakpattan;PK;p1nv
palangkaraya;ID;z04e
palanpur;IN;r0tl
palatine;US.IL;2x4vv
palermo;IT;1i3gw
palghat;IN;r0s8
palhoca;BR;2229i;Palhoça
pali;IN;r0rw
pallavaram;IN;r0r8
palm bay;US.FL;2hbnv
palm beach gardens;US.FL;2hbof
palm coast;US.FL;2hboy
palm desert;US.CA;37bpu
palm harbor;US.FL;2hbp5
palma de mallorca;ES;1hv19;Palma de Mallorca
palma soriano;CU;23ze0
palmas;BR;22gzy
palmdale;US.CA;37bru
palmira;CO;26q8c
palo alto;US.CA;37bt8
palo negro;VE;25tn8
palopo;ID;z025
paltan;BD;5unbc
palu;ID;z022
palwal;IN;r0pp
pamanukan;ID;z012
pamplona;ES;1ur54
pamulang;ID;yzzd
panalanoy;PH;10cfz
panchkula;IN;3ze4c
panevezys;LT;crz4;Panevėžys
pangkalpinang;ID;yzri
panihati;IN;r0le
panipat;IN;r0l8
panshan;CN;17mm1
panvel;IN;r0k2
par naogaon;BD;pk1a
paradise;US.NV;3a3i8
parakou;BJ;1f9u4
paramount;US.CA;37c3a
parana;AR;2ach0;Paraná
paranagua;BR;221y6;Paranaguá
parauapebas;BR;3rewg
parbhani;IN;r0hh
parepare;ID;yzj5
parkchester;US.NY;31yrw
parla;ES;1uqz4
parma;IT;1vz41
parma;US.OH;32q8x
parnaiba;BR;20q21;Parnaíba
parnamirim;BR;20q1y
parral;MX;2du6b
parsabad;IR;2lno
parsippany;US.NJ;31d23
parung;ID;yzh0
pasadena;US.TX;2t49i
pasadena;US.CA;37cb8
pasarkemis;ID;yzfo
pasay;PH;10bkj
pasco;US.WA;3gg62
paseh;ID;yzet
pasig city;PH;4c9cy
pasragad branch;IR;6buao
passaic;US.NJ;31d2j
passo fundo;BR;221s9
pasto;CO;26pxm
pasuruan;ID;yza9
patan;NP;rhwz
patan;IN;r0ct
paterson;US.NJ;31d36
pathankot;IN;r0bt
pathein;MM;sh0l
pati;ID;yz94
patiala;IN;r0az
patos de minas;BR;221q7;Patos de Minas
patra;GR;5hab;Pátra
paulista;BR;20pus
pavlodar;KZ;wl0w
pavlohrad;UA;eyht
pawtucket;US.RI;33yrh
payakumbuh;ID;yz6p
peabody;US.MA;2y10v
pearland;US.TX;2t4i9
pecs;HU;1tapq;Pécs
pekalongan;ID;yz2u
pekanbaru;ID;yz2p
pelotas;BR;221b8
pemalang;ID;yyzk
pematangsiantar;ID;q0vw
pemba;MZ;m1x2
pembroke pines;US.FL;2hc5n
pensacola;US.FL;2hc84
penza;RU;ayq5
peoria;US.AZ;35s1s
peoria;US.IL;2x593
perbaungan;ID;q0vj
percut;ID;q0vh
pereira;CO;26ppi
peristeri;GR;5h5w;Peristéri
perm;RU;ayfw
perpignan;FR;1s1hm
perris;US.CA;37cw2
perth amboy;US.NJ;31d6a
perugia;IT;1vywc
pervoural'sk;RU;ay54
pescara;IT;1vyw0
petah tiqwa;IL;6ase;Petaẖ Tiqwa
petaling jaya;MY;116uu
petaluma;US.CA;37cyg
petapa;GT;24z5j
petare;VE;25t5l
peterborough;GB.ENG;1klb6
peterborough;CA.08;3ms25
petionville;HT;27pmc;Pétionville
petrolina;BR;20pgy
petropavl;KZ;wkz0
petropavlovsk kamchatsky;RU;19hfc;Petropavlovsk-Kamchatsky
petropolis;BR;2215b;Petrópolis
petrozavodsk;RU;axdo
pflugerville;US.TX;2t4zb
pforzheim;DE;1p64x
phagwara;IN;r037
phalaborwa;ZA;kp08
phan thiet;VN;xo8i;Phan Thiết
pharr;US.TX;2t4zl
phitsanulok;TH;ygik
phra pradaeng;TH;ygd0
piatra neamt;RO;ednt;Piatra Neamţ
pickering;CA.08;3mtyn
pico rivera;US.CA;37d5s
piedras negras;MX;2dkq3
pietermaritzburg;ZA;kotx
pikine;SN;1c5jq
pilar;AR;21il8
pilibhit;IN;qzza
pilsen;CZ;1treo
pinar del rio;CU;23ymz;Pinar del Río
pindamonhangaba;BR;220zx
pindiga;NG;1dtvd
pine hills;US.FL;2hcej
pinellas park;US.FL;2hcja
pingdingshan;CN;12jzf
pingliang;CN;12jxk
pingshan;CN;12jw9
pingxiang;CN;12jum
pinhais;BR;3reyp
pinsk;BY;dd4t
piracicaba;BR;220uj
piraeus;GR;5gyy
piscataway;US.NJ;31da1
pita kotte;LK;qd55
pitesti;RO;edg1;Piteşti
pittsburg;US.CA;37dwp
piura;PE;275y0
placentia;US.CA;37dyf
plainfield;US.NJ;31da8
planaltina;BR;6npye
plano;US.TX;2t5k1
plantation;US.FL;2hcni
playa del carmen;MX;23h32;Playa del Carmen
pleasanton;US.CA;37e5d
pleiku;VN;xn6c
pleven;BG;flvv
ploiesti;RO;edca;Ploieşti
plovdiv;BG;flvl
plumbon;ID;yyhh
plymouth;GB.ENG;1kl6q
plymouth;US.MN;302di
poa;BR;220ny;Poá
pocatello;US.ID;3c43x
pocos de caldas;BR;220l3;Poços de Caldas
podolsk;RU;aw1x
pohang;KR;13f1b
poinciana;US.FL;2hcrm
pointe noire;CG;1ccae;Pointe-Noire
pokhara;NP;rhw2
polokwane;ZA;kotl
poltava;UA;exj7
pomona;US.CA;37ega
pompano beach;US.FL;2hcty
ponce;PR;2pvts
ponnani;IN;qzrn
ponta grossa;BR;220hu
pontiac;US.MI;2zas6
pontianak;ID;yybp
poole;GB.ENG;1kl45
popayan;CO;26p9o;Popayán
porbandar;IN;qzr7
port arthur;US.TX;2t607
port blair;IN;qzqx
port charlotte;US.FL;2hcx6
port coquitlam;CA.02;3mztm
port de paix;HT;27p5g;Port-de-Paix
port elizabeth;ZA;ko5g
port gentil;GA;1fd5y;Port-Gentil
port orange;US.FL;2hcxw
port said;EG;7opn
port saint lucie;US.FL;2hcyb
port sudan;SD;82xb
porterville;US.CA;37eon
portland;US.OR;3f629
portland;US.ME;2yncq
portmore;JM;22s45
porto;PT;1mn2f
porto seguro;BR;2202o
porto velho;BR;26i7e
portoviejo;EC;26aml
portsmouth;GB.ENG;1kl18
portsmouth;US.VA;2ug9r
portsmouth heights;US.VA;2uga3
posadas;AR;21iim
potchefstroom;ZA;ko3h
potosi;BO;2br40;Potosí
potsdam;DE;1p4yy
pouso alegre;BR;21zzh
poway;US.CA;37euq
poza rica de hidalgo;MX;23gy8;Poza Rica de Hidalgo
poznan;PL;1u6uj;Poznań
prabumulih;ID;yysh
praga południe;PL;3waf8
praia grande;BR;21zxt
prato;IT;1vxxd
presidente prudente;BR;21ztw
preston;GB.ENG;1kkyw
prince george;CA.02;3n13p
prizren;XK;gv14
probolinggo;ID;yy7e
proddatur;IN;qzow
prokop'yevsk;RU;w0v6
providence;US.RI;33yzb
provo;US.UT;3fvwa
pskov;RU;at5h
pucallpa;PE;275sx
puducherry;IN;qzs1
pudukkottai;IN;qzoh
pueblo;US.CO;38i14
puente alto;CL;2b1zk
puerto cabello;VE;25sp6
puerto la cruz;VE;25so8
puerto montt;CL;2b1xs
puerto plata;DO;22vcn
puerto princesa;PH;10a31
puerto vallarta;MX;2djq8
pulandian;CN;12jq2
pulong santa cruz;PH;109yg
punasa;IN;qzmv
puning;CN;12n5o
puno;PE;2c9e4
punta arenas;CL;2b1sz
punta cana;DO;22w6a
punto fijo;VE;25slk
puqi;CN;12jpl
puri;IN;qzlc
purley;GB.ENG;1kkwy
purnia;IN;qzku
puruliya;IN;qzkr
purwakarta;ID;yxz9
purwodadi;ID;yxz1
purwokerto;ID;yxyw
pushkino;RU;asvd
puthia;BD;4gehr
putian;CN;12jox
puyang chengguanzhen;CN;12jo6
pyatigorsk;RU;asji
pyay;MM;rufm
pyin oo lwin;MM;s2r5
płock;PL;1u7cp
qalyub;EG;7io5
qapqal;CN;wrzz
qarchak;IR;pa7
qarshi;UZ;q2if
qazvin;IR;2k7l
qianjiang;CN;12a4z
qianzhou;CN;12oye
qina;EG;7ihi
qingnian;CN;12nhj
qingyuan;CN;12jax
qingzhou;CN;12anf
qinhuangdao;CN;12j17
qinzhou;CN;12izz
qionghai;CN;12pw8
qiqihar;CN;17mf5
qom;IR;2jzc
qo‘qon;UZ;wff7
quanzhou;CN;12iuh
quchan;IR;2jwr
quebec;CA.10;3rks6;Québec
queens village;US.NY;320uv
queenstown;ZA;kngc
queimados;BR;21zmx
quelimane;MZ;m1jm
queluz;PT;1cj4c
quetta;PK;p0vc
quetzaltenango;GT;24ytf
quevedo;EC;26ac7
qui nhon;VN;xmbi
quilmes;AR;21ic4
quilpue;CL;2b19s;Quilpué
quincy;US.MA;2y23b
qujing;CN;12iti
qurayyat;SA;2bu0
quthbullapur;IN;4ciwt
rabak;SD;7w5x
rach gia;VN;xm9q;Rạch Giá
racine;US.WI;34x09
radom;PL;gb0q
raebareli;IN;qzi0
rafah;PS;60we;Rafaḩ
rafsanjan;IR;2jte
rahim yar khan;PK;p0tg
raichur;IN;qzgk
raiganj;IN;qzgh
raigarh;IN;qzgd
raipur;IN;qzfo
raj nandgaon;IN;qzbj;Raj-Nandgaon
rajahmundry;IN;qzec
rajapalaiyam;IN;qzdw
rajshahi;BD;peg8
raleigh;US.NC;2o682
ramadi;IQ;2465
ramagundam;IN;4yx3c
ramat gan;IL;6aos
ramgundam;IN;qz6u
ramnicu valcea;RO;ec3s;Râmnicu Vâlcea
rampur;IN;qz53
rancagua;CL;2b10v
ranchi;IN;qz32
rancho cordova;US.CA;37fth
rancho cucamonga;US.CA;37ftv
randburg;ZA;kn8p
randfontein;ZA;kn8e
rangkasbitung;ID;yxre
rangpur;BD;pehw
raniganj;IN;qz1i
rantauprapat;ID;q0s9
rapid city;US.SD;3fmsp
ras al khaimah city;AE;68le
rasht;IR;2jmf
ratlam;IN;qyxy
raurkela;IN;qyx7
rawang;MY;116um
rayong;TH;yfzd
reading;GB.ENG;1kkpl
reading;US.PA;33mb4
recklinghausen;DE;1p2sv
red deer;CA.01;3n4su
redding;US.CA;3bdyo
redditch;GB.ENG;1kkp1
redhill;GB.ENG;1kkop
redlands;US.CA;37gg2
redmond;US.WA;3ghjj
redondo beach;US.CA;37ggx
redwood city;US.CA;37gia
regensburg;DE;1p2ob
reggio calabria;IT;1i38u
reggio nell'emilia;IT;1vxma;Reggio nell'Emilia
regina;CA.11;3n5j9
rehovot;IL;6an1;Reẖovot
reigate;GB.ENG;1kknm
reims;FR;1ryk2
relizane;DZ;1h8es
remscheid;DE;1p1qp
rengasdengklok;ID;yxhq
rennes;FR;1rygm
reno;US.NV;3a4dh
renton;US.WA;3ghml
repentigny;CA.10;3n5um
resende;BR;21zbo
resistencia;AR;21ia1
ressano garcia;MZ;m19r
reston;US.VA;2uhga
reus;ES;1up6l
reutlingen;DE;1p1bs
revere;US.MA;2vkme
rewa;IN;qyti
rewari;IN;qyte
reynosa;MX;23gb7
rhondda;GB.WLS;1kklz
rialto;US.CA;37guw
ribeirao das neves;BR;21z2x;Ribeirão das Neves
ribeirao pires;BR;21z29;Ribeirão Pires
ribeirao preto;BR;21z28
richards bay;ZA;kmkf
richardson;US.TX;2t801
richland;US.WA;3ghp0
richmond;US.VA;2uhl8
richmond;CA.02;3n7tx
richmond;US.CA;37gys
richmond hill;CA.08;3n7u3
richmond hill;US.NY;321a9
rijeka;HR;1weow
rimini;IT;1vxht
rio branco;BR;26i26
rio claro;BR;21yzm
rio cuarto;AR;2aa3e;Río Cuarto
rio das ostras;BR;21yyt;Rio das Ostras
rio grande;BR;21ywy
rio rancho;US.NM;39mf7
rio verde;BR;21yun
riobamba;EC;26a66
rishon leziyyon;IL;6amf;Rishon LeẔiyyon
rishra;IN;qyry
riverside;US.CA;37hb9
riverview;US.FL;2hdpo
rivne;UA;ewq2
rizhao;CN;12ioc
roanoke;US.VA;2uhxz
robertsonpet;IN;qyrh
rochdale;GB.ENG;1kkh4
rochester;US.NY;321hi
rochester;US.MN;303kh
rochester hills;US.MI;2zbqi
rock hill;US.SC;2qg3a
rockford;US.IL;2x707
rockhampton;AU.04;1a425
rockingham;AU.08;187b6
rocklin;US.CA;37hnj
rockville;US.MD;2llqf
rocky mount;US.NC;2o7ju
rodriguez;PH;10f6o
rogers;US.AR;2ghvi
rohtak;IN;qyqk
romford;GB.ENG;1kkew
rondonopolis;BR;21yql;Rondonópolis
roodepoort;ZA;k2ie
roorkee;IN;qypo
rosemead;US.CA;37i2r
roseville;US.CA;37i35
rossendale;GB.ENG;4xw0u
rostock;DE;1oywc
roswell;US.GA;2ig4e
rotherham;GB.ENG;1kkc5
rotterdam;NL;1mwab
rouen;FR;1rxfg
round rock;US.TX;2t95t
rowlett;US.TX;2t97m
roxas city;PH;1094k
royal leamington spa;GB.ENG;1koox
royal oak;US.MI;2zc1o
royal tunbridge wells;GB.ENG;1kka6
rubtsovsk;RU;w0d7
ruda slaska;PL;1u5sg;Ruda Śląska
rudnyy;KZ;wkpv
rugby;GB.ENG;1kk8y
runcorn;GB.ENG;1kk8g
ruse;BG;flcz
russeifa;JO;4o0j3
rustenburg;ZA;kjr8
ryazan';RU;apvk
rybinsk;RU;apt0
rybnik;PL;1u5mi
rzeszow;PL;ga7q;Rzeszów
sa dec;VN;xm1g
saarbrucken;DE;1oxef;Saarbrücken
saarbruecken;DE;1oxef;Saarbrücken
sabadell;ES;1uom7
sabah as salim;KW;8uio;Şabaḩ as Salim
sabha;LY;1bfdz
sabratah;LY;1bfdv;Şabratah
sabzevar;IR;2j3j
sacaba;BO;2bq1e
sacramento;US.CA;37ik1
saddiqabad;PK;p070
safi;MA;1ie8p
saga;JP;13q0n
saguenay;CA.10;3njjq
saharanpur;IN;qyj2
saharsa;IN;qyj0
sahiwal;PK;p044
saida;DZ;1h7kc;Saïda
saidpur;BD;3waf9
saint charles;US.MO;2mgbz
saint clair shores;US.MI;2zehu
saint cloud;US.MN;304af
saint etienne;FR;1rvlv;Saint-Étienne
saint george;US.UT;3avho
saint hyacinthe;CA.10;3nkee;Saint-Hyacinthe
saint jean sur richelieu;CA.10;3nkhr;Saint-Jean-sur-Richelieu
saint jerome;CA.10;3nkhx;Saint-Jérôme
saint john;CA.04;3nkid
saint joseph;US.MO;2mggy
saint louis;SN;1c5dg;Saint-Louis
saint paul;US.MN;3050w
saint peters;GB.ENG;1kk1b
saint peters;US.MO;2mgn9
saint quentin en yvelines;FR;52wry;Saint-Quentin-en-Yvelines
sakai;JP;13pxn
sakakah;SA;273z
sakata;JP;13pw4
saki;NG;1dsqm
sakura;JP;19910
salalah;OM;655p;Şalalah
salamanca;MX;2dhbq
salamanca;ES;1uojo
salatiga;ID;yx1n
salavat;RU;ap98
sale;MA;1ie5f
sale;GB.ENG;1kk0m
sale al jadida;MA;6i2o3;Salé Al Jadida
salem;IN;qye5
salem;US.OR;3f8uq
salerno;IT;1vwyp
salford;GB.ENG;1kk0f
salihorsk;BY;dc9o
salinas;US.CA;37jy7
salonika;GR;fqf1
salta;AR;2a9ll
saltillo;MX;2dh86
salvaleon de higuey;DO;22veg;Salvaleón de Higüey
salzburg;AT;1naw8
salzgitter;DE;1ox0m
samarinda;ID;ywy1
samarkand;UZ;q2h5
samarra';IQ;1yod
sambalpur;IN;qybq
sambhal;IN;qybo
sammamish;US.WA;3gika
samsun;TR;fv6w
samut prakan;TH;yfni
san angelo;US.TX;3aizq
san bernardino;US.CA;37k9q
san bernardo;CL;2azx8
san clemente;US.CA;37kbz
san cristobal;VE;25rqx;San Cristóbal
san cristobal;DO;239is;San Cristóbal
san cristobal de las casas;MX;23fox;San Cristóbal de las Casas
san fernando;PH;1081j
san fernando del valle de catamarca;AR;2a96u;San Fernando del Valle de Catamarca
san francisco de macoris;DO;22vbu;San Francisco de Macorís
san jose;PH;107mu
san jose del monte;PH;107jn;San Jose del Monte
san juan;AR;2a8t9
san juan;PH;107gm
san juan del rio;MX;23f1g;San Juan del Río
san juan sacatepequez;GT;24xz1;San Juan Sacatepéquez
san leandro;US.CA;37kp3
san lorenzo;PY;21o1s
san luis;AR;2a8ow
san luis potosi;MX;2dfba;San Luis Potosí
san luis rio colorado;MX;2dfb8;San Luis Río Colorado
san marcos;US.CA;37ks0
san marcos;US.TX;2tazf
san mateo;PH;107a8
san mateo;US.CA;37ktj
san miguel;SV;24t06
san miguel;AR;4jv1q
san miguel de tucuman;AR;2a8jt;San Miguel de Tucumán
san miguel del padron;CU;23uk3;San Miguel del Padrón
san miguelito;PA;27byp
san nicolas de los arroyos;AR;2a8j2;San Nicolás de los Arroyos
san nicolas de los garza;MX;2df15;San Nicolás de los Garza
san pablo;PH;1073y
san pablo de las salinas;MX;23elz;San Pablo de las Salinas
san pedro;PH;1071p
san pedro;CI;1cwt2;San-Pédro
san pedro de macoris;DO;22v8o;San Pedro de Macorís
san pedro garza garcia;MX;2dv01;San Pedro Garza García
san pedro garza garcia;MX;54pgc
san pedro sula;HN;2575i
san rafael;AR;2a8e5
san rafael;US.CA;37kxj
san ramon;US.CA;37ky9
san salvador de jujuy;AR;2a8b8;San Salvador de Jujuy
san tan valley;US.AZ;4cok4
sanandaj;IR;2ipy
sancaktepe;TR;4ji4k
sancti spiritus;CU;23vzv;Sancti Spíritus
sandacho;JP;13psg
sandakan;MY;11604
sandy;US.UT;3fwp1
sandy springs;US.GA;2ih79
sanford;US.FL;2hf7a
sangli;IN;qy88
sanlıurfa;TR;6e71;Şanlıurfa
sanming;CN;12ibb
sanshui;CN;12cm1
sant marti;ES;3w9gp;Sant Martí
santa ana;US.CA;37l6s
santa ana;SV;24sx2
santa barbara;US.CA;37l88
santa barbara d'oeste;BR;21yck;Santa Bárbara d'Oeste
santa catarina;MX;2deiv
santa clara;CU;23tv6
santa clara;US.CA;37l9z
santa clarita;US.CA;37lax
santa coloma de gramenet;ES;1unod;Santa Coloma de Gramenet
santa cruz;PH;106nx
santa cruz;US.CA;37lb0
santa cruz de tenerife;ES;1htmu;Santa Cruz de Tenerife
santa cruz do sul;BR;21y8t;Santa Cruz do Sul
santa fe;AR;2a839
santa fe;US.NM;39obb
santa luzia;BR;21y5c
santa maria;BR;21y3n
santa maria;US.CA;37lek
santa maria chimalhuacan;MX;23dxy;Santa María Chimalhuacán
santa marta;CO;26mpp
santa monica;US.CA;37lfg
santa rita;BR;20n7t
santa rosa;PH;106dy
santa rosa;US.CA;37lhj
santa rosa;AR;2a7ve
santa tecla;SV;24tmp
santa teresa del tuy;VE;25qnb;Santa Teresa del Tuy
santander;ES;1unh2
santarem;BR;20n8p;Santarém
santee;US.CA;37llh
santiago;PH;106bd
santiago de cuba;CU;23syh;Santiago de Cuba
santiago de queretaro;MX;2djlo;Santiago de Querétaro
santiago del estero;AR;2a7rx;Santiago del Estero
santo andre;BR;21xt1;Santo André
santo domingo de los colorados;EC;269cx;Santo Domingo de los Colorados
santo domingo este;DO;54cw4
santo domingo oeste;DO;4orpg
santol;PH;10687
santos;BR;21xll
sanya;CN;12i8c
sao bernardo do campo;BR;21xj4;São Bernardo do Campo
sao caetano do sul;BR;21xik;São Caetano do Sul
sao carlos;BR;21xif;São Carlos
sao joao de meriti;BR;21x65;São João de Meriti
sao jose;BR;21x2e;São José
sao jose do rio preto;BR;21wzj;São José do Rio Preto
sao jose dos campos;BR;21wzg;São José dos Campos
sao jose dos pinhais;BR;21wzc;São José dos Pinhais
sao leopoldo;BR;21wz2;São Leopoldo
sao luis;BR;20mhc;São Luís
sao vicente;BR;21wlk;São Vicente
sapele;NG;1dsyj
sapucaia;BR;21win
saqqez;IR;2ikw
saragossa;ES;1ujb8
saransk;RU;aosq
sarasota;US.FL;2hf8j
saratov;RU;aos5
sargodha;PK;ozow
sarh;TD;1fzr3
sari;IR;2i9w
sariwon;KP;143kz;Sariwŏn
sarnia;CA.08;3nmkm
sasebo;JP;13ppf
saskatoon;CA.11;3nmmg
satara;IN;qxy7
satkhira;BD;pefr
satna;IN;qxxa
satu mare;RO;ebc1
saugor;IN;qyk5
sault ste marie;CA.08;3nmrj;Sault Ste. Marie
savannah;US.GA;2ihdc
saveh;IR;2i0r
sawai madhopur;IN;qxv9
sawangan;ID;ywit
sayama;JP;14vka
scarborough;CA.08;44xnr
scarborough;GB.ENG;1kjtf
schaumburg;US.IL;2x94p
schenectady;US.NY;323ba
scottsdale;US.AZ;35vw1
scranton;US.PA;33p2f
scunthorpe;GB.ENG;1kjqs
secunderabad;IN;qxui
seeb;OM;66yv
sejong;KR;6uzfh
sekondi takoradi;GH;1d76q;Sekondi-Takoradi
semey;KZ;wke6
semnan;IR;2hte
seogwipo;KR;3xwxa
seoni;IN;qxru
sepang;MY;116lh
sepatan;ID;yvve
serang;ID;yvtp
serekunda;GM;1fp3p
seremban;MY;116l6
sergiyev posad;RU;an7i
serilingampalle;IN;4cix4
serpukhov;RU;an4f
serra;BR;21wbn
sete lagoas;BR;21w7c
setif;DZ;1h6w4;Sétif
seto;JP;13piv
settat;MA;1idvi
setubal;PT;1ci43;Setúbal
sevastopol;UA;evtj
severodvinsk;RU;amxp
seversk;RU;wz7x
seville;ES;1htfj
sfax;TN;1gvwe
shagamu;NG;1dsr7
shah alam;MY;11547
shahecheng;CN;12i4l
shahjanpur;IN;qxp4
shahkot;PK;ozcx
shahr e kord;IR;2hbu;Shahr-e Kord
shahrud;IR;2whr
shahzadpur;BD;peg1
shakhty;RU;amq7
shangqiu;CN;128hq
shangrao;CN;12biq
shangri la;CN;4pk44;Shangri-La
shangyu;CN;12yk8
shanhaiguan;CN;17m7o
shantipur;IN;qxmn
shanwei;CN;12hqw
shaoguan;CN;12hpe
shaowu;CN;12hox
shaoxing;CN;12hov
shaping;CN;12hoi
shashi;CN;12hns
shawnee;US.KS;2jpvz
shchelkovo;RU;am7k
sheepshead bay;US.NY;324e1
sheffield;GB.ENG;1kjjx
shekhupura;PK;oz39
shelby;US.MI;2zdf6
shengli;CN;12u85
sherbrooke;CA.10;3nqe7
sherpur;BD;snts
sherwood park;CA.01;3nqhz
shibganj;BD;pefn
shibin al kawm;EG;7heu;Shibin al Kawm
shihezi;CN;wrxn
shikarpur;PK;oz04
shillong;IN;qxjf
shilong;CN;12h68
shimla;IN;qxbh
shimoga;IN;qxj7
shimonoseki;JP;13p6p
shimotoda;JP;14vol
shinyanga;TZ;37qu
shiqi;CN;12h2s
shiqiao;CN;12h2n
shivpuri;IN;qxhf
shizuishan;CN;12gvq
shizuoka;JP;13osl
shoreline;US.WA;3gj99
shreveport;US.LA;2l1xl
shrewsbury;GB.ENG;1kjer
shrirampur;IN;qxgm
shuangcheng;CN;17m36
shuangyashan;CN;17m1u
shunyi;CN;17m0y
shyamnagar;IN;qxg9
shymkent;KZ;wk1w
si racha;TH;yfe2
sialkot;PK;oyul
siauliai;LT;cqwj;Šiauliai
sibiu;RO;eav8
sibu;MY;117fi
sidi bel abbes;DZ;1h6cv;Sidi Bel Abbès
sidoarjo;ID;yvlh
sidon;LB;5qu8
siegen;DE;1opkf
siem reap;KH;13212
sihanoukville;KH;138x2
siirt;TR;6g46
sikar;IN;qxds
sikasso;ML;1gjch
silang;PH;105cj
silchar;IN;qxcv
siliguri;IN;qxjh
silver spring;US.MD;2lnlo
simferopol;UA;evcd
simi valley;US.CA;37nkz
simoes filho;BR;3rfja;Simões Filho
sinah;IQ;1xzo
sincelejo;CO;26m8f
singa;SD;7v27
singaraja;ID;yvck
singkawang;ID;yvc4
singrauli;IN;4c13e
sinnar;SD;7voc
sinop;BR;3rfjc
sinuiju;KP;17qrh;Sinŭiju
sioux city;US.IA;2wiqz
sioux falls;US.SD;344x7
siping;CN;17lzu
sirajganj;BD;pefv
sirjan;IR;2g5v
sirsa;IN;qx6c
sirte;LY;1bdoa
sisli;TR;fun1;Şişli
sitapur;IN;qx41
sittwe;MM;rrth
situbondo;ID;yv8x
sivas;TR;6fyj
siverek;TR;6fye
siwan;IN;qx2v
skikda;DZ;1h580
skokie;US.IL;2x9tc
slough;GB.ENG;1kj7f
sloviansk;UA;ev30
smolensk;RU;ajdz
smyrna;US.GA;2iis3
soacha;CO;26m69
sobral;BR;20lnk
soc trang;VN;xlpo;Sóc Trăng
sochi;RU;aj6m
sogamoso;CO;26m5d
sohag;EG;7gd0
sohar;OM;64wa
soka;JP;13opg
sokode;TG;1eo5k;Sokodé
sokoto;NG;1dsdb
solapur;IN;qxh0
soledad;CO;26m4p
soledad de graciano sanchez;MX;2dd8g;Soledad de Graciano Sánchez
solihull;GB.ENG;1kj56
solikamsk;RU;aivj
solingen;DE;1oov0
sollentuna;SE;1lccw
somerville;US.MA;2y4ex
sonargaon;BD;pgay
songea;TZ;it09
songjiang;CN;12gab
songnim;KP;142h2
songyuan;CN;17miv
sonipat;IN;qwxs
soran;IQ;22td
soreang;ID;yv28
sorocaba;BR;21w13
sorong;ID;yv1q
sosnowiec;PL;1u4i0
souk ahras;DZ;1h4z3
sousse;TN;1gtxv
south bend;US.IN;2xlcz
south croydon;GB.ENG;3zepa
south gate;US.CA;37otf
south hill;US.WA;3gk5c
south jordan;US.UT;3fx8q
south peabody;US.MA;2y4kx
south san francisco;US.CA;37oxx
south shields;GB.ENG;1kiz5
south suffolk;US.VA;2ulga
south vineland;US.NJ;2ojhd
south whittier;US.CA;37p01
southall;GB.ENG;1kj3m
southampton;GB.ENG;1kj3j
southaven;US.MS;2nb2r
southend on sea;GB.ENG;1kj21;Southend-on-Sea
southfield;US.MI;2ze8c
southport;GB.ENG;1kizj
soyapango;SV;24sqg
soyibug;IN;uo5r
spanish town;JM;22rpt
sparks;US.NV;3a5r2
split;HR;1wdmd
spokane;US.WA;3gkc0
spokane valley;US.WA;3gkcx
spring;US.TX;2tghk
spring hill;US.FL;2hgjy
spring valley;US.NV;3a5sd
springdale;US.AR;2gkcd
springfield;US.MO;2mip4
springfield;US.MA;2y4to
springfield;US.IL;2j3qm
springfield;US.OR;3fbth
springfield;US.OH;2ozs9
sri jayewardenepura kotte;LK;qk0g
srikakulam;IN;qwv3
srinagar;IN;qwuq
srodmiescie;PL;g98m;Śródmieście
st albans;GB.ENG;1kk5v
st albert;CA.01;3nx95;St. Albert
st catharines;CA.08;3nxs9;St. Catharines
st charles;US.MO;2mgbz;Saint Charles
st clair shores;US.MI;2zehu;Saint Clair Shores
st cloud;US.MN;304af;Saint Cloud
st etienne;FR;1rvlv;Saint-Étienne
st george;US.UT;3avho;Saint George
st helens;GB.ENG;1kk3l
st hyacinthe;CA.10;3nkee;Saint-Hyacinthe
st jean sur richelieu;CA.10;3nkhr;Saint-Jean-sur-Richelieu
st jerome;CA.10;3nkhx;Saint-Jérôme
st john;CA.04;3nkid;Saint John
st john's;CA.05;3rk71;St. John's
st joseph;US.MO;2mggy;Saint Joseph
st louis;SN;1c5dg;Saint-Louis
st paul;US.MN;3050w;Saint Paul
st peters;GB.ENG;1kk1b;Saint Peters
st peters;US.MO;2mgn9;Saint Peters
st petersburg;US.FL;2hesr;St. Petersburg
st quentin en yvelines;FR;52wry;Saint-Quentin-en-Yvelines
stafford;GB.ENG;1kity
staines;GB.ENG;1kiti
stamford;US.CT;2vtbg
stara zagora;BG;fku8
staryy oskol;RU;aghk
staten island;US.NY;325ps
stavanger;NO;1v8m3
stavropol';RU;agfa
sterling heights;US.MI;2zemk
sterlitamak;RU;ag5j
stevenage;GB.ENG;1kioc
stockport;GB.ENG;1kimq
stockton;US.CA;37pws
stockton on tees;GB.ENG;1kimk;Stockton-on-Tees
stoke on trent;GB.ENG;1kill;Stoke-on-Trent
stonecrest;US.GA;6ztkd
stourbridge;GB.ENG;1kijl
stratford;US.CT;2vtib
stroud;GB.ENG;1kifc
stuttgart;DE;1ok0h
subotica;RS;1wd3v
suceava;RO;e9ru
suez;EG;7pmc
suffolk;US.VA;2umke
sugar land;US.TX;2thex
suihua;CN;17ly7
suining;CN;12g6k
suita;JP;13om3
suizhou;CN;12g5z
sujangarh;IN;qwso
sujiatun;CN;17lxq
sukabumi;ID;yux9
sukkur;PK;oygo
suleja;NG;1dsa2
sullana;PE;274ii
sultanah;SA;26io;Sulţanah
sultanbeyli;TR;4ji4j
sultangazi;TR;4ji4g
sultanpur;IN;qwqr
sumare;BR;21vx7;Sumaré
sumedang;ID;yupj
sumqayıt;AZ;cjbv
sumy;UA;eu3m
sunch'on;KP;14250;Sunch'ŏn
suncheon;KR;13ce8
sunderland;GB.ENG;1kicz
sungai petani;MY;1174a
sunggal;ID;q0fi
sunnyvale;US.CA;37qq3
sunrise;US.FL;2hgzm
sunrise manor;US.NV;3a64f
surakarta;ID;yuhg
surat thani;TH;onqr
surendranagar;IN;qwmt
surgut;RU;vy68
suriapet;IN;qwmo
surprise;US.AZ;35y6k
surrey;CA.02;3o10h
sutton;GB.ENG;1kic7
sutton coldfield;GB.ENG;1kibq
suzano;BR;21vvw
suzhou;CN;12g27
suzuka;JP;13oic
swansea;GB.WLS;1kia8
swindon;GB.ENG;1ki91
sydney;CA.07;3s7h8
syevyerodonets'k;UA;ety7
syktyvkar;RU;aeev
sylhet;BD;peff
syracuse;US.NY;326d1
syzran';RU;ae7g
szczecin;PL;1u3hx
szeged;HU;fc11
szekesfehervar;HU;1t9d2;Székesfehérvár
ta'if;SA;2bb4
taboao da serra;BR;21vv6;Taboão da Serra
tabora;TZ;37h6
tabuk;SA;26f0
tacloban;PH;103xk
tacna;PE;2c6yo
tacoma;US.WA;3glao
tadepallegudem;IN;qwkg
taganrog;RU;ae5n
tagiura;LY;1bdju
taguig;PH;103mc
taihecun;CN;17mf1
tainan;TW;zrb7
taiping;MY;116ey
taishan;CN;12g10
taitung city;TW;44yem
taizhou;CN;12fvl
tajimi;JP;13oe1
takamatsu;JP;13obg
takaoka;JP;13o9k
takarazuka;JP;13o90
takasaki;JP;13o8q
takatsuki;JP;13o66
takeo;KH;131tg
takoradi;GH;1d6rn
talca;CL;2ayc6
talcahuano;CL;2aybu
taldykorgan;KZ;wjpq
talisay;PH;103ah
talkha;EG;7g7b;Ţalkha
tallahassee;US.FL;2hh8b
tamale;GH;1d6ql
tamarac;US.FL;2hh8y
tambaram;IN;qweu
tambov;RU;adye
tamiami;US.FL;2hh94
tampa;US.FL;2hh9h
tampere;FI;dlxv
tampico;MX;23d8j
tamworth;GB.ENG;1ki5w
tanda;EG;7g4p
tandil;AR;21gxl
tando adam;PK;oy4f
tando allahyar;PK;oy4d
tanga;TZ;37fq
tangail;BD;smz4
tanggu;CN;12ftc
tangier;MA;1i8f3
tanjore;IN;qw3d
tanjung pinang;ID;ytr3
tanjungbalai;ID;q0dn
tanza;PH;102md
taoyuan city;TW;3zjdi
tapachula;MX;23d62
taranto;IT;1vuue
taraz;KZ;wig9
targowek;PL;g85l;Targówek
targu mures;RO;e94c;Târgu-Mureş
tarhuna;LY;1bdf1
tarija;BO;2bntk
tarlac city;PH;102gs
tarnow;PL;g84i;Tarnów
tarragona;ES;1umdc
tarsus;TR;6fc9
tartu;EE;clyn
tasek glugor;MY;116t1
tasikmalaya;ID;ytl3
taubate;BR;21vh6;Taubaté
taunggyi;MM;rqfc
taungoo;MM;rntw
taunton;GB.ENG;1ki35
taunton;US.MA;2y5h1
tauranga;NZ;1bbq8
tawau;MY;11647
taylor;US.MI;2zf7o
taylorsville;US.UT;3fxsc
taytay;PH;102au
taza;MA;1i7mt
ta‘izz;YE;1i6p
tebessa;DZ;1h3md;Tébessa
tebingtinggi;ID;q0cc
tegal;ID;ytgu
tehuacan;MX;23d1p;Tehuacán
tekirdag;TR;fu5r;Tekirdağ
telde;ES;1ht5a
telford;GB.ENG;1zpcv
teluknaga;ID;16ny5
tema;GH;1d6lo
temara;MA;1i7ed
tembisa;ZA;kcxk
temecula;US.CA;37rqr
temirtau;KZ;wjhy
tempe;US.AZ;35yo2
tempe junction;US.AZ;35yof
temple;US.TX;2tiam
temuco;CL;2ay4b
teofilo otoni;BR;21vfh;Teófilo Otoni
tepexpan;MX;29tsi
tepic;MX;2dchh
teresina;BR;20l1c
teresopolis;BR;21vf2;Teresópolis
ternate;ID;yt49
ternopil;UA;etoi
terrassa;ES;1umda
terre haute;US.IN;2jfgp
terrebonne;CA.10;3o3es
tete;MZ;lzoe
tetouan;MA;1i7bi;Tétouan
texcoco de mora;MX;23cqr;Texcoco de Mora
thai nguyen;VN;xkkv;Thái Nguyên
thanesar;IN;qw3l
thanh hoa;VN;xkgm;Thanh Hóa
thaton;MM;rp4w
the hammocks;US.FL;2hhjh
the villages;US.FL;2hhl7
the woodlands;US.TX;2tios
thessaloniki;GR;fqf1
thies;SN;1c43m;Thiès
thies nones;SN;1c43j;Thiès Nones
thika;KE;3ude
thiruvananthapuram;IN;qvpv
thoothukudi;IN;54yo8
thornton;US.CO;38mok
thousand oaks;US.CA;37sit
thrissur;IN;qvqj
thunder bay;CA.08;3o5tq
tianfu;CN;12ecw
tiaret;DZ;1h36p
tiebo;SN;1c3yg;Tiébo
tieli;CN;17ls8
tieling;CN;17ls7
tigard;US.OR;3fdxy
tigwav;HT;27pki
tilburg;NL;1mv25
timisoara;RO;e96n
timon;BR;20kxl
tinley park;US.IL;2xbgb
tiraspol;MD;d89j
tirmiz;UZ;q28l
tiruchirappalli;IN;qvw4
tirupati;IN;qvvc
tiruppur;IN;qvv0
tiruvannamalai;IN;qvuf
tiruvottiyur;IN;qvu8
titagarh;IN;qvtx
tizi ouzou;DZ;1h2ao
tlahuac;MX;23cjr;Tláhuac
tlalnepantla;MX;23civ
tlalpan;MX;23cis
tlaquepaque;MX;2dc45
tlemcen;DZ;1h293
toamasina;MG;mkso
tobol'sk;RU;vxbu
tobruk;LY;1qqe
tokat;TR;fu0n
tokorozawa;JP;13nlx
tokushima;JP;13nla
tokuyama;JP;13nl4
tol'yatti;RU;ac4r
toledo;US.OH;32wb7
toledo;PH;101j6
toledo;BR;21v8i
toliara;MG;mmdh
toluca;MX;23cfa
tomakomai;JP;19lrp
toms river;US.NJ;2ojoc
tomsk;RU;vx8x
tonala;MX;2dc1l;Tonalá
tondabayashicho;JP;13nhu
tongchuanshi;CN;12h6k
tonghae;KR;14kif
tonghua;CN;17lri
tongliao;CN;17lr4
tongzhou;CN;12f48
tonk;IN;qvs1
tonypandy;GB.WLS;1zp8j
toowoomba;AU.04;1a02k
topeka;US.KS;2jqvv
torbat e heydariyeh;IR;2ex2;Torbat-e Ḩeydariyeh
tordher;PK;oxj2
torquay;GB.ENG;1khoi
torrance;US.CA;37szy
torrejon de ardoz;ES;1ulzc;Torrejón de Ardoz
torreon;MX;2dbye;Torreón
torrevieja;ES;1hsx9
torun;PL;1u32f;Toruń
tottori;JP;13ndw
touba;SN;1c3qa
toulon;FR;1rpgo
toulouse;FR;1rpgb
tours;FR;1rpcv
town 'n' country;US.FL;2hhv6
townsville;AU.04;19zz2
towson;US.MD;2lp4u
toyama;JP;13ndg
toyohashi;JP;13ncm
toyokawa;JP;13ncl
toyonaka;JP;13ncd
toyota;JP;13nbq
trabzon;TR;fty0
tracy;US.CA;37t4n
trenton;US.NJ;31ffc
trier;DE;1ogto
trieste;IT;1vu9t
trincomalee;LK;qa6s
tripoli;LB;5pvu
trois rivieres;CA.10;3o851;Trois-Rivières
trondheim;NO;1v648
troparevo;RU;abhp;Troparëvo
troy;US.MI;2zfrz
trujillo;PE;2744n
tshikapa;CD;4e55
tsu;JP;13nb8
tsukuba;JP;198m3
tucson;US.AZ;35zmx
tuguegarao;PH;1010k
tula;RU;aasy
tulancingo;MX;23c8m
tulare;US.CA;37tl3
tulsa;US.OK;2plg9
tulua;CO;26l79;Tuluá
tumbes;PE;2743w
tumkur;IN;qvnt
tungi;BD;pefe
tunja;CO;26l68
turgutlu;TR;6ek6
turhal;TR;ftx6
turkmenabat;TM;q535;Türkmenabat
turku;FI;dky7
turlock;US.CA;37trs
turmero;VE;25pph
turpan;CN;wrve
tuscaloosa;US.AL;2frav
tustin;US.CA;37tuf
tutamandahostel;EC;64ah9
tuxtepec;MX;23f2b
tuxtla;MX;23c6x
tuzla;BA;1wcbq
tver;RU;aaf0
tychy;PL;1u2si
tyler;US.TX;2tk12
tyre;LB;5q0w
tyumen;RU;vwqa
ube;JP;13n2y
uberaba;BR;21utr
uberlandia;BR;21utj;Uberlândia
ubon ratchathani;TH;yem5
udaipur;IN;qvky
udgir;IN;qvk6
udon thani;TH;yelz
udupi;IN;qvk0
ueda;JP;13n11
ugep;NG;1dqrj
uijeongbu si;KR;13ayk;Uijeongbu-si
uitenhage;ZA;kam5
uji;JP;13mzg
ujjain;IN;qviy
ukhta;RU;a9wz
ulan ude;RU;176br;Ulan-Ude
ulanhot;CN;17loo
ulhasnagar;IN;qvie
ulm;DE;1og4g
ulsan;KR;13axf
ulyanovsk;RU;a9oz
umm qasr;IQ;1xb4;Umm Qaşr
umraniye;TR;ftqh
umuahia;NG;1dqkg
umuarama;BR;21us6
ungaran;ID;ys18
union;US.NJ;31fig
union city;US.CA;37u6j
union city;US.NJ;31fj6
unnao;IN;qveb
upland;US.CA;37ugj
uppal kalan;IN;qve8
uppsala;SE;1l593
urayasu;JP;13mua
urdaneta;PH;100g5
urganch;UZ;wf15
uromi;NG;1dpv8
ursynow;PL;3waem;Ursynów
uruapan;MX;2dbko
uruguaiana;BR;21upb
usak;TR;6e63;Uşak
uskudar;TR;ftp5;Üsküdar
ussuriysk;RU;1760m
ust kamenogorsk;KZ;wl30;Ust-Kamenogorsk
ust' ilimsk;RU;175z4;Ust'-Ilimsk
utica;US.NY;327mw
utrecht;NL;1murc
utsunomiya;JP;13mql
uvira;CD;4dpx
uyo;NG;1dpq0
uzhgorod;UA;estw
vacaville;US.CA;37up8
vacoas;MU;k0mx
valdivia;CL;2ax43
valdosta;US.GA;2imgj
valencia;ES;1hsoy
valencia;US.CA;37uqw
valladolid;ES;1ul4g
valledupar;CO;26kxs
vallejo;US.CA;37utg
valparaiso;CL;2ax1u;Valparaíso
van;TR;6e11
vanadzor;AM;d7pu
vancouver;US.WA;3gml4
vanderbijlpark;ZA;k95m
vantaa;FI;dk05
varamin;IR;2el2
varginha;BR;21ujz
varna;BG;fk82
varzea grande;BR;21uiz;Várzea Grande
varzea paulista;BR;21uiu;Várzea Paulista
vasco da gama;IN;qv3r;Vasco da Gama
vasteras;SE;1l3wm;Västerås
vaughan;CA.08;3obk9
vejalpur;IN;qv2b
velikiy novgorod;RU;b4q0
velikiye luki;RU;a7cd
vellore;IN;qv1i
ventura;US.CA;37v7a
veracruz;MX;23c0v
veraval;IN;qv05
vereeniging;ZA;k8ox
verona;IT;1vtrj
viamao;BR;21uas;Viamão
vicenza;IT;1vtoj
victoria;CA.02;3obx5
victoria;US.TX;2tkr9
victoria de durango;MX;2dzhb;Victoria de Durango
victorville;US.CA;37vgu
vidisha;IN;quz4
vigo;ES;1ukl4
vihari;PK;ox8d
vijayawada;IN;quyo
vila velha;BR;21u76
villa canales;GT;24wgj
villa nueva;GT;24wfy
villahermosa;MX;23bxq
villavicencio;CO;26kmk
villeurbanne;FR;1rmbi
vina del mar;CL;2awnt;Viña del Mar
vineland;US.NJ;2ojsd
vinh;VN;xhv2
vinh long;VN;xhs5;Vĩnh Long
vinnytsia;UA;es2e
viransehir;TR;6dyp;Viranşehir
virar;IN;qux9
virginia;ZA;k8ay
virginia beach;US.VA;2uoyj
visalia;US.CA;37vqf
vista;US.CA;37vre
vitebsk;BY;dahr
vitoria;BR;21u4c;Vitória
vitoria da conquista;BR;21u42;Vitória da Conquista
vitoria de santo antao;BR;20jvf;Vitória de Santo Antão
vizianagaram;IN;quvw
vladikavkaz;RU;a55t
vladimir;RU;a55r
vladivostok;RU;175ic
volgodonsk;RU;a4s9
vologda;RU;a4jv
volta redonda;BR;21u30
volzhskiy;RU;a4dj
voronezh;RU;a48d
vryheid;ZA;k77q
vung tau;VN;xhke;Vũng Tàu
waco;US.TX;2tl1i
wad medani;SD;7sxz
wadi as sir;JO;59tp;Wadi as Sir
wafangdian;CN;12ex0
wakayama;JP;15a44
wakefield;GB.ENG;1kh3y
wakefield;US.NY;328eo
waldorf;US.MD;2lpx3
wallasey;GB.ENG;1kh2x
walnut creek;US.CA;37w26
walsall;GB.ENG;1kh2d
waltham;US.MA;2y6to
wanxian;CN;12eis
warangal;IN;qus4
wardha;IN;qury
warner robins;US.GA;2inhg
warren;US.MI;2zgv7
warri;NG;1dpgd
warrington;GB.ENG;1kgz7
warwick;US.RI;3400z
washington;GB.ENG;1kgyj
washington heights;US.NY;328ln
waterbury;US.CT;2vukp
waterford;US.MI;2zgxe
waterloo;CA.08;3oe2f
waterloo;US.IA;2wm49
waterlooville;GB.ENG;1kgxq
watford;GB.ENG;1kgxh
watsonville;US.CA;37wh5
wau;SS;7srx
waukegan;US.IL;2xd06
waukesha;US.WI;354kk
wayne;US.NJ;31fxs
wazirabad;PK;owyg
wałbrzych;PL;1u2mr
weifang;CN;12egx
weihai;CN;12egp
weinan;CN;12efo
welkom;ZA;k60d
welland;CA.08;3oevh
wellingborough;GB.ENG;1kguq
wellington;US.FL;2hjjb
welwyn garden city;GB.ENG;1kgu0
wembley;GB.ENG;1kgtx
wenchang;CN;12ed4
wenshan city;CN;52ai6
wenzhou;CN;12e8s
weru;ID;yr8t
west albany;US.NY;328uc
west allis;US.WI;354us
west bloomfield township;US.MI;4blk5
west bromwich;GB.ENG;1kgsb
west coon rapids;US.MN;30afd
west covina;US.CA;37wsd
west des moines;US.IA;2wmgy
west gulfport;US.MS;2ne67
west hartford;US.CT;2vuqr
west haven;US.CT;2vuqz
west jordan;US.UT;3fzdx
west lynchburg;US.VA;2uq77
west new york;US.NJ;31g1g
west palm beach;US.FL;2hjof
west sacramento;US.CA;37x03
west valley city;US.UT;3fzfj
westland;US.MI;2zhcp
westminster;US.CO;38ojq
westminster;US.CA;37x5i
weston;US.FL;2hjrn
weston super mare;GB.ENG;1kgn8;Weston-super-Mare
westonaria;ZA;k5jw
weymouth;GB.ENG;1kgka
weymouth;US.MA;2y7k8
wheaton;US.IL;2xdfk
white plains;US.NY;329e8
white rock;CA.02;3oh9d
whittier;US.CA;37xnn
wichita;US.KS;2jrsy
wichita falls;US.TX;2tmrc
widnes;GB.ENG;1kgde
wiesbaden;DE;1o7pe
wigan;GB.ENG;1kgd8
willowdale;CA.08;53ft2
wilmington;US.NC;2ofqr
wilmington;US.DE;2gulh
windsor;CA.08;3oisy
winejok;SS;7spr
winnipeg;CA.03;3oj0j
winston salem;US.NC;2ofx8;Winston-Salem
witbank;ZA;k4qu
witten;DE;1o66b
woking;GB.ENG;1kg6l
wola;PL;g6te
wolfsburg;DE;1o5mm
wollongong;AU.02;1ajjn
wolverhampton;GB.ENG;1kg63
wonju;KR;13afl;Wŏnju
wonsan;KP;140iz;Wŏnsan
woodbury;US.MN;30b72
woodland;US.CA;37ypq
worcester;US.MA;2y87s
worcester;ZA;1zzup
worcester;GB.ENG;1kg2j
worthing;GB.ENG;1kg1d
wrexham;GB.WLS;1kg0d
wroclaw;PL;1u1lk
wuchuan;CN;12lj1
wuda;CN;12e71
wuerzburg;DE;1o4tr;Würzburg
wuhai;CN;12e4x
wuhu;CN;12e4k
wuppertal;DE;1o4xl
wurzburg;DE;1o4tr;Würzburg
wusong;CN;12f71
wuwei;CN;12nxc
wuxue;CN;12dv2
wuzhou;CN;12dtk
wyoming;US.MI;2zi2q
włocławek;PL;1u1vx
xai xai;MZ;lyjs;Xai-Xai
xalapa de enriquez;MX;23l5l;Xalapa de Enríquez
xiangtan;CN;12djw
xiangyang;CN;12dmj
xianning;CN;12dh8
xiantao;CN;12dgj
xiaogan;CN;12dda
xiazhen;CN;12cxz
xichang;CN;12cwf
xico;MX;23btj
xilin hot;CN;17lb4
xindi;CN;12ci9
xinghua;CN;1296c
xingtai;CN;12ccf
xinhui;CN;12q76
xining;CN;12cac
xinji;CN;12c9c
xinpu;CN;12c5y
xintai;CN;12c3u
xinxiang;CN;12c2k
xinyuan;CN;wrti
xinzhou;CN;12bz6
xiulin;CN;12bu4
xiuying;CN;12bth
xochimilco;MX;23brm
xuanzhou;CN;12box
yaizu;JP;13miu
yakeshi;CN;17l34
yakima;US.WA;3go4d
yakutsk;RU;175d3
yamagata;JP;198ik
yamaguchi;JP;13mgh
yamunanagar;IN;qunx
yanbu;SA;25hl
yancheng;CN;12bfm
yangchun;CN;12waq
yangjiang;CN;12pu0
yangju;KR;13a8f
yangquan;CN;12b4n
yangshuo;CN;12b3v
yangzhou;CN;12b17
yanji;CN;17l17
yantai;CN;12axh
yao;JP;13mbu
yaroslavl;RU;a1t2
yavatmal;IN;qun6
yazd;IR;2ea6
yelahanka;IN;qumu
yelets;RU;a13e
yen vinh;VN;xfqd;Yên Vinh
yenakiyeve;UA;eqz8
yenangyaung;MM;rjn9
yeosu;KR;14dt6
yevlakh;AZ;cj49
yevpatoriya;UA;eqy1
yibin;CN;12aoi
yichang;CN;12aoc
yichun;CN;17kzp
yichun;CN;12anu
yinchuan;CN;12ald
yingkou;CN;17kyi
yiyang;CN;12rb0
yogyakarta;ID;yqwp
yokkaichi;JP;13m7p
yokosuka;JP;13m61
yonago;JP;13m51
yonkers;US.NY;32a2n
yorba linda;US.CA;37z2u
york;GB.ENG;1kfwo
yoshkar ola;RU;a06u;Yoshkar-Ola
youngstown;US.OH;32z1c
yuanlin;TW;zp2b
yuba city;US.CA;37z5z
yucaipa;US.CA;37z6u
yuci;CN;12a2e
yulin;CN;129x1
yuma;US.AZ;362it
yuncheng;CN;129vu
yushu;CN;17kuy
yuxi;CN;128op
yuyao;CN;129qh
yuzhno sakhalinsk;RU;19fdd;Yuzhno-Sakhalinsk
zaanstad;NL;1mtde
zabol;IR;nuyp
zabrze;PL;1u1ax
zacatecas;MX;2dav8
zagazig;EG;7pdx
zahedan;IR;ouit
zama;JP;13lxg
zamboanga;PH;zzuw
zamora;MX;2dau2
zanjan;IR;2dzx
zanzibar;TZ;36re
zaoyang;CN;129o6
zaozhuang;CN;129nx
zaporizhia;UA;eqms
zaporizhzhia;UA;eqms
zaragoza;ES;1ujb8
zaria;NG;1doed
zarqa;JO;5cyy
zawiya;LY;1bik5
zelenograd;RU;9xw5
zemun;RS;gsvk
zenica;BA;1warx
zeytinburnu;TR;fsq7
zhalantun;CN;17kuh
zhanaozen;KZ;d0u2
zhangjiakou;CN;17kto
zhangjiakou shi xuanhua qu;CN;17l46
zhangye;CN;129cc
zhangzhou;CN;129bu
zhanjiang;CN;129b2
zhaodong;CN;17ksw
zhaoqing;CN;12979
zhaotong;CN;1296x
zhaoyuan;CN;129a1
zheleznodorozhnyy;RU;9xiz
zhenjiang;CN;1291e
zhenzhou;CN;128zo
zhezqazghan;KZ;wi7h
zhicheng;CN;128yy
zhongxiang;CN;12aia
zhoucun;CN;128oi
zhoukou;CN;128n6
zhuhai;CN;12did
zhuji;CN;128hw
zhumadian;CN;128g1
zhuzhou;CN;128cz
zhytomyr;UA;eq2f
zielona gora;PL;1u0o5;Zielona Góra
zigong;CN;128ch
ziguinchor;SN;1c3fo
zinder;NE;1g90m
zlatoust;RU;9wto
zliten;LY;1bc2t
zoetermeer;NL;1mt68
zonguldak;TR;fsou
zoucheng;CN;1289d
zunyi;CN;12891
zwolle;NL;1msvp
ða lat;VN;xy9z;Ðà Lạt
đuc trong;VN;xwt9;Đưc Trọng
‘ajlun;JO;5din;‘Ajlun
‘ibri;OM;663a;‘Ibri`;
