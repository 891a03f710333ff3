/** Checks copies: reads files off the page's thread, fetches the newest edition of each, and draws the answers. */
import {
  answerCopy,
  answerStranger,
  answerUnknown,
  answerUnreachable,
  answerUnreadable,
  answerUnreadTyping,
  type CopyAnswer,
} from '../model/copy-answer.ts';
import { parseTypedMark, type TypedMark } from '../model/copy-mark.ts';
import type { Edition } from '../model/edition.ts';
import { editionUrl } from '../model/urls.ts';
import type { CopyReading } from '../documents/read-copy.ts';
import { askWorker } from './ask-worker.ts';
import { drawAnswer } from './copy-view.ts';
import workerUrl from './copy-worker.ts?worker&url';
import { requiredPart } from './required-part.ts';

const NOT_READ: CopyReading = { kind: 'unreadable', why: 'The browser could not read it.' };
let latest = 0;

/** Shows the answers to files, or to a typed line, in place of those before. A later call wins over one that is still reading. */
export async function showAnswers(host: HTMLElement, copies: readonly File[] | string): Promise<void> {
  const mine = (latest += 1);
  const answers =
    typeof copies === 'string'
      ? [{ name: copies, answer: await answerTyped(copies) }]
      : (await Promise.all(copies.map(answerFile))).flat();
  if (mine !== latest) return;
  requiredPart(host, 'answers', HTMLElement).replaceChildren(
    ...answers.map(({ name, answer }) => drawAnswer(host, name, answer)),
  );
}

async function answerTyped(typed: string): Promise<CopyAnswer> {
  const mark = parseTypedMark(typed);
  return mark ? answerMark(mark) : answerUnreadTyping();
}

async function answerFile(
  file: File,
): Promise<readonly { readonly name: string; readonly answer: CopyAnswer }[]> {
  const reading = await askWorker<CopyReading>(workerUrl, file).catch(() => NOT_READ);
  const one = (answer: CopyAnswer) => [{ name: file.name, answer }];
  if (reading.kind === 'stranger') return one(answerStranger());
  if (reading.kind === 'unreadable') return one(answerUnreadable(reading.why));
  return Promise.all(
    reading.marks.map(async (mark) => ({
      name: reading.marks.length > 1 ? `${file.name} · ${mark.shelfmark}` : file.name,
      answer: await answerMark(mark),
    })),
  );
}

/** The newest version is asked for past every cache: an old answer would be worse than none. */
async function answerMark(mark: TypedMark): Promise<CopyAnswer> {
  try {
    const response = await fetch(editionUrl(mark.shelfmark), { cache: 'no-cache' });
    if (response.status === 404) return answerUnknown(mark.shelfmark);
    if (!response.ok) return answerUnreachable(mark.shelfmark);
    return answerCopy(mark, (await response.json()) as Edition);
  } catch {
    return answerUnreachable(mark.shelfmark);
  }
}
