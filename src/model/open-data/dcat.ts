/**
 * The catalogue for other catalogues: DCAT 3 (W3C) with what DCAT-AP asks, as JSON-LD with its context in it. Its datasets are the
 * tables of the shelf. A template or a guide is no dataset, so products stand in them as rows, not here as resources; the file stays
 * small however many there are.
 */
import type { IndexData } from '../../schemas/api/api-schemas.ts';
import { SITE } from '../../site.ts';
import { THEMES } from '../../vocabulary/themes.ts';
import type { ToAddress } from '../pack-texts.ts';
import { apiListUrl, apiSchemaUrl, DATA_PAGE_URL } from './addresses.ts';

const DCAT_URL = '/catalog.jsonld';

const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};
const EU = 'http://publications.europa.eu/resource/authority';
const LONDON = 'https://sws.geonames.org/2643743/';

const inEnglish = (text: string) => ({ '@value': text, '@language': SITE.language });
const ref = (id: string) => ({ '@id': id });

interface DatasetWords {
  readonly name: 'products' | 'lessons' | 'projects';
  readonly csv: string;
  readonly title: string;
  readonly description: string;
}

const DATASETS: readonly DatasetWords[] = [
  {
    name: 'products',
    csv: '/catalogue.csv',
    title: 'Products',
    description: 'Templates, guides, business cases, agreements and research that boroughs can use again.',
  },
  {
    name: 'lessons',
    csv: '/lessons.csv',
    title: 'Lessons',
    description: 'Findings from library change: what happened, why, and what to do about it.',
  },
  {
    name: 'projects',
    csv: '/projects.csv',
    title: 'Projects',
    description: 'Documented changes to libraries in London, and the boroughs that took part.',
  },
];

/** Makes the file. */
export function toDcat(index: IndexData, toAddress: ToAddress): object {
  const publisher = {
    '@id': `${toAddress('/about/')}#publisher`,
    '@type': 'foaf:Agent',
    'foaf:name': SITE.name,
  };
  const shared = {
    'dct:publisher': ref(publisher['@id']),
    'dct:license': ref(index.licenceUrl),
    'dct:language': ref(`${EU}/language/ENG`),
    'dct:modified': { '@value': index.updatedOn, '@type': 'xsd:date' },
    'dct:spatial': ref(LONDON),
  };
  const datasets = DATASETS.map((words) => toDataset(words, index, shared, toAddress));
  const whole = toWhole(index, shared, toAddress);
  return {
    '@context': CONTEXT,
    '@graph': [
      {
        '@id': `${toAddress(DCAT_URL)}#catalog`,
        '@type': 'dcat:Catalog',
        'dct:title': inEnglish(SITE.name),
        'dct:description': inEnglish(SITE.description),
        'foaf:homepage': ref(toAddress('/')),
        'dcat:themeTaxonomy': ref(`${EU}/data-theme`),
        ...shared,
        'dcat:dataset': [whole, ...datasets].map((dataset) => ref(dataset['@id'])),
      },
      publisher,
      whole,
      ...datasets,
    ],
  };
}

function toDataset(words: DatasetWords, index: IndexData, shared: object, toAddress: ToAddress) {
  const { name, csv, title, description } = words;
  return {
    ...toDatasetFacts(`${title} on ${SITE.name}`, description, name, shared, toAddress),
    'dcat:distribution': [
      toDistribution('CSV', toAddress(csv), 'text/csv', index.licenceUrl),
      {
        ...toDistribution('JSON', toAddress(apiListUrl(name)), 'application/json', index.licenceUrl),
        'dct:conformsTo': ref(toAddress(apiSchemaUrl(name))),
      },
    ],
  };
}

function toWhole(index: IndexData, shared: object, toAddress: ToAddress) {
  return {
    ...toDatasetFacts(
      `Catalogue of ${SITE.name}`,
      'Products, lessons and projects of the shelf in one file.',
      'catalogue',
      shared,
      toAddress,
    ),
    'dcat:distribution': index.downloads
      .filter(({ mediaType }) => mediaType.includes('spreadsheet'))
      .map(({ title, url, mediaType }) => toDistribution(title, url, mediaType, index.licenceUrl)),
  };
}

function toDatasetFacts(
  title: string,
  description: string,
  name: string,
  shared: object,
  toAddress: ToAddress,
) {
  return {
    '@id': `${toAddress(DCAT_URL)}#${name}`,
    '@type': 'dcat:Dataset',
    'dct:title': inEnglish(title),
    'dct:description': inEnglish(description),
    'dct:identifier': name,
    'dcat:landingPage': ref(toAddress(DATA_PAGE_URL)),
    'dcat:theme': ref(`${EU}/data-theme/GOVE`),
    'dcat:keyword': THEMES.map(({ label }) => inEnglish(label)),
    ...shared,
  };
}

function toDistribution(title: string, url: string, mediaType: string, licenceUrl: string) {
  const [name = mediaType] = mediaType.split(';');
  return {
    '@id': `${url}#distribution`,
    '@type': 'dcat:Distribution',
    'dct:title': inEnglish(title),
    'dcat:accessURL': ref(url),
    'dcat:downloadURL': ref(url),
    'dcat:mediaType': ref(`https://www.iana.org/assignments/media-types/${name}`),
    'dct:license': ref(licenceUrl),
  };
}
