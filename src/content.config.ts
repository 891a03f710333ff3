/** Which folder is which collection, under which schema; nothing else. */
import { defineCollection } from 'astro:content';
import { entryLoader } from './data/entry-loader.ts';
import { COLLECTIONS } from './schemas/collections.ts';
import { plainReference } from './schemas/fields.ts';

const {
  products,
  lessons,
  projects,
  boroughs,
  organisations,
  rules,
  programmes,
  events,
  bulletins,
  reuse,
  questions,
} = COLLECTIONS;

export const collections = {
  products: defineCollection({ loader: entryLoader(products), schema: products.schema(plainReference) }),
  lessons: defineCollection({ loader: entryLoader(lessons), schema: lessons.schema(plainReference) }),
  projects: defineCollection({ loader: entryLoader(projects), schema: projects.schema(plainReference) }),
  boroughs: defineCollection({ loader: entryLoader(boroughs), schema: boroughs.schema() }),
  organisations: defineCollection({ loader: entryLoader(organisations), schema: organisations.schema() }),
  rules: defineCollection({ loader: entryLoader(rules), schema: rules.schema() }),
  programmes: defineCollection({
    loader: entryLoader(programmes),
    schema: programmes.schema(plainReference),
  }),
  events: defineCollection({ loader: entryLoader(events), schema: events.schema(plainReference) }),
  bulletins: defineCollection({ loader: entryLoader(bulletins), schema: bulletins.schema(plainReference) }),
  reuse: defineCollection({ loader: entryLoader(reuse), schema: reuse.schema(plainReference) }),
  questions: defineCollection({ loader: entryLoader(questions), schema: questions.schema(plainReference) }),
};
