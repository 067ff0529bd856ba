import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../functions/formats/readings/language.ts';

describe('the language of a text', () => {
  it.each([
    ['en', 'The port opened on Sunday after three weeks of strikes, unions and the management said in a statement.'],
    ['fr', 'Le maire a promis mardi un port neuf. «C’est clair», a-t-il dit lors d’un repas.'],
    ['fr', 'Le port a rouvert dimanche après trois semaines de grève, ont annoncé les syndicats et la direction.'],
    ['fr', 'La police a arrêté mardi le chef présumé de la bande, a indiqué le parquet de la ville de Nice.'],
    ['fr', 'Le prix de la place de port a augmenté de 3% depuis janvier, selon une étude de la banque.'],
    [
      'es',
      'Los pescadores de la comarca de la ría piden que se les pague más por la merluza, según explicó el portavoz de la zona.',
    ],
    ['de', 'Die neue Bahn soll noch vor dem ersten Schnee fahren. Das teilte die Stadt nach einer Sitzung mit.'],
    ['es', 'El puerto abrió el domingo después de tres semanas de huelga, según los sindicatos y la dirección.'],
    [
      'it',
      'Il porto ha riaperto domenica dopo tre settimane di sciopero, hanno detto i sindacati e la direzione del porto.',
    ],
    ['pt', 'O porto reabriu no domingo depois de três semanas de greve, disseram os sindicatos e a direção do porto.'],
    [
      'nl',
      'De haven is zondag weer open gegaan na drie weken staking, zeiden de bonden en de directie van het bedrijf.',
    ],
    [
      'sv',
      'Hamnen öppnade på söndagen efter tre veckors strejk, enligt facket och ledningen för bolaget som äger den.',
    ],
    [
      'da',
      'Havnen åbnede søndag efter tre ugers strejke, siger fagforeningen og ledelsen af det selskab, der ejer den.',
    ],
    ['no', 'Havnen åpnet søndag etter tre ukers streik, sier fagforeningen og ledelsen av selskapet som eier den.'],
    [
      'fi',
      'Satama avattiin sunnuntaina kolmen viikon lakon jälkeen, kertoo ammattiliitto. Lakko on ohi, mutta se ei ole ratkaistu.',
    ],
    [
      'fi',
      'Satama on suljettu ja laituri on tyhjä. Kapteeni ei halua sanoa mitään, oli eilen maissa ja palaa huomenna aamulla.',
    ],
    [
      'pl',
      'Port otwarto w niedzielę po trzech tygodniach strajku, co potwierdziły związki oraz zarząd. To nie jest koniec sporu.',
    ],
    ['hu', 'A kikötő vasárnap nyílt meg három hét sztrájk után, és a szakszervezetek szerint ez még nem a vita vége.'],
    [
      'cs',
      'Vláda dnes schválila rozpočet. Předseda řekl, že je to velký den. Opozice se hlasování nezúčastnila, je proti.',
    ],
    [
      'cs',
      'Přístav byl v neděli otevřen po třech týdnech stávky, podle odborů se však spor nevyřešil a jednání pokračují.',
    ],
    [
      'ro',
      'Portul a fost redeschis duminică după trei săptămâni de grevă, dar sindicatele spun că nu s-a ajuns la un acord.',
    ],
    [
      'tr',
      'Liman üç hafta süren grevden sonra pazar günü açıldı, ancak sendikalara göre bu anlaşmazlık için bir çözüm değil.',
    ],
    ['ru', 'Порт открылся в воскресенье после трёх недель забастовки, сообщили профсоюзы и руководство.'],
    ['uk', 'Порт відкрився в неділю після трьох тижнів страйку, повідомили профспілки та керівництво.'],
    ['be', 'Порт адкрыўся ў нядзелю пасля трох тыдняў забастоўкі, паведамілі прафсаюзы і кіраўніцтва.'],
    ['bg', 'Пристанището отвори в неделя след три седмици стачка, съобщиха синдикатите и ръководството.'],
    ['ps', 'بندر د درېیو اونیو اعتصاب وروسته د یکشنبې په ورځ بېرته پرانیستل شو، اتحادیو او مشرتابه وویل.'],
    [
      'et',
      'Sadam on pärast streiki avatud, kuid laevad ei sõida, ütles kapten, sest tuul on liiga tugev ja see võib kesta veel kaks päeva.',
    ],
    [
      'lv',
      'Osta pēc trim nedēļām atkal ir atvērta, sacīja arodbiedrība, taču kuģi vēl neiet, jo vējš ir par stipru un tas var būt ilgi.',
    ],
    [
      'lt',
      'Uostas po trijų savaičių vėl yra atidarytas, sakė profsąjunga, bet laivai dar neplaukia, nes vėjas per stiprus ir tai gali būti ilgai.',
    ],
    [
      'vi',
      'Cảng đã mở cửa trở lại vào Chủ nhật sau ba tuần đình công, các công đoàn và ban quản lý cho biết, theo tin của đài.',
    ],
    ['ar', 'فتح الميناء يوم الأحد بعد ثلاثة أسابيع من الإضراب، حسبما ذكرت النقابات والإدارة.'],
    ['fa', 'بندر روز یکشنبه پس از سه هفته اعتصاب بازگشایی شد، گفتند اتحادیه‌ها و مدیریت چنین گزارش دادند.'],
    ['ur', 'بندر گوادر میں طوفان کے بعد جہازوں کی آمد و رفت بند کر دی گئی ہے، حکام نے بتایا'],
    ['zh', '工会和管理层表示，港口在罢工三周后于周日重新开放。'],
    ['ja', '労働組合と経営陣によると、港は三週間のストライキの後、日曜日に再開した。'],
    ['be', 'Порт зачынены на тры тыдні. Карабель стаіць ля берага, і ніхто не ведае, калі ён вернецца, сказаў мэр.'],
    ['ko', '노조와 경영진은 항구가 3주간의 파업 끝에 일요일에 다시 열렸다고 밝혔다.'],
    ['el', 'Το λιμάνι άνοιξε την Κυριακή μετά από τρεις εβδομάδες απεργίας, ανακοίνωσαν τα συνδικάτα.'],
  ])('is %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it.each([
    ['too few words', 'The bridge is open.'],
    [
      'names and figures',
      'Kotka 3 Riga 1; Oslo 2 Turku 2; Skua Bay 0 Tern Island 4; Hobart 1 Lisbon 1; Tampere 5 Malmo 2; Bergen 0',
    ],
    [
      'none of the languages',
      'Luka je otvorena nakon tri tjedna štrajka, priopćili su sindikati u zajedničkoj izjavi.',
    ],
    [
      'Croatian',
      'Uprava je danas otvorila luku za putnike, rekao je kapetan. Posada je glasovala protiv i rekla da ne plovi za te novce.',
    ],
    ['Serbian', 'Predsednik je rekao da je za to potrebno vreme i da se o svemu mora razgovarati sa svim strankama.'],
    [
      'Slovak',
      'Na úrade je podľa polície všetko v poriadku, po kontrole sa však už do budovy nikto nedostal a za dverami je ticho.',
    ],
    [
      'Slovenian',
      'Vlada je na seji v četrtek sprejela proračun za prihodnje leto, ki pa po mnenju opozicije ne rešuje težav države.',
    ],
    [
      'Catalan',
      'La policia ha detingut un home de 30 anys per un robatori en una botiga del centre de la ciutat, segons el cos.',
    ],
    [
      'Afrikaans',
      'Die hawe is Sondag weer oop ná drie weke se staking, het die vakbonde gesê, maar dit is nog nie die einde van die saak nie.',
    ],
    [
      'Swahili',
      'Bandari ilifunguliwa tena Jumapili baada ya wiki tatu za mgomo, alisema kiongozi wa chama cha wafanyakazi katika taarifa yake.',
    ],
    ['Kazakh', 'Порт үш апталық ереуілден кейін жексенбіде қайта ашылды, деп хабарлады кәсіподақтар мен басшылық.'],
    ['Kurdish', 'بەندەرەکە دوای سێ هەفتە لە مانگرتن ڕۆژی یەکشەممە کرایەوە، سەندیکاکان و بەڕێوەبەرایەتی ڕایانگەیاند.'],
    ['Russian without its letters', 'Президент объявил траур в стране'],
    [
      'Estonian without its letters',
      'Sadam on suletud ja laev on kai ees. Kapten ei taha midagi öelda, oli eile maal ja naaseb homme hommikul.',
    ],
    ['a few words of Estonian', 'Sadam avati pühapäeval pärast kolm nädalat kestnud streiki, teatasid ametiühingud.'],
  ])('is unknown in %s', (_what, text) => {
    expect(detectLanguage(text)).toBeUndefined();
  });
});
