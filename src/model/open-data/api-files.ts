/**
 * Every file of `/api/v1/`: lists by the page, one file for each thing, vocabularies, the index. A body is made only when its file is
 * written, so that ten thousand of them are never in memory together.
 */
import { type ApiCollection, type OpenData, toApiCollections } from './api-collections.ts';
import { API_INDEX_URL, apiFileUrl, apiItemUrl, apiListUrl } from './addresses.ts';
import { toApiIndex } from './api-index.ts';
import { toEnvelope } from './parts.ts';
import type { ToAddress } from '../pack-texts.ts';
import { toGlossaryData, toRulesData, toVocabulariesData } from './word-data.ts';

/** One file, by its path on the site. */
export interface ApiFile {
  readonly url: string;
  readonly toBody: () => object | Promise<object>;
}

/** Things on one page of a list. */
export const API_PAGE_SIZE = 100;

/** Gives every file, the index first. */
export function toApiFiles(data: OpenData): readonly ApiFile[] {
  const { catalogue, toAddress } = data;
  const collections = toApiCollections(data);
  return [
    { url: API_INDEX_URL, toBody: () => toApiIndex(catalogue, collections, toAddress) },
    ...collections.flatMap((collection) => [
      ...toListFiles(collection, toAddress),
      ...collection.items.map(({ id, toData }) => ({
        url: apiItemUrl(collection.name, id),
        toBody: toData,
      })),
    ]),
    { url: apiFileUrl('vocabularies'), toBody: () => toVocabulariesData(toAddress) },
    { url: apiFileUrl('glossary'), toBody: () => toGlossaryData(toAddress) },
    { url: apiFileUrl('rules'), toBody: () => toRulesData(catalogue.rules, toAddress) },
  ];
}

function toListFiles({ name, items }: ApiCollection, toAddress: ToAddress): readonly ApiFile[] {
  const listed = items.filter(({ isUnlisted }) => !isUnlisted);
  const pages = Math.max(1, Math.ceil(listed.length / API_PAGE_SIZE));
  return Array.from({ length: pages }, (_, index) => {
    const page = index + 1;
    return {
      url: apiListUrl(name, page),
      toBody: () => ({
        ...toEnvelope(name, toAddress),
        total: listed.length,
        page,
        pages,
        previous: page === 1 ? undefined : toAddress(apiListUrl(name, page - 1)),
        next: page === pages ? undefined : toAddress(apiListUrl(name, page + 1)),
        items: listed.slice(index * API_PAGE_SIZE, page * API_PAGE_SIZE).map(({ toSummary }) => toSummary()),
      }),
    };
  });
}
