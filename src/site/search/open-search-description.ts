/** Returns the OpenSearch description by which a browser can search the site from its address bar. */
export function openSearchDescription(search: URL): string {
  const image = new URL('../favicon.svg', search);
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>Fieldnotes</ShortName>
  <Description>Kubernetes のフィールドとノートを探す</Description>
  <Language>ja</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <Image type="image/svg+xml">${escapeXml(image.href)}</Image>
  <Url type="text/html" method="get" template="${escapeXml(search.href)}?q={searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${escapeXml(new URL('opensearch.xml', search).href)}"/>
</OpenSearchDescription>
`;
}

const escapeXml = (text: string) =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
