/** What is said once a contribution is handed over, for each way: never more than has happened. */
import type { HandedOver } from './contribution-draft.ts';
import type { ContributionWays } from './contribution-ways.ts';

export interface DoneWords {
  readonly heading: string;
  readonly text: string;
  /** What happens next, in order. */
  readonly next: readonly string[];
}

/** Says whom to hand a file or a text to. No address is made up where none is set. */
export function describeEditor({ mail }: Pick<ContributionWays, 'mail'>): string {
  return mail === undefined
    ? 'the programme’s editor of this shelf. No address has been set for this copy of the shelf, so ask whoever told you about it'
    : `the editors at ${mail}`;
}

/** Gives the words of the page that stays. `file` names the downloaded file. */
export function toDoneWords(
  { way }: Pick<HandedOver, 'way'>,
  { ways, file }: { readonly ways: ContributionWays; readonly file: string },
): DoneWords {
  const { heading, text, first } = toWay(way, ways, file);
  return {
    heading,
    text,
    next: [
      ...(first === '' ? [] : [first]),
      'An editor reads it and looks for names, suppliers and prices that slipped in. A second person reads it too.',
      'If something is unclear and you left a contact, they ask you. No time is promised.',
      'Once it is on the shelf it has a shelfmark and a page of its own, and shows your borough only in the way you chose.',
    ],
  };
}

function toWay(
  way: HandedOver['way'],
  ways: ContributionWays,
  file: string,
): { readonly heading: string; readonly text: string; readonly first: string } {
  switch (way) {
    case 'post':
      return {
        heading: 'The editors have it',
        text: 'The editors’ server answered that it took your answers.',
        first: '',
      };
    case 'mail':
      return {
        heading: 'Now send the e-mail',
        text: 'Your mail program should have opened with the text ready. It is not sent yet. If nothing opened, go back and download the file.',
        first: 'You send the e-mail from your mail program.',
      };
    case 'download':
      return {
        heading: 'Now hand over the file',
        text: `Your browser has made the file ${file}; look in your downloads. Nobody else has it yet.`,
        first: `You hand the file to ${describeEditor(ways)}. Files that you offer go with it.`,
      };
    case 'copy':
      return {
        heading: 'Now paste the text',
        text: 'The text is copied. Nobody else has it yet.',
        first: `You paste it into a message to ${describeEditor(ways)}.`,
      };
    case 'propose':
      return {
        heading: 'Now finish the proposal',
        text: `A page of ${ways.propose?.host ?? 'the host'} should have opened in a new tab. It is not handed over until you confirm it there, with an account of that host.`,
        first: 'You confirm the proposal in the other tab.',
      };
  }
}
