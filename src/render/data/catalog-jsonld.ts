// The files of open data -> a catalogue in JSON-LD after DCAT 3 (www.w3.org/TR/vocab-dcat-3): a data set for each table and one for the
// whole plan, each with the files that hold it. The context stands in the file, so that a reader needs nothing from the web.
import { isSample } from '../../model/is-sample.ts';
import type { Plan } from '../../model/types.ts';
import type { OfferedFile } from '../output-file.ts';
import { dataAddress, dataKeywords, dataNotes, dataPeriod, versionName, type DataVersion } from './data-version.ts';
import { fileFacts } from './file-facts.ts';
import { groupBy } from '../../text/group-by.ts';

const CONTEXT = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const LANGUAGE = { '@id': 'http://id.loc.gov/vocabulary/iso639-1/fa' };

/** Builds the catalogue of files; addresses are whole where the plan has a site, else relative to the catalogue itself. */
export function catalogJsonLd(plan: Plan, version: DataVersion, files: readonly OfferedFile[]): object {
  const { title, organization, site, city, license } = plan.settings;
  const { start, end } = dataPeriod(plan);
  const address = (name: string): { '@id': string } => ({ '@id': dataAddress(plan, name) });
  const publisher = { '@type': ['foaf:Agent', 'foaf:Organization'], 'foaf:name': persian(organization) };
  const rights = license && {
    'dcterms:license': { '@id': license.address, '@type': 'dcterms:LicenseDocument', 'dcterms:title': license.title },
  };
  const common = {
    'dcterms:publisher': publisher,
    'dcterms:issued': time(version.date.iso),
    'dcterms:modified': time(version.date.iso),
    'dcterms:language': LANGUAGE,
    'dcat:version': versionName(version),
    ...rights,
  };
  const distribution = (file: OfferedFile): object => {
    const { name, format, mediaType, bytes, sha256 } = fileFacts(file);
    return {
      '@id': `${address(name)['@id']}#distribution`,
      '@type': 'dcat:Distribution',
      'dcterms:title': persian(`${file.title}، ${format.toUpperCase()}`),
      'dcat:accessURL': address(name),
      'dcat:downloadURL': address(name),
      'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${mediaType}` },
      'dcat:byteSize': { '@value': String(bytes), '@type': 'xsd:nonNegativeInteger' },
      'spdx:checksum': {
        '@type': 'spdx:Checksum',
        'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
        'spdx:checksumValue': { '@value': sha256, '@type': 'xsd:hexBinary' },
      },
      ...rights,
    };
  };
  const dataset = (name: string, forms: readonly OfferedFile[]): object => ({
    '@id': address(`catalog.jsonld#${name}`)['@id'],
    '@type': 'dcat:Dataset',
    'dcterms:identifier': name,
    'dcterms:title': persian(`${forms[0]?.title ?? name}، ${title}`),
    ...(forms[0]?.description !== undefined && { 'dcterms:description': persian(forms[0].description) }),
    'dcat:keyword': dataKeywords(plan).map(persian),
    'dcterms:temporal': { '@type': 'dcterms:PeriodOfTime', 'dcat:startDate': day(start), 'dcat:endDate': day(end) },
    'dcterms:spatial': { '@type': 'dcterms:Location', 'skos:prefLabel': persian(city) },
    ...(isSample(plan) && { 'adms:versionNotes': persian(dataNotes(plan, version).at(-1) ?? '') }),
    ...common,
    'dcat:distribution': forms.map(distribution),
  });
  return {
    '@context': CONTEXT,
    '@id': address('catalog.jsonld')['@id'],
    '@type': 'dcat:Catalog',
    'dcterms:title': persian(`داده‌های باز ${title}`),
    'dcterms:description': persian(dataNotes(plan, version).join(' ')),
    ...(site !== undefined && { 'foaf:homepage': { '@id': site } }),
    ...common,
    'dcat:dataset': [...groupBy(files, (file) => file.dataset)].map(([name, forms]) => dataset(name, forms)),
  };
}

const persian = (text: string): object => ({ '@value': text, '@language': 'fa' });
const time = (iso: string): object => ({ '@value': iso, '@type': 'xsd:dateTime' });
const day = (iso: string): object => ({ '@value': iso, '@type': 'xsd:date' });
