// Capitals, cities of over one million people and some that news is written from: GeoNames (CC BY 4.0, www.geonames.org).
// Written by bin/data/build-tables.ts. A line is `geonames id, base 36 TAB country, * for its capital TAB names`; marks as in countries.ts.
export const CITIES = `12hzg	CN	Shanghai
fyvo	TR	Istanbul
21n5y	AR*	Buenos Aires
rc23	IN	Mumbai;Bombay
23o85	MX*	Mexico City
12xr2	CN*	Beijing;Peking
p6jc	PK	Karachi
12fg3	CN	Tianjin
12shu	CN	Guangzhou;Canton?
raha	IN	Delhi
b90l	RU*	Moscow
12hgt	CN	Shenzhen
pejd	BD*	Dhaka
13cjs	KR*	Seoul
21wtz	BR	São Paulo
12e4v	CN	Wuhan
1dzqj	NG	Lagos
z7of	ID*	Jakarta
13nkz	JP*	Tokyo
31x8l	US	New York;New York City
12ukh	CN	Dongguan
zrat	TW*	Taipei
1dlq6	CD*	Kinshasa
2cde0	PE*	Lima~
7q9i	EG*	Cairo
2727l	CO*	Bogotá
1knxb	GB*	London
12we2	CN	Chongqing
12wom	CN	Chengdu
23ra	IQ*	Baghdad
12kuy	CN	Nanjing
2f4z	IR*	Tehran;Teheran
12l02	CN	Nanchong
12dnq	CN	Xi'an;Xian
p4o3	PK	Lahore
17m61	CN	Shenyang
12rry	CN	Hangzhou
21yye	BR	Rio de Janeiro
17nrp	CN	Harbin
12g1o	CN	Tai'an
14fu0	CN	Suzhou
12hr8	CN	Shantou
yhs6	TH*	Bangkok
rdlh	IN	Bengaluru;Bangalore
aow1	RU	St. Petersburg;St Petersburg;Saint Petersburg;Leningrad
2az54	CL*	Santiago~
rbss	IN	Kolkata;Calcutta
1a16q	AU	Sydney~
ru6g	MM	Yangon;Rangoon
12pbt	CN	Jinan
r3pr	IN	Chennai;Madras
1291u	CN	Zhengzhou
1a99d	AU	Melbourne
2bne	SA*	Riyadh
17oo4	CN	Changchun
12vrb	CN	Dalian
37295	US	Los Angeles
pucl	BD	Chittagong
12oh7	CN	Kunming
7qle	EG	Alexandria?
rf29	IN	Ahmedabad
12jah	CN	Qingdao
13em4	KR	Busan
1d5pe	CI	Abidjan
1e1us	NG	Kano
12tgf	CN	Foshan
r7tf	IN	Hyderabad
12jo9	CN	Puyang
13m76	JP	Yokohama
1e522	NG	Ibadan
12dvv	CN	Wuxi
12do5	CN	Xiamen
6xu2	TR*	Ankara
12fek	CN	Tianshui
12kf9	CN	Ningbo
xkeb	VN	Ho Chi Minh City;Saigon
12gyf	CN	Shiyan
207np	ZA	Cape Town
12fvr	CN	Taiyuan
1r8cv	DE*	Berlin
12fr6	CN	Tangshan
12rma	CN	Hefei
1utnr	ES*	Madrid
144c3	KP*	Pyongyang
1iqdg	MA	Casablanca
129ja	CN	Zibo
151sn	CN	Zhongshan
ll8v	ZA	Durban
12wwp	CN	Changsha
oetq	AF*	Kabul
wrv2	CN	Urumqi
265ua	VE*	Caracas
69hb	AE	Dubai
qzml	IN	Pune
qwn8	IN	Surat?
29a7	SA	Jeddah
12h8m	CN	Shijiazhuang
r6e3	IN	Kanpur
f2s8	UA*	Kyiv;Kiev
1c0qp	AO*	Luanda
109pc	PH	Quezon City
7e6r	ET*	Addis Ababa
3yjt	KE*	Nairobi
2wr52	US	Chicago
21ygq	BR	Salvador?
r7kb	IN	Jaipur
3fnr	TZ	Dar es Salaam
12ob2	CN	Lanzhou
13ii4	KR	Incheon
129vh	CN	Yunfu
3o75l	CA	Toronto
24ss	IQ	Basra;Basrah
13qhh	JP	Osaka
15ee	SO*	Mogadishu
13c5d	KR	Daegu
pa14	PK	Faisalabad
6o06	TR	Izmir
1cap6	SN*	Dakar
r3vh	IN	Lucknow
7qjn	EG	Giza
20v07	BR	Fortaleza
271md	CO	Cali?
yuhq	ID	Surabaya
22dkf	BR	Belo Horizonte
12l0j	CN	Nanchang
1vx9q	IT*	Rome
2o6x	IR	Mashhad
31j4u	US	Brooklyn~
2sptm	US	Houston~
r1wk	IN	Nagpur
25v8x	VE	Maracaibo
22cqq	BR*	Brasília
22v58	DO*	Santo Domingo
13s55	JP	Nagoya
1algz	AU	Brisbane
245vq	CU*	Havana
1s1y3	FR*	Paris
latk	ZA	Johannesburg
1300p	HK	Kowloon
wprk	KZ	Almaty;Alma-Ata
26rma	CO	Medellín
wf3t	UZ*	Tashkent
1hqs8	DZ*	Algiers
84ms	SD*	Khartoum
1dfeg	GH*	Accra
26e5h	EC	Guayaquil
4yx3k	CN	Ordos
1iw1	YE*	Sanaa;Sana'a
5xkd	LB*	Beirut
18883	AU	Perth
19m7b	JP	Sapporo
17ndi	CN	Jilin
enea	RO*	Bucharest
r7qn	IN	Indore
1fx6p	GN*	Conakry
71qgi	CN	Bayan Nur
25v8m	VE	Maracay
q14o	ID	Medan
p0gh	PK	Rawalpindi
ded4	BY*	Minsk
1tgz7	HU*	Budapest
24g0	IQ	Mosul
1qede	DE	Hamburg
229lb	BR	Curitiba
g7fr	PL*	Warsaw
zdf9	ID	Bandung
kfxx	ZA	Soweto
1n6op	AT*	Vienna
1iep7	MA*	Rabat
23ngs	MX	Ecatepec de Morelos
1v260	ES	Barcelona
knxl	ZA*	Pretoria
3n7z	SY	Aleppo
3m98b	CA	Montreal
129sn	CN	Kunshan
10h0k	PH*	Manila
r0ae	IN	Patna
rcg1	IN	Bhopal
26isd	BR	Manaus
12c1i	CN	Xinyang
1e29b	NG	Kaduna
131bu	KH*	Phnom Penh
3noe	SY*	Damascus
2pqsd	US	Philadelphia
35s6n	US	Phoenix~
8z73	IR	Isfahan;Esfahan
r3vc	IN	Ludhiana
j2yj	ZW*	Harare
13ujn	JP	Kobe~
zco2	ID	Bekasi
zvj0	TW	Kaohsiung
1lb2a	SE*	Stockholm
10v9z	PH	Caloocan
2duoz	MX	Guadalajara
31v2j	US	Manhattan
21pul	PY*	Asunción
20obs	BR	Recife
13c2r	KR	Daejeon
2tari	US	San Antonio
1d9u2	GH	Kumasi
117so	MY	Kota Bharu
13tkm	JP	Kyoto
116ux	MY*	Kuala Lumpur
2rcb	IR	Karaj
ri5k	NP*	Kathmandu
z032	ID	Palembang
p2n5	PK	Multan
qvvd	IN	Tirunelveli
23gvt	MX	Puebla
xw0a	VN*	Hanoi
f54j	UA	Kharkiv;Kharkov
rf2z	IN	Agra
2aqlf	AR	Córdoba?
2fou	IR	Tabriz
w2wb	RU	Novosibirsk
13h5f	KR	Gwangju
g2wt	TR	Bursa?
qv9h	IN	Vadodara
20zzi	BR	Belém
17o17	CN	Fushun
26a9a	EC*	Quito
37kcj	US	San Diego
13y8v	JP	Fukuoka
mycc	MG*	Antananarivo
12m9s	CN	Luoyang
p7z2	PK	Hyderabad
31j3u	US	The Bronx;Bronx
25php	VE	Valencia?
p8ou	PK	Gujranwala
272kb	CO	Barranquilla
jryo	CD	Lubumbashi
220al	BR	Porto Alegre
ytx8	ID	Tangerang
r1un	IN	Najafgarh
2bp1m	BO	Santa Cruz de la Sierra
12rsz	CN	Handan
4zc6	UG*	Kampala
vurl	RU	Yekaterinburg
smyv	BD	Khulna
1buoh	CM	Douala
r8ni	IN	Gorakhpur
69ts	AE	Sharjah
28n7	SA	Mecca
ys5e	ID	Makassar
2e0zw	MX	Ciudad Juarez
13uwq	JP	Kawasaki
53xhf	ID	South Tangerang
17ov4	CN	Baotou
2dc89	MX	Tijuana
2sevs	US	Dallas~
2c9z	SA	Medina?
1blp9	CM*	Yaoundé
1gqlw	ML*	Bamako
r1k3	IN	Nashik
yw3c	ID	Semarang
1cg8n	CG*	Brazzaville
qzyc	IN	Pimpri
b5nv	RU	Nizhny Novgorod
5d8p	JO*	Amman
gzmw	RS*	Belgrade
21rjb	UY*	Montevideo
jhht	ZM*	Lusaka
12bny	CN	Xuchang
r6mf	IN	Kalyan?
qw3p	IN	Thane?
1pgqq	DE	Munich
2gqz	IR	Shiraz
6z1v	TR	Adana
13cbl	KR	Suwon
1w0mz	IT	Milan~
27p5m	HT*	Port-au-Prince
18jex	AU	Adelaide~
r2pa	IN	Meerut
r9fz	IN	Faridabad
p1dx	PK	Peshawar
10rkk	PH	Davao
s48y	MM	Mandalay
15bdj	CN	Yueyang
22v5e	DO	Santiago de los Caballeros
7tqp	SD	Omdurman
17p0o	CN	Anshan
12bhs	CN	Tongshan
r8y4	IN	Ghaziabad
z9p0	ID	Depok
44r8q	JP	Saitama
r9t3	IN	Dombivli
maz0	MZ*	Maputo
12t8l	CN	Fuzhou
qzbz	IN	Rajkot
2a9vb	AR	Rosario?
12s6t	CN	Guiyang
227l5	BR	Goiânia
2274q	BR	Guarulhos
1tr1s	CZ*	Prague
qv4t	IN	Varanasi
3qxpf	ID	Batam
1k4e1	DK*	Copenhagen
fkyr	BG*	Sofia~
1bdfr	LY*	Tripoli
1dtt2	NG	Port Harcourt
13x1r	JP	Hiroshima
2dat6	MX	Zapopan
12v45	CN	Lijiang
2dmx5	MX	Monterrey
ap3v	RU	Samara~
w2ft	RU	Omsk
1eb6b	NG	Benin City
ckzw	AZ*	Baku
1dyyf	NG	Maiduguri
btj3	RU	Kazan
23o7x	MX	Ciudad Nezahualcoyotl
d7ck	AM*	Yerevan
renq	IN	Amritsar
1eipk	BF*	Ouagadougou
aqpj	RU	Rostov-on-Don
revm	IN	Prayagraj;Allahabad
13ho5	KR	Goyang
6qxa	TR	Gaziantep
quwe	IN	Visakhapatnam
198z1	JP	Sendai
wbsz	RU	Chelyabinsk
17odj	CN	Datong
d405	GE*	Tbilisi
4c3wa	CN	Changshu
zrcf	TW	Taichung
12dg1	CN	Xianyang
aa15	RU	Ufa
f7sa	UA	Dnipro;Dnipropetrovsk
14nqg	KR	Seongnam
22btl	BR	Campinas
r7nl	IN	Jabalpur
r88s	IN	Howrah
12qtd	CN	Huainan
37kmj	US	San Jose?
f7md	UA	Donetsk
1rjha	IE*	Dublin
3iqvm	CA	Calgary
1o15u	BE*	Brussels
re85	IN	Aurangabad
a4s5	RU	Volgograd
222sg	BR	Nova Iguaçu
12io1	CN	Jieyang
ez5g	UA	Odesa;Odessa
4iy9a	CN	Zhu Cheng City
254c4	GT*	Guatemala City
1kx2r	GB	Birmingham
25jhf	NI*	Managua
1vzu2	IT	Naples
1crbj	LR*	Monrovia
22sse	JM*	Kingston?
21na	IQ	Erbil
3xpqm	MM*	Naypyitaw;Naypyidaw;Nay Pyi Taw
wrj7	KG*	Bishkek
1vuj8	IT	Turin
37kgn	US	San Francisco
256id	HN*	Tegucigalpa
17h66	MN*	Ulaanbaatar;Ulan Bator
2jal6	US	Indianapolis
2bugl	BO*	La Paz?
3mmsh	CA*	Ottawa
1fn16	SL*	Freetown
60yo	IL*	Jerusalem
65o6	OM*	Muscat
1s7bh	FR	Marseille
1gb39	NE*	Niamey
1ep1v	TG*	Lomé
4bwt	RW*	Kigali
9rzg	LV*	Riga
1n5gy	NL*	Amsterdam
3h53	TM*	Ashgabat
1g0s3	TD*	N'Djamena;Ndjamena
f23a	UA	Lviv
1wb0m	HR*	Zagreb
1weep	BA*	Sarajevo
1gtli	TN*	Tunis
3giwk	US	Seattle
385mg	US	Denver~
q6sy	TJ*	Dushanbe
2yyvd	US	Detroit
2xor0	US	Boston
5nzn	GR*	Athens
1eyga	MR*	Nouakchott
1w5b	LY	Benghazi
1qpct	DE	Frankfurt;Frankfurt am Main
qrq7	LK*	Colombo
jw0v	MW*	Lilongwe
d96i	MD*	Chisinau;Kishinev
2pefx	US	Oklahoma City
3a170	US	Las Vegas
2l6rm	US	Baltimore
6a20	AE*	Abu Dhabi
2gr6r	US*	Washington~;Washington D.C.;Washington DC
p7vr	PK*	Islamabad
34szp	US	Milwaukee
3obdf	CA	Vancouver
1krnn	GB	Glasgow
1efey	NG*	Abuja
1vdcc	NO*	Oslo
1ffm9	GA*	Libreville
7cw4	ER*	Asmara
e3w1	FI*	Helsinki
8wd1	YE	Aden
gv16	XK*	Pristina
1f80t	CF*	Bangui
cpng	LT*	Vilnius
24sxt	SV*	San Salvador
1cl9t	PT*	Lisbon
gucy	MK*	Skopje
1mvvx	NL	The Hague
1s8gg	FR	Lyon
1ksxd	GB	Edinburgh
2hlnb	US	Atlanta
801j	SS*	Juba
2h92i	US	Miami
6adx	IL	Tel Aviv
1tlv0	SK*	Bratislava
2pwsf	PR*	San Juan?
2zz2p	US	Minneapolis
60x9	PS	Gaza City
27dlf	PA*	Panama City
1kng3	GB	Manchester
cm0p	EE*	Tallinn
2kwxx	US	New Orleans
32e69	US	Cleveland~
1ewdz	GW*	Bissau
1apqp	NZ*	Wellington~
1w8oz	AL*	Tirana
3hio3	US	Honolulu
1akbp	AU*	Canberra
wpoh	KZ*	Astana;Nur-Sultan
67se	QA*	Doha
1kyug	CH	Zurich
25mmx	CR*	San José?
r1d5	IN*	New Delhi
2mgii	US	St. Louis;St Louis;Saint Louis
33l9n	US	Pittsburgh
2omya	US	Cincinnati
18r7e	PG*	Port Moresby
1rql3	FR	Strasbourg
1kxdc	GB	Belfast
1wibr	SI*	Ljubljana
1zuiw	NA*	Windhoek
20ez8	GY*	Georgetown?
1f9qv	BJ*	Porto-Novo
24k1c	BS*	Nassau?
2boc3	BO*	Sucre
20ile	SR*	Paramaribo
k0i5	BW*	Gaborone
34v0	CY*	Nicosia
zenc	LA*	Vientiane
1cv2j	CI*	Yamoussoukro
3fwn5	US	Salt Lake City
1l0yu	CH	Geneva
3flw	TZ*	Dodoma
1di1j	GQ*	Malabo
k0sq	MU*	Port Louis
z9n5	TL*	Dili
6810	BH*	Manama
4mvt	CD	Goma
k1nk	RE*	Saint-Denis?
1wfro	ME*	Podgorica
23apu	CW*	Willemstad
1l1o0	CH*	Bern;Berne
2164l	IS*	Reykjavík
jzix	LS*	Maseru
20bnh	CV*	Praia?
rh7v	MV*	Male?
qudc	BT*	Thimphu
20bf8	BB*	Bridgetown
19uv5	NC*	Nouméa
24j5f	MQ*	Fort-de-France
1b43o	FJ*	Suva
k1ft	SZ*	Mbabane
1310q	BN*	Bandar Seri Begawan
20how	GF*	Cayenne
64ij	KW*	Kuwait City
196xi	SB*	Honiara
jr9z	YT*	Mamoudzou
1fo5n	ST*	São Tomé
24lmq	TT*	Port of Spain
4nspi	MP*	Saipan
jr8s	KM*	Moroni
94ww	BI*	Gitega
2ehqt	WS*	Apia
198a9	KI*	Tarawa
19rib	VU*	Port-Vila
1fqk4	GM*	Banjul
24o5e	AW*	Oranjestad
24qut	KY*	George Town?
1t7aj	JE*	Saint Helier
2egls	PF*	Papeete
1t7el	IM*	Douglas?
19b03	MH*	Majuro
61rz	PS	Ramallah
24opr	VC*	Kingstown
24n9y	AG*	St. John's?;Saint John's?
5623	SC*	Victoria?
2eff6	TO*	Nuku'alofa
1t6vv	AD*	Andorra la Vella
24nvw	LC*	Castries
2us7f	VI*	Charlotte Amalie
24mz7	DM*	Roseau?
1t7fz	GG*	Saint Peter Port
21bwn	GL*	Nuuk
24seo	BZ*	Belmopan
2ehz7	CK*	Avarua
1jyys	FO*	Tórshavn
24mwv	KN*	Basseterre
3i294	AS*	Pago Pago
24q50	GP*	Basse-Terre
1l19r	CH	Davos
1t70k	AX*	Mariehamn
24od2	VG*	Road Town
24qad	GD*	St. George's?;Saint George's?
1ix35	MT*	Valletta
24poc	BL*	Gustavia
24pgj	MF*	Marigot?
1t78u	LI*	Vaduz
198e2	TV*	Funafuti
24o0y	TC*	Cockburn Town
23b2z	BQ*	Kralendijk
21g1v	FK*	Port Stanley;Stanley?
1mier	SJ*	Longyearbyen
23ay8	SX*	Philipsburg
2ehad	WF*	Mata-Utu
4jgm5	NR*	Yaren
2eodo	GU*	Hagåtña
24l3h	BM*	Hamilton?
20907	SH*	Jamestown?
2eif0	NU*	Alofi
18jhr	CX*	Flying Fish Cove
2ee4j	PN*	Adamstown
x4za	TF*	Port-aux-Français
21fvm	GS*	Grytviken
18mgy	FM*	Palikir
4stq9	PW*	Ngerulmud`;
