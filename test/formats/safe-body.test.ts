// Nothing that a body holds can run: each format's body with what browsers have been made to run, and the same story
// in the same format without it.
import { describe, expect, it } from 'vitest';
import { toNinjs } from '../../functions/article/ninjs.ts';
import { normalise } from '../../functions/article/normalise.ts';
import { readDrop } from '../../functions/formats/registry.ts';
import { parseHtml } from '../../functions/formats/syntax/html.ts';
import type { XmlElement } from '../../functions/formats/syntax/xml-element.ts';
import { HTML_DROPS, NOW, TEXT_DROPS } from './drop-templates.ts';

/** Well-formed, so that they stand in XHTML, too. */
const ATTACKS: readonly (readonly [name: string, markup: string])[] = [
  ['a script', '<script>alert(1)</script>'],
  ['a script in parts', '<scr<script>ipt>alert(1)</script>'],
  ['a style', '<style>body{background:url(javascript:alert(1))}</style>'],
  ['an iframe', '<iframe src="https://evil.example/" srcdoc="&lt;script&gt;alert(1)&lt;/script&gt;"></iframe>'],
  ['an object', '<object data="https://evil.example/a.swf"><embed src="https://evil.example/a.swf"/></object>'],
  ['an event handler', '<img src="x" onerror="alert(1)"/>'],
  [
    'an svg',
    '<svg onload="alert(1)"><a href="javascript:alert(1)"><text>alert</text></a><set attributeName="x"/></svg>',
  ],
  ['mathml', '<math><mtext><mglyph><style></style><img src="x" onerror="alert(1)"/></mglyph></mtext></math>'],
  [
    'a form',
    '<form action="https://evil.example/"><input onfocus="alert(1)" autofocus="autofocus"/><button>alert</button></form>',
  ],
  ['a refresh', '<meta http-equiv="refresh" content="0;url=javascript:alert(1)"/>'],
  ['a base', '<base href="https://evil.example/"/>'],
  ['a link element', '<link rel="stylesheet" href="https://evil.example/a.css"/>'],
  ['a template', '<template><script>alert(1)</script></template>'],
  ['a noscript', '<noscript><img src="x" onerror="alert(1)"/></noscript>'],
];

/** These carry text, which must stay. */
const CARRIERS: readonly (readonly [name: string, markup: string])[] = [
  ['a javascript link', '<a href="javascript:alert(1)">seven</a>'],
  ['a javascript link in disguise', '<a href=" &#1;java&#9;script:alert(1)">seven</a>'],
  ['a data link', '<a href="data:text/html,&lt;script&gt;alert(1)&lt;/script&gt;">seven</a>'],
  ['a vbscript link', '<a href="vbscript:msgbox(1)">seven</a>'],
  ['a link with a handler', '<a href="https://kites.example/" onclick="alert(1)">seven</a>'],
  ['a styled span', '<span style="position:fixed" onmouseover="alert(1)">seven</span>'],
  ['a bold with a handler', '<b onclick="alert(1)">seven</b>'],
  ['an unknown element', '<x-kite onclick="alert(1)">seven</x-kite>'],
];

const SAFE: ReadonlySet<string> = new Set('p h2 ul li pre blockquote em strong a br'.split(' '));

async function bodyOf(drop: string): Promise<{ html: string; text: string }> {
  const read = readDrop({ bytes: Buffer.from(drop), name: 'drop' });
  if (read.kind === 'media') throw new Error('read as media');
  for await (const item of read.items) {
    if ('rejected' in item) throw item.rejected;
    if (!('article' in item)) continue;
    const document = toNinjs(
      normalise(item.article, {
        wire: { name: 'sample', title: 'Samples', authorities: [] },
        drop: { bucket: 'b', key: 'sample/kite', versionId: 'v', sha256: '0'.repeat(64), index: 0 },
        receivedAt: NOW,
        source: item.source,
      }),
    );
    const words = item.article.body.map(({ text }) => text).join(' ');
    return { html: document.bodies[0]!.value, text: words.replace(/\s+/g, ' ').trim() };
  }
  throw new Error('no item');
}

/** What a browser would make of it beyond the safe subset. */
function unsafeIn(element: XmlElement): string[] {
  return element.children.flatMap((node) => {
    if (typeof node === 'string') return [];
    const attributes = node.attributes.filter(
      ({ local, value }) => !(node.name === 'a' && local === 'href' && /^(?:https?:|mailto:)/.test(value)),
    );
    return [
      ...(SAFE.has(node.name) ? [] : [node.name]),
      ...attributes.map(({ local, value }) => `${node.name} ${local}=${value}`),
      ...unsafeIn(node),
    ];
  });
}

describe.each(Object.entries(HTML_DROPS))('a body of %s', (name, drop) => {
  it.each(ATTACKS)('with %s is the safe subset, same text', async (attack, markup) => {
    const clean = await bodyOf(drop('<p>One kite.</p><p>Two kites and seven ropes.</p>'));
    const attacked = await bodyOf(drop(`<p>One kite.</p>${markup}<p>Two kites and ${markup} seven ropes.</p>`));

    expect(unsafeIn(parseHtml(attacked.html))).toEqual([]);
    // A form parts a paragraph in HTML, and two words behind it do not read like a story.
    if (name === 'web-page' && attack === 'a form') return;
    expect(attacked.text.replace(/ipt>alert\(1\)/g, '').replace(/\s+/g, ' ')).toBe(clean.text);
  });

  it.each(CARRIERS)('with %s keeps its text and nothing else', async (_attack, markup) => {
    const clean = await bodyOf(drop('<p>Two kites and seven ropes.</p><p>One kite.</p>'));
    const attacked = await bodyOf(drop(`<p>Two kites and ${markup} ropes.</p><p>One kite.</p>`));

    expect(unsafeIn(parseHtml(attacked.html))).toEqual([]);
    expect(attacked.text).toBe(clean.text);
  });
});

it.each(Object.entries(TEXT_DROPS))('shows markup in %s as the text that it is', async (_name, drop) => {
  const story =
    'The ministry of kites said on Tuesday that one <script>alert(1)</script> kite had flown over the town.';

  const { html } = await bodyOf(
    drop([story, 'Its ropes were made of the wool of seven sheep, the ministry added, and none of them broke.']),
  );

  expect(unsafeIn(parseHtml(html))).toEqual([]);
  expect(html).toContain('&lt;script&gt;');
});
