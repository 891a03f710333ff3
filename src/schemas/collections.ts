/** Which folder holds which collection, in which form, under which schema: for the site, the checks and the tools alike. */
import type * as z from 'zod/mini';
import { boroughSchema } from './borough.ts';
import { bulletinSchema } from './bulletin.ts';
import { eventSchema } from './event.ts';
import type { CollectionName, ReferenceSchema } from './fields.ts';
import { lessonSchema } from './lesson.ts';
import { organisationSchema } from './organisation.ts';
import { productSchema } from './product.ts';
import { programmeSchema } from './programme.ts';
import { projectSchema } from './project.ts';
import { questionSchema } from './question.ts';
import { reuseSchema } from './reuse.ts';
import { ruleSchema } from './rule.ts';

export interface CollectionFolder {
  /** Path from the root of the shelf, without a slash at either end. */
  readonly folder: string;
  /** Which files in it are entries, as a glob. */
  readonly pattern: string;
  readonly form: 'mdx' | 'yaml';
  readonly schema: (reference: ReferenceSchema) => z.ZodMiniType;
}

export const COLLECTIONS = {
  products: { folder: 'products', pattern: '*/index.mdx', form: 'mdx', schema: productSchema },
  lessons: { folder: 'lessons', pattern: '*.mdx', form: 'mdx', schema: lessonSchema },
  projects: { folder: 'src/content/projects', pattern: '*.yaml', form: 'yaml', schema: projectSchema },
  boroughs: { folder: 'src/content/boroughs', pattern: '*.yaml', form: 'yaml', schema: boroughSchema },
  organisations: {
    folder: 'src/content/organisations',
    pattern: '*.yaml',
    form: 'yaml',
    schema: organisationSchema,
  },
  rules: { folder: 'src/content/rules', pattern: '*.yaml', form: 'yaml', schema: ruleSchema },
  programmes: { folder: 'src/content/programmes', pattern: '*.mdx', form: 'mdx', schema: programmeSchema },
  events: { folder: 'src/content/events', pattern: '*.yaml', form: 'yaml', schema: eventSchema },
  bulletins: { folder: 'src/content/bulletins', pattern: '*.mdx', form: 'mdx', schema: bulletinSchema },
  reuse: { folder: 'src/content/reuse', pattern: '*/*.yaml', form: 'yaml', schema: reuseSchema },
  questions: { folder: 'src/content/questions', pattern: '*.mdx', form: 'mdx', schema: questionSchema },
} as const satisfies Record<CollectionName, CollectionFolder>;
