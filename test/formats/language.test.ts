import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../functions/formats/readings/language.ts';

describe('the language of a text', () => {
  it.each([
    ['en', 'The port opened on Sunday after three weeks of strikes, unions and the management said in a statement.'],
    ['fr', 'Le port a rouvert dimanche après trois semaines de grève, ont annoncé les syndicats et la direction.'],
    ['de', 'Die neue Bahn soll noch vor dem ersten Schnee fahren. Das teilte die Stadt nach einer Sitzung mit.'],
    ['es', 'El puerto abrió el domingo después de tres semanas de huelga, según los sindicatos y la dirección.'],
    [
      'it',
      'Il porto ha riaperto domenica dopo tre settimane di sciopero, hanno annunciato i sindacati e la direzione.',
    ],
    ['sv', 'Hamnen öppnade på söndagen efter tre veckors strejk, meddelade facket och ledningen i ett uttalande.'],
    ['fi', 'Satama avattiin sunnuntaina kolmen viikon lakon jälkeen, kertoivat ammattiliitot ja johto tiedotteessa.'],
    ['ru', 'Порт открылся в воскресенье после трёх недель забастовки, сообщили профсоюзы и руководство.'],
  ])('is %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it('is unknown where there are too few words', () => {
    expect(detectLanguage('The bridge is open.')).toBeUndefined();
  });
});
