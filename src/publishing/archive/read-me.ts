/** The two files that say what an archive is, how to open it, and how to build the site anew: one to read in a browser, one as plain text. */
import { formatDate } from '../../model/calendar-date.ts';
import { formatSize } from '../../model/product-file.ts';
import { SITE } from '../../site.ts';

export interface ArchiveFacts {
  /** Day of the archive, `YYYY-MM-DD`. */
  readonly date: string;
  /** Published address of the site, without a slash at the end. */
  readonly siteUrl: string;
  /** What each folder holds. */
  readonly folders: readonly { readonly name: string; readonly files: number; readonly bytes: number }[];
}

interface Section {
  readonly heading: string;
  readonly lines: readonly string[];
}

const FOLDERS: Readonly<Record<string, string>> = {
  site: 'the pages, as on the web; start with site/index.html',
  documents: 'every document to take: Word, OpenDocument, Excel, zip, CSV',
  data: 'the records that the pages are made of: text files, one for each product, lesson, borough and so on',
  schemas: 'what a record and a contribution may hold, as JSON Schema',
  vocabularies: 'the controlled words, as JSON: themes, stages, situations, glossary and others',
  licences: 'on what terms each part may be used',
  code: 'the program that makes the pages from the records',
};

/** Gives the text as a file to read anywhere. */
export function toReadMeText(facts: ArchiveFacts): string {
  const sections = toSections(facts).flatMap(({ heading, lines }) => [
    heading.toUpperCase(),
    '',
    ...lines.map((line) => `* ${line}`),
    '',
  ]);
  return [toTitle(facts), '', toIntro(facts), '', ...sections].join('\n');
}

/** Gives the same as a page. */
export function toReadMePage(facts: ArchiveFacts): string {
  const sections = toSections(facts).map(
    ({ heading, lines }) =>
      `<h2>${heading}</h2>\n<ul>\n${lines.map((line) => `<li>${toLinks(escapeHtml(line))}</li>\n`).join('')}</ul>`,
  );
  return [
    '<!DOCTYPE html>',
    `<html lang="${SITE.language}">`,
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${toTitle(facts)}</title>`,
    '<style>:root{color-scheme:light dark}body{max-width:44rem;margin:2rem auto;padding:0 1rem;font:1.1rem/1.55 sans-serif;overflow-wrap:break-word}</style></head>',
    `<body><main><h1>${toTitle(facts)}</h1>`,
    `<p>${escapeHtml(toIntro(facts))}</p>`,
    '<p><a href="site/index.html">Open the shelf</a></p>',
    ...sections,
    '</main></body></html>',
    '',
  ].join('\n');
}

const toTitle = ({ date }: ArchiveFacts) => `${SITE.name}: the whole shelf on ${formatDate(date)}`;

function toIntro({ date, siteUrl }: ArchiveFacts): string {
  return `This folder is a whole copy of ${SITE.name} (${siteUrl}/) as it was on ${formatDate(date)}. It needs no network, no server and no account. It may be out of date: what was published later is not in it.`;
}

function toSections({ folders, siteUrl }: ArchiveFacts): readonly Section[] {
  return [
    {
      heading: 'How to open it',
      lines: [
        'Unpack the zip first. Then open site/index.html with any browser.',
        'Search, comparing and My plan work. What My plan keeps stays in this browser, apart from the plan on the website.',
        'Not in a copy: documents with your details filled in (you get the plain file), and saving for use without a network.',
      ],
    },
    {
      heading: 'What is in it',
      lines: Object.entries(FOLDERS).flatMap(([name, what]) =>
        folders
          .filter((folder) => folder.name === name)
          .map(({ files, bytes }) => `${name}/: ${what} (${files} files, ${formatSize(bytes)})`),
      ),
    },
    {
      heading: 'Addresses',
      lines: [
        'Links between pages lead to files of this folder.',
        `Data for other programs, such as site/api/ and the sitemap, and addresses printed in documents stay the published ones (${siteUrl}/…).`,
      ],
    },
    {
      heading: 'How to know that it is whole',
      lines: [
        'SHA256SUMS lists the checksum of every file.',
        'Linux: sha256sum -c SHA256SUMS. macOS: shasum -a 256 -c SHA256SUMS.',
        'Windows, one file at a time: certutil -hashfile FILE SHA256.',
      ],
    },
    {
      heading: 'How to build the site anew',
      lines: [
        'You need Node 20 or later, and the network once to get the libraries.',
        'In the folder code/: npm install, then CONTENT_DIR=../data npm run build. The site is then in code/dist/.',
        'code/README.md says more.',
      ],
    },
    {
      heading: 'What you may do with it',
      lines: [
        'licences/words.txt is about the words, licences/code.txt about the program, licences/others.txt about what others made, the typefaces included.',
        'An entry that others published keeps its own licence: its page says which.',
      ],
    },
  ];
}

/** Makes the names of what is in the folder into links. */
function toLinks(html: string): string {
  return html.replace(
    /(?<![\w/.])(?:site\/index\.html|code\/README\.md|licences\/\w+\.txt|SHA256SUMS)/gu,
    (path) => `<a href="${path}">${path}</a>`,
  );
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
