/**
 * `/llms.txt` (llmstxt.org): what the shelf is and where its texts are, for programs that read. It stays short however much is on the
 * shelf: each theme names a few entries, and the lists of the API name all.
 */
import { SITE } from '../../site.ts';
import { THEMES } from '../../vocabulary/themes.ts';
import type { Catalogue } from '../catalogue.ts';
import { licence } from '../labels.ts';
import type { ToAddress } from '../pack-texts.ts';
import { API_INDEX_URL, apiListUrl, DATA_PAGE_URL, markdownUrl } from './addresses.ts';
import { DOWNLOADS } from './downloads.ts';
import { escapeMarkdown, toItems, toMarkdownFile, toMarkdownLink, toSection } from './markdown.ts';

/** Lessons, and products, that a theme names at most. */
const LLMS_ENTRIES = 4;

/** Makes the file. */
export function toLlmsText(catalogue: Pick<Catalogue, 'products' | 'lessons'>, toAddress: ToAddress): string {
  const link = (title: string, path: string, note: string) =>
    `${toMarkdownLink(title, toAddress(path))}: ${escapeMarkdown(note)}`;
  const pick = (themeId: string) =>
    [catalogue.lessons, catalogue.products].flatMap((entries) =>
      entries.filter(({ themes }) => themes[0] === themeId).slice(0, LLMS_ENTRIES),
    );
  return toMarkdownFile([
    `# ${SITE.name}`,
    `> ${escapeMarkdown(SITE.description)}`,
    `${catalogue.products.length} products and ${catalogue.lessons.length} lessons. Each says who made it, on what terms it may be used, when it was last checked and how far to trust it. A figure says whether it is forecast, reported, audited or ruled: figures of different kinds must not be added up. Where an account is disputed, the other side stands beside it. Credit ${SITE.name} and the address of the entry; the words written here are under the ${licence(SITE.contentLicence).label}.`,
    ...toSection(
      'Everything',
      toItems([
        link('Products', apiListUrl('products'), 'every product as JSON, by the page'),
        link('Lessons', apiListUrl('lessons'), 'every lesson as JSON, by the page'),
        link('Index', API_INDEX_URL, 'all lists and schemas'),
        link('Take the data', DATA_PAGE_URL, 'what there is and what stays'),
      ]),
    ),
    ...THEMES.flatMap(({ id, label }) =>
      toSection(
        label,
        toItems(
          pick(id).map(({ shelfmark, title, url, summary }) =>
            link(`${shelfmark} ${title}`, markdownUrl(url), summary),
          ),
        ),
      ),
    ),
    ...toSection('Optional', toItems(DOWNLOADS.map(({ title, url, text }) => link(title, url, text)))),
  ]);
}
