// Names of the codes that wires give their subjects: IPTC NewsCodes (CC BY 4.0, www.iptc.org), Reuters N2000 and AP.
// Written by bin/data/build-tables.ts. A line is `code TAB name`; eight-digit codes are steps from the last, base 36.
export const SUBJECT_CODES = `lfls	arts, culture and entertainment
rs	archaeology
rs	architecture
rs	bullfighting
rs	festive event (including carnival)
rs	cinema
1	film festival
rr	dance
rs	fashion
1	jewelry
rr	language
rs	library and museum
rs	literature
1	fiction
1	poetry
rq	music
1	classical music
1	folk music
1	jazz music
1	popular music
1	country music
1	rock and roll music
1	hip-hop
rl	painting
rs	photography
rs	radio
rs	sculpture
1	plastic art
rr	television
1	soap opera
rr	theatre
1	music theatre
rr	monument and heritage site
1	institution-DEPRECATED
rr	customs and tradition
rs	arts (general)
rs	entertainment (general)
1	entertainment award
rr	culture (general)
1	cultural development
rr	nightclub
rs	cartoon
rs	animation
rs	mass media
1	periodicals
1	news media
1	newspapers
1	reviews
ro	internet
rs	history
ku00	crime, law and justice
rs	crime
1	homicide
1	computer crime
1	theft
1	drug trafficking
1	sexual assault
1	assault (general)
1	kidnapping
1	arson
1	gang activity
1	terrorism
ri	judiciary (system of justice)
1	lawyer
1	judge
1	court administration
rp	police
1	law enforcement
1	investigation
1	arrest
rp	punishment
1	fine
1	execution
rq	prison
rs	laws
1	criminal
1	civil
rq	justice and rights
1	civil rights
rr	trials
1	litigation
1	arbitration
1	court preliminary
rp	prosecution
1	defendant
1	witness
rq	organized crime
rs	international law
1	international court or tribunal
1	extradition
rq	corporate crime
1	fraud
1	embezzlement
1	restraint of trade
1	breach of contract
1	anti-trust crime
1	corruption
1	bribery
rl	war crime
rs	inquest
rs	inquiry
rs	tribunal
l39c	disaster and accident
rs	drought
rs	earthquake
rs	famine
rs	fire
rs	flood
rs	industrial accident
1	structural failures
rr	meteorological disaster
1	windstorms
rr	nuclear accident
rs	pollution
rs	transport accident
1	road accident
1	railway accident
1	air and space accident
1	maritime accident
ro	volcanic eruption
rs	relief and aid organisation
rs	accident (general)
rs	emergency incident
1	explosion
rr	disaster (general)
1	natural disasters
1	avalanche/landslide
rq	emergency planning
rs	rescue
l2hk	economy, business and finance
rs	agriculture
1	arable farming
1	fishing industry
1	forestry and timber
1	livestock farming
1	viniculture
1	aquaculture
rm	chemicals
1	biotechnology
1	fertiliser
1	health and beauty product
1	inorganic chemical
1	organic chemical
1	pharmaceutical
1	synthetic and plastic
rl	computing and information technology
1	hardware
1	networking
1	satellite technology
1	semiconductors and active components
1	software
1	telecommunication equipment
1	telecommunication service
1	security
1	wireless technology
rj	construction and property
1	heavy construction
1	house building
1	real estate
1	farms
1	land price
1	renovation
1	design and engineering
rl	energy and resource
1	alternative energy
1	coal
1	oil and gas - downstream activities
1	oil and gas - upstream activities
1	nuclear power
1	electricity production and distribution
1	waste management and pollution control
1	water supply
1	natural resources (general)
1	energy (general)
1	natural gas
1	petrol
1	diesel fuel
1	kerosene/paraffin
re	financial and business service
1	accountancy and auditing
1	banking
1	consultancy service
1	employment agency
1	healthcare provider
1	insurance
1	legal service
1	market research
1	stock broking
1	personal investing
1	market trend
1	shipping service
1	personal service
1	janitorial service
1	funeral parlour and crematorium
1	rental service
1	wedding service
1	personal finance
1	personal income
1	auction service
1	printing/promotional service
1	investment service
r6	consumer goods
1	clothing
1	department store
1	food
1	mail order
1	retail
1	speciality store
1	wholesale
1	beverage
1	electronic commerce
1	luxury good
1	non-durable good
1	toy
rg	macro economics
1	central bank
1	consumer issue
1	debt market
1	economic indicator
1	emerging market
1	foreign exchange market
1	government aid
1	government debt
1	interest rate
1	international economic institution
1	international (foreign) trade
1	loan market
1	economic organization
1	consumer confidence
1	trade dispute
1	inflation and deflation
1	prices
1	currency values
1	budgets and budgeting
1	credit and debt
1	loans
1	mortgages
1	financial markets
1	commodity markets
1	investments
1	stocks
1	bonds
1	mutual funds
1	derivative securities
1	imports
1	exports
1	trade agreements
1	trade policy
1	business enterprises
1	tariff
1	trade balance
qs	market and exchange
1	energy
1	metal
1	securities
1	soft commodity
ro	media
1	advertising
1	book
1	cinema industry
1	news agency
1	newspaper and magazine
1	online
1	public relation
1	radio industry
1	satellite and cable service
1	television industry
1	music industry
rh	manufacturing and engineering
1	aerospace
1	automotive equipment
1	defence equipment
1	electrical appliance
1	heavy engineering
1	industrial component
1	instrument engineering
1	shipbuilding
1	machine manufacturing
rj	metal and mineral
1	building material
1	gold and precious material
1	iron and steel
1	non ferrous metal
1	mining
rn	process industry
1	distiller and brewer
1	food
1	furnishings and furniture
1	paper and packaging product
1	rubber product
1	soft drinks
1	textile and clothing
1	tobacco
rk	tourism and leisure
1	casino and gambling
1	hotel and accommodation
1	recreational and sporting goods
1	restaurant and catering
1	tour operator
rn	transport
1	air transport
1	railway
1	road transport
1	waterway and maritime transport
ro	company information
1	accounting and audit
1	annual and special corporate meeting
1	annual report
1	antitrust issue
1	merger, acquisition and takeover
1	analysts' comment
1	bankruptcy
1	board of directors (appointment and change)
1	buyback
1	C.E.O. interview
1	corporate officer
1	corporate profile
1	contract
1	defence contract
1	dividend announcement
1	earnings forecast
1	financially distressed company
1	earnings
1	financing and stock offering
1	government contract
1	global expansion
1	insider trading
1	joint venture
1	leveraged buyout
1	layoffs and downsizing
1	licensing agreement
1	litigation and regulation
1	management change
1	marketing
1	new product
1	patent, copyright and trademark
1	plant closing
1	plant opening
1	privatisation
1	proxy filing
1	rating
1	research and development
1	quarterly or semiannual financial statement
1	restructuring and recapitalisation
1	spin-off
1	stock activity
1	industrial production
1	productivity
1	inventories
1	sales
1	corporations
1	shareholders
1	corporate performance
1	losses
1	credit ratings
1	stock splits
1	stock options
1	recalls (products)
1	globalization
1	consumers
1	purchase
1	new service
q7	economy (general)
1	economic policy
rr	business (general)
1	institution
rr	finance (general)
1	money and monetary policy
l0xz	education
rs	adult education
rs	further education
rs	parent organisation
rs	preschool
rs	school
1	elementary schools
1	middle schools
1	high schools
rp	teachers union
rs	university
rs	upbringing
rs	entrance examination
rs	teaching and learning
1	students
1	teachers
1	curriculum
1	test/examination
ro	religious education
1	parochial school
1	seminary
1	yeshiva
1	madrasa
l744	environmental issue
rs	renewable energy
rs	conservation
1	endangered species
1	ecosystem
rq	energy saving
rs	environmental politics
rs	environmental pollution
1	air pollution
1	water pollution
rq	natural resources
1	land resources
1	parks
1	forests
1	wetlands
1	mountains
1	rivers
1	oceans
1	wildlife
1	energy resources
rj	nature
1	invasive species
rr	population
rs	waste
rs	water
rs	global warming
rs	hazardous materials
rs	environmental cleanup
l5ko	health
rs	disease
1	communicable diseases
1	virus diseases
1	AIDS
1	cancer
1	heart disease
1	alzheimer's disease
1	animal diseases
1	plant diseases
1	retrovirus
rj	epidemic and plague
rs	health treatment
1	prescription drugs
1	dietary supplements
1	diet
1	medical procedure/test
1	therapy
rn	health organisations
rs	medical research
rs	medical staff
1	primary care physician
1	health-workers union
rq	medicine
1	herbal
1	holistic
1	western
1	traditional Chinese
ro	preventative medicine
1	vaccines
rr	injury
rs	hospital and clinic
rs	government health care
1	medicare
1	medicaid
rq	private health care
rs	healthcare policy
1	food safety
rr	medical specialisation
1	geriatric
1	pediatrics
1	reproduction
1	genetics
1	obstetrics/gynecology
rn	medical service
rs	physical fitness
rs	illness
1	mental illness
1	eating disorder
1	obesity
rp	medical conditions
rs	patient
l0y0	human interest
rs	animal
rs	curiosity
rs	people
1	advice
1	celebrity
1	accomplishment
1	human mishap
1	fortune-telling
rn	mystery
rs	society
1	ceremony
1	death
1	funeral
1	estate bestowal
1	memorial
rn	award and prize
1	record
rr	imperial and royal matters
rs	plant
l9fk	labour
rs	apprentices
rs	collective contract
1	contract issue-wages
1	contract issue-healthcare
1	contract issue-work rules
rp	employment
1	labor market
1	job layoffs
1	child labor
1	occupations
ro	labour dispute
rs	labour legislation
rs	retirement
rs	retraining
rs	strike
rs	unemployment
rs	unions
rs	wage and pension
1	employee benefits
1	social security
rq	work relations
rs	health and safety at work
rs	advanced training
rs	employer
rs	employee
l39c	lifestyle and leisure
rs	game
1	Go
1	chess
1	bridge
1	shogi
ro	gaming and lottery
rs	gastronomy
1	organic foods
rr	hobby
1	DIY
1	shopping
1	gardening
rp	holiday or vacation
rs	tourism
rs	travel and commuting
1	traffic
rr	club and association
rs	lifestyle (house and home)
rs	leisure (general)
rs	public holiday
rs	hunting
rs	fishing
rs	auto trends
rs	adventure
rs	beauty
rs	consumer issue
rs	wedding
l1ps	politics
rs	defence
1	veterans affairs
1	national security
1	security measures
1	armed Forces
1	military equipment
1	firearms
1	biological and chemical weapons
1	missile systems
1	nuclear weapons
rj	diplomacy
1	summit
1	international relations
1	peace negotiations
1	alliances
ro	election
1	political candidates
1	political campaigns
1	campaign finance
1	national elections
1	regional elections
1	local elections
1	voting
1	poll
1	european elections
1	primary
ri	espionage and intelligence
rs	foreign aid
1	economic sanction
rr	government
1	civil and public service
1	safety of citizens
1	think tank
1	national government
1	executive (government)
1	heads of state
1	government departments
1	public officials
1	ministers (government)
1	public employees
1	privatisation
1	nationalisation
1	impeachment
rf	human rights
rs	local authority
rs	parliament
1	upper house
1	lower house
rq	parties and movements
1	non government organizations (NGO)
rr	refugee
rs	regional authority
rs	state budget and tax
1	public finance
rr	treaty and international organisation-DEPRECATED
1	international relations-DEPRECATED
1	peace negotiations-DEPRECATED
1	alliances-DEPRECATED
rp	constitution
rs	interior policy
1	data protection
1	housing and urban planning
1	pension and welfare
1	personal weapon control
1	indigenous people
1	personal data collection
1	planning inquiries
rl	migration
rs	citizens initiative and recall
rs	referenda
rs	nuclear policy
rs	lobbying
rs	regulatory policy and organisation
rs	censorship
rs	politics (general)
1	political systems
1	democracy
1	political development
rp	freedom of the press
rs	freedom of religion
rs	treaty
rs	international organisation
ku00	religion and belief
rs	cult and sect
rs	belief (faith)
1	unificationism
1	scientology
rq	freemasonry
rs	religion-DEPRECATED
1	christianity-DEPRECATED
1	islam-DEPRECATED
1	judaism-DEPRECATED
1	buddhism-DEPRECATED
1	hinduism-DEPRECATED
rn	church (organisation)-DEPRECATED
1	religious facilities-DEPRECATED
rr	values
1	ethics
1	corrupt practices
rq	church and state relations
rs	philosophy
rs	christianity
1	protestant
1	lutheran
1	reformed
1	anglican
1	methodist
1	baptist
1	mennonite
2	mormon
1	roman catholic
1	old catholic
1	orthodoxy
1	salvation army
rf	islam
rs	judaism
rs	buddhism
rs	hinduism
rs	religious festival or holiday
1	christmas
1	easter
1	pentecost
1	ramadan
1	yom kippur
rn	religious leader
1	pope
rr	nature religion
rs	taoism
rs	shintoism
rs	sikhism
rs	jainism
rs	parsasm
rs	confucianism
rs	religious text
1	bible
1	qur'an
1	torah
rp	interreligious dialogue
rs	religious event
1	catholic convention
1	protestant convention
2	ritual
ro	concordat
rs	ecumenism
kurs	science and technology
rs	applied science
1	physics
1	chemistry
1	cosmology
1	particle physics
ro	engineering
1	material science
rr	human science
1	social sciences
1	history
1	psychology
1	sociology
1	anthropology
rn	natural science
1	geology
1	paleontology
1	geography
1	botany
1	zoology
1	physiology
1	astronomy
1	biology
rk	philosophical science
rs	research
1	survey
rr	scientific exploration
rs	space programme
rs	science (general)
rs	technology (general)
1	rocketry
1	laser
rq	standards
rs	animal science
rs	micro science
rs	marine science
rs	weather science
rs	electronics
rs	identification technology
rs	mathematics
rs	biotechnology
rs	agricultural research and technology
rs	nanotechnology
rs	IT/computer sciences
rs	scientific institutions
kxuw	social issue
rs	addiction
rs	charity
rs	demographics
1	population and census
1	immigration
1	illegal immigrants
1	emigrants
ro	disabled
rs	euthanasia (also includes assisted suicide)
1	suicide
rr	family
1	parent and child
1	adoption
1	marriage
1	divorce
1	sex
1	courtship
rm	family planning
rs	health insurance
rs	homelessness
rs	minority group
1	gays and lesbians
1	national or ethnic minority
rq	pornography
rs	poverty
rs	prostitution
rs	racism
rs	welfare
rs	abortion
rs	missing person
1	missing due to hostilities
rr	long term care
rs	juvenile delinquency
rs	nuclear radiation victims
rs	slavery
rs	abusive behaviour
rs	death and dying
rs	people
1	children
1	infants
1	teen-agers
1	adults
1	senior citizens
rn	social issues (general)
1	social conditions
1	social problems
1	discrimination
1	social services
1	death penalty policies
rn	ordnance clearance
rs	reconstruction
kurs	sport
rs	aero and aviation sport
1	parachuting
1	sky diving
rq	alpine skiing
1	downhill
1	giant slalom
1	super G
1	slalom
1	combined
rn	American football
1	(US) National Football League (NFL) (North American)
1	CFL
1	AFL-DEPRECATED
rp	archery
1	FITA / Outdoor target archery
1	crossbow shooting
rq	athletics, track and field
1	100 m
1	200 m
1	400 m
1	800 m
1	1000 m
1	1500 m
1	mile
1	2000 m
1	3000 m
1	5000 m
1	10,000 m
1	20 km
1	one hour
1	25000
1	30000
1	110 m hurdles
1	400 m hurdles
1	3000 m steeplechase
1	high jump
1	pole vault
1	long jump
1	triple jump
1	shot put
1	discus throw
1	hammer throw
1	javelin throw
1	decathlon
1	4x100 m
1	4x200 m
1	4x400 m
1	4x800 m
1	4x1500 m
1	walk 1 h
1	walk 2 h
1	10 km walk
1	15 km walk
1	20 km walk
1	30 km walk
1	50 km walk
1	100 m hurdles
1	5 km walk
1	heptathlon
1	1500 m walk
1	2000 m walk
1	3000 m walk
1	50 m
1	50 m hurdles
1	50 yards
1	50 yard hurdles
1	60 m
1	60 m hurdles
1	60 yards
1	60 yard hurdles
1	100 yards
1	100 yard hurdles
1	300 m
1	300 yards
1	440 yards
1	500 m
1	500 yards
1	600 m
1	600 yards
1	880 yards
1	1000 yards
1	2 miles
1	3 miles
1	6 miles
1	4x1 mile
1	pentathlon
pv	badminton
rs	baseball
1	Major League Baseball (North American Professional) - American League
1	Major League Baseball (North American Professional) - National League
1	Major League Baseball (North American Professional) - Special (e.g. All-Star, World Series)
1	rubberball baseball
1	Major League Baseball Playoffs
1	World Series
rm	basketball
1	National Basketball Association (North American Professional)
1	professional - Women general
1	Swiss netball
1	German netball
1	Dutch netball
rn	biathlon
1	7.5 km
1	10 km
1	15 km
1	20 km
1	4x7.5 km relay
1	12.5 km pursuit
rm	billiards, snooker and pool
1	8 ball
1	9 ball
1	14.1
1	continuous-DEPRECATED
1	other-DEPRECATED
1	snooker
rm	bobsleigh
1	two-man sled
1	four-man sled
rq	bowling
rs	bowls and petanque
rs	boxing
1	super-heavyweight
1	heavyweight
1	cruiserweight
1	light-heavyweight
1	super-middleweight
1	middleweight
1	light-middleweight
1	welterweight
1	light-welterweight
1	lightweight
1	super-featherweight
1	featherweight
1	super-bantamweight
1	bantamweight
1	super-flyweight
1	flyweight
1	light flyweight
1	straw
1	IBF
1	WBA
1	WBC
1	WBO
1	French boxing
1	Thai boxing
r4	canoeing and kayaking
1	Slalom
1	200 m
1	500 m
1	1000 m
1	K1
1	K2
1	K4
1	C1
1	C2
1	C4
1	canoe sailing
1	pontoniering
rg	climbing
1	mountaineering
1	sport climbing
rq	cricket
rs	curling
1	icestock sport
rr	cycling
1	track
1	pursuit
1	Olympic sprint
1	sprint
1	Keirin
1	points race
1	Madison race
1	500 m time trial
1	1 km time trial
1	one hour
1	road race
1	road time trial
1	staging race
1	cyclo-cross
1	Vtt
1	Vtt-cross
1	Vtt-downhill
1	bi-crossing
1	trial
1	artistic cycling
1	cycle ball
r7	dancing
rs	diving
1	10 m platform
1	10 m platform synchronised
1	3 m springboard
1	3 m springboard synchronised
1	subaquatics
1	scuba diving
rm	equestrian
1	three-day event
1	dressage
1	jumping
1	cross country
ro	fencing
1	epee
1	foil
1	sabre
rp	field Hockey
1	roll hockey
rr	figure Skating
1	singles
1	pairs
1	ice dance
rp	freestyle Skiing
1	moguls
1	aerials
1	artistic skiing
rp	golf
rs	gymnastics
1	floor exercise
1	vault
1	pommel horse
1	uneven bars
1	parallel bars
1	horizontal bar
1	rings
1	beam
1	rhythmic
1	clubs
1	hoop
1	ribbon
1	rope
1	ball
1	trampoline
rd	handball (team)
rs	horse racing, harness racing
1	flat racing
1	steeple chase
1	trotting
1	cross country
ro	ice hockey
1	National Hockey League (North American)
1	sledge hockey
rq	Jai Alai (Pelota)
1	fronton
1	jai-alai
1	left wall
1	trinquet
1	rebot
1	chistera ancha
1	chistera corta
1	bare hand
1	pala-ancha
1	pala-corta
1	pasaka
1	xare
rg	judo
1	heavyweight
1	half-heavyweight
1	middleweight
1	half-middleweight
1	half-lightweight
1	lightweight
1	extra lightweight
rl	karate
1	sparring
1	formal exercise-DEPRECATED
rq	lacrosse
rs	luge
1	singles
1	doubles
rq	marathon
rs	modern pentathlon
1	running
1	shooting
1	swimming
1	fencing
1	showjumping
rn	motor racing
1	Formula One
1	F3000
1	endurance
1	Indy
1	CART
1	NHRA
1	NASCAR
1	TRUCKI
rk	motor rallying
1	rallying
1	pursuit
1	rallycross
rp	motorcycling
1	speed-Grand-Prix
1	enduro
1	grass-track
1	moto-ball
1	moto-cross
1	rallying
1	trial
1	endurance
1	superbike
1	125 cm3
1	250 cm3
1	500 cm3
1	side-cars
1	motoGP
re	netball
rs	nordic skiing
1	cross-country
1	5 km classical time
1	10 km classical style
1	10 km pursuit free style
1	15 km classical style
1	15 km pursuit free style
1	10 km + 15 km combined
1	30 km classical style
1	30km free style
1	50 km free style
1	4x5 km relay
1	4x10 km relay
1	nordic combined
1	raid
1	5 km pursuit free style
1	1.5 km sprint free
1	50 km classic style
rb	orienteering
1	ski orienteering
rr	polo
rs	power boating
1	F1
1	F2
rq	rowing
1	single sculls
1	double sculls
1	quadruple sculls
1	coxless pair
1	coxless four
1	eight
1	lightweight
rl	rugby league
rs	rugby union
1	rugby 7
rr	sailing
1	Tornado
1	soling
1	49er
1	Europe
1	Laser
1	470
1	Finn
1	Star
1	flying dutchmann
1	505
1	staging race
1	around the world
1	monohull
1	multihulls
1	yngling
1	mistral
rc	shooting
1	10 m air rifle
1	10 m air pistol
1	10 m running target
1	25 m rapid fire pistol
1	25 m sport pistol
1	50 m free pistol
1	50 m free rifle prone
1	50 m free rifle 3x40
1	50 m sport rifle 3x20
1	trap
1	double trap
1	skeet
rg	ski jumping
1	K90 jump
1	K120 jump
1	K180 (flying jump)
rp	snow boarding
1	giant slalom
1	half-pipe
rq	soccer
rs	softball
rs	speed skating
1	500 m
1	1000 m
1	1500 m
1	3000 m
1	5000 m
1	10000 m
1	Short-track
1	st 500 m
1	st 1000m
1	st 1500m
1	st 3000m
1	st 3000m relay
1	st 5000m
1	st 5000m relay
re	speedway
rs	sports organisations
1	IOC
1	international federation
1	continental federation
1	national federation
1	GAISF
rn	squash
rs	sumo wrestling
rs	surfing
rs	swimming
1	50 m freestyle
1	100 m freestyle
1	200 m freestyle
1	400 m freestyle
1	800 m freestyle
1	1500 m freestyle
1	relay 4x50 m freestyle
1	relay 4x100 m freestyle
1	relay 4x200 m freestyle
1	50 m backstroke
1	100 m backstroke
1	200 m backstroke
1	50 m breaststroke
1	100 m breaststroke
1	200 m breaststroke
1	50 m butterfly
1	100 m butterfly
1	200 m butterfly
1	100 m medley
1	200 m medley
1	400 m medley
1	relay 4x50 m medlay
1	relay4x100 m medley
1	short course
1	synchronised technical routine
1	synchronised free routine
r2	table tennis
rs	Taekwon-Do
1	under 49 kg
1	under 58 kg
1	49-57 kg
1	58-68 kg
1	57-67 kg
1	68-80 kg
1	over 67 kg
1	over 80 kg
rk	tennis
1	soft tennis
rr	triathlon
1	triathlon swimming
1	triathlon cycling
1	triathlon run
rp	volleyball
1	beach volleyball
rr	water polo
rs	water skiing
1	slalom
1	trick
1	jump
1	combined
ro	weightlifting
1	snatch
1	clean and jerk
1	48 kg
1	53 kg
1	63 kg
1	75 kg
1	over 75 kg
1	56 kg
1	62 kg
1	69 kg
1	77 kg
1	85 kg
1	94 kg
1	105 kg
1	over 105 kg
1	powerlifting
rc	windsurfing
1	ocean
1	lake
1	river
1	land
ro	wrestling
1	freestyle
1	greco-roman
1	over 130 kg
1	130 kg
1	97 kg
1	85 kg
1	76 kg
1	69 kg
1	63 kg
1	58 kg
1	54 kg
1	Swiss wrestling
rg	sports event
1	Summer Olympics
1	Winter Olympics
1	Summer universiade
1	Winter Universiade
1	Commonwealth Games
1	Winter Goodwill Games
1	Summer Asian Games
1	Winter Asian Games
1	Panamerican Games
1	African Games
1	Mediterranean Games
1	SouthEast Asiatic Games
1	PanPacific Games
1	SouthPacific Games
1	PanArabic Games
1	Summer Goodwill Games
1	World games
1	World Cup
1	intercontinental cup
1	continental cup
1	international cup
1	National Cup
1	interregional cup
1	regional cup
1	league cup
1	world championship
1	intercontinental championship
1	continental championship 1st level
1	continental championship 2nd level
1	continental championship 3rd level
1	national championship 1st level
1	national championship 2nd level
1	national championship3rdlevel
1	national championship 4th level
1	regional championship
1	Grand Prix
1	intercontinental tournament
1	continental tournament
1	international tournament
1	national tournament
1	inter-nations competition
1	inter-clubs competition
1	friendly competition
1	all-stars competition
1	exhibition
1	Super Bowl
1	paralympic games
qh	rodeo
1	barrel racing
1	calf roping
1	bull riding
1	bulldogging
1	saddle bronc
1	bareback
1	goat roping
rl	mini golf sport
rs	bandy
rs	flying disc
1	ultimate
1	guts
1	overall
1	distance
1	discathon
1	DDC
1	SCF
1	freestyle
1	accuracy
1	disc golf
ri	floorball
rs	casting
rs	tug-of-war
rs	croquette
rs	dog racing
1	sled
1	oval track
rq	skeleton
rs	Australian rules football
rs	Canadian football
rs	duathlon
rs	hornuss
rs	fist ball
rs	inline skating
rs	grass ski
rs	snowbiking
rs	twirling
rs	kendo
rs	jukendo
rs	naginata
rs	kyudo
rs	kabaddi
rs	sepak takraw
rs	wushu
rs	darts
rs	bodybuilding
rs	sports disciplinary action
rs	sports awards
j84o	unrest, conflicts and war
rs	act of terror
rs	armed conflict
rs	civil unrest
1	revolutions
1	rebellions
1	political dissent
1	religious conflict
1	social conflict
rn	coup d'etat
rs	guerrilla activity
1	bioterrorism
1	bombings
rq	massacre
1	genocide
rr	riots
rs	demonstration
rs	war
1	civil war
1	international military intervention
1	prisoners and detainees
rp	conflict (general)
1	peacekeeping force
rr	crisis
rs	weaponry
l6cg	weather
rs	forecast
rs	global change
rs	report
1	weather news
rr	statistic
rs	warning`;

export const MEDIA_TOPICS = `lfls	arts, culture, entertainment and media
lfls	crime, law and justice
lfls	disaster, accident and emergency incident
lfls	economy, business and finance
lfls	education
lfls	environment
lfls	health
lfls	human interest
lfls	labour
lfls	lifestyle and leisure
lfls	politics and government
lfls	religion
lfls	science and technology
lfls	society
lfls	sport
lfls	conflict, war and peace
lfls	weather
1sate	arts and entertainment
1	animation
1	cartoon
1	cinema
1	film festival
1	dance
1	ballet
1	modern dance
1	traditional dance
1	fashion
1	jewellery
1	literature
1	drama (literature)
1	fiction
1	non-fiction
1	poetry
1	music
1	musical instrument
1	musical performance
1	musical genre
1	classical music
1	country music
1	folk music
1	jazz music
1	popular music
1	rock and roll music
1	opera
1	theatre
1	music theatre
1	visual arts
1	architecture
1	design (visual arts)
1	drawing
1	painting
1	photography
1	sculpture
1	culture
1	cultural development
1	customs and tradition
1	festive event (culture)
1	language
1	library and museum
1	monument and heritage site
1	mass media
1	news media
1	newspaper
1	online media outlet
1	periodical
1	radio
1	television
2	act of terror
1	act of bioterrorism
1	terrorist bombings
1	armed conflict
1	guerrilla activity
1	international military intervention
1	peacekeeping force
1	military occupation
1	missing in action
1	war
1	civil war
1	war crime action
1	civil unrest
1	demonstration
1	rebellion
1	revolution
1	riot
1	coup d'etat
1	massacre
1	genocide
1	peace process
1	peace envoy
1	peace plan
1	peace talks
1	post-war reconstruction
1	disarmament
1	ordnance clearance
1	prisoners of war
2	crime
1	arson
1	assault
1	sex crime
1	cyber crime
1	corporate crime
1	anti-trust crime
1	breach of contract
1	embezzlement
1	insider trading
1	restraint of trade
1	corruption
1	bribery
1	drug related crimes
1	drug trafficking
1	fraud
1	hijacking
1	homicide
1	kidnapping
1	organised crime
1	gang activity
1	terrorism
1	robbery and theft
1	war crime
1	judiciary
1	court
1	appeal (court)
1	court administration
1	judge
1	trial (court)
1	pre-trial
1	defendant
1	litigation
1	witness
1	out of court procedures
1	arbitration and mediation
1	prosecution and prosecutors
1	justice
1	civil rights
1	law
1	civil law
1	antitrust regulations
1	regulations
1	criminal law
1	international law
1	extradition
1	international court and tribunal
1	law enforcement
1	arrest
1	investigation (criminal)
1	missing person
1	police
1	sentencing (criminal)
1	capital punishment
1	fine (penalty)
1	prison
2	accident and emergency incident
1	explosion accident and incident
1	industrial accident and incident
1	nuclear accident and incident
1	transportation accident and incident
1	air and space accident and incident
1	maritime accident and incident
1	railway accident and incident
1	road accident and incident
1	disaster
1	famine
1	fire
1	natural disaster
1	drought
1	earthquake
1	flood
1	landslide
1	avalanche
1	meteorological disaster
1	windstorms
1	volcanic eruption
1	emergency incident
1	structural failure
1	transport incident
1	air and space incident
1	maritime incident
1	railway incident
1	road incident
1	emergency planning
1	emergency response
2	business information
1	business finance
1	accounting and audit
1	analysts comment
1	bankruptcy
1	stock buyback
1	credit rating
1	corporate dividends
1	corporate earnings
1	earnings forecast
1	financial statement
1	proxy filing
1	financially distressed company
1	business financing
1	restructuring and recapitalisation
1	shareholder activity
1	stock activity
1	stock flotation
1	human resources
1	layoffs and downsizing
1	executive officer
1	stock option
1	business strategy and marketing
1	annual and special corporate meeting
1	annual report
1	board of directors
1	commercial contract
1	company spin-off
1	economic globalisation
1	business governance
1	joint venture
1	leveraged buyout
1	licensing agreement
1	management buyout
1	merger or acquisition
1	new product or service
1	patent, copyright and trademark
1	product recall
1	research and development
1	products and services
1	agriculture
1	aquaculture
1	arable farming
1	commercial fishing
1	forestry and timber
1	livestock farming
1	viniculture
1	chemicals
1	biotechnology business
1	fertiliser
1	health and beauty product
1	inorganic chemical
1	organic chemical
1	pharmaceutical
1	plastic
1	computing and information technology
1	computer and telecommunications hardware
1	computer networking
1	satellite technology
1	computer security
1	semiconductor and electronic component
1	software and applications
1	telecommunication equipment
1	telecommunication service
1	wireless technology
1	construction and property
1	design and engineering
1	farms
1	heavy construction
1	house building
1	land price
1	real estate
1	restoration
1	consumer goods
1	beverage
1	clothing
1	department store
1	online shopping
1	grocery
1	luxury good
1	mail order
1	non-durable good
1	retail
1	specialty store
1	toy and game
1	wholesale
1	energy and resource
1	renewable energy
1	coal
1	diesel fuel
1	electricity
1	energy industry
1	kerosene/paraffin
1	natural gas
2	nuclear power
1	oil and gas - downstream activities
1	oil and gas - upstream activities
1	petrol
1	waste management
1	water supply
1	financial and business service
1	accountancy and auditing
1	auction
1	banking
1	consultancy
1	employment agency
1	funeral parlour and crematorium
1	health care provider
1	insurance
1	financial advisory service
1	janitorial service
1	legal service
1	market research
1	market trend
1	personal finance
1	personal income
1	personal finance and investment
1	personal service
1	printing service
1	rental service
1	shipping and postal service
1	stock broking
1	wedding service
1	manufacturing and engineering
1	aerospace
1	automotive
1	defence equipment
1	electrical appliance
1	heavy engineering
1	industrial component
1	instrument engineering
1	machine manufacturing
1	shipbuilding
1	media and entertainment industry
1	advertising
1	books and publishing
1	film industry
1	music industry
1	news agency
1	newspaper and magazine
1	online media industry
1	public relations
1	radio industry
1	satellite and cable service
1	television industry
1	metal and mineral mining and refining
1	building material
1	precious material
1	iron and steel
1	mining
1	non-ferrous metal
1	process industry
1	distiller and brewer
1	beverage and grocery
1	furnishings and furniture
1	paper and packaging product
1	rubber product
1	soft drinks
1	textile and clothing
1	tobacco and nicotine
1	tourism and leisure industry
1	casinos and gambling
1	hotel and accommodation
1	recreational and sporting goods
1	restaurant and catering
1	tour operator
1	transport
1	air transport
1	commuting
1	railway transport
1	road transport
1	traffic
1	waterway and maritime transport
1	economy
1	economic policy
1	economic trends and indicators
1	bonds
1	budgets and budgeting
1	business enterprise
1	central bank
1	consumers
1	consumer confidence
1	consumer issue
1	credit and debt
1	currency
1	deflation
1	economic growth
1	economic indicator
1	gross domestic product
1	industrial production
1	inventories
1	productivity
1	economic organisation
1	emerging market
1	employment statistics
1	exporting
1	government aid
1	government debt
1	importing
1	inflation
1	interest rates
1	international economic institution
1	international trade
1	trade agreements
1	balance of trade
1	trade dispute
1	trade policy
1	investments
1	monetary policy
1	mortgages
1	mutual funds
1	prices
1	recession
1	tariff
1	market and exchange
1	commodities market
1	energy market
1	metal
1	soft commodities market
1	debt market
1	foreign exchange market
1	loan market
1	loans and lending
1	securities
1	derivatives
1	stocks and securities
2	parents group
1	religious education
1	school
1	primary education
1	further education
1	adult and continuing education
1	upper secondary education
1	college and university
1	college
1	university
1	lower secondary education
1	early childhood education
1	social learning
1	teaching and learning
1	curriculum
1	educational testing and examinations
1	entrance examination
1	students
1	teachers
2	climate change
1	global warming
1	conservation
1	energy saving
1	nature preserve
1	environmental policy
1	environmental pollution
1	air pollution
1	environmental clean-up
1	hazardous material
1	waste material
1	water pollution
1	natural resource
1	energy resources
1	land resources
1	forest
1	mountain
1	population growth
1	renewable energy
1	water
1	ocean
1	river
1	wetland
1	nature
1	ecosystem
1	endangered species
1	invasive species
2	disease and condition
1	cancer
1	communicable disease
1	epidemic and pandemic
1	plague (disease)
1	viral disease
1	HIV and AIDS
1	retrovirus
1	heart disease
1	illness
1	injury
1	medical condition
1	mental health and disorder
1	eating disorder
1	obesity
1	health facility
1	hospital
1	health organisation
1	health treatment and procedure
1	diet
1	dietary supplement
1	non-prescription drug
1	prescription drug
1	medical test
1	health care approach
1	herbal medicine
1	holistic medicine
1	traditional Chinese medicine
1	conventional medicine
1	physical fitness
1	preventative medicine
1	vaccine
1	therapy
1	healthcare policy
1	government health care
1	Medicaid
1	Medicare
1	health insurance
1	private health care
1	medical profession
1	medical service
1	medical specialisation
1	geriatric medicine
1	obstetrics/gynaecology
1	paediatrics
1	reproductive medicine
1	medical staff
1	non-human diseases
1	animal disease
1	plant disease
2	accomplishment
1	award and prize
1	record and achievement
1	animal
1	ceremony
1	people
1	human mishap
1	high society
1	celebrity
1	royalty
1	flowers and plants
2	employment
1	apprenticeship
1	child labour
1	employee
1	employer
1	employment training
1	advanced training
1	retraining
1	occupations
1	wages and benefits
1	employee benefits
1	social security
1	employment legislation
1	workplace health and safety
1	labour market
1	labour relations
1	collective agreements
1	contract issue-healthcare
1	contract issue-wages
1	contract issue-work rules
1	labour dispute
1	labour strike
1	retirement
1	pension
1	unemployment
1	job layoffs
1	unemployment benefits
1	unions
2	leisure
1	club and association
1	game
1	board game
1	card game
1	children's game
1	dice game
1	outdoor game
1	puzzle
1	tile game
1	video game
1	gaming and lottery
1	hobby
1	holiday
1	public holiday
1	leisure venue
1	amusement park
1	bar
1	cafe
1	nightclub
1	restaurant
1	sports facilities
1	outdoor recreational activities
1	fishing
1	hunting
1	travel and tourism
1	tourism
1	lifestyle
1	automobile enthusiasm
1	bicycle enthusiasm
1	food and drink enthusiasm
1	organic food
1	house and home
1	motorcycle enthusiasm
1	trend
2	election
1	citizens' initiative and recall
1	voting system
1	intergovernmental elections
1	local elections
1	national elections
1	political campaigns
1	campaign finance
1	political candidates
1	primary elections
1	referendum
1	regional elections
1	voting
1	fundamental rights
1	censorship and freedom of speech
2	freedom of religion
1	freedom of the press
1	human rights
1	government
1	civil and public service
1	government employee
1	public officials
1	constitution (law)
1	national security
1	armed forces
1	veterans' affairs
1	military equipment
1	military weaponry and equipment
1	security measures (defence)
1	national security
1	espionage and intelligence
1	executive (government)
1	government budget
1	public finance
1	government department
1	head of state
1	impeachment
1	local authority
1	minister or secretary (government)
1	national government
1	legislative body
1	lower house (legislature)
1	upper house (legislature)
1	regional authority
1	safety of citizens
1	taxation policy
1	government policy
2	nationalisation
1	privatisation
1	state-owned enterprise
1	interior policy
1	data protection policy
1	housing and urban planning policy
1	policy towards indigenous people
1	pension and welfare policy
1	personal data collection policy
1	personal weapon control policy
1	planning inquiries
1	immigration policy
1	nuclear policy
1	regulation of industry
1	food and drink regulations
1	international relations
1	diplomacy
1	summit meeting
1	treaty
1	economic sanction
1	foreign aid
1	international organisation
1	refugees and internally displaced people
1	non-governmental organisation (NGO)
1	political crisis
1	political prisoners and dissenters
1	political process
1	lobbying
1	political parties and movements
1	political development
1	political system
1	democracy
1	dictatorship
2	belief systems
1	Buddhism
1	Christianity
1	ecumenism
1	Mormonism
1	Old Catholic
1	Christian Orthodoxy
1	Protestantism
1	Anglican
1	Baptist
1	Lutheran
1	Mennonite
1	Methodist
1	Reformed
1	Roman Catholic
1	concordat
1	Confucianism
1	cult
1	Freemasonry
1	Hinduism
1	Islam
1	Jainism
1	Judaism
1	nature religion
1	Zoroastrianism
1	Scientology
1	Shintoism
1	Sikhism
1	Taoism
1	Unificationism
1	interreligious dialogue
1	religious conflict
1	religious event
1	religious festival and holiday
1	Christmas
1	Easter
1	Pentecost
1	Ramadan
1	Yom Kippur
1	religious ritual
1	religious facility
1	church
1	mosque
1	synagogue
1	temple
1	relations between religion and government
1	religious leader
1	pope
1	religious text
1	Bible
1	Qur'an
1	Torah
2	biomedical science
1	biotechnology
1	dentistry
1	pharmacology
1	veterinary medicine
1	mathematics
1	mechanical engineering
1	natural science
1	astronomy
1	biology
1	botany
1	genetics
1	palaeontology
1	physiology
1	zoology
1	chemistry
1	cosmology
1	geology
1	horticulture
1	marine science
1	meteorology
1	physics
1	electromagnetism
1	nuclear physics
1	particle physics
1	scientific research
1	scientific innovation
1	medical research
1	scientific exploration
1	space exploration
1	scientific publication
1	scientific institution
1	social sciences
1	anthropology
1	archaeology
1	economics
1	geography
1	history
1	information science
1	study of law
1	linguistics
1	philosophy
1	political science
1	psychology
1	sociology
1	scientific standards
1	technology and engineering
1	aerospace engineering
1	rocketry
1	agricultural technology
1	civil engineering
1	electronic engineering
1	identification technology
1	information technology and computer science
1	materials science
1	micro science
1	nanotechnology
2	communities
1	social networking
1	demographics
1	immigration
1	emigration
1	illegal immigration
1	population and census
1	discrimination
1	ageism
1	racism
1	religious discrimination
1	sexism
1	family
1	adoption
1	Dating and Relationships
1	divorce
1	family planning
1	abortion
1	marriage
1	parenting
1	demographic group
1	adults
1	children
1	disabilities
1	LGBTQ
1	gender
1	infants
1	national or ethnic minority
1	nuclear radiation victims
1	senior citizens
1	teenagers
1	social condition
1	homelessness
1	poverty
1	social problem
1	abusive behaviour
1	addiction
1	juvenile delinquency
1	prostitution
1	slavery
1	values
1	corrupt practices
1	death and dying
1	euthanasia
1	assisted suicide
1	suicide
1	ethics
1	pornography
1	sexual behaviour
1	welfare
1	charity
1	long-term care
1	social services
2	competition discipline
1	American football
1	archery
1	crossbow shooting
1	longbow
1	athletics
1	cross-country run
1	decathlon
1	discus throw
1	hammer throw
1	heptathlon
1	high jump
1	hurdles
1	javelin throw
1	long distance run
1	long jump
1	middle distance run
1	pentathlon
1	pole vault
1	race walking
1	relay run
1	shot put
1	sprint run
1	triple jump
1	Australian rules football
1	badminton
1	bandy
1	baseball
1	rubberball baseball
1	basketball
1	biathlon
1	billiards
1	bobsleigh
1	boules
1	boxing
1	bantamweight (boxing)
1	cruiserweight (boxing)
1	featherweight (boxing)
1	flyweight (boxing)
1	heavyweight (boxing)
1	light flyweight (boxing)
1	light-heavyweight (boxing)
1	light-middleweight (boxing)
1	light-welterweight (boxing)
1	lightweight (boxing)
1	middleweight (boxing)
1	straw weight (boxing)
1	super-bantamweight (boxing)
1	super-featherweight (boxing)
1	super-flyweight (boxing)
1	super-heavyweight (boxing)
1	super-middleweight (boxing)
1	welterweight (boxing)
1	bullfighting
1	Canadian football
1	canoeing
1	C1 (canoeing)
1	C2 (canoeing)
1	C4 (canoeing)
1	canoe sailing
1	pontoniering
1	casting (fishing)
1	mountain climbing
1	ice climbing
1	mountaineering
1	sport climbing
1	cricket
1	croquet
1	curling
1	icestock sport
1	cycling
1	artistic cycling
1	bi-crossing
1	bmx racing
1	cycle ball
1	cycle sprint race
1	cyclo-cross
1	individual pursuit (cycling)
1	individual time trial (cycling)
1	Keirin
1	Madison race
1	mountain biking
1	points race (cycling)
1	road cycling
1	cycling staging race
1	team cycle sprint
1	road cycling team pursuit
1	team time trial (cycling)
1	track race (cycling)
1	competitive dancing
1	darts
1	diving
1	platform diving
1	springboard diving
1	synchronised diving
1	scuba diving
1	underwater sports
1	dog racing
1	oval track dog racing
1	dog sled racing
1	duathlon
1	equestrian
1	cross-country horse riding
1	dressage
1	horse jumping
1	three day eventing
1	horse driving
1	fencing
1	epee
1	foil
1	sabre
1	field hockey
1	figure skating
1	ice dance
1	fist ball
1	floorball
1	flying disc
1	Gaelic football
1	golf
1	mini golf
1	gymnastics
1	ball (rhythmic gymnastics)
1	beam (artistic gymnastics)
1	clubs (rhythmic gymnastics)
1	floor exercise (artistic gymnastics)
1	hoop (rhythmic gymnastics)
1	horizontal bar (artistic gymnastics)
1	parallel bars (artistic gymnastics)
1	pommel horse (artistic gymnastics)
1	rhythmic gymnastics
1	ribbon (rhythmic gymnastics)
1	rings (artistic gymnastics)
1	rope (rhythmic gymnastics)
1	trampoline
1	uneven bars (artistic gymnastics)
1	vault (artistic gymnastics)
1	handball (team)
1	hornuss
1	horse racing
1	flat racing
1	harness racing
1	steeple chase
1	hurling
1	ice hockey
1	sledge hockey
1	inline skating
1	Jai Alai (Pelota)
1	judo
1	extra lightweight (judo)
1	half-heavyweight (judo)
1	half-lightweight (judo)
1	half-middleweight (judo)
1	heavyweight (judo)
1	lightweight (judo)
1	middleweight (judo)
1	jukendo
1	kabaddi
1	kayaking
1	K1 (kayaking)
1	K2 (kayaking)
1	K4 (kayaking)
1	karate
1	kendo
1	kyudo
1	lacrosse
1	luge
1	marathon
1	modern pentathlon
1	motorboat racing
1	motor car racing
1	endurance race
1	F3000
1	Formula One
1	Indy Racing
1	motor car rallycross
1	motor car rallying
1	motorcycling
1	motorcycle endurance
1	enduro
1	grass-track
1	moto-ball
1	moto-cross
1	motoGP
1	motorcycle rallying
1	side-cars
1	speedway
1	motorcycling trial
1	naginata
1	netball
1	orienteering
1	ski orienteering
1	parachuting
1	polo
1	pool
1	power boating
1	rodeo
1	bareback bronc
1	barrel racing
1	bull riding
1	bulldogging
1	calf roping
1	goat roping
1	saddle bronc
1	roller hockey
1	rowing
1	coxed four
1	coxed pair
1	coxless four
1	coxless pair
1	double sculls
1	coxed eight
1	quadruple sculls
1	single sculls
1	rugby league
1	rugby union
1	rugby sevens
1	sailing
1	multihull
1	dinghy
1	keelboat
1	sailing regatta
1	ocean sailing
1	round the world race
1	solo ocean sailing
1	non-stop solo race
1	sepak takraw
1	shinty
1	sport shooting
1	pistol shooting
1	rifle shooting
1	running target shooting
1	shotgun shooting
1	clay pigeon shooting
1	skeleton
1	skiing
1	alpine skiing
1	freestyle skiing
1	grass skiing
1	Nordic skiing
1	ski jumping
1	sky diving
1	snooker
1	snowboarding
1	football
1	softball
1	speed skating
1	squash
1	sumo wrestling
1	surfing
1	swimming
1	backstroke
1	breaststroke
1	butterfly swimming
1	freestyle swimming
1	medley swimming
1	marathon swimming
1	relay freestyle swimming
1	relay medley swimming
1	short course swimming
1	synchronised free routine
1	synchronised technical routine
1	table tennis
1	Taekwon-Do
1	tennis
1	ten pin bowling
1	triathlon
1	tug-of-war
1	volleyball
1	beach volleyball
1	water polo
1	water skiing
1	weightlifting and powerlifting
1	clean and jerk (weightlifting)
1	powerlifting
1	snatch (weightlifting)
1	windsurfing
1	wrestling
1	freestyle wrestling
1	greco-roman
1	Swiss wrestling
1	wushu
1	disciplinary action in sport
1	drug use in sport
1	drug abuse in sport
1	drug testing in sport
1	medical drug use in sport
1	sport event
1	continental championship
1	continental cup
1	continental games
1	international championship
1	international cup
1	international games
1	national championship
1	national cup
1	national games
1	regional championship
1	regional cup
1	regional games
1	world championship
1	world cup
1	world games
1	sport industry
1	sport organisation
1	sport venue
2	weather forecast
1	weather phenomena
1	weather statistic
1	weather warning
1	cultural policy
1	musical
1	operetta
1	art exhibition
1	trade show or expo
1	stock recommendation
1	buy recommendation
1	hold recommendation
1	sell recommendation
1	hot stock
1	recreational hiking and climbing
1	party
1	civilian service
1	military service
1	integration policy
1	sports policies
1	sports transaction
1	cross-country skiing
1	Nordic combined
1	short track speed skating
1	artistic gymnastics
1	Telemark skiing
1	chess
1	roller sports
1	skateboarding
1	martial arts
1	start-up and entrepreneurial business
1	public contract
1	handicrafts
1	Internet of Things
1	asset management
1	client relationship management
1	payment service
1	capital goods
1	railway manufacturing
1	medical equipment
1	pet product and service
1	e-cigarette
1	logistics
1	sharing economy
1	small and medium enterprise
1	regulatory authority
1	regional development policy
1	artistic swimming
1	rugby
1	Olympic Games
1	Paralympic Games
1	series
1	drama (theatre)
1	festival
1	social media
1	eSports
1	hip hop
1	r&b
1	heavy metal
1	dance band music
1	electronic dance music
1	children's music
1	stand-up comedy
1	cabaret
1	influencers
1	sexual misconduct
1	accounting crime
1	tax evasion
1	reckless driving
1	administrative law
1	court-ordered psychiatric treatment
1	suspended sentence
1	dropped criminal investigation
1	wildlife traffic accident
1	wildfire
1	textile arts
1	woodworking
1	forging
1	self-employment
1	biofuel
1	geothermal power
1	solar power
1	hydroelectric power
1	wind power
1	religious school
1	state school
1	private school
1	independent school
1	vocational education
1	educational grading
1	pandemic
1	drug rehabilitation
1	general practice
1	emergency care
1	orthopaedics
1	oncology
1	radiology
1	eye care
1	surgical medicine
1	psychiatry
1	surgery
1	healthcare clinic
1	environmental, social and governance policy (ESG)
1	mixed martial arts
1	elderly care
1	name ceremony
1	graduation
1	funeral and memorial service
1	wedding
1	anniversary
1	birthday
1	exercise and fitness
1	bodybuilding
1	horseback riding
1	steeplechase (athletics)
1	oil and gas
1	utilities
1	infrastructure projects
1	commercial building
1	collecting
1	cosmetics
1	hairstyles
1	body modification
1	tattooing
1	piercing
1	cooking and baking
1	beer, wine and spirits
1	home renovation
1	interior decoration
1	gardening
1	consumer electronics
1	political party convention
1	political committee
1	head of government
1	public inquiry
1	church elections
1	infrastructure policy
1	local government policy
1	political debates
1	Midsummer
1	National day
1	New year
1	Halloween
1	All Saints Day
1	Walpurgis night
1	baptism
1	contraception
1	gig economy
1	parental leave
1	volunteering
1	cooperative
1	cryptocurrency
1	hurricane
1	racquetball
1	ringette
1	human smuggling and trafficking
1	bullying
1	vandalism
1	arm wrestling
1	supreme and high court
1	indigenous people
1	sales channel
1	public housing
1	heating and cooling
1	economic development incentive
1	streaming service
1	crowdfunding
1	outsourcing
1	shopping mall
1	shopping district and high street
1	artificial intelligence
1	surveillance
1	privacy
1	sport achievement
1	sports record
1	sports medal and trophy
1	sports honour
1	padel
1	kiting
1	stand up paddleboarding (SUP)
1	krav maga
1	cheerleading
1	kickboxing
1	sambo (martial art)
1	political leadership
1	shootings
1	animal abuse
1	zoo
1	border dispute
1	child care
1	pest and pest control
1	disinformation and misinformation
1	torture
1	drowning
1	poisoning
1	sports coaching
1	sports management and ownership
1	sports officiating
1	women's rights
1	women
1	men
1	3x3 basketball
1	canoe slalom
1	canoe sprint
1	bmx freestyle
1	road cycling
1	track cycling
1	football 5-a-side
1	goalball
1	online and remote learning
1	education policy
1	wellness
1	mental wellbeing
1	regular competition
1	playoff championship
1	final game
1	Catholicism
1	bar and bat mitzvah
1	canonisation
1	Shia Islam
1	Sunni Islam
1	atheism and agnosticism
1	Eid al-Adha
1	Hasidism
1	Hanukkah
1	tsunami
1	healthcare industry
1	developmental disorder
1	depression
1	anxiety and stress
1	public health
1	pregnancy and childbirth
1	fraternal and community group
1	cyber warfare
1	public transport
1	taxi and ride-hailing
1	shared transport
1	business reporting and performance
1	business restructuring
1	commercial real estate
1	residential real estate
1	podcast
1	financial service
1	business service
1	news industry
1	diversity, equity and inclusion
1	sustainability
1	profit sharing
1	corporate bond
1	war victims
1	missing in action
1	breaking (breakdance)
1	by-election
1	recall election
1	coalition building
1	zoning policy
1	political party
1	political movement and association
1	communism
1	democratic socialism
1	theocracy
1	absolute monarchy
1	ski mountaineering
1	vegetarianism and veganism
1	park and playground
1	futsal
1	beach soccer
1	pesticide and herbicide`;

export const N2_CODES = `ART	Art
BKS	Books
ENT	Arts / Culture / Entertainment
FLM	Film
LIF	Living / Lifestyle
CLEB	Celebrities
FASH	Fashion
MSIC	Music
SMED	Social Media
TELE	Television
THTR	Theater
TOUR	Tourism / Travel
VGAME	Video Games
ABS	Asset-Backed Securities
AGN	Mortgage Agency Debt
BQ1	Bank Qualified
CDM	Credit and Corporate Debt
CDO	Collateralized Debt Obligations
CDV	Credit Default Swaps
COM	Commodities Markets
DBT	Debt / Fixed Income Markets
DRV	Derivatives
EQB	Equity-Linked Bonds
ETF	Exchange-Traded Funds
EUB	Eurobonds
FRX	Currencies / Foreign Exchange Markets
GOS	General Obligation Debt
GVD	National Government Debt
HOT	Volatile Shares / Hot Stocks
HYD	High-Yield Securities
IGD	Investment Grade Securities
ILB	Index-Linked Bonds
ILS	Insurance-Linked Securities
LOA	Loans
MMT	Money Markets
MTG	Mortgage-Backed Markets
OPT	Options
PPL	Pipelines
PVE	Private Equity Funds
REF	Oil Refineries
SHL	Shale Oil / Shale Gas
SOV	Sovereign Wealth Funds
STX	Equities Markets
SUK	Sukuk
TA1	Taxables
TNC	Terms / Conditions
USC	US Corporate Bonds
AUCT	Sovereign Debt Auctions
BINS	Credit Enhancement
CMBS	Commercial Mortgage-Backed Securities
COVB	Covered Bonds
ETPS	Exchange-Traded Products
FUND	Funds
MUNI	Municipal Debt
NDFW	Non-Deliverable Forwards
PWRL	Transmission Lines
REAM	Real Estate Markets
REVS	Revenue Bonds
SUPD	Supranational Agency Debt
CORPD	Corporate Debt
HEDGE	Hedge Funds
MTNOT	Medium-Term Notes
RMBSE	Residential Mortgage-Backed Securities
TWPWR	Tidal / Wave Power Stations
BIOPWR	Biomass Power Stations
COAPWR	Coal-fired Power Stations
CRYCUR	Cryptocurrencies
GASPWR	Gas-fired Power Stations
GEOPWR	Geothermal Power Stations
HYDPWR	Hydroelectric Power Stations
NUCPWR	Nuclear Power Stations
OILPWR	Oil-fired Power Stations
RNWPWR	Renewable Energy Power Stations
SOLPWR	Solar Power Stations
WINPWR	Wind Farms
ALU	Aluminum
BUN	Bunker Fuel
CHR	Chromium
CHS	Cheese
CO2	Carbon / Emissions Markets
COA	Coal
COC	Cocoa
COF	Coffee
COR	Corn
COT	Cotton
CRU	Crude Oil
GOL	Gold
GRA	Grains
H2O	Water
IRN	Iron Ore
JET	Jet Fuel / Kerosene
LIV	Livestock
LNG	Liquefied Natural Gas
MGS	Manganese
MLK	Milk
MOG	Gasoline
NAP	Naphtha
NGL	Natural Gas Liquids
NGS	Natural Gas
NKL	Nickel
NRG	Energy Markets
ORJ	Orange Juice
PGM	Platinum Group Metals
PWR	Power Markets
RFO	Fuel Oil
RNW	Renewable Energy
RUB	Rubber
SLK	Silk
STE	Steel
SUG	Sugar
TEA	Tea
TMP	Temperature
WEA	Weather Markets / Weather
WHT	Wheat
WOO	Wool
ZNC	Zinc
AGRI	Agricultural Markets
ATMY	Antimony
BIOF	Biofuels
BRGE	Barge
BRLY	Barley
BSMH	Bismuth
CBLT	Cobalt
CDMM	Cadmium
CONT	Container
CPPR	Copper
CTTL	Cattle
DAIR	Dairy
DIAM	Diamond Markets
FERR	Iron / Steel
FERT	Fertilisers
GALL	Gallium
GRMN	Germanium
HOIL	Heating Oil / Gasoil
INDI	Indium
IRDM	Iridium
LITH	Lithium
LPG1	Liquefied Petroleum Gas
MEAL	Meals / Feeds / Pulses
METL	Metals Markets
MGSM	Magnesium
MLDM	Molybdenum
NIOB	Niobium
OILS	Oilseeds
PALL	Palladium
PETC	Petrochemicals
PHOS	Phosphates
PLAS	Plastics / Polymers
PLAT	Platinum
POIL	Palm Oil
POTH	Potash
PRCP	Precipitation
PROD	Refined Products
RDFT	Road Freight
RHDM	Rhodium
RHEN	Rhenium
RLFT	Rail Freight
RTNM	Ruthenium
RYE1	Rye
SCRP	Scrap Metals
SFTS	Softs
SHFV	Spices / Herbs / Fruit / Vegetables
SLCN	Silicon
SLNM	Selenium
SLVR	Silver
SOIL	Soybean Oil
SORG	Sorghum / Milo
SOY1	Soybean
SSTE	Stainless Steel
TGSN	Tungsten
TIN1	Tin
TMBR	Timber / Lumber
TNKR	Tanker Freight
TNTE	Tantalite
TTNM	Titanium
URAN	Uranium
VNDM	Vanadium
AMCRU	Americas Crudes
ASCRU	Asia Crudes
BIOMS	Biomass
CTTLB	Beef
DBULK	Dry Bulk Freight
LEAD1	Lead
MECRU	Middle East Crudes
NSCRU	North Sea Crudes
PLTRY	Poultry
RAREE	Rare Earths
RICE1	Rice
USCRU	US Crudes
WINE1	Wine
AFRCRU	Africa Crudes
AUSCRU	Australasia Crudes
BASMTL	Base Metals
BIOCEL	Cellulosic Biofuels
BIODSL	Biodiesel
BIOETH	Bioethanol
CANCRU	Canada Crudes
COCOIL	Coconut Oil
COFARA	Arabica
COFROB	Robusta
COROIL	Corn Oil
DISTLL	Middle Distillates
EMACRU	Europe / Middle East / Africa Crudes
LATCRU	Latin America Crudes
MINMTL	Minor Metals / Minerals
NASCRU	North Asia Crudes
OLVOIL	Olive Oil
PIGHOG	Pigs / Hogs
PNTOIL	Peanut Oil
PORBEL	Pork Bellies
PORPRO	Pork
PREMTL	Precious Metals
RAPOIL	Rapeseed / Canola Oil
RUSCRU	Russia / Other CIS Crudes
SEACRU	South East Asia Crudes
SNFOIL	Sunflower Oil
TRNSPT	Transportation Markets / Transportation
AAA	Credit / Debt Ratings
BL1	Bond Inventory Balances
CEN	Central Banks / Central Bank Events
CM1	Competitive Bond Sales
CNH	Chinese Yuan Offshore
DIV	Dividends
ECI	Economic Indicators
ESG	ESG
GBR	Government Borrowing Requirement
GDP	Economic Output
GEN	General News
INT	Interest Rates / Policy
IPO	Initial Public Offerings
IPR	Industrial Output
ISU	New Issues
JOB	Labour / Personnel
MCE	Economic Events
MRG	Mergers / Acquisitions / Takeovers
NG1	Negotiated Sales
NT1	Note Sales
PMI	Purchasing Managers Surveys
PRO	Personalities / People
PS1	Presale Announcements
RCH	Broker Research / Recommendations
RES	Performance / Results / Earnings
RWS	Retail / Wholesale Sales Economic Indicators
SL1	Bond Sales
STK	Equity Stakes
ACCI	Accounting Issues
BACT	Corporate Events
BKRT	Bankruptcy / Insolvency
BONS	Bonus Share Issues
BUYB	Share Buybacks / Repurchases
CCRE	Consumer Credit
CEO1	Change of CEO
CFO1	Change of CFO
CNSL	Share Consolidations
DBTR	Corporate Debt Restructurings
DISP	Labour Disputes
DVST	Divestitures / Spin-Offs
FNAL	Finals
ILEI	Leading Indicators
INDX	Indices Changes
INFL	Inflation
MEVN	Market Events
MONS	Money Supply
MPLT	Employment / Unemployment
OSTR	Oil Storage
PINV	Personal Investing
PLCY	Monetary / Fiscal Policy / Policy Makers
PRIV	Privatization
PRXF	Proxy Fights
QRND	Qualifying Rounds
REGS	Regulation
RESF	Results Forecasts / Warnings
SHPP	Shareholder Protection Plans
SISU	Secondary Share Offerings / Issues
STAT	Production Status Changes
WPAY	Workers Pay
ALLCE	Strategic Combinations
BOSS1	Key Personnel Changes
BSENT	Business Sentiment
CAPUT	Capacity Utilisation
CASE1	Corporate Litigation
CLASS	Class Actions
CMPNY	Company News
CPROD	Products / Services
CSENT	Consumer Sentiment
DDEAL	Directors Dealings
DEAL1	Deals
DEVAL	Currency Devaluation
DGOOD	Durable Goods Orders
FINE1	Equity Capital Changes
HOSAL	Home Sales
INVTR	Inventories
KMOVE	Capital Movements
LIST1	Security Listings / Delistings
MEET1	Shareholder Meetings
MONOP	Monopolies / Antitrust Issues
NAMEC	Corporate Name Changes
PRES1	Change of President
QFNAL	Quarter-Finals
RECLL	Product Recalls
REORG	Restructuring / Reorganization
REVAL	Currency Revaluation
SFNAL	Semi-Finals
TRACC	Trade / Current Account
XPAND	Expansions / New Markets / New Units
BKRFIG	Bankruptcy Figures
BNKCAP	Banking Capital and Liquidity Requirements
CARREG	Car Registrations
CHAIR1	Change of Chairperson
COMARB	Commodity Arbitrage
CONFIG	Construction Figures
CURINT	Currency Intervention
LAYOFS	Job Cuts
MEDREG	Medical Regulatory Issues
MNGISS	Management Issues / Policies
MRTAPP	Mortgage Applications
ORDIMB	Order Imbalance
RECAP1	Recapitalization
RESASS	Official Reserves
SHRACT	Shareholder Activism
SPLITB	Share Splits / Bonus Issues
STSALE	Same-Store Sales
EU	European Union
G7	G7
G8	G8
BBK	Deutsche Bundesbank
BOC	Bank of Canada
BOE	Bank of England
BOJ	Bank of Japan
ECB	European Central Bank
FED	US Federal Reserve
G20	G20
ICC	International Criminal Court
ICJ	International Court of Justice
IMF	International Monetary Fund
OMS	World Health Organization
RBA	Reserve Bank of Australia
SEN	US Senate
SNB	Swiss National Bank
UN1	United Nations
WTO	World Trade Organization
AFRU	African Union
APEC	Asia-Pacific Economic Cooperation
BMXO	Bank of Mexico
CBBR	Central Bank of Brazil
CBNG	Central Bank of Nigeria
CBRT	Central Bank of the Republic of Turkey
CBRU	Central Bank of Russia
HNBK	Hungarian National Bank
HREP	US House of Representatives
IAEA	International Atomic Energy Agency
ICTY	International Criminal Tribunal for the former Yugoslavia
NATO	North Atlantic Treaty Organization
NBPL	National Bank of Poland
OECD	Organisation for Economic Co-operation and Development
OPEC	Organization of the Petroleum Exporting Countries
OSCE	Organization for Security and Co-operation in Europe
PBOC	People's Bank of China
RBIN	Reserve Bank of India
RBNZ	Reserve Bank of New Zealand
SARB	South African Reserve Bank
USDA	United States Department of Agriculture
WBNK	World Bank
NORBK	Norges Bank
RIKBK	Sveriges Riksbank
UNHCR	Office of the UN High Commissioner for Refugees
ASEAN1	Association of Southeast Asian Nations
UNESCO	United Nations Educational, Scientific and Cultural Organization
UNICEF	United Nations Children's Fund
LUX	Luxury Goods / Services
MIN	Mining
TMT	Technology / Media / Telecoms
AERO	Aerospace & Defense
AGRC	Agricultural Chemicals
AIRL	Airlines
AIRP	Airport Services
ALUM	Aluminum
AMED	Advanced Medical Equipment
APPA	Textiles & Apparel
APRE	Applied Resources
AUTO	Automobiles & Auto Parts
BCST	Broadcasting
BEER	Brewers
BEVS	Beverages
BGDS	Business Support Supplies
BISV	Banking & Investment Services
BMAT	Basic Materials
BNKS	Banks
BSUP	Business Support Services
BSVC	Banking Services
CARM	Auto & Truck Manufacturers
CCOS	Cyclical Consumer Services
CELE	Household Electronics
CHEM	Chemicals
CHIP	Semiconductors
CIGS	Tobacco
CMSS	Commercial Services & Supplies
COAM	Coal
COEN	Construction & Engineering
COFS	Consumer Financial Services
COMA	Construction Materials
COMC	Commodity Chemicals
COMS	Communications Equipment
CONG	Industrial Conglomerates
CONS	Construction Supplies & Fixtures
CYCP	Cyclical Consumer Products
CYCS	Cyclical Consumer Goods & Services
DEPT	Department Stores
DISC	Discount Stores
DRIL	Oil & Gas Drilling
ELCO	Electrical Components & Equipment
ELEU	Electric Utilities
ENER	Energy
ENTS	Hotels & Entertainment Services
ENVS	Environmental Services
EXCA	Financial & Commodity Market Operators
FARM	Fishing & Farming
FDRT	Food & Drug Retailing
FINS	Financials
FOBE	Food & Beverages
FOTB	Food & Tobacco
GASU	Natural Gas Utilities
HARW	Computer Hardware
HECA	Healthcare
HELE	Heavy Electrical Equipment
HFAC	Healthcare Facilities & Services
HMAC	Heavy Machinery & Vehicles
HMOS	Managed Healthcare
HOME	Homebuilding
HPAS	Healthcare Providers & Services
HPRD	Healthcare Equipment & Supplies
HRSC	Employment Services
INDG	Industrial Goods
INDM	Industrial Machinery & Equipment
INDS	Industrials
INSB	Insurance Brokers
INSR	Insurance
INVM	Investment Management & Fund Operators
INVT	Investment Trusts
ISER	Industrial Services
ISLF	Islamic Finance
ITSE	IT Services & Consulting
LEIS	Leisure Products
LINS	Life & Health Insurance
LIQS	Distillers & Wineries
MACH	Machinery, Equipment & Components
MDIA	Media & Publishing
MEDQ	Medical Equipment, Supplies & Distribution
MEMI	Specialty Mining & Metals
MINE	Mineral Resources
MINS	Multiline Insurance
MRCH	Biotechnology & Medical Research
MTAL	Metals & Mining
NCYC	Non-Cyclical Consumer Goods & Services
OFCE	Office Equipment
OGTR	Oil & Gas Transportation Services
OILG	Oil & Gas
OILI	Integrated Oil & Gas
OILQ	Oil Related Services and Equipment
PACK	Containers & Packaging
PAPR	Paper Products
PHAR	Pharmaceuticals
PHMR	Pharmaceuticals & Medical Research
PHON	Integrated Telecommunications Services
PINS	Property & Casualty Insurance
PLAY	Toys & Games
PREC	Precious Metals & Minerals
PRIN	Commercial Printing Services
PSVC	Personal Services
RDIY	Home Improvement Products & Services Retailers
RDRL	Highways & Rail Tracks
RDRU	Drug Retailers
READ	Publishing
REAL	Real Estate
REFI	Oil & Gas Refining and Marketing
REIC	Commercial REITs
REID	Diversified REITs
REIR	Residential REITs
REIT	Residential & Commercial REITs
RELX	Leisure & Recreation
RENE	Renewable Energy
RENF	Renewable Fuels
RENQ	Renewable Energy Equipment & Services
REOP	Real Estate Operations
RESV	Real Estate Services
RETA	Apparel & Accessories Retailers
RETE	Computer & Electronics Retailers
RETS	Miscellaneous Specialty Retailers
RFOD	Food Distribution & Convenience Stores
RGEN	Diversified Retail
RHOM	Home Furnishings Retailers
RINS	Reinsurance
RRLF	Freight Transportation, Ground
RRLP	Passenger Transportation, Ground & Sea
RUBB	Tires & Rubber Products
SBIZ	Sports Business
SEMI	Semiconductors & Semiconductor Equipment
SHOE	Footwear
SHOP	Retailers excl Food and Drug Specialists
SHOW	Entertainment Production
SOFW	Software
STAY	Hotels, Motels & Cruise Lines
SWIT	Software & IT Services
TCOM	Telecommunications Services
TECH	Technology
TEEQ	Technology Equipment
TRAD	Diversified Trading & Distributing
TRAN	Transportation
TREE	Paper & Forest Products
TXTL	Textiles & Leather Goods
UTIL	Utilities
UTIM	Multiline Utilities
WATR	Water & Other Utilities
WEAR	Apparel & Accessories
WLES	Wireless Telecommunications Services
WLTH	Wealth Management
WOOD	Forest & Wood Products
ADVMK	Advertising & Marketing
APRET	Apparel & Accessories Retailers
AUTPT	Auto, Truck & Motorcycle Parts
CASGM	Casinos & Gaming
CHMSP	Specialty Chemicals
CRDBX	Paper Packaging
EXPRO	Oil & Gas Exploration and Production
FODPR	Food Processing
HMFRN	Home Furnishings
HRDWR	Appliances, Tools & Housewares
HSEPR	Household Products
INVBR	Investment Banking & Brokerage Services
IRNST	Iron & Steel
NPCNT	Non-Paper Containers & Packaging
PRTSV	Marine Port Services
PSNPR	Personal Products
REALE	Real Estate Rental, Development & Operations
RECPR	Recreational Products
RESBR	Restaurants & Bars
SEAFT	Marine Freight & Logistics
SFTBV	Non-Alcoholic Beverages
VHRET	Auto Vehicles, Parts & Service Retailers
AIRFRT	Air Freight
CHEMDV	Diversified Chemicals
ENQSVC	Oil & Gas Related Equipment and Services
HLTHSE	Healthcare Services & Equipment
HSEBLD	Homebuilding & Construction Supplies
HSEGDS	Household Goods
HSEHLD	Personal & Household Products & Services
INVBIS	Investment Banking & Investment Services
INVDIV	Diversified Investment Services
SHOPAL	All Retail
SPCRET	Specialty Retailers
CWP	Conflicts / War / Peace
DEF	Defense
IMM	Asylum / Immigration / Refugees
VIO	Civil Unrest
WAR	Military Conflicts
BOMB	Bombing (Non-Military)
ACB	Anti-competitive Behaviour / Price Fixing
CLJ	Crime / Law / Justice
HJK	Hijacking / Piracy
BRIB	Corruption / Bribery / Embezzlement
CRIM	Crime
HACK	Computer Crime / Hacking / Cybercrime
KDNP	Kidnapping
MURD	Murder / Suspected Murder
NARC	Drug Trafficking / Narcotics
FAKE1	Intellectual Property Crime
SCAM1	Financial Fraud / Securities Fraud
SCRIM	Sex Crimes
FRAUD1	White Collar Crime / Fraud / Corporate Crime
DIS	Disasters / Accidents
FLD	Floods
WND	Wind / Hurricanes / Typhoons / Tornadoes
COLL	Ground Accidents / Collisions
CRSH	Air Accidents
DFTS	Droughts
DRWN	Sea Accidents
QUAK	Earthquakes
INCEN	Fires
TWAVE	Tsunami
WFIRE	Wildfires / Forest Fires
ODD	Human Interest / Brights / Odd News
AID	Overseas Development Aid
BRU	EU Institutions
CIV	Fundamental Rights / Civil Liberties
DAT	Privacy / Data Protection
DIP	Diplomacy / Foreign Policy
EDU	Education
LAW	Lawmaking
NGO	Non-Governmental Organizations
POL	Government / Politics
RTM	Retirement / Old Age
SDS	Subsidies
TAX	Taxation
TRD	International Trade
TRF	Tariffs
WOM	Women's Issues
WRM	Climate Politics
ADVO	Advocacy Groups / Pressure Groups / Lobbies
CENS	Freedom of Speech / Censorship
CHLD	Children / Youth Issues
GFIN	Government Finances
HRGT	Human Rights / Civil Rights
HUMA	Aid Relief / Humanitarian Agencies
LGBT	Lesbian / Gay / Bisexual / Transsexual
NUCL	Nuclear Armaments / Nuclear Proliferation
RACR	Race Relations / Ethnic Issues
SOCI	Society / Social Issues
VOTE	Elections / Voting
VOTG	Gubernatorial Elections
VOTH	Lower House Elections
VOTP	Presidential Elections
VOTS	Upper House Elections
WASH	US Government News
INTAG	International Agencies / Treaty Groups
SECUR	International / National Security
DEFBUY	Military Procurement
GUNCTR	Gun Control
INSURG	Insurgencies
BUD	Buddhism
JUD	Judaism
REL	Religion / Belief
CHRI	Christianity
HIND	Hinduism
ISLM	Islam
CLC	Climate Change
ENV	Environment
GMO	Genetically Modified Organisms
HEA	Health / Medicine
SCI	Science
WWW	Internet / World Wide Web
ARTI	Artificial Intelligence
AWLQ	Pollution
ITEC	Information Technologies / Computer Sciences
LSCI	Life Sciences
NATU	Nature / Wildlife
SPEX	Space Exploration
EHVEH	Electric / Hybrid Vehicles
INFDIS	Infectious Diseases
DOP	Doping / Drugs Tests
FO1	Formula 1
MMA	Mixed Martial Arts
NBA	NBA Basketball
NFL	NFL American Football
NHL	NHL Ice Hockey
SNO	Snowboarding
SPO	Sport
ALPS	Alpine Skiing
AMER	American Football
ANGL	Angling
ARCH	Archery
ATHL	Athletics
AUSR	Australian Rules Football
BADM	Badminton
BASE	Baseball
BASK	Basketball
BIAT	Biathlon
BILL	Billiards
BOAR	Boardsailing / Windsurfing
BOBS	Bobsleigh
BOWL	Bowls
BOXI	Boxing
CANO	Canoeing
CLMB	Climbing
CRIC	Cricket
CURL	Curling
CYCL	Cycling
DIVE	Diving
DNCG	Competitive Dancing
DRTS	Darts
EQUE	Equestrian
FENC	Fencing
FIGS	Figure Skating
FSKI	Freestyle Skiing
GOLF	Golf
GYMN	Gymnastics
HAND	Handball
HOCK	Field Hockey
HORS	Horse Racing
ICEH	Ice Hockey
JAIA	Jai Alai / Pelota
JUDO	Judo
KARA	Karate
LACR	Lacrosse
LUGE	Luge
MOCR	Motocross
MOCY	Motorcycle Racing
MODE	Modern Pentathlon
MORA	Motor Racing
MTHN	Marathon
NETB	Netball
NORS	Nordic Skiing
RALL	Rallying
ROWI	Rowing
RUGL	Rugby League
RUGU	Rugby Union
SDOG	Sled Dog Racing
SHOO	Shooting
SKAT	Speed Skating
SKEL	Skeleton
SKIJ	Ski Jumping
SNOO	Snooker
SOCC	Soccer
SOFT	Softball
SPEE	Speedway
SQUA	Squash
STSK	Short Track Skating
SUMO	Sumo Wrestling
SWIM	Swimming
TABT	Table Tennis
TAEK	Taekwondo
TENN	Tennis
TENP	Tenpin Bowling
TRIA	Triathlon
VOLL	Volleyball
WATP	Water Polo
WATS	Water Skiing
WEIG	Weightlifting
WRES	Wrestling
XCTY	Cross-Country Skiing
YACH	Yachting / Sailing
AQSPO	Aquatic Sports
BVOLL	Beach Volleyball
CHESS	Chess
MARTS	Martial Arts
ORENT	Orienteering
PBOAT	Power Boating
SBOAT	Boating / Sailing
SPOLO	Polo
SPOOL	Pool
SRFNG	Surfing
SYNCS	Synchronised Swimming
AO	Angola
BF	Burkina Faso
BI	Burundi
BJ	Benin
BW	Botswana
CD	Congo (DRC)
CF	Central African Republic
CG	Congo (RC)
CI	Ivory Coast
CM	Cameroon
CV	Cape Verde
DJ	Djibouti
DZ	Algeria
EG	Egypt
EH	Western Sahara
ER	Eritrea
ET	Ethiopia
GA	Gabon
GH	Ghana
GI	Gibraltar
GM	Gambia
GN	Guinea
GQ	Equatorial Guinea
GY	Guyana
KE	Kenya
KM	Comoros
LR	Liberia
LS	Lesotho
LY	Libya
MA	Morocco
MG	Madagascar
ML	Mali
MR	Mauritania
MU	Mauritius
MW	Malawi
MZ	Mozambique
NA	Namibia
NE	Niger
NG	Nigeria
RE	Réunion
RW	Rwanda
SC	Seychelles
SD	Sudan
SH	Saint Helena, Ascension and Tristan da Cunha
SL	Sierra Leone
SN	Senegal
SO	Somalia
SS	South Sudan
SZ	Swaziland
TD	Chad
TF	French Southern Territories
TG	Togo
TN	Tunisia
TO	Tonga
TZ	Tanzania
UG	Uganda
ZA	South Africa
ZM	Zambia
ZW	Zimbabwe
AF	Afghanistan
BD	Bangladesh
BN	Brunei
BT	Bhutan
CN	China (PRC)
HK	Hong Kong
ID	Indonesia
IN	India
JP	Japan
KG	Kyrgyzstan
KH	Cambodia
KP	North Korea
KR	South Korea
KZ	Kazakhstan
LA	Laos
LK	Sri Lanka
MM	Myanmar
MN	Mongolia
MO	Macau
MV	Maldives
MY	Malaysia
NP	Nepal
PH	Philippines
PK	Pakistan
SG	Singapore
TH	Thailand
TJ	Tajikistan
TL	East Timor / Timor-Leste
TM	Turkmenistan
TW	Taiwan
UZ	Uzbekistan
VN	Vietnam
AG	Antigua and Barbuda
BZ	Belize
CR	Costa Rica
HN	Honduras
HT	Haiti
NI	Nicaragua
PA	Panama
SV	El Salvador
AD	Andorra
AL	Albania
AM	Armenia
AT	Austria
AZ	Azerbaijan
BA	Bosnia and Herzegovina
BE	Belgium
BG	Bulgaria
BY	Belarus
CH	Switzerland
CY	Cyprus
CZ	Czech Republic
DE	Germany
DK	Denmark
EE	Estonia
ES	Spain
FI	Finland
FR	France
GB	United Kingdom
GE	Georgia
GG	Guernsey
GL	Greenland
GR	Greece
HR	Croatia
HU	Hungary
IE	Ireland
IM	Isle of Man
IS	Iceland
IT	Italy
JE	Jersey
KO	Kosovo
LI	Liechtenstein
LT	Lithuania
LU	Luxembourg
LV	Latvia
MC	Monaco
MD	Moldova
ME	Montenegro
MK	Macedonia (the former Yugoslav Republic of)
MT	Malta
NL	Netherlands
NO	Norway
PL	Poland
PT	Portugal
RO	Romania
RU	Russia
SE	Sweden
SK	Slovakia
SM	San Marino
SQ	Slovenia
TR	Turkey
UA	Ukraine
VA	Vatican City
GBE	England
GBS	Scotland
GBW	Wales
SRB	Serbia
GBNI	Northern Ireland
AE	United Arab Emirates
BH	Bahrain
IL	Israel
IQ	Iraq
IR	Iran
JO	Jordan
KW	Kuwait
LB	Lebanon
OM	Oman
PS	Palestinian Territories
QA	Qatar
SA	Saudi Arabia
SY	Syria
YE	Yemen
AW	Aruba
BM	Bermuda
CA	Canada
MX	Mexico
PM	Saint Pierre and Miquelon
US	United States
USAAK	Alaska
USAAL	Alabama
USAAR	Arkansas
USAAZ	Arizona
USACA	California
USACO	Colorado
USACT	Connecticut
USADC	Washington DC
USADE	Delaware
USAFL	Florida
USAGA	Georgia
USAHI	Hawaii
USAIA	Iowa
USAID	Idaho
USAIL	Illinois
USAIN	Indiana
USAKS	Kansas
USAKY	Kentucky
USALA	Louisiana
USAMA	Massachusetts
USAMD	Maryland
USAME	Maine
USAMI	Michigan
USAMN	Minnesota
USAMO	Missouri
USAMS	Mississippi
USAMT	Montana
USANC	North Carolina
USAND	North Dakota
USANE	Nebraska
USANH	New Hampshire
USANJ	New Jersey
USANM	New Mexico
USANV	Nevada
USANY	New York
USAOH	Ohio
USAOK	Oklahoma
USAOR	Oregon
USAPA	Pennsylvania
USARI	Rhode Island
USASC	South Carolina
USASD	South Dakota
USATN	Tennessee
USATX	Texas
USAUT	Utah
USAVA	Virginia
USAVT	Vermont
USAWA	Washington
USAWI	Wisconsin
USAWV	West Virginia
USAWY	Wyoming
AS	American Samoa
AU	Australia
CC	Cocos (Keeling) Islands
CK	Cook Islands
CX	Christmas Island
FJ	Fiji
FM	Micronesia
FO	Faroe Islands
GU	Guam
HM	Heard and McDonald Islands
KI	Kiribati
MH	Marshall Islands
NC	New Caledonia
NF	Norfolk Island
NR	Nauru
NU	Niue
NZ	New Zealand
PF	French Polynesia
PG	Papua New Guinea
PN	Pitcairn
PW	Palau
SB	Solomon Islands
TK	Tokelau
TV	Tuvalu
UM	United States Minor Outlying Islands
VU	Vanuatu
WF	Wallis and Futuna
WS	Samoa
AQ	Antarctica
MDS	Mid-Sea
SPC	Outer Space
AIRB	Airborne
AI	Anguilla
AR	Argentina
BB	Barbados
BO	Bolivia
BR	Brazil
BS	Bahamas
CL	Chile
CO	Colombia
CU	Cuba
DM	Dominica
DO	Dominican Republic
EC	Ecuador
FK	Falkland Islands
GD	Grenada
GF	French Guiana
GP	Guadeloupe
GS	South Georgia and South Sandwich Islands
GT	Guatemala
GW	Guinea-Bissau
JM	Jamaica
KN	Saint Kitts and Nevis
KY	Cayman Islands
LC	Saint Lucia
MQ	Martinique
MS	Montserrat
PE	Peru
PR	Puerto Rico
PY	Paraguay
SR	Suriname
ST	Sao Tome and Principe
TC	Turks and Caicos Islands
TT	Trinidad and Tobago
UY	Uruguay
VC	Saint Vincent and the Grenadines
VE	Venezuela
VG	British Virgin Islands
VI	U.S. Virgin Islands`;

export const MEDIA_CATEGORIES = `QAN	Analysis, profiles
QFE	Features
OEC	Economic news, EC, business/financial pages
OVR	General news stories
DED	Advisories, schedules, diaries
OSM	Summaries, highlights
SPR	Horseracing
SPO	Sport`;

export const ANPA_CATEGORIES = `a	Domestic, non-Washington, general news item
b	Special Events
c	Standing, general features
d	Food (diet)
e	Entertainment, television and culture
f	Financial pages
i	International news, including United Nations dateline and undated roundups keyed to foreign events
k	Commentary
l	Lifestyle
n	State and regional (used by AP)
o	Weather forecast material
p	National political
q	Individual sports scores (one-line entry)
r	Racing results and entries
s	Sports, including packages of sports scores
t	Travel
u	State and regional (used by UPI)
v	Advisories that may affect more than one category
w	Washington-dateline general news
x	reserved for wire services
y	reserved for wire services
z	reserved for wire services`;

export const AP_CATEGORIES = `a	Domestic general news items, including local Washington news of national interest
d	Food, diet
e	Entertainment, television and culture news and features
f	News copy, regardless of dateline, designed primarily for use on financial pages
i	International items, including stories from the United Nations, U.S. possessions, and undated roundups keyed to foreign events
j	Lottery results only
k	Commentary
l	Lifestyles package
n	Stories of state or regional interest under domestic datelines, including general news stories with Washington or international datelines
o	Weather tables and forecast fixtures
p	National political copy
q	Used only for result or period score of a single sports event
r	Race wire
s	Sports stories, standings and results of more than one event
t	Travel copy
v	Advisories about stories that may carry any of the category letters
w	Washington-datelined stories handled by the Washington national news desk`;
