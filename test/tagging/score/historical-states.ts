// What stood in 1987 and does not now, for measuring on stories of that year; the product does not know these states.

/** The corpus's labels to ISO 3166-1, where the country's name of today does not lead there. */
export const LABELS: Readonly<Record<string, string>> = {
  'east-germany': 'DE',
  'west-germany': 'DE',
  ussr: 'RU',
  czechoslovakia: 'CZ',
  yugoslavia: 'RS',
  'yemen-arab-republic': 'YE',
  'yemen-demo-republic': 'YE',
  'netherlands-antilles': 'CW',
  zaire: 'CD',
  burma: 'MM',
  kampuchea: 'KH',
  usa: 'US',
  uk: 'GB',
  uae: 'AE',
  congo: 'CG',
  vatican: 'VA',
  'western-samoa': 'WS',
  swaziland: 'SZ',
  macao: 'MO',
  'us-virgin-islands': 'VI',
};

/** What their names are read as: one of the states that came after, as `LABELS` has it. */
export const NAMES: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/\b(?:Union of Soviet Socialist Republics|Soviet Union|U\.S\.S\.R\.?|USSR)(?![\p{L}\p{N}])/giu, 'Russia'],
  [/\bSoviets\b/g, 'Russians'],
  [/\bSOVIETS\b/g, 'RUSSIANS'],
  [/\bSoviet\b/g, 'Russian'],
  [/\bSOVIET\b/g, 'RUSSIAN'],
  [/\bCzechoslovakia\b/gi, 'Czechia'],
  [/\bCzechoslovak(?:ian)?\b/gi, 'Czech'],
  [/\bYugoslavia\b/gi, 'Serbia'],
  [/\bYugoslav(?:ian)?\b/gi, 'Serbian'],
  [/\b(?:Netherlands|Dutch) Antilles\b/gi, 'Curaçao'],
];
