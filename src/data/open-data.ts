/** Gathers everything that is given out as open data, once for the whole build. */
import { toBulletin } from '../model/bulletin.ts';
import { toEvent } from '../model/event.ts';
import { toLinkFinder } from '../model/link-finder.ts';
import { type OpenData, toApiCollections } from '../model/open-data/api-collections.ts';
import { type ApiFile, toApiFiles } from '../model/open-data/api-files.ts';
import { toApiIndex } from '../model/open-data/api-index.ts';
import { apiSchemaUrl } from '../model/open-data/addresses.ts';
import { type IndexData, toApiSchemas } from '../schemas/api/api-schemas.ts';
import { getCatalogue } from './catalogue.ts';
import { getProductFiles, toAddress } from './product-files.ts';
import { getBulletins, getEvents, getQuestions } from './programme.ts';
import { getToday } from './today.ts';

/** Gives every file of the API with its schemas. */
export async function getApiFiles(): Promise<readonly ApiFile[]> {
  const schemas = toApiSchemas((name) => toAddress(apiSchemaUrl(name)));
  return [
    ...toApiFiles(await getOpenData()),
    ...schemas.map(({ name, schema }) => ({ url: apiSchemaUrl(name), toBody: () => schema })),
  ];
}

/** Gives what there is, as the index of the API says it. */
export async function getApiIndex(): Promise<IndexData> {
  const data = await getOpenData();
  return toApiIndex(data.catalogue, toApiCollections(data), data.toAddress);
}

async function getOpenData(): Promise<OpenData> {
  const [catalogue, events, bulletins, questions] = await Promise.all([
    getCatalogue(),
    getEvents(),
    getBulletins(),
    getQuestions(),
  ]);
  const { organisations, boroughs, lessons } = catalogue;
  const organiser = toLinkFinder('organisation or borough', [...organisations, ...boroughs]);
  return {
    catalogue,
    events: events.map((event) => toEvent(event, organiser, getToday())),
    bulletins: bulletins.map((entry) => ({ ...toBulletin(entry, lessons), body: entry.body ?? '' })),
    questions,
    filesOf: getProductFiles,
    toAddress,
  };
}
