import { strToU8 } from 'fflate';
import { type Provenance, plainLine } from '../provenance.ts';
import { cleanText, escapeXml } from '../xml.ts';
import { dateOf, type PdfDocument, type Reference, words } from './document.ts';

/** What the view was narrowed to and its address, by which the figure is found again. */
function keywordsOf({ filters, address }: Provenance): string {
  return [...filters, address ?? ''].filter((part) => part !== '').join('; ');
}

/** The document's properties, as every viewer shows them. */
export function writeInformation(document: PdfDocument, about: Provenance): Reference {
  const { title, description, asOf, sources, software } = about;
  const text = (key: string, value: string) => {
    const line = plainLine(value);
    return line === '' ? '' : `/${key} ${words(line)}`;
  };
  const date = dateOf(asOf);
  return document.add(
    `<<${text('Title', title)}${text('Author', sources)}${text('Subject', description)}${text('Keywords', keywordsOf(about))}${text('Creator', software)}${text('Producer', software)}/CreationDate ${date}/ModDate ${date}>>`,
  );
}

/** The same as XMP (ISO 16684-1), with the licence. */
export function writeXmp(document: PdfDocument, about: Provenance, lang: string): Reference {
  const { title, description, asOf, sources, licence, software, address } = about;
  const clean = (text: string) => escapeXml(cleanText(text));
  const inWords = (name: string, text: string) =>
    `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${clean(text)}</rdf:li></rdf:Alt></${name}>`;
  const packet = `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/">
<dc:format>application/pdf</dc:format>
<dc:language><rdf:Bag><rdf:li>${clean(lang)}</rdf:li></rdf:Bag></dc:language>
${inWords('dc:title', title)}
${inWords('dc:description', description)}
<dc:creator><rdf:Seq><rdf:li>${clean(sources)}</rdf:li></rdf:Seq></dc:creator>
${inWords('dc:rights', licence)}
${address === undefined ? '' : `<dc:source>${clean(address)}</dc:source>`}
<pdf:Keywords>${clean(keywordsOf(about))}</pdf:Keywords>
<pdf:Producer>${clean(software)}</pdf:Producer>
<xmp:CreatorTool>${clean(software)}</xmp:CreatorTool>
<xmp:CreateDate>${clean(asOf)}</xmp:CreateDate>
<xmp:ModifyDate>${clean(asOf)}</xmp:ModifyDate>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
  return document.addStream('/Type/Metadata/Subtype/XML', strToU8(packet), true);
}
