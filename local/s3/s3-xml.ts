// Reads and writes the small XML documents of S3's REST dialect.

import { SaxesParser } from 'saxes';
import { S3Error } from './s3-errors.ts';

export interface XmlNode {
  readonly name: string;
  readonly children: XmlNode[];
  text: string;
}

const MAX_DEPTH = 16;

/** Throws `S3Error` MalformedXML, also for a DOCTYPE, which no S3 client sends. */
export function parseXml(source: string): XmlNode {
  const document: XmlNode = { name: '', children: [], text: '' };
  const path = [document];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw new S3Error('MalformedXML', `The XML you provided was not well-formed: ${error.message}`);
  });
  parser.on('doctype', () => {
    throw new S3Error('MalformedXML', 'The XML you provided has a DOCTYPE.');
  });
  parser.on('opentag', (tag) => {
    if (path.length > MAX_DEPTH) throw new S3Error('MalformedXML', 'The XML you provided is nested too deep.');
    const node: XmlNode = { name: tag.name.replace(/^.*:/, ''), children: [], text: '' };
    path.at(-1)!.children.push(node);
    path.push(node);
  });
  parser.on('closetag', () => void path.pop());
  const addText = (text: string) => {
    path.at(-1)!.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(source).close();
  return document.children[0]!;
}

export function childrenOf(node: XmlNode, name: string): XmlNode[] {
  return node.children.filter((child) => child.name === name);
}

export function textOf(node: XmlNode, name: string): string | undefined {
  return childrenOf(node, name)[0]?.text;
}

/** An element whose content is markup already. */
export function element(name: string, ...markup: string[]): string {
  return `<${name}>${markup.join('')}</${name}>`;
}

/** An element that holds text; nothing at all when the value is undefined. */
export function leaf(name: string, value: string | number | boolean | undefined): string {
  return value === undefined ? '' : `<${name}>${escapeXml(String(value))}</${name}>`;
}

export function xmlDocument(root: string, ...markup: string[]): string {
  const namespace = 'http://s3.amazonaws.com/doc/2006-03-01/';
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="${namespace}">${markup.join('')}</${root}>`;
}

export function errorDocument(code: string, message: string, details: Record<string, string>): string {
  const rest = Object.entries(details).map(([name, value]) => leaf(name, value));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('Error', leaf('Code', code), leaf('Message', message), ...rest)}`;
}

// Control characters go as references, like S3's own: keys may hold them, and a bare CR or LF would be normalised away.
function escapeXml(value: string): string {
  return value.replace(/[&<>"\u0000-\u001f\u007f]/g, (character) => {
    switch (character) {
      case '&':
        return '&amp;';
      case '<':
        return '&lt;';
      case '>':
        return '&gt;';
      case '"':
        return '&quot;';
      default:
        return `&#${character.charCodeAt(0)};`;
    }
  });
}

/** S3 lists and answers with whole seconds. */
export function xmlTime(time: Date): string {
  return `${time.toISOString().slice(0, 19)}.000Z`;
}
