/** The page of a lesson as Markdown. */
import type { APIRoute } from 'astro';
import { getCatalogue } from '../../../data/catalogue.ts';
import { toAddress } from '../../../data/product-files.ts';
import type { Lesson } from '../../../model/lesson.ts';
import { toLessonMarkdown } from '../../../model/open-data/lesson-markdown.ts';

export async function getStaticPaths() {
  const { lessons } = await getCatalogue();
  return lessons.map((lesson) => ({ params: { id: lesson.id }, props: { lesson } }));
}

export const GET: APIRoute<{ readonly lesson: Lesson }> = ({ props: { lesson } }) =>
  new Response(toLessonMarkdown(lesson, toAddress));
