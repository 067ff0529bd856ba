// Mail whose charset is missing or wrong: which texts are taken for those of another alphabet or of central Europe, and
// which stay in Windows' western set whatever signs they hold.
import { describe, expect, it } from 'vitest';
import { decodeCharset, decodeHtmlCharset } from '../../functions/formats/mail/charset.ts';
import { legacyDecoder } from '../../functions/formats/syntax/legacy-charset.ts';

function encoded(text: string, label: string): Uint8Array {
  const decoder = new TextDecoder(label);
  const bytes = new Map(Array.from({ length: 256 }, (_, at) => [decoder.decode(Uint8Array.of(255 - at)), 255 - at]));
  return Uint8Array.from(text, (letter) => (letter < '\x80' ? letter.charCodeAt(0) : bytes.get(letter)!));
}

/** The same for two bytes to a character. */
function encodedInPairs(text: string, label: string): Uint8Array {
  const decoder = new TextDecoder(label);
  const bytes = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) bytes.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
  }
  return Uint8Array.from([...text].flatMap((sign) => (sign < '\x80' ? [sign.charCodeAt(0)] : bytes.get(sign)!)));
}

const PADDED = (cell: string): string => `${cell}${'\u00a0'.repeat(8)}3`;

describe('text that declares no set', () => {
  it.each([
    ['windows-1252', '¿Cómo pasó? ¿Cómo terminó?'],
    ['windows-1252', 'Škoda to build a plant'],
    [
      'windows-1252',
      'Ang mga residente sa Parañaque at Las Piñas ay lumikas na sa mga paaralan, at ang bagyo ay na sa hilaga na.',
    ],
    ['windows-1251', 'Мэр города заявил, что порт будет закрыт на год.'],
    ['windows-1251', 'ПОРТ ЗАКРЫТ НА ГОД ИЗ-ЗА РАБОТ'],
    ['koi8-r', 'ПОРТ ЗАКРЫТ НА ГОД ИЗ-ЗА РАБОТ'],
    ['koi8-r', 'Порт закрыт на год, сказал мэр'],
    ['windows-1251', 'Градоначелник је рекао да ће лука бити затворена годину дана.'],
    ['windows-1251', 'Мэр сказаў, што ўрад прыме бюджэт заўтра.'],
    ['windows-1253', 'Ο ΔΗΜΑΡΧΟΣ ΔΗΛΩΣΕ ΤΗ ΔΕΥΤΕΡΑ ΟΤΙ ΤΟ ΛΙΜΑΝΙ ΘΑ ΚΛΕΙΣΕΙ'],
    ['iso-8859-7', '‘Όχι’ είπε ο δήμαρχος. Άλλοι λένε ότι το λιμάνι θα κλείσει για έναν χρόνο.'],
    ['windows-1256', 'قال رئيس البلدية يوم الاثنين إن الميناء سيغلق لمدة عام'],
    [
      'windows-1250',
      'Rada miasta zdecydowała, że port będzie zamknięty przez rok. Są za to nowe drogi, które się podoba.',
    ],
    [
      'iso-8859-2',
      'Rada miasta zdecydowała, że port będzie zamknięty przez rok. Są za to nowe drogi, które się podoba.',
    ],
    [
      'windows-1250',
      'Trajekti iz luke opet plove nakon bure koja je trajala dva dana, a putnici su čekali na obali, što će biti već sutra.',
    ],
    [
      'iso-8859-2',
      'Trajekti iz luke opet plove nakon bure koja je trajala dva dana, a putnici su čekali na obali, što će biti već sutra.',
    ],
    [
      'windows-1250',
      'Trajekty z prístavu opäť premávajú po búrke, ktorá trvala dva dni. Cestujúci čakali na brehu, ale nikto sa nezranil.',
    ],
    [
      'iso-8859-2',
      'Trajekty z prístavu opäť premávajú po búrke, ktorá trvala dva dni. Cestujúci čakali na brehu, ale nikto sa nezranil.',
    ],
    [
      'windows-1250',
      'Trajekti iz luke spet plujejo po burji, ki je trajala dva dni. Potniki so čakali na obali, že danes pa bo bolj običajno.',
    ],
    [
      'iso-8859-2',
      'Trajekti iz luke spet plujejo po burji, ki je trajala dva dni. Potniki so čakali na obali, že danes pa bo bolj običajno.',
    ],
    [
      'windows-1257',
      'Ostas kuģi pēc vētras atkal iet jūrā, sacīja kapteinis, taču ūdens vēl ir augsts un tas var būt līdz rītam, kā arī ilgāk.',
    ],
    [
      'windows-1257',
      'Uosto laivai po audros vėl plaukia į jūrą, sakė kapitonas, bet vanduo dar yra aukštas ir tai gali būti iki ryto.',
    ],
    ['windows-1251', '<style>p { margin: 0 }</style><p class="lead">Мэр города заявил об этом</p><p>Порт закрыт</p>'],
  ])('is of its alphabet: %s, %s', (label, text) => {
    expect(decodeCharset(encoded(text, label), undefined)).toBe(text);
  });

  it.each([
    ['shift_jis', '港は月曜日に閉鎖されると市長が述べた。'],
    ['euc-jp', '港は月曜日に閉鎖されると市長が述べた。'],
    ['euc-kr', '시장은 항구가 1년 동안 문을 닫을 것이라고 말했다.'],
    ['gb18030', '市长星期一说，这个港口将在一年后重新开放。'],
    ['big5', '市長星期一說，這個港口將在一年後重新開放。'],
  ])('is of Asia: %s, %s', (label, text) => {
    expect(decodeCharset(encodedInPairs(text, label), undefined)).toBe(text);
  });

  it.each([
    ['macintosh', 'ÉCOLE, ÉTAT, ÉLECTIONS, ÉGLISE'],
    ['windows-1250', 'Było mało, będzie około miliona złotych'],
    ['windows-1252', '¤¤¤¤¤¤¤¤ Färjan från Åbo går på måndag när vädret är så där, säger kaptenen på bryggan.'],
  ])('is not of Asia where letters with accents stand apart, or one sign in a row: %s, %s', (label, text) => {
    const bytes = encoded(text, label);

    expect(legacyDecoder(bytes)(bytes)).toBe(text);
  });

  it('is not asked for its alphabet where its bytes are those of no text', () => {
    const text = 'Мэр города заявил, что порт будет закрыт на год. '.repeat(40);
    const bytes = encoded(text, 'windows-1251');

    expect(legacyDecoder(bytes)(bytes)).toBe(text);
    const binary = bytes.map((byte, at) => (at % 12 === 0 ? 0x01 : byte));
    expect(legacyDecoder(binary)(binary)).toBe(new TextDecoder('windows-1252').decode(binary));
    const message = bytes.map((byte, at) => (at % 80 === 0 ? 0x1e : byte));
    expect(legacyDecoder(message)(message)).toContain('города');
  });

  it.each([
    'The council’s vote—the closest yet—ended in the night; it’s over.',
    '“It’s right,” she said—and left.',
    'Paris–Dakar',
    'Kiel–Oslo: Fähre fällt aus',
    '•The council voted on Monday',
    'The harbour\u00a0of\u00a0Arden takes 50\u00a0µg/m³ of Harbour™ and Windows®',
    '¡Gana Arden! ¿Sube el precio del gas?',
    `${'\u00a0'.repeat(5)}The council voted to close it, which costs £3m.\n\n${'\u00a0'.repeat(5)}The mayor voted.`,
    'The council\u00a0—\u00a0the oldest\u00a0—\u00a0voted; the mayor\u00a0—\u00a0who was there\u00a0—\u00a0did not.',
    ['Arden', 'Borough', 'Castle', 'Dunmore'].map(PADDED).join('\n'),
    'ÅÄÖ, ÅÄÖ och ÅÄÖ är bokstäver, säger läraren',
    '———————\nThe café owner voted.\n———————\nThe mayor did.\n———————',
    'L’été à Étréchy, où l’œuvre fut créée : « déjà vu », 12 € l’entrée…',
    'Prix : 3 m³ à 5 €/m², dit Ærø',
    'Bärn: à l’hôtel, où la fête a commencé',
    'Die Sängerin Æsa Þórðardóttir sagt „Grüß Gott“, für 5 €.',
  ])('is of western Europe whatever signs it holds: %s', (text) => {
    expect(decodeCharset(encoded(text, 'windows-1252'), undefined)).toBe(text);
    expect(decodeCharset(encoded(text, 'windows-1252'), 'iso-8859-1')).toBe(text);
  });
});

it('a text in another set than its header says is UTF-8 where every byte is', () => {
  const text = 'Źródło – żółć';

  expect(decodeCharset(Buffer.from(text), 'iso-8859-2')).toBe(text);
  expect(decodeCharset(encoded('Źródło', 'iso-8859-2'), 'iso-8859-2')).toBe('Źródło');
});

it('a text has the signs that programs copied from the set of Windows', () => {
  expect(decodeCharset(Buffer.from('it\u0092s'), 'utf-8')).toBe('it’s');
  expect(decodeCharset(encoded('„Wiśni”', 'windows-1250'), 'iso-8859-2')).toBe('„Wiśni”');
});

describe('HTML whose header declares no set', () => {
  const page = (label: string): string => `<meta charset="${label}"><p>Café für alle: żółć</p>`;

  it.each(['iso-8859-15', 'windows-1251', 'iso-2022-jp', 'x-user-defined', 'utf-16'])(
    'is UTF-8 where it is valid, though a template says %s',
    (label) => {
      expect(decodeHtmlCharset(Buffer.from(page(label)))).toBe(page(label));
    },
  );

  it('is what it says where it is no UTF-8', () => {
    const text = '<meta charset="iso-8859-2"><p>żółć</p>';

    expect(decodeHtmlCharset(encoded(text, 'iso-8859-2'))).toBe(text);
  });

  it('is Japanese in seven bits where it has its escapes', () => {
    const bytes = Buffer.from('<meta charset="iso-2022-jp"><p>\x1b$B9A\x1b(B</p>', 'latin1');

    expect(decodeHtmlCharset(bytes)).toBe('<meta charset="iso-2022-jp"><p>港</p>');
  });

  it('is of Windows where it says a set for signs of its own', () => {
    const text = '<meta charset="x-user-defined"><p>Café</p>';

    expect(decodeHtmlCharset(encoded(text, 'windows-1252'))).toBe(text);
  });
});
