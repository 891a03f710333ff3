/** Turns "About this template" from plain parts into blocks of a document, so that it is drawn like the rest. */
import type { AboutPart, AboutText } from './about.ts';
import type { Block, Inline, List, Paragraph } from './document.ts';

/** Gives the blocks; items that follow each other become one list. */
export function toAboutBlocks(parts: readonly AboutPart[]): readonly Block[] {
  const blocks: Block[] = [];
  for (const part of parts) {
    const last = blocks.at(-1);
    if (part.kind === 'heading') blocks.push(toHeading(part.text, part.level));
    else if (part.kind === 'paragraph' || part.kind === 'rule') blocks.push(toParagraph(part));
    else if (last?.kind === 'list') blocks.splice(-1, 1, { ...last, items: [...last.items, toItem(part)] });
    else blocks.push(toList(part));
  }
  return blocks;
}

function toHeading(text: string, level: 1 | 2): Block {
  const anchor = `about-${text.toLowerCase().replace(/[^a-z]+/gu, '-')}`;
  return { kind: 'heading', level, content: [{ kind: 'text', text }], anchor };
}

function toList(part: AboutText): List {
  return { kind: 'list', start: part.kind === 'step' ? 1 : undefined, items: [toItem(part)] };
}

function toItem(part: AboutText): List['items'][number] {
  return { blocks: [toParagraph(part)] };
}

function toParagraph({ lead, text, link, after, anchor }: AboutText): Paragraph {
  const parts: readonly (Inline | undefined)[] = [
    lead === undefined ? undefined : { kind: 'text', text: lead, isBold: true },
    text === '' ? undefined : { kind: 'text', text },
    link && { kind: 'link', content: [{ kind: 'text', text: link.text }], url: link.url },
    after === undefined ? undefined : { kind: 'text', text: after },
  ];
  const content = parts
    .filter((part) => part !== undefined)
    .flatMap((part, index): Inline[] => (index === 0 ? [part] : [{ kind: 'text', text: ' ' }, part]));
  return { kind: 'paragraph', content, ...(anchor === undefined ? {} : { anchor }) };
}
