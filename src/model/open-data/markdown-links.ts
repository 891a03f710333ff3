/** Makes the Markdown of a body fit to leave the site: links to its own pages become whole addresses. */
import type { ToAddress } from '../pack-texts.ts';

const OWN_LINK = /(\]\(|^\[[^\]]+\]:\s*)(\/[^)\s]*)/gmu;
const ASIDE = /<Aside title="([^"]*)">\s*([\s\S]*?)\s*<\/Aside>/gu;

/**
 * Gives the body with whole addresses, and remarks beside the text as quotations.
 * @example toOwnMarkdown('See [this](/rules/).', (path) => `https://a.example${path}`) // 'See [this](https://a.example/rules/).'
 */
export function toOwnMarkdown(body: string, toAddress: ToAddress): string {
  return body
    .replace(ASIDE, (_, title: string, text: string) => toQuotation(`**${title}**\n\n${text}`))
    .replace(OWN_LINK, (_, before: string, path: string) => before + toAddress(path))
    .trim();
}

function toQuotation(text: string): string {
  return text
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}
