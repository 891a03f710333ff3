/** The question sheet of each form, `/contribute/lesson.txt`: for those without script, and for paper. A closed shelf has none. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getContributionWays } from '../../data/contribution-ways.ts';
import { parseClosedOn } from '../../model/closing.ts';
import { formatBlankSheet } from '../../model/question-sheet.ts';
import { CONTRIBUTION_FORMS, type ContributionForm } from '../../schemas/contribution-forms.ts';

export const getStaticPaths = (() =>
  parseClosedOn(process.env['CLOSED_ON'])
    ? []
    : CONTRIBUTION_FORMS.map((form) => ({
        params: { form: form.id },
        props: { form },
      }))) satisfies GetStaticPaths;

interface Props extends Record<string, unknown> {
  readonly form: ContributionForm;
}

/** Windows line ends, and a mark that says how the file is saved: old editors on council computers need both. */
export const GET: APIRoute<Props> = ({ props: { form } }) =>
  new Response(`\uFEFF${formatBlankSheet(form, toSendTo()).replaceAll('\n', '\r\n')}`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });

function toSendTo(): string {
  const { mail } = getContributionWays();
  return mail === undefined
    ? 'When you have filled it in, hand it to the editors as the Contribute page says.'
    : `When you have filled it in, send it to ${mail}.`;
}
