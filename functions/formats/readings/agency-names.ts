// Names by which news agencies sign: what tells `Berlin (dpa) -` from `Apple (AAPL) -`, and an agency from a person.

const AGENCY_NAMES: ReadonlySet<string> = new Set([
  ...['Reuters', 'AP', 'AFP', 'UPI', 'PA', 'dpa', 'DPA', 'EFE', 'ANSA', 'APA', 'ATS', 'SDA', 'AGI', 'ANP', 'Belga'],
  ...['NTB', 'TT', 'STT', 'Ritzau', 'PAP', 'CTK', 'ČTK', 'MTI', 'TASS', 'Interfax', 'Ukrinform', 'Xinhua', 'Kyodo'],
  ...['Jiji', 'Yonhap', 'PTI', 'ANI', 'IANS', 'AAP', 'CP', 'Anadolu', 'AA', 'SPA', 'WAM', 'MENA', 'Bernama', 'Antara'],
  ...['Bloomberg', 'Agerpres', 'Lusa', 'Notimex', 'Télam', 'epd', 'KNA', 'SID', 'sid', 'AFX', 'RTR'],
]);

/** True where a word of the name is an agency's: `Reuters`, `Reuters TV`, `dpa/tmn`. */
export const namesAgency = (name: string): boolean => name.split(/[\s/]/).some((word) => AGENCY_NAMES.has(word));
