/** Where the open data is: one function for each kind of file, so that pages, files and head lines agree. Paths on the site. */
import type { ApiSchemaName } from '../../schemas/api/api-schemas.ts';

const API = '/api/v1/';

export const API_INDEX_URL = `${API}index.json`;
export const DATA_PAGE_URL = '/data/';

export const apiSchemaUrl = (name: ApiSchemaName) => `${API}schema/${name}.json`;
export const apiItemUrl = (collection: string, id: string) => `${API}${collection}/${id}.json`;
export const apiFileUrl = (name: string) => `${API}${name}.json`;

/** Gives the address of a page of a list, counted from 1. @example apiListUrl('products', 2) // '/api/v1/products/page/2.json' */
export const apiListUrl = (collection: string, page = 1) =>
  page === 1 ? `${API}${collection}.json` : `${API}${collection}/page/${page}.json`;

/** Gives the address of a page as Markdown. @example markdownUrl('/products/risk-list/') // '/products/risk-list/index.md' */
export const markdownUrl = (pageUrl: string) => `${pageUrl}index.md`;
