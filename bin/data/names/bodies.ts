// Organisations that the news names often, by hand, with what identifies them in public: Wikidata, or for a market its MIC
// (ISO 10383); `-` where we know of none. Line: id | English name | other names | Reuters N2000 code.
// After a name: `!` only in these capitals, `?` only where the text is read as naming an organisation anyway.
export const BODIES = `Q1065|United Nations|UN!;U.N.!|UN1
Q37470|United Nations Security Council|UN Security Council;U.N. Security Council;Security Council?
Q47423|United Nations General Assembly|UN General Assembly;U.N. General Assembly
Q740308|UNICEF|Unicef;United Nations Children's Fund;UN Children's Fund;U.N. Children's Fund|UNICEF
Q7809|UNESCO|Unesco;United Nations Educational, Scientific and Cultural Organization|UNESCO
Q132551|UNHCR|UNHCR!;United Nations High Commissioner for Refugees;UN refugee agency;U.N. refugee agency
Q7817|World Health Organization|World Health Organisation;WHO?|OMS
Q82151|Food and Agriculture Organization|Food and Agriculture Organisation;FAO!
Q204344|World Food Programme|World Food Program;WFP!
Q41984|International Atomic Energy Agency|IAEA!|IAEA
Q54129|International Labour Organization|International Labour Organisation;ILO!
-|UNRWA|UNRWA!;Unrwa
-|United Nations Development Programme|UN Development Programme;U.N. Development Programme;UNDP!
-|United Nations Environment Programme|UN Environment Programme;UNEP!
-|UNIFIL|UNIFIL!
-|Intergovernmental Panel on Climate Change|IPCC!
-|World Meteorological Organization|World Meteorological Organisation;WMO!
-|International Civil Aviation Organization|ICAO!
-|International Maritime Organization|
Q7804|International Monetary Fund|IMF!
Q7164|World Bank|World Bank Group|WBNK
Q7825|World Trade Organization|World Trade Organisation;WTO!|WTO
-|General Agreement on Tariffs and Trade|GATT!
-|Bank for International Settlements|BIS!?
-|Asian Development Bank|ADB!?
-|African Development Bank|AfDB
-|Inter-American Development Bank|
-|European Investment Bank|EIB!
-|European Bank for Reconstruction and Development|EBRD!
-|Asian Infrastructure Investment Bank|AIIB!
-|International Energy Agency|IEA!
-|Financial Stability Board|
-|Financial Action Task Force|FATF!
Q458|European Union|EU!;E.U.!|EU
-|European Community|European Economic Community;EC?;EEC!
Q8880|European Commission|EU Commission;EC Commission
Q8889|European Parliament|EU Parliament
Q8901|European Central Bank|ECB!|ECB
-|European Council|
-|European Court of Justice|Court of Justice of the European Union;EU Court of Justice
Q122880|European Court of Human Rights|ECHR!
Q8908|Council of Europe|
-|European Medicines Agency|EMA!?
-|European Space Agency|ESA!?
-|European Banking Authority|
-|Eurogroup|
-|Eurostat|
-|Frontex|
-|Europol|
Q7184|NATO|NATO!;Nato;North Atlantic Treaty Organization;North Atlantic Treaty Organisation|NATO
Q81299|Organization for Security and Co-operation in Europe|OSCE!;Organisation for Security and Cooperation in Europe;Organization for Security and Cooperation in Europe|OSCE
Q41550|OECD|OECD!;Organisation for Economic Co-operation and Development;Organization for Economic Cooperation and Development;Organisation for Economic Cooperation and Development|OECD
Q7795|OPEC|OPEC!;Opec;OPEC+;Organization of the Petroleum Exporting Countries;Organisation of Petroleum Exporting Countries;Organization of Petroleum Exporting Countries|OPEC
Q7159|African Union|AU!?|AFRU
Q7172|Arab League|League of Arab States
Q7768|ASEAN|ASEAN!;Asean;Association of Southeast Asian Nations;Association of South East Asian Nations|ASEAN1
Q4264|Mercosur|
Q7785|Commonwealth of Nations|
Q7779|Commonwealth of Independent States|
Q485207|Shanghai Cooperation Organisation|Shanghai Cooperation Organization
Q19771|G20|G20!;G-20!;Group of 20;Group of Twenty
-|G7|G7!;G-7!;Group of Seven
-|BRICS|BRICS!
-|ECOWAS|ECOWAS!;Economic Community of West African States
-|Southern African Development Community|SADC!
-|East African Community|
-|Gulf Cooperation Council|GCC!
-|Organisation of Islamic Cooperation|Organization of Islamic Cooperation;OIC!
-|Organization of American States|Organisation of American States;OAS!
-|Pacific Islands Forum|
-|CARICOM|CARICOM!;Caricom
-|APEC|APEC!;Asia-Pacific Economic Cooperation
-|AUKUS|AUKUS!
-|Eurasian Economic Union|
-|Collective Security Treaty Organization|Collective Security Treaty Organisation;CSTO!
-|Non-Aligned Movement|
Q8475|Interpol|INTERPOL!
Q47488|International Criminal Court|ICC!?|ICC
Q7801|International Court of Justice|World Court;ICJ!|ICJ
-|Permanent Court of Arbitration|
-|International Committee of the Red Cross|ICRC!
-|International Federation of Red Cross and Red Crescent Societies|IFRC!
-|Red Cross|
-|Red Crescent|
Q42970|Amnesty International|
Q187052|Human Rights Watch|
Q81307|Greenpeace|
Q49330|Doctors Without Borders|Medecins Sans Frontieres;MSF!
Q267941|Oxfam|
Q117892|World Wide Fund for Nature|World Wildlife Fund;WWF!?
-|Save the Children|
-|Transparency International|
-|Reporters Without Borders|
-|Committee to Protect Journalists|
-|International Rescue Committee|
-|Norwegian Refugee Council|
-|Syrian Observatory for Human Rights|
-|World Economic Forum|
-|International Air Transport Association|IATA!
-|International Federation of Journalists|
-|Bill & Melinda Gates Foundation|Gates Foundation
Q40970|International Olympic Committee|IOC!
Q253414|FIFA|FIFA!;Fifa
Q35572|UEFA|UEFA!;Uefa
-|World Anti-Doping Agency|WADA!
-|Court of Arbitration for Sport|CAS!?
-|World Athletics|
-|International Cricket Council|
-|World Rugby|
-|FIA|FIA!
-|International Tennis Federation|ITF!
-|Confederation of African Football|
-|Football Association|
-|National Football League|NFL!
-|National Basketball Association|NBA!
-|National Hockey League|NHL!
-|Major League Baseball|MLB!
-|Women's Tennis Association|WTA!
-|ATP|ATP!?
Q53536|Federal Reserve|U.S. Federal Reserve;US Federal Reserve;Federal Reserve Board;Fed?
-|Federal Open Market Committee|FOMC!
Q183231|Bank of England|BoE|BOE
-|Bank of Japan|BOJ!|BOJ
-|Bank of Canada||BOC
-|People's Bank of China|PBOC!;PBoC|PBOC
-|Swiss National Bank|SNB!|SNB
-|Reserve Bank of Australia|RBA!|RBA
-|Reserve Bank of New Zealand|RBNZ!|RBNZ
-|Reserve Bank of India|RBI!|RBIN
-|Bundesbank|Deutsche Bundesbank;German Bundesbank
-|Bank of France|Banque de France
-|Bank of Italy|Banca d'Italia
-|Bank of Spain|
-|Norges Bank||NORBK
-|Riksbank|Sveriges Riksbank
-|Danmarks Nationalbank|
-|Bank of Finland|
-|Bank of Greece|
-|National Bank of Poland|Narodowy Bank Polski|NBPL
-|Czech National Bank|CNB!?
-|National Bank of Hungary|Hungarian National Bank|HNBK
-|National Bank of Romania|
-|National Bank of Ukraine|
-|Central Bank of Russia|Bank of Russia;Russian Central Bank;Russian central bank|CBRU
-|Central Bank of the Republic of Turkey|Turkish central bank;Central Bank of Turkey|CBRT
-|Central Bank of Brazil|Banco Central do Brasil|CBBR
-|Bank of Mexico|Banxico|BMXO
-|Central Bank of Nigeria||CBNG
-|South African Reserve Bank|SARB!|SARB
-|Bank of Korea|BOK!
-|Bank Indonesia|
-|Bank Negara Malaysia|Bank Negara
-|Bank of Thailand|
-|Bangko Sentral ng Pilipinas|
-|Monetary Authority of Singapore|
-|Hong Kong Monetary Authority|HKMA!
-|State Bank of Pakistan|
-|Bank of Israel|
-|Central Bank of Egypt|
-|Central Bank of Kenya|
-|Bank of Ghana|
-|Central Bank of Iran|
-|Saudi Central Bank|
-|Central Bank of Iraq|
-|Central Bank of Ireland|
-|Nederlandsche Bank|De Nederlandsche Bank;Dutch Central Bank
-|Banque Nationale de Belgique|National Bank of Belgium
-|Central Bank of Chile|
-|Bank of England Monetary Policy Committee|Monetary Policy Committee
Q953944|U.S. Securities and Exchange Commission|Securities and Exchange Commission;US Securities and Exchange Commission;SEC!?
-|Commodity Futures Trading Commission|CFTC!
-|Federal Deposit Insurance Corporation|Federal Deposit Insurance Corp;FDIC!
-|Federal Trade Commission|FTC!;U.S. Federal Trade Commission
-|Federal Communications Commission|FCC!
-|Federal Aviation Administration|FAA!
-|National Transportation Safety Board|NTSB!
-|Financial Conduct Authority|FCA!?
-|Competition and Markets Authority|CMA!?
-|BaFin|
-|European Securities and Markets Authority|ESMA!
-|China Securities Regulatory Commission|CSRC!
Q204711|U.S. Food and Drug Administration|Food and Drug Administration;US Food and Drug Administration;FDA!
Q460173|U.S. Environmental Protection Agency|Environmental Protection Agency;EPA!
Q583725|Centers for Disease Control and Prevention|U.S. Centers for Disease Control and Prevention;CDC!
-|National Institutes of Health|NIH!
-|U.S. Geological Survey|US Geological Survey;USGS!
-|National Hurricane Center|U.S. National Hurricane Center
-|National Weather Service|
-|National Oceanic and Atmospheric Administration|NOAA!
Q23548|NASA|NASA!;Nasa
-|Roscosmos|
-|Indian Space Research Organisation|ISRO!
-|JAXA|JAXA!
-|CERN|CERN!
Q8333|Federal Bureau of Investigation|FBI!
Q37230|Central Intelligence Agency|CIA!
Q121194|National Security Agency|NSA!
-|Drug Enforcement Administration|DEA!
-|U.S. Department of Homeland Security|Department of Homeland Security;DHS!
-|U.S. Immigration and Customs Enforcement|Immigration and Customs Enforcement
Q11209|U.S. Department of Defense|Department of Defense;Defense Department;US Department of Defense
-|Pentagon|
Q789915|U.S. State Department|State Department;US State Department;Department of State;U.S. Department of State
Q501542|U.S. Treasury|U.S. Treasury Department;Treasury Department;US Treasury
Q1553390|U.S. Department of Justice|U.S. Justice Department;Justice Department;Department of Justice;US Justice Department
-|U.S. Department of Agriculture|Agriculture Department;US Department of Agriculture;USDA!
-|U.S. Commerce Department|Commerce Department;Department of Commerce
-|U.S. Labor Department|Labor Department;Department of Labor
-|White House|
-|Downing Street|
-|Elysee|Elysee Palace
-|Kremlin|
-|Buckingham Palace|
-|Capitol Hill?|
Q11268|U.S. Congress|US Congress;Congress?
Q66096|U.S. Senate|US Senate;Senate?
Q11701|U.S. House of Representatives|House of Representatives?
Q11201|U.S. Supreme Court|Supreme Court of the United States;US Supreme Court
Q11005|House of Commons|
Q11007|House of Lords|
-|Bundestag|
-|Bundesrat|
-|Knesset|
-|Duma|State Duma
-|Verkhovna Rada|
-|Lok Sabha|
-|National People's Congress|
-|Scotland Yard|
-|Metropolitan Police|
-|MI5|MI5!
-|MI6|MI6!
-|GCHQ|GCHQ!
-|Mossad|
-|Shin Bet|
-|FSB|FSB!
-|GRU|GRU!
-|Inter-Services Intelligence|
-|Israel Defense Forces|Israeli Defense Forces;IDF!
-|Revolutionary Guards|Islamic Revolutionary Guard Corps;Iran's Revolutionary Guards;IRGC!
-|People's Liberation Army|PLA!
-|National Health Service|NHS!
-|Met Office|
-|Office for National Statistics|ONS!
-|HM Revenue & Customs|HMRC!
-|Crown Prosecution Service|
-|Old Bailey|
Q42418|Taliban|Taleban
Q34490|al Qaeda|al-Qaeda;Al Qaeda;Al-Qaeda;al-Qaida;Al-Qaida
Q2429253|Islamic State|Islamic State of Iraq and Syria;ISIS!;ISIL!;Daesh
-|Islamic State Khorasan|Islamic State in Khorasan;ISIS-K;ISIS-Khorasan;Islamic State Khorasan Province
-|Islamic State West Africa Province|ISWAP!
Q38799|Hamas|
Q41053|Hezbollah|Hizbollah;Hizbullah
-|Fatah|
-|Palestinian Islamic Jihad|
-|Palestinian Authority|
-|Palestine Liberation Organization|Palestine Liberation Organisation;PLO!
-|Muslim Brotherhood|
-|Houthis|Houthi?
-|Boko Haram|
-|al Shabaab|Al Shabaab;al-Shabaab;Al-Shabaab
-|Lashkar-e-Taiba|
-|Jaish-e-Mohammad|Jaish-e-Mohammed
-|Haqqani network|Haqqani Network
-|Tehreek-e-Taliban Pakistan|Pakistani Taliban;TTP!
-|Abu Sayyaf|
-|Jemaah Islamiah|
-|Kurdistan Workers' Party|PKK!;Kurdistan Workers Party
-|Kurdistan Democratic Party|KDP!
-|Syrian Democratic Forces|SDF!
-|Hayat Tahrir al-Sham|HTS!
-|Free Syrian Army|
-|Tamil Tigers|LTTE!;Liberation Tigers of Tamil Eelam
-|Irish Republican Army|IRA!
-|Sinn Fein|
-|ETA|ETA!?
-|FARC|FARC!;Revolutionary Armed Forces of Colombia
-|National Liberation Army|
-|Sendero Luminoso|Shining Path
-|M23|M23!
-|Allied Democratic Forces|
-|Lord's Resistance Army|
-|Rapid Support Forces|
-|Tigray People's Liberation Front|TPLF!
-|Polisario Front|Polisario
-|Wagner Group|
-|Ku Klux Klan|
Q29468|Republican Party|
Q29552|Democratic Party|
Q9626|Conservative Party|
Q9630|Labour Party|
Q9624|Liberal Democrats|Lib Dems
Q10658|Scottish National Party|SNP!
-|Plaid Cymru|
-|Democratic Unionist Party|DUP!
-|Reform UK|
Q49762|Christian Democratic Union|CDU!;Christian Democrats?
-|Christian Social Union|CSU!
Q49768|Social Democratic Party of Germany|SPD!
Q6721203|Alternative for Germany|AfD
-|National Rally|National Front?
-|Fidesz|
-|Law and Justice|Law and Justice party
-|Civic Platform|
-|Forza Italia|
-|Brothers of Italy|
-|Five Star Movement|
-|Vox?|
-|Syriza|
-|New Democracy|
-|Podemos|
-|United Russia|
Q10230|Bharatiya Janata Party|BJP!
Q10225|Indian National Congress|
Q17427|Communist Party of China|Chinese Communist Party
-|Kuomintang|
-|Democratic Progressive Party|
-|Liberal Democratic Party|LDP!
-|Likud|
Q83162|African National Congress|ANC!
-|Economic Freedom Fighters|EFF!
-|Inkatha Freedom Party|
-|ZANU-PF|ZANU-PF!;Zanu-PF
-|All Progressives Congress|
-|Peoples Democratic Party|
-|Pakistan Tehreek-e-Insaf|PTI!
-|Pakistan Muslim League|
-|Awami League|
-|Bangladesh Nationalist Party|
-|National League for Democracy|
-|Workers' Party|
-|Institutional Revolutionary Party|
-|Sandinista National Liberation Front|
-|National Assembly?|
-|AFL-CIO|AFL-CIO!
-|United Auto Workers|UAW!
-|Teamsters|
-|IG Metall|
-|Verdi?|
-|Unite?|
-|RMT|RMT!
-|Aslef|ASLEF!
-|Unison?|
-|Trades Union Congress|
-|COSATU|COSATU!;Cosatu
-|Confederation of British Industry|
-|U.S. Chamber of Commerce|
-|National Rifle Association|NRA!
-|American Civil Liberties Union|ACLU!
-|Nobel Foundation|
-|Nobel Committee|Norwegian Nobel Committee
-|Royal Swedish Academy of Sciences|
-|British Museum|
-|Royal Society|
-|Harvard University|
-|Stanford University|
-|Oxford University|University of Oxford
-|Cambridge University|University of Cambridge
-|Massachusetts Institute of Technology|
XNYS|New York Stock Exchange|NYSE!
XNAS|Nasdaq|NASDAQ!;Nasdaq Stock Market
XASE|NYSE American|American Stock Exchange;AMEX!
XCBO|Cboe|Chicago Board Options Exchange;CBOE!
XCME|Chicago Mercantile Exchange|CME!?;CME Group
XCBT|Chicago Board of Trade|CBOT!
XNYM|New York Mercantile Exchange|NYMEX!;Nymex
XCEC|COMEX|COMEX!;Comex
XLON|London Stock Exchange|LSE!?
XLME|London Metal Exchange|LME!
IFEU|ICE Futures Europe|
XPAR|Euronext Paris|Paris Bourse;Paris Stock Exchange
XAMS|Euronext Amsterdam|Amsterdam Stock Exchange
XBRU|Euronext Brussels|Brussels Stock Exchange
XLIS|Euronext Lisbon|Lisbon Stock Exchange
XDUB|Euronext Dublin|Irish Stock Exchange
XMIL|Borsa Italiana|Milan Stock Exchange;Milan Bourse
XOSL|Oslo Bors|Oslo Stock Exchange
XETR|Xetra|
XFRA|Frankfurt Stock Exchange|
XEUR|Eurex|
XSWX|SIX Swiss Exchange|Zurich Stock Exchange
XMAD|Madrid Stock Exchange|Bolsa de Madrid
XSTO|Nasdaq Stockholm|Stockholm Stock Exchange
XHEL|Nasdaq Helsinki|Helsinki Stock Exchange
XCSE|Nasdaq Copenhagen|Copenhagen Stock Exchange
XWBO|Vienna Stock Exchange|
XWAR|Warsaw Stock Exchange|
XPRA|Prague Stock Exchange|
XBUD|Budapest Stock Exchange|
XATH|Athens Stock Exchange|
XIST|Borsa Istanbul|Istanbul Stock Exchange
MISX|Moscow Exchange|
XTAE|Tel Aviv Stock Exchange|
XSAU|Saudi Exchange|Tadawul
XDFM|Dubai Financial Market|
XADS|Abu Dhabi Securities Exchange|
DSMD|Qatar Stock Exchange|
XCAI|Egyptian Exchange|
XJSE|Johannesburg Stock Exchange|JSE!
XNSA|Nigerian Exchange|Nigerian Stock Exchange
XNAI|Nairobi Securities Exchange|
XTKS|Tokyo Stock Exchange|
XOSE|Osaka Exchange|Osaka Securities Exchange
XHKG|Hong Kong Stock Exchange|Stock Exchange of Hong Kong
XSHG|Shanghai Stock Exchange|
XSHE|Shenzhen Stock Exchange|
XTAI|Taiwan Stock Exchange|Taipei Stock Exchange
XKRX|Korea Exchange|Korea Stock Exchange
XSES|Singapore Exchange|SGX!;Stock Exchange of Singapore
XKLS|Bursa Malaysia|Kuala Lumpur Stock Exchange
XIDX|Indonesia Stock Exchange|Jakarta Stock Exchange
XBKK|Stock Exchange of Thailand|
XPHS|Philippine Stock Exchange|
XBOM|Bombay Stock Exchange|BSE!?
XNSE|National Stock Exchange of India|National Stock Exchange
XKAR|Pakistan Stock Exchange|Karachi Stock Exchange
XASX|Australian Securities Exchange|Australian Stock Exchange;ASX!
XNZE|New Zealand Exchange|New Zealand Stock Exchange;NZX!
XTSE|Toronto Stock Exchange|TSX!
XTSX|TSX Venture Exchange|
BVMF|B3|Sao Paulo Stock Exchange;Bovespa
XMEX|Mexican Stock Exchange|
XBUE|Buenos Aires Stock Exchange|
XSGO|Santiago Stock Exchange|`;
