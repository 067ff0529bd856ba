import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../functions/tagging/watches/parse.ts';
import { type Query, WatchQueryError } from '../../../functions/tagging/watches/query.ts';

/** The tree with every group in brackets. */
function told(query: Query): string {
  switch (query.kind) {
    case 'and':
    case 'or':
      return `(${query.of.map(told).join(query.kind === 'and' ? ' & ' : ' | ')})`;
    case 'not':
      return `-${told(query.of)}`;
    case 'value':
      return `${query.field}=${query.pattern.glob}`;
    case 'near':
      return `[${query.left.map(told).join(' | ')} ~${query.within}~ ${query.right.map(told).join(' | ')}]`;
    case 'words': {
      const words = query.words.map(({ glob }) => glob).join(' ');
      const phrase = query.words.length > 1 ? `"${words}"${query.slop > 0 ? `~${query.slop}` : ''}` : words;
      return query.field === 'text' ? phrase : `${query.field}:${phrase}`;
    }
  }
}

describe('the query of a watch', () => {
  it.each([
    ['ferry AND strike', '(ferry & strike)'],
    ['ferry strike', '(ferry & strike)'],
    ['ferry && strike || port', '((ferry & strike) | port)'],
    ['ferry OR strike AND port', '(ferry | (strike & port))'],
    ['a b OR c', '((a & b) | c)'],
    ['(a OR b) c', '((a | b) & c)'],
    ['ferry -strike', '(ferry & -strike)'],
    ['NOT strike AND ferry', '(-strike & ferry)'],
    ['!strike ferry', '(-strike & ferry)'],
    ['+ferry AND NOT (strike OR port)', '(ferry & -(strike | port))'],
    ['"trade war"', '"trade war"'],
    ['"trade war"~5', '"trade war"~5'],
    ['tesla NEAR/5 musk', '[tesla ~5~ musk]'],
    ['tesla NEAR "elon musk"', '[tesla ~10~ "elon musk"]'],
    ['(oil OR gas) NEAR/3 price* AND opec', '([oil | gas ~3~ price*] & opec)'],
    ['headline:strike*', 'headline:strike*'],
    ['headline:(strike OR "trade war")', '(headline:strike | headline:"trade war")'],
    ['headline:a NEAR headline:b', '[headline:a ~10~ headline:b]'],
    ['subject:N2:DIP', 'subject=n2:dip'],
    ['tag:iso3166:RU wire:reuters', '(tag=iso3166:ru & wire=reuters)'],
    ['provider:"Associated Press"', 'provider=associated press'],
    ['Café', 'cafe'],
    ["L'Oréal", "l'oreal"],
    ['U.S.', 'u.s.'],
    ['covid-19', '"covid 19"'],
    ['organi?ation*', 'organi?ation*'],
    ['and or not near', '(and & or & not & near)'],
    ['"AND"', 'and'],
    ['10:30', '"10 30"'],
  ])('%s is read as %s', (query, tree) => {
    expect(told(parseQuery(query))).toBe(tree);
  });

  it.each([
    ['', 1, 'a word is missing at the end'],
    ['ferry AND', 10, 'a word is missing at the end'],
    ['ferry OR OR port', 10, 'a word is missing before OR; in quotes it is a word itself'],
    ['ferry (strike', 7, 'this "(" is not closed'],
    ['ferry)', 6, '")" closes nothing'],
    ['ferry ()', 8, 'a word is missing before ")"'],
    ['ferry "strike', 7, 'this quotation mark is not closed'],
    ['ferry headlin:x', 7, '"headlin" is no field'],
    ['ferry wire:', 12, 'wire: is followed by nothing'],
    ['ferry *strike', 7, '"*strike" must begin with two letters before a wildcard'],
    ['ferry s*', 7, 'must begin with two letters'],
    ['ferry "a"~x', 10, '~ is followed by how many words'],
    ['ferry "a"~101', 10, '~ allows at most 100 words'],
    ['a NEAR b NEAR c', 10, 'NEAR has two sides'],
    ['a NEAR/500 b', 3, 'NEAR reaches at most 100 words'],
    ['a NEAR -b', 8, 'NEAR stands between words'],
    ['a NEAR (b c)', 8, 'NEAR stands between words'],
    ['a NEAR "b c"~2', 8, 'stand in a row'],
    ['headline:a NEAR b', 12, 'both sides of NEAR must stand in the same field'],
    ['ferry &', 7, '"&" holds no word'],
    [`${'('.repeat(51)}a`, 52, 'more than 50 levels'],
    ['a '.repeat(2001), 4001, 'a query has at most 4000 characters'],
  ])('%s is refused at column %i', (query, column, message) => {
    let error: unknown;
    try {
      parseQuery(query);
    } catch (caught) {
      error = caught;
    }

    expect(error).toBeInstanceOf(WatchQueryError);
    expect(error).toMatchObject({ column, message: expect.stringContaining(message) });
  });
});
