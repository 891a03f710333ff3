export const mdxComponents = {};
