/** Builds the site once before the tests of the built site. */
import { ensureBuiltSite } from './built-site.ts';

export default ensureBuiltSite;
