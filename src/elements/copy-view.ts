/** Draws the answer about a copy from the template of the page. */
import { formatDate } from '../model/calendar-date.ts';
import type { CopyAnswer } from '../model/copy-answer.ts';
import { requiredPart } from './required-part.ts';

/** Gives the answer as an element; `name` is that of the file, or what was typed. */
export function drawAnswer(host: HTMLElement, name: string, answer: CopyAnswer): Element {
  const template = requiredPart(host, 'answer-template', HTMLTemplateElement);
  const drawn = template.content.cloneNode(true) as DocumentFragment;
  const section = drawn.querySelector('section');
  if (!section) throw new TypeError('The template of an answer needs a <section>');
  const part = (id: string) => requiredPart(section, id, HTMLElement);
  section.dataset['tone'] = answer.tone;
  part('name').textContent = name;
  part('verdict').textContent = answer.verdict;
  part('text').textContent = answer.text;
  part('changes').append(
    ...answer.changes.map(({ version, date, text }) =>
      toItem(`${version === undefined ? '' : `${version}, `}${formatDate(date)}: ${text}`),
    ),
  );
  part('links').append(...answer.links.map(({ title, url }) => toItem(toLink(title, url))));
  for (const list of section.querySelectorAll('ul')) if (list.childElementCount === 0) list.remove();
  return section;
}

function toLink(title: string, url: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = url;
  link.textContent = title;
  return link;
}

function toItem(content: string | Node): HTMLLIElement {
  const item = document.createElement('li');
  item.append(content);
  return item;
}
