/** The links that hand a contribution over: a mail and a proposal. */
import { toMailLink, toProposalLink } from '../model/contribution-ways.ts';
import type { Contribution } from './contribution-form.ts';
import type { ContributionText } from './contribution-text.ts';

export interface WayLinks {
  readonly mail: string;
  /** Whether the mail holds the answers themselves; otherwise the file must be attached. */
  readonly isMailWhole: boolean;
  /** Undefined when the answers are too long for a link. */
  readonly propose: string | undefined;
}

/** Makes the links; those of ways that are not offered are empty. */
export function toWayLinks(
  { ways }: Pick<Contribution, 'ways'>,
  { path, name, publicFile, sheet, subject, reference }: ContributionText,
): WayLinks {
  const { mail: to, propose } = ways;
  const whole = to === undefined ? undefined : toMailLink({ to, subject, body: sheet });
  const note = `My answers are in the attached file ${name}.\n\nReference: ${reference}\n`;
  return {
    mail: whole ?? (to === undefined ? '' : (toMailLink({ to, subject, body: note }) ?? '')),
    isMailWhole: whole !== undefined,
    propose: propose && toProposalLink(propose, { path, content: publicFile }),
  };
}
