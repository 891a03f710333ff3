/** The open data itself in JSON-LD: what search engines for datasets read on the page that explains it. */
import type { IndexData } from '../../../schemas/api/api-schemas.ts';
import { SITE } from '../../../site.ts';
import type { ToAddress } from '../../pack-texts.ts';
import { API_INDEX_URL, DATA_PAGE_URL } from '../addresses.ts';
import type { Things } from './page-graph.ts';
import { toBody } from './parts.ts';

/** Gives the catalogue as a dataset with the forms it comes in. */
export function toDataThings(index: IndexData, toAddress: ToAddress): Things {
  const json = { title: 'API', url: toAddress(API_INDEX_URL), mediaType: 'application/json' };
  return [
    {
      '@type': 'Dataset',
      '@id': `${toAddress(DATA_PAGE_URL)}#dataset`,
      name: `Catalogue of ${SITE.name}`,
      description: SITE.description,
      url: toAddress(DATA_PAGE_URL),
      license: index.licenceUrl,
      dateModified: index.updatedOn,
      inLanguage: SITE.language,
      isAccessibleForFree: true,
      creator: toBody(SITE.name, toAddress('/')),
      spatialCoverage: { '@type': 'City', name: 'London' },
      distribution: [json, ...index.downloads].map(({ title, url, mediaType }) => ({
        '@type': 'DataDownload',
        name: title,
        contentUrl: url,
        encodingFormat: mediaType,
      })),
    },
  ];
}
