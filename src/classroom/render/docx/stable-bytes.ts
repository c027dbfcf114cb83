import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Replaces ids with sequential ones, in the order in which the document has them. */
function renumbered(xml: string, pattern: RegExp, known: Map<string, string>, name: (index: number) => string): string {
  return xml.replace(pattern, (_, before: string, id: string, after: string) => {
    if (!known.has(id)) known.set(id, name(known.size + 1));
    return before + (known.get(id) ?? id) + after;
  });
}

/**
 * Rewrites a Word file so that the same sheet gives the same bytes. The time of creation is taken out of its properties and
 * set to a fixed day in the archive; ids of links, which are random, and ids of pictures, which follow the order of drawing,
 * are numbered as the document has them.
 */
export function withStableBytes(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  const rewrite = (name: string, change: (xml: string) => string): void => {
    const part = parts[name];
    if (!part) throw new Error(`The Word file has no ${name}: the package docx writes its files differently now`);
    parts[name] = strToU8(change(strFromU8(part)));
  };
  const links = new Map<string, string>();
  // Ids that docx numbers in order are digits after `rId`; random ones are not.
  const withLinkIds = (xml: string): string =>
    renumbered(xml, /((?:r:id|Id)=")(rId(?!\d+")[^"]+)(")/g, links, (index) => `rIdLink${String(index)}`);
  rewrite('docProps/core.xml', (xml) => xml.replace(/<dcterms:(created|modified)\b.*?<\/dcterms:\1>/g, ''));
  rewrite('word/document.xml', (xml) => renumbered(withLinkIds(xml), /(<wp:docPr id=")(\d+)(")/g, new Map(), String));
  rewrite('word/_rels/document.xml.rels', withLinkIds);
  return zipSync(parts, { mtime: '1980-01-01T12:00:00' });
}
