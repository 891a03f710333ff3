/** The JSON Schema of each record and form, `/schemas/product.json`. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { toJsonSchemas } from '../../schemas/json-schemas.ts';

export const getStaticPaths = (() =>
  toJsonSchemas().map(({ name, schema }) => ({
    params: { name },
    props: { schema },
  }))) satisfies GetStaticPaths;

interface Props extends Record<string, unknown> {
  readonly schema: object;
}

export const GET: APIRoute<Props> = ({ props: { schema } }) =>
  new Response(`${JSON.stringify(schema, undefined, 2)}\n`, {
    headers: { 'content-type': 'application/schema+json' },
  });
