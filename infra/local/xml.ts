/** An element's content: text, elements by name (a list repeats the name), or nothing. */
export type XmlContent = string | number | boolean | undefined | XmlElements;
export interface XmlElements {
  readonly [name: string]: XmlContent | readonly XmlContent[];
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Writes an S3 answer; elements without content are left out. */
export function s3Xml(root: string, content: XmlElements): string {
  const namespace = 'http://s3.amazonaws.com/doc/2006-03-01/';
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="${namespace}">${elements(content)}</${root}>`;
}

function elements(content: XmlElements): string {
  return Object.entries(content)
    .flatMap(([name, value]) => (Array.isArray(value) ? value : [value]).map((one) => element(name, one)))
    .join('');
}

function element(name: string, content: XmlContent): string {
  if (content === undefined) return '';
  const inner =
    typeof content === 'object'
      ? elements(content)
      : String(content).replace(/[&<>"]/g, (character) => ENTITIES[character] as string);
  return `<${name}>${inner}</${name}>`;
}
