import { describe, expect, it } from 'vitest';
import type { Credit, CreditRole } from '../../functions/article/article.ts';
import { readSignoff } from '../../functions/formats/readings/signoff.ts';

const person = (role: CreditRole, name: string, place?: string): Credit => ({
  role,
  kind: 'person',
  name,
  ...(place ? { place } : {}),
});
const organisation = (role: CreditRole, name: string, place?: string): Credit => ({
  role,
  kind: 'organisation',
  name,
  ...(place ? { place } : {}),
});

const signoffs: readonly [text: string, credits: Credit[]][] = [
  ['(إعداد أحمد علي للنشرة العربية - تحرير سمير حسن)', [person('writing', 'أحمد علي'), person('editing', 'سمير حسن')]],
  [
    '(تغطية صحفية أحمد علي وسمير حسن - تحرير علي وليد)',
    [person('reporting', 'أحمد علي'), person('reporting', 'سمير حسن'), person('editing', 'علي وليد')],
  ],
  ['（编译 张三/李四；审校 王五）', [person('other', '张三'), person('other', '李四'), person('editing', '王五')]],
  ['（山田太郎　編集：鈴木花子）', [person('reporting', '山田太郎'), person('editing', '鈴木花子')]],
  [
    '(Reporting by Ann Example in Oslo, Bo Muster in Bern; Writing by Cy Sample; Editing by Di Model and Ed Test)',
    [
      person('reporting', 'Ann Example', 'Oslo'),
      person('reporting', 'Bo Muster', 'Bern'),
      person('writing', 'Cy Sample'),
      person('editing', 'Di Model'),
      person('editing', 'Ed Test'),
    ],
  ],
  [
    '(Reporter: Ann Example, redigiert von Di Model. Bei Rückfragen wenden Sie sich bitte an die Redaktion unter +49 30 0000)',
    [person('reporting', 'Ann Example'), person('editing', 'Di Model')],
  ],
  [
    '(Reportagem de Ann Example; Edição de Di Model)',
    [person('reporting', 'Ann Example'), person('editing', 'Di Model')],
  ],
  [
    '(Reporting by Reuters, writing by Cy Sample, editing by Di Model)',
    [organisation('reporting', 'Reuters'), person('writing', 'Cy Sample'), person('editing', 'Di Model')],
  ],
  [
    '(Reporting by Ann Example in Houston and Bo Muster in Nashville; Editing by Di Model)',
    [
      person('reporting', 'Ann Example', 'Houston'),
      person('reporting', 'Bo Muster', 'Nashville'),
      person('editing', 'Di Model'),
    ],
  ],
  [
    '(Reporting by Ann Example and Bo Muster in Bengaluru)',
    [person('reporting', 'Ann Example', 'Bengaluru'), person('reporting', 'Bo Muster', 'Bengaluru')],
  ],
  [
    '(Reporting by Ann Example, Bo Muster and Cy Sample in Lyon)',
    [
      person('reporting', 'Ann Example', 'Lyon'),
      person('reporting', 'Bo Muster', 'Lyon'),
      person('reporting', 'Cy Sample', 'Lyon'),
    ],
  ],
  [
    '(Reporting by Ann Example, Bo Muster in Lyon)',
    [person('reporting', 'Ann Example'), person('reporting', 'Bo Muster', 'Lyon')],
  ],
  [
    '(Reporting by Ann Example in Oslo; Additional reporting by Bo Muster; Editing by Di Model)',
    [person('reporting', 'Ann Example', 'Oslo'), person('reporting', 'Bo Muster'), person('editing', 'Di Model')],
  ],
  [
    '(Reporting and writing by Ann Example; Editing by Di Model)',
    [person('reporting', 'Ann Example'), person('writing', 'Ann Example'), person('editing', 'Di Model')],
  ],
  [
    '(Reporting By Ann Example; editing by Di Model)',
    [person('reporting', 'Ann Example'), person('editing', 'Di Model')],
  ],
  ['(Compiled by Ann Example)', [person('compiled', 'Ann Example')]],
  [
    '(Graphics by Ann Example; Photography by Bo Muster)',
    [person('graphics', 'Ann Example'), person('photo', 'Bo Muster')],
  ],
  [
    '(Reporting by London newsroom, +44 20 0000 0000; Editing by Di Model)',
    [organisation('reporting', 'London newsroom'), person('editing', 'Di Model')],
  ],
  ['(Reporting by the Bengaluru bureau, newsdesk@example.com)', [organisation('reporting', 'the Bengaluru bureau')]],
  ['(Reporting by AFP; Editing by Di Model)', [organisation('reporting', 'AFP'), person('editing', 'Di Model')]],
  ['(Reporting by Reuters staff)', [organisation('reporting', 'Reuters staff')]],
  [
    'Reporting by Ann Example; Editing by Di Model',
    [person('reporting', 'Ann Example'), person('editing', 'Di Model')],
  ],
  ['Writing by Ann Example. Editing by Di Model.', [person('writing', 'Ann Example'), person('editing', 'Di Model')]],
  [
    '(Reporting by Ann\nExample in New\r\nYork; Editing by\nDi Model)',
    [person('reporting', 'Ann Example', 'New York'), person('editing', 'Di Model')],
  ],
  [
    '(Reporting by Ann Example; Editing by Di Model',
    [person('reporting', 'Ann Example'), person('editing', 'Di Model')],
  ],
  [
    '(Reporting by Ann Example in Washington, D.C.; Editing by J. J. Model, Jr.)',
    [person('reporting', 'Ann Example', 'Washington, D.C.'), person('editing', 'J. J. Model, Jr.')],
  ],
  [
    '(Reporting by Ann Example; Editing by Di Model) ((ann@example.com; +44 20 0000 0000; Messaging: ann))',
    [person('reporting', 'Ann Example'), person('editing', 'Di Model')],
  ],
  [
    '(Reporting by Ann Example; Editing by Di Model) Our Standards: The Example Principles.',
    [person('reporting', 'Ann Example'), person('editing', 'Di Model')],
  ],
  [
    "(Reporting by Jean-Luc d'Exemple, Maria van der Muster and Ángel de la Prueba; Editing by Di Model)",
    [
      person('reporting', "Jean-Luc d'Exemple"),
      person('reporting', 'Maria van der Muster'),
      person('reporting', 'Ángel de la Prueba'),
      person('editing', 'Di Model'),
    ],
  ],
  [
    '(Reporting by Ann Example in St. Louis and Bo Muster in Rio de Janeiro)',
    [person('reporting', 'Ann Example', 'St. Louis'), person('reporting', 'Bo Muster', 'Rio de Janeiro')],
  ],
  [
    '(Writing by Ann Example, translated by Bo Muster)',
    [person('writing', 'Ann Example'), person('other', 'Bo Muster')],
  ],
  [
    '(Reporting by Ann Example, Editing by Di Model & Ed Test)',
    [person('reporting', 'Ann Example'), person('editing', 'Di Model'), person('editing', 'Ed Test')],
  ],
  [
    '(Reportage de Anne Exemple, édité par Luc Modèle)',
    [person('reporting', 'Anne Exemple'), person('editing', 'Luc Modèle')],
  ],
  [
    '(Reporte de Ana Ejemplo en Lima; editado en español por Luis Prueba)',
    [person('reporting', 'Ana Ejemplo', 'Lima'), person('editing', 'Luis Prueba')],
  ],
  [
    'Reporting by Ann Example in Oslo; Editing by Di Model; Our Standards: The Example Principles.',
    [person('reporting', 'Ann Example', 'Oslo'), person('editing', 'Di Model')],
  ],
  ['(Anne Exemple, édité par Luc Modèle)', [person('reporting', 'Anne Exemple'), person('editing', 'Luc Modèle')]],
  [
    '(Reporting by Ann Example; Polling by Bo Sample; Editing by Di Model)',
    [person('reporting', 'Ann Example'), person('other', 'Bo Sample'), person('editing', 'Di Model')],
  ],
  [
    '(Reporting by Ann Example; Art direction by Bo Sample; Script by Cy Test; Edited by Di Model)',
    [
      person('reporting', 'Ann Example'),
      person('other', 'Bo Sample'),
      person('other', 'Cy Test'),
      person('editing', 'Di Model'),
    ],
  ],
  [
    '(Ann Example in Oslo; editing by Di Model)',
    [person('reporting', 'Ann Example', 'Oslo'), person('editing', 'Di Model')],
  ],
  ['(Reporting by Example TV)', [organisation('reporting', 'Example TV')]],
  ['(Polling by Ann Example; Editing by Di Model)', [person('other', 'Ann Example'), person('editing', 'Di Model')]],
  [
    '(Mitarbeit: Anna Beispiel, redigiert von Udo Muster)',
    [person('reporting', 'Anna Beispiel'), person('editing', 'Udo Muster')],
  ],
  [
    '(Avec Anne Exemple à Lyon, édité par Luc Modèle)',
    [person('reporting', 'Anne Exemple', 'Lyon'), person('editing', 'Luc Modèle')],
  ],
  [
    '(Anne Exemple, avec la contribution de Léa Essai à Lyon, édité par Luc Modèle)',
    [person('reporting', 'Anne Exemple'), person('reporting', 'Léa Essai', 'Lyon'), person('editing', 'Luc Modèle')],
  ],
  [
    '(Reportage Anne Exemple, rédigé par Luc Modèle)',
    [person('reporting', 'Anne Exemple'), person('writing', 'Luc Modèle')],
  ],
  ['(Anne Exemple pour le service français)', [person('other', 'Anne Exemple')]],
  [
    '(Ann Example; Anne Exemple et Léa Essai pour le service français, édité par Luc Modèle)',
    [
      person('reporting', 'Ann Example'),
      person('other', 'Anne Exemple'),
      person('other', 'Léa Essai'),
      person('editing', 'Luc Modèle'),
    ],
  ],
  [
    '(Version française Anne Exemple, édité par Luc Modèle)',
    [person('other', 'Anne Exemple'), person('editing', 'Luc Modèle')],
  ],
  [
    '(Bureau de Paris, version française Anne Exemple)',
    [organisation('reporting', 'Bureau de Paris'), person('other', 'Anne Exemple')],
  ],
  [
    '(Anna Esempio, in Redazione a Roma Ugo Modello)',
    [person('reporting', 'Anna Esempio'), person('editing', 'Ugo Modello', 'Roma')],
  ],
  [
    '(Tradotto da Redazione Danzica, in redazione a Roma Ugo Modello)',
    [organisation('other', 'Redazione Danzica'), person('editing', 'Ugo Modello', 'Roma')],
  ],
  [
    '(Reportagem de Ana Exemplo e Rui Costa e Silva em Lisboa; Edição de Di Modelo)',
    [
      person('reporting', 'Ana Exemplo', 'Lisboa'),
      person('reporting', 'Rui Costa e Silva', 'Lisboa'),
      person('editing', 'Di Modelo'),
    ],
  ],
  ['(Anna Esempio, editing Ugo Modello)', [person('reporting', 'Anna Esempio'), person('editing', 'Ugo Modello')]],
  [
    '(Scritto da Anna Esempio, editing Ugo Modello)',
    [person('writing', 'Anna Esempio'), person('editing', 'Ugo Modello')],
  ],
  [
    '(Rédigé par Anne Exemple, avec Léa Essai à Lyon, édité par Luc Modèle)',
    [person('writing', 'Anne Exemple'), person('reporting', 'Léa Essai', 'Lyon'), person('editing', 'Luc Modèle')],
  ],
  ['(Por Ana Exemplo; edição de Rui Modelo)', [person('reporting', 'Ana Exemplo'), person('editing', 'Rui Modelo')]],
  [
    '(Reporting by Ann Example, The Wintersea Sun; Writing by Di Model, Hafen-Zeitung)',
    [
      person('reporting', 'Ann Example'),
      organisation('reporting', 'The Wintersea Sun'),
      person('writing', 'Di Model'),
      organisation('writing', 'Hafen-Zeitung'),
    ],
  ],
  [
    '(Reporting by Ann Herald, Jan Kurier and Chicago Smith; Editing by The Nguyen, Bob Journal and Eva News)',
    [
      person('reporting', 'Ann Herald'),
      person('reporting', 'Jan Kurier'),
      person('reporting', 'Chicago Smith'),
      person('editing', 'The Nguyen'),
      person('editing', 'Bob Journal'),
      person('editing', 'Eva News'),
    ],
  ],
  [
    '(Reporting by The San Diego Union-Tribune, Miami Herald, New York Post and Kieler Nachrichten)',
    [
      organisation('reporting', 'The San Diego Union-Tribune'),
      organisation('reporting', 'Miami Herald'),
      organisation('reporting', 'New York Post'),
      organisation('reporting', 'Kieler Nachrichten'),
    ],
  ],
  [
    '(Anna Muster, redigiert von Max Beispiel. Bei Rückfragen wenden Sie sich an die Redaktion)',
    [person('reporting', 'Anna Muster'), person('editing', 'Max Beispiel')],
  ],
  [
    '(Bericht von Anna Muster, bearbeitet von Max Beispiel)',
    [person('reporting', 'Anna Muster'), person('editing', 'Max Beispiel')],
  ],
  [
    '(A cura di Anna Esempio, editing by Ugo Modello)',
    [person('writing', 'Anna Esempio'), person('editing', 'Ugo Modello')],
  ],
  [
    '(Información de Ana Ejemplo; editado por Luis Prueba)',
    [person('reporting', 'Ana Ejemplo'), person('editing', 'Luis Prueba')],
  ],
];

const others: readonly string[] = [
  'Reporting by the example broadcaster showed that the minister had been told.',
  '(Reporting by Ann Example) The minister said on Monday that he would stay.',
  '(Adds comment, detail)',
  '(This story was reported by many people over the years.)',
  'The committee is known for reporting by night, editing by day.',
  'BEIRUT (Reuters) - Two ships',
  'By Ann Example',
  'Photo by Ann Example',
  '(Photo by Ann Example)',
  'Video by Ann Example',
  'Editing by hand takes a long time, the printers said.',
  '(Gallimard, édité par Luc Modèle)',
  '(Letters of Ann Example, edited by Di Model)',
  '(Old Letters, editing by Di Model, in print)',
  '(Written by Ann Example; directed by Bo Sample)',
  'Edited by Ann Example; published by Example House, 240 pages.',
  'Compiled by Ann Example; illustrated by Bo Sample.',
  '(Video by Ann Example; something by Bo Sample)',
  '(Rowohlt, redigiert von Max Beispiel)',
  '(A cura di un bambino)',
  '(A cura di Milano)',
  '(Redacción de Madrid)',
  '(Anne Exemple, édité par Luc Modèle) a dit oui.',
  'Anne Exemple, édité par Luc Modèle',
  'Reportage Anne Exemple',
  '(Un livre, édité par Luc Modèle)',
  '(Elle travaille pour le service français)',
  '(Anne Exemple pour le service français) a dit oui.',
  '(Ann Example, who was edited by Di Model)',
  '(Ann Example, Di Model)',
  `(${'Ann, '.repeat(390)}édité par Luc)`,
  '(Reporting by)',
  '(Reporting by +44 20 0000 0000)',
  '()',
  '(',
  '',
  `(Reporting by ${'Ann '.repeat(30_000)})`,
  '(Editing by the people who live near the river and have done so for years)',
  '(Ann Example, editing her book, was away)',
  '(Anne Exemple, avec son chien, est là)',
  '（記者会見は10日）',
  '（编译者注：此处有误）',
  '（取材に応じた市長は「開く」と述べた）',
  '(تحرير المدينة من المياه)',
  '(قال إن تحرير المدينة قريب)',
];

describe('readSignoff', () => {
  it.each(signoffs)('reads %j', (text, credits) => {
    expect(readSignoff(text)).toEqual({ credits });
  });

  it.each(others.map((text) => [text.slice(0, 60), text] as const))('finds no sign-off in %j', (_, text) => {
    expect(readSignoff(text)).toBeUndefined();
  });
});
