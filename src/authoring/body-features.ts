/** How Astro's MDX integration calls satteri: the check parses with the same features, so that it sees the same tree. */
import type { Features } from 'satteri';

/** The defaults of `@astrojs/markdown-satteri` for `gfm` and `smartypants`; all else is satteri's own default. */
export const BODY_FEATURES = { gfm: true, smartPunctuation: true } as const satisfies Features;
