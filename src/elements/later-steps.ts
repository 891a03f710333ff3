/** The steps after a form is filled in, fetched as one file: each is small, and apart they would weigh more. */
export { drawCheck } from './contribution-check.ts';
export { drawDone } from './contribution-done.ts';
