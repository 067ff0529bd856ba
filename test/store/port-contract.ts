// What every adapter of the store's ports must do, whatever stands behind it. Run against the embedded engine;
// another implementation runs the same suite.
import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { beforeAll, describe, expect, it } from 'vitest';
import { decide } from '../../functions/article/decide.ts';
import type { Changed, Incoming } from '../../functions/article/decision.ts';
import type { Links } from '../../functions/article/links.ts';
import type { StoryTrace } from '../../functions/article/story.ts';
import { versionPrefix } from '../../functions/article/versions.ts';
import { fingerprintsOf } from '../../functions/article/withdrawals.ts';
import { datedChange, indexRows, taggedChange } from '../../functions/store/index-rows.ts';
import type { Key } from '../../functions/store/keys.ts';
import { linkRows } from '../../functions/store/link-rows.ts';
import type {
  Articles,
  Bus,
  Documents,
  Drops,
  Ledger,
  LedgerRow,
  QuarantineRow,
  Words,
} from '../../functions/store/ports.ts';
import { NOW, version } from './contract-version.ts';
import { wordsContract } from './words-contract.ts';

export interface Ports {
  readonly drops: Drops;
  readonly documents: Documents;
  readonly articles: Articles;
  readonly ledger: Ledger;
  readonly bus: Bus;
  readonly words: Words;
  readonly s3: S3Client;
  readonly dropBucket: string;
  /** The eventIds that the bus has taken, oldest first. */
  readonly sentEvents: () => Promise<string[]>;
}

let counter = 0;

export function portContract(name: string, open: () => Promise<Ports>): void {
  describe(`ports of ${name}`, () => {
    let ports: Ports;

    beforeAll(async () => {
      ports = await open();
    });

    const decideNow = async (incoming: Incoming): Promise<Changed> => {
      const prefix = versionPrefix(incoming.versionCreated, incoming.version);
      const decision = decide(await ports.articles.known(incoming.id, prefix), incoming, NOW);
      if (!('head' in decision)) throw new Error(`nothing to write: ${decision.reason}`);
      return decision;
    };

    const rowsUnder = async ({ pk }: Key): Promise<readonly Key[]> =>
      (await ports.articles.index(pk, { limit: 100 })).rows;

    wordsContract(() => ports, decideNow);

    describe('drops', () => {
      it('reads exactly the version that it is asked for', async () => {
        const Key = 'sample/odd key+ü.xml';
        const first = await ports.s3.send(new PutObjectCommand({ Bucket: ports.dropBucket, Key, Body: 'one' }));
        await ports.s3.send(new PutObjectCommand({ Bucket: ports.dropBucket, Key, Body: 'two' }));

        const opened = await ports.drops.open({ bucket: ports.dropBucket, key: Key, versionId: first.VersionId! });

        expect(Buffer.from(await opened!.read()).toString()).toBe('one');
        expect(opened).toMatchObject({ size: 3, receivedAt: expect.stringMatching(/^\d{4}-.*Z$/) });
      });

      it('says that an object is gone', async () => {
        expect(await ports.drops.open({ bucket: ports.dropBucket, key: 'sample/none', versionId: '' })).toBeUndefined();
      });

      it('leaves an opened drop unread', async () => {
        const Key = 'sample/large.xml';
        const put = await ports.s3.send(
          new PutObjectCommand({ Bucket: ports.dropBucket, Key, Body: Buffer.alloc(1024 * 1024) }),
        );

        const opened = await ports.drops.open({ bucket: ports.dropBucket, key: Key, versionId: put.VersionId! });

        expect(opened?.size).toBe(1024 * 1024);
        opened?.discard();
      });

      it('purges exactly the version that it is asked for', async () => {
        const Key = 'sample/purged.xml';
        const put = async (Body: string) => {
          const { VersionId = '' } = await ports.s3.send(new PutObjectCommand({ Bucket: ports.dropBucket, Key, Body }));
          return { bucket: ports.dropBucket, key: Key, versionId: VersionId };
        };
        const [one, two] = [await put('one'), await put('two')];

        await ports.drops.purge(one);
        await ports.drops.purge(one);

        expect(await ports.drops.open(one)).toBeUndefined();
        expect(Buffer.from(await (await ports.drops.open(two))!.read()).toString()).toBe('two');
      });
    });

    describe('documents', () => {
      it('puts the same path twice without harm', async () => {
        await ports.documents.put('sample/x/1/a.json', '{"a":1}', false);
        await ports.documents.put('sample/x/1/a.json', '{"a":1}', false);

        expect(await ports.documents.read('sample/x/1/a.json')).toBe('{"a":1}');
      });

      it('moves out of reach and back, as often as it is asked to', async () => {
        const path = 'sample/x/1/a%20b ü.json';
        await ports.documents.put(path, '{"b":1}', false);

        for (const move of ['restrict', 'restrict', 'unrestrict', 'unrestrict', 'restrict'] as const) {
          await ports.documents[move](path);
          expect(await ports.documents.read(path)).toBe('{"b":1}');
        }
      });

      it('removes a document from both places', async () => {
        await ports.documents.put('sample/x/1/c.json', 'within', false);
        await ports.documents.put('sample/x/1/c.json', 'out', true);
        await ports.documents.remove('sample/x/1/c.json');

        expect(await ports.documents.read('sample/x/1/c.json')).toBeUndefined();
      });

      it('purges a document from both places, and no other', async () => {
        const path = 'sample/x/1/d.json';
        await ports.documents.put(path, 'within', false);
        await ports.documents.put(path, 'out', true);
        await ports.documents.put(`${path}.json`, 'another', false);

        await ports.documents.purge(path);
        await ports.documents.purge(path);

        expect(await ports.documents.read(path)).toBeUndefined();
        expect(await ports.documents.read(`${path}.json`)).toBe('another');
      });

      it.each([false, true])('says whether there is a document, out of reach: %s', async (isRestricted) => {
        const path = `sample/x/1/there-${isRestricted}.json`;

        expect(await ports.documents.has(path)).toBe(false);
        await ports.documents.put(path, '{}', isRestricted);
        expect(await ports.documents.has(path)).toBe(true);
      });
    });

    describe('articles', () => {
      it('writes head, version, history, effects and the rows under time and wire in one', async () => {
        const incoming = version();
        const decision = await decideNow(incoming);

        expect(await ports.articles.apply(decision)).toBe('applied');

        expect(await ports.articles.head(incoming.id)).toEqual(decision.head);
        expect(await ports.articles.versions(incoming.id)).toEqual([decision.version]);
        expect(await ports.articles.version(incoming.id, incoming.key)).toEqual(decision.version);
        expect(await ports.articles.history(incoming.id)).toEqual([decision.history]);
        expect(await ports.articles.pendingEffects(1000)).toContainEqual({
          id: incoming.id,
          rev: 1,
          at: NOW,
          effects: decision.effects,
        });
        expect(await ports.articles.pendingEffectsOf(incoming.id)).toEqual([
          { id: incoming.id, rev: 1, at: NOW, effects: decision.effects },
        ]);
        const { put } = datedChange(undefined, decision.head);
        expect(put).toHaveLength(2);
        for (const row of put) expect(await rowsUnder(row)).toContainEqual(row);
      });

      it('puts rows under tags and takes others away, as many as there are', async () => {
        const tags = (from: number, to: number) =>
          Array.from({ length: to - from }, (_, n) => `many-${counter}-${from + n}`);
        const head = (await decideNow(version({ indexedTags: tags(0, 40) }))).head;
        const all = indexRows(head).filter(({ pk }) => pk.startsWith('T#'));
        const stand = async () => (await Promise.all(all.map(rowsUnder))).flat();

        await ports.articles.setIndex(taggedChange(head, tags(0, 40)));
        expect(await stand()).toEqual(all);
        const fewer = { ...head, visible: { ...head.visible!, indexedTags: tags(10, 40) } };
        await ports.articles.setIndex(taggedChange(fewer, tags(0, 40)));
        expect(await stand()).toEqual(all.slice(10));
        await ports.articles.setIndex({ put: [], remove: [] });
        expect(await stand()).toEqual(all.slice(10));
      });

      it('writes nothing where the head has moved', async () => {
        const incoming = version();
        const [one, two] = [await decideNow(incoming), await decideNow({ ...incoming, version: '2', key: 'z' })];
        await ports.articles.apply(one);

        expect(await ports.articles.apply(two)).toBe('moved');

        expect(await ports.articles.versions(incoming.id)).toHaveLength(1);
        expect((await ports.articles.head(incoming.id))?.rev).toBe(1);
      });

      it('writes nothing where the head has moved since it was read', async () => {
        const first = version();
        await ports.articles.apply(await decideNow(first));
        const [one, two] = [
          await decideNow(version({ id: first.id, version: '2', versionCreated: '2026-11-24T02:00:00.000Z' })),
          await decideNow(version({ id: first.id, version: '3', versionCreated: '2026-11-24T03:00:00.000Z' })),
        ];
        await ports.articles.apply(one);

        expect(await ports.articles.apply(two)).toBe('moved');

        expect(await ports.articles.head(first.id)).toEqual(one.head);
        expect((await ports.articles.versions(first.id)).map((row) => row.version)).toEqual(['2', '1']);
      });

      it('says of each day and of each month of a wire that holds anything that it does', async () => {
        const versionCreated = '2025-03-02T01:00:00.000Z';
        const { wire } = version();
        await ports.articles.apply(await decideNow(version({ versionCreated })));

        const { rows: days } = await ports.articles.index('TIME', { limit: 100 });
        expect(days).toContainEqual({ pk: 'TIME', sk: '2025-03-02' });
        const { rows: months } = await ports.articles.index(`W#${wire}`, { limit: 100 });
        expect(months).toContainEqual({ pk: `W#${wire}`, sk: '2025-03' });
      });

      it('keeps what is left to do where that is one thing only', async () => {
        const incoming = version();
        const decision = await decideNow(incoming);
        const [effect] = decision.effects;

        await ports.articles.apply({ ...decision, effects: [effect!] });

        const { id } = incoming;
        const pending = (await ports.articles.pendingEffects(1000)).filter((row) => row.id === id);
        expect(pending).toEqual([{ id, rev: 1, at: NOW, effects: [effect] }]);
      });

      it('lets one of many writers win each revision', async () => {
        const first = version();
        const versions = Array.from({ length: 8 }, (_, n) =>
          version({ id: first.id, version: String(n + 2), versionCreated: `2026-11-24T02:00:0${n}.000Z` }),
        );
        await ports.articles.apply(await decideNow(first));

        const outcomes = await Promise.all(versions.map(async (one) => ports.articles.apply(await decideNow(one))));

        const applied = outcomes.filter((outcome) => outcome === 'applied').length;
        expect(applied).toBeGreaterThan(0);
        expect((await ports.articles.head(first.id))?.rev).toBe(1 + applied);
        expect(await ports.articles.versions(first.id)).toHaveLength(1 + applied);
      });

      it('finds the twins of a version and no others', async () => {
        const incoming = version({ version: '9' });
        const later = version({ id: incoming.id, version: '90', versionCreated: incoming.versionCreated });
        await ports.articles.apply(await decideNow(incoming));
        await ports.articles.apply(await decideNow(later));

        const { twins } = await ports.articles.known(incoming.id, versionPrefix(incoming.versionCreated, '9'));

        expect(twins.map((twin) => twin.version)).toEqual(['9']);
      });

      it('lists the versions that are newer than one, newest first', async () => {
        const first = version();
        for (const hour of [1, 2, 3]) {
          const versionCreated = `2026-11-24T0${hour}:00:00.000Z`;
          await ports.articles.apply(await decideNow(version({ id: first.id, version: String(hour), versionCreated })));
        }
        const all = await ports.articles.versions(first.id);

        expect(all.map((row) => row.version)).toEqual(['3', '2', '1']);
        expect((await ports.articles.versions(first.id, all[2]!.key)).map((row) => row.version)).toEqual(['3', '2']);
      });

      it('takes the rows under time and wire away when the article is killed', async () => {
        const incoming = version();
        const decision = await decideNow(incoming);
        await ports.articles.apply(decision);
        const kill = version({ id: incoming.id, version: '2', change: 'kill', pubStatus: 'canceled' });
        await ports.articles.apply(await decideNow(kill));

        for (const row of datedChange(undefined, decision.head).put)
          expect(await rowsUnder(row)).not.toContainEqual(row);
      });

      it('says what is due, and no more once it is done', async () => {
        const until = '2026-11-24T15:00:00.000Z';
        const incoming = version({ hold: { kind: 'embargo', until } });
        const decision = await decideNow(incoming);
        await ports.articles.apply(decision);

        expect(await ports.articles.due('2026-11-24T14:59:59.999Z', 100)).not.toContainEqual(decision.due);
        expect(await ports.articles.due(until, 100)).toContainEqual(decision.due);

        await ports.articles.dueDone(decision.due!);

        expect(await ports.articles.due(until, 100)).not.toContainEqual(decision.due);
      });

      it('says when a version expires, apart from when its hold ends, also at the same instant', async () => {
        const until = '2026-11-24T16:00:00.000Z';
        const incoming = version({ hold: { kind: 'embargo', until }, expiry: { at: until, by: 'rights' } });
        const decision = await decideNow(incoming);
        await ports.articles.apply(decision);
        const mine = async () => (await ports.articles.due(until, 100)).filter(({ id }) => id === incoming.id);

        expect(await mine()).toEqual([decision.due, decision.expiry]);

        await ports.articles.dueDone(decision.due!);

        expect(await mine()).toEqual([{ id: incoming.id, at: until, key: incoming.key, kind: 'expiry' }]);
      });

      it('writes that a version is purged, without its text, unless newer code has written it', async () => {
        const incoming = version();
        const decision = await decideNow(incoming);
        await ports.articles.apply(decision);
        const stored = decision.version!;

        await ports.articles.purged({ ...stored, pipelineRev: 0 });
        expect(await ports.articles.version(incoming.id, incoming.key)).toEqual(stored);

        await ports.articles.purged(stored);
        expect(await ports.articles.version(incoming.id, incoming.key)).toEqual({
          ...stored,
          listing: { headline: '', type: 'text', change: 'new' },
          indexedTags: [],
          purged: true,
        });
      });

      it('remembers documents that no version names', async () => {
        const { id } = version();
        for (const path of ['a/1.json', 'a/2.json', 'a/1.json']) await ports.articles.addStray(id, path);

        expect(await ports.articles.strays(id)).toEqual(['a/1.json', 'a/2.json']);

        await ports.articles.strayDone(id, 'a/1.json');

        expect(await ports.articles.strays(id)).toEqual(['a/2.json']);
      });

      it('ends effects once they are done', async () => {
        const incoming = version();
        await ports.articles.apply(await decideNow(incoming));

        await ports.articles.effectsDone(incoming.id, 1);

        expect((await ports.articles.pendingEffects(1000)).map(({ id }) => id)).not.toContain(incoming.id);
      });

      it('pages through an index, newest first', async () => {
        const tag = `test:paging-${counter}`;
        const versions = Array.from({ length: 5 }, () => version({ indexedTags: [tag] }));
        for (const one of versions) {
          await ports.articles.setIndex(taggedChange((await decideNow(one)).head, one.indexedTags));
        }

        const first = await ports.articles.index(`T#${tag}`, { limit: 3 });
        const second = await ports.articles.index(`T#${tag}`, { limit: 3, before: first.next! });

        const keys = [...first.rows, ...second.rows].map(({ sk }) => sk);
        expect(keys).toHaveLength(5);
        expect(keys).toEqual([...keys].sort().reverse());
        expect(second.next).toBeUndefined();
      });

      it('says that nothing is left where a page would begin at or below its own end', async () => {
        const tag = `test:range-${counter}`;
        const one = version({ indexedTags: [tag] });
        await ports.articles.setIndex(taggedChange((await decideNow(one)).head, [tag]));

        const page = await ports.articles.index(`T#${tag}`, { limit: 3, before: NOW, from: NOW });

        expect(page).toEqual({ rows: [] });
      });
    });

    describe('advisories', () => {
      const marks = (fields: Partial<NonNullable<Incoming['marks']>>): NonNullable<Incoming['marks']> => ({
        uri: 'tag:wire.example,2026:advised',
        authority: 'wire.example',
        versionCreatedInferred: false,
        headline: `words of story ${counter++}`,
        places: [],
        numbers: [],
        ...fields,
      });
      const withdrawal = (headline: string, uris: string[] = []): NonNullable<Incoming['withdrawal']> => ({
        authority: 'wire.example',
        versionCreatedInferred: false,
        headlines: [headline],
        sluglines: [],
        numbers: [],
        uris,
      });
      const apply = async (incoming: Incoming): Promise<Changed> => {
        const decision = await decideNow(incoming);
        await ports.articles.apply(decision);
        return decision;
      };

      it('leads from an advisory to each version of a story under its key, and to no other', async () => {
        const { headline } = marks({});
        const first = version({ marks: marks({ headline }) });
        const second = version({ id: first.id, version: '2', marks: marks({ headline }) });
        const rows = [(await apply(first)).version, (await apply(second)).version];
        await apply(version({ marks: marks({}) }));
        const advisory = version({ withdrawal: withdrawal(headline) });
        await apply(advisory);

        const found = await ports.articles.pointedAt('story', fingerprintsOf(advisory));

        expect(found).toHaveLength(2);
        expect(found).toEqual(expect.arrayContaining(rows));
      });

      it('leads from a story to the advisories under its keys, its uri among them', async () => {
        const named = version({ marks: marks({ uri: `tag:wire.example,2026:${counter}` }) });
        const other = version({ marks: marks({ uri: `tag:wire.example,2026:${counter}-other` }) });
        expect(await ports.articles.advised(fingerprintsOf(named))).toEqual([]);
        const byUri = await apply(version({ withdrawal: withdrawal('Another headline', [named.marks!.uri]) }));
        const byHeadline = await apply(version({ withdrawal: withdrawal(named.marks!.headline) }));

        const advised = await ports.articles.advised(fingerprintsOf(named));

        expect(advised).toHaveLength(2);
        expect((await ports.articles.known(named.id, '', fingerprintsOf(named))).advised.toSorted()).toEqual(
          advised.toSorted(),
        );
        const found = await ports.articles.pointedAt('advisory', advised);
        expect(found).toHaveLength(2);
        expect(found).toEqual(expect.arrayContaining([byUri.version, byHeadline.version]));
        expect(await ports.articles.advised(fingerprintsOf(other))).toEqual([]);
      });

      it('knows the head and the twins of a story beside its advisories', async () => {
        const story = version({ marks: marks({}) });
        const { head, version: row } = await apply(story);
        await apply(version({ withdrawal: withdrawal(story.marks!.headline) }));

        const known = await ports.articles.known(
          story.id,
          versionPrefix(story.versionCreated, story.version),
          fingerprintsOf(story),
        );

        expect(known).toEqual({ head, twins: [row], advised: [expect.any(String)] });
      });

      // More than one call answers; in one test, since to write so many takes long elsewhere.
      it('follows many pointers, and reads many heads at once, those that are missing left out', async () => {
        const { headline } = marks({});
        // More than one request reads.
        const stories = Array.from({ length: 104 }, () => version({ marks: marks({ headline }) }));
        for (const one of stories) await apply(one);

        const found = await ports.articles.pointedAt(
          'story',
          fingerprintsOf(version({ withdrawal: withdrawal(headline) })),
        );

        expect(found).toHaveLength(stories.length);

        const heads = await ports.articles.heads([...stories.map(({ id }) => id), 'none', stories[0]!.id]);

        expect(heads.size).toBe(stories.length);
        expect((await ports.articles.headsAndLinks([...heads.keys(), 'none'])).heads).toEqual(heads);
      });

      it('notes once what a person must look at, and lists it, newest first', async () => {
        const at = `2026-11-24T0${counter % 10}:00:00.000Z`;
        const row = { advisory: 'a'.repeat(26), at, because: ['headline' as const], against: ['order' as const] };
        const later = { ...row, at: '2026-11-24T23:00:00.000Z', story: 's'.repeat(26) };

        expect(await ports.articles.noteUnsure(row)).toBe(true);
        expect(await ports.articles.noteUnsure(row)).toBe(false);
        expect(await ports.articles.noteUnsure({ ...row, story: 's'.repeat(26) })).toBe(true);
        expect(await ports.articles.noteUnsure(later)).toBe(true);

        expect(await ports.articles.unsure({ limit: 10, from: at })).toEqual([
          later,
          { ...row, story: 's'.repeat(26) },
          row,
        ]);
        expect(await ports.articles.unsure({ limit: 1, from: at })).toEqual([later]);
        expect(await ports.articles.unsure({ limit: 10, from: '2026-11-24T12' })).toEqual([later]);
      });
    });

    describe('links', () => {
      const trace = (id: string, versionCreated: string): StoryTrace => ({
        id,
        uri: `tag:wire.example,2026:${id}`,
        authority: 'wire.example',
        type: 'text',
        versionCreated,
        derivedFrom: [],
        kind: '',
        update: 0,
        change: 'new',
        take: 1,
        headline: ['story'],
        sketch: [1, 4_294_967_295],
      });
      const linksFor = (fields: Partial<Links> = {}): Links => {
        const { id, document } = version();
        return {
          id,
          seq: 1,
          document,
          trace: trace(id, NOW),
          storyKeys: [`story-${id}`, `slugline-${id}`],
          bands: [`a-${id}`, `b-${id}`],
          bandsUntil: '2026-12-24T12:00:00.000Z',
          sameAs: [{ id, listedAt: NOW, own: 'abcdef012345', its: '012345abcdef' }],
          ...fields,
        };
      };
      const relink = (before: Links | undefined, after: Links) => ports.articles.relink([{ before, after }]);
      const under = async (pk: string) => (await ports.articles.index(pk, { limit: 100 })).rows.map(({ sk }) => sk);

      it('keeps a row an article, and leads to it from stories', async () => {
        const [one, two] = [linksFor(), linksFor({ storyKeys: [], bands: [] })];
        const { trace: _trace, ...blank } = two;

        expect(await relink(undefined, one)).toBe('applied');
        expect(await relink(undefined, blank)).toBe('applied');

        expect(await ports.articles.links([one.id, 'none', two.id, one.id])).toEqual(
          new Map([
            [one.id, one],
            [two.id, blank],
          ]),
        );
        for (const row of linkRows(one).stories) expect(await under(row.pk)).toEqual([`${NOW}#${one.id}`]);
        expect(await ports.articles.links([])).toEqual(new Map());
        expect(await ports.articles.headsAndLinks([one.id, 'none'])).toEqual({
          heads: await ports.articles.heads([one.id]),
          links: new Map([[one.id, one]]),
        });
      });

      it('writes the links of several articles, or those of none', async () => {
        const [one, two] = [linksFor(), linksFor()];
        const [after, later] = [
          { ...one, seq: 2, sameAs: [] },
          { ...two, seq: 2, sameAs: [] },
        ];
        const stored = async () => [...(await ports.articles.links([one.id, two.id])).values()];
        await relink(undefined, one);

        const changes = [
          { before: one, after },
          { before: two, after: later },
        ];
        expect(await ports.articles.relink(changes)).toBe('moved');
        expect(await stored()).toEqual([one]);
        await relink(undefined, two);
        expect(await ports.articles.relink(changes)).toBe('applied');
        expect(await stored()).toEqual(expect.arrayContaining([after, later]));
      });

      it('writes the difference of two rows, and nothing where another writer was faster', async () => {
        const first = linksFor();
        const { id } = first;
        const later = { ...first, seq: 2, storyKeys: [`story-${id}`], bands: [`b-${id}`, `c-${id}`] };
        const blank = { id, seq: 3, storyKeys: [], bands: [], sameAs: [] };
        await relink(undefined, first);

        expect(await relink(undefined, later)).toBe('moved');
        expect(await relink(first, later)).toBe('applied');
        expect(await relink(first, blank)).toBe('moved');

        const stands = async (): Promise<boolean[]> =>
          Promise.all([`S#story-${id}`, `S#slugline-${id}`].map(async (pk) => (await under(pk)).length === 1));
        expect(await stands()).toEqual([true, false]);
        expect(await relink(later, blank)).toBe('applied');
        expect(await stands()).toEqual([false, false]);
        expect((await ports.articles.links([id])).get(id)).toEqual(blank);
      });

      it('puts rows under bands, and takes others away', async () => {
        const one = linksFor();
        const [a, b] = linkRows(one).bands;
        const { bandsUntil = '' } = one;

        await ports.articles.setBands({ put: [a!], remove: [] }, bandsUntil);
        expect([await rowsUnder(a!), await rowsUnder(b!)]).toEqual([[a], []]);
        await ports.articles.setBands({ put: [b!], remove: [a!] }, bandsUntil);
        expect([await rowsUnder(a!), await rowsUnder(b!)]).toEqual([[], [b]]);
        await ports.articles.setBands({ put: [], remove: [] }, '');
        expect(await rowsUnder(b!)).toEqual([b]);
      });
    });

    describe('ledger', () => {
      const drop = { bucket: 'drops', key: `sample/${'long '.repeat(200)}.xml`, versionId: 'v1' };

      it('keeps what became of a drop, also under the longest key', async () => {
        const row: LedgerRow = {
          wire: 'sample',
          drop,
          receivedAt: NOW,
          sha256: 'a'.repeat(64),
          outcome: 'articles',
          counts: { stored: 1 },
          items: [{ index: 0, outcome: 'stored', reason: 'first visible version' }],
          pipelineRev: 1,
          at: NOW,
        };
        await ports.ledger.record(row);

        expect(await ports.ledger.find('sample', drop, NOW)).toEqual(row);
        expect(await ports.ledger.find('sample', { ...drop, versionId: 'v2' }, NOW)).toBeUndefined();
      });

      it('tells what became of all objects under one key, also around midnight', async () => {
        const key = `sample/${'long '.repeat(200)}again.xml`;
        const row = (versionId: string, receivedAt: string, at = key): LedgerRow => ({
          wire: 'sample',
          drop: { bucket: 'drops', key: at, versionId },
          receivedAt,
          sha256: versionId.repeat(64),
          outcome: 'quarantined',
          counts: { quarantined: 1 },
          items: [],
          pipelineRev: 1,
          isIncomplete: true,
          at: NOW,
        });
        const [late, early] = [row('a', '2026-11-24T23:59:59.000Z'), row('b', '2026-11-25T00:00:01.000Z')];
        for (const one of [
          late,
          early,
          row('c', late.receivedAt, `${key}.part`),
          row('d', '2026-11-27T00:00:00.000Z'),
        ]) {
          await ports.ledger.record(one);
        }

        expect(await ports.ledger.ofKey('sample', key, late.receivedAt)).toEqual([late, early]);
        expect(await ports.ledger.ofKey('sample', key, early.receivedAt)).toEqual([late, early]);
        expect(await ports.ledger.ofKey('other', key, early.receivedAt)).toEqual([]);
      });

      it('says which drops are due, and no more once they are gone', async () => {
        const expiresAt = '2026-11-24T18:00:00.000Z';
        const place = { wire: 'sample', drop: { ...drop, versionId: `v-${counter++}` }, receivedAt: NOW };
        const row: LedgerRow = {
          ...place,
          sha256: 'c'.repeat(64),
          outcome: 'articles',
          counts: { stored: 1 },
          items: [],
          pipelineRev: 1,
          expiresAt,
          at: NOW,
        };
        const due = { ...place, at: expiresAt };
        await ports.ledger.record(row);
        await ports.ledger.record(row);

        expect(await ports.ledger.due('2026-11-24T17:59:59.999Z', 100)).not.toContainEqual(due);
        expect(
          (await ports.ledger.due(expiresAt, 100)).filter(
            ({ drop: { versionId } }) => versionId === place.drop.versionId,
          ),
        ).toEqual([due]);

        await ports.ledger.dueDone(due);

        expect(await ports.ledger.due(expiresAt, 100)).not.toContainEqual(due);
      });

      it('keeps the row of a drop that is gone, and says that the drop is due for whoever comes behind', async () => {
        const place = { wire: 'sample', drop: { ...drop, versionId: `v-${counter++}` }, receivedAt: NOW };
        const item = { index: 0, outcome: 'stored', reason: 'first visible version' } as const;
        const row: LedgerRow = {
          ...place,
          sha256: 'c'.repeat(64),
          outcome: 'articles',
          counts: { stored: 1 },
          items: [{ ...item, headline: 'Story' }],
          pipelineRev: 1,
          at: NOW,
        };
        const goneAt = '2026-11-24T18:00:00.000Z';
        await ports.ledger.record({ ...row, pipelineRev: 2 });

        expect(await ports.ledger.end(row, goneAt)).toBe(false);
        await ports.ledger.record(row);
        expect(await ports.ledger.end(row, goneAt)).toBe(true);
        const gone = { ...row, items: [item], goneAt };
        expect(await ports.ledger.find('sample', place.drop, NOW)).toEqual(gone);
        expect(await ports.ledger.end(gone, goneAt)).toBe(true);

        for (const late of [row, { ...row, expiresAt: goneAt }]) {
          await ports.ledger.record({ ...late, at: goneAt });

          expect(await ports.ledger.find('sample', place.drop, NOW)).toEqual(gone);
          const due = { ...place, at: goneAt };
          expect(await ports.ledger.due(goneAt, 10_000)).toContainEqual(due);
          await ports.ledger.dueDone(due);
        }
      });

      it('keeps every quarantined drop and item until it is released', async () => {
        const wire = `wire-${counter++}`;
        const row = (key: string, item?: number): QuarantineRow => ({
          wire,
          drop: { bucket: 'drops', key, versionId: 'v' },
          receivedAt: NOW,
          sha256: 'b'.repeat(64),
          ...(item === undefined ? {} : { item }),
          code: 'MALFORMED',
          message: 'wrong',
          position: { line: 3, column: 7 },
          at: NOW,
        });
        const rows = [row('a'), row('b'), row('b', 0), row('b', 1)];
        for (const one of rows) await ports.ledger.quarantine(one);

        expect((await ports.ledger.quarantined(wire, { limit: 10 })).rows).toHaveLength(4);

        await ports.ledger.release(row('b'), [row('b', 1)]);

        const left = (await ports.ledger.quarantined(wire, { limit: 10 })).rows;
        expect(left).toHaveLength(2);
        expect(left).toEqual(expect.arrayContaining([row('a'), row('b', 1)]));
      });

      it('releases all items of a drop, more than one answer of the table holds', async () => {
        const wire = `wire-${counter++}`;
        const drop = { bucket: 'drops', key: 'many', versionId: 'v' };
        const place = { wire, drop, receivedAt: NOW, sha256: 'c'.repeat(64) };
        const rows = Array.from(
          { length: 1000 },
          (_, item): QuarantineRow => ({
            ...place,
            item,
            code: 'MALFORMED',
            message: 'wrong '.repeat(180),
            at: NOW,
          }),
        );
        await Promise.all(rows.map((row) => ports.ledger.quarantine(row)));

        await ports.ledger.release(place, [rows[500]!]);

        expect((await ports.ledger.quarantined(wire, { limit: 10 })).rows).toEqual([rows[500]]);
      });
    });

    describe('bus', () => {
      it('sends each event of a long list', async () => {
        const events = Array.from({ length: 12 }, (_, rev) => ({
          schemaVersion: 1 as const,
          eventId: `${'q'.repeat(26)}-${rev + 1}`,
          type: 'article.stored' as const,
          at: NOW,
          articleId: 'q'.repeat(26),
          uri: 'tag:wire.example,2026:q',
          authority: 'wire.example',
          wire: 'sample',
          rev: rev + 1,
          version: '1',
          versionCreated: NOW,
          change: 'new' as const,
          headline: 'Story',
          tags: [],
        }));

        await ports.bus.publish(events);

        expect(await ports.sentEvents()).toEqual(expect.arrayContaining(events.map(({ eventId }) => eventId)));
      });
    });
  });
}
