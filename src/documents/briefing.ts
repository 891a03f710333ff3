/** A members' briefing as a document: the words of the page, for one sheet of A4. */
import { type Briefing, BRIEFING_HEADINGS, type BriefingLesson, NO_LESSONS } from '../model/briefing.ts';
import type { Block, Inline, Link, List, Paragraph, TemplateDocument, TextRun } from './document.ts';

/** Makes the document. @param toAddress makes an absolute address of a path on the site */
export function toBriefingDocument(
  briefing: Briefing,
  toAddress: (path: string) => string,
): TemplateDocument {
  const { title, about, lessons, questions, products, basis } = briefing;
  const headings = BRIEFING_HEADINGS;
  return {
    title,
    isOneSheet: true,
    intro: [text(about.join(' '))],
    about: [],
    blocks: [
      heading(headings.lessons),
      ...(lessons.length === 0 ? [paragraph(text(NO_LESSONS))] : []),
      ...lessons.map((lesson) => toLesson(lesson, toAddress)),
      ...section(
        headings.questions,
        questions.map((question) => [text(question)]),
      ),
      ...section(
        headings.products,
        products.map(({ title: name, url, mark }) => [link(name, toAddress(url)), text(` ${mark}`)]),
      ),
      heading(headings.basis),
      paragraph(text(basis.join(' '))),
    ],
  };
}

function toLesson(
  { finding, advice, mark, url, dispute }: BriefingLesson,
  toAddress: (path: string) => string,
): Paragraph {
  return paragraph(
    { kind: 'link', content: [{ ...text(finding), isBold: true }], url: toAddress(url) },
    text(` ${advice} ${mark}`),
    ...(dispute === undefined ? [] : [{ ...text(` ${dispute}`), isItalic: true }]),
  );
}

function section(title: string, items: readonly (readonly Inline[])[]): readonly Block[] {
  if (items.length === 0) return [];
  const list: List = {
    kind: 'list',
    start: undefined,
    items: items.map((content) => ({ blocks: [paragraph(...content)] })),
  };
  return [heading(title), list];
}

function heading(words: string): Block {
  const anchor = words.toLowerCase().replace(/[^a-z]+/gu, '-');
  return { kind: 'heading', level: 1, content: [text(words)], anchor };
}

const text = (words: string): TextRun => ({ kind: 'text', text: words });
const link = (words: string, url: string): Link => ({ kind: 'link', content: [text(words)], url });
const paragraph = (...content: readonly Inline[]): Paragraph => ({ kind: 'paragraph', content });
