import { describe, expect, it } from 'vitest';
import { DropRejected } from '../../functions/errors.ts';
import { type ReadDrop, readDrop } from '../../functions/formats/registry.ts';
import { MAX_DROP_BYTES } from '../../functions/names.ts';

const read = (content: string | Uint8Array, name = 'drop.xml'): ReadDrop =>
  readDrop({ bytes: typeof content === 'string' ? Buffer.from(content, 'latin1') : content, name });

function rejectionOf(content: string | Uint8Array, name?: string): DropRejected | undefined {
  try {
    read(content, name);
    return undefined;
  } catch (error) {
    if (error instanceof DropRejected) return error;
    throw error;
  }
}

describe('readDrop', () => {
  it.each([
    ['\xff\xd8\xff\xe0\0\x10JFIF', 'image/jpeg'],
    ['\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'image/png'],
    ['GIF89a\x01\0', 'image/gif'],
    ['II*\0\x08\0', 'image/tiff'],
    ['MM\0*\0\0', 'image/tiff'],
    ['RIFF\x24\0\0\0WEBPVP8 ', 'image/webp'],
    ['\0\0\0\x18ftypmp42', 'video/mp4'],
    ['\0\0\0\x14ftypqt  ', 'video/quicktime'],
    ['ID3\x03\0', 'audio/mpeg'],
    ['\xff\xfb\x90\x64', 'audio/mpeg'],
    ['%PDF-1.7', 'application/pdf'],
  ])('takes %j for %s', (content, contentType) => {
    expect(read(content, 'binary-BASEIMAGE')).toEqual({ kind: 'media', contentType });
  });

  it('does not take UTF-16 for sound', () => {
    expect(rejectionOf(Uint8Array.of(0xff, 0xfe, 0x41, 0x00))?.code).not.toBe('MISLABELLED');
  });

  it.each(['story.xml', 'story.XML', 'story.json', 'story.txt', 'story.html'])(
    'refuses a picture that is called %s',
    (name) => {
      expect(rejectionOf('GIF89a', name)).toMatchObject({ code: 'MISLABELLED', position: { byte: 0 } });
    },
  );

  it.each(['', ' ', '\r\n\t ', '\xef\xbb\xbf', '\xef\xbb\xbf\n'])('refuses %j as empty', (content) => {
    expect(rejectionOf(content)).toMatchObject({ code: 'EMPTY' });
  });

  it('refuses what is larger than a function can hold', () => {
    expect(rejectionOf(new Uint8Array(MAX_DROP_BYTES + 1))).toMatchObject({ code: 'TOO_LARGE' });
  });

  it.each([
    ['<?xml version="1.0"?><x:order xmlns:x="urn:x"/>', 'it looks like XML with the root <order>'],
    [
      '<newsItem guid="urn:x:1"/>',
      'it looks like XML with the root <newsItem>: nearest is NewsML-G2, but its namespace is not http://iptc.org/std/nar/2006-10-01/',
    ],
    [
      '<h:html xmlns:h="http://www.w3.org/1999/xhtml"><h:body/></h:html>',
      'it looks like XML with the root <html>: nearest is a web page, but its elements have a prefix',
    ],
    [
      '<div><p>A page</p></div>',
      'it looks like XML with the root <div>: nearest is a part of a web page; whole pages are read',
    ],
    ['{"order": 1, "lines": []}', 'it looks like JSON with the keys order, lines'],
    ['{"uri": 1, "byline": "A"}', 'it looks like JSON with the keys uri, byline: nearest is ninjs'],
    ['[]', 'it looks like JSON, but holds no object'],
    ['\x16\x16\x01a007', 'it has the control characters of IPTC 7901 or ANPA 1312, but no whole message'],
    ['\0\x0f binary', 'its bytes are binary or UTF-16 without a byte order mark'],
    ['Kites.', 'it is no readable prose either'],
  ])('refuses %j and says what it comes nearest to', (content, nearest) => {
    expect(rejectionOf(content, 'drop')).toMatchObject({
      code: 'UNKNOWN_FORMAT',
      message: `no format reads this drop; ${nearest}`,
    });
  });

  it.each([
    '<html><body><p>A page</p></body></html>',
    '<HTML lang=en>',
    '<!DOCTYPE html>\n<title>A page</title>',
    '<!doctype html><div>A page</div>',
    '<!-- saved --><!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN"><p>A page',
    '<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x"><html xmlns="http://www.w3.org/1999/xhtml"/>',
    '<head><title>A page</title>',
  ])('takes %j for a web page', (content) => {
    expect(read(content, 'page.html')).toMatchObject({ kind: 'items', format: 'web-page' });
  });

  it('goes by the bytes, not by the name', () => {
    const drop = read('<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1"/>', 'picture.jpg');

    expect(drop).toMatchObject({ kind: 'items', format: 'newsml-g2' });
  });
});
