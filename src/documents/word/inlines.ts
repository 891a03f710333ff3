/** Draws the text inside a paragraph for Word. */
import {
  BookmarkEnd,
  BookmarkStart,
  ExternalHyperlink,
  InternalHyperlink,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type { Inline, Link, TextRun as Run } from '../document.ts';
import { cleanText } from '../xml.ts';
import { asChild } from './child.ts';
import { toAnswerControl, toChoiceControl, toMergeControl } from './content-control.ts';
import type { WordParts } from './parts.ts';

/** Draws inline content. */
export function toRuns(content: readonly Inline[], parts: WordParts): ParagraphChild[] {
  return content.map((inline) => toRun(inline, parts));
}

/** Puts a bookmark around runs, so that links in the document lead here. */
export function withAnchor(
  anchor: string | undefined,
  runs: readonly ParagraphChild[],
  parts: WordParts,
): ParagraphChild[] {
  if (anchor === undefined) return [...runs];
  const id = parts.nextBookmarkId();
  return [asChild(new BookmarkStart(bookmarkName(anchor), id)), ...runs, asChild(new BookmarkEnd(id))];
}

function toRun(inline: Inline, parts: WordParts): ParagraphChild {
  switch (inline.kind) {
    case 'text':
      return toTextRun(inline);
    case 'break':
      return new TextRun({ break: 1 });
    case 'link':
      return toLink(inline);
    case 'merge':
      return toMergeControl(inline, parts);
    case 'answer':
      return toAnswerControl(inline, parts);
    case 'choice':
      return toChoiceControl(inline, parts);
  }
}

function toLink({ content, url }: Link): ParagraphChild {
  const children = content.map((run) => toTextRun(run, 'Hyperlink'));
  if (url.startsWith('#')) return new InternalHyperlink({ anchor: bookmarkName(url.slice(1)), children });
  return new ExternalHyperlink({ link: cleanText(url), children });
}

function toTextRun({ text, isBold = false, isItalic = false }: Run, style?: string): TextRun {
  return new TextRun({
    text: cleanText(text),
    ...(isBold ? { bold: true } : {}),
    ...(isItalic ? { italics: true } : {}),
    ...(style === undefined ? {} : { style }),
    ...(isRightToLeft(text) ? { rightToLeft: true } : {}),
  });
}

/** Word wants letters, figures and underscores, at most 40. */
function bookmarkName(anchor: string): string {
  return anchor.replaceAll('-', '_').slice(0, 40);
}

/** Whether a text is of a script written from right to left. */
function isRightToLeft(text: string): boolean {
  return /[\p{Script=Hebrew}\p{Script=Arabic}]/u.test(text) && !/\p{Script=Latin}/u.test(text);
}
