/** The index of `/api/v1/`: what there is, on what terms, how new, and where. */
import type { IndexData } from '../../schemas/api/api-schemas.ts';
import { SITE } from '../../site.ts';
import type { Catalogue } from '../catalogue.ts';
import { licence } from '../labels.ts';
import type { ToAddress } from '../pack-texts.ts';
import { apiFileUrl, apiItemUrl, apiListUrl, apiSchemaUrl, DATA_PAGE_URL } from './addresses.ts';
import type { ApiCollection } from './api-collections.ts';
import { DOWNLOADS } from './downloads.ts';
import { toEnvelope } from './parts.ts';
import { toUpdatedOn } from './updated-on.ts';

/** What a program may rely on. */
const STABILITY =
  'Version 1 only ever gains fields, files and words of vocabularies. None is renamed or taken away, and none changes what it means.';

const FILES = ['vocabularies', 'glossary', 'rules'] as const;

/** Makes the index. */
export function toApiIndex(
  catalogue: Catalogue,
  collections: readonly ApiCollection[],
  toAddress: ToAddress,
): IndexData {
  return {
    ...toEnvelope('index', toAddress),
    title: SITE.name,
    description: SITE.description,
    apiVersion: '1',
    stability: STABILITY,
    updatedOn: toUpdatedOn(catalogue),
    documentation: toAddress(DATA_PAGE_URL),
    licenceUrl: licence(SITE.contentLicence).url ?? toAddress(DATA_PAGE_URL),
    collections: collections.map(({ name, itemSchema, items }) => ({
      name,
      total: items.filter(({ isUnlisted }) => !isUnlisted).length,
      list: toAddress(apiListUrl(name)),
      listSchema: toAddress(apiSchemaUrl(name)),
      item: toAddress(apiItemUrl(name, '')).replace(/\.json$/u, '{id}.json'),
      itemSchema: toAddress(apiSchemaUrl(itemSchema)),
    })),
    files: FILES.map((name) => ({
      name,
      url: toAddress(apiFileUrl(name)),
      schema: toAddress(apiSchemaUrl(name)),
    })),
    downloads: DOWNLOADS.map(({ title, url, mediaType }) => ({ title, url: toAddress(url), mediaType })),
  };
}
