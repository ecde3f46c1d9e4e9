// The files of open data -> what search engines read of them on the page that offers them: a schema.org Dataset.
import type { Plan } from '../../model/types.ts';
import type { OfferedFile } from '../output-file.ts';
import { dataAddress, dataKeywords, dataNotes, dataPeriod, versionName, type DataVersion } from './data-version.ts';
import { fileFacts } from './file-facts.ts';

/** Builds the Dataset, to be embedded as JSON-LD in `data/index.html`: without a site, addresses are relative to that page. */
export function datasetMarkup(plan: Plan, version: DataVersion, files: readonly OfferedFile[]): object {
  const { title, organization, site, city, license } = plan.settings;
  const { start, end } = dataPeriod(plan);
  const maker = { '@type': 'GovernmentOrganization', name: organization, ...(site !== undefined && { url: site }) };
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: `داده‌های باز ${title}`,
    description: [`همهٔ موردها، عددها و پیوندهای «${title}» به صورت جدول و JSON.`, ...dataNotes(plan, version)].join(' '),
    ...(site !== undefined && { url: `${site}/data/`, identifier: dataAddress(plan, 'datapackage.json') }),
    ...(license && { license: license.address }),
    creator: maker,
    publisher: maker,
    version: versionName(version),
    dateModified: version.date.iso,
    inLanguage: 'fa',
    isAccessibleForFree: true,
    keywords: dataKeywords(plan),
    temporalCoverage: `${start}/${end}`,
    spatialCoverage: { '@type': 'Place', name: city },
    distribution: files.map((file) => {
      const { name, mediaType, bytes, sha256 } = fileFacts(file);
      return {
        '@type': 'DataDownload',
        name: file.title,
        contentUrl: dataAddress(plan, name),
        encodingFormat: mediaType,
        contentSize: `${bytes} B`,
        sha256,
      };
    }),
  };
}
