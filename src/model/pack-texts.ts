/**
 * The texts that go with a pack of files: what is in it and how to use it, the lessons to read first, licences and credits. Plain
 * parts; `plain-document.ts` sets them.
 */
import { SITE } from '../site.ts';
import type { Situation } from '../vocabulary/situations.ts';
import { formatDate } from './calendar-date.ts';
import { toCreditLine, toLicenceWarning } from './credit.ts';
import { licence, stage } from './labels.ts';
import type { Lesson } from './lesson.ts';
import type { PlainPart } from './plain-document.ts';
import type { Product } from './product.ts';
import type { StagePlan } from './stage-plan.ts';
import { lessonUrl, planStageUrl, shortUrl } from './urls.ts';

/** A file of a pack, for the list in its first text. */
export interface PackedFile {
  /** Its name in the pack, with the folder. */
  readonly name: string;
  readonly label: string;
}

/** Makes an absolute address of a path on the site. */
export type ToAddress = (path: string) => string;

/** Says what the pack of one product holds and how to use it. */
export function toProductReadMe(
  product: Product,
  files: readonly PackedFile[],
  toAddress: ToAddress,
): readonly PlainPart[] {
  const address = toAddress(shortUrl(product.shelfmark));
  const newest = product.changes[0];
  return [
    title(`${product.title} (${product.shelfmark})`),
    paragraph(product.summary),
    paragraph(
      [
        product.version === undefined ? '' : `Version ${product.version}`,
        newest ? formatDate(newest.date) : '',
        `from ${SITE.name}`,
      ]
        .filter((text) => text !== '')
        .join(', ') + '. Look for a newer version at:',
    ),
    { kind: 'address', text: address },
    heading('In this pack'),
    list(files.map(({ name, label }) => `${name}: ${label}`)),
    ...optional('Use it when', product.useWhen),
    ...optional('Not when', product.notWhen),
    ...steps('Make it yours', product.adaptSteps),
    ...optional('Before you rely on it', product.caveat),
    ...lessonLines(product, toAddress),
    ...toCredits([product], toAddress),
  ];
}

/** Says what the pack of one stage of a situation holds and what to do with it. */
export function toStageReadMe(
  situation: Situation,
  plan: StagePlan,
  files: readonly PackedFile[],
  toAddress: ToAddress,
): readonly PlainPart[] {
  const { label, number, definition } = stage(plan.stageId);
  const elsewhere = plan.products.filter(({ source }) => source !== undefined);
  return [
    title(`${situation.label}: stage ${number}, ${label}`),
    paragraph(definition),
    paragraph(`From ${SITE.name}. The same on the web, kept up to date:`),
    { kind: 'address', text: toAddress(planStageUrl(situation.id, plan.stageId)) },
    heading('In this pack'),
    paragraph('Read "Lessons to read first.txt" before you open a template.'),
    list(files.map(({ name, label: words }) => `${name}: ${words}`)),
    ...(plan.gateQuestions.length === 0
      ? []
      : [heading('Before you leave this stage, answer'), list(plan.gateQuestions)]),
    heading('Watch out for'),
    list(situation.watchOutFor),
    ...(elsewhere.length === 0
      ? []
      : [
          heading('Published elsewhere, and worth a look'),
          list(
            elsewhere.map(
              ({ title: name, summary, shelfmark }) =>
                `${name}. ${summary}\n${toAddress(shortUrl(shelfmark))}`,
            ),
          ),
        ]),
  ];
}

/** Sets out lessons: the finding, why, what to do, where to read more. */
export function toLessonTexts(lessons: readonly Lesson[], toAddress: ToAddress): readonly PlainPart[] {
  return [
    title('Lessons to read first'),
    ...lessons.flatMap((lesson) => [
      heading(`${lesson.shelfmark} ${lesson.title}`),
      paragraph(lesson.insight),
      ...(lesson.recommendation === undefined ? [] : [paragraph(`What to do: ${lesson.recommendation}`)]),
      ...(lesson.disputed === undefined ? [] : [paragraph(`Disputed: ${lesson.disputed}`)]),
      { kind: 'address' as const, text: toAddress(shortUrl(lesson.shelfmark)) },
    ]),
  ];
}

/** Says on what terms each product may be used, and gives a line to credit it. */
export function toCredits(products: readonly Product[], toAddress: ToAddress): readonly PlainPart[] {
  return [
    heading('Licence and credit'),
    ...products.flatMap((product) => [
      paragraph(`${product.title}: ${licence(product.licence.spdx).plain}`),
      ...paragraphs(toLicenceWarning(product)),
      paragraph(`Credit line: ${toCreditLine(product, toAddress(shortUrl(product.shelfmark)))}`),
    ]),
  ];
}

function lessonLines(product: Product, toAddress: ToAddress): readonly PlainPart[] {
  if (product.answers.length === 0) return [];
  return [
    heading('Lessons that shaped it'),
    list(
      product.answers.map(
        ({ lesson, how }) =>
          `${lesson.shelfmark} ${lesson.title}. ${how}\n${toAddress(lessonUrl(lesson.id))}`,
      ),
    ),
  ];
}

const title = (text: string): PlainPart => ({ kind: 'title', text });
const heading = (text: string): PlainPart => ({ kind: 'heading', text });
const paragraph = (text: string): PlainPart => ({ kind: 'paragraph', text });
const list = (items: readonly string[]): PlainPart => ({ kind: 'list', items });
const paragraphs = (text: string | undefined) => (text === undefined ? [] : [paragraph(text)]);
const optional = (name: string, text: string | undefined): readonly PlainPart[] =>
  text === undefined ? [] : [heading(name), paragraph(text)];
const steps = (name: string, items: readonly string[]): readonly PlainPart[] =>
  items.length === 0 ? [] : [heading(name), { kind: 'list', items, isNumbered: true }];
