/** What an author may use in a body, for `<Content components={mdxComponents} />`. The same names are in `src/authoring/allowed-components.ts`. */
import Aside from './Aside.astro';

export const mdxComponents = { Aside };
