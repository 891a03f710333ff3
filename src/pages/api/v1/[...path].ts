/** The shelf for other programs: every file of `/api/v1/` and the schemas that they follow. `/data/` explains them. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getApiFiles } from '../../../data/open-data.ts';
import type { ApiFile } from '../../../model/open-data/api-files.ts';

export const getStaticPaths = (async () =>
  (await getApiFiles()).map((file) => ({
    params: { path: file.url.replace('/api/v1/', '') },
    props: { file },
  }))) satisfies GetStaticPaths;

interface Props extends Record<string, unknown> {
  readonly file: ApiFile;
}

export const GET: APIRoute<Props> = async ({ props: { file } }) => Response.json(await file.toBody());
