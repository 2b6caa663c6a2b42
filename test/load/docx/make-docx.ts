import { strToU8, zipSync } from 'fflate';

const transitional = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};
export const strict = {
  w: 'http://purl.oclc.org/ooxml/wordprocessingml/main',
  r: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};
const others = [
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');

/** Parts by what their relationship calls them; each is the inside of its root element. */
export interface Parts {
  body: string;
  styles?: string;
  numbering?: string;
  settings?: string;
  footnotes?: string;
  endnotes?: string;
  comments?: string;
  header?: string;
  footer?: string;
  /** Addresses by id. */
  links?: Record<string, string>;
  core?: string;
  namespaces?: typeof transitional;
}

const roots = [['styles', 'styles'], ['numbering', 'numbering'], ['settings', 'settings'], ['footnotes', 'footnotes'], ['endnotes', 'endnotes'], ['comments', 'comments'], ['header', 'hdr'], ['footer', 'ftr']] as const;

/** The files of a document, to be packed or spoilt first. */
export function makeParts({ namespaces = transitional, ...parts }: Parts): Record<string, Uint8Array> {
  const files: Record<string, string> = {};
  const names = `xmlns:w="${namespaces.w}" xmlns:r="${namespaces.r}" ${others}`;
  const relationship = (id: string, type: string, target: string, mode = '') => `<Relationship Id="${id}" Type="${namespaces.r}/${type}" Target="${target}"${mode}/>`;
  const wrap = (inside: string) => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;
  const type = (part: string, name: string) => `<Override PartName="/word/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${name}+xml"/>`;
  const types = `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${type('document', 'document.main')}${roots.map(([name]) => (parts[name] === undefined ? '' : type(name, name))).join('')}`;
  files['[Content_Types].xml'] = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${types}</Types>`;
  files['_rels/.rels'] = wrap(relationship('rId1', 'officeDocument', 'word/document.xml') + relationship('rId2', 'core-properties', 'docProps/core.xml'));
  files['word/document.xml'] = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document ${names}><w:body>${parts.body}</w:body></w:document>`;
  let rels = Object.entries(parts.links ?? {}).map(([id, target]) => relationship(id, 'hyperlink', target, ' TargetMode="External"')).join('');
  for (const [type, root] of roots) {
    const inside = parts[type];
    if (inside === undefined) continue;
    files[`word/${type}.xml`] = `<?xml version="1.0" encoding="UTF-8"?><w:${root} ${names}>${inside}</w:${root}>`;
    rels += relationship(`rel-${type}`, type, `${type}.xml`);
  }
  files['word/_rels/document.xml.rels'] = wrap(rels);
  if (parts.core) files['docProps/core.xml'] = `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">${parts.core}</cp:coreProperties>`;
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]));
}

export function makeDocx(parts: Parts): Uint8Array {
  return zipSync(makeParts(parts));
}

/** A paragraph of one run. */
export function paragraph(text: string, properties = '', look = ''): string {
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${run(text, look)}</w:p>`;
}

export function run(text: string, look = ''): string {
  return `<w:r>${look && `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

export function styled(style: string, text: string): string {
  return paragraph(text, `<w:pStyle w:val="${style}"/>`);
}

export function item(text: string, id: number, level = 0, more = ''): string {
  return paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>${more}`);
}

export function style(id: string, name: string, inside = '', type = 'paragraph'): string {
  return `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${inside}</w:style>`;
}

/** A level of a numbering: format, text, and what else it says. */
export function level(index: number, format: string, text: string, more = ''): string {
  return `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
}

export function abstractNumber(id: number, ...levels: string[]): string {
  return `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
}

export function number(id: number, definition: number, inside = ''): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${definition}"/>${inside}</w:num>`;
}
