// Invented pairs of texts: copies of one story as other sites carry it, and hard negatives: the same event told by
// another agency, an update of another day over the same background, reports made from one template.

export interface Pair {
  readonly name: string;
  readonly a: readonly string[];
  readonly b: readonly string[];
  readonly isDuplicate: boolean;
}

interface Told {
  readonly name: string;
  readonly wire: readonly string[];
  /** The same event by another agency. */
  readonly retold: readonly string[];
  /** What the next day's story says above the background of the first. */
  readonly nextDay: readonly string[];
}

const STORIES: readonly Told[] = [
  {
    name: 'ferry strike',
    wire: [
      'Ferry workers in Lisbon walked off the job on Monday after talks with the operator Tejo Lines broke down over weekend pay, leaving some 40,000 commuters without a crossing.',
      'The Maritime Labor Organization said nine out of ten crews had joined the strike, which is to last until Thursday. Tejo Lines put the figure at 62 percent.',
      '"We have asked for the same terms since March and we have had no answer," union leader Rita Falcao told reporters at the Cais do Sodre terminal.',
      'The company, which runs 31 boats on five routes, has offered a raise of 2.4 percent. The union demands 5 percent and a program of hiring to fill 120 vacant posts.',
      'City Hall laid on 55 additional buses over the bridge, but lines stretched for hundreds of meters by 8 a.m. and many offices let their staff work from home.',
      'It is the third strike on the river this year. The first, in February, ended after two days when the transport minister stepped in.',
    ],
    retold: [
      'Tens of thousands of people were stranded on the south bank of the Tagus at the start of the week as crews of the ferry company Tejo Lines stopped work in a row about pay at weekends.',
      'Union officials claimed that 90 percent of employees stayed away. Management spoke of fewer than two thirds.',
      'Rita Falcao, who heads the union, accused the employer of ignoring its requests for months.',
      'Extra buses crossed the bridge all morning, and the queues at the terminal in Almada were long. The walkout is planned to go on for four days.',
      'The firm says that it cannot pay more than 2.4 percent.',
    ],
    nextDay: [
      'The Portuguese government on Tuesday ordered minimum services on the Tagus ferries after a second day of stoppages, and called both sides to a meeting at the ministry.',
      'Transport Minister Duarte Nobre said one boat in three would have to sail in the rush hour from Wednesday, a ruling that the union said it would fight in court.',
    ],
  },
  {
    name: 'llama census',
    wire: [
      'Peru has counted its llamas for the first time in 14 years and found 746,000 of them, a fifth fewer than scientists had expected, the agriculture ministry said on Wednesday.',
      'The census, carried out by 2,300 students on foot and on motorcycles, showed that the herds had moved some 200 meters higher as the grasslands of the Altiplano dried out.',
      '"The animals have recognized the change before we did," said Elsa Quispe, a biologist at the National University of the Center who organized the count.',
      'Herders in Puno and Cusco told the students that springs on which their families had relied for generations now ran dry by August.',
      'The ministry plans to spend 18 million soles on wells and fodder. An organization of herders called the sum an insult and said it would not be enough for a single province.',
      'Llamas were domesticated in the Andes about 5,000 years ago and are kept for their wool and meat, and to carry loads where no road leads.',
    ],
    retold: [
      'There are far fewer llamas in the Peruvian Andes than had been thought, according to figures that the government in Lima published after its first survey of the kind since 2012.',
      'Students who walked the high plains for three months registered 746,000 animals. Experts had reckoned with more than 900,000.',
      'Drought is driving the flocks uphill, said biologist Elsa Quispe, who led the survey.',
      'Money for new wells is to follow, but representatives of the herders were not impressed by the announcement.',
    ],
    nextDay: [
      'Hundreds of herders blocked the road from Juliaca to Puno on Thursday to press for more aid, a day after a census put the number of llamas in Peru far lower than expected.',
      'Police said that some 60 trucks were held up at the pass of Crucero Alto. The herders let ambulances through and handed out potatoes to the drivers.',
    ],
  },
  {
    name: 'bank merger',
    wire: [
      "Norway's Fjordbank agreed on Friday to buy its smaller Danish rival Oresund Kredit for 3.1 billion euros in shares, creating the fourth largest lender in the Nordic region.",
      "Shareholders of Oresund Kredit will receive 0.84 of a Fjordbank share for each of theirs, a premium of 17 percent to Thursday's close, the two banks said in a statement.",
      '"Customers on both sides of the water have asked us for this for years," Fjordbank Chief Executive Ingrid Solheim said on a call with analysts.',
      'The banks expect savings of 210 million euros a year by 2029, mostly from shared computer centers. About 900 of 11,400 jobs will go, without forced redundancies in the first two years.',
      'Shares in Oresund Kredit rose 14.6 percent in Copenhagen. Fjordbank fell 3.2 percent in Oslo, the weakest performance in the financial index.',
      "The deal needs the approval of the regulators in Norway, Denmark and Sweden. Fjordbank's largest owner, a pension fund with 22 percent, said it favored the plan.",
    ],
    retold: [
      'Two Nordic banks are joining forces: Oslo-based Fjordbank takes over Oresund Kredit of Denmark in an all-share transaction worth around 3.1 billion euros.',
      'That values each Oresund share 17 percent above where it last traded. Investors in the buyer were less pleased, and its stock lost more than three percent.',
      'Solheim, who has led Fjordbank since 2023, will run the combined group. She promised that nobody would be dismissed before 2029.',
      'Analysts at Havn Securities called the price full but fair. Supervisors in three countries have yet to give their consent.',
    ],
    nextDay: [
      'The Danish finance union threatened on Saturday to oppose the takeover of Oresund Kredit by Fjordbank unless it was given a say in where offices close.',
      'Its chairman Mads Lykke said members had learned of the plan from the radio and that 41 branches in Jutland were at risk, a number the banks declined to confirm.',
    ],
  },
  {
    name: 'museum theft',
    wire: [
      'Thieves disguised as gardeners stole a bronze hippopotamus that is thought to be 3,900 years old from a museum in Ghent on Sunday and drove off in an electric van, police said.',
      'The figure, no longer than a hand, stood in a glass case on the second floor. The men told a guard that they had come to water the ferns, prosecutors said.',
      '"It took them four minutes, and they did water the ferns," museum director Koen Verlinden told a news conference.',
      'Investigators are analyzing pictures from 26 cameras and have asked anyone who saw a gray van near the Coupure canal between 10 and 11 a.m. to come forward.',
      'The piece was on loan from a foundation in Cairo and is insured for 1.8 million euros. The foundation said it was shocked and would review all its loans.',
      'In 2019 the same museum lost a silver spoon, which was found a week later in the pocket of a suit of armor.',
    ],
    retold: [
      'An ancient Egyptian statuette has disappeared from a Belgian museum. Two men in green overalls walked out with the little bronze hippo on Sunday morning, the public prosecutor in Ghent announced.',
      'Staff had let the pair in because they carried watering cans.',
      'Verlinden, the director, praised the calm of his guards and admitted that nobody had asked for a letter of appointment.',
      'The object belongs to owners in Egypt and dates from the Middle Kingdom. Officers are looking for a light-coloured delivery vehicle.',
    ],
    nextDay: [
      'Belgian police on Monday found the van that was used to steal an Egyptian bronze in Ghent, parked outside a flower shop in Bruges, but no trace of the hippopotamus.',
      'A woman of 34 who had rented the vehicle was questioned and let go. She said that it had been taken from her yard on Friday night while she was at a choir rehearsal.',
    ],
  },
  {
    name: 'volcano',
    wire: [
      'The Barren Horn volcano in the Aleutian Islands threw ash 9 kilometers into the sky on Tuesday, forcing airlines to reroute 37 flights between Asia and North America.',
      'The Alaska Volcano Center raised its aviation color code to red at 0412 GMT and said that the plume was drifting southeast at about 80 kilometers an hour.',
      '"This one gave us eleven minutes of warning, which is eleven more than last time," said geologist Tom Ananuk, who monitors the mountain from Homer.',
      'There are no settlements on the island. The crew of a crab boat that was sheltering in a bay reported gray flakes on deck and a smell of matches, the Coast Guard said.',
      'Polar Pacific canceled four flights and said it would lay on larger aircraft from Wednesday. Cargo carriers expected delays of up to six hours.',
      'Barren Horn last erupted in 2008, when ash closed the airport at Adak for three days.',
    ],
    retold: [
      'Air traffic over the northern Pacific was disrupted on Tuesday as a remote volcano in Alaska came back to life after 18 years.',
      'Barren Horn, on an uninhabited island of the Aleutians, sent up a cloud that pilots saw from 300 kilometers away. Dozens of planes had to fly a longer way round.',
      'Specialists at the observatory set the highest level of alert. Seismic noise had begun shortly before, geologist Ananuk explained.',
      'Fishermen near the island were unharmed. Passengers of Polar Pacific were put up in hotels in Anchorage.',
    ],
    nextDay: [
      'Ash from the Barren Horn volcano reached Vancouver Island on Wednesday and closed the airports at Tofino and Port Hardy, Canadian authorities said.',
      'Residents were told to keep windows shut and to clean solar panels with water only. The plume had thinned, and forecasters saw it moving out to sea by Friday.',
    ],
  },
  {
    name: 'chess final',
    wire: [
      'Sixteen-year-old Amara Okoye became the youngest winner of the Tallinn Masters on Saturday when she beat the top seed Viktor Hansen in a rapid playoff that lasted until midnight.',
      'The Nigerian gave up a rook on move 23 of the deciding game, a sacrifice that the commentators at first took for an error and the computers needed a minute to recognize.',
      '"I thought I had miscalculated, and then I thought that he would think so too," Okoye told a crowd of some 400 people in the old customs house.',
      'Hansen, who had won the tournament in 2022 and 2024, resigned with seven seconds on his clock. He shook her hand, and afterward signed the board.',
      'Okoye takes home 60,000 euros and rises to 11th place in the world. She said she would spend part of it on a chess center for girls in Enugu.',
      "India's Rohan Pillai came third with 6.5 points out of nine, half a point ahead of the defending champion Lena Roth.",
    ],
    retold: [
      "A Nigerian teenager has won one of the strongest chess events of the year. Amara Okoye, 16, defeated Norway's Viktor Hansen in a play-off in the Estonian capital late on Saturday.",
      'Both had finished the nine rounds level. After two draws at a faster rate she offered a rook in the third game, and her opponent never recovered.',
      'No one of her age had won in Tallinn before. The previous record was held by Hansen himself, who was 19.',
      'The prize fund is 200,000 euros. The world championship begins in November.',
    ],
    nextDay: [
      'Thousands of people cheered Amara Okoye at the airport in Lagos on Sunday as she came home from her triumph in Estonia, and the governor gave her a bicycle.',
      'The federation said that she would lead the Nigerian team at the Olympiad in Tashkent in September, and that it had found a sponsor for her coach until 2028.',
    ],
  },
  {
    name: 'vaccine trial',
    wire: [
      'An experimental vaccine against dengue fever cut hospital admissions by 78 percent in a trial with 19,500 children in Vietnam and the Philippines, its maker Helvia said on Monday.',
      'The results, which have not yet been reviewed by other scientists, showed protection against all four types of the virus for at least 26 months after a single dose.',
      '"For the first time we can talk about one shot in the school year," said Dr. Mai Tran of the Pasteur Center in Nha Trang, who led the study.',
      'Mild fever was the most common side effect. Two cases of hemorrhage were analyzed by an independent panel, which found no link with the injection.',
      'Helvia, based in Basel, hopes for a license in 2027 and says it can make 70 million doses a year at its plant in Colombo. It did not name a price.',
      'The World Health Organization estimates that 390 million people are infected each year. Two vaccines are in use, both of them in several doses.',
    ],
    retold: [
      'Swiss drugmaker Helvia has reported success with a new dengue shot. One injection kept nearly four out of five children out of hospital, the company announced in Basel.',
      'Almost 20,000 girls and boys in two countries took part in the study, which ran for more than two years.',
      'Independent experts welcomed the news but asked to see the data. "Press releases do not protect anyone," said epidemiologist Hugo Brandt in Hamburg.',
      'Approval could follow next year. The stock gained nine percent on the Zurich exchange.',
    ],
    nextDay: [
      'The Philippines asked the drugmaker Helvia on Tuesday to hand over the full data of its dengue trial before it would consider ordering any of the vaccine.',
      'Health Secretary Paolo Reyes recalled the scandal of 2017, when an earlier product had to be withdrawn from schools, and said that parents deserved every table and footnote.',
    ],
  },
  {
    name: 'train crash',
    wire: [
      'A freight train loaded with sugar ran into the back of a stationary maintenance car near Brno on Thursday, injuring five workers and closing the main line between Prague and Vienna.',
      'The fire brigade freed two men from the cab in an operation that took three hours. One of them was flown to the trauma center in Olomouc, regional spokeswoman Jana Kralova said.',
      'The rail inspectorate said that a signal had shown green, although the track was occupied. It has taken away the logs of the signal box at Modrice.',
      '"Sugar lay as high as my knees, and it was beginning to melt in the rain," said farmer Pavel Urban, who was the first at the scene.',
      'Some 80 trains were rerouted through Breclav and travelers faced delays of up to two hours. The operator said that one track might reopen on Friday evening.',
      'The damage is estimated at 95 million crowns. It was the worst accident on the line since 2015.',
    ],
    retold: [
      'Five people were hurt on Thursday when a goods train hit a repair vehicle in the south of the Czech Republic. The driver survived with broken legs.',
      'The accident happened at about four in the morning outside Modrice. Several hundred tons of sugar spilled over the embankment.',
      'Why the train was let onto the occupied section is unclear. Inspectors suspect a fault in the interlocking.',
      'International services between Germany, the Czech capital and Austria had to make a detour, and passengers were advised to put off their journeys.',
    ],
    nextDay: [
      'Czech investigators said on Friday that a worn relay had set a signal to green before a crash at Brno, and ordered checks of 340 signal boxes of the same make.',
      'The minister of transport, Ondrej Malik, promised that none of them would stay in service without a second lock, and put the cost at 12 million crowns.',
    ],
  },
  {
    name: 'wine harvest',
    wire: [
      'French winemakers expect the smallest harvest since 1957 after frost in April and hail in July ruined a third of the vines in Burgundy and the Loire, the farm ministry said on Friday.',
      'Output is forecast at 32.6 million hectoliters, 21 percent below the average of the past five years. Champagne, which can draw on stocks, will be least affected.',
      '"I have picked in six days what used to take us three weeks," said Odile Marchand, who grows Chardonnay on nine hectares near Macon.',
      'Prices for young wine have risen by a quarter since June. Merchants in Bordeaux said that buyers from the United States were ordering earlier than usual in fear of new tariffs.',
      "The growers' organization asked for tax relief and for a program that would pay half the cost of candles and wind machines.",
      'The ministry will publish its next estimate on October 9, when most of the grapes are in.',
    ],
    retold: [
      'France faces its poorest vintage for almost seventy years. Frosty nights in spring and storms in summer have left many vineyards bare, official figures show.',
      'The government in Paris now reckons with less than 33 million hectolitres, about a fifth down on what is normal.',
      'In Burgundy some estates will make no wine at all. Odile Marchand, near Macon, finished within a week.',
      "Traders see prices climbing further. The producers' federation called for help from the state.",
    ],
    nextDay: [
      'France will set aside 150 million euros for winemakers who lost their crop to frost and hail, Agriculture Minister Luc Perrault said on Saturday on a visit to Beaune.',
      'Half of the money is to be paid out before Christmas. Estates that had taken out insurance would not be worse off than those that had not, he promised.',
    ],
  },
  {
    name: 'satellite launch',
    wire: [
      'Kenya put its first weather satellite into orbit on Tuesday from a platform off Malindi, and said it would share the pictures with all its neighbors free of charge.',
      'The 310-kilogram craft, named Kipepeo, separated from the upper stage 27 minutes after lift-off and unfolded its panels on the second attempt, the space agency said.',
      '"When the line on the screen went up, I forgot every word of the speech I had written," program director Wanjiru Kamau told Parliament by telephone.',
      'Kipepeo is to recognize storms over Lake Victoria up to six hours before they form. Each year some 3,000 fishermen drown there, many of them in sudden squalls.',
      'The mission cost 41 million dollars, a third of it paid by the African Development Bank. The instruments were built in Nairobi and Bremen.',
      'A twin is scheduled for 2028. The platform itself had been used for rocket launches by Italy until 1988.',
    ],
    retold: [
      'A Kenyan satellite for weather forecasts has reached space. The rocket rose from a former Italian sea platform in the Indian Ocean early on Tuesday and released Kipepeo half an hour later.',
      'For a moment engineers had feared for the mission, since one solar panel jammed.',
      'It is meant above all to make fishing on Lake Victoria safer, where sudden storms kill thousands.',
      'Director Kamau thanked her team. Neighbouring states may use the images without paying, said the agency, which plans another launch in two years.',
    ],
    nextDay: [
      'The Kenyan weather satellite Kipepeo sent its first picture on Wednesday, a cloud over Mount Elgon in the shape of a teapot, and engineers said that all its instruments worked.',
      'Uganda and Tanzania signed up for the service within hours. Rwanda would follow by the end of the month, its minister for infrastructure said in Kigali.',
    ],
  },
  {
    name: 'cheese tariff',
    wire: [
      'Canada will double its duty on imported cheese from January 1 to protect farmers in Quebec and Ontario, Trade Minister Claire Beaumont said on Wednesday, drawing anger from Europe.',
      'The tariff rises to 46 percent on everything above a quota of 17,700 tons. Cheddar from Britain, which has a treaty of its own, is not affected until 2028.',
      '"We did not seek this quarrel, but our dairies are closing at a rate of one a week," Beaumont told a news conference in Ottawa.',
      'The European Commission said it would analyze the step and defend its producers at the World Trade Organization. A diplomat said maple syrup and snowmobiles were on a list of targets.',
      'Importers in Toronto warned that a kilo of Parmesan could cost 60 dollars by Easter. Restaurants have begun to fill their cellars.',
      'Canada bought cheese for 720 million dollars abroad last year, two thirds of it from Italy, France and Switzerland.',
    ],
    retold: [
      'Ottawa is raising the barriers for foreign cheese. As of the new year the customs duty outside the quota climbs from 23 to 46 percent, the trade minister announced.',
      'Brussels reacted sharply and said that it might take the case to Geneva.',
      "Farmers' groups in eastern Canada praised Beaumont. Consumers will have to dig deeper into their pockets, said a spokesman of the retailers, who expects Italian hard cheese to become a luxury.",
      'Britain is exempt for the time being.',
    ],
    nextDay: [
      'The European Union on Thursday threatened Canada with duties of 25 percent on maple syrup, snowmobiles and lobster if it went ahead with its tariff on cheese.',
      'Commissioner Stefan Riedl gave Ottawa until December 15 to come back to the table. A first round of talks by video had ended after 40 minutes, officials said.',
    ],
  },
  {
    name: 'city bees',
    wire: [
      'Bees in central Warsaw make more honey than those in the fields around it, and it holds fewer traces of pesticides, a study of 118 hives by the Polish Academy of Sciences has found.',
      'Each colony on the roofs of the city gave 19 kilograms last year, against 12 in the countryside, where large plots of corn leave little in flower after June.',
      '"A linden on a boulevard is a better meadow than most meadows," said Professor Hanna Wilk, whose team analyzed 2,400 samples over three summers.',
      'Traces of heavy metals were somewhat higher near the ring road, but remained below a tenth of the limit for food, the authors said.',
      "The mayor's office has set up hives on the opera house and on two labor exchanges, and sells the honey in aid of a children's hospital.",
      'The study was published in the journal Urban Ecology Letters. It did not receive any funds from beekeepers or the chemical industry.',
    ],
    retold: [
      'City honey is better than its reputation, according to Polish researchers who compared hives in Warsaw with others in villages in Mazovia.',
      'Urban colonies were more productive by more than half, and their product was cleaner. Hanna Wilk, who directed the work, sees the reason in the many lime trees.',
      'Only along busy roads did the scientists detect slightly more lead. It was far from dangerous, they stressed.',
      'Rooftop beekeeping has become fashionable in many capitals. Warsaw earns money for a clinic with it.',
    ],
    nextDay: [
      'Warsaw plans to plant 4,000 lindens along its boulevards by 2030 after a study praised the honey of the bees in the city, Mayor Ewa Zielinska said on Friday.',
      'Farmers reacted with scorn. A spokesman for the corn growers of Mazovia said that nobody had ever fed a country from a roof, and asked to see the raw numbers.',
    ],
  },
];

type Rule = (paragraphs: readonly string[]) => readonly string[];

const BRITISH: readonly (readonly [RegExp, string])[] = [
  [/organiz/g, 'organis'],
  [/Organiz/g, 'Organis'],
  [/recogniz/g, 'recognis'],
  [/analyz/g, 'analys'],
  [/\bLabor\b/g, 'Labour'],
  [/\blabor\b/g, 'labour'],
  [/\bCenter\b/g, 'Centre'],
  [/\bcenter(s?)\b/g, 'centre$1'],
  [/\bprogram\b/g, 'programme'],
  [/meters\b/g, 'metres'],
  [/liters\b/g, 'litres'],
  [/\bcolor\b/g, 'colour'],
  [/neighbors/g, 'neighbours'],
  [/favored/g, 'favoured'],
  [/\barmor\b/g, 'armour'],
  [/\bgray\b/g, 'grey'],
  [/canceled/g, 'cancelled'],
  [/travelers/g, 'travellers'],
  [/hemorrhage/g, 'haemorrhage'],
  [/license\b/g, 'licence'],
  [/ percent\b/g, ' per cent'],
];

const inBritish: Rule = (paragraphs) =>
  paragraphs.map((text) => BRITISH.reduce((changed, [from, to]) => changed.replace(from, to), text));

const withoutLast =
  (count: number): Rule =>
  (paragraphs) =>
    paragraphs.slice(0, -count);

const withTail: Rule = (paragraphs) => [
  ...paragraphs,
  'Sign up for the Harbor Gazette newsletter and get the stories of the day in your inbox every morning at 7.',
  'Harbor Gazette 2026. All rights reserved. This material may not be published, broadcast, rewritten or redistributed without permission.',
];

const withDateline: Rule = ([first, ...rest]) => [`EXAMPLE CITY, November 24 (Example Wire) — ${first}`, ...rest];

const withStandfirst: Rule = (paragraphs) => [
  'What we know so far, and what it means for readers here.',
  ...paragraphs,
];

const withCurlyQuotes: Rule = (paragraphs) =>
  paragraphs.map((text) => text.replace(/"([^"]*)"/g, '“$1”').replace(/'/g, '’'));

const inSentences: Rule = (paragraphs) => paragraphs.flatMap((text) => text.split(/(?<=[.!?]) (?=[A-Z])/));

const inOneParagraph: Rule = (paragraphs) => [paragraphs.join(' ')];

const withSigns: Rule = (paragraphs) =>
  paragraphs.map((text) => text.replace(/ percent\b/g, '%').replace(/\bkilometers\b/g, 'km'));

const edited: Rule = (paragraphs) =>
  paragraphs.map((text) =>
    text
      .replace(/\bsaid\b/, 'says')
      .replace(/\babout\b/, 'around')
      .replace(/\bsome (?=\d)/, 'nearly ')
      .replace(/\bwhich\b/, 'that'),
  );

const withoutThird: Rule = (paragraphs) => paragraphs.filter((_, at) => at !== 2);

const all =
  (...rules: readonly Rule[]): Rule =>
  (paragraphs) =>
    rules.reduce((changed, rule) => rule(changed), paragraphs);

/** What other sites make of a story; headlines are theirs anyway and take no part in the comparison. */
const COPIES: Readonly<Record<string, Rule>> = {
  'in British spelling': inBritish,
  'without its last paragraph': withoutLast(1),
  'without its last two paragraphs': withoutLast(2),
  'under another dateline': withDateline,
  'with the tail of a publisher': withTail,
  'in British spelling, cut, with a tail': all(inBritish, withoutLast(1), withTail),
  'in sentences, with curly quotes': all(inSentences, withCurlyQuotes),
  'in one paragraph, with signs for words': all(inOneParagraph, withSigns),
  'under a standfirst and a dateline, cut': all(withDateline, withStandfirst, withoutLast(2)),
  'with a word changed in each paragraph': all(edited, inBritish),
  'without its third paragraph, edited': all(withoutThird, edited),
};

const duplicates: readonly Pair[] = STORIES.flatMap(({ name, wire }) =>
  Object.entries(COPIES).map(([how, copy]) => ({ name: `${name} ${how}`, a: wire, b: copy(wire), isDuplicate: true })),
);

const different = (name: string, a: readonly string[], b: readonly string[]): Pair => ({
  name,
  a,
  b,
  isDuplicate: false,
});

const sameEvent: readonly Pair[] = STORIES.flatMap(({ name, wire, retold }) => [
  different(`${name} told by another agency`, wire, retold),
  different(`${name} told by another agency, in British spelling`, inBritish(wire), retold),
  different(`${name} told by another agency, cut`, withoutLast(2)(wire), retold),
  different(`${name} told by another agency, both with one publisher's tail`, withTail(wire), withTail(retold)),
]);

const ofTheNextDay: readonly Pair[] = STORIES.flatMap(({ name, wire, nextDay }) => [
  different(`${name}, the next day over all the background`, wire, [...nextDay, ...wire.slice(1)]),
  different(`${name}, the next day over some background`, wire, [...nextDay, ...wire.slice(3)]),
  different(
    `${name}, the next day, with one publisher's tail`,
    withTail(wire),
    withTail([...nextDay, ...wire.slice(1, -1)]),
  ),
]);

type Template = (fill: readonly string[]) => readonly string[];

const earnings: Template = ([company, day, profit, share, before, revenue, estimate]) => [
  `${company} on ${day} reported a third-quarter profit of $${profit} million, or ${share} cents per share, compared with ${before} cents per share a year earlier.`,
  `Revenue rose to $${revenue} million. Analysts on average had expected earnings of ${estimate} cents per share, according to figures compiled by Example Data.`,
  'The company said that it continued to see healthy demand in its main markets and that it confirmed its outlook for the full year.',
  `Shares of ${company} were little changed in premarket trading.`,
];

const warning: Template = ([office, day, county, wind, from, to, city]) => [
  `The weather office in ${office} issued a storm warning for ${county} on ${day}, with gusts of up to ${wind} kilometers an hour between ${from} and ${to}.`,
  `Residents were advised to stay indoors, to secure loose objects and to keep away from trees and scaffolding. Ferries to ${city} may be canceled at short notice.`,
  'The office said that it would update its forecast every three hours. Emergency services asked the public to call only in case of danger to life.',
];

const match: Template = ([home, away, goals, scorer, minute, points, place]) => [
  `${home} beat ${away} ${goals} on Saturday with a goal by ${scorer} in the ${minute} minute to stay in touch with the leaders of the first division.`,
  `The win takes ${home} to ${points} points and up to ${place} place in the table, while ${away} remain without a victory away from home this season.`,
  'Both sides had chances in a lively first half, but the goalkeepers were in good form. After the break the visitors had more of the ball without making much of it.',
];

const rates: Template = ([bank, day, rate, inflation, target, governor, next]) => [
  `The central bank of ${bank} left its benchmark interest rate unchanged at ${rate} percent on ${day}, as expected by most economists in a poll.`,
  `Inflation slowed to ${inflation} percent last month, closer to the bank's target of ${target} percent. Risks to the outlook for prices remain balanced, the bank said in a statement.`,
  `Governor ${governor} is to explain the decision at a news conference later in the day. The next meeting on monetary policy is scheduled for ${next}.`,
];

const TEMPLATES: readonly (readonly [string, Template, readonly string[]])[] = [
  [
    'earnings',
    earnings,
    [
      'Acorn Tools Inc|Tuesday|41.2|83|77|512|80',
      'Bluewater Foods Co|Tuesday|18.9|35|38|240|33',
      'Cinder Logistics Ltd|Wednesday|112.4|141|120|1,904|139',
      'Dovetail Software Inc|Thursday|7.3|12|9|88|11',
      'Evergreen Paper Corp|Thursday|64.0|97|101|730|95',
    ],
  ],
  [
    'weather warning',
    warning,
    [
      'Bergen|Monday|Stord|110|noon|midnight|Askoy',
      'Cork|Tuesday|Kerry|95|6 p.m.|dawn|Cape Clear',
      'Gdansk|Friday|Pomerania|120|3 a.m.|10 a.m.|Hel',
      'Brest|Sunday|Finistere|130|2 p.m.|9 p.m.|Ouessant',
      'Aberdeen|Thursday|Moray|105|4 a.m.|noon|Lerwick',
    ],
  ],
  [
    'match report',
    match,
    [
      'Rovers|Harbour Town|1-0|Luis Mora|78th|31|fourth',
      'Kingsmead|Old Mill|2-1|Ade Bello|90th|28|fifth',
      'Sandford|Port Vale Rangers|3-2|Jon Hart|61st|40|second',
      'Northgate|Castle Rovers|1-0|Piet Vos|12th|22|ninth',
      'Westbury|Quayside|2-0|Marco Neri|55th|35|third',
    ],
  ],
  [
    'rate decision',
    rates,
    [
      'Sweden|Wednesday|2.25|2.4|2|Karin Lund|January 14',
      'Hungary|Tuesday|6.50|4.1|3|Peter Szabo|December 16',
      'Chile|Thursday|5.00|3.8|3|Ines Rojas|January 27',
      'Thailand|Wednesday|2.00|1.1|2|Anan Suk|February 5',
      'Georgia|Friday|8.00|3.3|3|Nino Beridze|March 11',
    ],
  ],
];

const fromOneTemplate: readonly Pair[] = TEMPLATES.flatMap(([name, template, fills]) => {
  const reports = fills.map((fill) => template(fill.split('|')));
  return reports.flatMap((a, at) =>
    reports.slice(at + 1).map((b, after) => different(`${name} ${at} and ${at + 1 + after}`, a, b)),
  );
});

/** One company or bank in two quarters: only the figures differ. */
const ofTheNextQuarter: readonly Pair[] = TEMPLATES.filter(
  ([, template]) => template !== match && template !== warning,
).flatMap(([name, template, fills]) =>
  fills.map((fill, at) =>
    different(
      `${name} ${at} and the same a quarter later`,
      template(fill.split('|')),
      template(fill.replace(/\d/g, (digit) => String((Number(digit) + 3) % 10)).split('|')),
    ),
  ),
);

export const PAIRS: readonly Pair[] = [
  ...duplicates,
  ...sameEvent,
  ...ofTheNextDay,
  ...fromOneTemplate,
  ...ofTheNextQuarter,
];

/** Different stories, for measures over a whole store. */
export const ALL_TEXTS: readonly (readonly string[])[] = STORIES.flatMap(({ wire, retold, nextDay }) => [
  wire,
  retold,
  [...nextDay, ...wire.slice(1)],
]);
