/** Facts of the site itself: what it is called, where it is, how to reach it, what stands in the navigation. Plain data. */

export const SITE = {
  name: 'Change Shelf',
  promise: 'Don’t start your library change from a blank page',
  description:
    'Templates, guides and honest lessons from library change in London’s boroughs. Find one, take it, make it yours.',
  /** Language of every page, BCP 47. */
  language: 'en-GB',
  /** Licence of the words written for this shelf; what others published keeps its own. */
  contentLicence: 'OGL-UK-3.0',
  /** E-mail address for readers, or null while nobody has been named to answer. */
  contact: null as string | null,
  programme: { id: 'llcp', name: 'London Library Change Programme', shortName: 'LLCP' },
} as const;

/** What every feed and calendar of the site needs. */
export const FEEDS = {
  /** Who names the entries of the feeds, and since which year (RFC 4151). Never change it, also when the site moves: readers know entries by it. */
  authority: 'change-shelf.example,2026',
  /** The day on which the feeds began, `YYYY-MM-DD`. */
  since: '2026-11-23',
} as const;

export interface NavigationLink {
  readonly href: string;
  readonly label: string;
}

/** The links at the top of every page. */
export const MAIN_NAVIGATION: readonly NavigationLink[] = [
  { href: '/find/', label: 'Find' },
  { href: '/themes/', label: 'Themes' },
  { href: '/plan/', label: 'Plan a change' },
  { href: '/projects/', label: 'Projects' },
  { href: '/boroughs/', label: 'Boroughs' },
  { href: '/community/', label: 'Community' },
];

/** The links at the foot of every page, by group. */
export const FOOTER_NAVIGATION: readonly {
  readonly heading: string;
  readonly links: readonly NavigationLink[];
}[] = [
  {
    heading: 'On the shelf',
    links: [
      { href: '/products/', label: 'Products A to Z' },
      { href: '/lessons/', label: 'Lessons A to Z' },
      { href: '/types/', label: 'Types of product' },
      { href: '/kinds/', label: 'Kinds of lesson' },
      { href: '/situations/', label: 'Situations' },
      { href: '/stages/', label: 'Stages of a change' },
      { href: '/gates/', label: 'Checklists of the stages' },
      { href: '/briefings/', label: 'Briefings for members' },
      { href: '/map/', label: 'What the shelf holds and lacks' },
      { href: '/compare/', label: 'Compare products' },
      { href: '/my-copy/', label: 'Is my copy out of date?' },
      { href: '/reuse-and-savings/', label: 'Reuse and savings' },
      { href: '/glossary/', label: 'Glossary' },
      { href: '/rules/', label: 'Rules behind the templates' },
    ],
  },
  {
    heading: 'The programme',
    links: [
      { href: '/programme/', label: 'History of the programme' },
      { href: '/bulletins/', label: 'Bulletins' },
      { href: '/events/', label: 'Events' },
      { href: '/questions/', label: 'Questions from boroughs' },
      { href: '/organisations/', label: 'Organisations' },
    ],
  },
  {
    heading: 'This site',
    links: [
      { href: '/contribute/', label: 'Share what you know' },
      { href: '/whats-new/', label: 'What’s new, and feeds' },
      { href: '/about/', label: 'About and how we check' },
      { href: '/data/', label: 'Take the data' },
      { href: '/offline/', label: 'Read without a connection' },
      { href: '/accessibility/', label: 'Accessibility' },
      { href: '/privacy/', label: 'Privacy' },
      { href: '/freedom-of-information/', label: 'Freedom of information' },
      { href: '/community/join/', label: 'How to join' },
      { href: '/community/conduct/', label: 'Code of conduct' },
    ],
  },
];
