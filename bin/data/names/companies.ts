// Companies that the news names often, by hand, with the RIC of their first listing; `-` where they have none or we do not
// know it. Line: RIC | name | other names, marked as in bodies.ts. A legal form behind a name is left out.
export const COMPANIES = `AAPL.O|Apple?|Apple Computer
MSFT.O|Microsoft|
GOOGL.O|Alphabet?|Google
AMZN.O|Amazon?|Amazon.com
META.O|Meta Platforms|Meta?;Facebook
TSLA.O|Tesla|
NVDA.O|Nvidia|
NFLX.O|Netflix|
INTC.O|Intel|
AMD.O|Advanced Micro Devices|AMD!
ADBE.O|Adobe|
CSCO.O|Cisco|Cisco Systems
ORCL.N|Oracle?|
IBM.N|IBM|IBM!;International Business Machines
QCOM.O|Qualcomm|
AVGO.O|Broadcom|
TXN.O|Texas Instruments|
MU.O|Micron|Micron Technology
CRM.N|Salesforce|
UBER.N|Uber|
ABNB.O|Airbnb|
COIN.O|Coinbase|
PYPL.O|PayPal|
EBAY.O|eBay|
SBUX.O|Starbucks|
MCD.N|McDonald's|
KO.N|Coca-Cola|
PEP.O|PepsiCo|
PG.N|Procter & Gamble|Procter and Gamble
JNJ.N|Johnson & Johnson|Johnson and Johnson
PFE.N|Pfizer|
MRK.N|Merck?|
LLY.N|Eli Lilly|
ABBV.N|AbbVie|
BMY.N|Bristol-Myers Squibb|Bristol Myers Squibb
AMGN.O|Amgen|
MRNA.O|Moderna|
GILD.O|Gilead|Gilead Sciences
WMT.N|Walmart|Wal-Mart
TGT.N|Target?|
COST.O|Costco|
HD.N|Home Depot|
NKE.N|Nike|
DIS.N|Walt Disney|Disney
CMCSA.O|Comcast|
WBD.O|Warner Bros Discovery|
T.N|AT&T|AT&T!
VZ.N|Verizon|
BA.N|Boeing|
LMT.N|Lockheed Martin|
RTX.N|RTX|RTX!;Raytheon
NOC.N|Northrop Grumman|
GD.N|General Dynamics|
GE.N|General Electric|
HON.O|Honeywell|
MMM.N|3M|3M!
CAT.N|Caterpillar?|
DE.N|Deere?|John Deere
F.N|Ford Motor|Ford?
GM.N|General Motors|GM!
STLAM.MI|Stellantis|
XOM.N|Exxon Mobil|ExxonMobil;Exxon
CVX.N|Chevron|
COP.N|ConocoPhillips|
OXY.N|Occidental Petroleum|
SLB.N|Schlumberger|SLB!
HAL.N|Halliburton|
DOW.N|Dow Chemical|
DD.N|DuPont|
-|Monsanto|
JPM.N|JPMorgan Chase|JPMorgan;JP Morgan;J.P. Morgan
BAC.N|Bank of America|
C.N|Citigroup|Citibank;Citi
WFC.N|Wells Fargo|
GS.N|Goldman Sachs|
MS.N|Morgan Stanley|
BLK.N|BlackRock|
BX.N|Blackstone|
V.N|Visa?|
MA.N|Mastercard|MasterCard
AXP.N|American Express|
BRKa.N|Berkshire Hathaway|
DAL.N|Delta Air Lines|
UAL.O|United Airlines|
AAL.O|American Airlines|
LUV.N|Southwest Airlines|
UPS.N|United Parcel Service|UPS!
FDX.N|FedEx|
-|SpaceX|
-|OpenAI|
-|Cargill|
-|Koch Industries|
-|Twitter|
SHEL.L|Shell?|Royal Dutch Shell
BP.L|BP|BP!;British Petroleum
HSBA.L|HSBC|HSBC!
BARC.L|Barclays|
LLOY.L|Lloyds Banking Group|Lloyds
NWG.L|NatWest|NatWest Group
STAN.L|Standard Chartered|
AZN.L|AstraZeneca|
GSK.L|GSK|GSK!;GlaxoSmithKline
ULVR.L|Unilever|
DGE.L|Diageo|
BATS.L|British American Tobacco|
VOD.L|Vodafone|
BT.L|BT|BT!;BT Group;British Telecom
TSCO.L|Tesco|
SBRY.L|Sainsbury's|
MKS.L|Marks & Spencer|Marks and Spencer
BAES.L|BAE Systems|
RR.L|Rolls-Royce|
RIO.L|Rio Tinto|
AAL.L|Anglo American|
GLEN.L|Glencore|
ICAG.L|IAG|IAG!?
-|British Airways|
EZJ.L|easyJet|EasyJet
-|Virgin Atlantic|
-|Arup|
-|Sotheby's|
-|Christie's|
-|Bonhams|
RYA.I|Ryanair|
AIR.PA|Airbus|
TTEF.PA|TotalEnergies|
LVMH.PA|LVMH|LVMH!
HRMS.PA|Hermes?|
PRTP.PA|Kering|
OREP.PA|L'Oreal|
SASY.PA|Sanofi|
BNPP.PA|BNP Paribas|
SOGN.PA|Societe Generale|
CAGR.PA|Credit Agricole|
AXAF.PA|AXA|AXA!;Axa
RENA.PA|Renault|
MICP.PA|Michelin|
AIRF.PA|Air France-KLM|
-|Air France|
-|KLM|KLM!
DANO.PA|Danone|
ORAN.PA|Orange?|
VIV.PA|Vivendi|
TCFP.PA|Thales|
ALSO.PA|Alstom|
-|EDF|EDF!;Electricite de France
-|SNCF|SNCF!
-|Eurostar|
SAPG.DE|SAP|SAP!
SIEGn.DE|Siemens|
VOWG_p.DE|Volkswagen|VW!
BMWG.DE|BMW|BMW!
MBGn.DE|Mercedes-Benz|Daimler
P911_p.DE|Porsche|
BASFn.DE|BASF|BASF!
BAYGn.DE|Bayer|
DBKGn.DE|Deutsche Bank|
CBKG.DE|Commerzbank|
ALVG.DE|Allianz|
MUVGn.DE|Munich Re|
DTEGn.DE|Deutsche Telekom|
LHAG.DE|Lufthansa|
TKAG.DE|Thyssenkrupp|
EONGn.DE|E.ON|
RWEG.DE|RWE|RWE!
ADSGn.DE|Adidas|
-|Deutsche Bahn|
-|Bosch?|
INGA.AS|ING|ING!
ASML.AS|ASML|ASML!
PHG.AS|Philips|
HEIN.AS|Heineken|
ABNd.AS|ABN AMRO|ABN Amro
NESN.S|Nestle|
NOVN.S|Novartis|
ROG.S|Roche|
UBSG.S|UBS|UBS!
-|Credit Suisse|
ZURN.S|Zurich Insurance|
ABBN.S|ABB|ABB!
CRDI.MI|UniCredit|
ISP.MI|Intesa Sanpaolo|
ENI.MI|Eni|
ENEI.MI|Enel|
TLIT.MI|Telecom Italia|
RACE.MI|Ferrari?|
-|Trenitalia|
-|Fiat|
SAN.MC|Banco Santander|Santander?
BBVA.MC|BBVA|BBVA!
TEF.MC|Telefonica|
IBE.MC|Iberdrola|
REP.MC|Repsol|
ITX.MC|Inditex|
-|Iberia?|
GALP.LS|Galp|
VOLVb.ST|Volvo|
ERICb.ST|Ericsson|
SAABb.ST|Saab|
HMb.ST|H&M|H&M!
-|Ikea|IKEA!
SAS.ST|SAS|SAS!?
NDA.HE|Nordea|
NOKIA.HE|Nokia|
NOVOb.CO|Novo Nordisk|
MAERSKb.CO|Maersk|
CARLb.CO|Carlsberg|
DANSKE.CO|Danske Bank|
VWS.CO|Vestas|
EQNR.OL|Equinor|Statoil
DNB.OL|DNB|DNB!
NHY.OL|Norsk Hydro|
TEL.OL|Telenor|
OMVV.VI|OMV|OMV!
ERST.VI|Erste Group|
PKN.WA|Orlen|PKN Orlen
GAZP.MM|Gazprom|
LKOH.MM|Lukoil|
ROSN.MM|Rosneft|
SBER.MM|Sberbank|
AFLT.MM|Aeroflot|
-|Yandex|
-|Naftogaz|
THYAO.IS|Turkish Airlines|
ARCLK.IS|Arcelik|
-|Baykar|
2222.SE|Saudi Aramco|Aramco
-|Emirates?|
-|Etihad Airways|Etihad
-|Qatar Airways|
-|DP World|
-|ADNOC|ADNOC!
TEVA.TA|Teva|Teva Pharmaceutical
-|El Al|
7203.T|Toyota Motor|Toyota
7267.T|Honda Motor|Honda?
7201.T|Nissan Motor|Nissan
7261.T|Mazda|
7270.T|Subaru|
6758.T|Sony|Sony Group
6752.T|Panasonic|
6502.T|Toshiba|
6501.T|Hitachi|
6702.T|Fujitsu|
6701.T|NEC|NEC!
7751.T|Canon?|
7974.T|Nintendo|
9984.T|SoftBank|Softbank;SoftBank Group
8306.T|Mitsubishi UFJ|Mitsubishi UFJ Financial Group
8316.T|Sumitomo Mitsui|
8604.T|Nomura|Nomura Holdings;Nomura Securities
8058.T|Mitsubishi Corp|
8031.T|Mitsui?|
5401.T|Nippon Steel|
4502.T|Takeda|Takeda Pharmaceutical
9501.T|Tokyo Electric Power|TEPCO!
9432.T|NTT|NTT!
9983.T|Fast Retailing|Uniqlo
005930.KS|Samsung Electronics|Samsung
005380.KS|Hyundai Motor|Hyundai
000270.KS|Kia|
000660.KS|SK Hynix|
066570.KS|LG Electronics|
005490.KS|POSCO|POSCO!
2330.TW|TSMC|TSMC!;Taiwan Semiconductor Manufacturing
2317.TW|Foxconn|Hon Hai
9988.HK|Alibaba|
0700.HK|Tencent|
1810.HK|Xiaomi|
3690.HK|Meituan|
9618.HK|JD.com|
9888.HK|Baidu|
1211.HK|BYD|BYD!
0941.HK|China Mobile|
0857.HK|PetroChina|
0386.HK|Sinopec|
0883.HK|CNOOC|CNOOC!
1398.HK|ICBC|ICBC!
0293.HK|Cathay Pacific|
3333.HK|Evergrande|China Evergrande
2007.HK|Country Garden|
-|Huawei|
-|ByteDance|
-|TikTok|
RELI.NS|Reliance Industries|
TCS.NS|Tata Consultancy Services|
TAMO.NS|Tata Motors|
TISC.NS|Tata Steel|
INFY.NS|Infosys|
WIPR.NS|Wipro|
HDBK.NS|HDFC Bank|
ICBK.NS|ICICI Bank|
SBI.NS|State Bank of India|
ADEL.NS|Adani Enterprises|Adani Group
-|Air India|
INGL.NS|IndiGo|
SIAL.SI|Singapore Airlines|
DBSM.SI|DBS|DBS!;DBS Bank
GRAB.O|Grab?|
-|Petronas|
-|Garuda Indonesia|
BHP.AX|BHP|BHP!;BHP Group;BHP Billiton
CBA.AX|Commonwealth Bank of Australia|Commonwealth Bank
WBC.AX|Westpac|
NAB.AX|National Australia Bank|
ANZ.AX|ANZ|ANZ!
QAN.AX|Qantas|
WOW.AX|Woolworths|
TLS.AX|Telstra|
FMG.AX|Fortescue|
WDS.AX|Woodside|Woodside Energy
RY.TO|Royal Bank of Canada|
TD.TO|Toronto-Dominion Bank|
ABX.TO|Barrick Gold|Barrick
BBDb.TO|Bombardier|
AC.TO|Air Canada|
SHOP.TO|Shopify|
ENB.TO|Enbridge|
SU.TO|Suncor|Suncor Energy
PETR4.SA|Petrobras|
VALE3.SA|Vale?|
EMBR3.SA|Embraer|
ITUB4.SA|Itau Unibanco|
JBSS3.SA|JBS|JBS!
ABEV3.SA|Ambev|
AMXL.MX|America Movil|
CEMEXCPO.MX|Cemex|
WALMEX.MX|Walmex|
-|Pemex|
YPFD.BA|YPF|YPF!
-|Codelco|
SQMa.SN|SQM|SQM!
ECO.CN|Ecopetrol|
-|PDVSA|PDVSA!
NPNJn.J|Naspers|
SBKJ.J|Standard Bank|
SOLJ.J|Sasol|
MTNJ.J|MTN|MTN!
-|Eskom|
-|De Beers|
SCOM.NR|Safaricom|
DANGCEM.LG|Dangote Cement|
-|Ethiopian Airlines|
-|KPMG|KPMG!
-|Deloitte|
-|PwC|PwC!;PricewaterhouseCoopers
-|Ernst & Young|EY!?
-|McKinsey|
-|Westinghouse|
-|Siemens Energy|
MCO.N|Moody's|Moody's Investors Service
SPGI.N|S&P Global|Standard & Poor's;Standard and Poor's
-|Fitch Ratings|Fitch?
-|Warner Bros|Warner Bros.
-|Universal Pictures|
-|Paramount Pictures|
-|Lehman Brothers|
-|Northvolt|
-|Heathrow Airport Holdings|
-|Thames Water|`;
